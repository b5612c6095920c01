"""K024: a form in the thesaurus that would match anything, or nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.thesaurus import hits
from pangkalan.language import Text
from pangkalan.search.faults import Fault


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    yield from hits(catalogue, Fault.USELESS)


_PATH = "_vocabulary/kamus.yml"
RULE = Rule(
    code="K024",
    name="thesaurus-form-useless",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Kata kamus terlalu umum, kosong, atau terlalu panjang", "Thesaurus word too common, empty or too long"),
    message=Text("Kata ini tidak dapat dicari. {problem}", "This word cannot be searched for. {problem_en}"),
    hint=Text("Tambahkan kata yang khas, atau hapus bentuk ini.", "Add a telling word, or take this form out."),
    why=Text(
        "Kata yang ada di mana-mana menaikkan halaman yang tidak dicari.",
        "A word that stands everywhere lifts pages that nobody looks for.",
    ),
    check=_check,
    bad=(
        Example("- {istilah: lansia, gaul: [yang]}\n", path=_PATH),
        Example("- {istilah: lansia, gaul: [buat kami]}\n", path=_PATH),
        Example("- {istilah: lansia, sama: ['!!!']}\n", path=_PATH),
    ),
    good=(
        Example(
            "- {istilah: lansia, sama: [lanjut usia], inggris: [elderly], gaul: [simbah], topik: pengasuhan}\n",
            path=_PATH,
        ),
        Example("- {istilah: minta maaf, sama: [meminta maaf]}\n", path=_PATH),
    ),
)
