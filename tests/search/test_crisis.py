"""People in danger see where help is, whatever they type and however they mistype it."""

from __future__ import annotations

import random
import re

import pytest

from pangkalan.search.crisis import dangers
from pangkalan.search.tables import tables
from search.engine import run

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
)
HARMLESS_QUERIES = """
pukul 8 malam;sisa makanan;cabut gigi;anak diajar di rumah;anak sulit makan;mau makan ikan;kekebalan;kekeringan;kekerabatan
hati hati di rumah;gejala yang dirasakan;lecet karena masker;dibanding flu;lampu mati;karantina;masker;cuci tangan;isolasi mandiri
menenangkan anak;sulit tidur malam;obat demam nenek;bansos;vaksin;how to wash hands;better sleep;not eaten;insect bite;amuse kids
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


def test_hostile_texts_are_judged_quickly() -> None:
    assert len(judged(["bunuh " * 20, "a" * 300, "mati " * 20, "", "\ud800"])) == 5

