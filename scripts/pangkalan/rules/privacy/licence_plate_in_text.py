"""P008: the licence plate of a vehicle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_REGIONS = frozenset(
    "A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN DR DS DT EA EB ED KB KH KT KU PA PB".split()
)
_PLATE = wording(
    r"(?P<region>[A-Z](?<![A-Za-z][A-Z])[A-Z]?)(?P<mark>[ -]?)(?P<number>\d{1,4})(?P=mark)(?P<suffix>[A-Z]{1,3})\b(?![.]\d)",
    as_written=True,
)
_VEHICLE = wording(
    r"\b(?:plat|pelat|nopol|nomor polisi|kendaraan|mobil|motor|sepeda motor|truk|angkot|ambulans|bus|plate|car|vehicle|van|motorcycle)\b"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, _PLATE):
        region, mark, number, suffix = spot.match.group("region", "mark", "number", "suffix")
        whole = mark == " " and len(number) >= 3 and len(suffix) >= 2 and not re.fullmatch(r"(?:19|20)\d\d", number)
        if region in _REGIONS and (whole or _VEHICLE.pattern.search(spot.sentence_text)):
            yield spot.hidden_hit()


RULE = Rule(
    code="P008",
    name="licence-plate-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Pelat nomor kendaraan",
        "Licence plate",
    ),
    message=Text(
        "Pelat nomor kendaraan tertulis di sini.",
        "A licence plate is written here.",
    ),
    hint=Text(
        "Hapus pelatnya; tulis jenis kendaraannya saja.",
        "Remove the plate; name the kind of vehicle only.",
    ),
    why=Text(
        "Dari pelat nomor, pemilik dan rumahnya dapat dilacak.",
        "From a plate the owner and the home can be traced.",
    ),
    check=_check,
    bad=(
        Example("Mobil jemputan B 1234 XYZ.\n"),
        Example("Ambulans bernomor polisi AB 12 C.\n"),
    ),
    good=(
        Example("Vitamin B 12 dan D 3 penting.\n"),
        Example("Edisi A 2020 WHO.\n"),
        Example("Blok B 2 lantai.\n"),
    ),
    private=True,
)
