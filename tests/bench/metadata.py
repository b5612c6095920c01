"""The metadata of generated materials: what their types ask for, and what most authors fill in beside it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bench.prose import ITEMS, NAMES, NEVER, SENTENCES, STEPS, Prose
from pangkalan.language import Lang, Text
from pangkalan.schema.vocabulary import Vocabularies

FIRST_DAY = datetime.date(2026, 1, 5)
PEOPLE = 40
# Pages on these must offer help of their own, which made-up prose cannot.
GRAVE_TOPICS = ("krisis", "kekerasan")


@dataclass(frozen=True)
class Outline:
    """What is known of a material before it is written: its type, code and title, and the codes it names."""

    type: str
    code: str
    title: Text
    related: tuple[str, ...] = ()
    services: tuple[str, ...] = ()


def front_matter(outline: Outline, prose: Prose, vocabularies: Vocabularies) -> Text:
    """Return the metadata blocks of a material: that of the source text and that of its translation."""
    writer = _Writer(prose, vocabularies)
    writer.translated("judul", outline.title)
    writer.translated("ringkasan", prose.phrase_of(SENTENCES, 60, 180))
    writer.in_source("topik", writer.words("topik", 1, 3))
    writer.in_source("sasaran", writer.words("sasaran", 1, 3))
    writer.in_source("penulis", writer.people(1, 2))
    writer.in_translation("penerjemah", writer.people(1, 1))
    writer.in_source("sumber", writer.citations())
    writer.in_source("pernyataan", "ya")
    created = FIRST_DAY + datetime.timedelta(days=prose.shape.randrange(200))
    writer.in_source("dibuat", str(created))
    if outline.related:
        writer.in_source("terkait", _flow(outline.related))
    _OF_TYPE[outline.type](writer, outline, created)
    writer.in_source("bukti", "resmi")
    if prose.shape.random() < 0.4:
        writer.in_source("status", "ditinjau")
        writer.in_source("ditinjau_oleh", "\n  - nama: Peninjau\n    peran: psikolog")
        writer.in_source("tanggal_tinjau", str(created + datetime.timedelta(days=prose.shape.randint(7, 60))))
    return Text(*("".join(["---\n", *writer.lines[lang], "---\n"]) for lang in Lang))


@dataclass
class _Writer:
    prose: Prose
    vocabularies: Vocabularies
    lines: dict[Lang, list[str]] = field(default_factory=lambda: {lang: [] for lang in Lang})

    def in_source(self, key: str, value: str) -> None:
        self.lines[Lang.ID].append(_line(key, value))

    def in_translation(self, key: str, value: str) -> None:
        self.lines[Lang.EN].append(_line(key, value))

    def translated(self, key: str, text: Text) -> None:
        for lang in Lang:
            self.lines[lang].append(_line(key, _quoted(text[lang])))

    def translated_list(self, key: str, texts: Iterable[Text]) -> None:
        texts = list(texts)
        for lang in Lang:
            self.lines[lang].append(_line(key, "".join(f"\n  - {_quoted(text[lang])}" for text in texts)))

    def translated_records(self, key: str, records: Sequence[dict[str, Text]]) -> None:
        for lang in Lang:
            values = ({name: _quoted(text[lang]) for name, text in record.items()} for record in records)
            self.lines[lang].append(_line(key, _records(values)))

    def words(self, vocabulary: str, fewest: int, most: int) -> str:
        """Return some words of a vocabulary that may still be chosen."""
        listed = self.vocabularies[vocabulary].words.values()
        free = [word.slug for word in listed if not word.retired and word.slug not in GRAVE_TOPICS]
        return _flow(self.prose.shape.sample(free, self.prose.shape.randint(fewest, min(most, len(free)))))

    def people(self, fewest: int, most: int) -> str:
        numbers = self.prose.shape.sample(range(1, PEOPLE + 1), self.prose.shape.randint(fewest, most))
        return _records({"nama": f"Peserta {number:02}", "peran": "pekerja-sosial"} for number in numbers)

    def citations(self) -> str:
        def one(number: int) -> dict[str, str]:
            return {
                "judul": _quoted(self.prose.phrase(NAMES).id),
                "penerbit": _quoted(self.prose.phrase([Text("Lembaga {noun}", "Institute of {noun}")]).id),
                "tahun": str(self.prose.shape.randint(2009, 2025)),
                "tautan": f"https://example.org/{self.prose.shape.randint(1, 9999)}",
                **({} if number else {"resmi": "ya"}),
            }

        return _records([one(number) for number in range(self.prose.shape.randint(1, 3))])


def _coping(writer: _Writer, outline: Outline, _created: datetime.date) -> None:
    writer.translated_list("poin", writer.prose.phrases(STEPS, 3, 5))
    writer.translated_list("tanda_bahaya", writer.prose.phrases(ITEMS, 2, 4))
    writer.in_source("layanan", _flow(outline.services))
    writer.in_source("usia", writer.words("usia", 1, 3))


def _practice(writer: _Writer, outline: Outline, _created: datetime.date) -> None:
    prose = writer.prose
    writer.in_source("latar", writer.words("latar", 1, 3))
    writer.translated_list("poin", prose.phrases(STEPS, 3, 5))
    units = (Text("menit", "minutes"), Text("hari", "days"), Text("orang", "people"))
    figures = [
        {
            "nilai": Text(number, number),
            "satuan": prose.shape.choice(units),
            "arti": meaning,
            "sumber": Text(f"Lembaga {year}", f"Institute {year}"),
        }
        for meaning in prose.phrases(ITEMS, 1, 3)
        for number, year in [(str(prose.shape.randint(2, 60)), prose.shape.randint(2009, 2025))]
    ]
    writer.translated_records("angka_kunci", figures)
    writer.translated_list("peringatan", prose.phrases(NEVER, 2, 3))
    writer.translated_list("alat_bahan", prose.phrases(NAMES, 2, 4))
    writer.in_source("layanan", _flow(outline.services))


def _term(writer: _Writer, outline: Outline, _created: datetime.date) -> None:
    prose = writer.prose
    writer.in_source("istilah_en", _quoted(outline.title.en))
    writer.in_source("status_istilah", prose.shape.choice(("berlaku", "berlaku", "sejarah")))
    writer.translated("definisi", prose.phrase_of(SENTENCES, 60, 250))
    writer.translated_list("istilah_lain", prose.phrases(NAMES, 1, 2))
    writer.translated("catatan_pemakaian", prose.phrase_of(SENTENCES, 40, 250))


def _paper(writer: _Writer, outline: Outline, created: datetime.date) -> None:
    prose = writer.prose
    writer.in_source("kapasitas", "profesi")
    writer.in_source("status_dokumen", "usulan")
    writer.in_source("penerbit", "Redaksi")
    writer.in_source("tanggal_terbit", str(created + datetime.timedelta(days=3)))
    requests = [{"kepada": prose.phrase_of(NAMES, 8, 100), "isi": request} for request in prose.phrases(STEPS, 2, 4)]
    writer.translated_records("permintaan", requests)
    writer.in_source("layanan", _flow(outline.services))


def _service(writer: _Writer, outline: Outline, created: datetime.date) -> None:
    writer.translated("penyelenggara", Text(f"Lembaga {outline.title.id}", f"{outline.title.en} institute"))
    address = _quoted(f"https://{outline.code}.example.org/")
    writer.in_source("saluran", _records([{"jenis": "situs", "nilai": address, "biaya": "gratis"}]))
    writer.translated("jam", Text("Senin sampai Jumat, 08.00-16.00 WIB", "Monday to Friday, 08.00-16.00 WIB"))
    writer.in_source("cakupan", "ID")
    writer.in_source("untuk", writer.words("topik", 2, 4))
    writer.in_source("terakhir_diperiksa", str(created + datetime.timedelta(days=30)))
    writer.in_source("cara_periksa", "dihubungi")
    event = writer.prose.phrase_of(SENTENCES, 40, 250)
    day = Text(str(created), str(created))
    writer.translated_records("sejarah", [{"tanggal": day, "peristiwa": event}])


_OF_TYPE: dict[str, Callable[[_Writer, Outline, datetime.date], None]] = {
    "koping": _coping,
    "praktik-aman": _practice,
    "istilah": _term,
    "kebijakan": _paper,
    "layanan": _service,
}


def _line(key: str, value: str) -> str:
    """Return a field as it is written: a list of records begins on the next line."""
    return f"{key}:{value if value.startswith(chr(10)) else ' ' + value}\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _flow(words: Iterable[str]) -> str:
    return f"[{', '.join(words)}]"


def _records(records: Iterable[dict[str, str]]) -> str:
    pairs = ([f"{key}: {value}" for key, value in record.items()] for record in records)
    return "".join("\n  - " + "\n    ".join(record) for record in pairs)
