"""P003: a landline number outside a service record."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import LANDLINE, digits, in_call_link, in_channels, in_web_address
from pangkalan.checking.wording import find_anywhere
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, LANDLINE):
        if 8 <= len(digits(spot.text)) <= 14 and not (
            in_channels(draft, spot) or in_web_address(spot) or in_call_link(spot)
        ):
            yield spot.hidden_hit()


RULE = Rule(
    code="P003",
    name="landline-number-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Nomor telepon kantor dalam naskah",
        "Landline number in the text",
    ),
    message=Text(
        "Nomor telepon tertulis langsung di sini.",
        "A phone number is written out here.",
    ),
    hint=Text(
        "Hapus nomornya dari naskah. Kirim nomor itu lewat formulir layanan; setelah terbit, tautkan: [nama layanan](kode-layanan).",
        "Remove the number from the text. Send it through the form for services; once that is published, link it: [name of the service](code-of-the-service).",
    ),
    why=Text(
        "Nomor dalam naskah tidak ikut diperiksa ulang. Bila sudah mati, keluarga kehilangan waktu saat paling perlu bantuan.",
        "Numbers in a text are never checked again. Once one is dead, a family loses time when help matters most.",
    ),
    check=_check,
    bad=(
        Example("Telepon (021) 345-6789.\n"),
        Example("Kantor dinas 0274 512345.\n"),
        Example("Dinas sosial 0411-123456.\n"),
        Example("Hubungi +62 21 345 6789.\n"),
    ),
    good=(
        Example("Tanggal 2020-07-13 dan 13-07-2020.\n"),
        Example("Peraturan HK.01.07/MENKES/413/2020 dan DOI 10.1136/0274-123456.\n"),
        Example("Pukul 07.00-15.00, suhu 0,5 sampai 0,25.\n"),
        Example("Rp0271.000 dan kode 32.04.11.\n"),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "021-345678"'}),
            path="layanan/contoh.id.md",
        ),
    ),
    private=True,
)
