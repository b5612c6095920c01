"""L011: an address that tells others who sent the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

from pangkalan.checking.addresses import addresses, is_shortened
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|igsh|igshid|mc_[ce]id|_hs\w+|yclid|mkt_tok|ref_src|wt_mc|s_cid|twclid|ttclid|gad_source)=",
    re.IGNORECASE,
)


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        parts = address.query.split("&")
        kept = [part for part in parts if not _TRACKING.match(part)]
        if len(kept) < len(parts) and not is_shortened(address):
            clean = urlunsplit(urlsplit(address.url)._replace(query="&".join(kept)))
            names = ", ".join(part.split("=")[0] for part in parts if part not in kept)
            yield Hit(address.place, {"names": names[:60]}, address.rewritten(clean), address.length)


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
