"""M047: two pages of one language with the same title."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.surroundings import Asked
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Listed
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    seen: dict[tuple[str, str], str] = {}
    pages = (draft for page in catalogue.pages.values() for draft in page.versions.values())
    for draft in (*pages, *catalogue.drafts):
        title = str(draft.values.get("title", ""))
        if not title or not draft.lang:
            continue
        key = (draft.lang, _folded(title))
        other = seen.setdefault(key, draft.path)
        if other != draft.path:
            yield Hit(draft.place_of("judul"), {"title": title, "other": other}, "", len("judul"))


def _folded(title: str) -> str:
    return " ".join(title.casefold().split())


def _others(asked: Asked) -> Iterator[Listed]:
    titles = {_folded(str(draft.values.get("title", ""))) for draft in asked.drafts}
    ends = tuple(f".{lang}.md" for lang in {draft.lang for draft in asked.drafts if draft.lang})
    same = (listed for listed in asked.others if ends and listed.path.endswith(ends))
    return asked.saying(same, "judul", lambda title: _folded(title) in titles)


RULE = Rule(
    code="M047",
    name="title-not-unique",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text("Judul sudah dipakai", "Title is taken"),
    message=Text("Judul `{title}` sudah dipakai oleh `{other}`.", "The title `{title}` is already that of `{other}`."),
    hint=Text(
        "Tambahkan apa yang membedakan halaman ini: untuk siapa, kapan, atau di mana.",
        "Add what sets this page apart: for whom, when or where.",
    ),
    why=Text(
        "Di hasil pencarian, keluarga tidak dapat memilih di antara dua judul yang sama.",
        "Among search results families cannot choose between two titles alike.",
    ),
    check=_check,
    bad=(Example(sample(KOPING), path="koping/lain.id.md", others={"koping/contoh.id.md": sample(KOPING)}),),
    good=(Example(sample(KOPING), others={"koping/contoh.en.md": sample(KOPING, Lang.EN)}),),
    others=_others,
)
