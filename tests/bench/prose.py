"""Made-up prose in both languages at once: one outline, each language's own words.

Templates, numbers, names and marks are drawn once for both languages, so that the two texts correspond as a
text and its translation do. Words are drawn as language uses them: few often, most rarely.
"""

from __future__ import annotations

import itertools
import random
import re
from bisect import bisect
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from bench.vocabulary import places, vocabulary
from pangkalan.language import Lang, Text

HEADINGS = (
    Text("Apa itu {noun}", "What is {noun}"),
    Text("Mengapa {noun} penting", "Why {noun} matters"),
    Text("Cara {verb} {noun}", "Ways to {verb} the {noun}"),
    Text("Tanda {noun} {adj}", "Signs of a {adj} {noun}"),
    Text("Cara {verb} {noun} di {noun}", "How to {verb} the {noun} in the {noun}"),
    Text("Kapan perlu {verb} {noun}", "When to {verb} the {noun}"),
    Text("{Noun} dan {noun}", "{Noun} and {noun}"),
    Text("Yang dapat dilakukan {noun}", "What the {noun} can do"),
    Text("Peran {noun} dalam {noun}", "The role of {noun} in {noun}"),
    Text("Bila {noun} terasa {adj}", "When {noun} feels {adj}"),
    Text("Contoh {noun} yang {adj}", "An example of {adj} {noun}"),
)
SENTENCES = (
    Text(
        "{Conj} {noun} terasa {adj}, {noun} dapat {verb} {noun} {prep} {noun}.",
        "{Conj} the {noun} feels {adj}, the {noun} can {verb} the {noun} {prep} the {noun}.",
    ),
    Text(
        "{Det} {noun} yang {adj} perlu {verb} {noun} dan {verb} {noun}.",
        "{Det} {adj} {noun} needs to {verb} the {noun} and {verb} the {noun}.",
    ),
    Text(
        "{Adv} {noun} {adj} {conj} {noun} {done} oleh {noun}.",
        "{Adv} the {noun} is {adj} {conj} the {noun} is {done} by the {noun}.",
    ),
    Text(
        "{Noun} dan {noun} {acting} {prep} {noun} {conj} {noun} menjadi {adj}.",
        "The {noun} and the {noun} {verb} {prep} the {noun} {conj} the {noun} becomes {adj}.",
    ),
    Text(
        "{State} {noun} membuat {noun} {adv} {adj}, {conj} {noun} {acting}.",
        "{State} makes the {noun} {adv} {adj}, {conj} the {nouns} {verb}.",
    ),
    Text(
        "Cobalah {verb} {noun} {adv}, lalu {acting} {prep} {noun} selama {few} menit.",
        "Try to {verb} the {noun} {manner}, then {verb} {prep} the {noun} for {few} minutes.",
    ),
    Text(
        "Menurut {noun} {place}, {few} dari {many} {noun} {adv} {verb} {noun} {prep} {state}.",
        "According to the {noun} in {place}, {few} of {many} {nouns} {adv} {verb} the {noun} {prep} {mass}.",
    ),
    Text(
        "{Noun} {adj} tidak berarti {noun} {adj}; {noun} {adv} {done}.",
        "A {adj} {noun} does not mean a {adj} {noun}; the {noun} is {adv} {done}.",
    ),
    Text(
        "Bila {noun} berlangsung lebih dari {few} hari, {verb} {noun} {prep} {noun} terdekat.",
        "If the {noun} lasts longer than {few} days, {verb} the nearest {noun} {prep} the {noun}.",
    ),
    Text(
        "{Det} {noun} {prep} {place} {verb} {noun} {conj} {state} {noun} {adj}.",
        "{Det} {noun} {prep} {place} {verbs} the {noun} {conj} {mass} and {noun} stay {adj}.",
    ),
    Text(
        "Hal ini {adv} {verb} {state}, {doing}, dan {noun} {prep} {noun}.",
        "This {adv} {verbs} {mass}, {state} and the {noun} {prep} the {noun}.",
    ),
    Text(
        "{Doing} {noun} {adv} {done} {prep} {noun} {adj}.",
        "{Doing} the {noun} is {adv} {done} {prep} the {adj} {noun}.",
    ),
    Text(
        "Jangan {verb} {noun} {adj} {prep} {noun}, {conj} {state} {noun} {adv} {adj}.",
        "Do not {verb} the {adj} {noun} {prep} the {noun}, {conj} {mass} {adv} becomes {adj}.",
    ),
    Text(
        "Warga desa {name} {verb} {noun} {prep} {noun} {conj} {noun} {acting}.",
        "In {name} village, the {nouns} {verb} the {noun} {prep} the {noun} {conj} the {nouns} {verb}.",
    ),
)
ITEMS = (
    Text("{Verb} {noun} {adj} {prep} {noun}", "{Verb} the {adj} {noun} {prep} the {noun}"),
    Text("{Acting} {prep} {noun} selama {few} menit", "{Verb} {prep} the {noun} for {few} minutes"),
    Text("{Noun} {adj} dan {noun} {adj}", "{Adj} {noun} and {adj} {noun}"),
    Text("{Verb} {noun}, {noun}, dan {noun}", "{Verb} the {noun}, {noun} and {noun}"),
    Text("{Doing} {noun} {prep} {noun}", "{Doing} the {noun} {prep} the {noun}"),
    Text("Tanyakan {noun} kepada {noun} {adj}", "Ask the {adj} {noun} about {mass}"),
)
STEPS = (
    ITEMS[0],
    ITEMS[3],
    Text(
        "{Verb} {noun}, lalu {verb} {noun} {prep} {noun} selama {few} menit",
        "{Verb} the {noun}, then {verb} the {noun} {prep} the {noun} for {few} minutes",
    ),
)
NEVER = (
    Text("Jangan {verb} {noun} {prep} {noun} yang {adj}.", "Do not {verb} the {noun} {prep} the {adj} {noun}."),
    Text("Jangan {verb} {noun} {conj} {noun} {adj}.", "Never {verb} the {noun} {conj} the {noun} is {adj}."),
)
NAMES = (Text("{noun} {adj}", "{adj} {noun}"), Text("{noun} dan {noun}", "{noun} and {noun}"))

