"""N001: the number of a hotline outside its record."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_HOTLINE = wording(
    r"(?<![\w/.-])(?:(?P<code>1[1-9]\d),? {0,2}\(?(?:ext(?:ension|ensi|\.)?|ekst(?:ensi|\.)?|pesawat|lalu tekan|tekan|pilih|then press|press)\.? ?(?P<extension>\d{1,2})|1500[- ]?\d{3}|0800[- ]?\d{1,4}[- ]?\d{2,4}(?:[- ]?\d{2,4})?|0\d{2,3}[- ]1\d\d|500[- ]454)(?![\w-])"
    r"|\b(?:hubungi|telepon|menelepon|telp\.?|call(?: ?cent(?:er|re))?|hotline|nomor (?:darurat|telepon|hotline|layanan)|dial|sms|contact|phone)(?: ke| di| nomor| at| on| the| number|:){0,3} \(?(?!11[029]\b|129\b)(?P<short>[1-9]\d{2,4})\b(?!-?\d)(?! ?(?:kali|orang|menit|detik|jam|hari|%|persen|times|people|minutes|seconds|hours|days|tahun|keluarga|families|rumah))",
    " ext|(ext|0ext|1ext|2ext|3ext|4ext|5ext|6ext|7ext|8ext|9ext|,ext|ekst|pesawat|tekan|pilih|press|1500|0800|-1|500|hubungi|elepon|telp|call|hotline|nomor|dial|sms|contact|phone",
)
_YEAR = wording(r"(?:19|20)\d\d")


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is not None and draft.type.slug == "layanan":
        return
    for spot in find(draft, _HOTLINE):
        short = spot.match["short"]
        if short and _YEAR.pattern.fullmatch(short):
            continue
        # The way to Healing119 is told in words, since no link can dial an extension.
        is_healing = (spot.match["code"], spot.match["extension"]) == ("119", "8")
        if is_healing and "healing119" in spot.piece.text.lower():
            continue
        yield spot.hit(instead="[Healing119](healing119)" if is_healing else "[nama layanan](kode-layanan)")


RULE = Rule(
    code="N001",
    name="hotline-in-text",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Nomor layanan ditulis dalam naskah",
        "Hotline number in the text",
    ),
    message=Text(
        'Nomor "{words}" ditulis langsung di sini.',
        'The number "{words}" is written out here.',
    ),
    hint=Text(
        "Tautkan catatan layanannya: {instead}. Hanya 110, 112, 119, dan 129 yang boleh ditulis.",
        "Link the record of the service: {instead}. Only 110, 112, 119 and 129 may be written.",
    ),
    why=Text(
        "Nomor dalam naskah tidak ikut diperiksa. Pada 2022-2025 banyak nomor lama mati, dan orang dalam krisis menelepon sia-sia.",
        "Numbers in a text are never checked. Many old ones were dead by 2025, and people in crisis called in vain.",
    ),
    check=_check,
    bad=(
        Example("Hotline 119 ext 9.\n"),
        Example("Hubungi 117 untuk bencana.\n"),
        Example("Telepon TePSA 1500-771.\n"),
        Example("Command Center 021-171.\n"),
        Example("Tekan 119 lalu tekan 8.\n"),
        Example("Call 0800-1500-119.\n"),
    ),
    good=(
        Example("Hubungi 112 atau 119.\n"),
        Example("SAPA 129 dan polisi 110.\n"),
        Example("Ingin bicara: 119, lalu tekan 8 (Healing119).\n"),
        Example("Peraturan Nomor 413 Tahun 2020.\n"),
        Example("Mereka menelepon 120 kali sehari.\n"),
        Example("Telepon 119 ekstensi 9.\n", path="layanan/contoh.id.md"),
        Example("Pada 1500 keluarga dan 119 orang.\n"),
    ),
)
