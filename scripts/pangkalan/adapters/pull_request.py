"""The check of a pull request: our code, the base's files, and the proposal laid over them as data.

`python -m pangkalan.adapters.pull_request BASE HEAD --laporan FILE` runs in a checkout of the base. It prints what GitHub
shows beside the lines, writes the report for the conversation, and tells the workflow the route.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from pangkalan.adapters import path_guard, reports
from pangkalan.adapters.calendar import today
from pangkalan.adapters.commands import HOME
from pangkalan.adapters.path_guard import Refusal, Route
from pangkalan.adapters.processes import spread
from pangkalan.adapters.proposal import Change, changes_between, paths_in, take
from pangkalan.checking.rule import Finding, Severity
from pangkalan.keeping.memory import Memory
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base
from pangkalan.workshop import Checked, check

REPORT_SIZE = 28_000
"""Most characters of the report in one language: GitHub takes 65,536 in a comment."""


class Verdict(Struct, frozen=True):
    """What to tell about a proposal: lines for GitHub, the report by language, whether it may be merged, its route."""

    annotations: str
    report: dict[Lang, str]
    fine: bool
    route: Route | None


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a proposal; exit code 1 when it cannot be taken as it is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("head")
    parser.add_argument("--laporan", type=Path, required=True)
    parser.add_argument("--dari", type=Path, default=Path.cwd())
    parser.add_argument("--dipercaya", action="store_true")
    given = parser.parse_args(arguments)
    verdict = judge(given.dari, given.base, given.head, trusted=given.dipercaya)
    print(verdict.annotations, end="")
    given.laporan.write_text(as_comment(verdict.report), encoding="utf-8")
    if verdict.route is not None and "GITHUB_OUTPUT" in os.environ:
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
            file.write(f"jalur={verdict.route}\n")
    return int(not verdict.fine)


def judge(root: Path, base: str, head: str, *, trusted: bool) -> Verdict:
    """Judge the way from one commit to another; material is laid over the base that lies in `root`."""
    changes = changes_between(root, base, head)
    refusals = path_guard.judge(changes, paths_in(root, head), trusted=trusted)
    if refusals:
        report = {lang: _refused(refusals, lang) for lang in Lang}
        return Verdict(_refusal_annotations(refusals), report, fine=False, route=None)
    if path_guard.route(changes) is Route.CODE:
        report = {lang: _for_people(path_guard.outside(changes), lang) for lang in Lang}
        return Verdict("", report, fine=True, route=Route.CODE)
    before, after = _checked_before_and_after(root, changes)
    findings = concerning(changes, before, after)
    sources = {draft.path: draft.source for draft in after.catalogue.drafts}
    count = sum(not change.is_removal for change in changes)
    return Verdict(
        reports.as_github(findings, sources, count, Lang.ID),
        {lang: reports.as_markdown(findings, sources, count, lang) for lang in Lang},
        fine=not any(found.severity is Severity.ERROR for found in findings),
        route=Route.MATERIAL,
    )


def _checked_before_and_after(root: Path, changes: Sequence[Change]) -> tuple[Checked, Checked]:
    base, day = Base(root, HOME), today()
    before = check(base, day, memory=Memory(spread=spread))
    take(root, changes, root)
    return before, check(base, day, memory=Memory(spread=spread))


def concerning(changes: Sequence[Change], before: Checked, after: Checked) -> list[Finding]:
    """Return the findings in the files of a proposal, and the errors that it brings to other files."""
    known = {_identity(found) for found in before.findings}
    touched = {change.path for change in changes}
    return [
        found
        for found in after.findings
        if found.place.path in touched or (found.severity is Severity.ERROR and _identity(found) not in known)
    ]


def _identity(found: Finding) -> tuple[str, str, str]:
    return found.place.path, found.code, found.message.id


def as_comment(report: dict[Lang, str]) -> str:
    """Return the report in both languages, Indonesian first, each short enough for a comment."""
    return "\n\n---\n\n".join(fitted(report[lang], lang) for lang in Lang) + "\n"


def fitted(text: str, lang: Lang) -> str:
    """Return a report in one language, cut at the end of a line where GitHub would take no more."""
    if len(text) <= REPORT_SIZE:
        return text.rstrip()
    return f"{text[:REPORT_SIZE].rsplit(chr(10), 1)[0]}\n\n{_CUT[lang]}"


def _refusal_annotations(refusals: Sequence[Refusal]) -> str:
    return "".join(f"::error title={_TITLE.id}::{_line(refusal, Lang.ID)}\n" for refusal in refusals)


def _line(refusal: Refusal, lang: Lang) -> str:
    text = f"{refusal.path}: {refusal.text[lang]}" if refusal.path else refusal.text[lang]
    # A line break would let a file name speak to the runner in commands of its own.
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _refused(refusals: Sequence[Refusal], lang: Lang) -> str:
    lines = [
        f"- {as_code(refusal.path)}: {as_plain(refusal.text[lang])}" if refusal.path else f"- {refusal.text[lang]}"
        for refusal in refusals
    ]
    return "\n".join([f"### {_TITLE[lang]}", "", _REFUSED[lang], "", *lines])


def _for_people(paths: Sequence[str], lang: Lang) -> str:
    return "\n".join([f"### {_CODE_TITLE[lang]}", "", _CODE[lang], "", *(f"- {as_code(path)}" for path in paths)])


def as_code(text: str) -> str:
    """Return a name that strangers chose as inline code that nothing can leave."""
    shown = "".join(character if character.isprintable() else "?" for character in text)
    return f"`{shown.replace('`', chr(39))}`"


def as_plain(text: str) -> str:
    """Return a sentence with a stranger's name in it as text that does nothing."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>@#|~" else character for character in text)


_TITLE = Text("Usulan ini belum dapat diperiksa", "This proposal cannot be checked yet")
_REFUSED = Text(
    "Terima kasih sudah mengirim. Sebelum isinya diperiksa, ini yang perlu diubah:",
    "Thank you for sending this. Before its content is checked, this needs to change:",
)
_CODE_TITLE = Text("Usulan ini dibaca pengelola", "This proposal is read by maintainers")
_CODE = Text(
    "Usulan ini mengubah berkas di luar materi, jadi pengelola memeriksanya sendiri dan seluruh uji dijalankan. Ingin mengirim materi? Cukup kirim berkas di contributions/. Yang di luar materi:",
    "This proposal changes files that are no material, so a maintainer reads it and all tests are run. Did you mean to send material? Then send files in contributions/ only. What is no material:",
)
_CUT = Text(
    "Laporan ini dipotong. Perbaiki yang di atas dahulu; sisanya tampil pada pemeriksaan berikutnya.",
    "This report was cut. Mend what is above first; the rest shows at the next check.",
)


if __name__ == "__main__":
    raise SystemExit(main())
