"""L007: a link whose words do not say where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import resolve
from pangkalan.checking.addresses import Address, Origin
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.body import Reference
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_VAGUE = re.compile(
    r"(?:silakan |mohon |bisa |dapat )?(?:klik|tekan|ketuk|buka|lihat|baca|cek|kunjungi|akses)?(?: |^)(?:saja )?(?:di )?(?:sini|situ|sana|ini|berikut(?: ini)?)"
    r"|(?:klik|tekan|ketuk|buka|lihat|baca)(?: (?:ini|saja))?"
    r"|(?:link|tautan|laman|halaman|situs|web(?:site)?|artikel|sumber|dokumen|file|pdf)(?:nya)?(?: (?:ini|itu|berikut|tersebut|di sini))?"
    r"|(?:baca |lihat |info(?:rmasi)? |keterangan )?(?:selengkapnya|selanjutnya|lebih lanjut|lebih lengkap|lengkapnya|lainnya)"
    r"|(?:please )?(?:click|tap|press|go|see|look|read)?(?: |^)(?:here|this|there)|(?:click|read|learn|see|find out)(?: more| on| this)?|more(?: info(?:rmation)?)?|details?"
    r"|(?:this|the) (?:link|page|site|website|article|document|file)|links?|pages?|continue|download|unduh"
)


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in texts(catalogue):
        for reference in draft.body.references:
            words = " ".join(reference.text.casefold().split()).strip(" .,:;!>»→…")
            if not reference.picture and words and _VAGUE.fullmatch(words):
                title = _title(catalogue, draft, reference)
                yield Hit(
                    reference.place,
                    {"text": reference.text},
                    f"[{title}]({reference.target})",
                    len(reference.text) + 2,
                )


def _title(catalogue: Catalogue, draft: Draft, reference: Reference) -> str:
    """Return words that say where a link leads: the title of the page, else the name of the site."""
    lang = draft.lang or Lang.ID
    code = resolve(catalogue, draft, reference.target).code
    if code in catalogue.works:
        return catalogue.works[code].best(lang).meta.title
    if code in catalogue.pages:
        return catalogue.pages[code].title(lang)
    host = Address(reference.target, reference.place, Origin.LINK).host.removeprefix("www.")
    return _ON_SITE.fill(lang, {"host": host}) if host else _WHAT[lang]


_ON_SITE = Text("judul halaman di {host}", "title of the page on {host}")
_WHAT = Text("judul halaman itu", "title of that page")

RULE = Rule(
    code="L007",
    name="vague-link-text",
    subject=Subject.AMONG,
    severity=Severity.WARNING,
    title=Text("Kata tautan tidak menyebut tujuannya", "Link words do not say where they lead"),
    message=Text(
        "Tautan `{text}` tidak menyebut ke mana ia membawa.", "The link `{text}` does not say where it leads."
    ),
    hint=Text(
        "Jadikan judul halaman tujuan sebagai tautan, di dalam kalimat Anda: {instead}",
        "Make the title of the page the link, within your sentence: {instead}",
    ),
    why=Text(
        "Orang tunanetra mendengar daftar tautan tanpa kalimatnya; `di sini` tidak memberi tahu apa-apa.",
        "Blind people hear the links of a page without their sentences; `here` tells them nothing.",
    ),
    check=_check,
    bad=(
        Example("Baca [di sini](https://www.who.int/).\n"),
        Example("[Klik di sini](cemas) bila takut.\n", others={"koping/cemas.id.md": sample(KOPING)}),
        Example("Ada di [link ini](isolasi), [Selengkapnya...](isolasi), [baca selengkapnya](isolasi).\n"),
        Example(
            "Read it [here](isolasi) or [click here](isolasi), [read more](isolasi).\n",
            path="koping/contoh.en.md",
        ),
    ),
    good=(
        Example(
            "Baca [panduan ini untuk anak](anak), [Di sini kami ada](kami), [sumber air bersih](air), [informasi bantuan](b).\n"
        ),
        Example(
            "Read the [guide on panic](panik), [this guide to sleep](tidur).\n", path="koping/contoh.en.md"
        ),
    ),
)
