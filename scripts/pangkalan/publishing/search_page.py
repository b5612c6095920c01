"""The search page, and the page of results: with a script it shows them, without one the ways to every page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pangkalan.catalogue.catalogue import Catalogue, Work
from pangkalan.catalogue.services import state
from pangkalan.language import Lang, Text
from pangkalan.publishing import views
from pangkalan.publishing.blocks import blocks, box, bullets, heading, link
from pangkalan.publishing.lists import BY, by_word, types_in_use
from pangkalan.publishing.page import Page, Plan, in_both, relative
from pangkalan.publishing.services import ageing, danger_line, service_lines
from pangkalan.publishing.site import Site

ADDRESS = "cari/"
RESULTS = "cari/hasil/"
"""Whoever opens this searches: its links carry the words, so it asks for what a search needs without waiting for a script."""
KIND = "cari"
FEW_READERS = ("aturan/", "format/", "format-", "pengembang/", "pengelola/")
"""How the addresses of pages begin that only contributors read: in search they stand behind the others."""


def plans(_catalogue: Catalogue, site: Site) -> Iterator[Plan]:
    """Return the plans of both pages."""
    for address in (ADDRESS, RESULTS):
        yield Plan(address, in_both(partial(_page, site, address)))


def _page(site: Site, address: str, catalogue: Catalogue, lang: Lang) -> Page:
    view = views.frame(site, address, lang, _TITLE[lang], _SUMMARY[lang], kind=KIND, section=KIND)
    view["ageing"] = ageing(catalogue, _listed(catalogue))
    view |= {"without_script": _WITHOUT_SCRIPT[lang], "ways": _ways(address, catalogue, lang)}
    if address == RESULTS:
        view |= {"results": True, "robots": "noindex"}
    return Page(address, lang, view, _body(address, catalogue, lang), listed=address == ADDRESS)


def _body(address: str, catalogue: Catalogue, lang: Lang) -> str:
    """The form is in the template; here stand the ways that need no search."""
    parts = []
    for folder, vocabulary, _ in reversed(BY):
        labels = catalogue.vocabularies[vocabulary]
        items = [
            link(labels.label(slug)[lang], relative(address, f"{folder}/{slug}/"))
            for slug in catalogue.fact(by_word)[folder]
        ]
        if items:
            parts += [heading(_BY[folder][lang]), box("choices", bullets(items))]
    types = [
        link(content_type.plural[lang], relative(address, f"{content_type.slug}/"))
        for content_type in catalogue.types
        if content_type.slug in catalogue.fact(types_in_use)
    ]
    if types:
        parts += [heading(_ALL[lang]), bullets(types)]
    return blocks(*parts, help_card(address, catalogue, lang))


def _ways(address: str, catalogue: Catalogue, lang: Lang) -> list[dict[str, str]]:
    """Return the ways that stay open to whoever cannot search; the one to help is always among them."""
    there = {
        "topik/": bool(catalogue.fact(by_word)["topik"]),
        "istilah/": "istilah" in catalogue.fact(types_in_use),
        "bantuan/": True,
    }
    return [{"url": relative(address, way), "label": _WAYS[way][lang]} for way, is_there in there.items() if is_there]


def help_card(address: str, catalogue: Catalogue, lang: Lang) -> str:
    """Return the box for people in danger; the script puts it above all results where it must stand.

    It is part of the page, so that it is there when nothing else can be fetched.
    """
    crisis = [work for work in _listed(catalogue) if work.source.meta.crisis and not work.source.meta.emergency]  # type: ignore[attr-defined]
    lines = service_lines(catalogue, crisis, address, lang)
    ways = bullets(lines) if lines else ""
    more = link(_HELP[lang], relative(address, "bantuan/"))
    return box("help", blocks(heading(_IN_DANGER[lang]), danger_line(catalogue, lang), ways, more).rstrip())


def _listed(catalogue: Catalogue) -> list[Work]:
    return [work for work in catalogue.of_type("layanan") if state(work.source, catalogue.as_of).listed]


_TITLE = Text("Cari", "Search")
_SUMMARY = Text(
    "Ketik dengan kata Anda sendiri, atau pilih topik di bawah. Yang Anda ketik tidak dikirim dan tidak disimpan.",
    "Type in your own words, or choose a topic below. What you type is neither sent nor stored.",
)
_WITHOUT_SCRIPT = Text(
    "Pencarian tidak berjalan di sini karena JavaScript di peramban Anda dimatikan. Semua halaman tetap dapat dibuka lewat jalan ini:",
    "Search does not work here because JavaScript is switched off in your browser. Every page can still be opened these ways:",
)
_WAYS = {
    "topik/": Text("Semua topik", "All topics"),
    "istilah/": Text("Istilah dari A sampai Z", "Terms from A to Z"),
    "bantuan/": Text("Bantuan sekarang", "Help now"),
}
_BY = {"topik": Text("Menurut topik", "By topic"), "untuk": Text("Untuk siapa", "For whom")}
_ALL = Text("Semua halaman, menurut jenis dan abjad", "All pages, by kind and from A to Z")
_IN_DANGER = Text("Anda tidak sendirian. Bantuan ada sekarang.", "You are not alone. Help is there now.")
_HELP = Text("Semua nomor bantuan", "All help numbers")

SAYINGS = {
    "count": Text("{n} hasil untuk {q}", "{n} results for {q}"),
    "one": Text("1 hasil untuk {q}", "1 result for {q}"),
    "none": Text("Belum ada halaman untuk {q}.", "There is no page on {q} yet."),
    "weak": Text(
        "Tidak ada halaman yang memuat semua kata Anda. Ini yang paling dekat.",
        "No page has all of your words. These come closest.",
    ),
    "shown": Text("Menampilkan hasil untuk", "Showing results for"),
    "literal": Text("Cari persis: {q}", "Search exactly: {q}"),
    "more": Text("Tampilkan lagi", "Show more"),
    "narrow": Text("Saring hasil", "Narrow the results"),
    "kinds": Text("Jenis", "Kind"),
    "audiences": Text("Untuk siapa", "For whom"),
    "topics": Text("Topik", "Topic"),
    "all": Text("Semua", "All"),
    "elsewhere": Text("Hanya dalam bahasa Inggris", "In Indonesian only"),
    "try": Text("Cara lain", "Other ways"),
    "other": Text("Cari {q} di halaman bahasa Inggris", "Search the Indonesian pages for {q}"),
    "try_topics": Text("Semua topik", "All topics"),
    "help": Text("Butuh bantuan sekarang? Lihat nomor bantuan", "Need help now? See the help numbers"),
    "propose": Text("Usulkan materi tentang ini", "Propose material on this"),
    "suggestions": Text("{n} saran. Pakai panah untuk memilih.", "{n} suggestions. Use the arrow keys to choose."),
}
"""What the script of the search says."""
