"""argparse, spoken in Indonesian or English: help and mistakes read like sentences to a colleague."""

from __future__ import annotations

import argparse
import difflib
from typing import Any, NoReturn

from pangkalan.language import Lang, Text


class Parser(argparse.ArgumentParser):
    """A parser whose own sentences are in a language of ours."""

    def __init__(self, lang: Lang = Lang.ID, **settings: Any) -> None:
        super().__init__(**{**settings, "add_help": False, "allow_abbrev": False})
        self.lang = lang
        self._positionals.title = _GROUPS["positionals"][lang]
        self._optionals.title = _GROUPS["optionals"][lang]
        self.add_argument("-h", "--help", "--bantuan", action="help", help=spoken("help", lang))

    def format_usage(self) -> str:
        """Return the line that shows how the command is written."""
        return super().format_usage().replace("usage:", _USAGE[self.lang], 1)

    def format_help(self) -> str:
        """Return the whole help."""
        return super().format_help().replace("usage:", _USAGE[self.lang], 1)

    def error(self, message: str) -> NoReturn:
        """Say in one sentence what was not understood, and leave with exit code 2."""
        self.exit(2, f"{self._translated(message)}\n{self.format_usage()}")

    def _translated(self, message: str) -> str:
        """Say argparse's complaint in our words: it knows four kinds."""
        lang = self.lang
        if "invalid choice:" in message:
            given = message.split("invalid choice: ")[1].split("'")[1]
            choices = [choice.strip(" ')") for choice in message.rsplit("choose from", maxsplit=1)[-1].split(",")]
            near = difflib.get_close_matches(given, choices, n=1)
            return (_MEANT if near else _UNKNOWN)[lang].format(
                given=given, near="".join(near), choices=", ".join(choices)
            )
        if "required:" in message:
            return _REQUIRED[lang].format(missing=message.split("required:")[1].strip())
        if "unrecognized arguments:" in message:
            return _UNRECOGNISED[lang].format(given=message.split("arguments:")[1].strip())
        return _NOT_UNDERSTOOD[lang].format(message=message)


_USAGE = Text("Cara pakai:", "Usage:")
_GROUPS = {"positionals": Text("yang ditulis", "what to write"), "optionals": Text("pilihan", "options")}
_UNKNOWN = Text(
    "'{given}' tidak dikenal. Pilih salah satu: {choices}.",
    "'{given}' is not known. Choose one of: {choices}.",
)
_MEANT = Text("'{given}' tidak dikenal. Maksud Anda '{near}'?", "'{given}' is not known. Do you mean '{near}'?")
_REQUIRED = Text("Yang ini belum ditulis: {missing}.", "This is still missing: {missing}.")
_UNRECOGNISED = Text("Bagian ini tidak dimengerti: {given}.", "This part was not understood: {given}.")
_NOT_UNDERSTOOD = Text("Perintah ini tidak dimengerti ({message}).", "The command was not understood ({message}).")

_HELP = {
    "help": Text("tampilkan penjelasan ini", "show this help"),
    "language": Text("bahasa pesan: id atau en", "language of the messages: id or en"),
    "from": Text(
        "folder yang berisi contributions/ (biasanya folder proyek ini)",
        "folder that holds contributions/ (usually this project)",
    ),
    "to": Text("tempat situs diletakkan (biasanya .site)", "where the site goes (usually .site)"),
    "profile": Text("tunjukkan juga lama tiap langkah", "also show how long each step took"),
    "paths": Text("berkas atau folder; kosong berarti semuanya", "files or folders; none means everything"),
    "translations": Text(
        "terjemahan yang sudah dibandingkan; kosong berarti semua yang belum bertanda",
        "translations that were compared; none means all that have no mark yet",
    ),
    "spelling": Text(
        'di naskah sumber hanya salah ketik yang dibetulkan, misalnya --ejaan "resiko=risiko"; yang berubah lain tetap dianggap berubah',
        'only a slip of spelling was mended in the source, such as --ejaan "resiko=risiko"; anything else that changed stays changed',
    ),
    "format": Text("bentuk laporan", "form of the report"),
    "kind": Text(
        "jenis materi: istilah, koping, praktik-aman, kebijakan, layanan",
        "kind of material: istilah, koping, praktik-aman, kebijakan, layanan",
    ),
    "title": Text("judul dalam tanda kutip", "the title in quotes"),
    "address": Text("alamat untuk peramban", "address for the browser"),
    "since": Text(
        "hanya berkas yang berubah sejak satu revisi git, misalnya origin/main",
        "only files changed since a revision of git, such as origin/main",
    ),
    "only_show": Text("hanya tunjukkan, jangan ubah berkas", "only show, change no file"),
    "only_check": Text("hanya periksa apakah semuanya sudah selaras", "only check whether everything is in step"),
}


def spoken(name: str, lang: Lang) -> str:
    """Return the help of an argument."""
    return _HELP[name][lang]
