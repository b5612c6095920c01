"""Rules for files, headings, metadata, links and translations: the hard cases."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bases import HOME, TODAY, base_of
from inspecting import draft_of, findings, names
from pangkalan.checking.addresses import Fault, fault
from pangkalan.checking.numbers import difference, numbers
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Lang
from pangkalan.reading.front_matter import Slip
from pangkalan.reading.languages import guess
from pangkalan.schema.field import FlawKind
from pangkalan.schema.sample import sample
from pangkalan.workshop import check

LETTERS = "FHML"


# Each slip, flaw and excess has one rule that speaks of it, and no other rule speaks with it.


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tenang.\n", "metadata-missing"),
        ("", "metadata-missing"),
        ("\n\n---\njudul: Tenang dulu\n---\n\nTenang.\n", "metadata-late"),
        ("—\njudul: Tenang dulu\n---\n\nTenang.\n", "fence-misspelt"),
        ("---\njudul: Tenang dulu\n\nTenang.\n", "metadata-unclosed"),
        ("---\njudul: Tenang: dulu\n---\n\nTenang.\n", "colon-without-quotes"),
        ("---\njudul: Tenang dulu\ntopik:\n\t- stres\n---\n\nTenang.\n", "tab-in-metadata"),
        ('---\njudul: "Tenang dulu\n---\n\nTenang.\n', "quote-unclosed"),
        ("---\njudul: *dulu\n---\n\nTenang.\n", "anchor-in-metadata"),
        ("---\njudul: !dulu Tenang\n---\n\nTenang.\n", "tag-in-metadata"),
        ("---\n<<: dulu\n---\n\nTenang.\n", "merge-key"),
        ("---\ntopik: [[[[[[[dulu]]]]]]]\n---\n\nTenang.\n", "metadata-too-deep"),
        ("---\n- Tenang\n---\n\nTenang.\n", "not-pairs"),
        ("---\njudul: {Tenang\n---\n\nTenang.\n", "metadata-syntax"),
    ],
)
def test_one_slip_in_the_fields_is_one_finding(text: str, name: str) -> None:
    said = [
        found for found in names(text, LETTERS) if found not in ("required-field-missing", "unknown-word")
    ]
    assert said == [name]


def test_every_slip_and_every_flaw_has_a_rule() -> None:
    folder = Path(HOME) / "scripts" / "pangkalan" / "rules" / "metadata"
    written = "".join(path.read_text() for path in folder.glob("*.py"))
    assert [slip.name for slip in Slip if f"Slip.{slip.name}" not in written] == []
    assert [kind.name for kind in FlawKind if f"FlawKind.{kind.name}" not in written] == []


def test_a_bold_title_is_quoted_for_its_author() -> None:
    found = findings("---\njudul: *Tenang* dulu\n---\n\nTenang.\n", "M")
    assert [(finding.rule.name, finding.instead) for finding in found] == [
        ("metadata-syntax", 'judul: "*Tenang* dulu"')
    ]


@pytest.mark.parametrize(
    "path",
    [
        "koping/catatan.docx",
        "koping/catatan.txt",
        "koping/foto.heic",
        "koping/data.csv",
        "koping/tanpa-akhiran",
    ],
)
def test_a_file_of_another_kind_is_one_finding(path: str) -> None:
    assert names("\x00\x01PK", LETTERS, f"contributions/{path}") == ["file-of-unknown-kind"]


@pytest.mark.parametrize(
    ("name", "rule", "instead"),
    [
        ("catatan.md", "file-name-without-language", "catatan.id.md"),
        ("Catatan Saya.md", "file-name-without-language", "catatan-saya.id.md"),
        ("catatan.fr.md", "unknown-language", "catatan.id.md"),
        ("Catatan Saya.id.md", "odd-file-name", "catatan-saya.id.md"),
        ("catatan..id.md", "odd-file-name", "catatan.id.md"),
        ("catatan.id.MD", "odd-file-name", "catatan.id.md"),
        ("???.id.md", "odd-file-name", "nama-materi.id.md"),
        ("con.id.md", "windows-reserved-name", "materi-con.id.md"),
    ],
)
def test_a_name_gets_one_finding_and_a_better_name(name: str, rule: str, instead: str) -> None:
    found = findings(sample(KOPING), "F", f"contributions/koping/{name}")
    assert [(finding.rule.name, finding.instead) for finding in found] == [(rule, instead)]


def test_a_link_in_the_file_system_is_not_followed(tmp_path: Path) -> None:
    base = base_of(tmp_path, {"koping/contoh.id.md": sample(KOPING)})
    (tmp_path / "contributions" / "koping" / "lain.id.md").symlink_to("/etc/hostname")
    found = [one for one in check(base, TODAY).findings if one.place.path.endswith("lain.id.md")]
    assert [one.rule.name for one in found] == ["unreadable-file"]


# False alarms that were feared.


@pytest.mark.parametrize(
    "text",
    [
        "Isi kotak ini bukan rahasia... Di sini Anda aman. Tulis tiga hal, lalu ganti baju.",
        "Hubungi [119](psc-119). Pilih [a] (b) atau [c]. Lihat (bagian atas).",
        "**Bila nyawa terancam, jangan menunggu.**\n\nTelepon 119.",
        "Suhu 36–37 °C, kadar 0,1%, HK.01.07/MENKES/413/2020, ISBN 978-3-906820-21-7.",
        "Keluarga 👨\u200d👩\u200d👧 dan ❤\ufe0f. “Tenang,” kata Ibu — pelan… Kafé.",
        "Menurut who.int dan kemensos.go.id, kabar itu benar. Nomor #12.",
        "- satu\n\n  lanjutan butir\n\n    1. dalam\n",
        "| a | b |\n| --- | --- |\n| [panduan](panik) | 2 |\n",
        "Langkah\n-------\n\nTenang.",
        "Baca [sumber air bersih](air), [informasi bantuan sosial](bansos), [panduan ini untuk anak](anak).",
        "Setara [Pedoman](https://covid19.go.id/p) dan [RS](https://rsupersahabatan.co.id/).",
    ],
)
def test_ordinary_prose_passes(text: str) -> None:
    assert names(sample(KOPING, body=f"{text}\n"), LETTERS) == ["unknown-word"] * 3


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("isolasi-mandiri#langkah", None),
        ("https://www.who.int/a?b=c#d", None),
        ("http://who.int/", None),
        ("tel:119", None),
        ("javascript:alert(1)", Fault.SCHEME),
        (" JaVaScRiPt:alert(1)", Fault.SCHEME),
        ("java%0ascript:alert(1)", Fault.SCHEME),
        ("//who.int/", Fault.SCHEME),
        ("\\\\server\\x", Fault.SCHEME),
        ("data:text/html,x", Fault.SCHEME),
        ("vbscript:x", Fault.SCHEME),
        ("file:///etc/passwd", Fault.LOCAL),
        ("C:\\naskah\\a.md", Fault.LOCAL),
        ("http://localhost:8000/", Fault.LOCAL),
        ("http://10.0.0.7/x", Fault.LOCAL),
        ("http://[::1]/", Fault.LOCAL),
        ("https://8.8.8.8/", Fault.HOST),
        ("https://a@who.int/", Fault.HOST),
        ("https://xn--kmensos-3fg.go.id/", Fault.HOST),
        ("https://who/", Fault.MALFORMED),
        ("https:", Fault.MALFORMED),
        ("https://[::1/", Fault.MALFORMED),
    ],
)
def test_the_fault_of_an_address(target: str, expected: Fault | None) -> None:
    assert fault(target) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0,1%", "0.1 percent"),
        ("17.303 orang", "17,303 people"),
        ("1.250.000", "1,250,000"),
        ("2,5 juta", "2.5 million"),
        ("Rp600 ribu", "IDR 600,000"),
        ("13 Juli 2020", "July 13, 2020"),
        ("2020-07-13", "13 July 2020"),
        ("13/7/2020", "13 July 2020"),
        ("pukul 17.00", "at 5 pm"),
        ("pukul 5 sore", "at 17:00"),
        ("pukul 09.00", "at 9:00"),
        ("tiga kali", "3 times"),
        ("2 minggu", "two weeks"),
        ("dua puluh lima", "25"),
        ("12 hari", "dua belas hari"),
        ("seminggu", "1 week"),
        ("COVID-19 dan SARS-CoV-2", "the virus"),
        ("masker N95 dan Healing119", "a mask"),
        ("70–90%", "70-90%"),
        ("1.000 ml", "1000 ml"),
    ],
)
def test_numbers_that_are_the_same(one: str, other: str) -> None:
    assert not difference(one, other)
    assert not difference(other, one)


@pytest.mark.parametrize(
    ("one", "other", "only_first", "only_second"),
    [
        ("0,1%", "1%", ["0,1"], []),
        ("980 ml", "890 ml", ["980"], ["890"]),
        ("119", "911", ["119"], ["911"]),
        ("1 menit", "10 minutes", [], ["10"]),
        ("17.303", "17.3", ["17.303"], ["17.3"]),
        ("20 detik", "some seconds", ["20"], []),
        ("2,5 juta", "2.5 billion", ["2,5"], ["2.5"]),
    ],
)
def test_numbers_that_differ(one: str, other: str, only_first: list[str], only_second: list[str]) -> None:
    found = difference(one, other)
    assert [number.text for number in found.only_first] == only_first
    assert [number.text for number in found.only_second] == only_second


def test_the_language_of_a_text() -> None:
    assert guess("Cuci tangan dengan sabun dan air, lalu keringkan.") is Lang.ID
    assert guess("Wash your hands with soap and water, then dry them.") is Lang.EN
    assert guess("Kementerian Sosial Republik Indonesia") is None
    assert guess("") is None


# Pairs of files in a base.


def _about(tmp_path: Path, indonesian: str, english: str) -> list[str]:
    files = {
        "koping/contoh.id.md": sample(KOPING, body=indonesian),
        "koping/contoh.en.md": sample(KOPING, Lang.EN, body=english),
    }
    found = check(base_of(tmp_path, files), TODAY).findings
    return [
        one.rule.name for one in found if one.code.startswith("T") and one.rule.name != "field-untranslated"
    ]


def test_swapped_numbers_are_found_where_the_texts_run_side_by_side(tmp_path: Path) -> None:
    there = "- Permukaan: 0,1%.\n- Darah: 0,5%.\n"
    assert _about(tmp_path, there, "- Surfaces: 0.5%.\n- Blood: 0.1%.\n") == ["numbers-differ"] * 2
    assert _about(tmp_path, there, "- Surfaces: 0.1%.\n- Blood: 0.5%.\n") == []


def test_one_missing_section_is_one_finding(tmp_path: Path) -> None:
    there = "Tenang.\n\n## Napas\n\n- Pelan.\n\n## Duduk\n\n- Dekat.\n"
    assert _about(tmp_path, there, "Calm.\n\n## Breathe\n\n- Slowly.\n") == ["headings-differ"]


def test_a_paragraph_left_in_the_source_language_is_one_finding(tmp_path: Path) -> None:
    long = "Banyak orang merasa berat pada masa seperti ini, dan itu wajar karena kita tidak tahu apa yang akan datang."
    other = "You are not alone with this. " * 9
    assert _about(tmp_path, f"{long}\n\n{'Anda tidak sendiri. ' * 9}\n", f"{long}\n\n{other}\n") == [
        "wrong-language"
    ]


# Any text at all.

PARTS = (
    "---|\n|\n\n|judul: |topik: [|]|- |# |## |### |#|[|](|)|] (|![|https://|http://a@|bit.ly/|www.|javascript:|`|```|~~~|**|*|_|<|>|<<<<<<< |"
    "|&a |!t |\t|\u200b|\u202e|\u00a0|â€œ|\ufffd|TODO|[nama|0,1|1.000|2020-07-13|di sini|{{|[^1]|===|!!! || |a|di.id.md|penerjemah: "
).split("|")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    findings(text, LETTERS + "T")


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(PARTS), max_size=60).map("".join),
    st.sampled_from(["koping/a.id.md", "x.fr.md", "istilah/a.en.md"]),
)
def test_any_mixture_of_traps(text: str, path: str) -> None:
    draft = draft_of(text, f"contributions/{path}")
    for found in findings(text, LETTERS + "T", f"contributions/{path}"):
        assert 1 <= found.place.line <= len(draft.source.lines) + 1
        assert 1 <= found.place.column <= len(draft.source.line(found.place.line)) + 2
        assert found.length >= 1


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(PARTS), max_size=40).map("".join),
    st.lists(st.sampled_from(PARTS), max_size=40).map("".join),
)
def test_any_base(tmp_path_factory: pytest.TempPathFactory, one: str, other: str) -> None:
    files = {
        "koping/a.id.md": one,
        "koping/a.en.md": other,
        "istilah/b.id.md": sample(KOPING, body=one),
        "istilah/b.en.md": other,
    }
    check(base_of(tmp_path_factory.mktemp("any"), files), TODAY)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="0123456789.,:/- Rpjuta", max_size=60))
def test_any_number(text: str) -> None:
    for number in numbers(text):
        assert text[number.offset :].startswith(number.text) or "/" in text or "-" in text
    assert not difference(text, text)


@pytest.mark.parametrize(
    "part", [*PARTS, "[a](", "[a] (", "(a)[", "www.a ", "http://[", "0,", "1 ribu ", "{: "]
)
def test_no_text_takes_long(part: str) -> None:
    text = "\n\n".join((part * 900)[:900] for _ in range(60))
    started = time.process_time()
    findings(text, LETTERS + "T")
    assert time.process_time() - started < 2


def test_the_rules_are_quick() -> None:
    draft = draft_of(
        sample(KOPING, body="Anda dapat [bernapas](napas) pelan, lalu duduk 5 menit di dekat anak.\n\n" * 80)
    )
    started = time.process_time()
    findings(draft.source.text, LETTERS)
    assert time.process_time() - started < 0.5
