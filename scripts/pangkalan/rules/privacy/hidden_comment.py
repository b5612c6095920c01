"""P019: an HTML comment."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.tags import tags_in
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for tag in tags_in(draft):
        if not tag.name:
            yield Hit(tag.place, {}, length=len(tag.text.partition("\n")[0]))


RULE = Rule(
    code="P019",
    name="hidden-comment",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Komentar tersembunyi",
        "Hidden comment",
    ),
    message=Text(
        "Ada komentar tersembunyi; pembaca tidak melihatnya, tetapi siapa pun dapat membukanya.",
        "There is a hidden comment; readers do not see it, but anyone can open it.",
    ),
    hint=Text(
        "Hapus komentarnya; tulis catatan untuk editor pada usulan Anda.",
        "Remove the comment; put notes for the editor into your proposal.",
    ),
    why=Text(
        "Catatan kerja kadang memuat nama atau cerita klien.",
        "Working notes sometimes hold a client's name or story.",
    ),
    check=_check,
    bad=(
        Example("Tenang.\n\n<!-- tanya Bu Sari dulu -->\n"),
        Example("Tarik <!-- napas --> napas.\n"),
    ),
    good=(
        Example("Tenang -- lalu tarik napas.\n"),
        Example("Nilai x < 5 dan y > 3.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
