"""A page for each rule, and one that lists them: what is wrong, why it matters, and how it looks when right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pangkalan.checking.advice import parts
from pangkalan.checking.rule import Example, Finding, Rule
from pangkalan.checking.told_example import Around, told
from pangkalan.derived import COMMAND, Ground
from pangkalan.language import Lang, Text
from pangkalan.publishing.artifact import Artifact
from pangkalan.publishing.blocks import blocks, bullets, heading, link
from pangkalan.publishing.clean import escape
from pangkalan.reading.front_matter import quoted


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the pages in both languages."""
    around = Around(ground.types, ground.vocabularies)
    said = {rule.code: told(rule, around) for rule in ground.rules}
    for lang in Lang:
        for rule in ground.rules:
            yield Artifact(
                f"docs/aturan/{rule.code.lower()}.{lang}.md", _rule_page(rule, said[rule.code], lang).encode()
            )
        yield Artifact(f"docs/aturan.{lang}.md", _list_page(ground, lang).encode())


def _front(title: str, summary: str) -> str:
    # A title is plain text; the signs that some rules are about would be taken for markup there.
    title, summary = (text.translate({ord("<"): "‹", ord(">"): "›"}) for text in (title, summary))
    return f"---\n# Diturunkan dari aturan oleh `{COMMAND}` / derived from the rules; do not edit.\njudul: {quoted(title)}\nringkasan: {quoted(summary)}\n---\n\n"


def _rule_page(rule: Rule, said: Finding | None, lang: Lang) -> str:
    page = [
        escape(_WEIGHT[rule.severity][lang]),
        heading(_WHY[lang]),
        escape(rule.why[lang]),
        heading(_BAD[lang]),
        _shown(rule.bad[0], lang),
        heading(_WHAT[lang]),
        *([] if said is None else [f"**{escape(said.message[lang])}**"]),
        *_advice(_unfilled(rule.hint[lang]) if said is None else said.hint[lang]),
        *([] if len(rule.bad) == 1 else [heading(_MORE[lang])]),
        *(_shown(example, lang) for example in rule.bad[1:]),
        heading(_GOOD[lang]),
        *(_shown(example, lang) for example in rule.good),
        link(_ALL[lang], "aturan"),
    ]
    return _front(f"{rule.code}: {rule.title[lang]}"[:90], _fitted(rule.title[lang])) + blocks(*page)


def _fitted(text: str) -> str:
    return text if len(text) >= 20 else f"{text} ({_KIND})"


_KIND = "aturan"


def _unfilled(text: str) -> str:
    """Return a sentence of a rule with its places shown as dots."""
    for place in ("{instead}",):
        text = text.replace(place, "…")
    return text.replace("{", "‹").replace("}", "›")


def _advice(hint: str) -> Iterator[str]:
    """Go through the paragraphs of some advice; lines that belong under each other are shown as they are written."""
    for to_type, lines in parts(hint):
        if to_type:
            yield "\n".join(["```", *lines, "```"])
        else:
            yield from map(escape, lines)


def _shown(example: Example, lang: Lang) -> str:
    """Return an example as a block of text, cut to what shows the point; bytes are described, not shown."""
    if isinstance(example.text, bytes):
        return escape(_BYTES[lang])
    text = "".join(character if character.isprintable() or character == "\n" else "␣" for character in example.text)
    lines = text.rstrip("\n").split("\n")
    if len(lines) > _LINES:
        lines = [*lines[:_LINES], "..."]
    shown = "\n".join(line[:_COLUMNS] + ("..." if len(line) > _COLUMNS else "") for line in lines)
    fence = "`" * max(3, max((len(run) for run in shown.split() if set(run) == {"`"}), default=0) + 1)
    return f"{fence}\n{shown}\n{fence}"


_LINES, _COLUMNS = 40, 200
_BYTES = Text("(Berkas yang bukan teks UTF-8.)", "(A file that is not UTF-8 text.)")


def _list_page(ground: Ground, lang: Lang) -> str:
    by_letter: dict[str, list[Rule]] = {}
    for rule in ground.rules:
        by_letter.setdefault(rule.code[0], []).append(rule)
    parts = [escape(_LEAD[lang])]
    for letter, rules in by_letter.items():
        parts += [
            heading(f"{letter}: {_LETTERS[letter][lang]}"),
            bullets(link(f"{rule.code} {rule.title[lang]}", f"aturan/{rule.code.lower()}") for rule in rules),
        ]
    return _front(_TITLE[lang], _SUMMARY[lang].format(count=len(ground.rules))) + blocks(*parts)


_TITLE = Text("Aturan pemeriksaan", "Rules of the check")
_SUMMARY = Text(
    "{count} hal yang diperiksa pada setiap naskah, dengan alasan dan contohnya.",
    "{count} things that are checked in every text, with reasons and examples.",
)
_LEAD = Text(
    "Setiap naskah diperiksa sebelum terbit. Temuan menyebut barisnya, alasannya, dan apa yang dapat ditulis sebagai gantinya.",
    "Every text is checked before it is published. A finding names the line, the reason and what to write instead.",
)
_WEIGHT = {
    "error": Text(
        "Galat: halaman ditahan sampai ini dibetulkan.", "Error: the page is kept back until this is mended."
    ),
    "warning": Text(
        "Peringatan: halaman tetap terbit, tetapi perlu dilihat lagi.",
        "Warning: the page is published, but deserves a second look.",
    ),
}
_WHY = Text("Mengapa ini penting", "Why it matters")
_WHAT = Text("Yang dikatakan pemeriksaan, dan yang dapat Anda lakukan", "What the check says, and what you can do")
_MORE = Text("Contoh keliru yang lain", "More that is wrong")
_BAD = Text("Contoh yang keliru", "How it looks when wrong")
_GOOD = Text("Contoh yang benar", "How it looks when right")
_ALL = Text("Semua aturan", "All rules")
_LETTERS = {
    "F": Text("berkas", "the file"),
    "H": Text("judul bagian", "headings"),
    "M": Text("isian", "metadata"),
    "L": Text("tautan dan gambar", "links and pictures"),
    "T": Text("terjemahan", "translation"),
    "P": Text("privasi", "privacy"),
    "S": Text("kata yang aman", "safe words"),
    "K": Text("isi dan sumber", "content and sources"),
    "N": Text("layanan", "services"),
    "U": Text("perawatan", "upkeep"),
    "B": Text("situs jadi", "the built site"),
}
