"""Metadata that every material has. The annotated attributes are the schema: forms and documents derive from them."""

import datetime
from typing import Annotated

from msgspec import Struct

from pangkalan.language import Text
from pangkalan.reading.languages import of_title
from pangkalan.schema.field import Field, Filler
from pangkalan.schema.kinds import Choice, Code, Day, Line, Many, Record, WebAddress, Year, Yes

REGION_ALL = "ID"
"""The code of the whole country among the regions."""


class Person(Struct, frozen=True, kw_only=True):
    """Somebody who worked on a material, under the name that they chose."""

    name: Annotated[
        str,
        Field(
            "nama",
            Text("Nama", "Name"),
            Text("Nama atau nama pena; 'anonim' juga boleh.", "Name or pen name; 'anonim' will do."),
            Line(80),
            "Redaksi Pangkalan Psikoedukasi",
            required=True,
            term="schema:name",
        ),
    ]
    role: Annotated[
        str,
        Field(
            "peran",
            Text("Peran", "Role"),
            Text("Pekerjaan atau peran Anda, dari daftar.", "Your profession or role, from the list."),
            Choice("peran"),
            "pekerja-sosial",
            required=True,
            term="schema:jobTitle",
        ),
    ]


class Citation(Struct, frozen=True, kw_only=True):
    """A document that a material rests on."""

    title: Annotated[
        str,
        Field(
            "judul",
            Text("Judul", "Title"),
            Text("Judul dokumen.", "Title of the document."),
            Line(250),
            "Judul dokumen",
            required=True,
            term="dcterms:title",
        ),
    ]
    publisher: Annotated[
        str,
        Field(
            "penerbit",
            Text("Penerbit", "Publisher"),
            Text("Lembaga atau media yang menerbitkannya.", "The body or paper that published it."),
            Line(160),
            "Kementerian Kesehatan",
            required=True,
            term="dcterms:publisher",
        ),
    ]
    year: Annotated[
        int,
        Field(
            "tahun",
            Text("Tahun", "Year"),
            Text("Tahun terbit.", "Year of publication."),
            Year(),
            "2020",
            required=True,
            term="dcterms:date",
        ),
    ]
    number: Annotated[
        str | None,
        Field(
            "nomor",
            Text("Nomor", "Number"),
            Text("Nomor peraturan, surat, ISBN, atau DOI.", "Number of the regulation or letter, ISBN or DOI."),
            Line(120),
            "HK.01.07/MENKES/413/2020",
            term="dcterms:identifier",
        ),
    ] = None
    url: Annotated[
        str | None,
        Field(
            "tautan",
            Text("Tautan", "Link"),
            Text(
                "Alamat halaman aslinya, diawali https://.",
                "Address of the original page, beginning with https://.",
            ),
            WebAddress(),
            "https://www.who.int/",
            term="schema:url",
        ),
    ] = None
    title_language: Annotated[
        str | None,
        Field(
            "bahasa",
            Text("Bahasa", "Language"),
            Text(
                "Bahasa judulnya, bila tidak tampak dari katanya; agar pembaca layar melafalkannya dengan benar.",
                "Language of the title, if its words do not show it; so that screen readers say it right.",
            ),
            Choice("bahasa"),
            "en",
            term="dcterms:language",
        ),
    ] = None
    official: Annotated[
        bool,
        Field(
            "resmi",
            Text("Resmi", "Official"),
            Text("ya: undang-undang, kementerian, WHO, IASC, PBB.", "ya: a law, a ministry, WHO, IASC, the UN."),
            Yes(),
            "ya",
        ),
    ] = False

    @property
    def language(self) -> str:
        """The language of the title, as stated or as its words tell; empty if neither."""
        return self.title_language or of_title(self.title) or ""


