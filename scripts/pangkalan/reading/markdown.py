"""The parser of Markdown: CommonMark with tables, told by the first character which rules can apply at all.

markdown-it asks every rule at every line and at every sign that could be markup. Most lines are prose and most signs
are punctuation, so the few rules that can say yes are looked up instead. What is parsed stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.parser_block import RuleFuncBlockType
from markdown_it.parser_inline import ParserInline, RuleFuncInlineType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType

from pangkalan.reading.excess import MAX_NESTING


@cache
def markdown() -> MarkdownIt:
    """The one parser: making it takes longer than reading a page with it, and parsing leaves no trace in it."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 4 * MAX_NESTING}).enable("table")
    # Addresses are judged by rules, which must see them all; the parser's own list would turn some into text.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005
    inline = {rule.name: rule.fn for rule in parser.inline.ruler.__rules__ if rule.enabled}
    for name, kind in _POINTING.items():
        inline[name] = _with_offset(inline[name], kind)
    parser.inline = _Inline(inline)
    parser.block.ruler = _Block(parser.block.ruler)
    return parser


_POINTING = {"link": "link_open", "autolink": "link_open", "image": "image", "html_inline": "html_inline"}
"""The inline rules whose tokens are pointed at, with the kind of these tokens."""


def _with_offset(rule: RuleFuncInlineType, kind: str) -> RuleFuncInlineType:
    """Wrap an inline rule so that its token remembers where in the inline text it starts."""

    def remembering(state: StateInline, silent: bool) -> bool:
        start, before = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        for token in state.tokens[before:]:
            if token.type == kind and "offset" not in token.meta:
                token.meta["offset"] = start
                break
        return True

    return remembering


_STARTS_INLINE = {
    "newline": "\n",
    "escape": "\\",
    "backticks": "`",
    "emphasis": "*_",
    "link": "[",
    "image": "!",
    "autolink": "<",
    "html_inline": "<",
    "entity": "&",
}
"""The characters at which each inline rule can apply; a closing bracket ends the words of a link."""
_SIGN = re.compile(r"[\n\\`*_\[\]!<&]")


_WORDS = r"[^\n\\`*_\[\]!<&]"
_ONLY_BOLD = re.compile(
    rf"{_WORDS}*+(?:(?:(?<= )|(?<!.))\*\*(?=[A-Za-z0-9]){_WORDS}++(?:(?<=[A-Za-z0-9])\*\*(?=[ .,:;?)]|\Z)|(?<=[.,:;?)])\*\*(?= |\Z)){_WORDS}*+)+"
)
"""Text whose only signs are double stars, each pair of them around words and apart from others."""


def _bold(text: str) -> Iterator[Token]:
    words, *rest = text.split("**")
    yield Token("text", "", 0, content=words)
    for bold, behind in zip(rest[::2], rest[1::2], strict=True):
        yield Token("strong_open", "strong", 1, markup="**")
        yield Token("text", "", 0, level=1, content=bold)
        yield Token("strong_close", "strong", -1, markup="**")
        yield Token("text", "", 0, content=behind)


