"""U005: a note on an address that ended, which does not tell readers what they need to know."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.catalogue.addresses import Ended
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.lasting import end_of
from pangkalan.checking.rule import Example, Hit, Need, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as COPING
from pangkalan.language import Text
from pangkalan.schema.sample import sample


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for place in catalogue.addresses.unreadable:
        yield Hit(place, _UNREADABLE)
    for ended in catalogue.addresses.ended.values():
        flaw = _flaw(catalogue, ended)
        if flaw:
            yield Hit(ended.place, flaw)


def _flaw(catalogue: Catalogue, ended: Ended) -> dict[str, str]:
    if ended.address in catalogue.standing:
        return _ALIVE
    if ended.moved:
        return {} if end_of(catalogue, ended.moved) else _NOWHERE
    if ended.since is None or ended.reason is None:
        return _UNSAID
    return {} if not ended.successor or end_of(catalogue, ended.successor) in catalogue.standing else _NOWHERE


_UNREADABLE = {
    "flaw": "Baris ini tidak dapat dibaca",
    "flaw_en": "This line cannot be read",
}
_ALIVE = {
    "flaw": "Alamat ini masih ada naskahnya",
    "flaw_en": "This address still has its text",
}
_UNSAID = {
    "flaw": "Catatan ini belum menyebut sejak, alasan, dan alasan_en",
    "flaw_en": "This note lacks sejak, alasan or alasan_en",
}
_NOWHERE = {
    "flaw": "Kode yang dituju tidak ada",
    "flaw_en": "The code that it points to does not exist",
}

RULE = Rule(
    code="U005",
    name="retirement-unclear",
    subject=Subject.CATALOGUE,
    severity=Severity.ERROR,
    title=Text("Catatan alamat tidak jelas", "Note on an address unclear"),
    message=Text("{flaw}.", "{flaw_en}."),
    hint=Text(
        "Bentuknya salah satu dari ini (pengganti boleh tidak ada):\nkoping/kode-lama:\n  pindah_ke: kode-baru\natau\nkoping/kode-lama:\n  sejak: 2026-11-23\n  alasan: Isinya usang.\n  alasan_en: It is out of date.\n  pengganti: kode-baru",
        "It takes one of these forms (pengganti may be left out):\nkoping/kode-lama:\n  pindah_ke: kode-baru\nor\nkoping/kode-lama:\n  sejak: 2026-11-23\n  alasan: Isinya usang.\n  alasan_en: It is out of date.\n  pengganti: kode-baru",
    ),
    why=Text(
        "Orang yang membuka selebaran lama berhak tahu mengapa halamannya tidak ada dan harus membaca apa.",
        "Somebody who opens an old leaflet should learn why the page is gone and what to read instead.",
    ),
    check=_check,
    bad=(
        Example("koping/contoh: {alasan: Isinya usang.}\n", path="_ledger/pensiun.yml"),
        Example("koping/contoh: {pindah_ke: tiada}\n", path="_ledger/pensiun.yml"),
        Example(
            "koping/contoh: {sejak: 2026-11-01, alasan: Usang., alasan_en: Old., pengganti: tiada}\n",
            path="_ledger/pensiun.yml",
        ),
        Example(
            "koping/contoh: {sejak: 2026-11-01, alasan: Usang., alasan_en: Old.}\n",
            path="_ledger/pensiun.yml",
            others={"koping/contoh.id.md": sample(COPING)},
        ),
        Example("contoh\n", path="_ledger/alamat.txt"),
    ),
    good=(
        Example(
            "koping/lama: {pindah_ke: contoh}\n",
            path="_ledger/pensiun.yml",
            others={"koping/contoh.id.md": sample(COPING)},
        ),
        Example("koping/contoh: {sejak: 2026-11-01, alasan: Usang., alasan_en: Old.}\n", path="_ledger/pensiun.yml"),
    ),
    needs=frozenset({Need.EVERYTHING}),
)
