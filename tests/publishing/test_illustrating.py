"""Drawings that explain: each is named and told in words, shows no number that its page lacks, and nothing but ours gets in."""

from __future__ import annotations

import gzip
import html
import re
from xml.etree import ElementTree as Tree

import pytest

from bases import HOME, TODAY
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.language import Lang, Text
from pangkalan.publishing.illustrating import MARK, VOCABULARY, boxes, drawings, illustrated
from pangkalan.publishing.pages import all_pages
from pangkalan.publishing.rendering import render
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.reading.body import anchor
from pangkalan.schema.material import Material
from pangkalan.schema.vocabulary import Vocabularies, Vocabulary, Word
from pangkalan.workshop import check

AT_MOST = 1024
ELEMENTS = {"svg", "path", "circle", "ellipse", "text"}
ATTRIBUTES = {"viewBox", "role", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "class", "d", "cx", "cy", "r", "rx", "ry", "x", "y"}  # fmt: skip
_NUMBER = re.compile(r"\d+")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return check(Base(HOME, HOME), TODAY).catalogue


def _tree(drawing: str) -> Tree.Element:
    return Tree.fromstring(drawing)  # noqa: S314 - our own file


def _numbers(drawing: str) -> set[str]:
    return set(_NUMBER.findall(" ".join(_tree(drawing).itertext())))


def _shown(material: Material) -> tuple[str, ...]:
    return tuple(getattr(material.meta, "illustrations", ()))


def test_every_word_is_drawn_and_every_drawing_has_its_words(catalogue: Catalogue) -> None:
    assert sorted(catalogue.vocabularies[VOCABULARY].words) == sorted(drawings())


@pytest.mark.parametrize("code", sorted(drawings()))
def test_a_drawing_is_small_and_holds_nothing_but_lines_and_numbers(code: str) -> None:
    elements = list(_tree(drawings()[code]).iter())
    assert {element.tag for element in elements} <= ELEMENTS
    assert {name for element in elements for name in element.attrib} <= ATTRIBUTES
    assert len(gzip.compress(drawings()[code].encode(), 9)) <= AT_MOST
    assert all(re.fullmatch(r"[0-9–]+( m)?", element.text or "") for element in elements if element.tag == "text")


@pytest.mark.parametrize("code", sorted(drawings()))
@pytest.mark.parametrize("lang", list(Lang))
def test_its_words_say_every_number_that_it_shows(catalogue: Catalogue, code: str, lang: Lang) -> None:
    word = catalogue.vocabularies[VOCABULARY].words[code]
    assert word.note
    assert word.note.id != word.note.en
    assert word.label.id != word.label.en
    assert _numbers(drawings()[code]) <= set(_NUMBER.findall(word.note[lang]))


def test_every_drawing_is_shown_where_its_numbers_stand(catalogue: Catalogue) -> None:
    shown = set()
    for work in catalogue.published:
        for code in _shown(work.source):
            shown.add(code)
            numbers = _numbers(drawings()[code]) | {
                number
                for lang in Lang
                for number in _NUMBER.findall(catalogue.vocabularies[VOCABULARY].label(code)[lang])
            }
            for version in work.versions.values():
                lines = version.draft.source.text.split("\n")
                # Numbers in the metadata are dates and stamps, but for what the author tells the reader there.
                told = [
                    line
                    for line in lines
                    if not re.match(r"\s*(?:dibuat|sidik|alinea|tahun|nomor|tautan|ilustrasi):", line)
                ]
                missing = numbers - set(_NUMBER.findall("\n".join(told)))
                assert not missing, (version.draft.path, missing)
    assert shown == set(drawings())


def test_it_follows_what_it_explains_in_the_language_of_the_text(catalogue: Catalogue) -> None:
    pages = {(page.address, page.lang): page.body for page in all_pages(catalogue, Site("https://contoh.example/"))}
    for lang, done, steps, after in (
        (Lang.ID, "## Lakukan sekarang", "## Langkah", "## Berapa lama"),
        (Lang.EN, "## Do this now", "## Steps", "## How long"),
    ):
        calm, hands = pages["koping/cemas-berlebihan/", lang], pages["praktik-aman/cara-cuci-tangan/", lang]
        words = catalogue.vocabularies[VOCABULARY]
        first, second = (words.label(code)[lang] for code in ("napas-panjang", "lima-lihat-tiga-dengar"))
        assert calm.index(done) < calm.index(first) < calm.index(second) < calm.index("\n## ")
        assert (
            hands.index(steps)
            < hands.index("8. ")
            < hands.index(words.label("bagian-tangan")[lang])
            < hands.index(after)
        )
        assert hands.count(steps) == 1


def test_showing_steps_apart_loses_and_moves_no_section(catalogue: Catalogue) -> None:
    looked_at = 0
    for page in all_pages(catalogue, Site("https://contoh.example/")):
        work = catalogue.works.get(str(page.meta.get("code", "")))
        if work and work.type.slug == "praktik-aman" and page.lang in work.versions:
            written = [heading.anchor for heading in work.versions[page.lang].body.headings]
            shown = [anchor(html.unescape(line)) for line in re.findall(r"^#+ (.*)$", page.body, re.MULTILINE)]
            assert [name for name in shown if name in written] == written, page.path
            looked_at += 1
    assert looked_at > 30


def _vocabularies(code: str, told: str, caption: str) -> Vocabularies:
    word = Word(code, Text(caption, caption), Text(told, told))
    return Vocabularies({VOCABULARY: Vocabulary(VOCABULARY, {code: word})})


def _page(code: str, told: str, caption: str) -> str:
    return illustrated(sanitise(render(boxes(_vocabularies(code, told, caption), [code], Lang.ID))))


def test_words_cannot_break_out_of_a_drawing() -> None:
    page = _page("napas-panjang", 'Kata "tajam" <b>tebal</b> & [x](y)', "*Bawah* <script>x</script>")
    assert page.count("<svg") == 1
    assert 'aria-label="Kata &quot;tajam&quot; &lt;b&gt;tebal&lt;/b&gt; &amp; [x](y)"' in page
    assert "<figcaption>*Bawah* &lt;script&gt;x&lt;/script&gt;</figcaption>" in page


def test_a_word_that_nobody_has_drawn_shows_nothing() -> None:
    assert _page("tanda", "Tanda", "Tanda") == ""
    assert _page("belum-digambar", "Belum", "Belum") == ""


@pytest.mark.parametrize("code", ["tanda", "../napas-panjang", "NAPAS-PANJANG", "belum"])
def test_a_text_cannot_ask_for_what_is_no_drawing(code: str) -> None:
    asked = (
        f'<div class="admonition illustration">\n<p><img src="{VOCABULARY}/{code}.svg" alt="x"></p>\n<p>y</p>\n</div>'
    )
    assert illustrated(asked) == asked


def test_drawings_of_others_do_not_pass() -> None:
    assert "<svg" not in illustrated(sanitise(f"<p>{MARK}{drawings()['napas-panjang']}</p>"))
