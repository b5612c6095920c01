"""People in danger see where help is, whatever they type and however they mistype it."""

from __future__ import annotations

import random
import re

import pytest

from pangkalan.search.crisis import dangers
from pangkalan.search.tables import tables
from pangkalan.search.tokens import SHORT_FORMS, words
from search.engine import run
from search.relevance import collection

pytestmark = pytest.mark.no_cover

DANGER = """
bunuh diri;saya mau bunuh diri;bundir;pengen mati aja;pgn mati;mau mati;ingin mati;mending mati;ga kuat hidup lagi;gak mau hidup
tidak mau hidup lagi;capek hidup;lelah hidup;mengakhiri hidup;akhiri hidupnya;menyakiti diri sendiri;nyakitin diri;silet tangan
gantung diri;minum racun;overdosis;lompat dari jembatan;suicide;suicidal;kill myself;i want to die;wanna die;end my life;end it all
self harm;self-harm;selfharm;cutting myself;hurt myself;better off dead;no reason to live;i don't want to live anymore
kdrt;kekerasan dalam rumah tangga;dipukul suami;dipukulin suami;suami mukul saya;suami main tangan;suami kasar;ditampar pacar
saya diancam suami;dianiaya majikan;disiksa ibu tiri;diperkosa;pemerkosaan;dilecehkan;pelecehan seksual;dicabuli;pencabulan
kekerasan anak;anak dipukul;anak disiksa;penganiayaan anak;menelantarkan anak dipukuli;domestic violence;my husband hits me
he beats me;abusive husband;abuse;child abuse;rape;i was raped;molested;sexual assault;scared of my husband;threatened to kill me
takut sama suami;penelantaran anak;kill himself;bunuhdiri;violence at home
cape hidup;gak kuat lagi hidup;mau bundir;sayat tangan;nyayat nadi;dipukul suami;diperkosa om;diperkosa om sendiri;dilecehin bos
mati aja lah;mendingan mati;pengen ngilang aja;pengen hilang dari dunia;pengen tidur selamanya;ga mau bangun lagi;percuma hidup
hidup gak ada artinya;ga ada gunanya hidup;buat apa aku hidup;nyerah sama hidup;benci hidupku;temenku nyakitin dirinya;minum baygon
gamau hidup lagi;loncat dari lantai 5;motong urat nadi;ada yang mau bunuh saya;kys;wish i was dead;i want to disappear;slit my wrists
there is no point in living;life is not worth living;my friend cuts herself;jump off a bridge;i don't want to be here anymore
suami suka nendang aku;bapak tiri mukulin adik;pacar nyekik aku;dikurung suami di kamar;ditabok suami;disundut rokok;diseret suami
digerayangi paman;dipaksa melayani suami;diancam sebar foto;sebar foto bugil;dihamili om;bayi dibuang;anak dijual;ayah nampar ibu
takut pulang suami mabuk;mantan ngancem;he chokes me;my dad touches me;he forced me;afraid to go home;abusing my sister
"""
TYPED = (
    "bunuh diri",
    "kekerasan",
    "dipukulin",
    "diperkosa",
    "suicide",
    "pelecehan",
    "self harm",
    "violence",
    "penganiayaan",
    "kill myself",
    "capek hidup",
    "pengen mati",
    "dilecehkan",
    "ditendang suami",
    "disiksa",
)
HARMLESS_QUERIES = """
pukul 8 malam;sisa makanan;cabut gigi;anak diajar di rumah;anak sulit makan;mau makan ikan;kekebalan;kekeringan;kekerabatan
hati hati di rumah;gejala yang dirasakan;lecet karena masker;dibanding flu;lampu mati;karantina;masker;cuci tangan;isolasi mandiri
menenangkan anak;sulit tidur malam;obat demam nenek;bansos;vaksin;how to wash hands;better sleep;not eaten;insect bite;amuse kids
mati lampu;bunuh kuman;matikan virus;virus mati kena sabun;hp mati;mati rasa setelah berduka;biar kuman mati;membunuh virus
mau mandi;cape bgt;hape rusak;rame di pasar;diabetes;asi diperah;tidur di lantai;hilang penciuman;hilang kerja;capek kerja;hidup sehat;mau hidup sehat
potong rambut;iris bawang;minum obat;obat nyamuk aman;foto keluarga;menyebar kabar;suami sakit;bapak pikun;takut vaksin;ayah pulang
covid hit my family;hurt my back;cut my hair;kill germs;does bleach kill the virus;end of isolation;take my temperature;heart beats fast
kids fighting;touch surfaces;living with covid;want to work;tired of lockdown;tired all day;what to do;help my child;stay here
rapat rt;harga beras;kematian covid;duka ayah meninggal;suami positif;istri hamil;rapid test;anak takut;main game;nenek kesepian
"""


def listed(text: str) -> list[str]:
    return [line for line in re.split(r"[;\n]", text) if line]


def variants(word: str) -> set[str]:
    """Every slip of one finger: a letter left out, doubled, or swapped with its neighbour, and some wrong letters."""
    chance = random.Random(word)  # noqa: S311
    found = set()
    for place in range(len(word)):
        found.add(word[:place] + word[place + 1 :])
        found.add(word[: place + 1] + word[place:])
        found.add(word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :])
        found.add(word[:place] + chance.choice("abcdefghijklmnopqrstuvwxyz") + word[place + 1 :])
    return found


def judged(queries: list[str]) -> list[bool]:
    [seen] = run([["crisis", queries, dangers()]], tables())
    return seen


def test_danger_is_seen() -> None:
    queries = listed(DANGER)
    seen = judged(queries)
    assert [query for query, found in zip(queries, seen, strict=True) if not found] == []


@pytest.mark.parametrize("phrase", TYPED)
def test_danger_is_seen_with_a_slip(phrase: str) -> None:
    queries = sorted(variants(phrase))
    seen = judged(queries)
    missed = [query for query, found in zip(queries, seen, strict=True) if not found]
    # A space moved or a short word hit twice may make another word; few may be lost.
    assert len(missed) <= len(queries) * 0.03, missed


def test_everyday_questions_are_left_alone() -> None:
    queries = listed(HARMLESS_QUERIES)
    seen = judged(queries)
    assert [query for query, found in zip(queries, seen, strict=True) if found] == []


@pytest.mark.parametrize(("kind", "wanted"), [("danger", True), ("harmless", False)])
def test_invented_phrases_are_judged_rightly_as_typed_and_written_out(kind: str, wanted: bool) -> None:
    queries = [query for batch in collection("crisis.json")[kind] for query in batch]
    written_out = [" ".join(SHORT_FORMS.get(word, word) for word in words(query)) for query in queries]
    seen = zip(queries, judged(queries), judged(written_out), strict=True)
    assert [query for query, typed, written in seen if (typed or written) is not wanted] == []


def test_hostile_texts_are_judged_quickly() -> None:
    assert len(judged(["bunuh " * 20, "a" * 300, "mati " * 20, "", "\ud800"])) == 5
