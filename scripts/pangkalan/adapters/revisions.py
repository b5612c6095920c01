"""Asking git what has changed in a working folder."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pangkalan.adapters.commands import Stopped
from pangkalan.adapters.proposal import named
from pangkalan.language import Text


class UnknownRevision(Exception):
    """A revision that git does not know, or a folder without git."""


def changed_paths(root: Path, revision: str) -> frozenset[str]:
    """Return the paths below a folder that differ from a revision, committed or not, new files among them.

    Raises FileNotFoundError where there is no git, and UnknownRevision.
    """
    if revision.startswith("-"):
        raise UnknownRevision(revision)
    changed = _git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", revision, "--", ".")
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    return frozenset(named(path) for path in (changed + new).split(b"\0") if path)


def changed_since(root: Path, revision: str) -> frozenset[str]:
    """Return the paths that changed, or stop with a sentence that says what git lacks."""
    try:
        return changed_paths(root, revision)
    except FileNotFoundError as error:
        raise Stopped(_NO_GIT, 2) from error
    except UnknownRevision as error:
        raise Stopped(
            Text(
                f"git tidak mengenal revisi '{revision}' di {root}. Periksa ejaannya, atau jalankan tanpa --sejak.",
                f"git knows no revision '{revision}' in {root}. Check its spelling, or run without --sejak.",
            ),
            2,
        ) from error


_NO_GIT = Text(
    "--sejak memerlukan git, dan git tidak ada di komputer ini. Pasang git, atau jalankan tanpa --sejak.",
    "--sejak needs git, and there is no git on this computer. Install git, or run without --sejak.",
)


def _git(root: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(root), "--no-optional-locks", *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603 - git, with arguments of our own
    except subprocess.CalledProcessError as error:
        raise UnknownRevision(arguments) from error