class _Inline(ParserInline):
    """Reads what stands within a block."""

    def __init__(self, rules: dict[str, RuleFuncInlineType]) -> None:
        super().__init__()
        self.ruler2.enableOnly(["balance_pairs", "emphasis", "fragments_join"])
        self.rules: dict[str, list[RuleFuncInlineType]] = {"]": []}
        for name, starts in _STARTS_INLINE.items():
            for start in starts:
                self.rules.setdefault(start, []).append(rules[name])

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Read a text; one without any sign is a single token, and words in bold are easily told from the others."""
        if not _SIGN.search(src):
            if src:
                tokens.append(Token("text", "", 0, content=src))
            return tokens
        if _ONLY_BOLD.fullmatch(src):
            tokens.extend(_bold(src))
            return tokens
        return super().parse(src, md, env, tokens)

    def tokenize(self, state: StateInline) -> None:
        """Make tokens of a text."""
        src, end = state.src, state.posMax
        deepest = state.md.options["maxNesting"]
        while state.pos < end:
            rules = self.rules.get(src[state.pos])
            if rules is None:
                self._pass(state, silent=False)
            elif state.level >= deepest or not any(rule(state, False) for rule in rules):
                state.append_pending(src[state.pos])
                state.pos += 1
        if state.pending:
            state.pushPending()

    def skipToken(self, state: StateInline) -> None:  # noqa: N802 - a name of the parser
        """Go beyond one token, as the search for the end of a link does."""
        pos = state.pos
        known = state.cache.get(pos)
        if known is not None:
            state.pos = known
            return
        if state.level >= state.md.options["maxNesting"]:
            state.pos = state.posMax + 1
        else:
            rules = self.rules.get(state.src[pos])
            if rules is None:
                self._pass(state, silent=True)
            else:
                state.level += 1
                found = any(rule(state, True) for rule in rules)
                state.level -= 1
                state.pos += not found
        state.cache[pos] = state.pos

    @staticmethod
    def _pass(state: StateInline, *, silent: bool) -> None:
        """Go on to the next sign."""
        sign = _SIGN.search(state.src, state.pos)
        end = sign.start() if sign else state.posMax
        if not silent:
            state.append_pending(state.src[state.pos : end])
        state.pos = end


_STARTS_BLOCK = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": "*-+0123456789",
    "reference": "[",
    "html_block": "<",
    "heading": "#",
}
"""The characters with which a block of each kind begins; the other kinds are told by their second line or indent."""


_CHAINS = ("", "paragraph", "reference", "blockquote", "list")
_CODE = 4
"""A line indented so far is code, or goes on whatever stands before it."""


class _Block(Ruler[RuleFuncBlockType]):
    """The block rules; each chain of them is one rule that asks those that can apply to a line."""

    def __init__(self, ruler: Ruler[RuleFuncBlockType]) -> None:
        super().__init__()
        self.__rules__ = ruler.__rules__
        self.chains = {chain: [_asking(self._named(chain))] for chain in _CHAINS}

    def getRules(self, chainName: str = "") -> list[RuleFuncBlockType]:  # noqa: N802, N803 - names of the parser
        """Return the rules of a chain."""
        return self.chains[chainName]

    def _named(self, chain: str) -> dict[str, RuleFuncBlockType]:
        rules = [rule for rule in self.__rules__ if rule.enabled]
        return {rule.name: rule.fn for rule in rules if not chain or chain in rule.alt}


def _asking(named: dict[str, RuleFuncBlockType]) -> RuleFuncBlockType:
    rules = list(named.values())
    table, underlined, paragraph = named.get("table"), named.get("lheading"), named.get("paragraph")
    by_start: dict[str, list[RuleFuncBlockType]] = {}
    for name, starts in _STARTS_BLOCK.items():
        for start in starts if name in named else "":
            by_start.setdefault(start, []).append(named[name])

    def ask(state: StateBlock, line: int, end: int, silent: bool) -> bool:
        start = state.bMarks[line] + state.tShift[line]
        if start >= state.eMarks[line] or state.sCount[line] - state.blkIndent >= _CODE:
            return any(rule(state, line, end, silent) for rule in rules)
        following = line + 1
        below = state.bMarks[following] + state.tShift[following] if following < end else -1
        has_below = 0 <= below < state.eMarks[following]
        if table and has_below and state.src[below] in "|-:" and table(state, line, end, silent):
            return True
        for rule in by_start.get(state.src[start], ()):
            if rule(state, line, end, silent):
                return True
        if paragraph is None or underlined is None:
            return False
        if has_below and underlined(state, line, end, silent):
            return True
        # The rule of underlined headings leaves this behind, also where it finds none.
        state.parentType = "paragraph"
        return paragraph(state, line, end, silent)

    return ask
