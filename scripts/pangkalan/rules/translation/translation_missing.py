"""T001: a page that exists in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_LANGUAGE = {Lang.ID: Text("Indonesia", "Indonesian"), Lang.EN: Text("Inggris", "English")}


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    written = {(draft.slug, draft.lang) for draft in catalogue.drafts}
    for work in catalogue.published:
        if work.source.meta.status != "arsip" and (work.slug, work.source.lang.other) not in written:
            yield _hit(work.source.draft, work.source.lang.other)
    for page in catalogue.pages.values():
        for lang, draft in page.versions.items():
            if lang.other not in page.versions:
                yield _hit(draft, lang.other)


def _hit(draft: Draft, lang: Lang) -> Hit:
    return Hit(
        draft.place,
        {"language": _LANGUAGE[lang].id, "language_en": _LANGUAGE[lang].en},
        f"{draft.slug}.{lang}.md",
    )


RULE = Rule(
    code="T001",
    name="translation-missing",
    subject=Subject.CATALOGUE,
    severity=Severity.WARNING,
    title=Text("Terjemahan belum ada", "Translation is missing"),
    message=Text(
        "Materi ini belum ada dalam bahasa {language}.", "This material does not exist in {language_en} yet."
    ),
    hint=Text(
        "Tidak apa-apa bila Anda tidak menerjemahkan: halaman tetap terbit dan masuk antrean terjemahan. Bila ingin, buat berkas {instead}",
        "It is fine if you do not translate: the page is published and queued for translation. If you would like to, make a file {instead}",
    ),
    why=Text(
        "Warga asing dan lembaga yang membantu belum dapat membaca halaman ini.",
        "Residents from abroad and bodies that help cannot read this page yet.",
    ),
    check=_check,
    bad=(Example(sample(KOPING)),),
    good=(
        Example(sample(KOPING), others={"koping/contoh.en.md": sample(KOPING, Lang.EN)}),
        Example(sample(KOPING), others={"koping/contoh.en.md": "Not finished.\n"}),
        Example(sample(KOPING, changes={"status": "draf"})),
    ),
)
