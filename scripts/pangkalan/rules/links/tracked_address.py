"""L011: an address that tells others who sent the reader."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import addresses, untracked
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        clean, names = untracked(address)
        if names:
            yield Hit(address.place, {"names": ", ".join(names)[:60]}, address.rewritten(clean), address.length)


RULE = Rule(
    code="L011",
    name="tracked-address",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Alamat dengan pelacak", "Address with trackers"),
    message=Text("Alamat ini membawa pelacak: {names}.", "This address carries trackers: {names}."),
    hint=Text("Buang bagian itu: {instead}", "Leave that part out: {instead}"),
    why=Text(
        "Perusahaan lain dapat mengetahui bahwa keluarga ini membaca tentang kesulitannya.",
        "Other companies could learn that this family reads about its troubles.",
    ),
    check=_check,
    bad=(
        Example("Baca [kabar](https://www.who.int/news?utm_source=wa&utm_medium=share&id=7).\n"),
        Example("Baca [kabar](https://www.who.int/news?fbclid=abc).\n"),
    ),
    good=(Example("Baca [kabar](https://www.who.int/news?id=7&page=2#utm_x).\n"),),
)
