"""P004: a link to a chat group or to a private WhatsApp number."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import in_channels
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_CHAT = wording(
    r"(?<![\w.])(?:https?://)?(?:www\.)?(?:chat\.whatsapp\.com/[^\s)>]+|line\.me/(?:r/)?(?:r/)?ti/[gp]2?/[^\s)>]+|(?:t|telegram)\.me/(?:joinchat/|\+)[^\s)>]+|signal\.group/[^\s)>]+"
    r"|wa\.me/(?:message|qr)/[^\s)>]+|(?:wa\.me|(?:api|web)\.whatsapp\.com/send)/?\??(?:phone=)?\+?\d{6,}[^\s)>]*)",
    "whatsapp.com|wa.me|line.me|t.me|telegram.me|signal.group",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _CHAT):
        if not in_channels(draft, spot):
            yield spot.hidden_hit()


RULE = Rule(
    code="P004",
    name="private-chat-link",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Tautan nomor WhatsApp atau grup",
        "Link to a WhatsApp number or group",
    ),
    message=Text(
        "Tautan ini membuka grup obrolan atau nomor WhatsApp seseorang.",
        "This link opens a chat group or somebody's WhatsApp number.",
    ),
    hint=Text(
        "Hapus tautannya. Layanan resmi ditautkan dengan kodenya, misalnya [Healing119](healing119).",
        "Remove the link. Official services are linked by their code, such as [Healing119](healing119).",
    ),
    why=Text(
        "Siapa pun di internet dapat masuk ke grup itu dan melihat nomor serta cerita anggotanya.",
        "Anyone on the internet could enter the group and see its members' numbers and stories.",
    ),
    check=_check,
    bad=(
        Example("Gabung di chat.whatsapp.com/AbCdEf123.\n"),
        Example("Gabung di https://t.me/joinchat/AAAAAEabc123.\n"),
        Example("Tanya [admin](https://wa.me/6281234567890).\n"),
        Example("[Tanya](https://api.whatsapp.com/send?phone=6281234567890)\n"),
    ),
    good=(
        Example("[Bagikan](https://wa.me/?text=Halo)\n"),
        Example("Buat grup WhatsApp keluarga.\n"),
    ),
    private=True,
)
