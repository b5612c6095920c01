"""GitHub's forms for people who write without git: one for each type, with just what its author must fill in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import yaml
from msgspec import Struct

from pangkalan.derived import COMMAND, Ground
from pangkalan.language import Lang, Text
from pangkalan.publishing.artifact import Artifact
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.field import Field, Kind, fields
from pangkalan.schema.kinds import Choice, Code, Line, Many, Record, Yes
from pangkalan.schema.vocabulary import Vocabularies, Word

FOLDER = ".github/ISSUE_TEMPLATE"


class Question(Struct, frozen=True):
    """A question of a form: `key` is the field that it fills in, `part` the value in it where the field is a record."""

    key: str
    part: str
    label: Text
    field: Field

    @property
    def kind(self) -> Kind:
        """What is to be answered."""
        return self.field.kind

    @property
    def can_wait(self) -> bool:
        """Whether editors fill it in: codes of other materials are known to those who keep the base."""
        return isinstance(self.kind, Code) or (isinstance(self.kind, Many) and isinstance(self.kind.of, Code))


def questions(content_type: ContentType) -> list[Question]:
    """Return what the author of a type is asked before the text itself; of a list of records, the first one."""
    return [question for field in fields(content_type.meta).values() if field.required for question in _of_field(field)]


def _of_field(field: Field) -> Iterator[Question]:
    if not (isinstance(field.kind, Many) and isinstance(field.kind.of, Record)):
        yield Question(field.key, "", field.label, field)
        return
    for part in fields(field.kind.of.of).values():
        if part.required:
            label = Text(*(f"{field.label[lang]}: {part.label[lang].lower()}" for lang in Lang))
            yield Question(field.key, part.key, label, part)


def texts(content_type: ContentType) -> list[tuple[Text, Text]]:
    """Return the label and the hint of each part of the text: its opening, then its sections."""
    return [(_TEXT, content_type.lead_hint), *((section.title, section.hint) for section in content_type.sections)]


def option(slug: str, word: Word) -> str:
    """Return a word of a vocabulary as people choose it; its slug stands last, in brackets."""
    label = word.label.id if word.label.id == word.label.en else f"{word.label.id} / {word.label.en}"
    return f"{label} ({slug})"


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the form of each type, the one for corrections, and what the page of forms shows."""
    for content_type in ground.types:
        yield _file(content_type.slug, _form(content_type, ground.vocabularies))
    yield _file("perbaikan", _CORRECTION)
    yield _file("config", {"blank_issues_enabled": True})


