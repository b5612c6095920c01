"""What a proposal may bring: read from real repositories, since it is git's own tricks that matter."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from bases import base_of
from pangkalan.adapters import pull_request
from pangkalan.adapters.path_guard import MAX_FILES, Route, judge, route
from pangkalan.adapters.proposal import changes_between, paths_in, take
from pangkalan.language import Lang
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types

KOPING = "contributions/koping/tenang.id.md"
SOUND = sample(all_types()["koping"])
SERVICE = sample(all_types()["layanan"])

Edit = Callable[["Repository"], None]


class Repository:
    """A repository with one commit, to which a test adds a proposal."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "--quiet", "--initial-branch=main")
        files = {"koping/tenang.id.md": SOUND, "layanan/healing119.id.md": SERVICE}
        base_of(root, files)
        (root / "scripts").mkdir()
        (root / "scripts/build").write_text("#!/bin/sh\n", encoding="utf-8")
        self.git("add", ".")
        self.base = self.commit()

    def git(self, *arguments: str, given: bytes = b"") -> str:
        who = {
            f"GIT_{role}_{part}": "uji@contoh.invalid" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")
        }
        none = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.root,
            input=given,
            capture_output=True,
            check=True,
            env=os.environ | who | none,
        )
        return done.stdout.decode().strip()

    def commit(self) -> str:
        self.git("commit", "--quiet", "--message", "uji")
        return self.git("rev-parse", "HEAD")

    def put(self, path: str, content: str | bytes = "Tenang.\n", mode: str = "100644") -> None:
        """Add an entry to the index alone, so that a name no file system here would take can be tried as well."""
        given = content.encode() if isinstance(content, str) else content
        blob = self.git("hash-object", "-w", "--stdin", given=given)
        entry = f"{mode} {blob}\t".encode() + path.encode("utf-8", "surrogateescape") + b"\0"
        self.git("update-index", "-z", "--index-info", given=entry)

    def remove(self, path: str) -> None:
        self.git("rm", "--quiet", "--cached", path)

    def propose(self) -> str:
        """Commit what is in the index, and go back to the base."""
        head = self.commit()
        self.git("reset", "--quiet", "--hard", self.base)
        return head


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def judged(repository: Repository, *, trusted: bool = False) -> tuple[list[str], Route]:
    head = repository.propose()
    changes = changes_between(repository.root, repository.base, head)
    refusals = judge(changes, paths_in(repository.root, head), trusted=trusted)
    return [refusal.text.en for refusal in refusals], route(changes)


def submodule(repository: Repository) -> None:
    repository.git("update-index", "--add", "--cacheinfo", f"160000,{repository.base},contributions/koping/lain")


def renamed(repository: Repository) -> None:
    repository.remove(KOPING)
    repository.put("contributions/koping/damai.id.md", SOUND)


def many(repository: Repository) -> None:
    for number in range(MAX_FILES + 1):
        repository.put(f"contributions/koping/naskah-{number}.id.md", str(number))


def much(repository: Repository) -> None:
    for number in range(5):
        repository.put(f"contributions/koping/foto-{number}.jpg", bytes([number]) * 4_900_000)


def material_with_code(repository: Repository) -> None:
    repository.put("contributions/koping/baru.id.md")
    repository.put("scripts/build", "#!/bin/sh\necho curi\n")


