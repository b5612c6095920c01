"""K021: a key or value that an item of the thesaurus cannot have."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.thesaurus import hits
from pangkalan.language import Text
from pangkalan.search.faults import Fault


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    yield from hits(catalogue, Fault.KEY)


_PATH = "_vocabulary/kamus.yml"
RULE = Rule(
    code="K021",
    name="thesaurus-key-wrong",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Kunci butir kamus keliru", "Wrong key in the thesaurus"),
    message=Text("Kunci atau isinya tidak dikenal. {problem}", "A key or its value is not known. {problem_en}"),
    hint=Text(
        "Pakai kunci yang ada; wajib: istilah. {instead}", "Use the keys there are; istilah is required. {instead}"
    ),
    why=Text("Bagian yang tidak dikenal tidak ikut dicari.", "What is not known takes no part in searches."),
    check=_check,
    bad=(
        Example("- {istilah: lansia, gaol: [simbah]}\n", path=_PATH),
        Example("- {sama: [lanjut usia, manula]}\n", path=_PATH),
        Example("- {istilah: lansia, sama: [manula], satu_arah: true}\n", path=_PATH),
        Example("- {istilah: lansia, sama: [manula], topik: pengasuhn}\n", path=_PATH),
    ),
    good=(
        Example(
            "- {istilah: lansia, sama: [lanjut usia], inggris: [elderly], gaul: [simbah], topik: pengasuhan}\n",
            path=_PATH,
        ),
        Example("- {istilah: lansia, sama: [manula], satu_arah: ya}\n", path=_PATH),
    ),
)
