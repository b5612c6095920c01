"""F011: two names that differ only in capitals or accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    seen: dict[str, str] = {}
    # Small letters come last in the order of the alphabet, and are the ones to keep.
    for path in sorted(catalogue.paths, reverse=True):
        folded = unicodedata.normalize("NFKC", path).casefold()
        if folded in seen:
            yield Hit(Place(path), {"twin": seen[folded]})
        else:
            seen[folded] = path


RULE = Rule(
    code="F011",
    name="name-twin",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Dua nama yang hanya berbeda huruf besar", "Two names that differ only in capitals"),
    message=Text(
        "Sudah ada `{twin}`; bagi Windows dan Mac keduanya bernama sama.",
        "There is `{twin}` already; to Windows and Mac both have the same name.",
    ),
    hint=Text(
        "Bila isinya sama, hapus yang satu. Bila berbeda, beri nama yang sungguh berbeda.",
        "If they hold the same, delete one. If not, give it a name that really differs.",
    ),
    why=Text(
        "Di komputer sebagian rekan, yang satu menimpa yang lain, dan tulisan untuk keluarga hilang tanpa tanda.",
        "On some colleagues' computers one overwrites the other, and words meant for families are lost without a sign.",
    ),
    check=_check,
    bad=(
        Example(
            b"\xff\xd8\xff", path="koping/Contoh-foto.jpg", others={"koping/contoh-foto.jpg": b"\xff\xd8\xff"}
        ),
        Example("Tenang.\n", path="koping/Contoh.id.md", others={"koping/contoh.id.md": "Tenang.\n"}),
    ),
    good=(
        Example("Tenang.\n", others={"koping/contoh-2.id.md": "Tenang.\n", "koping/contoh.en.md": "Calm.\n"}),
    ),
)
