"""What can be put right is put right, once and for all, and no word or number changes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given

from bases import HOME
from pangkalan.checking.mend import Mended, Surroundings, _says_the_same, mend
from pangkalan.reading.base import Base
from pangkalan.reading.source import read
from pangkalan.schema.material import Draft, read_draft
from pangkalan.schema.vocabulary import Vocabularies
from pangkalan.workshop import all_mends, all_types, read_vocabularies
from texts import contents, markdown, quickly

PATH = "contributions/koping/contoh.id.md"
ANCHORS = frozenset({"langkah-di-rumah", "langkah-1-menit", "langkah-2-menit", "sesudah-itu"})
SURROUNDINGS = Surroundings(
    {"isolasi": "istilah"},
    frozenset({"bantuan"}),
    {"istilah/isolasi-lama/": "isolasi", "istilah/hilang/": "tidak-ada"},
    lambda code, _lang: ANCHORS if code in ("isolasi", "bantuan") else frozenset(),
)


@cache
def vocabularies() -> Vocabularies:
    return read_vocabularies(Base(HOME, HOME))


def draft_of(content: bytes, path: str = PATH) -> Draft:
    return read_draft(read(path, content), all_types(), vocabularies())


def mended(content: bytes, path: str = PATH) -> Mended:
    return mend(
        draft_of(content, path),
        all_mends(),
        SURROUNDINGS,
        lambda text: draft_of(text.encode("utf-8", "surrogatepass"), path),
    )


def text_of(text: str) -> str:
    return mended(text.encode()).text


FIELDS = "---\njudul: Menenangkan anak\n---\n"

BODIES: Mapping[str, tuple[str, str]] = {
    "the end of the file": ("Tenang.", "Tenang.\n"),
    "blank lines at the end": ("Tenang.\n\n\n", "Tenang.\n"),
    "blank lines between paragraphs": ("A.\n\n\n\nB.\n", "A.\n\nB.\n"),
    "blanks at the ends of lines": ("A. \nB.\t\n", "A.\nB.\n"),
    "a line that is broken on purpose": ("A.    \nB.\n", "A.  \nB.\n"),
    "blocks without blank lines": (
        "Kata:\n- satu\n- dua\n## Judul\nAkhir.\n",
        "Kata:\n\n- satu\n- dua\n\n## Judul\n\nAkhir.\n",
    ),
    "numbers of a list": ("1. a\n1. b\n5. c\n", "1. a\n2. b\n3. c\n"),
    "a list that begins later": ("3. a\n3. b\n", "3. a\n4. b\n"),
    "headings a level too high": ("# A\n\n## B\n\n# C\n", "## A\n\n### B\n\n## C\n"),
    "headings a level too low": ("### A\n\n#### B\n", "## A\n\n### B\n"),
    "a title written again stays": ("# A\n\n## B\n", "# A\n\n## B\n"),
    "tabs": ("\tkode\n\nA\tB\n", "\tkode\n\nA B\n"),
    "signs that cannot be seen": ("Tarik na\u200bpas\u00a0pelan 10\u00a0menit.\n", "Tarik napas pelan 10\u00a0menit.\n"),
    "http": ("[a](http://who.int/x) http://who.int/y.\n", "[a](https://who.int/x) https://who.int/y.\n"),
    "http at home stays": ("[a](http://localhost/x)\n", "[a](http://localhost/x)\n"),
    "a full address of this site": ("[a](https://p.id/istilah/isolasi/#x)\n", "[a](isolasi#x)\n"),
    "an address of another site": ("[a](https://p.id/berita/isolasi/)\n", "[a](https://p.id/berita/isolasi/)\n"),
    "the path of a file": ("[a](../istilah/isolasi.id.md)\n", "[a](isolasi)\n"),
    "the path of a file in the other language": ("[a](../istilah/isolasi.en.md)\n", "[a](../istilah/isolasi.en.md)\n"),
    "a page that has moved": ("[a](isolasi-lama) [b](isolasi-lama#x)\n", "[a](isolasi) [b](isolasi#x)\n"),
    "a page that has moved, by its address": ("[a](/istilah/isolasi-lama/)\n", "[a](isolasi)\n"),
    "a page that has moved, by its file": ("[a](../istilah/isolasi-lama.id.md)\n", "[a](isolasi)\n"),
    "a page of another kind with the code of one that has moved": ("[a](koping/isolasi-lama)\n", "[a](koping/isolasi-lama)\n"),
    "a page that has moved to nowhere stays": ("[a](hilang)\n", "[a](hilang)\n"),
    "a page that was never there stays": ("[a](isolasi-baru)\n", "[a](isolasi-baru)\n"),
    "words of a link stay": ("[isolasi-lama](isolasi-lama)\n", "[isolasi-lama](isolasi)\n"),
    "a section with a slip of the pen": ("[a](isolasi#langkah-dirumah)\n", "[a](isolasi#langkah-di-rumah)\n"),
    "a section with capitals": ("[a](isolasi#Sesudah-Itu)\n", "[a](isolasi#sesudah-itu)\n"),
    "a section with blanks": ("[a](isolasi#langkah%20di%20rumah)\n", "[a](isolasi#langkah-di-rumah)\n"),
    "a section of a page": ("[a](bantuan#sesuda-itu)\n", "[a](bantuan#sesudah-itu)\n"),
    "a section of this page": ("## Tarik napas\n\n[a](#tarik-nafas)\n", "## Tarik napas\n\n[a](#tarik-napas)\n"),
    "a section that is there stays": ("[a](isolasi#langkah-1-menit)\n", "[a](isolasi#langkah-1-menit)\n"),
    "a section with another number stays": ("[a](isolasi#langkah-3-menit)\n", "[a](isolasi#langkah-3-menit)\n"),
    "a section that could be two stays": ("## Saat sakit\n\n## Saat sakin\n\n[a](#saat-saki)\n", "## Saat sakit\n\n## Saat sakin\n\n[a](#saat-saki)\n"),
    "a short name stays": ("## Apa\n\n[a](#ada)\n", "## Apa\n\n[a](#ada)\n"),
    "another word stays": ("## Yang boleh\n\n[a](#yang-tidak-boleh)\n", "## Yang boleh\n\n[a](#yang-tidak-boleh)\n"),
    "a section of an unknown page stays": ("[a](lain#langkah-dirumah)\n", "[a](lain#langkah-dirumah)\n"),
    "a page that has moved and a section": ("[a](isolasi-lama#sesuda-itu)\n", "[a](isolasi#sesudah-itu)\n"),
    "trackers": ("[a](https://who.int/x?utm_source=wa&id=7#y)\n", "[a](https://who.int/x?id=7#y)\n"),
    "nothing but trackers": ("[a](https://who.int/x?fbclid=abc)\n", "[a](https://who.int/x)\n"),
    "trackers by http": ("[a](http://who.int/x?fbclid=abc)\n", "[a](https://who.int/x)\n"),
    "an address that is shown keeps what is shown": ("https://who.int/x?fbclid=abc\n", "https://who.int/x?fbclid=abc\n"),
    "code keeps its blanks": ("```\na  \n\n\n\tb\n```\n", "```\na  \n\n\n\tb\n```\n"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), BODIES.values(), ids=BODIES.keys())
def test_mends_the_text(before: str, after: str) -> None:
    assert text_of(f"{FIELDS}\n{before}") == f"{FIELDS}\n{after}"


FRONTS: Mapping[str, tuple[str, str]] = {
    "quotation marks from Word": ("---\njudul: “Anak”\n---\n", '---\njudul: "Anak"\n---\n'),
    "one from Word, one not": ('---\njudul: "Anak”\n---\n', '---\njudul: "Anak"\n---\n'),
    "quotations inside a value stay": ("---\njudul: “A” dan “B”\n---\n", "---\njudul: “A” dan “B”\n---\n"),
    "quotation marks in a list": ("---\ntopik: [“anak”, “ibu”]\n---\n", '---\ntopik: ["anak", "ibu"]\n---\n'),
    "a colon": ("---\njudul: Anak: apa\n---\n", '---\njudul: "Anak: apa"\n---\n'),
    "long dashes": ("—\njudul: Anak\n—\n", "---\njudul: Anak\n---\n"),
    "a block that is not closed": ("---\njudul: Anak\n", "---\njudul: Anak\n---\n"),
    "blank lines ahead": ("\n\n---\njudul: Anak\n---\n", "---\njudul: Anak\n---\n"),
    "an English key": ("---\ntitle: Anak\n---\n", "---\njudul: Anak\n---\n"),
    "a capital": ("---\nJudul: Anak\n---\n", "---\njudul: Anak\n---\n"),
    "both keys": ("---\ntitle: Anak\njudul: Ibu\n---\n", "---\ntitle: Anak\njudul: Ibu\n---\n"),
    "a guess": ("---\njudl: Anak\n---\n", "---\njudl: Anak\n---\n"),
    "order": (
        "---\ntopik: [anak]\n# hint\njudul: Anak\nusia: [anak]\n---\n",
        "---\n# hint\njudul: Anak\ntopik: [anak]\nusia: [anak]\n---\n",
    ),
    "a tab": ("---\njudul:\tAnak\n---\n", "---\njudul: Anak\n---\n"),
    "a code that has moved": (
        "---\njudul: Anak\nterkait: [isolasi-lama, lain]\n---\n",
        "---\njudul: Anak\nterkait: [isolasi, lain]\n---\n",
    ),
    "codes that have moved, one a line": (
        "---\njudul: Anak\nterkait:\n  - lain\n  - 'isolasi-lama'\n---\n",
        "---\njudul: Anak\nterkait:\n  - lain\n  - 'isolasi'\n---\n",
    ),
    "a code that is there already": (
        "---\njudul: Anak\nterkait: [isolasi-lama, isolasi]\n---\n",
        "---\njudul: Anak\nterkait: [isolasi-lama, isolasi]\n---\n",
    ),
    "a title that reads like a code": ("---\njudul: isolasi-lama\n---\n", "---\njudul: isolasi-lama\n---\n"),
    "a source by http": (
        "---\nsumber:\n  - judul: A\n    tautan: http://who.int/a\n---\n",
        "---\nsumber:\n  - judul: A\n    tautan: https://who.int/a\n---\n",
    ),
}


@pytest.mark.parametrize(("before", "after"), FRONTS.values(), ids=FRONTS.keys())
def test_mends_the_fields(before: str, after: str) -> None:
    assert text_of(f"{before}\nTenang.\n") == f"{after}\nTenang.\n"


@pytest.mark.parametrize(
    "content",
    [b"\xef\xbb\xbfTenang.\n", b"Tenang.\r\n", b"Tenang.\rSekali.\n", "Tenang.\n".encode("utf-16")],
    ids=["byte-order mark", "Windows", "old Mac", "UTF-16"],
)
def test_mends_what_reading_has_put_right(content: bytes) -> None:
    result = mended(content)
    assert result.mends
    assert result.text in ("Tenang.\n", "Tenang.\nSekali.\n")


@pytest.mark.parametrize("content", [b"Menenangkan \x93anak\x94", b"\0\0\0", b"a\x07b"])
def test_leaves_alone_what_it_would_have_to_guess(content: bytes) -> None:
    assert mended(content).mends == ()


def _holds_for(content: bytes, path: str = PATH) -> None:
    once = mended(content, path)
    if not once.mends:
        return
    again = mended(once.text.encode("utf-8", "surrogatepass"), path)
    assert (again.text, again.mends) == (once.text, ())


@quickly
@given(contents)
def test_mending_any_bytes_twice_changes_nothing(content: bytes) -> None:
    _holds_for(content)
    _holds_for(b"---\n" + content)


@quickly
@given(markdown)
def test_mending_any_markdown_twice_changes_nothing(text: str) -> None:
    _holds_for(text.encode())
    _holds_for(FIELDS.encode() + text.encode())


@quickly
@given(markdown)
def test_no_word_changes(text: str) -> None:
    before = draft_of(FIELDS.encode() + text.encode())
    result = mended(FIELDS.encode() + text.encode())
    # `same_page` is off in this mend, so that only words and numbers are compared.
    loose = next(each for each in all_mends() if not each.same_page)
    if result.mends and before.body.problem is None:
        assert _says_the_same(loose, before, draft_of(result.text.encode()))


CASES = sorted((HOME / "tests" / "golden" / "cases").glob("*/contributions/*/*.md"))


@pytest.mark.parametrize("file", CASES, ids=lambda file: f"{file.parents[2].name}/{file.name}")
def test_mending_what_people_submit_twice_changes_nothing(file: Path) -> None:
    if file.is_file():
        _holds_for(file.read_bytes(), f"contributions/{file.parent.name}/{file.name}")


def test_our_own_materials_are_in_order() -> None:
    files = sorted((HOME / "contributions").glob("[a-z]*/*.md"))
    assert files
    for file in files:
        assert mended(file.read_bytes(), f"contributions/{file.parent.name}/{file.name}").mends == (), file
