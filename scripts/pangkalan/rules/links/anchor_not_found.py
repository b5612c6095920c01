"""L002: a link to a section that its page does not have."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import Fate, resolve
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in texts(catalogue):
        for reference in draft.body.references:
            if reference.picture or "#" not in reference.target:
                continue
            destination = resolve(catalogue, draft, reference.target)
            if destination.fate is Fate.NO_SUCH_ANCHOR:
                anchors = _anchors(catalogue, draft, destination.code)
                near = difflib.get_close_matches(destination.anchor, anchors, n=1, cutoff=0.5)
                instead = f"[{reference.text}]({destination.code}{'#' if near else ''}{near[0] if near else ''})"
                known = ", ".join(anchors[:12])
                written = instead if near or destination.code else reference.text
                advice = _THERE if anchors else _NONE
                values = {
                    "anchor": destination.anchor,
                    "advice": advice.fill(Lang.ID, {"anchors": known, "written": written}),
                    "advice_en": advice.fill(Lang.EN, {"anchors": known, "written": written}),
                }
                yield Hit(
                    reference.place,
                    values,
                    written,
                    len(reference.text) + 2,
                )


def _anchors(catalogue: Catalogue, draft: Draft, code: str) -> list[str]:
    lang = draft.lang or Lang.ID
    shown = draft
    if code in catalogue.works:
        shown = catalogue.works[code].best(lang).draft
    elif code in catalogue.pages:
        versions = catalogue.pages[code].versions
        shown = versions.get(lang) or next(iter(versions.values()))
    return [heading.anchor for heading in shown.body.headings]


_THERE = Text(
    "Bagian yang ada: {anchors}. Tulis misalnya: {written}",
    "The sections there are: {anchors}. Write for example: {written}",
)
_NONE = Text(
    "Halaman itu tidak punya judul bagian. Tulis: {written}",
    "That page has no headings. Write: {written}",
)

RULE = Rule(
    code="L002",
    name="anchor-not-found",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Tautan ke bagian yang tidak ada", "Link to a section that does not exist"),
    message=Text("Halaman itu tidak punya bagian `{anchor}`.", "That page has no section `{anchor}`."),
    hint=Text(
        "{advice}",
        "{advice_en}",
    ),
    why=Text(
        "Pembaca sampai di awal halaman panjang dan harus mencari sendiri jawabannya.",
        "Readers land at the top of a long page and must look for the answer themselves.",
    ),
    check=_check,
    bad=(
        Example("Lihat [langkahnya](#langkh).\n\n## Langkah\n\nTenang.\n"),
        Example("Lihat [langkahnya](#langkah).\n"),
    ),
    good=(Example("Lihat [langkahnya](#langkah).\n\n## Langkah\n\nTenang.\n"),),
)
