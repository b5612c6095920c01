"""A base of any size: materials of every type in both languages, services, and the pages that people wrote.

The seed alone decides what is generated. A material is the same in a base of any size, but for what it names.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.body import Link, body
from bench.metadata import Outline, front_matter
from bench.prose import HEADINGS, Prose, seeded
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base
from pangkalan.schema.kinds import as_code
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_types, read_vocabularies

HOME = Path(__file__).resolve().parents[2]
SERVICES = 6
# How often each type comes among 100 materials; services are apart.
SHARES = {"koping": 30, "istilah": 30, "praktik-aman": 25, "kebijakan": 15}
LONGEST_TITLE = 60
LONGEST_CODE = 50
LINK = re.compile(r"(?<=\]\()(?P<code>[a-z0-9-]+)(?P<anchor>#[^)]*)?(?=\))")
"""The target of a link that names a code, as an author writes it."""
_SERVICE_NAMES = "anggrek cempaka dahlia flamboyan kamboja kenanga mawar melati teratai tulip".split()


def write_base(folder: Path, count: int, seed: int = 7) -> None:
    """Write a base of so many materials, each in both languages, into a folder."""
    services = _services(seed)
    materials = _materials(count, seed)
    writer = _Writer(folder / "contributions", read_vocabularies(Base(HOME, HOME)))
    for number, service in enumerate(services):
        writer.write(service, Prose(seed, "service", number), [], 60)
    for number, material in enumerate(materials):
        chance = seeded(seed, "links", count, number)
        others = [other for other in chance.sample(materials, min(count, 7)) if other is not material]
        outline = replace(
            material,
            related=tuple(other.code for other in others[3:6]),
            services=tuple(service.code for service in chance.sample(services, 2)),
        )
        links = [Link(other.title, other.code) for other in others[:3]]
        words = seeded(seed, "words", number).randint(250, 430)
        writer.write(outline, Prose(seed, number), links, words)
    _copy_pages(folder / "docs", [material.code for material in materials])


def _services(seed: int) -> list[Outline]:
    """Return the services that materials send readers to."""
    return [
        Outline("layanan", f"layanan-{name}", Text(f"Layanan {name.title()}", f"{name.title()} service"))
        for name in seeded(seed, "services").sample(_SERVICE_NAMES, SERVICES)
    ]


def _materials(count: int, seed: int) -> list[Outline]:
    """Return the outlines of materials: titles that differ in each language, and codes made of them."""
    found: list[Outline] = []
    taken: set[str] = set()
    types, titles = seeded(seed, "types"), Prose(seed, "titles")
    while len(found) < count:
        title = titles.phrase_of(HEADINGS, 8, LONGEST_TITLE)
        code = as_code(title.id)[:LONGEST_CODE].strip("-")
        names = {f"id {title.id}", f"en {title.en}", f"code {code}"}
        if taken.isdisjoint(names):
            taken |= names
            [slug] = types.choices(list(SHARES), list(SHARES.values()))
            found.append(Outline(slug, code, title))
    return found


@dataclass(frozen=True)
class _Writer:
    """Writes materials into the folder of contributions."""

    folder: Path
    vocabularies: Vocabularies

    def write(self, outline: Outline, prose: Prose, links: Sequence[Link], words: int) -> None:
        front = front_matter(outline, prose, self.vocabularies)
        text = body(all_types()[outline.type], prose, links, words)
        target = self.folder / outline.type
        target.mkdir(parents=True, exist_ok=True)
        for lang in Lang:
            path = target / f"{outline.code}.{lang}.md"
            path.write_text(f"{front[lang]}\n{text[lang]}", encoding="utf-8")


_DERIVED = "---\n# Diturunkan "


def hand_written() -> list[Path]:
    """Return the pages of the project that people wrote."""
    pages = sorted((HOME / "docs").glob("*.md"))
    return [page for page in pages if not page.read_text(encoding="utf-8").startswith(_DERIVED)]


def _copy_pages(folder: Path, codes: Sequence[str]) -> None:
    """Copy the project's pages; where they name what the base lacks, let them name a generated material."""
    pages = hand_written()
    kept = {page.name.split(".")[0] for page in pages} | set(all_types()) | {"bantuan", "cari"}

    def named(match: re.Match[str]) -> str:
        code = match["code"]
        return match[0] if code in kept else codes[zlib.crc32(code.encode()) % len(codes)]

    folder.mkdir(parents=True, exist_ok=True)
    for page in pages:
        text = LINK.sub(named, page.read_text(encoding="utf-8"))
        (folder / page.name).write_text(text, encoding="utf-8")