class ShownPicture(Struct, frozen=True, kw_only=True):
    """A picture that a text shows, and the word of its author about the people in it."""

    file: Annotated[
        str,
        Field(
            "berkas",
            Text("Berkas", "File"),
            Text("Nama berkas gambarnya, di samping naskah.", "Name of the picture's file, beside the text."),
            Line(120),
            "tenang-napas.jpg",
            required=True,
            term="schema:contentUrl",
        ),
    ]
    people: Annotated[
        str,
        Field(
            "orang",
            Text("Orang", "People"),
            Text(
                "Adakah orang yang dapat dikenali? tidak, dewasa, atau anak.",
                "Can anybody be recognised? tidak (nobody), dewasa (adults) or anak (children).",
            ),
            Choice("orang"),
            "tidak",
            required=True,
        ),
    ]
    consent: Annotated[
        bool,
        Field(
            "izin",
            Text("Izin", "Consent"),
            Text(
                "ya: semua orang di gambar setuju gambarnya diterbitkan.",
                "ya: everybody in the picture agrees to its publication.",
            ),
            Yes(),
            "ya",
        ),
    ] = False
    note: Annotated[
        str | None,
        Field(
            "keterangan",
            Text("Keterangan", "Note"),
            Text("Siapa yang membuatnya, dan kapan.", "Who made it, and when."),
            Line(200),
            "Foto: relawan, 2020",
            term="schema:creditText",
        ),
    ] = None


class Exemption(Struct, frozen=True, kw_only=True):
    """A rule that a file may break until a day, and why."""

    rule: Annotated[
        str,
        Field(
            "aturan",
            Text("Aturan", "Rule"),
            Text("Kode aturannya, seperti di laporan.", "Code of the rule, as in the report."),
            Line(4, 4),
            "K007",
            required=True,
        ),
    ]
    reason: Annotated[
        str,
        Field(
            "alasan",
            Text("Alasan", "Reason"),
            Text("Mengapa temuannya boleh tetap ada di sini.", "Why the finding may stand here."),
            Line(200, 10),
            "Kutipan dari pedoman, tidak boleh diubah.",
            required=True,
        ),
    ]
    until: Annotated[
        datetime.date,
        Field(
            "sampai",
            Text("Sampai", "Until"),
            Text("Hari terakhir pengecualian ini berlaku.", "The last day on which it holds."),
            Day(),
            "2027-05-23",
            required=True,
        ),
    ]


Exemptions = Annotated[
    tuple[Exemption, ...],
    Field(
        "pengecualian",
        Text("Pengecualian", "Exceptions"),
        Text(
            "Aturan yang tidak berlaku untuk berkas ini, dengan alasan dan tanggal berakhirnya.",
            "Rules that do not hold for this file, each with a reason and an end.",
        ),
        Many(Record(Exemption), 1, 8),
        "\n  - aturan: K007\n    alasan: Kutipan dari pedoman, tidak boleh diubah.\n    sampai: 2027-05-23",
        filler=Filler.EDITOR,
    ),
]
"""Exceptions belong to one file: a source text, a translation and a page each have their own."""

Illustrated = Annotated[
    tuple[str, ...],
    Field(
        "ilustrasi",
        Text("Ilustrasi", "Illustrations"),
        Text(
            "Gambar garis dari pangkalan ini yang menjelaskan isi halaman.",
            "Line drawings of this base that explain what the page says.",
        ),
        Many(Choice("ilustrasi"), 1, 3),
        "[napas-panjang]",
        term="schema:image",
    ),
]
"""Guides may be illustrated; what a drawing shows must stand in the text as well."""


