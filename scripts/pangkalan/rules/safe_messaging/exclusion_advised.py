"""S014: advice to shun people or drive them out."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.checking.wording import find, is_asked, is_denied_before, wording
from pangkalan.language import Text
from pangkalan.schema.material import Draft

_SHUN = wording(
    r"\b(?:harus|wajib|perlu|sebaiknya|mesti|patut|layak|pantas|boleh|segera|lebih baik) (?:segera )?(?:di|kita |kami )?(?:jauhi|usir|kucilkan|asingkan|singkirkan|tolak warga)\b"
    r"|(?:(?<=\n)|(?<=[.!?:;,\"] )|^)(?:jauhi|usir|kucilkan|asingkan|hindari)(?:lah)?(?: saja)? (?:penderita|pasien|orang (?:sakit|positif|dengan|yang (?:positif|terpapar|tertular|sakit|terkena))|mereka|keluarga|tetangga|perawat|tenaga kesehatan|pendatang|perantau|odgj|bekas)[^.\n]{0,20}|\bjangan (?:bergaul|berteman|dekat-dekat|mau dekat|mau bergaul) dengan (?:keluarga|penderita|pasien|odgj|bekas|orang (?:dengan|positif|sakit))\b"
    r"|\b(?:should|must|need to|have to|ought to) be (?:shunned|avoided|driven out|excluded|cast out|evicted)\b|(?:(?<=\n)|(?<=[.!?:;,\"] )|^)(?:avoid|shun|stay away from|keep away from|drive out) (?:patients|people with|covid patients|the sick|infected|sick (?:people|neighbours|neighbors)|them|nurses)\b",
    "jauhi|bergaul|berteman|dekat-dekat|mau dekat|usir|kucilkan|asingkan|singkirkan|hindari|tolak warga|shun|avoid|away from|driven out|drive out|excluded|cast out|evict",
)
_ABOUT_THINGS = wording(r"\b(?:kerumunan|asap|rokok|benda|makanan|kebiasaan|batuk|bersin|crowds?|smoke|crowding)\b")


def _check(draft: Draft) -> Iterator[Hit]:
    for spot in find(draft, _SHUN):
        if not is_denied_before(spot) and not _ABOUT_THINGS.pattern.search(spot.sentence_text) and not is_asked(spot):
            yield spot.hit()


RULE = Rule(
    code="S014",
    name="exclusion-advised",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text(
        "Anjuran menjauhi orang",
        "Advice to shun people",
    ),
    message=Text(
        '"{words}" menganjurkan orang dijauhi atau diusir.',
        '"{words}" tells readers to shun people or drive them out.',
    ),
    hint=Text(
        "Tulis apa yang dapat dilakukan, misalnya: 'Tetap sapa dari jarak 1 meter, dan bantu kebutuhannya.'",
        "Say what can be done, for example: 'Keep greeting them from 1 metre away, and help with what they need.'",
    ),
    why=Text(
        "Keluarga yang dijauhi kehilangan makanan, teman, dan pertolongan tepat saat mereka sakit.",
        "A family that is shunned loses food, friends and help just when it is ill.",
    ),
    check=_check,
    bad=(
        Example("Penderita gila karena Corona harus dijauhi.\n"),
        Example("Jauhi keluarga yang sakit.\n"),
        Example("Jangan takut. Usir pasien itu dari kampung.\n"),
        Example("Infected people should be avoided.\n"),
        Example("Hindari keluarga yang positif.\n"),
        Example("Usir saja perawat itu.\n"),
        Example("Jangan bergaul dengan keluarga pasien.\n"),
    ),
    good=(
        Example("Mereka tidak boleh dijauhi.\n"),
        Example("Anda mungkin takut dijauhi tetangga.\n"),
        Example("Jauhi kerumunan dan asap rokok.\n"),
        Example("Tidak seorang pun harus dijauhi.\n"),
        Example("Jangan usir mereka.\n"),
        Example("Nobody should be shunned.\n"),
    ),
)
