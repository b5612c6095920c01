"""The kinds of value that metadata holds. Each reads what was written, never raises, and describes itself."""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from pangkalan.language import Lang, Text
from pangkalan.reading import front_matter as written
from pangkalan.reading.front_matter import Entry, Node, Scalar, Sequence, quoted
from pangkalan.schema.field import Field, Flaw, FlawKind, Judgement, Kind, fields
from pangkalan.schema.vocabulary import Vocabularies

CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_CODE = 60


def _flaw(kind: FlawKind, key: str, node: Node | Entry, instead: str = "", **values: str) -> Judgement:
    return Judgement(None, [Flaw(kind, node.place, key, {"key": key, **values}, instead)])


def _scalar(key: str, node: Node, expected: Text) -> Scalar | Judgement:
    if isinstance(node, Scalar):
        return node
    instead = (
        f"{key}: {quoted(node.items[0].text)}"
        if isinstance(node, Sequence) and len(node.items) == 1 and isinstance(node.items[0], Scalar)
        else ""
    )
    return _flaw(FlawKind.WRONG_SHAPE, key, node, instead, expected=expected.id, expected_en=expected.en)


class Line(NamedTuple):
    """One line of plain text, its length in characters within bounds; `lang` is None for the language of the file."""

    max: int
    min: int = 1
    lang: Lang | None = None

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        text = " ".join(scalar.text.split())
        if not text:
            return _flaw(FlawKind.MISSING, key, node)
        if wrong := _NOT_PLAIN.search(scalar.text):
            return _flaw(FlawKind.NOT_PLAIN_TEXT, key, node, _plain(text), character=_name_of(wrong[0]))
        judgement = Judgement(text)
        length = len(text)
        if length > self.max:
            judgement.flaws.append(_length_flaw(FlawKind.TOO_LONG, key, node, length, self.max))
        elif length < self.min:
            judgement.flaws.append(_length_flaw(FlawKind.TOO_SHORT, key, node, length, self.min))
        return judgement

    def json_schema(self, _vocabularies: Vocabularies) -> dict[str, Any]:
        return {"type": "string", "minLength": self.min, "maxLength": self.max, "pattern": "^[^<>\\n]*$"}

    def expected(self, _vocabularies: Vocabularies) -> Text:
        return Text(
            f"satu baris teks, paling banyak {self.max} huruf",
            f"one line of text, at most {self.max} characters",
        )


def _length_flaw(kind: FlawKind, key: str, node: Node, length: int, limit: int) -> Flaw:
    values = {"key": key, "length": str(length), "limit": str(limit), "difference": str(abs(length - limit))}
    return Flaw(kind, node.place, key, values)