REFUSED: dict[str, tuple[Edit, str]] = {
    "a link to a secret": (lambda one: one.put("contributions/koping/a.id.md", "/etc/passwd", "120000"), "a link"),
    "a link to a folder": (lambda one: one.put("contributions/koping/b", "../../scripts", "120000"), "a link"),
    "a file that became a link": (lambda one: one.put(KOPING, "/etc/passwd", "120000"), "a link"),
    "a link beside the code": (lambda one: one.put("docs/a.id.md", "../.git/config", "120000"), "a link"),
    "a submodule": (submodule, "another project"),
    "material together with code": (material_with_code, "contributions/ only"),
    "material together with a workflow": (
        lambda one: (one.put("contributions/koping/baru.id.md"), one.put(".github/workflows/x.yml"))[0],
        "contributions/ only",
    ),
    "a removed text": (lambda one: one.remove(KOPING), "neither removed nor renamed"),
    "a renamed text": (renamed, "neither removed nor renamed"),
    "a hidden file": (lambda one: one.put("contributions/koping/.htaccess"), "working file"),
    "git attributes": (lambda one: one.put("contributions/.gitattributes", "* filter=x\n"), "working file"),
    "a lock file of Word": (lambda one: one.put("contributions/koping/~$tenang.docx"), "working file"),
    "a line break in a name": (lambda one: one.put("contributions/koping/a\n::error::x.id.md"), "cannot be seen"),
    "a name that turns the writing": (lambda one: one.put("contributions/koping/a\u202edm.id.md"), "cannot be seen"),
    "a backslash": (lambda one: one.put("contributions/koping/..\\a.id.md"), "cannot be seen"),
    "a name that is no UTF-8": (lambda one: one.put("contributions/koping/\udcff.id.md"), "cannot be seen"),
    "a twin by case": (lambda one: one.put("contributions/koping/Tenang.id.md"), "differs from"),
    "a folder that is a twin": (lambda one: one.put("contributions/Koping/baru.id.md"), "differs from"),
    "twins among the new": (
        lambda one: (one.put("contributions/koping/é.id.md"), one.put("contributions/koping/e\u0301.id.md"))[0],
        "differs from",
    ),
    "a text too long": (lambda one: one.put("contributions/koping/panjang.id.md", "a" * 100_001), "too large"),
    "a picture too large": (lambda one: one.put("contributions/koping/foto.jpg", b"\xff" * 5_000_001), "too large"),
    "too many files": (many, "at most 40"),
    "too much in all": (much, "more than 20 MB"),
}


@pytest.mark.parametrize(("edit", "reason"), REFUSED.values(), ids=REFUSED)
def test_refuses(repository: Repository, edit: Edit, reason: str) -> None:
    edit(repository)
    reasons, _ = judged(repository)
    assert any(reason in told for told in reasons), reasons


ADMITTED: dict[str, Edit] = {
    "a new text": lambda one: one.put("contributions/koping/baru.id.md"),
    "a changed text": lambda one: one.put(KOPING, "Lain.\n"),
    "a text marked as a program": lambda one: one.put(KOPING, SOUND, "100755"),
    "a picture": lambda one: one.put("contributions/koping/tenang-napas.jpg", b"\xff\xd8\xff"),
    "a name to be mended": lambda one: one.put("contributions/koping/Naskah Ibu (1).docx"),
}


@pytest.mark.parametrize("edit", ADMITTED.values(), ids=ADMITTED)
def test_lets_material_pass_to_the_checks(repository: Repository, edit: Edit) -> None:
    edit(repository)
    assert judged(repository) == ([], Route.MATERIAL)


@pytest.mark.parametrize(
    "path",
    [
        "scripts/build",
        "README.md",
        "docs/bantuan.id.md",
        ".github/workflows/periksa.yml",
        "mkdocs.yml",
        "contributions/_vocabulary/topik.yml",
        "contributions/_schema/koping.schema.json",
        "contributions",
        "Contributions/koping/a.id.md",
        "contributions\\koping\\a.id.md",
    ],
)
def test_what_is_no_material_is_for_people(repository: Repository, path: str) -> None:
    if path == "contributions":
        for file in (KOPING, "contributions/layanan/healing119.id.md"):
            repository.remove(file)
    repository.put(path)
    assert judged(repository, trusted=True)[1] is Route.CODE


def test_maintainers_may_remove_material_and_mix_it_with_code_but_send_no_links(repository: Repository) -> None:
    renamed(repository)
    repository.put("scripts/build", "#!/bin/sh\n: lain\n")
    repository.put("contributions/koping/a", "/etc", "120000")
    reasons, _ = judged(repository, trusted=True)
    assert len(reasons) == 1
    assert "a link" in reasons[0]


