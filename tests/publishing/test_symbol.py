"""QR symbols are those that segno draws by the standard, module by module."""

from __future__ import annotations

import io
import string

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from pangkalan.outputs import qr
from pangkalan.publishing.symbol import VERSIONS, AddressTooLong, raster, smallest

SITE = "https://contoh.example/i/"
LONGEST = 2331
"""Bytes that the largest symbol holds at level M."""


def drawn_by_segno(address: str) -> segno.QRCode:
    return segno.make(address, error="m", micro=False, boost_error=False, mask=0)


def lines(code: segno.QRCode) -> str:
    return "".join("".join(map(str, line)) + "\n" for line in code.matrix)


@pytest.fixture(scope="module")
def lengths_by_version() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {version: [] for version in VERSIONS}
    for length in range(len(SITE), LONGEST + 1):
        found[smallest(length)].append(length)
    return found


@pytest.mark.parametrize("version", VERSIONS)
def test_in_every_version_the_fullest_and_the_emptiest_symbol_are_those_of_segno(version, lengths_by_version) -> None:
    lengths = lengths_by_version[version]
    # The address of a site alone takes version 2 already.
    assert lengths or version == 1
    for length in {*lengths[:1], *lengths[-1:]}:
        address = f"{SITE}{'isolasi-mandiri-' * 150}"[:length]
        assert drawn_by_segno(address).version == version
        assert raster(address) == lines(drawn_by_segno(address))


@given(st.text(string.ascii_lowercase + string.digits + "-/", max_size=120))
def test_the_symbol_of_any_address_is_that_of_segno(code: str) -> None:
    assert raster(SITE + code) == lines(drawn_by_segno(SITE + code))


def test_a_symbol_is_drawn_as_segno_draws_it() -> None:
    content = io.BytesIO()
    look = {"border": 4, "light": "#fff", "xmldecl": False, "svgclass": None, "lineclass": None, "omitsize": True}
    drawn_by_segno(f"{SITE}cuci-tangan/").save(content, kind="svg", **look)
    assert qr.drawn(f"{SITE}cuci-tangan/") == content.getvalue()


def test_an_address_that_no_symbol_holds_is_refused() -> None:
    assert smallest(LONGEST) == 40
    with pytest.raises(AddressTooLong):
        raster("a" * (LONGEST + 1))
