"""The workflows grant little, pin what they use, and keep strangers' words out of the shell."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")

every_workflow = pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)


def read(file: Path) -> dict[Any, Any]:
    found = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def jobs(file: Path) -> dict[str, dict[str, Any]]:
    return read(file)["jobs"]


def steps(file: Path) -> list[dict[str, Any]]:
    return [step for job in jobs(file).values() for step in job["steps"]]


def triggers(file: Path) -> set[str]:
    # YAML 1.1 reads the word `on` as true.
    return set(read(file)[True])


def zizmor(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name("zizmor")
    return subprocess.run(
        [program, "--offline", "--strict-collection", "--format", "json", *arguments, GITHUB],
        capture_output=True,
        text=True,
        check=False,
    )


def test_zizmor_finds_nothing_not_even_with_its_strictest_eye() -> None:
    for persona in ("regular", "pedantic", "auditor"):
        done = zizmor("--persona", persona)
        assert done.returncode == 0, done.stdout + done.stderr
        assert json.loads(done.stdout) == []


def test_zizmor_overlooks_one_thing_only_and_we_know_which() -> None:
    found = json.loads(zizmor("--no-ignores").stdout)
    assert {finding["ident"] for finding in found} == {"dangerous-triggers"}
    ignored = [file.name for file in WORKFLOWS if "zizmor: ignore" in file.read_text(encoding="utf-8")]
    assert ignored == ["komentar.yml"]


def test_all_workflows_are_there() -> None:
    assert [file.stem for file in WORKFLOWS] == ["acak", "komentar", "periksa", "tautan", "terbitkan"]


@every_workflow
def test_grants_nothing_but_what_a_job_names(file: Path) -> None:
    assert read(file)["permissions"] == {}
    for job in jobs(file).values():
        assert "permissions" in job
        assert job["timeout-minutes"] <= 60


def test_only_these_jobs_may_write_and_only_this() -> None:
    writing = {
        (file.stem, name, scope)
        for file in WORKFLOWS
        for name, job in jobs(file).items()
        for scope, level in job["permissions"].items()
        if level == "write"
    }
    assert writing == {
        ("komentar", "komentar", "pull-requests"),
        ("tautan", "catat", "issues"),
        ("terbitkan", "terbit", "pages"),
        ("terbitkan", "terbit", "id-token"),
    }


@every_workflow
def test_pins_every_action_by_commit_with_its_version_beside_it(file: Path) -> None:
    lines = [line for line in file.read_text(encoding="utf-8").split("\n") if "uses:" in line]
    assert [line for line in lines if not PINNED.search(line)] == []


def test_one_version_of_each_action() -> None:
    pins = {
        found[0]
        for file in WORKFLOWS
        for found in re.finditer(r"actions/[a-z-]+@\S+", file.read_text(encoding="utf-8"))
    }
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins)


@every_workflow
def test_no_expression_reaches_a_shell(file: Path) -> None:
    assert [step["run"] for step in steps(file) if "${{" in step.get("run", "")] == []


@every_workflow
def test_keeps_no_credentials_and_no_secrets(file: Path) -> None:
    checkouts = [step for step in steps(file) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)
    assert "secrets." not in file.read_text(encoding="utf-8")


@every_workflow
def test_runs_of_a_kind_wait_for_each_other(file: Path) -> None:
    assert read(file)["concurrency"]["group"]


@every_workflow
@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
def test_every_script_is_one_that_bash_can_read(file: Path) -> None:
    for step in steps(file):
        if "run" in step:
            subprocess.run(["bash", "-n"], input=step["run"], text=True, check=True)


def test_a_proposal_never_meets_a_trigger_with_rights() -> None:
    assert all("pull_request_target" not in triggers(file) for file in WORKFLOWS)
    assert triggers(GITHUB / "workflows/periksa.yml") == {"pull_request"}
    assert [file.stem for file in WORKFLOWS if "workflow_run" in triggers(file)] == ["komentar"]


def test_material_is_checked_by_the_code_of_the_base_branch() -> None:
    material = jobs(GITHUB / "workflows/periksa.yml")["materi"]
    checkout, fetch = material["steps"][:2]
    assert checkout["with"]["ref"] == "${{ github.base_ref }}"
    assert '"$GITHUB_SHA^1"' in fetch["run"].split("git checkout")[1]
    assert sum("checkout@" in step.get("uses", "") for step in material["steps"]) == 1


def test_the_comment_never_takes_code_or_files_from_a_proposal() -> None:
    comment = jobs(GITHUB / "workflows/komentar.yml")["komentar"]
    assert [step.get("uses", "").partition("@")[0] for step in comment["steps"]] == ["actions/checkout", ""]
    assert set(comment["steps"][0]["with"]) == {"persist-credentials"}
    assert comment["steps"][1]["run"] == "python3 -m pangkalan.adapters.sticky_comment"
    assert comment["steps"][1]["env"]["HEAD_SHA"] == "${{ github.event.workflow_run.head_sha }}"


def test_the_comment_needs_nothing_installed() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-c", "import pangkalan.adapters.sticky_comment"],
        cwd=ROOT,
        env={"PYTHONPATH": "scripts"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_a_degraded_site_is_published_and_fails_a_job_of_its_own() -> None:
    publish = jobs(GITHUB / "workflows/terbitkan.yml")
    build = next(step["run"] for step in publish["bangun"]["steps"] if step.get("id") == "bangun")
    assert '3) echo "degraded=true"' in build
    assert "degraded" not in publish["terbit"]["if"]
    assert publish["pengelola"]["steps"][-1]["run"].rstrip().endswith("exit 1")
    assert "terbit" in publish["pengelola"]["needs"]


@pytest.mark.parametrize(("code", "ends", "told"), [(0, 0, "false"), (3, 0, "true"), (1, 1, ""), (2, 2, "")])
def test_what_the_exit_code_of_a_build_leads_to(tmp_path: Path, code: int, ends: int, told: str) -> None:
    publish = jobs(GITHUB / "workflows/terbitkan.yml")
    build = next(step["run"] for step in publish["bangun"]["steps"] if step.get("id") == "bangun")
    (tmp_path / "scripts").mkdir()
    script = tmp_path / "scripts/build"
    script.write_text(f"#!/bin/sh\necho Ditahan\nexit {code}\n", encoding="utf-8")
    script.chmod(0o755)
    names = {name: str(tmp_path / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    done = subprocess.run(
        ["bash", "-e", "-c", build],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "RUNNER_TEMP": str(tmp_path), **names},
        check=False,
        capture_output=True,
    )
    assert done.returncode == ends
    output = tmp_path / "GITHUB_OUTPUT"
    assert (output.read_text(encoding="utf-8") if output.exists() else "") == (f"degraded={told}\n" if told else "")
    assert "Ditahan" in (tmp_path / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8")


@pytest.mark.parametrize("file", sorted(GITHUB.rglob("*.yml")), ids=lambda path: path.name)
def test_every_file_for_github_parses(file: Path) -> None:
    assert read(file)
