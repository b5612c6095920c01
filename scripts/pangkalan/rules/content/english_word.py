"""K008: an English word for which Indonesian has a common one."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import Spot, find, in_case_of, wording
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft

_WORDS = {
    "social distancing": "jaga jarak fisik",
    "physical distancing": "jaga jarak fisik",
    "work from home": "bekerja dari rumah",
    "stay at home": "di rumah saja",
    "hand sanitizer": "pembersih tangan",
    "handsanitizer": "pembersih tangan",
    "face shield": "pelindung wajah",
    "swab test": "tes usap",
    "rapid test": "tes cepat",
    "new normal": "adaptasi kebiasaan baru",
    "contact tracing": "pelacakan kontak",
    "tracing": "pelacakan",
    "screening": "penapisan",
    "thermo gun": "termometer tembak",
    "quality time": "waktu bersama",
    "self healing": "memulihkan diri",
    "self care": "merawat diri",
    "self-care": "merawat diri",
    "trauma healing": "pemulihan trauma",
    "support system": "orang-orang yang mendukung",
    "parenting": "pengasuhan",
    "caregiver": "pengasuh",
    "survivor": "penyintas",
    "assessment": "penjajakan",
    "assesment": "penjajakan",
    "feedback": "umpan balik",
    "sharing": "berbagi cerita",
    "online": "daring",
    "offline": "luring",
    "download": "unduh",
    "upload": "unggah",
    "website": "situs",
    "email": "surel",
    "e-mail": "surel",
    "link": "tautan",
    "update": "pembaruan",
    "deadline": "tenggat",
    "gadget": "gawai",
    "smartphone": "ponsel pintar",
    "handphone": "ponsel",
    "overthinking": "pikiran yang berputar-putar",
    "burnout": "kelelahan kerja",
    "awareness": "kepedulian",
    "skill": "keterampilan",
    "follow up": "tindak lanjut",
    "home visit": "kunjungan rumah",
    "lockdown": "karantina wilayah",
}
_ANY = wording(r"\b(?:" + "|".join(sorted(_WORDS, key=len, reverse=True)) + r")\b", "|".join(_WORDS))


def _check(draft: Draft) -> Iterator[Hit]:
    # Glossary pages explain such words, and their own file is named after them.
    if draft.lang is Lang.EN or (draft.type is not None and draft.type.slug == "istilah"):
        return
    seen = set()
    for spot in find(draft, _ANY):
        word = spot.match[0]
        if word not in seen and not _is_marked(draft, spot):
            seen.add(word)
            yield spot.hit(instead=in_case_of(spot.text, _WORDS[word]))


def _is_marked(draft: Draft, spot: Spot) -> bool:
    """Whether the word is set apart as foreign or explained: in italics, brackets, quotes, or as a link to its term."""
    line = draft.source.line(spot.place.line)
    before, after = line[: spot.place.column - 1], line[spot.place.column - 1 :]
    in_pair = any(before.count(mark) % 2 for mark in ("*", "_", '"'))
    return (
        in_pair
        or before.rfind("(") > before.rfind(")")
        or (before.rfind("[") > before.rfind("]") and "](" in after)
    )


RULE = Rule(
    code="K008",
    name="english-word",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Kata Inggris yang ada padanannya",
        "English word with a common equivalent",
    ),
    message=Text(
        '"{words}" punya kata Indonesia yang lazim.',
        '"{words}" has a common Indonesian equivalent.',
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "Nenek di desa juga membaca halaman ini, atau mendengarkannya dibacakan.",
        "Grandmothers in villages read this page too, or hear it read aloud.",
    ),
    check=_check,
    bad=(
        Example("Lakukan social distancing di pasar.\n"),
        Example("Ikuti kelas online.\n"),
    ),
    good=(
        Example("Jaga jarak fisik (*physical distancing*) di pasar.\n"),
        Example("Kelas daring dimulai.\n"),
        Example("Learn online.\n", path="koping/contoh.en.md"),
        Example("Lockdown berarti wilayah ditutup.\n", path="istilah/contoh.id.md"),
    ),
)
