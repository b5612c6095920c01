"""L001: a link that leads to no page of the site."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import Fate, resolve
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in texts(catalogue):
        for reference in draft.body.references:
            if reference.picture or not catalogue.is_asked(draft):
                continue
            destination = resolve(catalogue, draft, reference.target)
            if destination.fate is Fate.UNKNOWN:
                near = difflib.get_close_matches(destination.code, catalogue.codes, n=1, cutoff=0.75)
                instead = f"[{reference.text}]({near[0]})" if near else f"{reference.text}"
                yield Hit(reference.place, {"target": reference.target}, instead, len(reference.text) + 2)


RULE = Rule(
    code="L001",
    name="link-to-nowhere",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Tautan ke halaman yang tidak ada", "Link to a page that does not exist"),
    message=Text(
        "Tidak ada materi dengan kode `{target}`.", "There is no material with the code `{target}`."
    ),
    hint=Text("Mungkin maksud Anda: {instead}", "Perhaps you mean: {instead}"),
    why=Text(
        "Orang yang mencari pertolongan akan sampai di halaman kosong.",
        "Somebody looking for help would end on an empty page.",
    ),
    check=_check,
    bad=(Example("Baca tentang [isolasi](isolassi).\n", others={"istilah/isolasi.id.md": "Isolasi.\n"}),),
    good=(Example("Baca tentang [isolasi](isolasi).\n", others={"istilah/isolasi.id.md": "Isolasi.\n"}),),
)
