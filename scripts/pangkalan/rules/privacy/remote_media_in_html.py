"""P018: a picture, sound or film that is loaded from another site."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.tags import tags_in
from pangkalan.language import Text
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    for tag in tags_in(draft):
        if tag.is_remote_media:
            yield Hit(tag.place, {"tag": tag.name}, length=len(tag.text.partition("\n")[0]))


RULE = Rule(
    code="P018",
    name="remote-media-in-html",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Gambar atau video dari situs lain",
        "Picture or film from another site",
    ),
    message=Text(
        "`<{tag}>` memuat berkas dari situs lain.",
        "`<{tag}>` loads a file from another site.",
    ),
    hint=Text(
        "Simpan gambarnya di samping naskah dan tulis ![keterangan](kode-materi-gambar.jpg), atau hapus.",
        "Keep the picture beside the text and write ![description](code-of-the-page-picture.jpg), or remove it.",
    ),
    why=Text(
        "Situs lain akan tahu ponsel mana yang membuka halaman ini, dan kuota keluarga terpakai.",
        "The other site would learn which phone opened this page, and it uses up a family's data.",
    ),
    check=_check,
    bad=(
        Example('<img src="https://contoh.id/a.gif" width=1>\n'),
        Example("<video src='//contoh.id/a.mp4'></video>\n"),
    ),
    good=(
        Example('<img src="a.jpg">\n'),
        Example("Tonton video di [situs WHO](https://www.who.int/).\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
