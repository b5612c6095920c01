"""P010: a person's name with a detail of health or violence."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

# A public office before the name, or a common noun after "Ibu": not a private person.
_NOT_A_NAME = r"(?!(?:Hamil|Menyusui|Rumah|Kota|Negara|Pertiwi|Bapak|Ibu|Bupati|Gubernur|Menteri|Presiden|Guru|Bidan|Dokter|Perawat|Kepala|Ketua|Lurah|Camat|Wali|Walikota|Kader|Dan|Yang|Anda|Atau|Tua)\b|RT\b|RW\b|PKK\b)"
_NAME = wording(
    r"(?:\b(?:(?:[Ww]arga|[Ii]bu|[Bb]apak|[Pp]asien|[Kk]lien|[Aa]nak|[Pp]erempuan|[Ll]aki-laki|[Pp]ria|[Ww]anita|[Rr]emaja|[Ll]ansia) bernama|(?:woman|man|boy|girl|patient|client|child|mother|father|resident) (?:named|called)|Bapak|Bpk\.?|Pak|Ibu|Bu|Sdri?\.?|Saudara|Saudari|Tn\.?|Ny\.?|Nn\.|An\.|Mbak|Mas|Mr\.?|Mrs\.?|Ms\.?) "
    + _NOT_A_NAME
    + r"[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,3}\b|\b"
    # As the news gives a name: Siti Aminah (34).
    + _NOT_A_NAME
    + r"[A-Z][a-z]{2,}(?: [A-Z][a-z]+){1,3}(?: \(\d{1,2}\)(?=[^\n]{0,30}\b(?:positif|reaktif|suspek|terkonfirmasi|dinyatakan|didiagnosis|mengalami|tested|diagnosed)\b)|,? \(?\d{1,2} (?:tahun|thn|th|years?)\b\)?))[^\n]{0,100}?\b(?:positif|reaktif|suspek|terkonfirmasi|ODP|PDP|OTG|isoman|isolasi mandiri|HIV|AIDS|TBC|ODGJ|skizofrenia|depresi|bipolar|gangguan jiwa|gangguan mental"
    r"|hamil di luar nikah|diperkosa|dilecehkan|dipukul\w*|KDRT|(?:percobaan )?bunuh diri|tested positive|diagnosed|pregnant|raped|abused|beaten|schizophreni\w+|depress\w+|suicid\w+)\b",
    "positif|reaktif|suspek|terkonfirmasi|odp|pdp|otg|isoman|isolasi mandiri|hiv|aids|tbc|odgj|skizofrenia|depres|bipolar|gangguan|hamil|diperkosa|dilecehkan|dipukul|kdrt|bunuh|tested|diagnosed|pregnant|raped|abused|beaten|schizo|suicid",
    as_written=True,
)
_OFFICE = wording(
    r"\b(?:menteri|presiden|gubernur|bupati|wali ?kota|direktur\w*|dirjen|juru bicara|jubir|minister|president|governor|spokes\w+|dr|prof)\b[^.\n]{0,30}$"
)


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _NAME):
        if not _OFFICE.pattern.search(
            spot.prose.lower[max(spot.match.start() - 40, spot.piece.start) : spot.match.start()]
        ):
            yield spot.hidden_hit()


RULE = Rule(
    code="P010",
    name="name-with-health-detail",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Nama orang bersama keadaan kesehatannya",
        "A person's name with a health detail",
    ),
    message=Text(
        "Nama orang tertulis bersama penyakit atau kekerasan yang dialaminya.",
        "A person's name stands with an illness or violence that the person went through.",
    ),
    hint=Text(
        "Ganti namanya dengan gambaran umum, misalnya 'seorang bapak' atau 'sebuah keluarga'.",
        "Replace the name by a general description, such as 'a father' or 'a family'.",
    ),
    why=Text(
        "Orang itu dapat dijauhi, dan apa yang sudah dibaca tidak dapat ditarik kembali.",
        "The person may be shunned, and what has been read cannot be taken back.",
    ),
    check=_check,
    bad=(
        Example("Bapak Sutrisno dirawat di rumah sakit. Ia positif COVID-19.\n"),
        Example("Bu Sari Dewi dipukul suaminya.\n"),
        Example("Mrs. Dewi was diagnosed last week.\n"),
    ),
    good=(
        Example("Ibu hamil yang positif dirawat bersama bayinya.\n"),
        Example("Ibu Kota punya banyak kasus positif.\n"),
        Example("Menteri Kesehatan, Bapak Budi, menyebut 100 orang positif.\n"),
        Example("Pak RT menolong keluarga yang positif.\n"),
        Example("Bu Sari mengajar di desa.\n"),
    ),
    private=True,
)
