"""Asking git what has changed in a working folder."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pangkalan.adapters.proposal import named


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


def _git(root: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(root), "--no-optional-locks", *arguments]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout  # noqa: S603 - git, with arguments of our own
    except subprocess.CalledProcessError as error:
        raise UnknownRevision(arguments) from error