_SYLLABLES = "ba ci du ga han ja ka lu ma na pu ra sa su ta wa ya mek ping ran sar tir wang lo mi ri".split()
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_TRIES = 1000


def seeded(*names: object) -> random.Random:
    """Return a source of chance that its names determine, on every computer and in every Python."""
    return random.Random("/".join(map(str, names)))  # noqa: S311 -- repeatable is what it has to be


class _Draw:
    """Draws words with weights that fall with their rank; which word has which rank is fixed by chance."""

    def __init__(self, words: Iterable[str], *names: str) -> None:
        self.words = list(words)
        seeded(*names).shuffle(self.words)
        self.weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(1, len(self.words) + 1)))

    def __call__(self, chance: random.Random) -> str:
        return self.words[bisect(self.weights, chance.random() * self.weights[-1])]


@cache
def _draws(lang: Lang) -> dict[str, _Draw]:
    return {category: _Draw(words, lang, category) for category, words in vocabulary(lang).items()}


class Prose:
    """One source of text; what it gives depends on its names alone."""

    def __init__(self, *names: object) -> None:
        self.shape = seeded(*names, "shape")
        self._words = {lang: seeded(*names, lang) for lang in Lang}

    def phrase(self, templates: Sequence[Text]) -> Text:
        """Return one of the templates with words in its places."""
        template = self.shape.choice(templates)
        common = {
            "few": str(self.shape.randint(2, 40)),
            # No number that somebody could take for one to call.
            "many": str(self.shape.randint(210, 990)),
            "place": self.shape.choice(places()),
            "name": "".join(self.shape.choices(_SYLLABLES, k=self.shape.randint(2, 4))).capitalize(),
        }
        return each(lambda lang: self._fill(lang, template[lang], common))

    def phrase_of(self, templates: Sequence[Text], shortest: int, longest: int) -> Text:
        """Return a phrase of so many characters in both languages.

        Raises ValueError if the templates hardly ever give one.
        """
        for _ in range(_TRIES):
            text = self.phrase(templates)
            if all(shortest <= len(text[lang]) <= longest for lang in Lang):
                return text
        raise ValueError(f"no phrase of {shortest} to {longest} characters")

    def phrases(self, templates: Sequence[Text], fewest: int, most: int) -> list[Text]:
        """Return several phrases, no two of them the same in a language."""
        wanted = self.shape.randint(fewest, most)
        found: list[Text] = []
        while len(found) < wanted:
            text = self.phrase_of(templates, 8, 115)
            if not any(text[lang] == other[lang] for other in found for lang in Lang):
                found.append(text)
        return found

    def paragraph(self, fewest: int = 2, most: int = 4) -> Text:
        """Return some sentences, up to two words of them marked bold or italic."""
        sentences = [self.phrase(SENTENCES) for _ in range(self.shape.randint(fewest, most))]
        text = each(lambda lang: " ".join(sentence[lang] for sentence in sentences))
        for _ in range(self.shape.randint(0, 2)):
            mark, position = self.shape.choice(("**", "**", "*")), self.shape.random()
            text = _marked(text, mark, position)
        return text

    def _fill(self, lang: Lang, template: str, common: dict[str, str]) -> str:
        def word(match: re.Match[str]) -> str:
            name = match[1]
            category = name.lower()
            drawn = common.get(category) or _draws(lang)[category](self._words[lang])
            return _capital(drawn) if name[0].isupper() else drawn

        return _capital(_PLACEHOLDER.sub(word, template))


def each(write: Callable[[Lang], str]) -> Text:
    """Return the text that a function writes in each language."""
    return Text(write(Lang.ID), write(Lang.EN))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _marked(text: Text, mark: str, position: float) -> Text:
    """Return a text with a mark around one word, found at the same part of the way in both languages."""

    def marked(lang: Lang) -> str:
        words = text[lang].split(" ")
        free = [index for index, word in enumerate(words) if index and word.isalpha()]
        if free:
            index = free[int(position * len(free))]
            words[index] = f"{mark}{words[index]}{mark}"
        return " ".join(words)

    return each(marked)
