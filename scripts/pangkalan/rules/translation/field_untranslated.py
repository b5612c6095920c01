"""T012: a field whose words are the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import pairs, said_in_both
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.languages import guess, word_count
from pangkalan.schema.sample import sample

_FEWEST = 4
# Names stay as they are in every language.
_NAMES = ("istilah_lain", "penyelenggara")


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        reported = set()
        for said in said_in_both(pair):
            same = said.source == said.translation and word_count(said.source) >= _FEWEST
            if (
                same
                and said.key not in _NAMES
                and said.key not in reported
                and guess(said.source) is not pair.translation.lang
            ):
                reported.add(said.key)
                yield Hit(said.place, {"key": said.key, "words": said.source[:60]}, "", len(said.key))


_POINTS = "\n  - Breathe slowly.\n  - Sit close.\n  - Ask what they heard."
_SIGNS = "\n  - The child has not eaten or slept for days."
_TITLE = {
    "judul": "Menemani anak yang takut",
    "ringkasan": "How to answer a child's questions honestly and calmly.",
    "poin": _POINTS,
    "tanda_bahaya": _SIGNS,
}
_OTHERS = {"koping/contoh.id.md": sample(KOPING, changes={"judul": "Menemani anak yang takut"})}

RULE = Rule(
    code="T012",
    name="field-untranslated",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Isian belum diterjemahkan", "Field not translated"),
    message=Text(
        "Isian `{key}` sama di kedua bahasa: `{words}`",
        "The field `{key}` is the same in both languages: `{words}`",
    ),
    hint=Text("Terjemahkan isinya di berkas ini.", "Translate what it says in this file."),
    why=Text(
        "Judul dan ringkasan yang tidak dimengerti membuat pembaca melewatkan halaman yang mereka cari.",
        "A title and summary that they do not understand make readers pass by the page they are looking for.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, Lang.EN, _TITLE), path="koping/contoh.en.md", others=_OTHERS),),
    good=(
        Example(
            sample(KOPING, Lang.EN, {**_TITLE, "judul": "Staying with a frightened child"}),
            path="koping/contoh.en.md",
            others=_OTHERS,
        ),
        Example(
            sample(KOPING, Lang.EN, {**_TITLE, "judul": "Healing119"}),
            path="koping/contoh.en.md",
            others={"koping/contoh.id.md": sample(KOPING, changes={"judul": "Healing119"})},
        ),
    ),
)