class Meta(Struct, frozen=True, kw_only=True):
    """The fields of every material (Dublin Core and schema.org terms stand in each field's `term`)."""

    title: Annotated[
        str,
        Field(
            "judul",
            Text("Judul", "Title"),
            Text(
                "Tulis seperti orang bertanya atau mencari; paling banyak 70 huruf.",
                "Write it as people ask or search; at most 70 characters.",
            ),
            Line(70, 3),
            "Bicara dengan anak tentang wabah",
            required=True,
            localised=True,
            term="dcterms:title",
        ),
    ]
    summary: Annotated[
        str,
        Field(
            "ringkasan",
            Text("Ringkasan", "Summary"),
            Text(
                "Apa yang didapat pembaca, dalam satu atau dua kalimat. Tampil di WhatsApp bila tautan dibagikan.",
                "What the reader gets, in one or two sentences. Shown in WhatsApp when the link is shared.",
            ),
            Line(200, 40),
            "Cara menjawab pertanyaan anak tentang wabah dengan jujur, tenang, dan sesuai umurnya.",
            required=True,
            localised=True,
            term="dcterms:abstract",
        ),
    ]
    topics: Annotated[
        tuple[str, ...],
        Field(
            "topik",
            Text("Topik", "Topics"),
            Text("Satu sampai tiga kata dari daftar.", "One to three words of the list."),
            Many(Choice("topik"), 1, 3),
            "[pengasuhan]",
            required=True,
            term="dcterms:subject",
        ),
    ]
    audiences: Annotated[
        tuple[str, ...],
        Field(
            "sasaran",
            Text("Untuk siapa", "For whom"),
            Text("Satu sampai tiga kata dari daftar.", "One to three words of the list."),
            Many(Choice("sasaran"), 1, 3),
            "[orang-tua]",
            required=True,
            term="dcterms:audience",
        ),
    ]
    authors: Annotated[
        tuple[Person, ...],
        Field(
            "penulis",
            Text("Penulis", "Authors"),
            Text("Siapa yang menulis, dengan perannya.", "Who wrote it, with their role."),
            Many(Record(Person), 1, 8),
            "\n  - nama: Nama Anda\n    peran: pekerja-sosial",
            required=True,
            term="dcterms:creator",
        ),
    ]
    sources: Annotated[
        tuple[Citation, ...],
        Field(
            "sumber",
            Text("Sumber", "Sources"),
            Text("Dari mana isinya: paling sedikit satu dokumen.", "What it rests on: at least one document."),
            Many(Record(Citation), 1, 20),
            "\n  - judul: Judul dokumen\n    penerbit: Penerbitnya\n    tahun: 2020",
            required=True,
            term="dcterms:references",
        ),
    ]
    declaration: Annotated[
        bool,
        Field(
            "pernyataan",
            Text("Pernyataan", "Declaration"),
            Text(
                "ya: tidak ada data pribadi klien; boleh disunting; boleh diterbitkan dengan lisensi CC BY 4.0.",
                "ya: no personal data of clients; may be edited; may be published under CC BY 4.0.",
            ),
            Yes(),
            "ya",
            required=True,
            term="dcterms:rights",
        ),
    ]
    created: Annotated[
        datetime.date | None,
        Field(
            "dibuat",
            Text("Dibuat", "Created"),
            Text("Tanggal naskah dibuat.", "The day the text was written."),
            Day(),
            "2026-11-23",
            term="dcterms:created",
        ),
    ] = None
    modified: Annotated[
        datetime.date | None,
        Field(
            "diubah",
            Text("Diubah", "Changed"),
            Text("Tanggal isinya terakhir berubah.", "The day its substance last changed."),
            Day(),
            "2026-11-23",
            filler=Filler.EDITOR,
            term="dcterms:modified",
        ),
    ] = None
    life_stages: Annotated[
        tuple[str, ...],
        Field(
            "usia",
            Text("Usia", "Age"),
            Text("Usia orang yang dibicarakan.", "Age of the people concerned."),
            Many(Choice("usia"), 1, 5),
            "[anak]",
            term="schema:typicalAgeRange",
        ),
    ] = ()
    settings: Annotated[
        tuple[str, ...],
        Field(
            "latar",
            Text("Tempat", "Setting"),
            Text("Di mana dipakai.", "Where it is used."),
            Many(Choice("latar"), 1, 5),
            "[rumah]",
        ),
    ] = ()
    formats: Annotated[
        tuple[str, ...],
        Field(
            "moda",
            Text("Bentuk lain", "Other formats"),
            Text("Bentuk lain yang tersedia.", "Other formats that exist."),
            Many(Choice("moda"), 1, 6),
            "[gambar]",
        ),
    ] = ()
    region: Annotated[
        str | None,
        Field(
            "wilayah",
            Text("Wilayah", "Region"),
            Text("Kode provinsi bila hanya berlaku di sana.", "Province code if it holds only there."),
            Choice("wilayah"),
            '"32"',
            term="dcterms:spatial",
        ),
    ] = None
    related: Annotated[
        tuple[str, ...],
        Field(
            "terkait",
            Text("Terkait", "Related"),
            Text(
                "Kode materi lain yang menolong pembaca yang sama.",
                "Codes of materials that help the same reader.",
            ),
            Many(Code(), 1, 8),
            "[isolasi-mandiri]",
            term="dcterms:relation",
        ),
    ] = ()
    services: Annotated[
        tuple[str, ...],
        Field(
            "layanan",
            Text("Layanan", "Services"),
            Text("Kode layanan tempat mencari bantuan.", "Codes of services to turn to."),
            Many(Code(), 1, 8),
            "[healing119]",
            term="schema:mentions",
        ),
    ] = ()
    tier: Annotated[
        str | None,
        Field(
            "tingkat",
            Text("Tingkat dukungan", "Level of support"),
            Text("Lapis piramida IASC.", "Layer of the IASC pyramid."),
            Choice("tingkat"),
            "t2",
            filler=Filler.EDITOR,
        ),
    ] = None
    deliverers: Annotated[
        tuple[str, ...],
        Field(
            "pelaku",
            Text("Pelaku", "Delivered by"),
            Text("Siapa yang dapat menjalankannya.", "Who can carry it out."),
            Many(Choice("pelaku"), 1, 4),
            "[warga]",
            filler=Filler.EDITOR,
        ),
    ] = ()
    evidence: Annotated[
        str | None,
        Field(
            "bukti",
            Text("Dasar", "Evidence"),
            Text("Jenis bukti terkuat di baliknya.", "The strongest kind of evidence behind it."),
            Choice("bukti"),
            "resmi",
            filler=Filler.EDITOR,
        ),
    ] = None
    capacity: Annotated[
        str,
        Field(
            "kapasitas",
            Text("Kapasitas", "Capacity"),
            Text(
                "Atas nama siapa Anda menulis; bila kosong: pribadi.",
                "In which capacity you write; if empty: as a private person.",
            ),
            Choice("kapasitas"),
            "pribadi",
        ),
    ] = "pribadi"
    status: Annotated[
        str,
        Field(
            "status",
            Text("Status", "Status"),
            Text("draf tidak pernah terbit.", "draf is never published."),
            Choice("status"),
            "terbit",
            filler=Filler.EDITOR,
            term="schema:creativeWorkStatus",
        ),
    ] = "terbit"
    reviewers: Annotated[
        tuple[Person, ...],
        Field(
            "ditinjau_oleh",
            Text("Ditinjau oleh", "Reviewed by"),
            Text(
                "Tenaga profesional yang meninjau, bukan penulisnya.",
                "The professional who reviewed it, not its author.",
            ),
            Many(Record(Person), 1, 4),
            "\n  - nama: Nama peninjau\n    peran: psikolog",
            filler=Filler.EDITOR,
            term="schema:reviewedBy",
        ),
    ] = ()
    reviewed: Annotated[
        datetime.date | None,
        Field(
            "tanggal_tinjau",
            Text("Ditinjau", "Reviewed"),
            Text("Tanggal peninjauan.", "The day of the review."),
            Day(),
            "2026-11-23",
            filler=Filler.EDITOR,
            term="schema:lastReviewed",
        ),
    ] = None
    review_due: Annotated[
        datetime.date | None,
        Field(
            "tinjau_lagi",
            Text("Tinjau lagi", "Review due"),
            Text("Bila kosong, dihitung dari jenisnya.", "If empty, reckoned from the type."),
            Day(),
            "2027-11-23",
            filler=Filler.EDITOR,
            term="dcterms:valid",
        ),
    ] = None
    adapted_from: Annotated[
        str | None,
        Field(
            "adaptasi_dari",
            Text("Adaptasi dari", "Adapted from"),
            Text(
                "Karya asal bila teksnya sungguh diadaptasi, bukan hanya dikutip.",
                "The original if its text was really adapted, not only cited.",
            ),
            Line(250),
            "Judul karya asal",
            filler=Filler.EDITOR,
            term="schema:isBasedOn",
        ),
    ] = None
    licence: Annotated[
        str,
        Field(
            "lisensi",
            Text("Lisensi", "Licence"),
            Text("Bila kosong: CC-BY-4.0.", "If empty: CC-BY-4.0."),
            Choice("lisensi"),
            "CC-BY-4.0",
            filler=Filler.EDITOR,
            term="dcterms:license",
        ),
    ] = "CC-BY-4.0"
    content_note: Annotated[
        str | None,
        Field(
            "peringatan_isi",
            Text("Peringatan isi", "Content note"),
            Text(
                "Satu kalimat bila halaman membicarakan hal berat.",
                "One sentence if the page speaks of painful things.",
            ),
            Line(200),
            "Halaman ini membicarakan kehilangan.",
            localised=True,
        ),
    ] = None
    sensitive: Annotated[
        bool,
        Field(
            "sensitif",
            Text("Peka", "Sensitive"),
            Text(
                "ya: halaman tentang kekerasan; mendapat tombol keluar cepat.",
                "ya: a page on violence; it gets a quick exit.",
            ),
            Yes(),
            "ya",
            filler=Filler.EDITOR,
        ),
    ] = False
    pictures: Annotated[
        tuple[ShownPicture, ...],
        Field(
            "gambar",
            Text("Gambar", "Pictures"),
            Text(
                "Satu butir untuk setiap gambar di naskah: berkasnya, dan adakah orang yang dapat dikenali.",
                "One entry for each picture in the text: its file, and whether anybody can be recognised.",
            ),
            Many(Record(ShownPicture), 1, 20),
            "\n  - berkas: tenang-napas.jpg\n    orang: tidak",
            term="schema:image",
        ),
    ] = ()
    exemptions: Exemptions = ()


