"""The command that marks translations as made from their source, or a change of the source as one of spelling alone."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from pangkalan.adapters.calendar import today
from pangkalan.adapters.commands import Stopped, asked_files, base_of
from pangkalan.adapters.processes import spread
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.translations import completed, stamped
from pangkalan.checking.aged import first_words
from pangkalan.checking.respelling import Spelling, respelt
from pangkalan.keeping.memory import Memory
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base
from pangkalan.schema.material import Material
from pangkalan.workshop import check


def mark_command(arguments: Namespace, lang: Lang) -> int:
    """Write the stamps of the source into translations; exit code 1 when a slip of spelling was found nowhere."""
    base = base_of(arguments)
    spellings = list(map(_spelling, arguments.ejaan))
    asked = {listed.path for listed in asked_files(base, arguments.path)}
    pairs = list(_translations(check(base, today(), memory=Memory(spread=spread)).catalogue, asked))
    if spellings:
        return _mark_spelling(base, pairs, spellings, lang)
    count = 0
    for source, translation in pairs:
        marked = stamped if asked or not (translation.translation and translation.translation.stamps) else completed
        count += _written(base, translation, marked(source.draft, translation.draft))
    print(_MARKED[lang].format(count=count))
    return 0


def _translations(catalogue: Catalogue, asked: set[str]) -> Iterator[tuple[Material, Material]]:
    """Go through the sources with their translations; naming either of the two asks for both."""
    for work in catalogue.works.values():
        for material in work.versions.values():
            if material.translation is not None and (not asked or asked & {material.path, work.source.path}):
                yield work.source, material


def _written(base: Base, translation: Material, text: str) -> bool:
    """Write a translation anew if its text is another; tell whether it was."""
    if text == translation.draft.source.text:
        return False
    (base.root / translation.path).write_bytes(text.encode())
    return True


_MARKED = Text("{count} terjemahan ditandai.", "Translations marked: {count}.")


def _spelling(written: str) -> Spelling:
    old, _, new = (part.strip() for part in written.partition("="))
    spelling = Spelling(old, new)
    if refusal := spelling.refusal():
        raise Stopped(
            Text(
                f'--ejaan "{written}" bukan sekadar salah ketik: {refusal.id}. Bandingkan terjemahannya, lalu jalankan pangkalan tandai dengan nama berkasnya.',
                f'--ejaan "{written}" is more than a slip of spelling: {refusal.en}. Compare the translation, then run pangkalan tandai with the name of its file.',
            ),
            2,
        )
    return spelling


def _mark_spelling(
    base: Base, pairs: Sequence[tuple[Material, Material]], spellings: Sequence[Spelling], lang: Lang
) -> int:
    count = 0
    for source, translation in pairs:
        outcome = respelt(source.draft, translation.draft, spellings)
        for paragraph in outcome.accepted:
            print(_SPELT[lang].format(path=source.path, line=paragraph.place.line, words=first_words(paragraph.said)))
            count += 1
        _written(base, translation, outcome.text)
    if not count:
        print(_NOWHERE[lang], file=sys.stderr)
        return 1
    print(_COUNTED[lang].format(count=count))
    return 0


_SPELT = Text(
    '{path}:{line}: hanya ejaannya yang dibetulkan ("{words}").',
    '{path}:{line}: only its spelling was mended ("{words}").',
)
_COUNTED = Text(
    "{count} alinea ditandai. Perubahan lain, kalau ada, tetap diberitahukan.",
    "Paragraphs marked: {count}. Other changes, if there are any, are still told.",
)
_NOWHERE = Text(
    "Tidak ada alinea yang hanya berbeda ejaan itu. Periksa tulisan lama dan barunya; kalau isinya juga berubah, bandingkan terjemahannya dahulu.",
    "No paragraph differs by this spelling alone. Check the old and the new spelling; if the words changed as well, compare the translation first.",
)
