"""F013: a material with the code of a page of the site."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import OWN_PAGES
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    # The code of a type may be a term too: `koping` is both a section and a word to explain.
    taken = {*OWN_PAGES, "index", *catalogue.pages}
    for draft in catalogue.drafts:
        if draft.slug in taken and draft.type:
            yield Hit(draft.place, {"slug": draft.slug}, f"{draft.slug}-{draft.type.slug}.{draft.lang}.md")


RULE = Rule(
    code="F013",
    name="code-of-a-page",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Kode sudah dipakai halaman situs", "Code is taken by a page of the site"),
    message=Text(
        "Kode `{slug}` sudah dipakai oleh halaman situs ini.",
        "The code `{slug}` is already used by a page of this site.",
    ),
    hint=Text("Beri nama lain, misalnya: {instead}", "Give it another name, such as: {instead}"),
    why=Text(
        "Tautan ke bantuan darurat dapat membawa orang ke halaman yang keliru.",
        "A link to urgent help might take people to the wrong page.",
    ),
    check=_check,
    bad=(
        Example("Tenang.\n", path="koping/bantuan.id.md"),
        Example("Tenang.\n", path="koping/cari.id.md"),
    ),
    good=(
        Example("Tenang.\n", path="koping/bantuan-tetangga.id.md"),
        Example("Tenang.\n", path="istilah/koping.id.md"),
    ),
    needs=frozenset(),
)
