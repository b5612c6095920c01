"""T003: a section that changed in the source after it was translated."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.paragraphs import Paragraph
from pangkalan.catalogue.translations import KEY, Aged, aged_sections, translated_paragraphs
from pangkalan.checking.aged import changed_paragraphs, spoken_section
from pangkalan.checking.pairs import Pair, pairs
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.source import Place
from pangkalan.schema.sample import sample

_CHANGE = {
    "added": Text("baru ditambahkan", "was added"),
    "changed": Text("berubah", "changed"),
    "removed": Text("dihapus atau diganti judulnya", "was removed or given another heading"),
}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        for aged in aged_sections(pair.source, pair.translation):
            theirs = () if aged.index is None else translated_paragraphs(pair.translation, aged.index)
            section = spoken_section(aged, theirs)
            what = changed_paragraphs(aged, theirs)
            yield Hit(
                _place(pair, aged, theirs),
                {
                    "section": section.id,
                    "section_en": section.en,
                    "change": _CHANGE[aged.change].id,
                    "change_en": _CHANGE[aged.change].en,
                    "paragraphs": what.id,
                    "paragraphs_en": what.en,
                    "source": pair.source.path,
                    "path": pair.translation.path,
                },
            )


def _place(pair: Pair, aged: Aged, theirs: tuple[Paragraph, ...]) -> Place:
    """Return the place of the translation of the first paragraph that changed, else of the section."""
    touched = [change.before for change in aged.changes if 0 <= change.before < len(theirs)]
    if theirs:
        return theirs[touched[0] if touched else 0].place
    if aged.heading and pair.same_outline:
        return pair.translation.body.headings[pair.source.body.headings.index(aged.heading)].place
    return pair.translation.place_of(KEY)


_STAMPS = {"diterjemahkan_dari": "\n  - {bagian: pembuka, sidik: 1a2b3c4d, alinea: bcdf}"}

RULE = Rule(
    code="T003",
    name="section-aged",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Bagian sumber berubah setelah diterjemahkan", "Source changed after translation"),
    message=Text(
        'Bagian "{section}" di naskah sumber {change} setelah diterjemahkan{paragraphs}.',
        'The section "{section_en}" of the source {change_en} after it was translated{paragraphs_en}.',
    ),
    hint=Text(
        "Buka naskah sumber ({source}), bacalah yang berubah, lalu samakan terjemahannya di berkas ini. Perhatikan angka dan kata seperti 'jangan'.\n"
        "Setelah semua cocok, minta redaksi menandainya, atau jalankan: pangkalan tandai {path}\n"
        'Kalau di naskah sumber hanya salah ketik yang dibetulkan: pangkalan tandai --ejaan "tulisan lama=tulisan baru" {path}',
        "Open the source ({source}), read what changed, and bring its translation in this file into line. Mind numbers and words such as 'do not'.\n"
        "When all of it agrees, ask the editors to mark it, or run: pangkalan tandai {path}\n"
        'If only a slip of spelling was mended in the source: pangkalan tandai --ejaan "old spelling=new spelling" {path}',
    ),
    why=Text(
        "Keluarga yang membaca terjemahan bisa mengikuti nasihat yang di naskah sumber sudah dibetulkan.",
        "Families who read the translation might follow advice that the source has already put right.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, _STAMPS),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING)},
        ),
    ),
    good=(
        Example(
            sample(KOPING, Lang.EN),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING)},
        ),
    ),
)
