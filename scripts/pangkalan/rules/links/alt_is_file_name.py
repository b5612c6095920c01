"""L024: a description of a picture that is only the name of a file or of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.pictures import is_file_name
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for reference in draft.body.references:
        if reference.picture and is_file_name(reference):
            yield Hit(reference.place, {"alt": reference.text[:60]}, "", len(reference.text) + 3)


RULE = Rule(
    code="L024",
    name="alt-is-file-name",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Keterangan gambar hanya nama berkas", "Description of a picture is a file name"),
    message=Text("`{alt}` adalah nama berkas, bukan keterangan.", "`{alt}` is the name of a file, not a description."),
    hint=Text(
        "Ceritakan apa yang terlihat, misalnya: ![Seorang ibu menarik napas di dekat jendela terbuka](nama-gambar.jpg)",
        "Tell what can be seen, for example: ![A mother breathing slowly near an open window](name-of-the-picture.jpg)",
    ),
    why=Text(
        "Pembaca layar akan mengeja nama berkas kepada orang yang tidak dapat melihat gambarnya.",
        "A screen reader would spell out a file name to people who cannot see the picture.",
    ),
    check=_check,
    bad=(
        Example("![IMG_20200513.jpg](contoh-ibu.jpg)\n"),
        Example("![gambar 1](contoh-ibu.jpg) ![contoh-ibu-duduk](contoh-ibu.jpg)\n"),
    ),
    good=(
        Example("![Gambar tangan yang dibasuh dengan sabun](contoh-ibu.jpg) ![Cuci tangan 20 detik](contoh-2.jpg)\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
