"""The words of a text as the search sees them: plain lower-case letters and digits, chat spellings written out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from pangkalan.language import Lang
from pangkalan.search import stemmer_en, stemmer_id

LONGEST = 40
"""No word is longer; what is longer is cut."""

# Words that say nothing about what a page is about, in both languages: families mix them in one question.
STOP_WORDS = frozenset(
    """
    ada adalah adakah agar akan aku alias amat anda antara apa apabila apakah apaan apalagi atau ataupun bagaimana bagaimanakah bagi bahkan bahwa
    banget bagaimanapun begini begitu belum berapa bersama beserta biar bila bisa bisakah boleh bolehkah buat bukan cara caranya cuma dalam dan dapat dapatkah dari
    daripada deh demi demikian dengan di dia dimana dong dulu engkau gimana guna hanya harus haruskah hendak hingga ia ialah ini
    itu iya jadi jangan jika juga kah kalau kami kamu kan kapan karena ke kemana kenapa kepada ketika kita kok lagi lah lain lalu lebih loh maka
    mana manakah masih mau melainkan mengapa mereka meski meskipun milik misalnya mungkin namun nih nya oleh pada para paling pas pasti per perlu perlukah pernah
    pula pun punya saat saja salah sambil sampai sang sangat saya sebab sebagai sebelum sebuah sedang sehingga sejak sekali sekitar selain selalu
    selama seluruh semua seorang seperti serta sesuatu sesudah setelah setiap siapa siapakah si sih sini soal suatu sudah supaya tak tanpa tapi telah
    tentang terhadap terus tetapi tiap tidak toh tolong untuk walau walaupun ya yaitu yakni yang aja kasih tau mengalami melakukan merasa merasakan rasanya menjadi memiliki mempunyai terjadi soalnya gara dikasih kasi dikasi mulu melulu padahal gitu
    sama ngapain pun bikin ingin malah tuh nah duh aduh kok dong kak min gan sis banyakin kayaknya sepertinya kira jadinya terusan udahan gapapa gpp mesti
    piye kepriye pripun opo karo nang yen nek kanggo iki kuwi wae wis durung arep iso gelem tenan carane kudu lan awak kali nian bana ki ka mi ma ko ambo
    kumaha naon atuh teh mah euy nu jeung keur tiasa hoyong carana pisan oge geus acan teu henteu
    a about after all also am an and any are as at be because been before being but by can cannot cant could did didnt do does doesnt doing dont
    during each for from get gets getting got had has have having he her hers him his how hows i if im in into is isnt it its itself ive just
    let like make me more most much my myself near no nor not of off on once one or our out over own please really same she should shouldnt so some such than
    that thats the their them then there these they this those through to too under until up us very want was wasnt we were what whats when
    where wheres which while who whom whose why will with without wont would wouldnt yes you your yours yourself theres
    """.split()
)

# How people write in a hurry (left) and what they mean (right).
SHORT_FORMS: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    ga:tidak gak:tidak nggak:tidak ngga:tidak enggak:tidak engga:tidak kagak:tidak kaga:tidak gk:tidak g:tidak tdk:tidak ndak:tidak
    ndk:tidak nda:tidak dak:tidak indak:tidak kada:tidak tra:tidak tak:tidak ora:tidak emoh:tidak yg:yang dgn:dengan dg:dengan utk:untuk tuk:untuk buat:untuk krn:karena karna:karena krna:karena
    gara:karena klo:kalau kalo:kalau kl:kalau klw:kalau jd:jadi jdi:jadi sdh:sudah udh:sudah udah:sudah dah:sudah blm:belum blom:belum
    belom:belum bgt:banget bngt:banget bs:bisa bsa:bisa dpt:dapat dapet:dapat hrs:harus sm:sama ama:sama dr:dari dri:dari pd:pada kpd:kepada
    tp:tapi tpi:tapi jg:juga jga:juga aj:saja aja:saja doang:saja gmn:bagaimana gmana:bagaimana gimana:bagaimana bgmn:bagaimana gmn:bagaimana
    knp:kenapa knapa:kenapa kpn:kapan brp:berapa org:orang orng:orang bnyk:banyak lg:lagi lgi:lagi trs:terus trus:terus tau:tahu
    sy:saya gw:saya gue:saya gua:saya ane:saya ak:saya lo:kamu lu:kamu loe:kamu elo:kamu km:kamu kmu:kamu ente:kamu
    pengen:ingin pengin:ingin pingin:ingin pgn:ingin pngn:ingin kepengen:ingin kepingin:ingin pen:ingin
    mo:mau mw:mau maw:mau kayak:seperti kyk:seperti kaya:seperti kek:seperti gitu:begitu gini:begini emang:memang bkn:bukan
    ank:anak anakku:anak bpk:bapak bpak:bapak ibuk:ibu emak:ibu mamak:ibu mama:ibu mami:ibu bunda:ibu papa:ayah papi:ayah
    ayahku:ayah suamiku:suami istriku:istri rmh:rumah rmah:rumah sklh:sekolah skit:sakit skt:sakit mslh:masalah kel:keluarga
    klrg:keluarga klg:keluarga keluarg:keluarga hp:ponsel hape:ponsel handphone:ponsel henpon:ponsel smartphone:ponsel gadget:gawai
    gajet:gawai tmn:teman tmen:teman tman:teman dtg:datang mkn:makan mnm:minum tdr:tidur tdur:tidur mlm:malam hr:hari
    thn:tahun bln:bulan mgg:minggu mnt:menit skrg:sekarang skrng:sekarang cpt:cepat bnr:benar sndiri:sendiri sndri:sendiri
    ttg:tentang dlm:dalam spt:seperti sblm:sebelum stlh:setelah tlg:tolong mhn:mohon mksd:maksud bhs:bahasa
    hri:hari mlem:malam malem:malam sampe:sampai ampe:sampai nyampe:sampai dedek:adik dede:adik adek:adik ade:adik dktr:dokter dokt:dokter
    obt:obat krj:kerja blj:belajar bljr:belajar kmr:kamar kluarga:keluarga kluar:keluar kyknya:sepertinya kayanya:sepertinya tkut:takut tkt:takut cmas:cemas
    hml:hamil msker:masker jln:jalan plg:pulang byr:bayar prsaan:perasaan pngen:ingin gak2:tidak smua:semua slalu:selalu bru:baru kmrn:kemarin bsk:besok
    skolah:sekolah ujn:hujan ptugas:petugas tmpt:tempat tmpat:tempat nmr:nomor nomer:nomor nmer:nomor tlpn:telepon tlfn:telepon
    dokter2:dokter rs:rumahsakit rsj:rumahsakitjiwa puskes:puskesmas wa:whatsapp whatsap:whatsapp wattsap:whatsapp
    corana:corona koronavirus:corona coronavirus:corona covid19:covid cov19:covid
    """.split()
)

