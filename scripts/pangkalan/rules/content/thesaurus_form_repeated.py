"""K023: a word that stands twice in the thesaurus."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.thesaurus import hits
from pangkalan.language import Text
from pangkalan.search.faults import Fault


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    yield from hits(catalogue, Fault.REPEATED)


_PATH = "_vocabulary/kamus.yml"
RULE = Rule(
    code="K023",
    name="thesaurus-form-repeated",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Kata kamus berulang", "Repeated word in the thesaurus"),
    message=Text("Kata ini tertulis lebih dari sekali. {problem}", "This word is written more than once. {problem_en}"),
    hint=Text(
        "Hapus salah satunya, atau gabungkan kedua butir bila artinya sama.",
        "Take one out, or join the two items if they mean the same.",
    ),
    why=Text(
        "Kata dengan dua tujuan membawa pembaca ke halaman yang salah.",
        "A word with two aims leads readers to the wrong page.",
    ),
    check=_check,
    bad=(
        Example("- {istilah: lansia, sama: [manula, manula]}\n", path=_PATH),
        Example("- {istilah: lansia, sama: [manula]}\n- {istilah: orang tua, sama: [manula, ortu]}\n", path=_PATH),
        Example("- {istilah: lansia, sama: [manula]}\n- {istilah: Lansia, gaul: [simbah]}\n", path=_PATH),
    ),
    good=(
        Example(
            "- {istilah: lansia, sama: [lanjut usia], inggris: [elderly], gaul: [simbah], topik: pengasuhan}\n",
            path=_PATH,
        ),
        Example(
            "- {istilah: lansia, sama: [lanjut usia], inggris: [elderly], gaul: [simbah], topik: pengasuhan}\n- {istilah: orang tua, gaul: [ortu]}\n",
            path=_PATH,
        ),
    ),
)
