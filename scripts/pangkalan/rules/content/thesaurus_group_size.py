"""K022: an item of the thesaurus without another form, or with too many."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.thesaurus import hits
from pangkalan.language import Text
from pangkalan.search.faults import Fault


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    yield from hits(catalogue, Fault.SIZE)


_PATH = "_vocabulary/kamus.yml"
RULE = Rule(
    code="K022",
    name="thesaurus-group-size",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Butir kamus kosong atau terlalu besar", "Thesaurus item empty or too large"),
    message=Text("Banyaknya padanan tidak wajar. {problem}", "The number of forms is odd. {problem_en}"),
    hint=Text(
        "Tulis kata lain yang orang pakai untuk hal yang sama, atau bagi butirnya menurut arti.",
        "Write other words that people use for the same thing, or split the item by meaning.",
    ),
    why=Text(
        "Butir tanpa padanan tidak menolong pencarian; butir yang terlalu besar mencampur arti yang berbeda.",
        "An item without other forms helps no search; one too large mixes meanings.",
    ),
    check=_check,
    bad=(
        Example("- {istilah: lansia}\n", path=_PATH),
        Example("- {istilah: lansia, sama: []}\n", path=_PATH),
        Example(
            "- {istilah: lansia, sama: [tua 0, tua 1, tua 2, tua 3, tua 4, tua 5, tua 6, tua 7, tua 8, tua 9, tua 10, tua 11, tua 12, tua 13, tua 14, tua 15, tua 16, tua 17, tua 18, tua 19, tua 20, tua 21, tua 22, tua 23, tua 24, tua 25, tua 26, tua 27, tua 28, tua 29, tua 30, tua 31, tua 32, tua 33, tua 34, tua 35, tua 36, tua 37, tua 38, tua 39, tua 40, tua 41, tua 42, tua 43, tua 44, tua 45, tua 46, tua 47, tua 48, tua 49, tua 50, tua 51, tua 52, tua 53, tua 54, tua 55, tua 56, tua 57, tua 58, tua 59, tua 60]}\n",
            path=_PATH,
        ),
    ),
    good=(
        Example(
            "- {istilah: lansia, sama: [lanjut usia], inggris: [elderly], gaul: [simbah], topik: pengasuhan}\n",
            path=_PATH,
        ),
    ),
)
