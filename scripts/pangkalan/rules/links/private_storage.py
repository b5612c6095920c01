"""L012: a link to somebody's storage, a form or a chat group."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.addresses import addresses
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_STORAGE = frozenset(
    "drive.google.com docs.google.com photos.app.goo.gl dropbox.com onedrive.live.com 1drv.ms wetransfer.com we.tl mediafire.com mega.nz icloud.com box.com terabox.com canva.com".split()
)
_FORMS = frozenset("forms.gle forms.office.com surveymonkey.com typeform.com jotform.com".split())
_GROUPS = frozenset("discord.gg line.me".split())
_GROUP_PATHS = ("/joinchat", "/+", "/invite", "/channel/", "/R/ti/g", "/ti/g")
_GROUP_HOSTS = frozenset("t.me telegram.me discord.com whatsapp.com".split())


def _check(draft: Draft) -> Iterator[Hit]:
    for address in addresses(draft):
        what = None
        if address.on(_FORMS) or (address.host == "docs.google.com" and address.path.startswith("/forms")):
            what = Text("formulir", "form")
        elif address.on(_STORAGE):
            what = Text("tempat simpan pribadi", "private storage")
        elif address.on(_GROUPS) or (address.on(_GROUP_HOSTS) and address.path.startswith(_GROUP_PATHS)):
            what = Text("grup obrolan", "chat group")
        if what:
            yield Hit(address.place, {"what": what.id, "what_en": what.en, "host": address.host}, "", address.length)


RULE = Rule(
    code="L012",
    name="private-storage",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Tautan ke formulir, tempat simpan, atau grup", "Link to a form, a storage or a group"),
    message=Text("`{host}` adalah {what}.", "`{host}` is a {what_en}."),
    hint=Text(
        "Tautkan halaman resmi lembaganya, atau tulis isinya di sini. Formulir dan grup disebut lewat layanan yang mengelolanya.",
        "Link to the official page of the body, or write here what it says. Forms and groups are reached through the service that runs them.",
    ),
    why=Text(
        "Keluarga dapat diminta data pribadi atau nomornya terlihat orang lain, dan berkas seperti ini sering hilang.",
        "Families may be asked for personal data or have their number seen by others, and such files often vanish.",
    ),
    check=_check,
    bad=(
        Example("Isi [formulir ini](https://forms.gle/abc123).\n"),
        Example("Unduh [buku](https://drive.google.com/file/d/abc/view).\n"),
        Example("Gabung [grup](https://discord.gg/AbCdEf) atau [kanal](https://whatsapp.com/channel/AbC).\n"),
    ),
    good=(
        Example(
            "Baca [pedoman](https://www.who.int/), [bantuan WhatsApp](https://faq.whatsapp.com/123), [kanal](https://t.me/kemenkes_ri).\n"
        ),
    ),
)
