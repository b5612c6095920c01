"""L023: a picture without words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft

_WHAT = Text("apa yang terlihat di gambar", "what the picture shows")


def _check(draft: Draft) -> Iterator[Hit]:
    for reference in draft.body.references:
        if reference.picture and not reference.text.strip():
            yield Hit(
                reference.place,
                {"target": reference.target[:60]},
                f"![{_WHAT[draft.lang or Lang.ID]}]({reference.target})",
                4,
            )


RULE = Rule(
    code="L023",
    name="picture-without-alt",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Gambar tanpa keterangan", "Picture without a description"),
    message=Text("Gambar `{target}` belum punya keterangan.", "The picture `{target}` has no description."),
    hint=Text(
        "Ceritakan dalam satu kalimat apa yang perlu diketahui dari gambar itu: {instead}",
        "Tell in one sentence what is to be learnt from the picture: {instead}",
    ),
    why=Text(
        "Orang tunanetra, dan keluarga yang gambarnya tidak terbuka karena sinyal lemah, hanya mendapat keterangan ini.",
        "Blind people, and families whose weak signal does not load the picture, get nothing but these words.",
    ),
    check=_check,
    bad=(Example("![](contoh-ibu.jpg)\n"), Example("![ ](contoh-ibu.jpg)\n")),
    good=(Example("![Seorang ibu menarik napas di dekat jendela terbuka](contoh-ibu.jpg)\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
