"""Values as bytes and back: only plain data and our own classes, whoever wrote the bytes."""

from __future__ import annotations

import io
import pickle
from typing import Any


def packed(value: Any) -> bytes:
    """Return a value as bytes."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpacked(content: bytes) -> Any:
    """Return the value of some bytes. Only plain data and our own classes can be in it, whoever wrote the file."""
    return _Unpickler(io.BytesIO(content)).load()


class _Unpickler(pickle.Unpickler):
    """Builds nothing but what our own values are made of."""

    def find_class(self, module: str, name: str) -> Any:
        known = _allowed.get((module, name))
        if known is not None:
            return known
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        if module.split(".", maxsplit=1)[0] == "pangkalan":
            found = super().find_class(module, name)
            # A dotted name could lead through a module of ours to anything that it imports.
            if isinstance(found, type) and found.__module__ == module:
                _allowed[module, name] = found
                return found
        message = f"{module}.{name} is none of ours"
        raise pickle.UnpicklingError(message)


_allowed: dict[tuple[str, str], type] = {}
"""Classes of ours that were asked for before: the same few are in all values."""
_PLAIN = {
    ("datetime", "date"),
    ("builtins", "frozenset"),
    ("builtins", "set"),
    ("pathlib", "PosixPath"),
    # Calls a class with named values; a record that takes no others is kept so.
    ("msgspec._utils", "rebuild"),
}
