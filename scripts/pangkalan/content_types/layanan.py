"""Services: how to reach help, for whom and when, and how well that was checked."""

import datetime
from typing import Annotated

from msgspec import Struct

from pangkalan.language import Lang, Text, spoken_day
from pangkalan.schema.content_type import Box, Channels, ContentType, Facts, Lead, Rest
from pangkalan.schema.field import Field, Filler
from pangkalan.schema.kinds import Choice, Code, Day, Line, Many, Record, Yes
from pangkalan.schema.meta import Meta


class Channel(Struct, frozen=True, kw_only=True):
    """One way to reach a service."""

    kind: Annotated[
        str,
        Field(
            "jenis",
            Text("Saluran", "Channel"),
            Text("Telepon, WhatsApp, situs, atau lainnya.", "Phone, WhatsApp, website or other."),
            Choice("saluran"),
            "telepon",
            required=True,
        ),
    ]
    value: Annotated[
        str,
        Field(
            "nilai",
            Text("Nomor atau alamat", "Number or address"),
            Text("Selalu dalam tanda kutip.", "Always in quotes."),
            Line(160),
            '"119"',
            required=True,
        ),
    ]
    extension: Annotated[
        str | None,
        Field(
            "ekstensi",
            Text("Ekstensi", "Extension"),
            Text("Angka yang ditekan setelah tersambung.", "The digit pressed once connected."),
            Line(10),
            '"8"',
        ),
    ] = None
    cost: Annotated[
        str | None,
        Field(
            "biaya",
            Text("Biaya", "Cost"),
            Text("Hanya bila ada sumbernya.", "Only if a source says so."),
            Choice("biaya"),
            "gratis",
        ),
    ] = None


class Event(Struct, frozen=True, kw_only=True):
    """Something that happened to a service, as a source tells it."""

    day: Annotated[
        datetime.date,
        Field(
            "tanggal",
            Text("Tanggal", "Day"),
            Text("Tanggal kejadian.", "The day it happened."),
            Day(),
            "2025-07-31",
            required=True,
        ),
    ]
    event: Annotated[
        str,
        Field(
            "peristiwa",
            Text("Peristiwa", "Event"),
            Text("Apa yang terjadi.", "What happened."),
            Line(300),
            "Layanan dibuka kembali.",
            required=True,
        ),
    ]
    source: Annotated[
        str | None,
        Field(
            "sumber",
            Text("Sumber", "Source"),
            Text("Di mana hal itu dinyatakan.", "Where that is stated."),
            Line(200),
            "Kementerian Kesehatan, 7 Agustus 2025",
        ),
    ] = None

    def in_line(self, lang: Lang) -> tuple[str, str]:
        """Return the event as a reader sees it: the day, and what happened."""
        return spoken_day(self.day, lang), f"{self.event} ({self.source})" if self.source else self.event


