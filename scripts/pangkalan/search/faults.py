"""What can be wrong with an item of the thesaurus, and how it is said."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from pangkalan.language import Text
from pangkalan.reading.source import Place


class Fault(StrEnum):
    """What can be wrong with a group."""

    UNREADABLE = "unreadable"
    KEY = "key"
    SIZE = "size"
    REPEATED = "repeated"
    USELESS = "useless"


class ThesaurusProblem(Struct, frozen=True):
    """What is wrong with a group, and where; `instead` is what to write, where that is known, in place of `length` letters."""

    place: Place
    fault: Fault
    message: Text
    instead: str = ""
    length: int = 1


NO_ITEM = Text(
    "Baris ini bukan butir daftar. Awali dengan `- istilah: ...`.",
    "This line is no item of the list. Begin it with `- istilah: ...`.",
)
UNREADABLE = Text(
    "Butir ini tidak dapat dibaca ({slip}). Periksa tanda kurung, koma, dan tanda kutipnya.",
    "This item cannot be read ({slip}). Check its brackets, commas and quotation marks.",
)
UNKNOWN_KEY = Text("Kunci `{key}` tidak dikenal. Yang ada: {keys}.", "There is no key `{key}`. Known keys: {keys}.")
TWICE = Text("Kunci `{key}` tertulis dua kali.", "The key `{key}` stands twice.")
SHAPE = {
    True: Text("`{key}` harus berupa daftar: [satu, dua].", "`{key}` must be a list: [one, two]."),
    False: Text("`{key}` harus berupa satu nilai.", "`{key}` must be a single value."),
}
NO_TERM = Text("Butir ini tidak punya `istilah`.", "This item has no `istilah`.")
ALONE = Text(
    "`{term}` sendirian: tulis sedikitnya satu padanan.", "`{term}` stands alone: write at least one other form."
)
TOO_MANY = Text(
    "Padanannya lebih dari {most}. Bagi menjadi dua.", "There are more than {most} forms. Split the group in two."
)
SECOND_GROUP = Text(
    "`{term}` sudah punya butir di baris {line}. Gabungkan keduanya.",
    "`{term}` already has an item in line {line}. Join the two.",
)
NOT_YES = Text("`satu_arah` diisi `ya` atau `tidak`.", "`satu_arah` is `ya` or `tidak`.")
NO_TOPIC = Text("Topik `{topic}` tidak ada di topik.yml.", "There is no topic `{topic}` in topik.yml.")
LENGTH = Text("Bentuk `{form}` kosong atau terlalu panjang.", "The form `{form}` is empty or too long.")
ONLY_STOP = Text(
    "`{form}` hanya berisi kata umum, sehingga akan cocok dengan apa saja.",
    "`{form}` consists of common words only and would match anything.",
)
ELSEWHERE = Text(
    "`{form}` sudah ada dalam butir `{term}` di baris {line}. Biarkan hanya di tempat yang paling cocok.",
    "`{form}` stands in the item `{term}` in line {line} already. Leave it only where it fits best.",
)
REPEATED = Text("`{form}` tertulis dua kali dalam butir ini.", "`{form}` stands twice in this item.")
