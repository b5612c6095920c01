"""Policy papers: an issue, its grounds and what is asked of whom, with an honest standing."""

import datetime
from typing import Annotated

from msgspec import Struct

from pangkalan.language import Lang, Text
from pangkalan.schema.content_type import Box, ContentType, Facts, Help, Lead, Rest, Section
from pangkalan.schema.field import Field, Filler
from pangkalan.schema.kinds import Choice, Code, Day, Line, Many, Record
from pangkalan.schema.meta import Meta


class Request(Struct, frozen=True, kw_only=True):
    """What a paper asks, and of whom."""

    addressee: Annotated[
        str,
        Field(
            "kepada",
            Text("Kepada", "To"),
            Text("Siapa yang diminta.", "Who is asked."),
            Line(120),
            "Dinas sosial daerah",
            required=True,
        ),
    ]
    content: Annotated[
        str,
        Field(
            "isi",
            Text("Permintaan", "Request"),
            Text("Apa yang diminta.", "What is asked."),
            Line(260),
            "Sediakan APD bagi pendamping.",
            required=True,
        ),
    ]

    def in_line(self, _lang: Lang) -> tuple[str, str]:
        """Return the request as a reader sees it: who is asked, and what."""
        return self.addressee, self.content


class PolicyMeta(Meta, frozen=True, kw_only=True):
    """Metadata of a policy paper."""

    capacity: Annotated[
        str,
        Field(
            "kapasitas",
            Text("Kapasitas", "Capacity"),
            Text(
                "Atas nama siapa kertas ini bicara; bukan pribadi.",
                "In whose name the paper speaks; not a private person's.",
            ),
            Choice("kapasitas"),
            "profesi",
            required=True,
        ),
    ]
    standing: Annotated[
        str,
        Field(
            "status_dokumen",
            Text("Kedudukan", "Standing"),
            Text(
                "Usulan, kecuali suatu lembaga sudah mengesahkannya.",
                "A proposal, unless a body has adopted it.",
            ),
            Choice("status_dokumen"),
            "usulan",
            required=True,
        ),
    ]
    publisher: Annotated[
        str,
        Field(
            "penerbit",
            Text("Penerbit", "Issued by"),
            Text("Lembaga yang menerbitkan.", "The body that issues it."),
            Line(160),
            "Nama lembaga",
            required=True,
            term="dcterms:publisher",
        ),
    ]
    issued: Annotated[
        datetime.date,
        Field(
            "tanggal_terbit",
            Text("Tanggal terbit", "Issued"),
            Text("Tanggal terbit.", "Day of issue."),
            Day(),
            "2026-11-23",
            required=True,
            term="dcterms:issued",
        ),
    ]
    requests: Annotated[
        tuple[Request, ...],
        Field(
            "permintaan",
            Text("Permintaan", "Requests"),
            Text("Apa yang diminta, kepada siapa.", "What is asked, of whom."),
            Many(Record(Request), 1, 8),
            "\n  - kepada: Dinas sosial daerah\n    isi: Apa yang diminta",
            required=True,
            localised=True,
        ),
    ]
    number: Annotated[
        str | None,
        Field(
            "nomor",
            Text("Nomor", "Number"),
            Text("Nomor dokumen, bila ada.", "Number of the document, if any."),
            Line(80),
            "01/2026",
        ),
    ] = None
    adopted_by: Annotated[
        str | None,
        Field(
            "disahkan_oleh",
            Text("Disahkan oleh", "Adopted by"),
            Text("Lembaga yang mengesahkan, bila sudah.", "The body that adopted it, if any."),
            Line(160),
            "Nama lembaga",
            filler=Filler.EDITOR,
        ),
    ] = None
    revokes: Annotated[
        tuple[str, ...],
        Field(
            "mencabut",
            Text("Mencabut", "Withdraws"),
            Text("Kode kertas yang dicabut.", "Code of the paper withdrawn."),
            Many(Code(), 1, 5),
            "[kertas-lama]",
            filler=Filler.EDITOR,
        ),
    ] = ()
    revoked_by: Annotated[
        tuple[str, ...],
        Field(
            "dicabut_oleh",
            Text("Dicabut oleh", "Withdrawn by"),
            Text("Kode kertas yang mencabut.", "Code of the paper that withdraws it."),
            Many(Code(), 1, 5),
            "[kertas-baru]",
            filler=Filler.EDITOR,
        ),
    ] = ()
    comments_until: Annotated[
        datetime.date | None,
        Field(
            "tenggat_masukan",
            Text("Masukan sampai", "Comments until"),
            Text("Hari terakhir memberi masukan.", "Last day for comments."),
            Day(),
            "2027-01-31",
            filler=Filler.EDITOR,
        ),
    ] = None


TYPE = ContentType(
    slug="kebijakan",
    label=Text("Kertas kebijakan", "Policy paper"),
    plural=Text("Kertas kebijakan", "Policy papers"),
    description=Text(
        "Usulan bagi profesi, lembaga, dan pemerintah.",
        "Proposals to the profession, agencies and government.",
    ),
    meta=PolicyMeta,
    sections=(
        Section(
            Text("Mengapa ini penting", "Why this matters"),
            Text("Siapa yang dirugikan bila tidak ada tindakan.", "Who is harmed if nothing is done."),
        ),
        Section(
            Text("Dasar", "Basis"),
            Text("Hukum, bukti, dan pengalaman lapangan.", "Law, evidence and field experience."),
        ),
        Section(Text("Usulan", "Proposals"), Text("Apa yang diusulkan.", "What is proposed.")),
    ),
    anatomy=(
        Facts(
            (
                "standing",
                "publisher",
                "issued",
                "number",
                "adopted_by",
                "capacity",
                "revokes",
                "revoked_by",
                "comments_until",
            ),
            Text("Kedudukan", "Standing"),
        ),
        Lead(),
        Box("requests", Text("Permintaan", "Requests"), "do"),
        Rest(),
        Help(),
    ),
    review_months=24,
    schema_type="Report",
    min_words=150,
    lead_hint=Text(
        "Masalahnya dan kedudukan kertas ini, dalam satu paragraf.",
        "The issue and the standing of the paper, in one paragraph.",
    ),
    order=4,
)
