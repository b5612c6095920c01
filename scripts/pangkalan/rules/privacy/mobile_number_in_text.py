"""P002: a mobile phone number outside a service record."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.telephone import MOBILE, in_call_link, in_channels, in_web_address
from pangkalan.checking.wording import find_anywhere
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find_anywhere(draft, MOBILE):
        if not (in_channels(draft, spot) or in_web_address(spot) or in_call_link(spot)):
            yield spot.hidden_hit()


RULE = Rule(
    code="P002",
    name="mobile-number-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Nomor ponsel dalam naskah",
        "Mobile number in the text",
    ),
    message=Text(
        "Nomor ponsel tertulis langsung di sini.",
        "A mobile number is written out here.",
    ),
    hint=Text(
        "Hapus nomornya. Bila itu nomor layanan resmi, tautkan layanannya, misalnya [SAPA 129](sapa-129).",
        "Remove the number. If it belongs to an official service, link the service, such as [SAPA 129](sapa-129).",
    ),
    why=Text(
        "Nomor ponsel berpindah tangan. Keluarga yang panik bisa menelepon orang asing, dan pemilik nomor tidak bisa menariknya kembali.",
        "Mobile numbers change hands. A frightened family may ring a stranger, and the owner can never take the number back.",
    ),
    check=_check,
    bad=(
        Example("Hubungi Bu Sari 0812-3456-7890.\n"),
        Example("WA +62 812 3456 7890\n"),
        Example("Kirim ke 62 81234567890 saja.\n"),
        Example("Telepon (+62) 812.3456.789 kapan saja.\n"),
        Example("Nomor 08128711019.\n"),
        Example("---\njudul: Hubungi 081234567890\n---\n\nTenang.\n"),
        Example("Nomor 0812‑3456‑7890 dan <p>tel. 0813 1234 5678</p>\n"),
    ),
    good=(
        Example("Nomornya 0822-8918-xxxx (ditutup).\n"),
        Example("Tanggal 08-12-2020 pukul 08.15 sampai 08.45.\n"),
        Example("Sebanyak 0,8123456789 bagian.\n"),
        Example("Baca [berita](https://contoh.id/081234567890).\n"),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: wa\n    nilai: "0811-979-10000"'}),
            path="layanan/contoh.id.md",
        ),
    ),
    private=True,
)
