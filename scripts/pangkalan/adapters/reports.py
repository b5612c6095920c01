"""Findings for people and machines: terminal text, GitHub annotations, JSON, and Markdown for a pull request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby

from pangkalan.checking import advice
from pangkalan.checking.exemptions import Ledger
from pangkalan.checking.masking import MASK
from pangkalan.checking.rule import Finding, Severity
from pangkalan.language import Lang, Text, spoken_day
from pangkalan.reading.source import Source

SHOWN_PER_FILE = 5

Report = Callable[[Sequence[Finding], Mapping[str, Source], int, Lang], str]


def as_text(findings: Sequence[Finding], sources: Mapping[str, Source], files: int, lang: Lang) -> str:
    """Return findings file by file, each with its line and a caret; the most harmful five of a file are shown."""
    parts = []
    for path, group in groupby(findings, key=lambda finding: finding.place.path):
        of_file = list(group)
        parts.append(path)
        parts.extend(_finding_text(finding, sources.get(path), of_file, lang) for finding in of_file[:SHOWN_PER_FILE])
        if len(of_file) > SHOWN_PER_FILE:
            parts.append("  " + _MORE[lang].format(count=len(of_file) - SHOWN_PER_FILE))
        parts.append("")
    about = [_ABOUT[lang].format(page=rule_page(findings[0].code, lang))] if findings else []
    return "\n".join([*parts, *about, summary(findings, files, lang), ""])


_ABOUT = Text(
    "Setiap kode dijelaskan dengan contoh di halaman aturan pada situs ini, misalnya {page}",
    "Every code is explained with examples on the pages of the rules on this site, such as {page}",
)
_MORE = Text(
    "... dan {count} lagi. Perbaiki ini dahulu, lalu periksa ulang.",
    "... and {count} more. Mend these first, then check again.",
)


def summary(findings: Iterable[Finding], files: int, lang: Lang) -> str:
    """Return one line that says how it stands."""
    errors = warnings = 0
    for finding in findings:
        if finding.severity is Severity.ERROR:
            errors += 1
        else:
            warnings += 1
    if not errors and not warnings:
        return _CLEAN[lang].format(files=_counted(files, _FILES, lang))
    kinds = ((errors, _ERRORS), (warnings, _WARNINGS))
    counted = [_counted(number, forms, lang) for number, forms in kinds if number or forms is _ERRORS]
    return _COUNTS[lang].format(files=_counted(files, _FILES, lang), found=", ".join(counted))


def _counted(number: int, forms: tuple[Text, Text], lang: Lang) -> str:
    return forms[number != 1][lang].format(number=number)


_CLEAN = Text(
    "{files} diperiksa. Tidak ada yang perlu diperbaiki, terima kasih.",
    "{files} checked. Nothing to mend, thank you.",
)
_COUNTS = Text("{files} diperiksa: {found}.", "{files} checked: {found}.")
_FILES = Text("{number} berkas", "{number} file"), Text("{number} berkas", "{number} files")
_ERRORS = (
    Text("{number} galat (menahan halaman)", "{number} error (this keeps a page back)"),
    Text("{number} galat (menahan halaman)", "{number} errors (these keep a page back)"),
)
_WARNINGS = (
    Text("{number} peringatan", "{number} warning"),
    Text("{number} peringatan", "{number} warnings"),
)


def exceptions(ledger: Ledger, lang: Lang) -> str:
    """Return the exceptions that hold findings back: how many, and each with its end and its reason."""
    if not ledger.live:
        return ""
    rows = [
        "  "
        + _EXCEPTION[lang].format(
            path=granted.place.path,
            line=granted.place.line,
            rule=granted.exemption.rule,
            until=spoken_day(granted.exemption.until, lang),
            reason=printable(granted.exemption.reason),
        )
        for granted in ledger.live
    ]
    return "\n".join([_EXCEPTIONS[lang].format(count=len(rows)), *rows, ""])


_EXCEPTIONS = Text("{count} pengecualian berlaku:", "{count} exceptions hold:")
_EXCEPTION = Text("{path}:{line}: {rule} sampai {until}: {reason}", "{path}:{line}: {rule} until {until}: {reason}")


def _finding_text(finding: Finding, source: Source | None, of_file: Sequence[Finding], lang: Lang) -> str:
    place = finding.place
    lines = [f"  {place.line}:{place.column}  {finding.severity.label[lang]} {finding.code}  {finding.message[lang]}"]
    line = masked_line(source, place.line, of_file) if source else ""
    if line.strip():
        shown, caret = _window(line, place.column, finding.length)
        number = f"{place.line:>6} | "
        lines += [number + shown, " " * (len(number) - 2) + "| " + caret]
    lines += [f"      {part}" for part in finding.hint[lang].split("\n")]
    lines.append(f"      {_WHY[lang]}: {finding.rule.why[lang]}")
    return "\n".join(lines)


_WHY = Text("Mengapa", "Why")


def masked_line(source: Source, number: int, findings: Iterable[Finding]) -> str:
    """Return a line of a file in which everything that private rules found is covered."""
    line = source.line(number)
    for finding in findings:
        if finding.rule.private and finding.place.line == number:
            start = finding.place.column - 1
            end = min(start + finding.length, len(line))
            line = line[:start] + MASK * (end - start) + line[end:]
    return printable(line)


def printable(line: str) -> str:
    """Return a line that cannot act on a terminal."""
    return "".join(character if character.isprintable() else "?" for character in line)


def _window(line: str, column: int, length: int, width: int = 96) -> tuple[str, str]:
    """Return the part of a long line around a column, and the carets below it."""
    start = 0 if len(line) <= width else max(0, min(column - width // 2, len(line) - width))
    shown = line[start : start + width]
    offset = max(0, column - 1 - start)
    carets = "^" * max(1, min(length, len(shown) - offset))
    return shown, " " * offset + carets


def as_json(findings: Sequence[Finding], _sources: Mapping[str, Source], _files: int, lang: Lang) -> str:
    """Return a JSON list with one object for each finding, one on a line."""
    import json  # noqa: PLC0415 - people read other forms

    rows = [json.dumps(_as_object(finding, lang), ensure_ascii=False) for finding in findings]
    return "[\n" + ",\n".join(rows) + "\n]\n" if rows else "[]\n"


def _as_object(finding: Finding, lang: Lang) -> dict[str, str | int]:
    return {
        "path": finding.place.path,
        "line": finding.place.line,
        "column": finding.place.column,
        "code": finding.code,
        "name": finding.rule.name,
        "severity": str(finding.severity),
        "message": finding.message[lang],
        "hint": finding.hint[lang],
        "why": finding.rule.why[lang],
        "instead": finding.instead,
        "page": rule_page(finding.code, lang),
    }


def rule_page(code: str, lang: Lang) -> str:
    """Return the address of the page that explains a rule, from the root of the site."""
    return f"{'en/' if lang is Lang.EN else ''}aturan/{code.lower()}/"


def as_github(findings: Sequence[Finding], _sources: Mapping[str, Source], files: int, lang: Lang) -> str:
    """Return workflow commands that GitHub shows beside the lines of a pull request."""
    rows = []
    for finding in findings:
        title = _property(f"{finding.code} {finding.rule.title[lang]}")
        text = _data(f"{finding.message[lang]}\n{finding.hint[lang]}\n{_WHY[lang]}: {finding.rule.why[lang]}")
        place = f"file={_property(finding.place.path)},line={finding.place.line},col={finding.place.column}"
        rows.append(f"::{finding.severity} {place},title={title}::{text}")
    return "\n".join([*rows, summary(findings, files, lang), ""])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_markdown(findings: Sequence[Finding], sources: Mapping[str, Source], files: int, lang: Lang) -> str:
    """Return the summary for a pull request; nothing that an author wrote can act as Markdown or HTML in it."""
    parts = [f"### {_MARKDOWN_TITLE[lang]}", "", summary(findings, files, lang), ""]
    for path, group in groupby(findings, key=lambda finding: finding.place.path):
        of_file = list(group)
        parts += [f"#### {_literal(path)}", ""]
        for finding in of_file:
            mark = "🔴" if finding.severity is Severity.ERROR else "🟡"
            where = _LINE[lang].format(line=finding.place.line)
            parts.append(f"- {mark} **{where}** {_plain(finding.message[lang])} ({finding.code})")
            if path in sources and (line := masked_line(sources[path], finding.place.line, of_file).strip()):
                parts.append(f"  - {_literal(_window(line, 1, 1)[0])}")
            for to_type, lines in advice.parts(finding.hint[lang]):
                # Lines to be typed stand far enough in to be shown as they are, with no mark that an author could close.
                parts += (
                    ["", *(f"        {printable(line)}" for line in lines), ""]
                    if to_type
                    else [f"  - {_plain(line)}" for line in lines]
                )
            parts.append(f"  - *{_WHY[lang]}:* {_plain(finding.rule.why[lang])}")
        parts.append("")
    return "\n".join(parts)


_MARKDOWN_TITLE = Text("Hasil pemeriksaan materi", "Check of the material")
_LINE = Text("Baris {line}.", "Line {line}.")


def _literal(text: str) -> str:
    """Return text as inline code, however many backticks it holds."""
    fence = "`" * (max((len(run) for run in _runs(text)), default=0) + 1)
    return f"{fence} {text} {fence}" if text.startswith("`") or text.endswith("`") else f"{fence}{text}{fence}"


def _runs(text: str) -> list[str]:
    return ["".join(group) for character, group in groupby(text) if character == "`"]


def _plain(text: str) -> str:
    # A run of three would open a block of code that swallows the rest of the comment.
    text = re.sub(r"`{3,}|~{3,}", lambda run: "\u2060".join(run[0]), text)
    return (
        text.replace("\\", "\\\\").replace("<", "&lt;").replace("@", "@\u2060").replace("[", "\\[").replace("]", "\\]")
    )


FORMATS: dict[str, Report] = {"teks": as_text, "github": as_github, "json": as_json, "markdown": as_markdown}
