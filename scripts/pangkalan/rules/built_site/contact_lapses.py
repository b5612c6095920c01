"""B015: a site that will soon, or already does, not say where flaws are reported."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from pangkalan.checking.built import SECURITY_TXT, BuiltSite
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Place

WARNING_DAYS = 60
"""How long before its end somebody has to be told."""
_EXPIRES = re.compile(r"^Expires: (\d{4}-\d\d-\d\d)T", re.MULTILINE)


def days_left(contact: str, as_of: datetime.date) -> int:
    """Return for how many days a security.txt still holds; none if it does not say."""
    match = _EXPIRES.search(contact)
    return (datetime.date.fromisoformat(match[1]) - as_of).days if match else 0


def _check(site: BuiltSite) -> Iterator[Hit]:
    if site.as_of is None:
        return
    left = days_left(site.security_txt, site.as_of)
    if left < WARNING_DAYS:
        yield Hit(Place(SECURITY_TXT), {"days": str(left)})


RULE = Rule(
    code="B015",
    name="contact-lapses",
    subject=Subject.SITE,
    severity=Severity.ERROR,
    title=Text("Alamat pelaporan hampir kedaluwarsa", "Contact about to lapse"),
    message=Text(
        "Keterangan tempat melapor celah keamanan (security.txt) hanya berlaku {days} hari lagi.",
        "The note on where to report flaws (security.txt) holds for only {days} more days.",
    ),
    hint=Text(
        "Pengelola: jalankan ./scripts/build, lalu terbitkan situsnya lagi.",
        "Maintainers: run ./scripts/build, then publish the site again.",
    ),
    why=Text(
        "Orang yang menemukan celah tidak tahu kepada siapa melapor, dan pembaca tetap tidak aman.",
        "Who finds a flaw does not know whom to tell, and readers stay unsafe.",
    ),
    check=_check,
    bad=(
        Example(
            "Contact: https://contoh.example/pengelola/\nExpires: 2027-01-10T00:00:00Z\n",
            path=SECURITY_TXT,
        ),
        Example("Contact: https://contoh.example/pengelola/\n", path=SECURITY_TXT),
    ),
    good=(
        Example(
            "Contact: https://contoh.example/pengelola/\nExpires: 2027-05-22T00:00:00Z\n",
            path=SECURITY_TXT,
        ),
    ),
    needs=frozenset({Need.EVERYTHING}),
)
