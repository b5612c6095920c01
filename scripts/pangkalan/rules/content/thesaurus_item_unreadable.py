"""K020: an item of the thesaurus that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.thesaurus import hits
from pangkalan.language import Text
from pangkalan.search.faults import Fault


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    yield from hits(catalogue, Fault.UNREADABLE)


_PATH = "_vocabulary/kamus.yml"
RULE = Rule(
    code="K020",
    name="thesaurus-item-unreadable",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Butir kamus tidak terbaca", "Unreadable item of the thesaurus"),
    message=Text(
        "Butir kamus ini tidak dapat dipakai. {problem}", "This item of the thesaurus cannot be used. {problem_en}"
    ),
    hint=Text(
        "Tulis `- istilah: ...`, lalu di bawahnya `sama: [..., ...]` dan `gaul: [..., ...]`, menjorok dua spasi. {instead}",
        "Write `- istilah: ...`, and below it `sama: [..., ...]` and `gaul: [..., ...]`, indented by two spaces. {instead}",
    ),
    why=Text(
        "Orang yang mencari dengan kata di butir itu tidak menemukan halamannya.",
        "Whoever searches by the words of that item does not find the page.",
    ),
    check=_check,
    bad=(
        Example("- {istilah: lansia, sama: [tua}\n", path=_PATH),
        Example("istilah: lansia, sama: [tua]\n", path=_PATH),
        Example("- {istilah: lansia, sama: lanjut usia}\n", path=_PATH),
    ),
    good=(
        Example(
            "- {istilah: lansia, sama: [lanjut usia], inggris: [elderly], gaul: [simbah], topik: pengasuhan}\n",
            path=_PATH,
        ),
        Example("- istilah: lansia\n  sama: [lanjut usia]\n", path=_PATH),
    ),
)