# Markup has no place in a title, and characters that cannot be seen or that turn the direction of writing can
# make 119 look like 911.
_NOT_PLAIN = re.compile("[<>\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


def _plain(text: str) -> str:
    """Return a text without tags and without signs that a field may not hold."""
    return " ".join(_NOT_PLAIN.sub("", _TAG.sub("", text)).split())


def _name_of(character: str) -> str:
    return character if character in "<>" else f"U+{ord(character):04X}"


class Choice(NamedTuple):
    """One word of a vocabulary."""

    vocabulary: str

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        slug = scalar.text.strip()
        if not slug:
            return _flaw(FlawKind.MISSING, key, node)
        words = vocabularies[self.vocabulary].words
        if slug in words:
            return Judgement(slug)
        near = nearest(slug, {name: (word.label.id, word.label.en) for name, word in words.items()})
        return _flaw(
            FlawKind.UNKNOWN_WORD,
            key,
            node,
            near,
            word=slug,
            vocabulary=self.vocabulary,
            words=", ".join(name for name, word in words.items() if not word.retired),
        )

    def json_schema(self, vocabularies: Vocabularies) -> dict[str, Any]:
        words = vocabularies[self.vocabulary].words
        return {"type": "string", "enum": [name for name, word in words.items() if not word.retired]}

    def expected(self, vocabularies: Vocabularies) -> Text:
        words = ", ".join(name for name, word in vocabularies[self.vocabulary].words.items() if not word.retired)
        return Text(f"satu kata dari daftar: {words}", f"one word of the list: {words}")


def nearest(word: str, candidates: Mapping[str, tuple[str, ...]]) -> str:
    """Return the candidate that a word most likely stands for, by its name or its labels; an empty string if none."""
    names = {name.casefold(): slug for slug, labels in candidates.items() for name in (slug, *labels)}
    folded = word.casefold().replace("_", "-").strip()
    if folded in names:
        return names[folded]
    # A word inside a label counts: "parents" means "Parents and carers".
    inside = [slug for name, slug in names.items() if len(folded) > 3 and folded in re.findall(r"[\w-]+", name)]
    if inside:
        return inside[0]
    close = difflib.get_close_matches(folded, names, n=1, cutoff=0.72)
    return names[close[0]] if close else ""


class Day:
    """A date, written year-month-day (ISO 8601)."""

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        text = scalar.text.strip()
        if not text:
            return _flaw(FlawKind.MISSING, key, node)
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            try:
                return Judgement(datetime.date.fromisoformat(text))
            except ValueError:
                return _flaw(FlawKind.NOT_A_DATE, key, node, word=text)
        return _flaw(FlawKind.NOT_A_DATE, key, node, _as_iso(text), word=text)

    def json_schema(self, _vocabularies: Vocabularies) -> dict[str, Any]:
        return {"type": "string", "format": "date"}

    def expected(self, _vocabularies: Vocabularies) -> Text:
        return Text("tanggal: tahun-bulan-hari, misalnya 2020-05-13", "a date: year-month-day, such as 2020-05-13")


_MONTH_NAMES = "jan feb mar apr mei jun jul agu sep okt nov des".split()
_MONTH_NAMES_ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def _as_iso(text: str) -> str:
    """Return a date written the everyday way (13-5-2020, 13 Mei 2020) in ISO form; an empty string if it is none."""
    match = re.fullmatch(r"(\d{1,2})[-/. ]+(\d{1,2}|[A-Za-z]+)[-/. ,]+(\d{4})", text)
    if not match:
        return ""
    day, month, year = match.groups()
    if not month.isdigit():
        short = month[:3].casefold()
        names = _MONTH_NAMES if short in _MONTH_NAMES else _MONTH_NAMES_ENGLISH
        if short not in names:
            return ""
        month = str(names.index(short) + 1)
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


class Year:
    """A year of four digits."""

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        text = scalar.text.strip()
        if not text:
            return _flaw(FlawKind.MISSING, key, node)
        if re.fullmatch(r"(?:1[6-9]|20)\d\d", text):
            return Judgement(int(text))
        found = re.search(r"(?:1[6-9]|20)\d\d", text)
        return _flaw(FlawKind.NOT_A_NUMBER, key, node, found[0] if found else "", word=text, example="2020")

    def json_schema(self, _vocabularies: Vocabularies) -> dict[str, Any]:
        return {"type": ["string", "integer"], "pattern": "^(1[6-9]|20)[0-9]{2}$"}

    def expected(self, _vocabularies: Vocabularies) -> Text:
        return Text("tahun, misalnya 2020", "a year, such as 2020")


class Yes:
    """A tick: the word `ya`, or nothing at all."""

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        text = scalar.text.strip()
        if not text:
            return _flaw(FlawKind.MISSING, key, node)
        if text == "ya":
            return Judgement(value=True)
        meant = text.casefold() in {"ya", "yes", "true", "y", "setuju", "benar", "on"}
        return _flaw(FlawKind.NOT_YES, key, node, "ya" if meant else "", word=text)

    def json_schema(self, _vocabularies: Vocabularies) -> dict[str, Any]:
        return {"const": "ya"}

    def expected(self, _vocabularies: Vocabularies) -> Text:
        return Text("ya", "ya (yes)")


class Code:
    """The code of another material: the name of its file without language and ending."""

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        text = scalar.text.strip()
        if not text:
            return _flaw(FlawKind.MISSING, key, node)
        if CODE.fullmatch(text) and len(text) <= MAX_CODE:
            return Judgement(text)
        return _flaw(FlawKind.NOT_A_CODE, key, node, as_code(text), word=text)

    def json_schema(self, _vocabularies: Vocabularies) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^{CODE.pattern}$", "maxLength": MAX_CODE}

    def expected(self, _vocabularies: Vocabularies) -> Text:
        return Text(
            "kode materi lain, misalnya isolasi-mandiri",
            "the code of another material, such as isolasi-mandiri",
        )


def as_code(text: str) -> str:
    """Return the code that a title or a path stands for."""
    name = text.strip().strip("/").rsplit("/", 1)[-1]
    name = re.sub(r"(?:\.(?:id|en))?\.md$", "", name.casefold())
    return re.sub(r"[^a-z0-9]+", "-", name).strip("-")[:MAX_CODE].strip("-")


class WebAddress:
    """An https address of a page, with nothing in it that could mislead a reader about the host."""

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        scalar = _scalar(key, node, self.expected(vocabularies))
        if isinstance(scalar, Judgement):
            return scalar
        text = scalar.text.strip()
        if not text:
            return _flaw(FlawKind.MISSING, key, node)
        if is_web_address(text):
            return Judgement(text)
        secure = "https://" + re.sub(r"^(?:https?:)?/*", "", text, flags=re.IGNORECASE)
        return _flaw(FlawKind.NOT_A_WEB_ADDRESS, key, node, secure if is_web_address(secure) else "", word=text)

    def json_schema(self, _vocabularies: Vocabularies) -> dict[str, Any]:
        return {"type": "string", "format": "uri", "pattern": "^https://"}

    def expected(self, _vocabularies: Vocabularies) -> Text:
        return Text("alamat yang diawali https://", "an address that begins with https://")


def is_web_address(text: str) -> bool:
    """Whether a text is a plain https address: no user name, no blanks, a host of ASCII letters with a dot."""
    if not text.isascii() or re.search(r"[\s<>\"'`\\{}|^]", text):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        and parts.username is None
        and port in (None, 443)
        and re.fullmatch(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", (parts.hostname or "")) is not None
    )


class Many(NamedTuple):
    """A list of values of one kind; a single value without a list is read as a list of one."""

    of: Kind
    min: int = 1
    max: int = 20

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        items = node.items if isinstance(node, Sequence) else (node,)
        if isinstance(node, Scalar):
            if not node.text.strip():
                return _flaw(FlawKind.MISSING, key, node)
            if not isinstance(self.of, Line) and "," in node.text:
                items = tuple(Scalar(part.strip(), node.place) for part in node.text.split(",") if part.strip())
        judgement = Judgement()
        values = []
        for item in items:
            part = self.of.read(key, item, vocabularies)
            judgement.flaws.extend(part.flaws)
            if part.value is not None and part.value not in values:
                values.append(part.value)
        count = len(items)
        if count > self.max:
            judgement.flaws.append(
                Flaw(
                    FlawKind.TOO_MANY,
                    node.place,
                    key,
                    {"key": key, "count": str(count), "limit": str(self.max)},
                )
            )
        elif count < self.min:
            judgement.flaws.append(
                Flaw(
                    FlawKind.TOO_FEW,
                    node.place,
                    key,
                    {"key": key, "count": str(count), "limit": str(self.min)},
                )
            )
        judgement.value = tuple(values) or None
        return judgement

    def json_schema(self, vocabularies: Vocabularies) -> dict[str, Any]:
        return {
            "type": "array",
            "items": self.of.json_schema(vocabularies),
            "minItems": self.min,
            "maxItems": self.max,
            "uniqueItems": True,
        }

    def expected(self, vocabularies: Vocabularies) -> Text:
        one = self.of.expected(vocabularies)
        return Text(
            f"daftar {self.min} sampai {self.max}; setiap butir: {one.id}",
            f"a list of {self.min} to {self.max}; each: {one.en}",
        )


class Record(NamedTuple):
    """A set of named values, described by a record with annotated fields."""

    of: type

    def read(self, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
        if not isinstance(node, written.Mapping):
            expected = self.expected(vocabularies)
            return _flaw(
                FlawKind.WRONG_SHAPE, key, node, self._sample(node), expected=expected.id, expected_en=expected.en
            )
        values, flaws = read_record(self.of, node.entries, node, vocabularies, prefix=f"{key}.")
        required = [name for name, field in fields(self.of).items() if field.required]
        complete = all(name in values for name in required)
        return Judgement(self.of(**values) if complete else None, flaws)

    def json_schema(self, vocabularies: Vocabularies) -> dict[str, Any]:
        return record_schema(self.of, vocabularies)

    def expected(self, _vocabularies: Vocabularies) -> Text:
        keys = ", ".join(field.key for field in fields(self.of).values())
        return Text(f"baris {keys}", f"the lines {keys}")

    def _sample(self, node: Node) -> str:
        """Return how the record is written; what was written instead of it is taken for its first field."""
        given = quoted(node.text) if isinstance(node, Scalar) and node.text.strip() else ""
        return "\n".join(
            f"{'- ' if index == 0 else '  '}{field.key}: {given if given and index == 0 else field.example}"
            for index, field in enumerate(fields(self.of).values())
            if field.required
        )


def read_record(
    record: type,
    entries: tuple[Entry, ...],
    whole: Node | Entry,
    vocabularies: Vocabularies,
    prefix: str = "",
) -> tuple[dict[str, Any], list[Flaw]]:
    """Read the entries of a record into values by attribute name, and collect every flaw."""
    by_key = {field.key: (name, field) for name, field in fields(record).items()}
    values: dict[str, Any] = {}
    flaws: list[Flaw] = []
    seen: set[str] = set()
    for entry in entries:
        key = prefix + entry.key
        if entry.key not in by_key:
            flaws.append(unknown_key(key, entry, tuple(field for _, field in by_key.values())))
        elif entry.key in seen:
            flaws.append(Flaw(FlawKind.DUPLICATE_KEY, entry.place, key, {"key": key}))
        else:
            name, field = by_key[entry.key]
            judgement = read_value(field, key, entry.value, vocabularies)
            flaws.extend(judgement.flaws)
            if judgement.value is not None:
                values[name] = judgement.value
        seen.add(entry.key)
    flaws.extend(
        missing_key(prefix, field, whole) for _, field in by_key.values() if field.required and field.key not in seen
    )
    return values, flaws


def read_value(field: Field, key: str, node: Node, vocabularies: Vocabularies) -> Judgement:
    """Read the value of a field; one that need not be filled in may stay empty."""
    if not field.required and isinstance(node, Scalar) and not node.text.strip():
        return Judgement()
    return field.kind.read(key, node, vocabularies)


def unknown_key(key: str, entry: Entry, known: tuple[Field, ...]) -> Flaw:
    """The flaw of a key that no field has, with the field that it was meant for where that can be told."""
    names = {field.key: (field.label.id, field.label.en, *ENGLISH_KEYS.get(field.key, ())) for field in known}
    near = nearest(entry.key, names)
    return Flaw(FlawKind.UNKNOWN_KEY, entry.place, key, {"key": entry.key, "keys": ", ".join(names)}, near)


def missing_key(prefix: str, field: Field, whole: Node | Entry) -> Flaw:
    """The flaw of a required field that was not written."""
    values = {"key": prefix + field.key, "label": field.label.id, "label_en": field.label.en}
    return Flaw(FlawKind.MISSING, whole.place, prefix + field.key, values, f"{field.key}: {field.example}")


ENGLISH_KEYS = {
    "judul": ("title",),
    "ringkasan": ("summary", "description", "abstract", "deskripsi"),
    "topik": ("topic", "topics", "tags", "kategori"),
    "sasaran": ("audience",),
    "penulis": ("author", "authors", "pengarang"),
    "sumber": ("source", "sources", "references", "referensi"),
    "tahun": ("year",),
    "penerbit": ("publisher",),
    "tautan": ("url", "link"),
    "layanan": ("service", "services"),
    "dibuat": ("date", "created", "tanggal"),
    "pernyataan": ("consent", "declaration"),
}
"""Names under which people who know other sites look for a field."""


def record_schema(record: type, vocabularies: Vocabularies) -> dict[str, Any]:
    """Describe a record as JSON Schema (draft 2020-12)."""
    described = fields(record).values()
    properties = {
        field.key: {
            "title": field.label.id,
            "description": f"{field.hint.id} / {field.hint.en}",
            **field.kind.json_schema(vocabularies),
        }
        for field in described
    }
    return {
        "type": "object",
        "properties": properties,
        "required": [field.key for field in described if field.required],
        "additionalProperties": False,
    }
