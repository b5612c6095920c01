"""P012: a person's date of birth."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_BIRTH = wording(
    r"(?<!hari )\b(?:lahir(?:nya)?|tgl\.? ?lahir|ttl|born(?: on)?|date of birth|dob)\b[^.\n]{0,40}?\b(?:(?:19|20)\d\d-\d\d-\d\d\b|(?:jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*) \d{1,2},? (?:19|20)\d\d\b|\d{1,2} bulan \d{1,2} tahun (?:19|20)\d\d\b|\d{1,2}[ /-](?:\d{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|mei|may|jun\w*|jul\w*|agu\w*|aug\w*|sep\w*|okt\w*|oct\w*|nov\w*|des\w*|dec\w*)[ /-]\d{2,4}\b)",
    "lahir|ttl|born|birth|dob",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _BIRTH):
        yield spot.hidden_hit()


RULE = Rule(
    code="P012",
    name="birth-date-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Tanggal lahir seseorang",
        "A person's date of birth",
    ),
    message=Text(
        "Tanggal lahir tertulis di sini.",
        "A date of birth is written here.",
    ),
    hint=Text(
        "Tulis umur kira-kira: 'seorang anak usia sekolah', 'seorang lansia'.",
        "Give a rough age: 'a school child', 'an older person'.",
    ),
    why=Text(
        "Nama dan tanggal lahir cukup untuk membuka banyak layanan atas nama orang itu.",
        "A name and a date of birth open many services in that person's name.",
    ),
    check=_check,
    bad=(
        Example("Anak itu lahir di Garut, 6 September 2012.\n"),
        Example("TTL: Bandung, 06-09-1997\n"),
        Example("She was born on 6 Sep 1997.\n"),
    ),
    good=(
        Example("Hari lahir Pancasila 1 Juni 1945.\n"),
        Example("Bayi yang baru lahir disusui segera.\n"),
    ),
    private=True,
)
