"""The one comment under a pull request that says how its check went; it is written anew with every check.

It runs where a token may write, after the check has ended, and takes nothing a stranger sent at its word: the pull
request is found by the commit that was checked, and a report counts only when that commit changes nothing but
material, since then it was our own code that wrote it. No file of the proposal is fetched, unpacked or run.
Only the standard library is used, so nothing needs to be installed beside the token.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

MARKER = "<!-- pangkalan: laporan pemeriksaan -->"
"""How the comment begins; GitHub does not show it."""
AUTHOR = "github-actions[bot]"
ARTIFACT = "laporan"
REPORT = "laporan.md"
MAX_REPORT = 60_000
"""Most characters of a report: GitHub takes 65,536 in a comment."""
MAX_ARTIFACT = 1_000_000
MAX_COMPARED = 300
"""GitHub tells no more changed files than this."""
TIMEOUT = 30


class Unanswered(Exception):
    """GitHub did not answer as it should."""


class Service(NamedTuple):
    """GitHub's interface for one repository."""

    address: str
    repository: str
    token: str

    def ask(self, path: str, method: str = "GET", content: Mapping[str, str] | None = None) -> bytes:
        """Send a request about the repository; raises Unanswered."""
        url = f"{self.address}/repos/{self.repository}{path}"
        body = json.dumps(content).encode() if content is not None else None
        request = urllib.request.Request(url, body, method=method)  # noqa: S310 - the address comes from the runner
        request.add_header("Accept", "application/vnd.github+json")
        request.add_header("X-GitHub-Api-Version", "2022-11-28")
        # An archive lies on another host, which must not learn the token.
        request.add_unredirected_header("Authorization", f"Bearer {self.token}")
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
                return bytes(answer.read(20_000_000))
        except (OSError, urllib.error.HTTPError) as error:
            raise Unanswered(f"{method} {path}: {error}") from error

    def told(self, path: str) -> Any:
        """Return what GitHub tells about something of the repository."""
        return json.loads(self.ask(path))

    def every(self, path: str) -> Iterator[dict[str, Any]]:
        """Go through a list of GitHub, page by page."""
        joint = "&" if "?" in path else "?"
        for page in range(1, 100):
            told = self.told(f"{path}{joint}per_page=100&page={page}")
            yield from told
            if len(told) < 100:
                return


def main() -> int:
    """Write the comment for the check that the runner names; exit code 0 also when there is nobody to tell."""
    named = os.environ
    service = Service(named["GITHUB_API_URL"], named["GITHUB_REPOSITORY"], named["GITHUB_TOKEN"])
    head, run, branch = named["HEAD_SHA"], named["RUN_ID"], named["BASE_BRANCH"]
    if not re.fullmatch(r"[0-9a-f]{40}", head) or not run.isdigit():
        print("HEAD_SHA, RUN_ID?", file=sys.stderr)
        return 2
    number = find_pull_request(service, head, branch)
    if number is None:
        print(f"{head}: no open pull request")
        return 0
    text = report_of(service, run) if changes_only_material(service, branch, head) else None
    write_comment(service, number, as_comment(text, head, f"{named['GITHUB_SERVER_URL']}/{service.repository}", run))
    return 0


def find_pull_request(service: Service, head: str, branch: str) -> int | None:
    """Return the number of the open pull request whose newest commit was checked."""
    query = urllib.parse.urlencode({"state": "open", "base": branch})
    return next((int(one["number"]) for one in service.every(f"/pulls?{query}") if one["head"]["sha"] == head), None)


def changes_only_material(service: Service, branch: str, head: str) -> bool:
    """Whether a commit differs from a branch in material alone, so that it was our code that checked it."""
    compared = service.told(f"/compare/{urllib.parse.quote(branch, safe='')}...{head}")
    files = compared.get("files", [])
    names = [name for file in files for name in (file["filename"], file.get("previous_filename")) if name]
    return 0 < len(files) < MAX_COMPARED and all(re.match(r"contributions/[^_/]", name) for name in names)


def report_of(service: Service, run: str) -> str | None:
    """Return the report that a run left, or None if it left none that can be used."""
    listed = service.told(f"/actions/runs/{run}/artifacts?name={ARTIFACT}")["artifacts"]
    fitting = [one for one in listed if one["name"] == ARTIFACT and one["size_in_bytes"] <= MAX_ARTIFACT]
    if not fitting:
        return None
    return read_report(service.ask(f"/actions/artifacts/{int(fitting[0]['id'])}/zip"))


def read_report(archive: bytes) -> str | None:
    """Return the report in an archive, which stays in memory: nothing is unpacked to disk."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as files, files.open(REPORT) as report:
            # One character more than fits, so that a report that is too long shows.
            text = report.read(4 * MAX_REPORT + 1).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError, EOFError, zlib.error):
        return None
    return text if text.strip() and len(text) <= MAX_REPORT else None


def as_comment(report: str | None, head: str, repository: str, run: str) -> str:
    """Return the text of the comment: the report, or that people will look."""
    body = report if report is not None else "\n\n---\n\n".join(_FOR_PEOPLE) + "\n"
    link = f"[{head[:7]}]({repository}/actions/runs/{run})"
    foot = " · ".join(f"{checked} {link}" for checked in _FOOT)
    return f"{MARKER}\n{body}\n<sub>{foot}</sub>\n"


def write_comment(service: Service, number: int, text: str) -> None:
    """Write the comment, in the place of the one written before."""
    for comment in service.every(f"/issues/{number}/comments"):
        if comment["user"]["login"] == AUTHOR and comment["body"].startswith(MARKER):
            service.ask(f"/issues/comments/{int(comment['id'])}", "PATCH", {"body": text})
            return
    service.ask(f"/issues/{number}/comments", "POST", {"body": text})


# In Indonesian and in English; a `Text` would need a library.
_FOR_PEOPLE = (
    "Usulan ini dibaca pengelola: isinya tidak hanya materi, atau laporannya tidak dapat dibuat. Rincian ada di catatan pemeriksaan di bawah ini. Ingin mengirim materi? Cukup ubah berkas di `contributions/`.",
    "A maintainer reads this proposal: it holds more than material, or its report could not be made. The log of the check below has the details. Did you mean to send material? Then change files in `contributions/` only.",
)
_FOOT = ("Diperiksa:", "Checked:")


if __name__ == "__main__":
    raise SystemExit(main())
