"""A base of any size: materials of every type in both languages, services, and the project's hand-written pages.

What is generated depends on the seed alone. A material is the same in a base of any size, but for the materials
that it names.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
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


def write_base(folder: Path, count: int, seed: int = 7) -> None:
    """Write a base of so many materials, each in both languages, into a folder."""
    vocabularies = read_vocabularies(Base(HOME, HOME))
    services = service_outlines(seed)
    materials = outlines(count, seed)
    for number, outline in enumerate(services):
        _write(folder, outline, Prose(seed, "service", number), (), 60, vocabularies)
    for number, outline in enumerate(materials):
        chance = seeded(seed, "links", count, number)
        others = [other for other in chance.sample(materials, min(count, 7)) if other is not outline]
        named = Outline(
            outline.type,
            outline.code,
            outline.title,
            tuple(other.code for other in others[3:6]),
            tuple(service.code for service in chance.sample(services, 2)),
        )
        links = [Link(other.title, other.code) for other in others[:3]]
        words = seeded(seed, "words", number).randint(250, 430)
        _write(folder, named, Prose(seed, number), links, words, vocabularies)
    _copy_pages(folder, [outline.code for outline in materials])


def service_outlines(seed: int) -> list[Outline]:
    """Return the services that materials send readers to."""
    return [
        Outline("layanan", f"layanan-{name}", Text(f"Layanan {name.title()}", f"{name.title()} service"))
        for name in seeded(seed, "services").sample(_NAMES, SERVICES)
    ]


_NAMES = "melati kenanga anggrek cempaka dahlia mawar flamboyan kamboja tulip sedap-malam teratai".split()


def outlines(count: int, seed: int) -> list[Outline]:
    """Return the outlines of materials: titles that differ in either language, and the codes made of them."""
    found: list[Outline] = []
    taken: set[str] = set()
    types = seeded(seed, "types")
    prose = Prose(seed, "titles")
    while len(found) < count:
        title = prose.phrase_of(HEADINGS, 8, LONGEST_TITLE)
        code = as_code(title.id)[:LONGEST_CODE].strip("-")
        names = {f"id {title.id}", f"en {title.en}", f"code {code}"}
        if taken.isdisjoint(names):
            taken |= names
            found.append(Outline(types.choices(list(SHARES), list(SHARES.values()))[0], code, title))
    return found


def _write(
    folder: Path, outline: Outline, prose: Prose, links: Sequence[Link], words: int, vocabularies: Vocabularies
) -> None:
    front = front_matter(outline, prose, vocabularies)
    text = body(all_types()[outline.type], prose, links, words)
    target = folder / "contributions" / outline.type
    target.mkdir(parents=True, exist_ok=True)
    for lang in Lang:
        path = target / f"{outline.code}.{lang}.md"
        path.write_text(f"{front[lang]}\n{text[lang]}", encoding="utf-8")


_LINK = re.compile(r"(?<!!)(?<=\]\()(?P<code>[a-z0-9-]+)(?:#[^)]*)?(?=\))")


def _copy_pages(folder: Path, codes: Sequence[str]) -> None:
    """Copy the project's pages; where they name a material of the project, let them name a generated one."""
    pages = sorted((HOME / "docs").glob("*.md"))
    kept = {page.name.split(".")[0] for page in pages} | set(all_types()) | {"bantuan", "cari"}

    def named(match: re.Match[str]) -> str:
        code = match["code"]
        return match[0] if code in kept or not codes else codes[zlib.crc32(code.encode()) % len(codes)]

    (folder / "docs").mkdir(parents=True, exist_ok=True)
    for page in pages:
        text = _LINK.sub(named, page.read_text(encoding="utf-8"))
        (folder / "docs" / page.name).write_text(text, encoding="utf-8")
