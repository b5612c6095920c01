"""Texts as nobody would write them on purpose, for tests that must hold for any."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from pangkalan.reading.body import Body, read_body
from pangkalan.reading.source import read

FENCE = b"---\n"
ODD_BYTES = (
    FENCE, b"judul: ", b"\xef\xbb\xbf", b"\xff\xfe", b"\x93Menenangkan\x94", b"\0", b"\x1b[31m", b"\r\n", b"\r", b"\t",
    b"\xe2\x80\x94\n", b"&a ", b"*a ", b"!!python/object ", b"<<: ", b"{a: ", b"[", b"- ", b"? ", b"| ", b'"', b"'",
    b"#", b"%YAML 1.1\n", b"...\n", b"\xc2\x85", b"\xe2\x80\xa8", b"\xef\xbf\xbe", b'"\\ufffe"', b'"\\ud800"', b"\n\n",
    b"> ", b"```\n", b"![", b"](x)", b"<!--", b"<?", b"<![CDATA[", b"|-|-|\n", b"1. ", b"    ", b"\\",
)  # fmt: skip
STARTS = (
    "", "", "", "", "# ", "## ", "- ", "* ", "1. ", "2) ", "98. ", "2020. ", "> ", "> > ", "    ", "  ", "\t", "- - ",
    "1. - ", "    - ", "   1. ", "```", "~~~", "---", "===", "|a|b|", "|-|-|", ": ", "!!! note", "- [ ] ", "[a]: x",
)  # fmt: skip
PARTS = (
    "kata", "Ibu", "2020", "ab_cd", "é", "😀", " ", " ", " ", "*", "**", "***", "_", "__", "`", "``", "[", "]", "![", "](x)",
    "(", ")", "!", "!!!", "#", "+", "-", "1.", "1)", "|", "<", ">", "&", "&amp;", "&#35;", "~", "~~", ":", "=", '"', "'",
    "^", "$", "\\", "\\\n", "  \n", "{", "}", "{: .x }", "<b>", "</b>", "<!--", "-->", "<?", "<https://a.id/b>",
    "*[HTML]:", "[^1]", "[^1]: x", "--8<--", "[TOC]", "/// x", "???",
)  # fmt: skip

quickly = settings(max_examples=150, deadline=None, derandomize=True, database=None)
"""Enough examples to find a slip, few enough for every run; the same ones each time."""

contents = st.one_of(st.binary(max_size=300), st.lists(st.sampled_from(ODD_BYTES), max_size=40).map(b"".join))
"""The bytes of a file."""

_lines = st.builds(
    lambda start, parts, end: start + "".join(parts) + end,
    st.sampled_from(STARTS),
    st.lists(st.sampled_from(PARTS), max_size=6),
    st.sampled_from(("\n", "\n", "\n\n")),
)
markdown = st.lists(_lines, min_size=1, max_size=8).map("".join)
"""Markdown of every kind, most of it broken."""


def body_of(text: str) -> Body:
    """Return a text taken apart."""
    return read_body(read("contributions/koping/contoh.id.md", text.encode()), 1)
