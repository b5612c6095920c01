"""P011: initials with an age."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_INITIALS = wording(
    r"\b[A-Z]{1,3}\.?(?: ?[A-Z]\.?)? ?\( ?\d{1,2} ?(?:tahun|thn|th|years?(?: old)?|y\.?o\.?) ?\)|\b(?!UU|PP|SE|SK|UN|EU|UK|US|AS|RI|RT|RW|KK|SD|TK|No|PL)[A-Z]{2}\.? ?\( ?\d{2} ?\)"
    r"|\b(?:ber)?inisial [A-Z]{1,3}\b|\binitials? [A-Z]{1,3}\b"
    r"|\b(?:Ny|Tn|Nn|An|Sdri?|Bpk|Bapak|Ibu|Pak|Bu|Mrs?|Ms|[Kk]lien|[Pp]asien|[Aa]nak|[Cc]lient|[Pp]atient|[Cc]hild)\.? (?!RT|RW|SD|TK|KK)[A-Z]{1,2}\.?(?: ?[A-Z]\.?){0,2},? \(?(?:umur |usia |aged? )?\d{1,2} ?-?(?:tahun|thn|th|bulan|bln|years?|months?|y\.?o)\b",
    # An age is near: a digit behind a bracket, or before its unit.
    "|".join(
        [
            "inisial",
            "initial",
            *(f"({blank}{digit}" for blank in ("", " ") for digit in range(10)),
            *(
                f"{digit}{blank}{unit}"
                for digit in range(10)
                for blank in ("", " ", "-", " -")
                for unit in ("tahun", "th", "bulan", "bln", "year", "month", "yo", "y.o")
            ),
        ]
    ),
    as_written=True,
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _INITIALS):
        yield spot.hidden_hit()


RULE = Rule(
    code="P011",
    name="initials-with-age",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Inisial dengan umur",
        "Initials with age",
    ),
    message=Text(
        "Inisial dan umur masih dapat menunjuk satu orang.",
        "Initials and an age can still point at one person.",
    ),
    hint=Text(
        "Tulis 'seorang ibu', 'seorang remaja', atau 'seorang lansia'.",
        "Write 'a mother', 'a teenager' or 'an older person'.",
    ),
    why=Text(
        "Di desa, inisial dan umur cukup untuk mengenali tetangga.",
        "In a village, initials and an age are enough to recognise a neighbour.",
    ),
    check=_check,
    bad=(
        Example("Kasus SN (34 tahun) di sebuah desa.\n"),
        Example("AR (16) tidak mau makan.\n"),
        Example("Seorang ibu berinisial SN bercerita.\n"),
    ),
    good=(
        Example("Dukungan psikologis awal (DPA) dan UU (14) itu.\n"),
        Example("Anak 6 (enam) tahun.\n"),
        Example("WHO (2020) menyebutnya.\n"),
    ),
    private=True,
)
