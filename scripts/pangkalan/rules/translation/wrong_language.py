"""T011: a text that is not in the language that its file name says."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.language import Lang, Text
from pangkalan.reading.body import Passage
from pangkalan.reading.languages import LEAST_WORDS, is_in, word_count
from pangkalan.schema.material import Draft

_LANGUAGE = {Lang.ID: Text("Indonesia", "Indonesian"), Lang.EN: Text("Inggris", "English")}


def _check(draft: Draft) -> Iterator[Hit]:
    if draft.lang is None:
        return
    wrong = [passage for passage in draft.body.passages if _is_in(passage, draft.lang.other)]
    if not wrong:
        return
    values = {
        "said": _LANGUAGE[draft.lang].id,
        "said_en": _LANGUAGE[draft.lang].en,
        "found": _LANGUAGE[draft.lang.other].id,
        "found_en": _LANGUAGE[draft.lang.other].en,
    }
    if sum(len(passage.text) for passage in wrong) * 2 > sum(len(passage.text) for passage in draft.body.passages):
        wrong = wrong[:1]
    for passage in wrong:
        yield Hit(passage.place, values, "", len(passage.text.split("\n")[0]))


def _is_in(passage: Passage, lang: Lang) -> bool:
    return len(passage.text) > LEAST_WORDS * 3 and is_in(passage.text, lang) and word_count(passage.text) >= LEAST_WORDS


_INDONESIAN = (
    "Banyak orang merasa berat pada masa seperti ini, dan itu wajar karena kita tidak tahu apa yang akan datang."
)
_ENGLISH = "Many people feel heavy in times like these, and that is natural because we do not know what is to come."

RULE = Rule(
    code="T011",
    name="wrong-language",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text("Bahasa tidak sesuai nama berkas", "Language does not match the file name"),
    message=Text(
        "Menurut nama berkas ini bahasa {said}, tetapi di sini tertulis bahasa {found}.",
        "By its file name this is {said_en}, but here it is written in {found_en}.",
    ),
    hint=Text(
        "Terjemahkan bagian ini, atau betulkan nama berkasnya bila seluruh naskah berbahasa {found}.",
        "Translate this part, or correct the file name if the whole text is {found_en}.",
    ),
    why=Text(
        "Pembaca layar melafalkan kata dengan aturan bahasa yang salah, sehingga tidak dapat dimengerti.",
        "A screen reader would pronounce the words by the rules of the wrong language, so that nobody understands.",
    ),
    check=_check,
    bad=(
        Example(f"{_ENGLISH}\n"),
        Example(f"{_INDONESIAN}\n", path="koping/contoh.en.md"),
        Example(f"{_ENGLISH} {_ENGLISH}\n\n{_INDONESIAN}\n", path="koping/contoh.en.md"),
    ),
    good=(
        Example(f"{_INDONESIAN}\n\nDoing what matters in times of stress (WHO, 2020).\n"),
        Example(
            f"{_ENGLISH}\n\nUndang-Undang Nomor 6 Tahun 2018 tentang Kekarantinaan Kesehatan.\n",
            path="koping/contoh.en.md",
        ),
    ),
    needs=frozenset({Need.TEXT, Need.BODY}),
)
