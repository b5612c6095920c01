"""L014: the full address of a page of this site, where its code would do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.addresses import Origin, addresses_in_text
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample

_PAGE = re.compile(r"/(?P<type>[a-z-]+)/(?P<code>[a-z0-9-]+)/?(?:index\.html)?$")


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in texts(catalogue):
        for address in addresses_in_text(draft):
            page = _PAGE.search(address.path)
            work = catalogue.works.get(page["code"]) if page else None
            # The site may be served from several hosts; type and code together are ours alone.
            if page and work and work.type.slug == page["type"]:
                words = (
                    address.text
                    if address.origin is Origin.LINK
                    else work.best(draft.lang or work.source.lang).meta.title
                )
                yield Hit(address.place, {"code": page["code"]}, f"[{words}]({page['code']})", address.length)


RULE = Rule(
    code="L014",
    name="own-site-address",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Alamat lengkap halaman sendiri", "Full address of a page of this site"),
    message=Text(
        "Ini alamat lengkap dari materi `{code}` di situs ini.",
        "This is the full address of the material `{code}` on this site.",
    ),
    hint=Text("Tulis kodenya saja: {instead}", "Write its code alone: {instead}"),
    why=Text(
        "Tautan dengan kode juga bekerja tanpa internet, di salinan cetak, dan bila alamat situs berubah.",
        "A link by code also works offline, in copies, and when the site's address changes.",
    ),
    check=_check,
    bad=(
        Example(
            "Baca [cemas](https://pangkalan.contoh.id/koping/cemas/).\n",
            others={"koping/cemas.id.md": sample(KOPING)},
        ),
    ),
    good=(
        Example(
            "Baca [cemas](cemas) dan [lain](https://contoh.id/berita/cemas/).\n",
            others={"koping/cemas.id.md": sample(KOPING)},
        ),
        Example("Baca [cemas](https://contoh.id/koping/cemas/).\n"),
    ),
)
