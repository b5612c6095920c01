"""F028: a file that was given up, since reading it took too long or too much memory."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Text
from pangkalan.reading.source import Damage
from pangkalan.schema.material import Draft


def _check(draft: Draft) -> Iterator[Hit]:
    yield from (Hit(place) for damage, place in draft.source.damage if damage is Damage.TAKES_TOO_LONG)


RULE = Rule(
    code="F028",
    name="takes-too-long",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Berkas terlalu berat untuk dibaca", "File is too heavy to read"),
    message=Text(
        "Berkas ini tidak selesai dibaca: mesin butuh waktu atau memori terlalu banyak. Bagian yang paling padat mulai di baris ini.",
        "Reading this file was given up: it takes the machine too much time or memory. Its densest part begins on this line.",
    ),
    hint=Text(
        "Sederhanakan bagian itu: tanda kurung, bintang, dan tanda petik secukupnya, dan baris kosong di antara paragraf. Bila Anda yakin tidak ada yang aneh, kirimkan saja; pengelola akan melihatnya.",
        "Make that part simpler: no more brackets, stars and quotation marks than needed, and empty lines between paragraphs. If you are sure that nothing is odd, send it all the same; the maintainers will look at it.",
    ),
    why=Text(
        "Satu berkas tidak boleh menahan semua halaman lain yang ditunggu keluarga.",
        "One file must not hold up all the other pages that families wait for.",
    ),
    check=_check,
    bad=(Example("![a][" * 12 + " (dan seterusnya, ribuan kali)\n"),),
    good=(Example("Tarik napas pelan.\n"),),
    needs=frozenset(),
)