def _file(name: str, content: dict[str, Any]) -> Artifact:
    mark = f"# Diturunkan dari skema oleh `{COMMAND}` / derived from the schema; do not edit.\n"
    text = yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100_000)
    return Artifact(f"{FOLDER}/{name}.yml", (mark + text).encode())


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as it stands."""


def _as_it_stands(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _as_it_stands)


def _form(content_type: ContentType, vocabularies: Vocabularies) -> dict[str, Any]:
    parts = [_element(question, vocabularies) for question in questions(content_type)]
    boxes = [part for part in parts if part["type"] == "checkboxes"]
    written = [
        _asked("textarea", f"naskah-{number}", label, hint) for number, (label, hint) in enumerate(texts(content_type))
    ]
    return {
        "name": f"{content_type.label.id} / {content_type.label.en}",
        "description": _joined(content_type.description),
        "title": f"[{content_type.slug}] ",
        "body": [_said(_INTRODUCTION), *(part for part in parts if part not in boxes), *written, *boxes],
    }


def _element(question: Question, vocabularies: Vocabularies) -> dict[str, Any]:
    kind, name = question.kind, f"{question.key}-{question.part}".rstrip("-")
    one = kind.of if isinstance(kind, Many) else kind
    if isinstance(one, Yes):
        return _declaration(question, name)
    hint = _guided(question)
    if isinstance(one, Choice):
        words = vocabularies[one.vocabulary].words.items()
        options = [option(slug, word) for slug, word in words if not word.retired]
        return _asked("dropdown", name, question.label, hint, {"multiple": isinstance(kind, Many), "options": options})
    lines = isinstance(kind, Many) and isinstance(one, Line)
    example = _example(question.field.example)
    shape = "textarea" if lines or (isinstance(one, Line) and one.max >= 200) else "input"
    return _asked(shape, name, question.label, hint, {"placeholder": example}, required=not question.can_wait)


def _guided(question: Question) -> Text:
    """Return what helps to answer: the hint, unless it speaks of the signs of a file, and how much may be written."""
    field, kind = question.field, question.kind
    hint = Text("", "") if "tanda kutip" in field.hint.id else field.hint
    if question.can_wait:
        return _both(hint, _CAN_WAIT)
    if isinstance(kind, Many) and isinstance(kind.of, Line):
        return _both(hint, _filled(_ONE_A_LINE, kind.of.max))
    if isinstance(kind, Line) and "paling banyak" not in hint.id:
        return _both(hint, _filled(_AT_MOST, kind.max))
    return hint


def _filled(text: Text, limit: int) -> Text:
    return Text(*(text[lang].format(limit=limit) for lang in Lang))


def _both(one: Text, other: Text) -> Text:
    return Text(*(f"{one[lang]} {other[lang]}".strip() for lang in Lang))


def _example(example: str) -> str:
    """Return an example of a field as people write it into a form: without the signs of YAML."""
    lines = example.strip().strip("[]").split("\n")
    return "\n".join(line.strip().removeprefix("- ").strip("\"'") for line in lines)


def _asked(
    shape: str, name: str, label: Text, hint: Text, more: dict[str, Any] | None = None, *, required: bool = True
) -> dict[str, Any]:
    attributes = {"label": label.id, "description": f"{hint.id} · {label.en}: {hint.en}", **(more or {})}
    return {"type": shape, "id": name, "attributes": attributes, "validations": {"required": required}}


def _declaration(question: Question, name: str) -> dict[str, Any]:
    """Return a box to tick for each part of a declaration."""
    options = [{"label": said, "required": True} for said in declared(question.field)]
    return {"type": "checkboxes", "id": name, "attributes": {"label": question.label.id, "options": options}}


def declared(field: Field) -> list[str]:
    """Return the parts of a declaration, each in both languages."""
    said = [field.hint[lang].split(": ", 1)[-1].rstrip(".").split("; ") for lang in Lang]
    return [f"{_capital(one)} / {_capital(other)}" for one, other in zip(*said, strict=True)]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _said(text: Text) -> dict[str, Any]:
    return {"type": "markdown", "attributes": {"value": f"{text.id}\n\n{text.en}\n"}}


def _joined(text: Text) -> str:
    return f"{text.id} / {text.en}"


_TEXT = Text("Naskah", "Text")
_INTRODUCTION = Text(
    "Terima kasih mau berbagi. Tulis seperti Anda bicara dengan tetangga; redaksi yang merapikan, dan nama Anda tetap tercantum. **Jangan menulis nama, alamat, atau cerita yang membuat seseorang dapat dikenali:** formulir ini dapat dibaca siapa saja.",
    "Thank you for sharing. Write as you would speak to a neighbour; editors put it in order, and you keep the credit. **Write no name, address or story by which a person could be recognised:** anybody can read this form.",
)
_AT_MOST = Text("Paling banyak {limit} huruf.", "At most {limit} characters.")
_CAN_WAIT = Text(
    "Kosongkan bila belum tahu; redaksi melengkapi.", "Leave it empty if you do not know; editors fill it in."
)
_ONE_A_LINE = Text(
    "Satu hal per baris, masing-masing paling banyak {limit} huruf.", "One a line, at most {limit} characters each."
)

_CORRECTION = {
    "name": "Perbaikan / Correction",
    "description": "Ada yang keliru, kurang jelas, atau sudah berubah. / Something is wrong, unclear or has changed.",
    "title": "[perbaikan] ",
    "body": [
        _said(
            Text(
                "Terima kasih sudah teliti. **Nomor bantuan yang salah, atau data pribadi seseorang? Jangan tulis di sini.** Laporkan tertutup lewat *Security → Report a vulnerability*.",
                "Thank you for looking closely. **A wrong help number, or somebody's personal data? Do not write it here.** Report it in private by *Security → Report a vulnerability*.",
            )
        ),
        _asked(
            "input",
            "halaman",
            Text("Halaman", "Page"),
            Text("Alamat atau judul halamannya.", "Its address or title."),
        ),
        _asked(
            "textarea",
            "keliru",
            Text("Apa yang keliru", "What is wrong"),
            Text("Salin kalimatnya bila bisa.", "Copy the sentence if you can."),
        ),
        _asked(
            "textarea",
            "seharusnya",
            Text("Seharusnya", "What it should say"),
            Text("Boleh kosong bila tidak tahu.", "May stay empty if you do not know."),
            required=False,
        ),
        _asked(
            "input",
            "sumber",
            Text("Sumber", "Source"),
            Text("Dari mana Anda tahu; pengalaman sendiri juga boleh.", "How you know; your own experience will do."),
            required=False,
        ),
    ],
}
