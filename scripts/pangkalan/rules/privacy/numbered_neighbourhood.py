"""P006: a neighbourhood unit (RT/RW) with its number."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_UNIT = wording(
    r"\brt ?\.?:? ?0*\d{1,3} ?(?:/|,|dan|-)? ?rw ?\.?:? ?0*\d{1,3}\b|\brw ?\.?:? ?0*\d{1,3} ?(?:/|,|dan|-)? ?rt ?\.?:? ?0*\d{1,3}\b|\br[tw] ?\.? ?0\d{1,2}\b(?! ?%)"
    r"|\brt ?\.? ?0*\d{1,3} ?/ ?0*\d{1,3}\b|\brt ?/ ?rw:? ?0*\d{1,3} ?/ ?0*\d{1,3}\b"
    r"|(?:\b(?:di|dari|warga|ketua|lingkungan|wilayah|tinggal|in|of|from|no\.? ?\d{1,4}[a-z]?,?) )r[tw] ?\.? ?\d{1,3}\b(?! ?(?:/|,|dan|-)? ?r[tw]\b| ?(?:/|,|dan|-)? ?r[tw]\.?:? ?\d| ?/ ?\d| ?(?:orang|kali|keluarga|rumah|unit|hari|jam|menit|people|times|families|days|%))",
    "rt |rt.|rt:|rw |rw.|rw:|rt/|rt0|rt1|rt2|rt3|rt4|rt5|rt6|rt7|rt8|rt9|rw0|rw1|rw2|rw3|rw4|rw5|rw6|rw7|rw8|rw9",
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _UNIT):
        yield spot.hidden_hit()


RULE = Rule(
    code="P006",
    name="numbered-neighbourhood",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "RT/RW bernomor",
        "Numbered RT/RW",
    ),
    message=Text(
        "RT/RW ditulis dengan nomornya.",
        "A neighbourhood unit (RT/RW) is given with its number.",
    ),
    hint=Text(
        "Tulis kecamatan atau kabupaten/kota saja, misalnya: sebuah keluarga di Kabupaten Garut.",
        "Name the district or regency only, for example: a family in the regency of Garut.",
    ),
    why=Text(
        "RT bernomor menunjuk beberapa rumah saja; tetangga langsung tahu keluarga mana yang dimaksud.",
        "A numbered RT means a few houses: neighbours know at once which family is meant.",
    ),
    check=_check,
    bad=(
        Example("Warga RT 03/RW 05 diisolasi.\n"),
        Example("Di RT.3 RW.12 ada dua keluarga.\n"),
        Example("Keluarga di RT 04 Desa Sukamaju.\n"),
    ),
    good=(
        Example("Hubungi pengurus RT dan RW.\n"),
        Example("Hasil RT-PCR keluar 2 hari.\n"),
        Example("Ada 3 RT di desa itu.\n"),
    ),
    private=True,
)
