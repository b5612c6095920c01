"""The page for contributors on what each kind of material asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pangkalan.derived import COMMAND, Ground
from pangkalan.derived.templates import ANY_DAY
from pangkalan.language import Lang, Text
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.blocks import blocks, bullets, heading
from pangkalan.publishing.clean import escape
from pangkalan.reading.front_matter import quoted
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.field import Field, Filler, fields
from pangkalan.schema.sample import template


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the page in both languages."""
    for lang in Lang:
        parts = [escape(_LEAD[lang])]
        for content_type in ground.types:
            parts += [heading(content_type.label[lang]), *_of_type(ground, content_type, lang)]
        front = f"---\n# {_MARK}\njudul: {quoted(_TITLE[lang])}\nringkasan: {quoted(_SUMMARY[lang])}\n---\n\n"
        yield Artifact(f"docs/format.{lang}.md", (front + blocks(*parts)).encode())


_MARK = f"Diturunkan dari skema oleh `{COMMAND}` / derived from the schema; do not edit."
_TITLE = Text("Format naskah", "Format of a text")
_SUMMARY = Text(
    "Apa yang perlu Anda isi untuk setiap jenis materi, dengan contoh berkas yang siap disalin.",
    "What to fill in for each kind of material, with a file that is ready to be copied.",
)
_LEAD = Text(
    "Setiap materi adalah satu berkas teks. Di atas ada isian di antara dua garis ---, di bawahnya naskah. Yang wajib hanya sedikit; sisanya boleh kosong.",
    "Each material is one text file. On top are the fields between two lines of ---, below them the text. Only a few are required; the rest may stay empty.",
)


def _of_type(ground: Ground, content_type: ContentType, lang: Lang) -> Iterator[str]:
    described = list(fields(content_type.meta).values())
    yield escape(content_type.description[lang])
    yield heading(_REQUIRED[lang].format(kind=content_type.label[lang]), 3)
    yield bullets(_line(ground, field, lang) for field in described if field.required)
    if content_type.sections:
        yield heading(_SECTIONS[lang].format(kind=content_type.label[lang]), 3)
        yield bullets(
            f"**{escape(section.title[lang])}**: {escape(section.hint[lang])}" for section in content_type.sections
        )
    yield heading(_OPTIONAL[lang].format(kind=content_type.label[lang]), 3)
    yield bullets(
        _line(ground, field, lang) for field in described if not field.required and field.filler is Filler.AUTHOR
    )
    yield heading(_EXAMPLE[lang].format(kind=content_type.label[lang]), 3)
    yield "```\n" + template(content_type, "", ANY_DAY) + "```"


def _line(ground: Ground, field: Field, lang: Lang) -> str:
    expected = field.kind.expected(ground.vocabularies)[lang]
    return f"`{field.key}` **{escape(field.label[lang])}**: {escape(field.hint[lang])} ({escape(expected)})"


_REQUIRED = Text("Wajib diisi: {kind}", "Required: {kind}")
_OPTIONAL = Text("Boleh diisi: {kind}", "Optional: {kind}")
_SECTIONS = Text("Bagian yang harus ada: {kind}", "Sections it needs: {kind}")
_EXAMPLE = Text("Berkas untuk disalin: {kind}", "File to copy: {kind}")
