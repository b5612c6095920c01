"""Reports: the same findings for people, GitHub, programs and pull requests, and no more than may be repeated."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bases import TODAY, base_of
from pangkalan.adapters.reports import FORMATS, masked_line, summary
from pangkalan.checking.rule import Finding, Severity
from pangkalan.language import Lang
from pangkalan.reading.source import Source, read
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types, check

KOPING = sample(all_types()["koping"])
SECRETS = ("0812-3456-7890", "3204110609970001", "sari.dewi@gmail.com")
PRIVATE = f"{KOPING}\nHubungi Bu Sari di {SECRETS[0]}, NIK {SECRETS[1]}, atau {SECRETS[2]} kapan saja ya.\n"


def findings_in(folder: Path, files: dict[str, str]) -> tuple[tuple[Finding, ...], dict[str, Source]]:
    checked = check(base_of(folder, files), TODAY)
    return checked.findings, {draft.path: draft.source for draft in checked.catalogue.drafts}


def report(name: str, folder: Path, files: dict[str, str], lang: Lang = Lang.ID) -> str:
    findings, sources = findings_in(folder, files)
    return FORMATS[name](findings, sources, len(files), lang)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("where", ["text", "metadata"])
def test_private_data_is_repeated_nowhere(where, name, lang, tmp_path) -> None:
    in_title = KOPING.replace("judul: ", f"judul: Bu Sari {SECRETS[0]} ", 1).replace(
        "ringkasan: ", f"ringkasan: {SECRETS[1]} ", 1
    )
    told = report(name, tmp_path, {"koping/tenang.id.md": PRIVATE if where == "text" else in_title}, lang)
    assert "P0" in told
    for secret in SECRETS:
        assert secret not in told
        assert re.sub(r"\D", "", secret)[-6:] not in re.sub(r"[ .-]", "", told) or "@" in secret


def test_a_line_is_covered_also_where_another_rule_quotes_it(tmp_path) -> None:
    findings, sources = findings_in(tmp_path, {"koping/tenang.id.md": PRIVATE})
    [source] = sources.values()
    number = next(line for line, text in enumerate(source.lines, 1) if SECRETS[0] in text)
    shown = masked_line(source, number, findings)
    assert not any(secret in shown for secret in SECRETS)
    assert len(shown) == len(source.line(number))


def test_json_has_one_object_for_each_finding(tmp_path) -> None:
    findings, _ = findings_in(tmp_path, {"koping/tenang.id.md": PRIVATE})
    rows = json.loads(report("json", tmp_path, {"koping/tenang.id.md": PRIVATE}))
    assert len(rows) == len(findings)
    for row in rows:
        assert {"path", "line", "column", "code", "severity", "message", "hint"} <= row.keys()
        assert isinstance(row["line"], int)
        assert isinstance(row["column"], int)
        assert row["severity"] in ("error", "warning")


def test_json_of_nothing_is_an_empty_list() -> None:
    assert json.loads(FORMATS["json"]([], {}, 3, Lang.ID)) == []


HOSTILE = KOPING.replace(
    "topik: [pengasuhan]", 'topik: ["x\\n::error::dibajak\\n# Judul\\n```\\n\\e[31m", "<img src=x>@tim"]'
)
HOSTILE_NAMES = {"koping/a\n::error::dibajak,b%0A.id.md": KOPING, "koping/<b>`x`\x1b[31m.md": KOPING}


def test_github_gets_one_command_for_each_finding_whatever_authors_write(tmp_path) -> None:
    files = {"koping/tenang.id.md": HOSTILE, **HOSTILE_NAMES}
    findings, _ = findings_in(tmp_path, files)
    *rows, last, end = report("github", tmp_path, files).split("\n")
    assert len(rows) == len(findings)
    assert all(re.match(r"::(error|warning) file=[^:,\n]+,line=\d+,col=\d+,title=[^:,]+::[^\n]+$", row) for row in rows)
    assert "berkas diperiksa" in last
    assert not end


def test_no_name_and_no_value_speaks_in_a_terminal(tmp_path) -> None:
    told = report("teks", tmp_path, {"koping/tenang.id.md": HOSTILE, **HOSTILE_NAMES})
    assert "\x1b" not in told
    assert not re.search(r"^\s*::error", told, re.MULTILINE)


def test_nothing_of_an_author_acts_in_a_pull_request(tmp_path) -> None:
    told = report("markdown", tmp_path, {"koping/tenang.id.md": HOSTILE, **HOSTILE_NAMES})
    outside_code = re.sub(r"`[^`\n]*`", "", told)
    assert "<img" not in outside_code
    assert "@tim" not in outside_code
    assert not re.search(r"^\s*(```|::error)", told, re.MULTILINE)
    assert len(re.findall(r"^# ", told, re.MULTILINE)) == 0


def test_lines_to_be_typed_keep_their_shape_in_a_pull_request(tmp_path) -> None:
    text = KOPING.replace("penulis:\n  - nama: Nama Anda\n    peran: pekerja-sosial", "penulis: Sri `x` # y")
    told = report("markdown", tmp_path, {"koping/tenang.id.md": text})
    assert '\n\n        penulis:\n          - nama: "Sri `x`"\n            peran: pekerja-sosial\n\n' in told


def test_what_is_to_be_written_cannot_act_in_a_terminal(tmp_path) -> None:
    told = report("teks", tmp_path, {"koping/tenang.id.md": f"{KOPING}\n# Judul \u202e\u200b baru\n"})
    assert "## Judul" in told
    assert not re.search("[\u202e\u200b]", told)


def test_one_file_and_one_error_are_counted_as_one(tmp_path) -> None:
    findings, _ = findings_in(tmp_path, {"koping/tenang.id.md": KOPING.replace("judul:", "title:", 1)})
    errors = [found for found in findings if found.severity is Severity.ERROR]
    assert summary(errors[:1], 1, Lang.EN) == "1 file checked: 1 error (this keeps a page back)."
    assert summary(errors[:1] * 2, 2, Lang.EN) == "2 files checked: 2 errors (these keep a page back)."
    assert summary([], 1, Lang.EN) == "1 file checked. Nothing to mend, thank you."


def test_the_most_harmful_come_first_and_only_five_of_a_file_are_shown(tmp_path) -> None:
    keys = "".join(f"kunci{number}: x\n" for number in range(9))
    told = report("teks", tmp_path, {"koping/tenang.id.md": KOPING.replace("---\n", f"---\n{keys}", 1)})
    assert told.count(" galat M001 ") == 5
    assert re.search(r"\.\.\. dan \d+ lagi", told)


def test_a_long_line_is_shown_around_its_place() -> None:
    source = read("a.md", ("x" * 500).encode())
    assert masked_line(source, 1, ()) == "x" * 500
