"""Whether the addresses that our texts name still answer: a few at a time, politely, and only on the open internet.

`python -m pangkalan.adapters.external_links --laporan FILE` writes a report in Markdown. A dead link never keeps a page
back: other people's sites come and go, and only a person can find out where a document went.
"""

from __future__ import annotations

import argparse
import http.client
import ipaddress
import os
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urlsplit

from msgspec import Struct

from pangkalan.adapters.calendar import today
from pangkalan.adapters.commands import HOME
from pangkalan.adapters.processes import spread
from pangkalan.adapters.pull_request import as_code, fitted
from pangkalan.checking.addresses import addresses
from pangkalan.keeping.memory import Memory
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base
from pangkalan.reading.source import Place
from pangkalan.schema.material import Draft
from pangkalan.workshop import check

AGENT = "pangkalan-psikoedukasi/1 (weekly link check; reads no content)"
TIMEOUT = 20
AT_A_TIME = 4
PAUSE = 1.0
"""Seconds between two requests to one host."""
SHOWN_PLACES = 5


class State(StrEnum):
    """How an address answered."""

    FINE = "fine"
    MOVED = "moved"
    GONE = "gone"
    UNREACHABLE = "unreachable"
    UNCLEAR = "unclear"


class Answer(Struct, frozen=True):
    """How an address answered: the number or the reason, or where it moved to."""

    url: str
    state: State
    detail: str = ""


Admitted = Callable[[str], bool]
"""Whether a host may be asked."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Ask every address; the exit code is 0 whatever they answer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--laporan", type=Path, required=True)
    parser.add_argument("--dari", type=Path, default=HOME)
    given = parser.parse_args(arguments)
    found = check(Base(given.dari, HOME), today(), memory=Memory(spread=spread)).catalogue
    drafts = [*found.drafts, *(page for pages in found.pages.values() for page in pages.versions.values())]
    places = addresses_in(drafts)
    answers = ask_all(places)
    given.laporan.write_text(as_markdown(answers, places), encoding="utf-8")
    count = sum(answer.state is not State.FINE for answer in answers)
    print(_COUNT.id.format(count=count, total=len(answers)))
    if "GITHUB_OUTPUT" in os.environ:
        with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as file:
            file.write(f"bermasalah={count}\n")
    return 0


def addresses_in(drafts: Iterable[Draft]) -> dict[str, list[Place]]:
    """Return every web address that people wrote, with where it stands; those in derived files are examples."""
    places: dict[str, list[Place]] = {}
    for draft in drafts:
        if not draft.derived:
            for address in addresses(draft):
                if address.fault is None:
                    places.setdefault(urldefrag(address.url).url, []).append(address.place)
    return dict(sorted(places.items()))


def ask_all(urls: Iterable[str], admitted: Admitted | None = None, pause: float = PAUSE) -> list[Answer]:
    """Ask several hosts at a time, but each of them one thing after the other."""
    by_host: dict[str, list[str]] = {}
    for url in urls:
        by_host.setdefault(urlsplit(url).hostname or "", []).append(url)

    def ask_host(of_host: Sequence[str]) -> list[Answer]:
        answers = []
        for index, url in enumerate(of_host):
            time.sleep(pause if index else 0)
            answers.append(ask(url, admitted))
        return answers

    with ThreadPoolExecutor(AT_A_TIME) as pool:
        return sorted((answer for of_host in pool.map(ask_host, by_host.values()) for answer in of_host), key=_order)


def _order(answer: Answer) -> tuple[int, str]:
    return list(State).index(answer.state), answer.url


def ask(url: str, admitted: Admitted | None = None) -> Answer:
    """Ask one address: its head first, and the whole where a host will not tell the head alone."""
    answer = _ask(url, "HEAD", admitted or is_public)
    return answer if answer.state in (State.FINE, State.MOVED) else _ask(url, "GET", admitted or is_public)


def _ask(url: str, method: str, admitted: Admitted) -> Answer:
    redirects = _Redirects(admitted)
    opener = urllib.request.build_opener(redirects)
    try:
        _require(url, admitted)
        request = urllib.request.Request(url, method=method, headers={"User-Agent": AGENT, "Accept": "*/*"})  # noqa: S310 - _require
        with opener.open(request, timeout=TIMEOUT):
            # Nothing is read: that it answers is enough.
            moved = redirects.permanent
            return Answer(url, State.MOVED, moved) if moved and _differs(url, moved) else Answer(url, State.FINE)
    except urllib.error.HTTPError as error:
        error.close()
        return Answer(url, State.GONE if error.code in (404, 410) else State.UNCLEAR, str(error.code))
    except _NotAdmitted as error:
        return Answer(url, State.UNCLEAR, str(error))
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        return Answer(url, State.UNREACHABLE, f"{type(reason).__name__}: {reason}"[:160])


def _differs(one: str, other: str) -> bool:
    """Whether two addresses differ in more than a slash at the end or the letters of the host."""
    return _plain(one) != _plain(other)


def _plain(url: str) -> tuple[str, str, str]:
    parts = urlsplit(url)
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/"), parts.query


class _NotAdmitted(Exception):
    """An address that leads into a private network, or is none of the web."""


def _require(url: str, admitted: Admitted) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or not admitted(parts.hostname):
        raise _NotAdmitted("not on the open internet")


def is_public(host: str) -> bool:
    """Whether a name leads to the open internet alone; raises OSError when nobody knows it."""
    found = {str(entry[4][0]).partition("%")[0] for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)}
    return all(ipaddress.ip_address(number).is_global for number in found)


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects within the open internet, and remembers where a permanent one led."""

    def __init__(self, admitted: Admitted) -> None:
        self.admitted = admitted
        self.permanent = ""
        self.all_permanent = True

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        _require(newurl, self.admitted)
        self.all_permanent = self.all_permanent and code in (301, 308)
        self.permanent = newurl if self.all_permanent else self.permanent
        following = super().redirect_request(req, fp, code, msg, headers, newurl)
        if following is not None:
            following.method = req.get_method()
        return following


