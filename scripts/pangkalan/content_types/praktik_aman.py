"""Safe-practice guides: key numbers, steps in order, and what never to do."""

from typing import Annotated

from msgspec import Struct

from pangkalan.language import Lang, Text
from pangkalan.schema.content_type import Box, ContentType, Help, Illustrations, Lead, Rest, Section, Steps
from pangkalan.schema.field import Field
from pangkalan.schema.kinds import Choice, Line, Many, Record
from pangkalan.schema.meta import Illustrated, Meta


class KeyFigure(Struct, frozen=True, kw_only=True):
    """A number that the practice turns on."""

    value: Annotated[
        str,
        Field(
            "nilai",
            Text("Angka", "Number"),
            Text("Angkanya, dalam tanda kutip.", "The number, in quotes."),
            Line(40),
            '"0,1"',
            required=True,
        ),
    ]
    meaning: Annotated[
        str,
        Field(
            "arti",
            Text("Arti", "Meaning"),
            Text("Untuk apa angka itu.", "What the number is for."),
            Line(160),
            "kadar klorin untuk permukaan",
            required=True,
        ),
    ]
    unit: Annotated[
        str | None,
        Field("satuan", Text("Satuan", "Unit"), Text("Satuannya.", "Its unit."), Line(40), "persen"),
    ] = None
    source: Annotated[
        str | None,
        Field(
            "sumber",
            Text("Sumber", "Source"),
            Text("Siapa yang menetapkan, dan kapan.", "Who set it, and when."),
            Line(160),
            "WHO, 15 Mei 2020",
        ),
    ] = None

    def in_line(self, _lang: Lang) -> tuple[str, str]:
        """Return the figure as a reader sees it: the number, and what it is for."""
        number = f"{self.value} {self.unit}" if self.unit else self.value
        return number, f"{self.meaning} ({self.source})" if self.source else self.meaning


class PracticeMeta(Meta, frozen=True, kw_only=True):
    """Metadata of a safe-practice guide."""

    settings: Annotated[
        tuple[str, ...],
        Field(
            "latar",
            Text("Tempat", "Setting"),
            Text("Di mana panduan ini dipakai.", "Where the guide is used."),
            Many(Choice("latar"), 1, 5),
            "[rumah]",
            required=True,
        ),
    ]
    points: Annotated[
        tuple[str, ...],
        Field(
            "poin",
            Text("Singkatnya", "In short"),
            Text(
                "Tiga sampai lima inti panduan, masing-masing satu kalimat pendek.",
                "The three to five essentials, one short sentence each.",
            ),
            Many(Line(120), 3, 5),
            "\n  - Bersihkan dulu dengan sabun.\n  - Lap dengan larutan baru.\n  - Biarkan kering.",
            required=True,
            localised=True,
        ),
    ]
    figures: Annotated[
        tuple[KeyFigure, ...],
        Field(
            "angka_kunci",
            Text("Angka kunci", "Key numbers"),
            Text(
                "Angka yang harus tepat, dengan sumbernya.",
                "The numbers that must be right, with their source.",
            ),
            Many(Record(KeyFigure), 1, 8),
            '\n  - nilai: "20"\n    satuan: detik\n    arti: paling singkat mencuci tangan\n    sumber: Kementerian Kesehatan, 2020',
            required=True,
            localised=True,
        ),
    ]
    never: Annotated[
        tuple[str, ...],
        Field(
            "peringatan",
            Text("Jangan pernah", "Never do this"),
            Text(
                "Hal yang tidak boleh dilakukan; mulailah dengan 'Jangan'.",
                "What must not be done; begin with 'Never' or 'Do not'.",
            ),
            Many(Line(150), 1, 8),
            "\n  - Jangan mencampur pemutih dengan cairan pembersih lain.",
            required=True,
            localised=True,
        ),
    ]
    supplies: Annotated[
        tuple[str, ...],
        Field(
            "alat_bahan",
            Text("Alat dan bahan", "What you need"),
            Text("Yang perlu disiapkan.", "What to have ready."),
            Many(Line(120), 1, 12),
            "[sabun, air mengalir]",
            localised=True,
            term="schema:supply",
        ),
    ] = ()
    illustrations: Illustrated = ()


TYPE = ContentType(
    slug="praktik-aman",
    label=Text("Panduan praktik aman", "Safe-practice guide"),
    plural=Text("Panduan praktik aman", "Safe-practice guides"),
    description=Text(
        "Langkah yang menjaga Anda dan orang lain, dengan angka yang tepat.",
        "Steps that keep you and others safe, with the right numbers.",
    ),
    meta=PracticeMeta,
    sections=(
        Section(
            Text("Langkah", "Steps"),
            Text("Langkah bernomor, paling sedikit tiga.", "Numbered steps, at least three."),
            steps=3,
        ),
    ),
    anatomy=(
        Lead(),
        Box("points", Text("Singkatnya", "In short"), "do"),
        Box("figures", Text("Angka kunci", "Key numbers"), "figures"),
        Box("supplies", Text("Alat dan bahan", "What you need"), "plain"),
        Steps(),
        Illustrations(),
        Rest(),
        Box("never", Text("Jangan pernah", "Never do this"), "never"),
        Help(),
    ),
    review_months=12,
    schema_type="HowTo",
    min_words=100,
    lead_hint=Text(
        "Mengapa ini penting bagi pembaca, dalam satu paragraf.",
        "Why this matters to the reader, in one paragraph.",
    ),
    order=2,
)
