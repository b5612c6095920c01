"""M045: a policy paper in the name of a private person."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.kebijakan import TYPE as KEBIJAKAN
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is KEBIJAKAN and draft.values.get("capacity") == "pribadi":
        yield Hit(draft.place_of("kapasitas"), {}, "kapasitas: profesi", len("kapasitas"))


RULE = Rule(
    code="M045",
    name="policy-by-private-person",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Kertas kebijakan atas nama pribadi", "Policy paper in a private name"),
    message=Text(
        "Kertas kebijakan tidak dapat berkapasitas pribadi.",
        "A policy paper cannot be written in a private capacity.",
    ),
    hint=Text(
        "Tulis atas nama siapa kertas ini bicara, misalnya: {instead}\nPendapat pribadi dapat dikirim sebagai masukan lewat formulir usulan.",
        "Say in whose name it speaks, for example: {instead}\nA personal view can be handed in through the form for suggestions.",
    ),
    why=Text(
        "Keluarga dan pejabat harus tahu apakah ini suara profesi atau pendapat seseorang.",
        "Families and officials must know whether this is the voice of the profession or one person's opinion.",
    ),
    check=_check,
    bad=(Example(sample(KEBIJAKAN, changes={"kapasitas": "pribadi"}), path="kebijakan/contoh.id.md"),),
    good=(
        Example(sample(KEBIJAKAN), path="kebijakan/contoh.id.md"),
        Example(sample(KOPING, changes={"kapasitas": "pribadi"})),
    ),
)
