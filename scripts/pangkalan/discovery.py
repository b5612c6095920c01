"""Finding plug-in modules: the one mechanism behind every room that grows by adding a file."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import Any


def modules(package: ModuleType) -> list[ModuleType]:
    """Import every module below a package, in the order of their dotted names."""
    found = pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    return [importlib.import_module(name) for name in sorted(info.name for info in found if not info.ispkg)]


def every(package: ModuleType, name: str) -> list[Any]:
    """Return the constant `name` of each module below a package, in the order of the modules' names.

    Raises AttributeError when a module lacks it: a file in a plug-in room that plugs in nothing is a mistake.
    """
    return [getattr(module, name) for module in modules(package)]
