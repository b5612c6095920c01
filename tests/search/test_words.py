"""Words, stems and chat spellings: families meet, strangers do not, and the browser sees what the build saw."""

from __future__ import annotations

import random
import re
import unicodedata
from itertools import permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as some

from bases import HOME
from pangkalan.language import Lang
from pangkalan.search.roots_id import ALIASES, ROOTS
from pangkalan.search.stemmer_id import stem
from pangkalan.search.tables import tables
from pangkalan.search.tokens import is_stop, key, words
from search.engine import run
from search.families import ENGLISH, INDONESIAN, STRANGERS


def families(text: str) -> list[list[str]]:
    return [line.split() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("text", "lang", "least"), [(INDONESIAN, Lang.ID, 60), (ENGLISH, Lang.EN, 40)])
def test_families_meet(text: str, lang: Lang, least: int) -> None:
    pairs = [pair for family in families(text) for pair in permutations(family, 2)]
    apart = sorted({(one, two) for one, two in pairs if key(one, lang) != key(two, lang) and one < two})
    assert len(families(text)) >= least
    assert len(apart) * 2 / len(pairs) <= 0.05, apart


@pytest.mark.parametrize(("text", "lang"), [(INDONESIAN, Lang.ID), (ENGLISH, Lang.EN)])
def test_families_do_not_meet_each_other(text: str, lang: Lang) -> None:
    stems: dict[str, int] = {}
    for number, family in enumerate(families(text)):
        for word in family:
            assert stems.setdefault(key(word, lang), number) == number or family[0] in ("infections", "kanak"), word


@pytest.mark.parametrize("lang", Lang)
def test_strangers_stay_apart(lang: Lang) -> None:
    met = [pair for pair in STRANGERS[lang] if key(pair.split(":")[0], lang) == key(pair.split(":")[1], lang)]
    assert met == []


def test_a_root_is_its_own_stem() -> None:
    assert [root for root in sorted(ROOTS) if stem(root) != ALIASES.get(root, root)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gara2 anak-anaknya, can't sleep", "gara anak anaknya cant sleep"),
        ("COVID-19 covid19 N95 3M", "covid 19 covid 19 n95 3m"),
        ("Jum’at ‘kudus’", "jumat kudus"),
        ("ﬁt Ａ Ｂ café", "fit a b cafe"),
        ("😀 \u202e عربي \ud800", ""),
        ("teman2nya", "temannya"),
    ],
)
def test_words_are_plain(text: str, found: str) -> None:
    assert words(text) == found.split()


def test_stop_words_are_known_in_every_spelling() -> None:
    assert all(map(is_stop, "yang yg ga gak gimana the how untuk utk".split()))
    assert not any(map(is_stop, "anak tidur bunuh virus".split()))


def vocabulary() -> list[str]:
    """Every word of the repository's texts, the families, and nonsense of the letters of both languages."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((HOME / "contributions").rglob("*.md"))]
    found = set(words("\n".join([*texts, INDONESIAN, ENGLISH])))
    chance = random.Random(5)  # noqa: S311
    starts = "me mem men meng meny pe pem pen peng di ber ter ke se nge ng ny n m".split()
    ends = ["", "kan", "an", "i", "nya", "in", "lah", "ing", "ed", "es", "ation", "ness", "y"]
    letters = "aiueokstnmpbdgrlhcjw"
    for _ in range(3000):
        middle = "".join(chance.choices(letters, k=chance.randint(2, 8)))
        found.add(chance.choice(starts) + middle + chance.choice(ends))
    found |= {"", "a", "4", "constructor", "tostring", "x" * 400}
    return sorted(found)


def test_the_browser_stems_like_the_build() -> None:
    spoken = vocabulary()
    assert len(spoken) > 4000
    told = run([["stem", str(lang), spoken] for lang in Lang], tables())
    for lang, answers in zip(Lang, told, strict=True):
        differ = {
            word: (key(word, lang), there)
            for word, there in zip(spoken, answers, strict=True)
            if key(word, lang) != there
        }
        assert differ == {}


def test_the_browser_splits_like_the_build() -> None:
    chance = random.Random(6)  # noqa: S311
    alphabet = "aB z29'’-–.,\u0301é\u202eßıİKﬁ😀ع中\u00ad\u200b"
    texts = ["".join(chance.choices(alphabet, k=chance.randint(0, 30))) for _ in range(500)]
    texts += ["Gara2 anak2nya", "covid19", "a" * 100, *re.findall(r".{30}", INDONESIAN)]
    [told] = run([["words", texts]], tables())
    assert told == [words(text) for text in texts]


_NEVER = re.compile("[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'‘’ʼ`′]")


@given(
    some.text(
        some.sampled_from("aBz09 -\n'’`´\u0301\u0323\u0591éñŉİKſ\u200b\ud800ﬁ한がﾞ漢①½ªΩ") | some.characters(),
        max_size=60,
    )
)
def test_words_are_runs_of_plain_letters_once_the_text_is_taken_apart(text: str) -> None:
    plain = _NEVER.sub("", unicodedata.normalize("NFKD", text)).lower()
    runs = re.findall("[a-z0-9]+", plain)
    # Letters with figures behind them are told apart elsewhere.
    assume(not re.search("[a-z]{3}[0-9]", plain))
    assert words(text) == [run[:40] for run in runs]
