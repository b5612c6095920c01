"""K005: a paragraph that fills the screen."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.prose import prose_of
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.sentences import count_words
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_LIMIT = 60
_LIMIT_OF_PAPERS = 90


def _check(draft: Draft) -> Iterator[Hit]:
    limit = _LIMIT_OF_PAPERS if draft.type and draft.type.slug == "kebijakan" else _LIMIT
    for piece in prose_of(draft).pieces:
        if piece.kind in ("paragraph", "item") and piece.text.count(" ") >= limit:
            words = count_words(piece.text)
            if words > limit:
                yield Hit(piece.place_at(0), {"count": str(words), "limit": str(limit)})


RULE = Rule(
    code="K005",
    name="paragraph-too-long",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Paragraf terlalu panjang",
        "Paragraph too long",
    ),
    message=Text(
        "Paragraf ini {count} kata; paling panjang {limit}.",
        "This paragraph has {count} words; {limit} is the most.",
    ),
    hint=Text(
        "Bagi menjadi dua dengan baris kosong, atau jadikan daftar.",
        "Divide it by a blank line, or make it a list.",
    ),
    why=Text(
        "Di ponsel, paragraf panjang menjadi tembok huruf yang dilewati mata.",
        "On a phone a long paragraph is a wall of letters that the eye skips.",
    ),
    check=_check,
    bad=(
        Example(
            "Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. \n"
        ),
    ),
    good=(
        Example(
            "Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. \n"
        ),
        Example(
            "Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. Duduklah di dekat anak dan dengarkan. \n",
            path="kebijakan/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
