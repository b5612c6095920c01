"""Coping guides: a feeling that a family knows, what to do now, when to seek help and where."""

from typing import Annotated

from pangkalan.language import Text
from pangkalan.schema.content_type import Box, ContentType, Help, Illustrations, Lead, Rest
from pangkalan.schema.field import Field
from pangkalan.schema.kinds import Code, Line, Many
from pangkalan.schema.meta import Illustrated, Meta


class CopingMeta(Meta, frozen=True, kw_only=True):
    """Metadata of a coping guide."""

    points: Annotated[
        tuple[str, ...],
        Field(
            "poin",
            Text("Lakukan sekarang", "Do this now"),
            Text(
                "Tiga sampai lima hal yang dapat dilakukan sekarang, masing-masing satu kalimat pendek.",
                "Three to five things to do now, one short sentence each.",
            ),
            Many(Line(120), 3, 5),
            "\n  - Tarik napas pelan tiga kali.\n  - Duduk di dekat anak.\n  - Tanyakan apa yang ia dengar.",
            required=True,
            localised=True,
        ),
    ]
    warning_signs: Annotated[
        tuple[str, ...],
        Field(
            "tanda_bahaya",
            Text("Tanda untuk mencari bantuan", "Signs to seek help"),
            Text("Tanda bahwa bantuan orang lain diperlukan.", "Signs that the help of others is needed."),
            Many(Line(140), 1, 6),
            "\n  - Anak tidak mau makan atau tidur selama beberapa hari.",
            required=True,
            localised=True,
        ),
    ]
    services: Annotated[
        tuple[str, ...],
        Field(
            "layanan",
            Text("Ke mana mencari bantuan", "Where to turn"),
            Text("Kode layanan, paling sedikit satu.", "Codes of services, at least one."),
            Many(Code(), 1, 8),
            "[healing119]",
            required=True,
            term="schema:mentions",
        ),
    ]
    illustrations: Illustrated = ()


TYPE = ContentType(
    slug="koping",
    label=Text("Panduan koping keluarga", "Family coping guide"),
    plural=Text("Panduan koping keluarga", "Family coping guides"),
    description=Text(
        "Saat hati berat di rumah: apa yang dapat dilakukan sekarang.",
        "When things weigh on you at home: what you can do now.",
    ),
    meta=CopingMeta,
    sections=(),
    anatomy=(
        Box("content_note", Text("Sebelum membaca", "Before you read"), "note"),
        Lead(),
        Box("points", Text("Lakukan sekarang", "Do this now"), "do"),
        Illustrations(),
        Rest(),
        Box("warning_signs", Text("Tanda untuk mencari bantuan", "Signs to seek help"), "warning"),
        Help(),
    ),
    review_months=24,
    schema_type="MedicalWebPage",
    min_words=120,
    lead_hint=Text(
        "Mulailah dengan perasaan pembaca, sebelum nasihat apa pun.",
        "Begin with what the reader feels, before any advice.",
    ),
    order=1,
)
