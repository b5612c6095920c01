"""S012: a word that puts a stamp on people."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, in_case_of, is_only_mentioned, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_WORDS: tuple[tuple[str, str], ...] = (
    (r"(?:orang|penderita|pasien|kaum) gila", "orang dengan gangguan jiwa"),
    (r"(?:orang|pasien|penderita) sakit jiwa", "orang dengan gangguan jiwa"),
    (r"(?<!rumah )(?<!orang )(?<!pasien )(?<!penderita )sakit jiwa", "mengalami gangguan jiwa"),
    (r"(?:orang|penyandang|kaum) cacat", "penyandang disabilitas"),
    (r"anak cacat", "anak dengan disabilitas"),
    (r"(?:penyandang |kaum )?tuna ?rungu", "Tuli"),
    (r"(?:penyandang |kaum )?tuna ?netra", "orang dengan disabilitas netra"),
    (r"(?:penyandang |kaum )?tuna ?wicara", "orang dengan disabilitas wicara"),
    (r"(?:penyandang |kaum )?tuna ?daksa", "orang dengan disabilitas fisik"),
    (r"(?:penyandang |kaum )?tuna ?grahita|idiot|imbesil", "orang dengan disabilitas intelektual"),
    (r"autis banget|kayak orang autis", "sibuk sendiri"),
    (r"gembel", "orang yang hidup di jalan"),
    (
        r"(?<!nyamuk )(?<!hewan )(?<!kelelawar )(?:pembawa|penyebar|penular) (?:virus|corona|covid(?:-19)?)",
        "orang dengan COVID-19",
    ),
    (r"virus (?:cina|china|wuhan|tiongkok)", "virus corona"),
    (r"pecandu (?:narkoba|alkohol|obat)", "orang dengan ketergantungan zat"),
    (r"(?:wanita )?tuna ?susila|pelacur", "pekerja seks"),
    (r"anak haram", "anak"),
    (r"(?:orang|lansia|kakek|nenek) pikun", "orang dengan demensia"),
    (r"crazy people|lunatics?|madm[ae]n|the mentally ill|psychos", "people with mental health conditions"),
    (r"the disabled|the handicapped|cripples?", "people with disabilities"),
    (r"wheelchair[- ]bound|confined to a wheelchair", "wheelchair user"),
    (r"deaf and dumb|deaf[- ]mutes?", "Deaf people"),
    (r"retarded|mentally handicapped", "with an intellectual disability"),
    (r"(?:chinese|wuhan|china) virus", "coronavirus"),
    (r"super ?-?spreaders?", "people with COVID-19"),
    (r"(?:drug )?addicts|junkies", "people with a drug dependence"),
)
_ANY = wording(
    r"\b(?:" + "|".join(f"(?P<w{number}>{pattern})" for number, (pattern, _) in enumerate(_WORDS)) + r")\b",
    "gila|sakit jiwa|cacat|tuna|idiot|imbesil|autis|gembel|pembawa|penyebar|penular |virus c|virus w|virus t|chinese v|wuhan v|china v|pecandu|pelacur|haram|pikun|crazy|lunatic|madm|mentally|psychos|the disabled|handicapped|cripple|wheelchair|deaf and|deaf-mute|deaf mute|retarded|spreader|addicts|junkie",
)
_LAW = wording(r"\b(?:undang-undang|uu|peraturan|keputusan|law|act)\b[^.\n]{0,60}$")


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _ANY):
        if is_only_mentioned(spot) or _LAW.pattern.search(spot.prose.lower[spot.sentence[0] : spot.match.start()]):
            continue
        instead = _WORDS[int((spot.match.lastgroup or "w0")[1:])][1]
        yield spot.hit(instead=in_case_of(spot.text, instead))


RULE = Rule(
    code="S012",
    name="stigma-word",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Kata yang memberi cap",
        "Word that labels people",
    ),
    message=Text(
        '"{words}" memberi cap pada orang.',
        '"{words}" labels people.',
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "Orang yang diberi cap menyembunyikan sakitnya dan tidak berani mencari pertolongan.",
        "People who are labelled hide their illness and dare not look for help.",
    ),
    check=_check,
    bad=(
        Example("Penderita gila karena Corona.\n"),
        Example("Ia disebut pembawa virus di kampungnya dan para penyandang cacat.\n"),
        Example("The disabled and lunatics.\n"),
        Example("Anak tuna rungu belajar di rumah.\n"),
    ),
    good=(
        Example("Ia dirawat di rumah sakit jiwa.\n"),
        Example('Jangan memakai kata "orang gila".\n'),
        Example("Katakan orang dengan COVID-19, bukan pembawa virus.\n"),
        Example("Undang-Undang Nomor 4 Tahun 1997 tentang Penyandang Cacat.\n"),
        Example("Nyamuk pembawa virus dengue.\n"),
    ),
)
