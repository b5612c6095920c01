"""P007: a street address with a house number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find_anywhere, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_ADDRESS = wording(
    r"\b(?:Jl|Jln|Jalan|Gg|Gang|Komplek|Kompleks|Perum|Perumahan|Blok|Kp|Kampung|Dusun|Dsn)\.? {1,2}[A-Z0-9][\w.'/ -]{0,40}?[ ,](?:No|Nomor|Nmr|no|nomor)\.? ?\d{1,4}[A-Za-z]?\b"
    r"|\b(?:Jl|Jln)\.? {0,2}[A-Z]\w+(?: [A-Z]\w+){0,3},? \d{1,4}[A-Za-z]?\b(?! ?(?:km|kilometer|meter|m|menit|jam|tahun|kali|orang)\b)"
    r"|\bPerum(?:ahan)?\.? [A-Z]\w+(?: [A-Z]\w+){0,3},? (?:Blok )?[A-Z]{1,2}\d{0,2}[/-]\d{1,3}\b",
    "jl|jalan|gg|gang|komplek|perum|blok|kp|kampung|dusun|dsn",
    as_written=True,
)
_LAW = re.compile(
    r"\b(?:undang|uu|peraturan|keputusan|surat|perpres|permen\w*|keppres|perppu|pp|pasal|se|menteri)\b",
    re.IGNORECASE,
)

# An office may be found by anybody; it is no home, unless somebody of it lives there.
_OFFICE = wording(
    r"\b(?:kementerian|kemensos|kemenkes|dinas|direktorat|puskesmas|rumah sakit|rsud?|klinik|kantor|balai|sekretariat|yayasan|universitas|polres|polsek|polda|posko|gedung|perpustakaan|ministry|office|hospital|clinic|foundation|library|university)\b"
)
_HOME = wording(
    r"\b(?:tinggal|bertempat|rumah(?:nya)?(?! sakit| aman| singgah)|domisili|alamat(?:nya)? (?:klien|keluarga|pasien|ibu|bapak|pak|bu)|klien|pasien|lives?|home|house|client|patient)\b"
)

_NEAR = 400
"""Characters around an address that tell whose it is; a sentence without an end must not be read for each address in it."""


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is not None and draft.type.slug == "layanan":
        return
    for spot in find_anywhere(draft, _ADDRESS):
        of_office = _OFFICE.pattern.search(spot.before[-_NEAR:]) and not _HOME.pattern.search(
            spot.sentence_text, 0, 2 * _NEAR
        )
        if not of_office and not _LAW.search(spot.text):
            yield spot.hidden_hit()


RULE = Rule(
    code="P007",
    name="home-address-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Alamat rumah",
        "Street address",
    ),
    message=Text(
        "Alamat dengan nomor rumah tertulis di sini.",
        "An address with a house number is written here.",
    ),
    hint=Text(
        "Hapus jalan dan nomornya; cukup tulis kabupaten atau kotanya, misalnya: di Kota Bandung. Alamat lembaga ditulis dalam catatan layanannya.",
        "Remove street and number; name the regency or city only, for example: in the city of Bandung. The address of an institution belongs in its service record.",
    ),
    why=Text(
        "Alamat membuat keluarga dapat didatangi, dipotret, atau diusir.",
        "An address lets people come to the house, take pictures, or drive a family out.",
    ),
    check=_check,
    bad=(
        Example("Rumahnya di Jl. Merpati No. 12.\n"),
        Example("Perumahan Griya Asri Blok C No 7\n"),
    ),
    good=(
        Example("Jalan Baru bagi profesi menurut UU No. 14 Tahun 2019.\n"),
        Example("Ambil jalan lain bila ramai, nomor 2 dari daftar.\n"),
        Example("Datang ke Jl. Salemba Raya No. 28.\n", path="layanan/contoh.id.md"),
    ),
    private=True,
)