_ODD = re.compile(r"[0-9](?<=[a-z]{3}[0-9])")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_NOT_THERE = re.compile("[‘’ʼ′\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Apostrophes, accents, and marks that nobody sees."""
_APOSTROPHES = b"'`"
_PLAIN = bytes(
    ord(sign.lower()) if (sign := chr(code)).isascii() and sign.isalnum() else ord(" ") for code in range(256)
)
_TWICE = re.compile(r"^([a-z]{3,})2(nya|an|in)?$")
_GLUED = re.compile(r"^([a-z]{4,})(\d{2,})$")


def words(text: str) -> list[str]:
    """Return the words of a text in plain lower-case letters and digits, as they stand."""
    if not text.isascii():
        text = _FOREIGN.sub(_in_ascii, text)
    # Bytes are told apart by a table many times quicker than letters by a pattern.
    plain = text.encode("ascii").translate(_PLAIN, _APOSTROPHES).decode("ascii")
    each = plain.split()
    if max(map(len, each), default=0) <= LONGEST and not _ODD.search(plain):
        return each
    found: list[str] = []
    for word in each:
        if word.isalpha():
            found.append(word[:LONGEST])
        elif twice := _TWICE.match(word):
            found.append((twice[1] + (twice[2] or ""))[:LONGEST])
        elif glued := _GLUED.match(word):
            found += [glued[1][:LONGEST], glued[2][:LONGEST]]
        else:
            found.append(word[:LONGEST])
    return found


def _in_ascii(foreign: re.Match[str]) -> str:
    return _ascii_of(foreign[0])


@lru_cache(maxsize=2**12)
def _ascii_of(character: str) -> str:
    """Return the letters that a character is made of, and something that parts words for whatever is no letter of ours."""
    return _NOT_THERE.sub("", unicodedata.normalize("NFKD", character)).encode("ascii", "replace").decode("ascii")


def _remembered(keyed: Callable[[str], str]) -> Callable[[str], str]:
    return lru_cache(maxsize=2**16)(keyed)


# One memory for each language: a word alone is found in it far quicker than a word with its language.
_KEYS: dict[Lang, Callable[[str], str]] = {
    Lang.ID: _remembered(lambda word: stemmer_id.stem(SHORT_FORMS.get(word, word))),
    Lang.EN: _remembered(stemmer_en.stem),
}


def key(word: str, lang: Lang) -> str:
    """Return what a word is filed under in the index of a language."""
    return _KEYS[lang](word)


def keys_of_content(lang: Lang) -> Callable[[str], str]:
    """Return the function that gives what a word is filed under, and nothing for a word that says nothing."""
    return _CONTENT_KEYS[lang]


def is_stop(word: str) -> bool:
    """Whether a word says nothing about what a page is about."""
    return word in _STOPS


def stops_among(some: Iterable[str]) -> frozenset[str]:
    """Return those of some words that say nothing about what a page is about."""
    return _STOPS.intersection(some)


_STOPS = STOP_WORDS | {short for short, meant in SHORT_FORMS.items() if meant in STOP_WORDS}


def _of_content(keyed: Callable[[str], str]) -> Callable[[str], str]:
    return _remembered(lambda word: "" if word in _STOPS else keyed(word))


_CONTENT_KEYS = {lang: _of_content(keyed) for lang, keyed in _KEYS.items()}
