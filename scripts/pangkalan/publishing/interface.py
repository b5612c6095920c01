"""Words and ways that are the same on every page of a language: what templates print around the text."""

from __future__ import annotations

from typing import Any

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.services import Standing
from pangkalan.language import Lang, Text
from pangkalan.publishing.illustrating import MARK
from pangkalan.publishing.services import STATES
from pangkalan.publishing.site import NAME, TAGLINE

_SENTENCES = {
    "site_name": NAME,
    "tagline": TAGLINE,
    "skip": Text("Lompat ke isi", "Skip to content"),
    "language": Text("Bahasa", "Language"),
    "menu": Text("Menu utama", "Main menu"),
    "menu_short": Text("Menu", "Menu"),
    "menu_below": Text("Menu di kaki halaman", "Menu at the foot of the page"),
    "site_pages": Text("Tentang pangkalan ini", "About this base"),
    "help_short": Text("Bantuan", "Help"),
    "search": Text("Cari", "Search"),
    "search_label": Text("Cari di sini", "Search here"),
    "search_offline": Text(
        "Pencarian tidak dapat dibuka. Periksa sambungan internet, atau pilih topik di bawah.",
        "The search cannot be opened. Check your connection, or choose a topic below.",
    ),
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
    "address": Text("Alamat halaman", "Address of the page"),
    "in_other_language": Text("Dalam bahasa Inggris:", "In Indonesian:"),
    "qr": Text("Kode QR halaman ini", "QR code of this page"),
    "more": Text("Selengkapnya", "Read more"),
    "narrow": Text("Saring daftar ini", "Narrow this list"),
    "narrow_kinds": Text("Jenis", "Kind"),
    "narrow_audiences": Text("Untuk siapa", "For whom"),
    "narrow_topics": Text("Topik", "Topic"),
    "narrow_entries": Text("materi", "materials"),
    "narrow_some": Text("{n} dari {all} materi", "{n} of {all} materials"),
    "narrow_none": Text(
        "Tidak ada yang cocok. Coba kata lain, atau tampilkan semua.", "Nothing matches. Try another word, or show all."
    ),
    "narrow_reset": Text("Tampilkan semua", "Show all"),
    "sources": Text("Sumber", "Sources"),
    "share": Text("Bagikan atau simpan", "Share or keep"),
    "share_whatsapp": Text("Kirim lewat WhatsApp", "Send by WhatsApp"),
    "share_other": Text("Kirim lewat aplikasi lain", "Send by another app"),
    "copy_link": Text("Salin tautan", "Copy the link"),
    "copied": Text("Tautan tersalin", "Link copied"),
    "print": Text("Cetak", "Print"),
    "not_checked_again": Text("Belum diperiksa ulang.", "Not checked again since."),
    "no_longer_sure": STATES[Standing.UNCHECKED],
    "exit": Text("Keluar cepat", "Leave quickly"),
    "exit_url": Text("https://www.bmkg.go.id/", "https://www.bmkg.go.id/"),
    "exit_note": Text(
        "Tombol Keluar cepat membuka situs cuaca. Halaman ini tetap tercatat di riwayat ponsel atau komputer Anda.",
        "The button Leave quickly opens a weather site. This page stays in the history of your phone or computer.",
    ),
    "exit_keys": Text("Dengan papan ketik, tekan Shift 3 kali.", "With a keyboard, press Shift 3 times."),
    "exit_after_one": Text("Tekan Shift 2 kali lagi untuk keluar.", "Press Shift 2 more times to leave."),
    "exit_after_two": Text("Tekan Shift 1 kali lagi untuk keluar.", "Press Shift 1 more time to leave."),
}
_NAVIGATION = (
    ("koping", Text("Keluarga", "Family")),
    ("praktik-aman", Text("Praktik aman", "Safe practice")),
    ("istilah", Text("Istilah", "Terms")),
    ("kebijakan", Text("Kebijakan", "Policy")),
    ("layanan", Text("Layanan", "Services")),
)
_FOOTER = (
    "tentang",
    "cara-kami-bekerja",
    "harapan-dari-peksos",
    "alur-rujukan",
    "berkontribusi",
    "pengembang",
    "riwayat-perubahan",
)


def interface(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    """Return by language the sentences and ways that templates print; addresses are relative to the language's root."""
    return {
        str(lang): {
            **{key: text[lang] for key, text in _SENTENCES.items()},
            "mark": MARK,
            "navigation": [{"slug": slug, "label": label[lang], "address": f"{slug}/"} for slug, label in _NAVIGATION],
            "contribute": "berkontribusi/" if "berkontribusi" in catalogue.pages else "",
            "footer": [
                {"label": catalogue.pages[name].title(lang), "address": f"{name}/"}
                for name in _FOOTER
                if name in catalogue.pages
            ],
        }
        for lang in Lang
    }
