"""F017: words of the template that were to be replaced."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_PLACEHOLDER = wording(
    r"\blorem ipsum\b|\b(?:isi|tulis|ketik|masukkan)(?:kan)? (?:teks |naskah |kalimat |judul )?(?:anda )?di sini\b|\bganti (?:teks|kalimat|bagian) ini\b"
    r"|\bcontoh teks\b|\b(?:write|type|insert|enter) (?:your )?(?:text |title )?here\b|\byour text here\b|\breplace this(?: text)?\b"
    r"|\[(?:isi|nama|judul|tanggal|lokasi|nomor|name|title|date|number)(?: [^\[\]\n]{1,30})?\](?![(\[])",
    "lorem|di sini|ganti |contoh teks| here|replace this|[isi|[nama|[judul|[tanggal|[lokasi|[nomor|[name|[title|[date|[number",
)
_NOTE_TO_SELF = wording(
    r"\b(?:TODO|FIXME|TBD|TBA)\b|\bX{3,}\b|_{5,}|\.{6,}", "todo|fixme|tbd|tba|xxx|_____|......", as_written=True
)


def _check(draft: Draft) -> Iterator[Hit]:
    for wanted in (_PLACEHOLDER, _NOTE_TO_SELF):
        for spot in find_anywhere(draft, wanted):
            yield Hit(spot.place, {"words": spot.text[:40]}, "", spot.length)
    if draft.type and draft.lang:
        hints = _hints(draft.type)
        for passage in draft.body.passages:
            if passage.kind == "paragraph" and _plain(passage.text) in hints:
                yield Hit(passage.place, {"words": passage.text[:40]}, "", len(passage.text))


@cache
def _hints(content_type: ContentType) -> frozenset[str]:
    return frozenset(
        _plain(hint[lang])
        for lang in Lang
        for hint in (content_type.lead_hint, *(part.hint for part in content_type.sections))
    )


def _plain(text: str) -> str:
    return text.strip(" .*_()<>").casefold()


RULE = Rule(
    code="F017",
    name="placeholder-left",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Bagian templat belum diisi", "A part of the template is not filled in"),
    message=Text("`{words}` tampaknya belum diganti.", "`{words}` seems not to have been replaced."),
    hint=Text(
        "Ganti dengan tulisan Anda sendiri, atau hapus bila tidak diperlukan.",
        "Put your own words in its place, or delete it if it is not needed.",
    ),
    why=Text(
        "Keluarga yang sedang takut akan membaca petunjuk untuk penulis, bukan pertolongan.",
        "A frightened family would read instructions for authors instead of help.",
    ),
    check=_check,
    bad=(
        Example("Tulis di sini perasaan pembaca.\n"),
        Example("Lorem ipsum dolor sit amet.\n"),
        Example("Hubungi [nama lembaga] lebih dulu.\n"),
        Example("TODO: tambahkan langkah.\n"),
        Example(sample(KOPING, body="Mulailah dengan perasaan pembaca, sebelum nasihat apa pun.\n")),
    ),
    good=(
        Example("Tulis semua yang mengganggu di kertas. Isi botol di dapur. Di sini Anda aman.\n"),
        Example("Baca [nama layanan](healing119). Todo lama: 08xx. Tunggu... lalu buang napas.\n"),
    ),
)