class ServiceMeta(Meta, frozen=True, kw_only=True):
    """Metadata of a service. Whether it counts as active is computed, never typed: see `catalogue.services`."""

    provider: Annotated[
        str,
        Field(
            "penyelenggara",
            Text("Penyelenggara", "Run by"),
            Text("Siapa yang menjalankan.", "Who runs it."),
            Line(160),
            "Kementerian Kesehatan",
            required=True,
            localised=True,
            term="schema:provider",
        ),
    ]
    channels: Annotated[
        tuple[Channel, ...],
        Field(
            "saluran",
            Text("Cara menghubungi", "How to reach it"),
            Text("Nomor selalu dalam tanda kutip.", "Numbers always in quotes."),
            Many(Record(Channel), 1, 12),
            '\n  - jenis: telepon\n    nilai: "119"\n    ekstensi: "8"',
            required=True,
            term="schema:availableChannel",
        ),
    ]
    hours: Annotated[
        str,
        Field(
            "jam",
            Text("Jam layanan", "Hours"),
            Text(
                "Jam buka dengan zona waktunya, atau 'belum dipastikan'.",
                "Opening hours with time zone, or 'not confirmed'.",
            ),
            Line(160),
            "24 jam",
            required=True,
            localised=True,
            term="schema:hoursAvailable",
        ),
    ]
    coverage: Annotated[
        str,
        Field(
            "cakupan",
            Text("Wilayah layanan", "Coverage"),
            Text(
                "ID untuk seluruh Indonesia, atau kode provinsi.", "ID for all Indonesia, or a province code."
            ),
            Choice("wilayah"),
            "ID",
            required=True,
            term="schema:areaServed",
        ),
    ]
    helps_with: Annotated[
        tuple[str, ...],
        Field(
            "untuk",
            Text("Untuk", "Helps with"),
            Text("Topik yang dilayani.", "Topics it helps with."),
            Many(Choice("topik"), 1, 8),
            "[krisis]",
            required=True,
        ),
    ]
    declared: Annotated[
        str,
        Field(
            "status_layanan",
            Text("Status", "Status"),
            Text(
                "perlu-cek, tidak-aktif, atau arsip; 'aktif' hanya dihitung dari pemeriksaan.",
                "perlu-cek, tidak-aktif or arsip; 'aktif' is only computed from a check.",
            ),
            Choice("status_layanan"),
            "perlu-cek",
            filler=Filler.EDITOR,
        ),
    ] = "perlu-cek"
    checked: Annotated[
        datetime.date | None,
        Field(
            "terakhir_diperiksa",
            Text("Terakhir diperiksa", "Last checked"),
            Text("Hari seseorang sungguh memeriksanya.", "The day somebody really checked it."),
            Day(),
            "2026-11-23",
            filler=Filler.EDITOR,
        ),
    ] = None
    check_method: Annotated[
        str,
        Field(
            "cara_periksa",
            Text("Cara diperiksa", "How it was checked"),
            Text("Hanya 'dihubungi' membuatnya aktif.", "Only 'dihubungi' makes it active."),
            Choice("cara_periksa"),
            "belum",
            filler=Filler.EDITOR,
        ),
    ] = "belum"
    checked_by: Annotated[
        str | None,
        Field(
            "diperiksa_oleh",
            Text("Diperiksa oleh", "Checked by"),
            Text("Peran pemeriksa, bukan namanya.", "The role of the checker, not a name."),
            Line(80),
            "relawan pemeriksa",
            filler=Filler.EDITOR,
        ),
    ] = None
    newest_evidence: Annotated[
        datetime.date | None,
        Field(
            "bukti_terbaru",
            Text("Keterangan terbaru", "Newest evidence"),
            Text("Tanggal keterangan terbaru yang ditemukan.", "Date of the newest statement found."),
            Day(),
            "2025-08-07",
            filler=Filler.EDITOR,
        ),
    ] = None
    crisis: Annotated[
        bool,
        Field(
            "krisis",
            Text("Layanan krisis", "Crisis service"),
            Text(
                "ya: untuk bahaya atau krisis; diperiksa tiap 30 hari.",
                "ya: for danger or crisis; checked every 30 days.",
            ),
            Yes(),
            "ya",
            filler=Filler.EDITOR,
        ),
    ] = False
    emergency: Annotated[
        bool,
        Field(
            "darurat",
            Text("Nomor darurat", "Emergency number"),
            Text("ya: hanya untuk bahaya nyawa saat ini.", "ya: only for danger to life now."),
            Yes(),
            "ya",
            filler=Filler.EDITOR,
        ),
    ] = False
    alternatives: Annotated[
        tuple[str, ...],
        Field(
            "alternatif",
            Text("Bila tidak terhubung", "If it does not connect"),
            Text("Kode layanan lain.", "Codes of other services."),
            Many(Code(), 1, 6),
            "[healing119]",
        ),
    ] = ()
    languages: Annotated[
        tuple[str, ...],
        Field(
            "bahasa_layanan",
            Text("Bahasa", "Languages"),
            Text("Bahasa yang dilayani.", "Languages it serves."),
            Many(Line(40), 1, 6),
            "[Indonesia]",
            term="schema:availableLanguage",
        ),
    ] = ()
    anonymous: Annotated[
        bool,
        Field(
            "anonim",
            Text("Tanpa nama", "Anonymous"),
            Text("ya: boleh tanpa menyebut nama.", "ya: no name needed."),
            Yes(),
            "ya",
        ),
    ] = False
    history: Annotated[
        tuple[Event, ...],
        Field(
            "sejarah",
            Text("Riwayat", "History"),
            Text("Apa yang diketahui, kapan, dari siapa.", "What is known, when, from whom."),
            Many(Record(Event), 1, 20),
            "\n  - tanggal: 2025-07-31\n    peristiwa: Layanan dibuka kembali.\n    sumber: Kementerian Kesehatan",
            localised=True,
        ),
    ] = ()


TYPE = ContentType(
    slug="layanan",
    label=Text("Layanan", "Service"),
    plural=Text("Layanan dan rujukan", "Services and referral"),
    description=Text(
        "Ke mana mencari bantuan, dan kapan nomornya terakhir diperiksa.",
        "Where to turn, and when each number was last checked.",
    ),
    meta=ServiceMeta,
    sections=(),
    anatomy=(
        Channels(),
        Lead(),
        Rest(),
        Facts(
            ("provider", "hours", "coverage", "helps_with", "languages", "anonymous"),
            Text("Tentang layanan ini", "About this service"),
        ),
        Box("history", Text("Riwayat", "History"), "plain"),
    ),
    review_months=3,
    schema_type="GovernmentService",
    min_words=30,
    lead_hint=Text(
        "Untuk apa layanan ini dan apa yang terjadi saat dihubungi.",
        "What the service is for and what happens when you call.",
    ),
    order=5,
)
