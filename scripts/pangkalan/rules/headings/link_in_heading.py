"""H006: a link or a picture inside a heading."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.body import Heading, Reference
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    headings = {heading.place.line: heading for heading in draft.body.headings}
    for reference in draft.body.references:
        if reference.in_heading or (reference.picture and reference.place.line in headings):
            yield Hit(
                reference.place,
                {"text": reference.text},
                _plain(headings.get(reference.place.line), reference),
                len(reference.text) + 2,
            )


def _plain(heading: Heading | None, reference: Reference) -> str:
    """Return the heading with its words alone."""
    return "" if heading is None or reference.picture else f"{'#' * heading.level} {heading.text}"


RULE = Rule(
    code="H006",
    name="link-in-heading",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Tautan atau gambar di dalam judul", "Link or picture in a heading"),
    message=Text("Judul ini memuat tautan atau gambar: `{text}`", "This heading holds a link or a picture: `{text}`"),
    hint=Text(
        "Biarkan katanya saja di judul, dan pindahkan tautan atau gambarnya ke kalimat di bawahnya.",
        "Leave only the words in the heading, and move the link or picture into the sentence below.",
    ),
    why=Text(
        "Judul juga menjadi tautan di daftar isi; mengetuknya akan membawa pembaca ke tempat yang tidak ia duga.",
        "A heading is also a link in the table of contents; tapping it would take readers where they do not expect.",
    ),
    check=_check,
    bad=(
        Example("## Tentang [isolasi](isolasi)\n\nTenang.\n"),
        Example("## ![Ibu duduk tenang](contoh-ibu.jpg) Tenang\n\nTenang.\n"),
    ),
    good=(Example("## Tentang isolasi\n\nBaca [isolasi](isolasi).\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
