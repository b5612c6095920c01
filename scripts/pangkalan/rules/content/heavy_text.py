"""K004: sentences that are too long on average."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.prose import prose_of
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.sentences import count_words
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_LIMITS = {"koping": 16, "praktik-aman": 16, "istilah": 18, "layanan": 18, "kebijakan": 20}
_FEWEST = 6
_MOST_PARTED = 1.25
"""How many times as many words as blanks part there may be: some stand side by side with a sign between them."""


def _check(draft: Draft) -> Iterator[Hit]:
    limit = _LIMITS[draft.type.slug] if draft.type and draft.type.slug in _LIMITS else 18
    pieces = [
        (index, piece) for index, piece in enumerate(prose_of(draft).pieces) if piece.kind in ("paragraph", "item")
    ]
    sentences = sum([len(piece.sentences) for _, piece in pieces])
    text = "\n".join([piece.text for _, piece in pieces])
    if sentences < _FEWEST or len(text.split()) * _MOST_PARTED <= limit * sentences:
        return
    mean = count_words(text) / sentences
    if mean > limit:
        words, index, start = max(
            (words, index, start)
            for index, piece in pieces
            for (start, _), words in zip(piece.sentences, piece.sentence_words, strict=True)
        )
        values = {
            "mean": f"{mean:.1f}".replace(".", ","),
            "mean_en": f"{mean:.1f}",
            "limit": str(limit),
            "count": str(words),
        }
        yield Hit(prose_of(draft).pieces[index].place_at(start), values)


RULE = Rule(
    code="K004",
    name="heavy-text",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Naskah berat dibaca",
        "Heavy to read",
    ),
    message=Text(
        "Rata-rata kalimat {mean} kata; sebaiknya paling banyak {limit}. Yang terpanjang, {count} kata, ada di sini.",
        "Sentences have {mean_en} words on average; {limit} is the most. The longest, with {count} words, is here.",
    ),
    hint=Text(
        "Mulailah dengan membagi kalimat ini.",
        "Begin by dividing this sentence.",
    ),
    why=Text(
        "Banyak keluarga membaca sambil berdiri, di layar kecil, dan hanya sekali.",
        "Many families read standing, on a small screen, and only once.",
    ),
    check=_check,
    bad=(
        Example(
            "Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari. \n"
        ),
    ),
    good=(
        Example(
            "Banyak orang merasa berat pada masa seperti ini, dan itu wajar. Banyak orang merasa berat pada masa seperti ini, dan itu wajar. Banyak orang merasa berat pada masa seperti ini, dan itu wajar. Banyak orang merasa berat pada masa seperti ini, dan itu wajar. Banyak orang merasa berat pada masa seperti ini, dan itu wajar. Banyak orang merasa berat pada masa seperti ini, dan itu wajar. Banyak orang merasa berat pada masa seperti ini, dan itu wajar. \n"
        ),
        Example(
            "Orang tua yang baru kehilangan pekerjaan sering merasa bahwa seluruh beban keluarga kini berada di pundaknya sendiri setiap hari.\n"
        ),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
