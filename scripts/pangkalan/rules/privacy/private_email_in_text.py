"""P005: a private e-mail address."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import in_call_link, in_channels
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_MAIL = wording(
    r"(?<![\w.+-])[\w.+-]{1,64}(?: ?(?:@|[\[({](?:at|et)[\])}]) ?| at )(?:g(?:oogle)?mail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|proton(?:mail)?|aol) ?(?:\.|[\[({](?:dot|titik)[\])}]| (?:dot|titik) ) ?(?:com|co\.id|id|me|co|net)\b",
    "@| at |[at|(at|{at|[et|(et|{et",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _MAIL):
        if not in_channels(draft, spot) and not in_call_link(spot):
            yield spot.hidden_hit()


RULE = Rule(
    code="P005",
    name="private-email-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Alamat surel pribadi",
        "Private e-mail address",
    ),
    message=Text(
        "Alamat surel pribadi tertulis di sini.",
        "A private e-mail address is written here.",
    ),
    hint=Text(
        "Hapus alamatnya, atau tautkan layanan resmi dengan kodenya.",
        "Remove the address, or link an official service by its code.",
    ),
    why=Text(
        "Alamat di halaman umum dipanen penipu, dan orang yang ditolong tidak tahu siapa yang membacanya kelak.",
        "Addresses on public pages are harvested by swindlers, and nobody knows who will read that mailbox later.",
    ),
    check=_check,
    bad=(Example("Kirim cerita ke sari.dewi99@gmail.com.\n"),),
    good=(
        Example("Adukan ke pengaduan@komnasperempuan.go.id.\n"),
        Example("Buat akun Gmail sendiri.\n"),
    ),
    private=True,
)
