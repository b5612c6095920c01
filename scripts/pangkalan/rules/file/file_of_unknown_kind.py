"""F005: a file that is neither a text nor a picture for the site."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.schema.kinds import as_code
from pangkalan.schema.material import Draft

_DOCUMENT = Text(
    "Buka berkasnya, salin tulisannya, lalu tempel ke formulir usulan; atau simpan sebagai Teks biasa (UTF-8) dengan akhiran .md.",
    "Open the file, copy its words and paste them into the form for suggestions; or save it as Plain text (UTF-8) with the ending .md.",
)
_PICTURE = Text(
    "Buka gambarnya dan simpan sebagai JPG, atau kirim tangkapan layarnya.",
    "Open the picture and save it as JPG, or send a screenshot of it.",
)
_RECORDING = Text(
    "Tulis isinya sebagai teks; rekaman terlalu besar untuk ponsel.",
    "Write down what it says; recordings are too large for phones.",
)
_RENAMED = Text("Ganti namanya agar berakhir .md.", "Rename it so that it ends in .md.")
_OTHER = Text("Bila tidak diperlukan, hapus.", "If it is not needed, delete it.")
_ADVICE = {
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pdf", ".ppt", ".pptx", ".xls", ".xlsx"), _DOCUMENT),
    **dict.fromkeys((".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".avif"), _PICTURE),
    **dict.fromkeys((".mp3", ".mp4", ".m4a", ".ogg", ".opus", ".mov", ".3gp", ".wav", ".avi"), _RECORDING),
    **dict.fromkeys((".txt", ".text", ".markdown", ".mdown"), _RENAMED),
}


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.hand_written or draft.path.casefold().endswith(".md"):
        return
    name = posixpath.basename(draft.path)
    stem, ending = posixpath.splitext(name)
    advice = _ADVICE.get(ending.casefold(), _OTHER)
    meant = f"{as_code(stem.removesuffix('.md')) or 'nama-materi'}.id.md" if advice is _RENAMED else ""
    yield Hit(draft.place, {"name": name, "advice": advice.id, "advice_en": advice.en}, meant)


RULE = Rule(
    code="F005",
    name="file-of-unknown-kind",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Jenis berkas tidak dapat diterbitkan", "Kind of file cannot be published"),
    message=Text(
        "`{name}` bukan teks .md dan bukan gambar .jpg, .png, atau .webp.",
        "`{name}` is neither a .md text nor a .jpg, .png or .webp picture.",
    ),
    hint=Text(
        "Di folder ini hanya teks dan gambar yang diterbitkan. {advice}",
        "Only texts and pictures in this folder are published. {advice_en}",
    ),
    why=Text(
        "Keluarga dengan ponsel murah harus dapat membuka setiap halaman tanpa aplikasi lain.",
        "Families with cheap phones must be able to open every page without another app.",
    ),
    check=_check,
    bad=(
        Example(b"PK\x03\x04\x14\x00", path="koping/menenangkan-anak.docx"),
        Example("---\njudul: Menenangkan anak\n---\n", path="koping/menenangkan-anak.id.md.txt"),
        Example(b"\x00\x00\x00 ftypheic", path="koping/contoh-foto.heic"),
    ),
    good=(Example("Tarik napas pelan.\n"), Example(b"\xff\xd8\xff", path="koping/contoh-foto.jpg")),
    needs=frozenset(),
)
