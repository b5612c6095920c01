"""The command that puts right what is mechanical, and shows what it did."""

from __future__ import annotations

import difflib
import os
import sys
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from pangkalan.adapters.commands import asked_files, base_of
from pangkalan.adapters.processes import spread
from pangkalan.adapters.reports import printable
from pangkalan.checking.engine import inspect_draft
from pangkalan.checking.masking import MASK, secrets_in
from pangkalan.intake import SECONDS
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base, Listed
from pangkalan.repair import Repaired
from pangkalan.workshop import all_rules, repairer


class Put(NamedTuple):
    """A file put right: where it lies, its new content, what was put right, and the lines of a diff."""

    listed: Listed
    content: bytes
    titles: tuple[Text, ...]
    lines: tuple[str, ...]


def mend_command(arguments: Namespace, lang: Lang) -> int:
    """Put right the files named, or all; exit code 1 when a file could not be read in time, or not be written."""
    base = base_of(arguments)
    asked = asked_files(base, arguments.path) if arguments.path else [*base.contributions(), *base.hand_written()]
    count, failed = 0, False
    for put in _put_right(base, asked):
        if isinstance(put, Listed):
            failed = True
            print(_TOO_LONG[lang].format(path=put.path), file=sys.stderr)
            continue
        for line in put.lines:
            print(_coloured(line))
        said = ", ".join(title[lang] for title in put.titles)
        try:
            if not arguments.only_show:
                _replace(put.listed.file, put.content)
        except OSError as error:
            failed = True
            print(_FAILED[lang].format(path=put.listed.path, error=error.strerror), file=sys.stderr)
            continue
        print((_WOULD if arguments.only_show else _DONE)[lang].format(path=put.listed.path, said=said))
        count += 1
    if not count and not failed:
        print(_NOTHING[lang].format(count=len(asked)))
    elif arguments.only_show:
        print(_SHOWN[lang].format(count=count))
    elif count:
        print(_NEXT[lang])
    return int(failed)


def _put_right(base: Base, asked: Sequence[Listed]) -> Iterator[Put | Listed]:
    """Go through what is put right, one file after another, since each is read as the one before has left it.

    What strangers wrote is read in a process that may die of it; a file that breaks the limits is given back as it is.
    """
    repair = repairer(base)

    def work(listed: Listed) -> list[Put | Listed]:
        return [Put(each.listed, each.content, each.titles, tuple(difference(each))) for each in repair(listed)]

    for listed in asked:
        yield from spread(work, [listed], seconds=SECONDS, instead=lambda given_up: [given_up])[0]


_DONE = Text("{path}: dirapikan: {said}.", "{path}: put right: {said}.")
_WOULD = Text("{path}: akan dirapikan: {said}.", "{path}: would be put right: {said}.")
_NOTHING = Text("{count} berkas dilihat. Semuanya sudah rapi.", "Files looked at: {count}. All are in order.")
_SHOWN = Text(
    "{count} berkas akan berubah. Belum ada yang diubah; jalankan tanpa --coba untuk merapikannya.",
    "Files that would change: {count}. Nothing was changed yet; run without --coba to put them right.",
)
_NEXT = Text(
    "Hanya itu yang dapat dirapikan tanpa bertanya. Lihat yang masih perlu Anda putuskan: pangkalan periksa",
    "That is all that can be put right without asking. See what is left for you to decide: pangkalan periksa",
)
_TOO_LONG = Text(
    "{path}: tidak dirapikan, karena membacanya terlalu lama atau memakan terlalu banyak memori. Lihat sebabnya: pangkalan periksa {path}",
    "{path}: not put right, since reading it takes too long or too much memory. See why: pangkalan periksa {path}",
)
_FAILED = Text("{path}: tidak dapat ditulis ({error}).", "{path}: could not be written ({error}).")


def difference(repaired: Repaired) -> Iterator[str]:
    """Go through the lines of a unified diff of a text; what private rules find in it is covered."""
    if repaired.source is None:
        return
    secrets = _secrets(repaired)
    path = repaired.listed.path
    before, after = (text.removesuffix("\n").split("\n") for text in (repaired.source.text, repaired.text))
    lines = difflib.unified_diff(before, after, path, path, lineterm="", n=1)
    for line in lines:
        covered = line
        for secret in secrets:
            covered = covered.replace(secret, MASK * len(secret))
        yield printable(covered)


def _secrets(repaired: Repaired) -> list[str]:
    """Return what private rules find in a text before it was mended."""
    if repaired.source is None or repaired.draft is None:
        return []
    found = list(inspect_draft([rule for rule in all_rules() if rule.private], repaired.draft))
    return secrets_in(found, {repaired.listed.path: repaired.source})


_COLOURS = {"+": "\033[32m", "-": "\033[31m", "@": "\033[36m"}


def _coloured(line: str) -> str:
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ or line[:1] not in _COLOURS:
        return line
    return f"{_COLOURS[line[0]]}{line}\033[0m"


def _replace(file: Path, content: bytes) -> None:
    """Write a file so that at every moment either the old or the new one is there; a link is not followed."""
    mode = file.lstat().st_mode
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(descriptor, "wb") as new:
            new.write(content)
            os.fchmod(new.fileno(), mode & 0o777)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
