"""K009: a term or spelling that differs from the one used here."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, in_case_of, is_only_mentioned, wording
from pangkalan.language import Lang, Text
from pangkalan.schema.material import Draft

_TERMS = (
    (r"jaga jarak sosial|menjaga jarak sosial|pembatasan jarak", "jaga jarak fisik", "id"),
    (r"isolasi diri|self isolasi", "isolasi mandiri", "id"),
    (r"karantina diri|karantina mandiri", "karantina rumah", "id"),
    (r"[Dd]esinfektan|[Dd]isinfectan", "disinfektan", "id"),
    (r"[Dd]esinfeksi", "disinfeksi", "id"),
    (r"[Pp]siko[- ]edukasi", "psikoedukasi", "id"),
    (r"[Pp]siko[- ]sosial", "psikososial", "id"),
    (r"[Hh]oax(?:es)?", "hoaks", "id"),
    (r"[Rr]esiko", "risiko", "id"),
    (r"[Nn]afas", "napas", "id"),
    (r"[Pp]raktek", "praktik", "id"),
    (r"[Aa]potik", "apotek", "id"),
    (r"[Ss]ilahkan", "silakan", "id"),
    (r"[Ii]jin", "izin", "id"),
    (r"[Aa]ntrian", "antrean", "id"),
    (r"[Ss]ekedar", "sekadar", "id"),
    (r"[Cc]idera", "cedera", "id"),
    (r"[Aa]ktifitas", "aktivitas", "id"),
    (r"[Ee]fektifitas", "efektivitas", "id"),
    (r"[Dd]iagnosa", "diagnosis", "id"),
    (r"[Mm]erubah", "mengubah", "id"),
    (r"[Ff]rustasi", "frustrasi", "id"),
    (r"[Pp]ropinsi", "provinsi", "id"),
    (r"[Hh]imbauan", "imbauan", "id"),
    (r"[Nn]asehat", "nasihat", "id"),
    (r"corona virus", "coronavirus", "en"),
    (r"social distancing", "physical distancing", "en"),
)
_ANY = wording(
    r"(?<![\w./-])(?:"
    + "|".join(f"(?P<t{number}>{pattern})" for number, (pattern, _, _) in enumerate(_TERMS))
    + r")(?![\w-]|\.\w)",
    "jarak sosial|pembatasan jarak|isolasi diri|self isolasi|karantina diri|karantina mandiri|desinf|disinfectan|psiko-|psiko |hoax|resiko|nafas|praktek|apotik|silahkan|ijin|antrian|sekedar|cidera|aktifitas|efektifitas|diagnosa|merubah|frustasi|propinsi|himbauan|nasehat|corona virus|social distancing",
    as_written=True,
)
_COVID = wording(
    r"(?<![\w./-])(?:Covid[- ]?19|covid[- ]?19|COVID ?19|Covid|covid)(?![\w-]|\.\w)", "covid", as_written=True
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in itertools.islice(find(draft, _COVID), 1):
        yield spot.hit(instead="COVID-19")
    lang = draft.lang or Lang.ID
    seen = set()
    for spot in find(draft, _ANY):
        _, right, language = _TERMS[int((spot.match.lastgroup or "t0")[1:])]
        if (
            language == lang
            and right not in seen
            and spot.piece.key not in ("istilah_lain", "istilah_en")
            and not is_only_mentioned(spot)
        ):
            seen.add(right)
            yield spot.hit(instead=in_case_of(spot.text, right))


RULE = Rule(
    code="K009",
    name="inconsistent-term",
    subject=Subject.DRAFT,
    severity=Severity.WARNING,
    title=Text(
        "Istilah atau ejaan yang tidak seragam",
        "Inconsistent term or spelling",
    ),
    message=Text(
        '"{words}" ditulis lain di halaman-halaman lain.',
        '"{words}" is written differently on other pages.',
    ),
    hint=Text(
        "Tulis: {instead}",
        "Write: {instead}",
    ),
    why=Text(
        "Satu hal dengan dua nama membuat pembaca mengira ada dua hal, dan pencarian tidak menemukannya.",
        "One thing with two names looks like two things, and search misses it.",
    ),
    check=_check,
    bad=(
        Example("Gejala Covid-19 ringan.\n"),
        Example("Semprot meja dengan desinfektan.\n"),
        Example("Tarik nafas pelan.\n"),
        Example("Resiko penularan.\n"),
        Example("The corona virus.\n", path="koping/contoh.en.md"),
    ),
    good=(
        Example("Gejala COVID-19 ringan.\n"),
        Example("Tarik napas pelan.\n"),
        Example("[Berita](https://contoh.id/covid-19/resiko)\n"),
        Example("Lihat covid19.go.id.\n"),
        Example('Kata "hoax" ditulis hoaks.\n'),
    ),
)
