"""The locks hold what pyproject.toml declares, guarded by hashes and bound to no index."""

from __future__ import annotations

import importlib.metadata
import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "scripts" / "lock"
LEVELS = ["build", "test", "fuzz"]
REFRESH = "run scripts/lock/update"


def declared(level: str) -> list[Requirement]:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = pyproject["project"]
    lines = [*pyproject["build-system"]["requires"], *project["dependencies"]]
    lines += project["optional-dependencies"].get(level, [])
    return [Requirement(line) for line in lines]


def locked(level: str) -> dict[str, tuple[str, list[str]]]:
    """Return version and hashes by name; a name that is locked twice fails."""
    text = (LOCK / f"{level}.txt").read_text(encoding="utf-8")
    logical = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    found: dict[str, tuple[str, list[str]]] = {}
    for line in filter(str.strip, logical.split("\n")):
        requirement = Requirement(line.split(" --hash=")[0])
        assert str(requirement.specifier).startswith("=="), line
        name = canonicalize_name(requirement.name)
        assert name not in found, f"{name}: one version for every Python, so that all build the same site"
        version = str(requirement.specifier).removeprefix("==")
        found[name] = (version, re.findall(r"--hash=sha256:([0-9a-f]{64})\b", line))
    return found


@pytest.mark.parametrize("level", LEVELS)
def test_every_declared_dependency_is_locked_at_a_version_that_is_admitted(level):
    lock = locked(level)
    for requirement in declared(level):
        name = canonicalize_name(requirement.name)
        assert name in lock, f"{name} is not in {level}.txt: {REFRESH}"
        version = lock[name][0]
        assert requirement.specifier.contains(version), f"{requirement} does not admit {version}: {REFRESH}"


@pytest.mark.parametrize("level", LEVELS)
def test_every_locked_library_has_hashes(level):
    without = [name for name, (_, hashes) in locked(level).items() if not hashes]
    assert not without


def test_the_test_lock_holds_the_build_lock():
    build, test = locked("build"), locked("test")
    assert {name: test.get(name) for name in build} == build, REFRESH


def test_the_fuzz_lock_holds_the_build_lock_and_little_else():
    build, fuzz = locked("build"), locked("fuzz")
    assert {name: fuzz.get(name) for name in build} == build, REFRESH
    assert fuzz.keys() - build.keys() == {"atheris"}


def test_the_build_lock_is_free_of_test_tools():
    assert not {"pytest", "mypy", "playwright", "ruff"} & locked("build").keys()


@pytest.mark.parametrize("level", LEVELS)
def test_a_lock_names_no_index_no_option_and_no_path(level):
    lines = (LOCK / f"{level}.txt").read_text(encoding="utf-8").split("\n")
    pinned = re.compile(r"[a-z0-9][a-z0-9-]*==\S+( ; .+)? \\| +--hash=sha256:[0-9a-f]{64}( \\)?| *#.*|")
    assert [line for line in lines if not pinned.fullmatch(line)] == []
    assert [line for line in lines if "/" in line and "scripts/lock/update" not in line] == []


@pytest.mark.parametrize(
    "path",
    [path for path in sorted([*LOCK.rglob("*"), *(ROOT / "scripts").iterdir()]) if path.is_file()],
    ids=lambda path: path.name,
)
def test_no_lock_and_no_script_names_a_host(path):
    assert "://" not in path.read_text(encoding="utf-8")


def test_the_tools_of_node_are_locked_by_version_and_hash():
    wanted = json.loads((LOCK / "node" / "package.json").read_text(encoding="utf-8"))["dependencies"]
    packages = json.loads((LOCK / "node" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert packages.pop("")["dependencies"] == wanted, REFRESH
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted, REFRESH
    assert [
        name
        for name, package in packages.items()
        if not re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", package.get("integrity", ""))
    ] == []
    assert [name for name, package in packages.items() if package.get("hasInstallScript")] == []


def test_the_lock_names_all_that_a_locked_library_needs():
    # It is installed as it stands, so nothing else would bring what it lacks.
    lock = locked("test")
    for name in lock:
        try:
            needed = map(Requirement, importlib.metadata.requires(name) or ())
        except importlib.metadata.PackageNotFoundError:
            continue
        for requirement in needed:
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
                wanted = canonicalize_name(requirement.name)
                assert wanted in lock, f"{name} needs {wanted}: {REFRESH}"
                version = lock[wanted][0]
                assert requirement.specifier.contains(version), f"{name} needs {requirement}: {REFRESH}"
