"""The comment under a pull request: found by the commit, written once, and deaf to what strangers say."""

from __future__ import annotations

import io
import json
import threading
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from pangkalan.adapters import sticky_comment
from pangkalan.adapters.sticky_comment import AUTHOR, MARKER, MAX_REPORT, read_report

HEAD = "a" * 40
OTHER = "b" * 40


def archive(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return held.getvalue()


class GitHub:
    """As much of GitHub as the comment needs, on loopback; `sent` is what it was told to write."""

    def __init__(self) -> None:
        self.pulls: list[dict[str, Any]] = [{"number": 3, "head": {"sha": OTHER}}, {"number": 7, "head": {"sha": HEAD}}]
        self.files: list[dict[str, str]] = [{"filename": "contributions/koping/a.id.md"}]
        self.artifacts = [{"id": 5, "name": "laporan", "size_in_bytes": 900}]
        self.archive = archive({"laporan.md": b"### Hasil\n"})
        self.comments: list[dict[str, Any]] = []
        self.sent: list[tuple[str, str, str]] = []
        self.authorised: dict[str, str] = {}
        self.storage = ""

    def answer(self, path: str) -> object:
        rest = path.partition("/repos/pemilik/pangkalan")[2].partition("?")[0]
        if rest == "/pulls":
            return self.pulls
        if rest == f"/compare/main...{HEAD}":
            return {"files": self.files}
        if rest == "/actions/runs/11/artifacts":
            return {"artifacts": self.artifacts}
        if rest == "/issues/7/comments":
            return self.comments
        return None


@pytest.fixture
def github(monkeypatch) -> Iterator[GitHub]:
    told = GitHub()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            told.authorised[self.path] = self.headers.get("Authorization", "")
            if self.path.endswith("/zip"):
                self.send_response(302)
                self.send_header("Location", told.storage)
                self.end_headers()
                return
            found = told.archive if self.path == "/storage" else json.dumps(told.answer(self.path)).encode()
            self.send_response(200)
            self.end_headers()
            self.wfile.write(found)

        def write(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["body"]
            told.sent.append((self.command, self.path, body))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"{}")

        do_POST = do_PATCH = write  # noqa: N815 - named so by http.server

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    told.storage = f"{address}/storage"
    for name, value in {
        "GITHUB_API_URL": address,
        "GITHUB_SERVER_URL": "https://github.invalid",
        "GITHUB_REPOSITORY": "pemilik/pangkalan",
        "GITHUB_TOKEN": "rahasia",
        "HEAD_SHA": HEAD,
        "RUN_ID": "11",
        "BASE_BRANCH": "main",
        "no_proxy": "127.0.0.1",
    }.items():
        monkeypatch.setenv(name, value)
    yield told
    server.shutdown()
    server.server_close()


def test_writes_the_report_under_the_pull_request_of_the_commit(github: GitHub) -> None:
    assert sticky_comment.main() == 0
    ((method, path, body),) = github.sent
    assert (method, path) == ("POST", "/repos/pemilik/pangkalan/issues/7/comments")
    assert body.startswith(f"{MARKER}\n### Hasil\n")
    assert "/actions/runs/11" in body


def test_writes_over_its_own_comment_and_no_other(github: GitHub) -> None:
    github.comments = [
        {"id": 1, "user": {"login": "orang"}, "body": f"{MARKER}\ntiruan"},
        {"id": 2, "user": {"login": AUTHOR}, "body": "hal lain"},
        {"id": 3, "user": {"login": AUTHOR}, "body": f"{MARKER}\nlama"},
    ]
    sticky_comment.main()
    assert [(method, path) for method, path, _ in github.sent] == [
        ("PATCH", "/repos/pemilik/pangkalan/issues/comments/3")
    ]


def test_says_nothing_when_the_commit_is_no_longer_the_newest(github: GitHub) -> None:
    github.pulls = [{"number": 7, "head": {"sha": OTHER}}]
    assert sticky_comment.main() == 0
    assert github.sent == []


@pytest.mark.parametrize(
    "files",
    [
        [{"filename": "contributions/koping/a.id.md"}, {"filename": ".github/workflows/periksa.yml"}],
        [{"filename": "contributions/koping/a.id.md", "previous_filename": "scripts/build"}],
        [{"filename": "contributions/_vocabulary/topik.yml"}],
        [{"filename": f"contributions/koping/{number}.id.md"} for number in range(300)],
        [],
    ],
    ids=["workflow", "moved code", "vocabulary", "too many to know", "nothing"],
)
def test_a_report_counts_only_if_our_own_code_wrote_it(github: GitHub, files: list[dict[str, str]]) -> None:
    github.files = files
    sticky_comment.main()
    ((_, _, body),) = github.sent
    assert "### Hasil" not in body
    assert "dibaca pengelola" in body
    assert not [path for path in github.authorised if "artifacts" in path]


def test_the_token_stays_with_github(github: GitHub) -> None:
    sticky_comment.main()
    assert github.authorised.pop("/storage") == ""
    assert set(github.authorised.values()) == {"Bearer rahasia"}


@pytest.mark.parametrize(
    "held",
    [
        b"",
        b"PK\x03\x04",
        archive({"lain.md": b"x"}),
        archive({"../laporan.md": b"x"}),
        archive({"laporan.md": b" \n"}),
        archive({"laporan.md": b"x" * (MAX_REPORT + 1)}),
        archive({"laporan.md": bytes(50_000_000)}),
    ],
    ids=["empty", "half", "another", "outside", "blank", "long", "bomb"],
)
def test_an_archive_that_is_not_right_gives_no_report(held: bytes) -> None:
    assert read_report(held) is None


def test_without_a_report_it_still_says_what_happens(github: GitHub) -> None:
    github.artifacts = []
    sticky_comment.main()
    assert "A maintainer reads this proposal" in github.sent[0][2]


@pytest.mark.parametrize(("name", "value"), [("HEAD_SHA", "../pulls"), ("HEAD_SHA", "a" * 39), ("RUN_ID", "1/../2")])
def test_takes_only_what_can_be_a_commit_and_a_run(github: GitHub, monkeypatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert sticky_comment.main() == 2
    assert github.authorised == {}


@pytest.mark.usefixtures("github")
def test_a_github_that_does_not_answer_is_told(monkeypatch) -> None:
    monkeypatch.setenv("GITHUB_API_URL", "http://127.0.0.1:9")
    with pytest.raises(sticky_comment.Unanswered):
        sticky_comment.main()
