"""K002: a claim about the present that does not say when that is."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_NOW = wording(
    r"\b(?:saat ini|sekarang ini|hari ini|minggu ini|bulan ini|tahun ini|baru-baru ini|belakangan ini|dewasa ini|currently|at present|nowadays|this (?:week|month|year)|recently)\b",
    " ini|currently|at present|nowadays|this |recently",
)
# Advice for the reader's own day ("istirahatlah hari ini") does not age; a claim about numbers, rules and services does.
_CLAIM = wording(
    r"\b(?:jumlah|kasus|angka|tercatat|pemerintah|aturan|peraturan|berlaku|diwajibkan|vaksin\w*|kementerian|kemenkes|kemensos|varian|tersedia|harga|gratis|number of|cases|government|rules?|regulations?|in force|ministry|vaccines?|variants?|available)\b"
)
_DATE = wording(r"\b(?:19|20)\d\d\b")


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _NOW):
        # An event of a service record carries its own date.
        if (
            not spot.piece.key.startswith("sejarah")
            and _CLAIM.pattern.search(spot.sentence_text)
            and not _DATE.pattern.search(spot.piece.text)
            and not is_asked(spot)
        ):
            yield spot.hit()


RULE = Rule(
    code="K002",
    name="now-without-date",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "'Saat ini' tanpa tanggal",
        "'Now' without a date",
    ),
    message=Text(
        '"{words}" tidak menyebut kapan.',
        '"{words}" does not say when.',
    ),
    hint=Text(
        "Ganti dengan tanggalnya, misalnya 'pada November 2026'.",
        "Give the date instead, such as 'in November 2026'.",
    ),
    why=Text(
        "Halaman dibaca bertahun-tahun. Keluarga dapat mengikuti aturan yang sudah dicabut.",
        "Pages are read for years. A family might follow a rule that no longer holds.",
    ),
    check=_check,
    bad=(
        Example("Saat ini jumlah kasus menurun.\n"),
        Example("Aturan ini berlaku tahun ini.\n"),
        Example("Vaccines are currently free.\n"),
    ),
    good=(
        Example("Apa yang dapat Anda lakukan hari ini?\n"),
        Example("Bila nyawa terancam saat ini, pergi ke IGD.\n"),
        Example("Saat ini (November 2026) jumlah kasus menurun.\n"),
        Example("Istirahatlah hari ini.\n"),
    ),
)
