"""T009: a paragraph that stands in the translation as it stands in the source."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.pairs import pairs
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.languages import LEAST_WORDS, guess, word_count
from pangkalan.schema.sample import sample

_FEWEST = 4


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for pair in pairs(catalogue):
        there = {" ".join(passage.text.split()) for passage in pair.source.body.passages}
        for passage in pair.translation.body.passages:
            words = " ".join(passage.text.split())
            if words not in there:
                continue
            # Longer ones in the wrong language are the matter of another rule; shorter ones may be names.
            said = guess(words)
            if (
                word_count(words) >= _FEWEST
                and said is pair.source.lang
                and not (said and word_count(words) >= LEAST_WORDS)
            ):
                yield Hit(passage.place, {"words": words[:60]}, "", len(passage.text.split("\n")[0]))


RULE = Rule(
    code="T009",
    name="paragraph-untranslated",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Kalimat belum diterjemahkan", "Sentence not translated"),
    message=Text("`{words}` sama persis dengan naskah sumber.", "`{words}` is exactly as in the source."),
    hint=Text(
        "Terjemahkan kalimat ini. Bila ini kutipan, beri tanda kutip dan artinya di belakangnya.",
        "Translate this sentence. If it is a quotation, put it in quotation marks with its meaning behind it.",
    ),
    why=Text(
        "Pembaca tidak mengerti langkah yang belum diterjemahkan, dan bisa melewatkannya.",
        "Readers do not understand a step that is not translated, and may skip it.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, Lang.EN, body="- Breathe in slowly.\n- Duduk di dekat anak dan dengarkan.\n"),
            path="koping/contoh.en.md",
            others={
                "koping/contoh.id.md": sample(
                    KOPING, body="- Tarik napas pelan.\n- Duduk di dekat anak dan dengarkan.\n"
                )
            },
        ),
    ),
    good=(
        Example(
            sample(
                KOPING, Lang.EN, body="Kementerian Sosial Republik Indonesia\n\nBreathe in slowly and sit.\n"
            ),
            path="koping/contoh.en.md",
            others={
                "koping/contoh.id.md": sample(
                    KOPING, body="Kementerian Sosial Republik Indonesia\n\nTarik napas pelan dan duduk.\n"
                )
            },
        ),
    ),
)
