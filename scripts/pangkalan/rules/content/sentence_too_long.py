"""K003: a sentence of more than 25 words."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.prose import prose_of
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.sentences import count_words
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_LIMIT = 25


def _check(draft: Draft) -> Iterator[Hit]:
    for piece in prose_of(draft).pieces:
        # Most pieces and sentences are too short; the count of blanks tells without looking at words.
        text = piece.text
        if piece.kind not in ("paragraph", "item", "field") or text.count(" ") < _LIMIT:
            continue
        for start, end in piece.sentences:
            if text.count(" ", start, end) >= _LIMIT and (words := count_words(text[start:end])) > _LIMIT:
                yield Hit(piece.place_at(start), {"count": str(words), "limit": str(_LIMIT)})


RULE = Rule(
    code="K003",
    name="sentence-too-long",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Kalimat terlalu panjang",
        "Sentence too long",
    ),
    message=Text(
        "Kalimat ini {count} kata; paling panjang {limit}.",
        "This sentence has {count} words; {limit} is the most.",
    ),
    hint=Text(
        "Bagi menjadi dua kalimat: beri titik sebelum kata seperti 'dan', 'karena', atau 'sehingga'. Satu kalimat, satu pikiran.",
        "Make it two sentences: put a full stop before a word such as 'and', 'because' or 'so that'. One sentence, one thought.",
    ),
    why=Text(
        "Orang yang lelah atau takut tidak dapat mengikuti kalimat panjang.",
        "Somebody who is tired or frightened cannot follow a long sentence.",
    ),
    check=_check,
    bad=(
        Example(
            "Ketika seorang anak merasa takut karena mendengar banyak berita tentang penyakit yang menyebar di mana-mana maka orang tua sebaiknya duduk di dekatnya dan mendengarkan apa yang ia rasakan tanpa memotong ceritanya.\n"
        ),
    ),
    good=(
        Example(
            "Tarik napas. Lalu duduk di dekat anak. Dengarkan apa yang ia rasakan. Jangan memotong ceritanya, dan beri tahu bahwa Anda ada di sini malam ini, besok, dan lusa.\n"
        ),
    ),
)
