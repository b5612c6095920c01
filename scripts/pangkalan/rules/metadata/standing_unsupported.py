"""M057: a policy paper that is adopted or withdrawn by nobody."""

from __future__ import annotations

from collections.abc import Iterator

from pangkalan.checking.rule import Example, Hit, Rule, Severity, Subject
from pangkalan.content_types.kebijakan import TYPE as KEBIJAKAN
from pangkalan.language import Text
from pangkalan.schema.material import Draft
from pangkalan.schema.sample import sample

_SUPPORT = {"disahkan": "disahkan_oleh", "dicabut": "dicabut_oleh"}


def _check(draft: Draft) -> Iterator[Hit]:
    standing = draft.values.get("standing")
    key = _SUPPORT.get(str(standing)) if draft.type is KEBIJAKAN else None
    if key and draft.front.get(key) is None:
        yield Hit(
            draft.place_of("status_dokumen"),
            {"standing": str(standing), "key": key},
            f"{key}: ...",
            len("status_dokumen"),
        )


RULE = Rule(
    code="M057",
    name="standing-unsupported",
    subject=Subject.DRAFT,
    severity=Severity.ERROR,
    title=Text("Kedudukan tanpa lembaga", "Standing without a body"),
    message=Text(
        "Kertas ini disebut {standing}, tetapi `{key}` belum diisi.",
        "This paper is said to be {standing}, but `{key}` is not filled in.",
    ),
    hint=Text(
        "Tambahkan `{key}`: lembaga yang mengesahkan, atau kode kertas yang mencabut. Bila belum ada, tulis `status_dokumen: usulan`.",
        "Add `{key}`: the body that adopted it, or the code of the paper that withdraws it. If there is none, write `status_dokumen: usulan`.",
    ),
    why=Text(
        "Usulan yang tampak seperti keputusan membuat keluarga menuntut hak yang belum ada.",
        "A proposal that looks like a decision makes families claim rights that do not exist yet.",
    ),
    check=_check,
    bad=(
        Example(sample(KEBIJAKAN, changes={"status_dokumen": "disahkan"}), path="kebijakan/contoh.id.md"),
        Example(sample(KEBIJAKAN, changes={"status_dokumen": "dicabut"}), path="kebijakan/contoh.id.md"),
    ),
    good=(
        Example(sample(KEBIJAKAN), path="kebijakan/contoh.id.md"),
        Example(
            sample(KEBIJAKAN, changes={"status_dokumen": "disahkan", "disahkan_oleh": "IPSPI"}),
            path="kebijakan/contoh.id.md",
        ),
    ),
)
