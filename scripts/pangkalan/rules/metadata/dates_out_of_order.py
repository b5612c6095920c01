"""M041: two dates of which the later one comes first."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.istilah import TYPE as ISTILAH
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import fields
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_ORDER = (
    ("created", "modified"),
    ("created", "reviewed"),
    ("reviewed", "review_due"),
    ("created", "review_due"),
    ("valid_from", "valid_until"),
    ("issued", "comments_until"),
)


def _check(draft: Draft) -> Iterator[Hit]:
    keys = {name: field.key for name, field in fields(draft.type.meta).items()} if draft.type else {}
    reported = set()
    for earlier, later in _ORDER:
        first, second = draft.values.get(earlier), draft.values.get(later)
        if first and second and second < first and later not in reported:
            reported.add(later)
            values = {
                "later": keys[later],
                "second": second.isoformat(),
                "earlier": keys[earlier],
                "first": first.isoformat(),
            }
            yield Hit(draft.place_of(keys[later]), values, "", len(keys[later]))


RULE = Rule(
    code="M041",
    name="dates-out-of-order",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Urutan tanggal terbalik", "Dates are out of order"),
    message=Text(
        "`{later}` ({second}) lebih awal daripada `{earlier}` ({first}).",
        "`{later}` ({second}) comes before `{earlier}` ({first}).",
    ),
    hint=Text(
        "Periksa kedua tanggal; mungkin keduanya tertukar atau tahunnya salah ketik.",
        "Check both dates; perhaps they are swapped or a year is mistyped.",
    ),
    why=Text(
        "Halaman akan menyatakan hal yang tidak mungkin, dan pembaca tidak tahu lagi apa yang masih berlaku.",
        "The page would state the impossible, and readers could no longer tell what still holds.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"dibuat": "2026-11-20", "diubah": "2020-11-22"})),
        Example(
            sample(ISTILAH, changes={"berlaku_dari": "2023-06-21", "berlaku_sampai": "2020-07-13"}),
            path="istilah/contoh.id.md",
        ),
    ),
    good=(
        Example(
            sample(
                KOPING, changes={"dibuat": "2020-05-13", "diubah": "2020-05-13", "tinjau_lagi": "2027-01-01"}
            )
        ),
    ),
)