def as_markdown(answers: Sequence[Answer], places: Mapping[str, Sequence[Place]]) -> str:
    """Return the report in both languages, Indonesian first."""
    return "\n\n---\n\n".join(fitted(_in_language(answers, places, lang), lang) for lang in Lang) + "\n"


def _in_language(answers: Sequence[Answer], places: Mapping[str, Sequence[Place]], lang: Lang) -> str:
    count = sum(answer.state is not State.FINE for answer in answers)
    parts = [_COUNT[lang].format(count=count, total=len(answers)), ""]
    for state, (title, advice) in _SECTIONS.items():
        of_state = [answer for answer in answers if answer.state is state]
        if of_state:
            parts += [f"### {title[lang]}", "", advice[lang], ""]
            for answer in of_state:
                where = [f"`{place.path}:{place.line}`" for place in places[answer.url][:SHOWN_PLACES]]
                parts.append(f"- {as_code(answer.url)} ({as_code(answer.detail)}): {', '.join(where)}")
            parts.append("")
    return "\n".join(parts)


_COUNT = Text(
    "{count} dari {total} tautan ke situs lain perlu dilihat.",
    "{count} of {total} links to other sites need a look.",
)
_SECTIONS = {
    State.GONE: (
        Text("Tidak ada lagi", "Gone"),
        Text(
            "Cari alamat barunya di situs penerbit atau di arsip web, lalu ganti.",
            "Look for the new address at the publisher or in a web archive, and replace it.",
        ),
    ),
    State.UNREACHABLE: (
        Text("Tidak terjangkau", "Unreachable"),
        Text(
            "Mungkin hanya sementara. Bila dua minggu berturut-turut begini, anggap tidak ada lagi.",
            "Perhaps only for now. If it stays so for two weeks, take it for gone.",
        ),
    ),
    State.UNCLEAR: (
        Text("Tidak jelas", "Unclear"),
        Text(
            "Situs ini menolak mesin, atau sedang rusak. Buka sendiri di peramban.",
            "This site turns machines away, or is broken at the moment. Open it in a browser.",
        ),
    ),
    State.MOVED: (
        Text("Pindah", "Moved"),
        Text("Masih terbuka. Tulis alamat barunya bila sempat.", "Still opens. Write the new address when you can."),
    ),
}


if __name__ == "__main__":
    raise SystemExit(main())
