"""Words and ways that are the same on every page of a language: what templates print around the text."""

from __future__ import annotations

from typing import Any

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.publishing.site import NAME, TAGLINE

_SENTENCES = {
    "site_name": NAME,
    "tagline": TAGLINE,
    "skip": Text("Lompat ke isi", "Skip to content"),
    "language": Text("Bahasa", "Language"),
    "menu": Text("Menu utama", "Main menu"),
    "site_pages": Text("Tentang pangkalan ini", "About this base"),
    "help": Text("Butuh bantuan sekarang?", "Need help now?"),
    "suggest": Text("Sarankan perbaikan", "Suggest a correction"),
    "private": Text(
        "Situs ini tidak memakai kuki, pelacak, atau berkas dari tempat lain.",
        "This site uses no cookies, no trackers and no files from elsewhere.",
    ),
    "about_page": Text("Tentang halaman ini", "About this page"),
    "written_by": Text("Ditulis oleh", "Written by"),
    "translated_by": Text("Diterjemahkan oleh", "Translated by"),
    "topics": Text("Topik", "Topics"),
    "audiences": Text("Untuk", "For"),
    "licence": Text("Lisensi", "Licence"),
    "cite": Text("Cara mengutip", "How to cite"),
}
_NAVIGATION = (
    ("koping", Text("Keluarga", "Family")),
    ("praktik-aman", Text("Praktik aman", "Safe practice")),
    ("istilah", Text("Istilah", "Terms")),
    ("kebijakan", Text("Kebijakan", "Policy")),
    ("layanan", Text("Layanan", "Services")),
)
_FOOTER = ("tentang", "cara-kami-bekerja", "harapan-dari-peksos", "alur-rujukan", "berkontribusi", "riwayat-perubahan")


def interface(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    """Return by language the sentences and ways that templates print; addresses are relative to the language's root."""
    return {
        str(lang): {
            **{key: text[lang] for key, text in _SENTENCES.items()},
            "navigation": [{"slug": slug, "label": label[lang], "address": f"{slug}/"} for slug, label in _NAVIGATION],
            "footer": [
                {"label": catalogue.pages[name].title(lang), "address": f"{name}/"} for name in _FOOTER if name in catalogue.pages
            ],
        }
        for lang in Lang
    }
