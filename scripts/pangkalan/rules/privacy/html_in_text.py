"""P020: HTML where Markdown is meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.checking.tags import ACTIVE, Tag, tags_in
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_MARKDOWN = {
    **dict.fromkeys(("b", "strong"), "**...**"),
    **dict.fromkeys(("i", "em", "cite"), "*...*"),
    **dict.fromkeys(("h1", "h2", "h3", "h4"), "## ..."),
    **dict.fromkeys(("ul", "ol", "li"), "- ..."),
    "a": "[...](...)",
    "img": "![...](...)",
    "table": "| ... | ... |",
}


def _check(draft: Draft) -> Iterator[Hit]:
    plain = [tag for tag in tags_in(draft) if _is_plain(tag)]
    counts = Counter(tag.name for tag in plain)
    # Text pasted from elsewhere brings the same tag many times: that is one slip.
    for tag in {tag.name: tag for tag in reversed(plain)}.values():
        instead = _MARKDOWN.get(tag.name, "")
        values = {
            "tag": tag.name,
            "count": str(counts[tag.name]),
            "mend": f"Tulis {instead} sebagai gantinya." if instead else "Hapus tandanya; kata-katanya boleh tetap.",
            "mend_en": f"Write {instead} instead." if instead else "Remove the tag; the words may stay.",
        }
        yield Hit(tag.place, values, instead, len(tag.text.partition("\n")[0]))


def _is_plain(tag: Tag) -> bool:
    return bool(tag.name) and tag.name not in ACTIVE and not (tag.handlers or tag.script_address or tag.is_remote_media)


RULE = Rule(
    code="P020",
    name="html-in-text",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "HTML dalam naskah",
        "HTML in the text",
    ),
    message=Text(
        "Tanda `<{tag}>` tidak dipakai di sini ({count} kali di halaman ini).",
        "The tag `<{tag}>` is not used here ({count} on this page).",
    ),
    hint=Text(
        "{mend}",
        "{mend_en}",
    ),
    why=Text(
        "Halaman dicetak, dibacakan, dan dikirim lewat WhatsApp; tanda HTML hilang atau tampil mentah di sana.",
        "Pages are printed, read aloud and sent by WhatsApp, where HTML vanishes or shows up raw.",
    ),
    check=_check,
    bad=(
        Example("Ini <b>penting</b> sekali.\n"),
        Example("<div>Tenang.</div>\n"),
    ),
    good=(
        Example("Ini **penting** sekali.\n"),
        Example("<https://www.who.int/>\n"),
        Example("<script>x</script>\n"),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
