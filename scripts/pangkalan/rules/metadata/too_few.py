"""M008: a list with too few items."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    yield from flaws(draft, FlawKind.TOO_FEW)


RULE = Rule(
    code="M008",
    name="too-few",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Terlalu sedikit butir", "Too few items"),
    message=Text(
        "Isian `{key}` baru berisi {count} butir, paling sedikit {limit}.",
        "Items in the field `{key}`: {count}; at least {limit} are needed.",
    ),
    hint=Text(
        "Tambahkan butir lain, masing-masing pada baris baru yang diawali tanda hubung, misalnya:\n  - Duduk di dekat anak.",
        "Add further items, each on a new line that begins with a hyphen, for example:\n  - Sit close to the child.",
    ),
    why=Text(
        "Keluarga perlu beberapa pilihan: yang mudah bagi seseorang bisa sulit bagi yang lain.",
        "Families need a choice: what is easy for one may be hard for another.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"poin": "\n  - Tarik napas pelan tiga kali."})),),
    good=(Example(sample(KOPING)),),
)
