"""F014: a text that is for the most part the copy of another one."""

from __future__ import annotations

import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_CODE = "F014"
_WORD = re.compile(r"\w+")
_RUN = 5
_ONE_IN = 5
_FEWEST_RUNS = 8
_PERCENT = 50
# A run of words that more texts than this have in common is a set phrase, such as the one about urgent help.
_SET_PHRASE = 12


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    having: dict[Lang | None, dict[int, list[int]]] = {}
    known: list[tuple[Draft, int]] = []
    of_each = {draft.path: _known_runs(draft) for draft in catalogue.drafts if draft.slug}
    of_each = {path: runs for path, runs in of_each.items() if len(runs) >= _FEWEST_RUNS}
    repeated = _repeated(of_each.values())
    for draft in catalogue.drafts:
        if draft.path not in of_each:
            continue
        runs = of_each[draft.path]
        shared: dict[int, int] = {}
        in_language = having.setdefault(draft.lang, {})
        for run in repeated.intersection(runs):
            others = in_language.setdefault(run, [])
            if len(others) < _SET_PHRASE:
                for other in others:
                    shared[other] = shared.get(other, 0) + 1
                others.append(len(known))
        known.append((draft, len(runs)))
        if shared:
            likest = max(shared, key=shared.__getitem__)
            twin, size = known[likest]
            percent = 100 * shared[likest] // min(len(runs), size)
            if percent >= _PERCENT and twin.slug != draft.slug:
                yield Hit(draft.place, {"percent": str(percent), "other": twin.path})


def _repeated(texts: Iterable[Sequence[int]]) -> set[int]:
    """Return the runs that more than one text has. Most are nobody else's, and need not be filed."""
    seen: set[int] = set()
    repeated: set[int] = set()
    for runs in texts:
        own = set(runs)
        repeated |= seen & own
        seen |= own
    return repeated


def _known_runs(draft: Draft) -> Sequence[int]:
    runs = array("I")
    runs.frombytes(draft.gists[_CODE] if _CODE in draft.gists else _gist(draft))
    return runs


def _gist(draft: Draft) -> bytes:
    """Return the runs of a text as four bytes each: thousands of texts are held at once."""
    return array("I", sorted(_runs(draft))).tobytes()


def _runs(draft: Draft) -> set[int]:
    """Return some of the five-word runs of a text, chosen by their first word, so that equal runs are chosen alike."""
    if not draft.source.readable:
        return set()
    words = _WORD.findall("\n".join([passage.text for passage in draft.body.passages]).casefold())
    chosen = {word for word in set(words) if zlib.crc32(word.encode()) % _ONE_IN == 0}
    starts = [start for start, word in enumerate(words[: 1 - _RUN]) if word in chosen]
    return {zlib.crc32(" ".join(words[start : start + _RUN]).encode()) for start in starts}


_TEXT = " ".join(
    f"Pada hari ke-{day} duduklah bersama anak, dengarkan ceritanya, lalu catat perasaan nomor {day * 7} di buku."
    for day in range(1, 9)
)

RULE = Rule(
    code=_CODE,
    name="near-copy",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text("Hampir sama dengan materi lain", "Nearly the same as another material"),
    message=Text(
        "Kira-kira {percent}% naskah ini sama dengan `{other}`.",
        "About {percent}% of this text is the same as `{other}`.",
    ),
    hint=Text(
        "Gabungkan keduanya, atau tulis di sini hanya yang berbeda dan tautkan ke materi itu, misalnya: [judul materi](kode-materi)",
        "Join the two, or write here only what differs and link to that material, for example: [title of the material](code-of-the-material)",
    ),
    why=Text(
        "Dua halaman kembar membingungkan keluarga, dan yang satu akan ketinggalan ketika yang lain diperbaiki.",
        "Twin pages confuse families, and one stays behind when the other is mended.",
    ),
    check=_check,
    bad=(
        Example(
            sample(KOPING, body=_TEXT),
            path="koping/lain.id.md",
            others={"koping/contoh.id.md": sample(KOPING, body=_TEXT + " Selesai sudah.")},
        ),
    ),
    good=(
        Example(
            sample(KOPING, body=_TEXT),
            others={"koping/lain.id.md": sample(KOPING, body="Tarik napas pelan. " * 40)},
        ),
        Example(sample(KOPING, body=_TEXT), others={"koping/contoh.en.md": sample(KOPING, body=_TEXT)}),
    ),
    needs=frozenset({Need.EVERYTHING}),
    gist=_gist,
)
