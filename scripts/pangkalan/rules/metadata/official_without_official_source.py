"""M051: a material that claims an official basis without naming one."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.koping import TYPE as KOPING
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample


def _check(draft: Draft) -> Iterator[Hit]:
    sources = draft.values.get("sources", ())
    if sources and draft.values.get("evidence") == "resmi" and not any(source.official for source in sources):
        yield Hit(draft.place_of("bukti"), {}, "    resmi: ya", len("bukti"))


_SOURCE = "\n  - judul: Pedoman\n    penerbit: Kementerian Kesehatan\n    tahun: 2020"

RULE = Rule(
    code="M051",
    name="official-without-official-source",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Dasar resmi tanpa sumber resmi", "Official basis without an official source"),
    message=Text(
        "`bukti: resmi` tetapi tidak ada sumber yang bertanda resmi.",
        "`bukti: resmi`, but no source is marked as official.",
    ),
    hint=Text(
        "Beri tanda `resmi: ya` pada undang-undang, pedoman kementerian, atau dokumen WHO, IASC, PBB di `sumber`. Bila tidak ada, ganti `bukti`.",
        "Mark the law, the ministry's guideline or the document of WHO, IASC or the UN in `sumber` with `resmi: ya`. If there is none, change `bukti`.",
    ),
    why=Text(
        "Keluarga menaruh percaya lebih pada pedoman resmi; tanda itu harus benar.",
        "Families put more trust in official guidelines; the mark must be true.",
    ),
    check=_check,
    bad=(Example(sample(KOPING, changes={"bukti": "resmi", "sumber": _SOURCE})),),
    good=(
        Example(sample(KOPING, changes={"bukti": "resmi", "sumber": f"{_SOURCE}\n    resmi: ya"})),
        Example(sample(KOPING, changes={"bukti": "praktik", "sumber": _SOURCE})),
    ),
)
