"""The `pangkalan` command: every word in Indonesian, with `--bahasa en` in English.

Exit codes: 0 all well; 1 findings that keep a page back, or a build that could not be made (the old site stays);
2 a command that could not be understood; 3 built, but something was left out.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

# Half of the time of a short check would go into looking for garbage among what is being imported.
gc.disable()

from pangkalan.adapters import commands  # noqa: E402
from pangkalan.adapters.arguments import Parser, spoken  # noqa: E402
from pangkalan.language import Lang, Text  # noqa: E402
from pangkalan.workshop import all_rules, all_types  # noqa: E402

EXIT_FINE, EXIT_FOUND, EXIT_MISUSED, EXIT_DEGRADED = 0, 1, 2, 3


def program() -> NoReturn:
    """Run the command and end the process at once: to tidy up what a large build has in memory would take a second."""
    code = main()
    atexit._run_exitfuncs()  # noqa: SLF001 - what others want done at the end is done
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    all_types(), all_rules()
    gc.freeze()
    # A long check and a build make millions of small things and hardly a cycle among them.
    gc.set_threshold(200_000, 50, 50)
    gc.enable()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter must not stop a check.
        getattr(stream, "reconfigure", lambda **_: None)(errors="backslashreplace")
    lang = _language(given)
    parsed = _parser(lang).parse_args(given)
    try:
        return int(parsed.run(parsed, lang))
    except commands.Stopped as stopped:
        print(stopped.text[lang], file=sys.stderr)
        return stopped.code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_FINE


def _mend(arguments: Namespace, lang: Lang) -> int:
    from pangkalan.adapters.mending import mend_command  # noqa: PLC0415 - a check does not wait for it

    return mend_command(arguments, lang)


def _mark_translations(arguments: Namespace, lang: Lang) -> int:
    from pangkalan.adapters.marking import mark_command  # noqa: PLC0415 - a check does not wait for it

    return mark_command(arguments, lang)


def _language(given: Sequence[str]) -> Lang:
    """Find the language before anything is parsed, so that even a mistake is answered in it."""
    for index, word in enumerate(given):
        if word == "--bahasa=en" or (word == "--bahasa" and given[index + 1 : index + 2] == ["en"]):
            return Lang.EN
    return Lang.ID


def _parser(lang: Lang) -> Parser:
    parser = Parser(prog="pangkalan", description=_ABOUT[lang], lang=lang, epilog=_CODES[lang])
    commands_of = parser.add_subparsers(metavar=_COMMAND[lang], required=True, dest="command", prog=parser.prog)

    def command(name: str, help_: Text, run: object) -> Parser:
        added: Parser = commands_of.add_parser(name, lang=lang, help=help_[lang], description=help_[lang])
        added.add_argument("--bahasa", choices=["id", "en"], default="id", help=spoken("language", lang))
        added.add_argument("--dari", type=Path, metavar="FOLDER", help=spoken("from", lang))
        added.set_defaults(run=run)
        return added

    check = command("periksa", _CHECK, commands.check_command)
    check.add_argument("path", nargs="*", type=Path, metavar="PATH", help=spoken("paths", lang))
    check.add_argument(
        "--format",
        choices=["teks", "github", "json", "markdown"],
        default="teks",
        help=spoken("format", lang),
    )
    check.add_argument("--sejak", metavar="REV", help=spoken("since", lang))
    mend = command("perbaiki", _MEND, _mend)
    mend.add_argument("path", nargs="*", type=Path, metavar="PATH", help=spoken("paths", lang))
    mend.add_argument("--coba", action="store_true", dest="only_show", help=spoken("only_show", lang))
    new = command("baru", _NEW, commands.new_command)
    new.add_argument("jenis", metavar=_KIND[lang], help=spoken("kind", lang))
    new.add_argument("judul", metavar=_TITLE[lang], help=spoken("title", lang))
    build = command("bangun", _BUILD, commands.build_command)
    build.add_argument("--ke", type=Path, metavar="FOLDER", help=spoken("to", lang))
    build.add_argument("--profil", action="store_true", help=spoken("profile", lang))
    serve = command("sajikan", _SERVE, commands.serve_command)
    serve.add_argument("--alamat", default="127.0.0.1:8000", metavar="HOST:PORT", help=spoken("address", lang))
    mark = command("tandai", _MARK, _mark_translations)
    mark.add_argument("path", nargs="*", type=Path, metavar="PATH", help=spoken("translations", lang))
    mark.add_argument("--ejaan", action="append", default=[], metavar=_SPELLING[lang], help=spoken("spelling", lang))
    derive = command("selaraskan", _DERIVE, commands.derive_command)
    derive.add_argument("--periksa", action="store_true", dest="only_check", help=spoken("only_check", lang))
    return parser


_ABOUT = Text(
    "Alat untuk menulis, memeriksa, dan membangun Pangkalan Psikoedukasi.",
    "A tool to write, check and build Pangkalan Psikoedukasi.",
)
_COMMAND = Text("PERINTAH", "COMMAND")
_KIND = Text("JENIS", "KIND")
_TITLE = Text("JUDUL", "TITLE")
_SPELLING = Text("LAMA=BARU", "OLD=NEW")
_CODES = Text(
    "Kode keluar: 0 baik; 1 ada galat, atau situs tidak dapat dibangun (situs lama tetap utuh); 2 perintah keliru; 3 situs jadi, tetapi ada yang ditahan.",
    "Exit codes: 0 fine; 1 errors found, or the site could not be built (the old one is untouched); 2 wrong command; 3 built, but something was left out.",
)
_CHECK = Text(
    "Periksa materi dan katakan apa yang perlu dibetulkan, di baris mana, dan mengapa.",
    "Check materials and say what to mend, on which line, and why.",
)
_MEND = Text(
    "Rapikan yang dapat dirapikan tanpa mengubah satu kata atau angka pun: akhir baris, tanda kutip dari Word, urutan isian, data tersembunyi di gambar, dan lain-lain.",
    "Put right what can be put right without changing a word or a number: line ends, quotes from Word, order of fields, hidden data in pictures, and more.",
)
_NEW = Text(
    'Siapkan berkas materi baru yang tinggal diisi, misalnya: pangkalan baru koping "Saat anak cemas"',
    'Prepare a new material that only needs filling in, for example: pangkalan baru koping "Saat anak cemas"',
)
_BUILD = Text(
    "Bangun seluruh situs; situs yang lama tetap tampil sampai yang baru utuh.",
    "Build the whole site; the old one stays until the new one is whole.",
)
_SERVE = Text(
    "Tampilkan situs di komputer ini dan perbarui sendiri tiap kali berkas disimpan.",
    "Show the site on this computer and refresh it whenever a file is saved.",
)
_MARK = Text(
    "Tandai terjemahan sebagai sesuai dengan naskah sumbernya saat ini; jalankan setelah membandingkan keduanya.",
    "Mark translations as made from their source as it is now; run it after comparing the two.",
)
_DERIVE = Text(
    "Tulis ulang semua berkas turunan: skema, contoh berkas, formulir, halaman format dan aturan.",
    "Rewrite everything derived: schemas, templates, forms, the pages on format and rules.",
)


if __name__ == "__main__":
    raise SystemExit(main())
