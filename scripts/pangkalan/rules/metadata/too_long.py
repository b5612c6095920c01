"""M005: a value with too many characters."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.slips import flaws
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.field import FlawKind
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    yield from flaws(draft, FlawKind.TOO_LONG)


RULE = Rule(
    code="M005",
    name="too-long",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Isian terlalu panjang", "A field is too long"),
    message=Text(
        "Isian `{key}` punya {length} huruf, paling banyak {limit}.",
        "The field `{key}` has {length} characters, at most {limit} fit.",
    ),
    hint=Text(
        "Pendekkan {difference} huruf atau lebih; yang lain dapat masuk ke naskah.",
        "Shorten it by {difference} characters or more; the rest can go into the text.",
    ),
    why=Text(
        "Di ponsel dan di WhatsApp, bagian akhirnya akan terpotong.",
        "On a phone and in WhatsApp its end would be cut off.",
    ),
    check=_check,
    bad=(
        Example(
            sample(
                KOPING,
                changes={
                    "judul": "Bicara dengan anak tentang wabah, sekolah yang tutup, dan rindu kepada teman-temannya"
                },
            )
        ),
    ),
    good=(Example(sample(KOPING)),),
)
