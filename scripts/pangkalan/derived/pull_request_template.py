"""What GitHub puts into the description of a new pull request: the places for material, and the author's declaration."""

from __future__ import annotations

from collections.abc import Iterable

from pangkalan.derived import COMMAND, Ground
from pangkalan.derived.issue_forms import declared
from pangkalan.publishing.artifact import Artifact
from pangkalan.schema.field import fields
from pangkalan.schema.meta import Meta


def render(ground: Ground) -> Iterable[Artifact]:
    """Return the template."""
    boxes = [f"- [ ] {said}" for said in declared(fields(Meta)["declaration"])]
    folders = [
        f"- `contributions/{one.slug}/`: {one.label.id.lower()} / {one.label.en.lower()}" for one in ground.types
    ]
    text = _TEMPLATE.format(command=COMMAND, folders="\n".join(folders), boxes="\n".join(boxes))
    yield Artifact(".github/pull_request_template.md", text.encode())


_TEMPLATE = """\
<!-- Diturunkan dari skema oleh `{command}` / derived from the schema; do not edit. -->

## Apa yang ditambah atau diubah / What this adds or changes

<!-- Satu atau dua kalimat. / One or two sentences. -->

## Sebelum mengirim / Before you send

{boxes}

<!--
Usulan materi hanya mengubah folder ini; kode dan halaman lain dikirim terpisah:
A proposal with material changes these folders only; send code and other pages apart:
{folders}
Pemeriksaan berjalan sendiri dan menjawab di bawah usulan ini. Tidak paham hasilnya? Tanyakan saja di sini.
The check runs by itself and answers below. Not sure what it says? Just ask here.
-->
"""
