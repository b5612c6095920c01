"""L008: a link without words, or with a bare address in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.addresses import bare_addresses, is_shortened
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_FEWEST = 2
_WORDS = Text("[kata yang menyebut tujuannya]({url})", "[words that say where it leads]({url})")


def _check(draft: Draft) -> Iterator[Hit]:
    lang = draft.lang
    words = _WORDS.id if lang is None else _WORDS[lang]
    for reference in draft.body.references:
        said = sum(character.isalnum() for character in reference.text)
        if not reference.picture and (said < _FEWEST or _ADDRESS.fullmatch(reference.text.strip())):
            yield Hit(
                reference.place,
                {"url": reference.target[:80]},
                words.format(url=reference.target),
                len(reference.text) + 2,
            )
    for address in bare_addresses(draft):
        # What is wrong with the address itself is said by other rules.
        if not address.url.startswith("https:") or address.fault or is_shortened(address):
            continue
        yield Hit(address.place, {"url": address.url[:80]}, words.format(url=address.url), address.length)


RULE = Rule(
    code="L008",
    name="link-without-words",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Alamat tanpa kata", "Address without words"),
    message=Text(
        "Alamat `{url}` berdiri tanpa kata yang menjelaskannya.",
        "The address `{url}` stands without words that explain it.",
    ),
    hint=Text(
        "Beri kata di dalam kurung siku dan alamatnya di dalam kurung biasa: {instead}",
        "Put words into square brackets and the address into round ones: {instead}",
    ),
    why=Text(
        "Alamat tidak dapat diketuk atau dibacakan dengan jelas, dan pembaca tidak tahu apa yang akan terbuka.",
        "An address cannot be tapped or read aloud clearly, and readers do not know what will open.",
    ),
    check=_check,
    bad=(
        Example("Buka https://www.who.int/emergencies untuk kabar.\n"),
        Example("Buka [](isolasi) atau <https://www.who.int/>.\n"),
        Example("Buka www.who.int. Atau [https://www.who.int/](https://www.who.int/).\n"),
    ),
    good=(
        Example("Buka [kabar WHO](https://www.who.int/emergencies), [PKH](pkh), dan situs who.int.\n"),
        Example("Ketik `https://contoh.id` sendiri.\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
