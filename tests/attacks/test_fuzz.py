"""What the fuzzer begins with goes the whole way; the fuzzer itself runs in a job of its own."""

from __future__ import annotations

import pytest
from hypothesis import given

from attacks import target
from texts import contents, markdown, quickly

pytestmark = pytest.mark.no_cover


@pytest.mark.parametrize("content", list(dict.fromkeys(target.corpus())), ids=lambda content: ascii(content[:24]))
def test_a_seed_goes_the_whole_way(content: bytes) -> None:
    target.look_at(content)


@pytest.mark.parametrize("name", ["sanitise", "close_links"])
def test_the_target_hears_what_is_alive(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    alive = {
        "sanitise": lambda html: html + "<script>x</script>",
        "close_links": lambda text, _resolve: text.replace("a", "aa"),
    }
    monkeypatch.setattr(target, name, alive[name])
    with pytest.raises(target.Alive):
        target.look_at(b"kata\n")


@quickly
@given(contents)
def test_any_bytes_go_the_whole_way(content: bytes) -> None:
    target.look_at(content)


@quickly
@given(markdown)
def test_any_markdown_goes_the_whole_way(text: str) -> None:
    target.look_at(text.encode())
