"""L006: a link from a published page to one that is kept back."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import Fate, resolve
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in texts(catalogue):
        work = catalogue.works.get(draft.slug or "")
        if draft.draft_only or (work and not work.published):
            continue
        for reference in draft.body.references:
            if (
                not reference.picture
                and resolve(catalogue, draft, reference.target).fate is Fate.NOT_PUBLISHED
            ):
                yield Hit(
                    reference.place, {"target": reference.target}, reference.text, len(reference.text) + 2
                )


RULE = Rule(
    code="L006",
    name="link-to-draft",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Tautan ke draf", "Link to a draft"),
    message=Text(
        "`{target}` masih berstatus draf, jadi tidak terbit.",
        "`{target}` is still a draft and is not published.",
    ),
    hint=Text(
        "Tunggu sampai terbit, atau tulis kata-katanya saja: {instead}",
        "Wait until it is published, or write the words alone: {instead}",
    ),
    why=Text(
        "Orang yang mencari pertolongan akan sampai di halaman yang tidak ada.",
        "Somebody looking for help would end on a page that is not there.",
    ),
    check=_check,
    bad=(
        Example(
            "Baca [cemas](cemas).\n",
            others={"koping/cemas.id.md": sample(KOPING, changes={"status": "draf"})},
        ),
    ),
    good=(
        Example("Baca [cemas](cemas).\n", others={"koping/cemas.id.md": sample(KOPING)}),
        Example(
            sample(KOPING, changes={"status": "draf"}, body="Baca [cemas](cemas).\n"),
            others={"koping/cemas.id.md": sample(KOPING, changes={"status": "draf"})},
        ),
    ),
)
