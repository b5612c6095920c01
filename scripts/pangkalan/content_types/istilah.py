"""Terms: what a word of the pandemic means, officially and for the reader, and whether it still holds."""

import datetime
from typing import Annotated

from pangkalan.language import Text
from pangkalan.schema.content_type import Box, ContentType, Facts, Lead, Rest, Section
from pangkalan.schema.field import Field, Filler
from pangkalan.schema.kinds import Choice, Code, Day, Line, Many
from pangkalan.schema.meta import Meta


class TermMeta(Meta, frozen=True, kw_only=True):
    """Metadata of a term."""

    english: Annotated[
        str,
        Field(
            "istilah_en",
            Text("Istilah Inggris", "English term"),
            Text("Padanannya dalam bahasa Inggris.", "The term in English."),
            Line(80),
            "person under monitoring",
            required=True,
            term="schema:name",
        ),
    ]
    definition: Annotated[
        str,
        Field(
            "definisi",
            Text("Arti resmi", "Official meaning"),
            Text("Arti resminya dengan kata-kata Anda sendiri.", "Its official meaning in your own words."),
            Line(300, 20),
            "Memisahkan orang sakit dari orang sehat agar penyakit tidak menular.",
            required=True,
            localised=True,
            term="schema:description",
        ),
    ]
    standing: Annotated[
        str,
        Field(
            "status_istilah",
            Text("Kedudukan istilah", "Standing of the term"),
            Text(
                "Masih dipakai, diganti, sejarah, atau jangan dipakai.",
                "Current, replaced, history, or not to be used.",
            ),
            Choice("status_istilah"),
            "berlaku",
            required=True,
        ),
    ]
    abbreviation: Annotated[
        str | None,
        Field(
            "singkatan",
            Text("Singkatan", "Abbreviation"),
            Text("Singkatannya, bila ada.", "Its abbreviation, if any."),
            Line(30),
            "ODP",
            term="schema:alternateName",
        ),
    ] = None
    other_names: Annotated[
        tuple[str, ...],
        Field(
            "istilah_lain",
            Text("Sebutan lain", "Also called"),
            Text("Sebutan lain yang dipakai orang.", "Other names that people use."),
            Many(Line(80), 1, 10),
            "[karantina mandiri]",
            localised=True,
            term="schema:alternateName",
        ),
    ] = ()
    replaced_by: Annotated[
        tuple[str, ...],
        Field(
            "diganti_oleh",
            Text("Diganti oleh", "Replaced by"),
            Text("Kode istilah penggantinya.", "Code of the term that replaced it."),
            Many(Code(), 1, 5),
            "[kasus-suspek]",
            term="dcterms:isReplacedBy",
        ),
    ] = ()
    replaces: Annotated[
        tuple[str, ...],
        Field(
            "menggantikan",
            Text("Menggantikan", "Replaces"),
            Text("Kode istilah lama yang digantikan.", "Code of the older term."),
            Many(Code(), 1, 5),
            "[odp]",
            term="dcterms:replaces",
        ),
    ] = ()
    valid_from: Annotated[
        datetime.date | None,
        Field(
            "berlaku_dari",
            Text("Berlaku dari", "In force from"),
            Text("Hari mulai berlaku.", "First day in force."),
            Day(),
            "2020-07-13",
            filler=Filler.EDITOR,
        ),
    ] = None
    valid_until: Annotated[
        datetime.date | None,
        Field(
            "berlaku_sampai",
            Text("Berlaku sampai", "In force until"),
            Text("Hari terakhir berlaku.", "Last day in force."),
            Day(),
            "2023-06-21",
            filler=Filler.EDITOR,
        ),
    ] = None
    usage_note: Annotated[
        str | None,
        Field(
            "catatan_pemakaian",
            Text("Cara menyebut orang", "Speaking of people"),
            Text("Sebutan yang menghormati orangnya.", "Words that respect the person."),
            Line(300),
            "Tentang orang, katakan 'orang yang menunggu hasil tes'.",
            localised=True,
        ),
    ] = None


TYPE = ContentType(
    slug="istilah",
    label=Text("Istilah", "Term"),
    plural=Text("Istilah", "Terms"),
    description=Text(
        "Arti kata-kata masa pandemi, dan mana yang masih berlaku.",
        "What the words of the pandemic mean, and which still hold.",
    ),
    meta=TermMeta,
    sections=(
        Section(
            Text("Apa artinya bagi saya", "What it means for me"),
            Text(
                "Apa yang perlu atau tidak perlu dilakukan pembaca hari ini.",
                "What the reader does or does not need to do today.",
            ),
        ),
    ),
    anatomy=(
        Facts(
            # The standing itself is told at the head of the page.
            ("replaced_by", "valid_from", "valid_until"),
            Text("Kedudukan istilah", "Standing of the term"),
        ),
        Lead(),
        Rest(),
        Box("definition", Text("Arti resmi", "Official meaning"), "note"),
        Box("usage_note", Text("Cara menyebut orang", "Speaking of people"), "note"),
        Facts(("abbreviation", "other_names", "replaces"), Text("Nama lain", "Other names")),
    ),
    review_months=24,
    schema_type="DefinedTerm",
    min_words=40,
    lead_hint=Text(
        "Jelaskan dengan kata sehari-hari, satu atau dua paragraf pendek.",
        "Explain it in everyday words, in one or two short paragraphs.",
    ),
    order=3,
)
