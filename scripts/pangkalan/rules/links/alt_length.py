"""L025: a description of a picture that is too short to help or too long to listen to."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.pictures import is_file_name
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_SHORTEST, _LONGEST = 8, 140


def _check(draft: Draft) -> Iterator[Hit]:
    for reference in draft.body.references:
        length = len(" ".join(reference.text.split()))
        if (
            reference.picture
            and length
            and not _SHORTEST <= length <= _LONGEST
            and not is_file_name(reference)
        ):
            values = {"length": str(length), "least": str(_SHORTEST), "most": str(_LONGEST)}
            yield Hit(reference.place, values, "", len(reference.text) + 3)


RULE = Rule(
    code="L025",
    name="alt-length",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Panjang keterangan gambar", "Length of a picture's description"),
    message=Text(
        "Keterangan gambar ini {length} huruf; sebaiknya {least} sampai {most}.",
        "This description has {length} characters; {least} to {most} are best.",
    ),
    hint=Text(
        "Tulis satu kalimat tentang hal yang penting di gambar; rincian lain masuk ke naskah.",
        "Write one sentence on what matters in the picture; further detail goes into the text.",
    ),
    why=Text(
        "Yang terlalu pendek tidak menjelaskan; yang terlalu panjang melelahkan orang yang mendengarkannya.",
        "Too short explains nothing; too long wearies those who listen to it.",
    ),
    check=_check,
    bad=(
        Example("![Ibu](contoh-ibu.jpg)\n"),
        Example(f"![{'Seorang ibu duduk tenang. ' * 8}](contoh-ibu.jpg)\n"),
    ),
    good=(Example("![Seorang ibu menarik napas di dekat jendela](contoh-ibu.jpg) ![](contoh-2.jpg)\n"),),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
