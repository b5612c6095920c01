"""A page to be: Markdown with flat metadata, in one language, at one address."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, Protocol

from msgspec import Struct

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang
from pangkalan.publishing.artifact import Artifact

PICTURES = "gambar/"
"""Where pictures are published."""
_PICTURE = re.compile(rf"{re.escape(PICTURES)}[^)\s#]+")
_BRIEF = (
    "lang", "kind", "code", "title", "description", "robots", "i18n_fallback", "canonical", "tab_title", "preview_title",
    "preview_description", "preview_type", "preview_locale", "preview_image", "preview_alt",
)  # fmt: skip
"""The metadata that lists, previews and the search print of a page."""


class Known(Protocol):
    """What may be asked of a page wherever its text is: `brief` is a part of its metadata, `pictures` what it shows."""

    @property
    def address(self) -> str: ...
    @property
    def lang(self) -> Lang: ...
    @property
    def listed(self) -> bool: ...
    @property
    def brief(self) -> Mapping[str, Any]: ...
    @property
    def pictures(self) -> frozenset[str]: ...


class Located(Struct, frozen=True):
    """Where a page stands.

    `address` is the path from the root of its language's site, ending in a slash, empty for the home page.
    """

    address: str
    lang: Lang

    @property
    def path(self) -> str:
        """The path of its file in the stage."""
        return f"{self.address.rstrip('/') or 'index'}.{self.lang}.md"

    @property
    def site_address(self) -> str:
        """The path from the root of the whole site: English pages live under `en/`."""
        return self.address if self.lang is Lang.ID else f"en/{self.address}"


class Page(Located, frozen=True):
    """A page of the site.

    `meta` holds what templates print: strings, numbers, truth values, and lists of flat records of these.
    """

    meta: Mapping[str, Any]
    body: str
    listed: bool = True

    @property
    def brief(self) -> dict[str, Any]:
        """The metadata that others print of it."""
        return {name: self.meta[name] for name in _BRIEF if name in self.meta}

    @property
    def pictures(self) -> frozenset[str]:
        """The addresses of the pictures that it shows."""
        return frozenset(_PICTURE.findall(self.body))

    @property
    def staged(self) -> bytes:
        """The bytes of its file in the stage. JSON values are YAML that no engine can read in two ways."""
        lines = [
            f"{key}: {_in_yaml(_JSON.encode(value))}"
            for key, value in self.meta.items()
            if value or value not in (None, "", [], False)
        ]
        return ("---\n" + "\n".join(lines) + "\n---\n\n" + self.body).encode()

    def artifact(self) -> Artifact:
        """Return the staged file."""
        return Artifact(self.path, self.staged)


class Plan(NamedTuple):
    """A page to be made in both languages. The name is its own; `work` reads all else from the catalogue that it gets."""

    name: str
    work: Callable[[Catalogue], list[Page]]


def in_both(make: Callable[[Catalogue, Lang], Page]) -> Callable[[Catalogue], list[Page]]:
    """Return the work of a plan that makes a page language by language."""
    return partial(_in_both, make)


def _in_both(make: Callable[[Catalogue, Lang], Page], catalogue: Catalogue) -> list[Page]:
    return [make(catalogue, lang) for lang in Lang]


_JSON = json.JSONEncoder(ensure_ascii=False)
# YAML takes these for line breaks, or refuses a whole block that holds them.
_SPACE_TO_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def _in_yaml(text: str) -> str:
    # Nothing of that is printable, and few texts hold anything that is not.
    return text if text.isprintable() else _SPACE_TO_YAML.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return "\\ufffd" if "\ud800" <= match[0] <= "\udfff" else f"\\u{ord(match[0]):04x}"


def read_staged(text: str) -> tuple[dict[str, Any], str]:
    """Return the metadata and the Markdown of a staged file: the way back from `Page.artifact`."""
    head, _, body = text.removeprefix("---\n").partition("\n---\n\n")
    return {key: json.loads(value) for key, _, value in (line.partition(": ") for line in head.split("\n"))}, body


def relative(source: str, target: str) -> str:
    """Return the relative URL from one address to another; both end in a slash or are empty."""
    if source == target:
        return "./"
    steps, onward = source.split("/")[:-1], target.split("/")
    shared = 0
    for step, other in zip(steps, onward, strict=False):
        if step != other:
            break
        shared += 1
    return "../" * (len(steps) - shared) + "/".join(onward[shared:])


def between(source: Page, target: str, lang: Lang) -> str:
    """Return the relative URL from a page to an address in a language."""
    return relative(source.site_address, Located(target, lang).site_address)
