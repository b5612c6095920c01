"""L001: a link that leads to no page of the site."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from pangkalan.catalogue.addresses import moved_addresses, moved_codes
from pangkalan.catalogue.catalogue import Catalogue
from pangkalan.catalogue.links import Fate, resolve
from pangkalan.checking.pairs import texts
from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.language import Lang, Text
from pangkalan.reading.body import Reference


def _check(catalogue: Catalogue) -> Iterator[Hit]:
    for draft in texts(catalogue):
        for reference in draft.body.references:
            if reference.picture or not catalogue.is_asked(draft):
                continue
            destination = resolve(catalogue, draft, reference.target)
            if destination.fate is Fate.UNKNOWN:
                yield _hit(catalogue, reference, destination.code)


def _hit(catalogue: Catalogue, reference: Reference, code: str) -> Hit:
    """Say where the page has gone, else which one was probably meant, else that the words may stand alone."""
    moved = moved_codes(moved_addresses(catalogue.addresses)).get(code, "")
    near = difflib.get_close_matches(code, catalogue.codes, n=1, cutoff=0.75)
    to = moved if moved in catalogue.codes else "".join(near)
    instead = f"[{reference.text}]({to})" if to else reference.text
    problem = _MOVED if to and to == moved else _UNKNOWN
    advice = _MOVED_TO if problem is _MOVED else _MEANT if to else _WORDS
    values = {"target": reference.target, "to": to, "words": instead}
    return Hit(
        reference.place,
        {
            "problem": problem.fill(Lang.ID, values),
            "problem_en": problem.fill(Lang.EN, values),
            "advice": advice.fill(Lang.ID, values),
            "advice_en": advice.fill(Lang.EN, values),
        },
        instead,
        len(reference.text) + 2,
    )


_MOVED = Text("Halaman `{target}` sudah pindah ke `{to}`.", "The page `{target}` has moved to `{to}`.")
_UNKNOWN = Text("Tidak ada materi dengan kode `{target}`.", "There is no material with the code `{target}`.")
_MOVED_TO = Text("Tulis: {words}", "Write: {words}")
_MEANT = Text("Mungkin maksud Anda: {words}", "Perhaps you mean: {words}")
_WORDS = Text(
    "Periksa ejaan kodenya, yaitu nama berkas tanpa .id.md. Bila halamannya memang belum ada, tulis kata-katanya saja: {words}",
    "Check the spelling of the code, which is the name of its file without .id.md. If there is no such page, write the words alone: {words}",
)


RULE = Rule(
    code="L001",
    name="link-to-nowhere",
    subject=Subject.AMONG,
    severity=Severity.ERROR,
    title=Text("Tautan ke halaman yang tidak ada", "Link to a page that does not exist"),
    message=Text(
        "{problem}",
        "{problem_en}",
    ),
    hint=Text(
        "{advice}",
        "{advice_en}",
    ),
    why=Text(
        "Orang yang mencari pertolongan akan sampai di halaman kosong.",
        "Somebody looking for help would end on an empty page.",
    ),
    check=_check,
    bad=(
        Example("Baca tentang [isolasi](isolassi).\n", others={"istilah/isolasi.id.md": "Isolasi.\n"}),
        Example(
            "Baca tentang [isolasi](isolasi-diri).\n",
            others={
                "istilah/isolasi.id.md": "Isolasi.\n",
                "_ledger/pensiun.yml": "istilah/isolasi-diri: {pindah_ke: isolasi}\n",
            },
        ),
        Example("Baca tentang [tidur](tidur).\n"),
    ),
    good=(Example("Baca tentang [isolasi](isolasi).\n", others={"istilah/isolasi.id.md": "Isolasi.\n"}),),
)
