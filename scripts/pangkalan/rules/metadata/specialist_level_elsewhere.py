"""M046: the level of specialists on a material that is none of theirs."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.kebijakan import TYPE as KEBIJAKAN
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.content_types.layanan import TYPE as LAYANAN
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.values.get("tier") == "t4" and draft.type not in (LAYANAN, KEBIJAKAN):
        yield Hit(draft.place_of("tingkat"), {}, "tingkat: t3", len("tingkat"))


RULE = Rule(
    code="M046",
    name="specialist-level-elsewhere",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tingkat spesialis pada materi umum", "Specialist level on a general material"),
    message=Text(
        "Tingkat t4 hanya untuk layanan dan kertas kebijakan.",
        "The level t4 is only for services and policy papers.",
    ),
    hint=Text(
        "Pakai tingkat yang dapat dijalankan pembaca, misalnya: {instead}",
        "Use a level that readers can carry out, for example: {instead}",
    ),
    why=Text(
        "Penanganan spesialis tidak boleh tampak seperti sesuatu yang dapat dilakukan sendiri di rumah.",
        "Specialist care must not look like something that people can do by themselves at home.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"tingkat": "t4"})),),
    good=(
        Example(sample(KOPING, changes={"tingkat": "t3"})),
        Example(sample(KEBIJAKAN, changes={"tingkat": "t4"}), path="kebijakan/contoh.id.md"),
    ),
)
