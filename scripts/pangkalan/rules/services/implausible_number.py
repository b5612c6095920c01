"""N003: a number that cannot be an Indonesian one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.telephone import digits, international, is_masked, numbers_of
from pangkalan.content_types.layanan import TYPE as SERVICE
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_PLAUSIBLE = re.compile(
    r"1\d{2}|1[04-9]\d{3}|1500\d{3}|1500\d{2}|\+62800\d{6,8}|\+6280[479]\d{5,8}|\+628[1-9]\d{7,11}|\+62[2-79]\d{6,10}|\+62\d{2,3}1\d\d|[2-9]\d{5,6}"
)
_SIGNS = re.compile(r"[\d\s().+-]+")


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.type is None or draft.type.slug != "layanan":
        return
    for number in numbers_of(draft):
        text = number.scalar.text.strip()
        if not is_masked(text) and not (_SIGNS.fullmatch(text) and _PLAUSIBLE.fullmatch(international(text))):
            yield Hit(
                number.scalar.place, {"digits": str(len(digits(text)))}, length=len(number.scalar.text) + 2
            )


RULE = Rule(
    code="N003",
    name="implausible-number",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Nomor tidak masuk akal",
        "Implausible number",
    ),
    message=Text(
        "Nomor ini ({digits} angka) tidak seperti nomor telepon di Indonesia.",
        "This number ({digits} digits) does not look like an Indonesian telephone number.",
    ),
    hint=Text(
        'Bandingkan dengan sumbernya. Nomor ditulis dengan angka saja, misalnya "021-171"; ekstensi punya isian sendiri.',
        'Compare it with the source. Write digits only, such as "021-171"; the extension has its own field.',
    ),
    why=Text(
        "Satu angka yang hilang membuat panggilan darurat sampai ke orang lain.",
        "One missing digit sends an emergency call to somebody else.",
    ),
    check=_check,
    bad=(
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "0812-345"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "119 ext 8"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "+1 202 555 0100"'}),
            path="layanan/contoh.id.md",
        ),
    ),
    good=(
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "119"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "021-171"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "0800-1500-119"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "0811-979-10000"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "1500-771"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "0822-8918-xxxx"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "021-500-454"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(SERVICE, changes={"saluran": '\n  - jenis: telepon\n    nilai: "(0274) 512345"'}),
            path="layanan/contoh.id.md",
        ),
        Example(
            sample(
                SERVICE, changes={"saluran": '\n  - jenis: situs\n    nilai: "https://www.healing119.id"'}
            ),
            path="layanan/contoh.id.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.METADATA}),
)