class SectionStamp(Struct, frozen=True, kw_only=True):
    """The state of a section of the source text at the time it was translated."""

    section: Annotated[
        str,
        Field(
            "bagian",
            Text("Bagian", "Section"),
            Text(
                "Jangkar judul bagian; 'pembuka' untuk awal naskah.",
                "Anchor of the heading; 'pembuka' for the opening.",
            ),
            Line(120),
            "pembuka",
            required=True,
        ),
    ]
    stamp: Annotated[
        str,
        Field(
            "sidik",
            Text("Sidik", "Stamp"),
            Text("Ditulis oleh `pangkalan tandai`.", "Written by `pangkalan tandai`."),
            Line(16, 8),
            "3f2a90bc",
            required=True,
        ),
    ]
    paragraphs: Annotated[
        str,
        Field(
            "alinea",
            Text("Sidik alinea", "Stamps of paragraphs"),
            Text(
                "Empat huruf untuk tiap alinea, supaya alinea yang berubah dapat ditunjukkan; ditulis oleh `pangkalan tandai`.",
                "Four letters for each paragraph, so that one that changed can be pointed out; written by `pangkalan tandai`.",
            ),
            Line(600, 4),
            "bcdf ghjk",
        ),
    ] = ""


class TranslationMeta(Struct, frozen=True, kw_only=True):
    """The fields that only a translation has."""

    translators: Annotated[
        tuple[Person, ...],
        Field(
            "penerjemah",
            Text("Penerjemah", "Translators"),
            Text("Siapa yang menerjemahkan, dengan perannya.", "Who translated it, with their role."),
            Many(Record(Person), 1, 4),
            "\n  - nama: Nama Anda\n    peran: pekerja-sosial",
            required=True,
            term="schema:translator",
        ),
    ]
    stamps: Annotated[
        tuple[SectionStamp, ...],
        Field(
            "diterjemahkan_dari",
            Text("Diterjemahkan dari", "Translated from"),
            Text(
                "Keadaan naskah sumber saat diterjemahkan; ditulis oleh `pangkalan tandai`.",
                "State of the source when translated; written by `pangkalan tandai`.",
            ),
            Many(Record(SectionStamp), 1, 60),
            "\n  - bagian: pembuka\n    sidik: 3f2a90bc",
            filler=Filler.EDITOR,
        ),
    ] = ()
    exemptions: Exemptions = ()


class PageMeta(Struct, frozen=True, kw_only=True):
    """The fields of a hand-written page."""

    title: Annotated[
        str,
        Field(
            "judul",
            Text("Judul", "Title"),
            Text("Judul halaman.", "Title of the page."),
            Line(90, 3),
            "Tentang kami",
            required=True,
        ),
    ]
    summary: Annotated[
        str,
        Field(
            "ringkasan",
            Text("Ringkasan", "Summary"),
            Text("Isi halaman dalam satu kalimat.", "The page in one sentence."),
            Line(220, 20),
            "Isi halaman.",
            required=True,
        ),
    ]
    exemptions: Exemptions = ()
