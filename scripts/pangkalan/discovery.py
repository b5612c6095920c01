"""Finding plug-in modules: the one mechanism behind every room that grows by adding a file."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from types import ModuleType
from typing import Any


def modules(package: ModuleType) -> list[ModuleType]:
    """Import every module below a package, in the order of their dotted names."""
    return [importlib.import_module(name) for name in sorted(_names(package.__path__[0], package.__name__))]


def _names(folder: str, package: str) -> Iterator[str]:
    """Go through the names of the modules in a folder and in those below it; a name of ours has no point in it."""
    for entry in os.scandir(folder):
        name, _, ending = entry.name.partition(".")
        if ending == "py" and name != "__init__":
            yield f"{package}.{name}"
        elif entry.is_dir():
            yield from _names(entry.path, f"{package}.{name}")


def every(package: ModuleType, name: str) -> list[Any]:
    """Return the constant `name` of each module below a package, in the order of the modules' names.

    Raises AttributeError when a module lacks it: a file in a plug-in room that plugs in nothing is a mistake.
    """
    return [getattr(module, name) for module in modules(package)]
