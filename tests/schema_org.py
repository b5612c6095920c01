"""The vocabulary of schema.org, as its types for TypeScript tell it (schema-dts, locked in scripts/lock/node)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from node import MODULES

_INTERFACE = re.compile(r"^(?:export )?interface (\w+) extends ([^{]+) \{$(.*?)^\}$", re.MULTILINE | re.DOTALL)
_PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.+), "\1">;$', re.MULTILINE)
_DATES = {"Date": r"\d{4}(-\d\d(-\d\d)?)?", "DateTime": r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)"}
_URL = re.compile(r"https://[^\s<>\"{}|\\^`]+")


@dataclass(frozen=True)
class Vocabulary:
    """Which types there are, of what each is a kind, and what each property of a type may hold."""

    parents: dict[str, tuple[str, ...]]
    own: dict[str, dict[str, frozenset[str]]]

    def kinds(self, name: str) -> set[str]:
        """Return a type with all that it is a kind of."""
        return {name}.union(*(self.kinds(parent) for parent in self.parents[name]))

    def properties(self, name: str) -> dict[str, frozenset[str]]:
        return {key: held for kind in self.kinds(name) for key, held in self.own.get(kind, {}).items()}


@cache
def vocabulary() -> Vocabulary:
    text = (MODULES / "schema-dts" / "dist" / "schema.d.ts").read_text(encoding="utf-8")
    parents: dict[str, tuple[str, ...]] = {}
    own = {}
    for name, extended, body in _INTERFACE.findall(text):
        kind = re.sub(r"(Base|Leaf)$", "", name)
        above = [part.strip() for part in extended.split(",")]
        bases = tuple(part.removesuffix("Base") for part in above if part.endswith("Base") and part != f"{kind}Base")
        # A type has a Base, a Leaf or both; of both, the Base says of what it is a kind.
        if name.endswith("Base") or kind not in parents:
            parents[kind] = bases
        if properties := _PROPERTY.findall(body):
            own[kind] = {key: frozenset(held.split(" | ")) for key, held in properties}
    return Vocabulary(parents, own)


def faults_of_data(node: Any, path: str = "") -> Iterator[str]:
    """Tell what in a node of JSON-LD is not of schema.org, or has not the form that its property asks for."""
    known = vocabulary()
    if not isinstance(node, dict):
        yield f"{path}: {node!r} is no node"
        return
    if node.keys() == {"@id"}:
        return
    kind = node.get("@type")
    if kind not in known.parents:
        yield f"{path}: there is no type {kind!r}"
        return
    properties = known.properties(kind)
    for key, value in node.items():
        if key in ("@type", "@id", "@context"):
            if key == "@id" and not _URL.fullmatch(value):
                yield f"{path}/@id: {value!r} is no address"
        elif key not in properties:
            yield f"{path}: {kind} has no property {key!r}"
        elif value == []:
            yield f"{path}/{key}: says nothing"
        else:
            for part in value if isinstance(value, list) else [value]:
                yield from _faults_of_value(part, properties[key], f"{path}/{kind}.{key}")


def _faults_of_value(value: Any, held: frozenset[str], path: str) -> Iterator[str]:
    known = vocabulary()
    if isinstance(value, dict):
        yield from faults_of_data(value, path)
        kind = value.get("@type")
        if kind in known.parents and not held & known.kinds(kind):
            yield f"{path}: a {kind} is none of {sorted(held)}"
    elif value in ("", None) or isinstance(value, bool):
        yield f"{path}: says nothing: {value!r}"
    elif isinstance(value, int):
        if not held & {"Integer", "Number", "Quantity"}:
            yield f"{path}: a number is none of {sorted(held)}"
    elif "Text" not in held and not any(_has_form(value, form) for form in held):
        yield f"{path}: {value!r} is none of {sorted(held)}"


def _has_form(value: str, form: str) -> bool:
    if form == "URL":
        return _URL.fullmatch(value) is not None
    if form not in _DATES or not re.fullmatch(_DATES[form], value):
        return False
    try:
        datetime.datetime.fromisoformat(value + "0000-01-01"[len(value) :])
    except ValueError:
        return False
    return True