def test_taking_writes_plain_files_whatever_the_modes_were(repository: Repository) -> None:
    repository.put("contributions/istilah/baru.id.md", "Baru.\r\n", "100755")
    repository.put(KOPING, "Lain.\n")
    head = repository.propose()
    take(repository.root, changes_between(repository.root, repository.base, head), repository.root)
    written = repository.root / "contributions/istilah/baru.id.md"
    assert written.read_bytes() == b"Baru.\r\n"
    assert not written.stat().st_mode & 0o111
    assert (repository.root / KOPING).read_text(encoding="utf-8") == "Lain.\n"


def checked(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *more: str
) -> tuple[int, str, str]:
    """Check the proposal as the workflow does; return exit code, report and what the workflow learns."""
    output = tmp_path / ".output"
    monkeypatch.setenv("GITHUB_OUTPUT", str(output))
    report = tmp_path / ".laporan.md"
    head = repository.propose()
    code = pull_request.main([repository.base, head, "--laporan", str(report), "--dari", str(repository.root), *more])
    return code, report.read_text(encoding="utf-8"), output.read_text(encoding="utf-8") if output.exists() else ""


def test_a_sound_text_passes(repository, tmp_path, monkeypatch, capsys) -> None:
    text = SOUND.replace("Bicara dengan anak tentang wabah", "Menemani anak saat takut").replace("Banyak", "Semua")
    repository.put("contributions/koping/menemani.id.md", text)
    code, report, output = checked(repository, tmp_path, monkeypatch)
    assert (code, output) == (0, "jalur=materi\n"), report + capsys.readouterr().out
    assert report.index("Hasil pemeriksaan materi") < report.index("Check of the material")


def test_a_broken_text_fails_with_its_line_and_says_nothing_of_others(
    repository, tmp_path, monkeypatch, capsys
) -> None:
    repository.put("contributions/koping/baru.id.md", SOUND.replace("judul: ", "title: ", 1))
    code, report, output = checked(repository, tmp_path, monkeypatch)
    assert (code, output) == (1, "jalur=materi\n")
    told = capsys.readouterr().out
    assert "::error file=contributions/koping/baru.id.md,line=2,col=1,title=M001" in told
    assert "healing119.id.md" not in told
    assert "M001" in report


def test_harm_done_to_another_file_is_told(repository, tmp_path, monkeypatch, capsys) -> None:
    repository.remove("contributions/layanan/healing119.id.md")
    code, report, _ = checked(repository, tmp_path, monkeypatch, "--dipercaya")
    assert code == 1
    assert f"::error file={KOPING}," in capsys.readouterr().out
    assert f"#### `{KOPING}`" in report


def test_a_refusal_is_said_in_both_languages_and_gives_no_commands(repository, tmp_path, monkeypatch, capsys) -> None:
    repository.put("contributions/koping/`a`\n::add-mask::x @all [b](c).id.md", "/etc/passwd", "120000")
    code, report, output = checked(repository, tmp_path, monkeypatch)
    assert (code, output) == (1, "")
    assert all(line.startswith("::error title=") for line in capsys.readouterr().out.splitlines())
    assert "\n::" not in report
    assert report.index("Terima kasih") < report.index("Thank you")


def test_code_takes_the_other_way(repository, tmp_path, monkeypatch) -> None:
    repository.put("scripts/build", "#!/bin/sh\nexit 1\n")
    code, report, output = checked(repository, tmp_path, monkeypatch)
    assert (code, output) == (0, "jalur=kode\n")
    assert "`scripts/build`" in report


def test_a_report_fits_into_a_comment() -> None:
    long = "\n".join(f"- baris {number}" for number in range(10_000))
    text = pull_request.as_comment(dict.fromkeys(Lang, long))
    assert len(text) < 60_000
    assert "dipotong" in text
    assert "was cut" in text
