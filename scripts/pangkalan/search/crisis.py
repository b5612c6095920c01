"""Words of people in danger: self-harm, suicide, violence, abuse of children; in both languages, with slang.

A search that holds them shows the help card above all results. One wrong card costs a glance; one missing card may cost
a life: so every word of four letters and more also counts with one slip of the finger, unless the slip makes one of
`HARMLESS`, and `*` stands for any ending. The words of a line must come in this order, with at most one between them.
"""

from __future__ import annotations

CRISIS: tuple[str, ...] = tuple(
    line.strip()
    for line in """
    bunuh diri
    bundir
    bunir
    membunuh diri
    akhiri hidup*
    mengakhiri hidup*
    ngakhirin hidup*
    habisi nyawa
    menghabisi nyawa
    habisi hidup
    cabut nyawa
    ingin mati
    pengen mati
    pengin mati
    kepengen mati
    pingin mati
    kepingin mati
    pgn mati
    pengen mampus
    mau mati
    mo mati
    pen mati
    mending mati
    baik mati
    pilih mati
    cepat mati
    cepet mati
    rasanya mati
    kepikiran mati
    mikirin mati
    pikiran mati
    ingin meninggal
    pengen meninggal
    mau meninggal
    tidak mau hidup
    tidak ingin hidup
    tidak pengen hidup
    gak mau hidup
    ga mau hidup
    nggak mau hidup
    gak pengen hidup
    ga pengen hidup
    gak kuat hidup
    ga kuat hidup
    nggak kuat hidup
    tidak kuat hidup
    tidak sanggup hidup
    gak sanggup hidup
    ga sanggup hidup
    capek hidup
    cape hidup
    lelah hidup
    bosan hidup
    bosen hidup
    muak hidup
    benci hidup
    buat apa hidup
    ngapain hidup
    hidup tidak berarti
    hidup gak berarti
    hidup ga berarti
    hidup gak berguna
    hidup ga berguna
    hidup tidak berguna
    hilang dari dunia
    ngilang dari dunia
    pergi dari dunia
    menyerah hidup
    nyerah hidup
    menyakiti diri
    nyakitin diri
    sakiti diri
    melukai diri
    lukai diri
    ngelukain diri
    sayat tangan
    silet tangan
    nyilet*
    siletin
    potong nadi
    iris tangan
    iris nadi
    barcode tangan
    gantung diri
    minum racun
    nenggak racun
    overdosis
    terjun dari jembatan
    loncat dari gedung
    lompat dari gedung
    loncat dari jembatan
    lompat dari jembatan
    suicid*
    kill myself
    kill my self
    kill himself
    kill herself
    killing myself
    kms
    unalive
    want to die
    wanna die
    wants to die
    wish i was dead
    wish i were dead
    better off dead
    end my life
    end his life
    end her life
    end their life
    ending my life
    end it all
    take my life
    taking my life
    dont want to live
    no reason to live
    tired of living
    tired of life
    cant go on
    self harm*
    self injury
    hurt myself
    hurting myself
    harm myself
    cut myself
    cutting myself
    overdose
    hang myself
    kdrt
    dipukul*
    dipukulin
    digebuk*
    gebukin
    dihajar*
    ditampar*
    ditampol
    digampar*
    ditendang*
    ditonjok*
    dibanting*
    dijambak*
    dicekik*
    diinjak*
    disundut*
    dianiaya*
    disiksa*
    disekap*
    dipasung
    diancam*
    mengancam bunuh
    mau dibunuh
    dibunuh
    aniaya
    penganiayaan
    menganiaya
    penyiksaan
    siksa*
    memukul*
    mukul*
    pukulin
    suami pukul*
    suami kasar
    suami main tangan
    suami ngamuk
    suami jahat
    suami kejam
    main tangan
    main pukul
    ringan tangan
    takut suami
    takut sama suami
    babak belur
    kekeras*
    pemerkosa*
    perkosa*
    diperkosa*
    memperkosa
    rudapaksa
    dipaksa hubungan
    dipaksa seks
    dipaksa berhubungan
    dicabul*
    cabul*
    pencabul*
    mencabul*
    pelecehan
    leceh*
    dilecehkan
    melecehkan
    digrepe*
    diraba*
    dipegang kemaluan
    pegang kemaluan
    grooming
    sodomi
    disodomi
    inses
    incest
    pedofil*
    eksploitasi anak
    anak disakiti
    menyakiti anak
    nyakitin anak
    anak dibuang
    anak ditelantarkan
    penelantaran anak
    pukul anak
    perdagangan anak
    domestic violence
    domestic abuse
    violen*
    beaten
    battered
    abuse
    abused
    abuses
    abuser
    abusing
    abusive
    raping
    takut sama ayah
    takut sama bapak
    menyayat tangan
    kekerasan
    beats me
    beats my
    beating me
    beat me
    hits me
    hit me
    hits my
    hitting me
    hitting my
    hurts me
    hurting me
    punch* me
    kick* me
    slap* me
    chok* me
    strangl*
    threaten* me
    threaten* to kill
    scared of my husband
    afraid of my husband
    scared of my dad
    scared of my father
    afraid of my father
    scared to go home
    afraid to go home
    rape*
    molest*
    sexual assault
    sexually assaulted
    assault*
    sexual harassment
    touched me
    touching me
    groom*
    neglect*
    """.strip().splitlines()
)
"""Phrases in plain lower-case words without apostrophes."""

HARMLESS: tuple[str, ...] = tuple(
    """
    sisa cabut cabai cabe kabul cabul2 dicabut lecet diajar diajari dibanding dibandingkan dikurang dikurangi dirasa dirasakan eaten
    better bitten pukul hirup hidung mata hati mana mari dari hari rapi rate race rare rap tape ape rapat amuse abase insect violet
    violin perkasa muncul mikul makan mandi masti masih mani mali mami maki mai masi tape grape drape rapel rape2 shape battery
    """.split()
)
"""Words that are one letter away from one above and mean no harm."""
