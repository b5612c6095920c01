"""K007: an abbreviation of the glossary or of an agency that is not explained at first use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.surroundings import Asked
from pangkalan.content_types.istilah import TYPE as TERM
from pangkalan.language import Text
from pangkalan.reading.base import Listed
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

# Terms of the glossary bring their own abbreviations; these are bodies and papers that families may not know.
_AGENCIES = {
    "BPBD": "badan penanggulangan bencana daerah",
    "BNPB": "Badan Nasional Penanggulangan Bencana",
    "BPJS": "Badan Penyelenggara Jaminan Sosial",
    "DPA": "dukungan psikologis awal",
    "DTKS": "data terpadu kesejahteraan sosial",
    "IASC": "Komite Tetap Antarlembaga (IASC)",
    "IGD": "instalasi gawat darurat",
    "LK3": "lembaga konsultasi kesejahteraan keluarga",
    "LKSA": "lembaga kesejahteraan sosial anak",
    "NAPZA": "narkotika, psikotropika, dan zat adiktif",
    "ODGJ": "orang dengan gangguan jiwa",
    "UPTD": "unit pelaksana teknis daerah",
}
_EXPLAINED = re.compile(
    r"\s*\(|\s*,? (?:adalah|ialah|yaitu|berarti|singkatan|atau|means|is|are|stands|or|that is)\b|\s*,[^.,\n]{4,80},"
)


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    codes = catalogue.fact(abbreviated_terms)
    start, pattern = _patterns(frozenset({*codes, *_AGENCIES}))
    for draft in catalogue.drafts:
        seen: set[str] = {name for name, code in codes.items() if code == draft.slug}
        for passage in draft.body.passages:
            if not start.search(passage.text):
                continue
            for match in pattern.finditer(passage.text):
                name = match[0]
                if name in seen or passage.kind == "heading":
                    continue
                seen.add(name)
                if not _is_explained(passage.text, match, draft, codes.get(name, "")):
                    expansion = _AGENCIES.get(name, "")
                    instead = f"[{name}]({codes[name]})" if name in codes else f"{expansion} ({name})"
                    yield Hit(passage.place_at(match.start()), {"name": name}, instead, len(name))


def abbreviated_terms(catalogue: Catalogue) -> dict[str, str]:
    """Return the codes of terms by their abbreviations."""
    terms = (draft for draft in catalogue.drafts if draft.type is TERM and draft.slug and not draft.translation)
    # A term that is being mended has its address all the same; one that is kept back has none.
    known = ((draft.slug, draft.values.get("abbreviation")) for draft in terms if not draft.draft_only)
    return {abbreviation: code for code, abbreviation in known if code and abbreviation}


def _others(asked: Asked) -> Iterator[Listed]:
    said = "\n".join(passage.text for draft in asked.drafts for passage in draft.body.passages)
    terms = (listed for listed in asked.others if f"/{TERM.slug}/" in listed.path)
    return asked.saying(terms, "singkatan", said.__contains__)


@cache
def _patterns(names: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the pattern of how names begin and that of whole names."""
    known = sorted((name for name in names if name.isupper()), key=lambda name: (-len(name), name))
    return _beginning(known), re.compile(rf"(?<![\w/-])(?:{'|'.join(map(re.escape, known))})(?![\w/-])")


def _beginning(names: list[str]) -> re.Pattern[str]:
    """Return a pattern of the first two signs of some names: two capitals side by side are rare and quickly found."""
    length = min(map(len, names), default=1)
    return re.compile(
        "".join(f"[{''.join(sorted({re.escape(name[index]) for name in names}))}]" for index in range(min(length, 2)))
    )


def _is_explained(text: str, match: re.Match[str], draft: Draft, code: str) -> bool:
    """Whether the words stand in brackets or quotes, are followed by their meaning, or are linked to it."""
    if text[: match.start()].rstrip("*_")[-1:] in ("(", "[", '"') or _EXPLAINED.match(text, match.end()):
        return True
    before, after = text[: match.start()], text[match.end() :]
    if (before.rfind("[") > before.rfind("]") and "](" in after) or before.rfind("(") > before.rfind(")"):
        return True
    return any(
        code and reference.target.partition("#")[0].rstrip("/").endswith(code) for reference in draft.body.references
    )


RULE = Rule(
    code="K007",
    name="acronym-unexplained",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text(
        "Singkatan belum dijelaskan",
        "Abbreviation not explained",
    ),
    message=Text(
        "{name} dipakai tanpa penjelasan.",
        "{name} is used without an explanation.",
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "Keluarga yang tidak tahu singkatan itu berhenti membaca, atau salah paham.",
        "A family that does not know the abbreviation stops reading, or gets it wrong.",
    ),
    check=_check,
    others=_others,
    bad=(
        Example("Pergi ke IGD terdekat.\n"),
        Example(
            "Hubungi TKSK di desa Anda.\n",
            others={"istilah/tksk.id.md": sample(TERM, changes={"singkatan": "TKSK"})},
        ),
    ),
    good=(
        Example("Pergi ke instalasi gawat darurat (IGD). IGD buka 24 jam.\n"),
        Example(
            "Hubungi [TKSK](tksk) di desa Anda.\n",
            others={"istilah/tksk.id.md": sample(TERM, changes={"singkatan": "TKSK"})},
        ),
        Example("ODGJ berarti orang dengan gangguan jiwa.\n"),
    ),
)
