"""F018: marks that git leaves where two versions collide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft

_MARK = re.compile(r"(?:<{7}|>{7})(?: \S.*)?$")


def _check(draft: Draft) -> Iterator[Hit]:
    for number, line in enumerate(draft.source.lines, 1):
        if _MARK.match(line):
            yield Hit(Place(draft.path, number), {"line": line[:40]}, "", len(line))


RULE = Rule(
    code="F018",
    name="conflict-marker",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Sisa penggabungan dua versi", "Left over from joining two versions"),
    message=Text(
        "Baris `{line}` tersisa dari dua versi yang bertabrakan.",
        "The line `{line}` is left over from two versions that collided.",
    ),
    hint=Text(
        "Pilih salah satu versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>> beserta versi yang tidak dipakai.",
        "Choose one version, then delete the lines <<<<<<<, ======= and >>>>>>> together with the version not used.",
    ),
    why=Text(
        "Pembaca akan melihat dua nasihat yang mungkin bertentangan.",
        "Readers would see two pieces of advice that may contradict each other.",
    ),
    check=_check,
    bad=(Example("<<<<<<< HEAD\nTunggu 1 menit.\n=======\nTunggu 10 menit.\n>>>>>>> perbaikan\n"),),
    good=(Example("Langkah\n=======\n\n>>> Tenang.\n"),),
)
