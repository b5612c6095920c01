"""M014: markup or a character that cannot be seen in a value."""

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
    yield from flaws(draft, FlawKind.NOT_PLAIN_TEXT)


RULE = Rule(
    code="M014",
    name="not-plain-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tanda yang tidak boleh ada dalam isian", "A sign that a field may not hold"),
    message=Text("Isian `{key}` berisi tanda `{character}`.", "The field `{key}` holds the sign `{character}`."),
    hint=Text(
        "Ketik ulang isian ini dengan huruf biasa saja, tanpa tanda itu.",
        "Type the field again in plain letters, without that sign.",
    ),
    why=Text(
        "Tanda yang tidak terlihat dapat membalik angka, sehingga 119 terbaca 911.",
        "Signs that cannot be seen can turn numbers round, so that 119 reads as 911.",
    ),
    check=_check,
    bad=(
        Example(sample(KOPING, changes={"judul": "Bicara <b>jujur</b> dengan anak"})),
        Example(sample(KOPING, changes={"judul": '"Bicara \u202edengan anak"'})),
    ),
    good=(
        Example(sample(KOPING)),
        Example(sample(KOPING, changes={"judul": '"Bicara dengan anak: jujur & tenang"'})),
    ),
)
