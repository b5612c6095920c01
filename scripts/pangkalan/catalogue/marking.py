"""What each part of a catalogue is now, told by marks: equal just where the part says the same."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from pangkalan.catalogue.catalogue import Catalogue, HandWritten, Picture, Work
from pangkalan.keeping.marks import mark
from pangkalan.keeping.packing import packed
from pangkalan.language import Lang
from pangkalan.schema.material import Draft
from pangkalan.schema.vocabulary import Vocabulary

Part = tuple[str, str]
"""A part of a catalogue: a kind and a name, such as `("work", "cemas")`; the name is empty for all of a kind."""


class Marks:
    """What each part of a catalogue is now, as a mark that no other part shares."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._known: dict[Part, bytes] = {}

    def __getitem__(self, part: Part) -> bytes:
        known = self._known.get(part)
        if known is None:
            known = self._known[part] = mark(*part, self._marked(*part))
        return known

    def together(self, parts: Iterable[Part]) -> bytes:
        """Return the mark of some parts, whatever their order."""
        return mark(b"".join([self[part] for part in sorted(parts)]))

    def _marked(self, kind: str, name: str) -> bytes:
        catalogue = self.catalogue
        match kind:
            case "work":
                return self._of_names(catalogue.works, kind, name, _of_work)
            case "page":
                return self._of_names(catalogue.pages, kind, name, _of_page)
            case "picture":
                return self._of_names(catalogue.pictures, kind, name, _of_picture)
            case "type":
                return mark(*(self["work", work.slug] for work in catalogue.of_type(name)))
            case "vocabulary":
                return _of_vocabulary(catalogue.vocabularies[name])
            case "fact":
                return mark(packed(catalogue.fact(_maker(name))))
            case _ if kind in _PLAIN:
                return mark(*_PLAIN[kind](catalogue))
            case _:
                return self._everything()

    def _of_names(self, known: Mapping[str, Any], kind: str, name: str, marked: Callable[[Any], bytes]) -> bytes:
        if name:
            return marked(known[name]) if name in known else _NOTHING
        return mark(*(piece for each in sorted(known) for piece in (each, self[kind, each])))

    def _everything(self) -> bytes:
        parts = [("work", ""), ("page", ""), ("picture", ""), ("day", ""), ("codes", ""), ("paths", ""), ("left out", "")]
        vocabularies = [("vocabulary", name) for name in sorted(self.catalogue.vocabularies.by_name)]
        drafts = (_of_draft(draft) for draft in self.catalogue.drafts)
        return mark(self.together([*parts, ("addresses", ""), *vocabularies]), *drafts)


_NOTHING = mark()
_PLAIN: Mapping[str, Callable[[Catalogue], Iterable[bytes | str]]] = {
    "day": lambda catalogue: [catalogue.as_of.isoformat()],
    "codes": lambda catalogue: sorted(catalogue.codes),
    "listed": lambda catalogue: sorted(catalogue.listed),
    "paths": lambda catalogue: sorted(catalogue.paths),
    "standing": lambda catalogue: sorted(catalogue.standing),
    "left out": lambda catalogue: [mark(_of_draft(out.draft), *out.codes) for out in catalogue.left_out],
    "addresses": lambda catalogue: [repr(catalogue.addresses)],
}


def _of_draft(draft: Draft) -> bytes:
    return mark(draft.path, draft.mark)


def _of_work(work: Work) -> bytes:
    return _of_versions({lang: material.draft for lang, material in work.versions.items()})


def _of_page(page: HandWritten) -> bytes:
    return _of_versions(page.versions)


def _of_versions(versions: Mapping[Lang, Draft]) -> bytes:
    return mark(*(piece for lang, draft in sorted(versions.items()) for piece in (str(lang), draft.path, draft.mark)))


def _of_picture(picture: Picture) -> bytes:
    return mark(picture.path, picture.size, repr(picture.facts))


def _of_vocabulary(vocabulary: Vocabulary) -> bytes:
    return mark(vocabulary.source.text if vocabulary.source else None)


def _maker(name: str) -> Callable[[Catalogue], Any]:
    """Return the function of a fact by its name; it is always one of ours."""
    module, _, function = name.partition(":")
    return cast("Callable[[Catalogue], Any]", getattr(importlib.import_module(module), function))
