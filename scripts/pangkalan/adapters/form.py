"""A filled-in form of GitHub turned into a file of material: what editors do with each issue that somebody sent.

`gh issue view NUMBER --json body --jq .body | python -m pangkalan.adapters.form` writes the file and says where it is.
"""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from pangkalan.adapters.calendar import today
from pangkalan.adapters.commands import HOME
from pangkalan.derived.issue_forms import Question, questions, texts
from pangkalan.language import Text
from pangkalan.reading.front_matter import quoted
from pangkalan.schema.content_type import ContentType
from pangkalan.schema.field import Kind
from pangkalan.schema.kinds import Choice, Code, Day, Many, Year, Yes, as_code
from pangkalan.schema.sample import line
from pangkalan.workshop import all_types

_NOTHING = "_No response_"


class Filled(Struct, frozen=True):
    """What a form became: the type, the code that its title stands for, and the file."""

    type: ContentType
    slug: str
    text: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file that the form on standard input stands for; exit code 1 when there is none to write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dari", type=Path, default=HOME)
    root = parser.parse_args(arguments).dari
    filled = read_form(sys.stdin.read(), tuple(all_types().values()), today())
    if filled is None or len(filled.slug) < 3:
        print(f"{_NO_FORM.id}\n{_NO_FORM.en}", file=sys.stderr)
        return 1
    path = f"contributions/{filled.type.slug}/{filled.slug}.id.md"
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    try:
        with (root / path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(filled.text)
    except FileExistsError:
        print(f"{_TAKEN.id}\n{_TAKEN.en}".format(path=path), file=sys.stderr)
        return 1
    print(f"{path}\npangkalan periksa {path}")
    return 0


_NO_FORM = Text(
    "Ini bukan isian formulir kita. Salin seluruh isi isu, mulai dari judul pertamanya.",
    "This is no form of ours. Copy the whole text of the issue, from its first heading on.",
)
_TAKEN = Text("Sudah ada {path}. Ganti judulnya.", "{path} exists already. Use another title.")


def read_form(body: str, types: Sequence[ContentType], created: datetime.date) -> Filled | None:
    """Turn the text of an issue into a file; None for a text that no form of ours wrote.

    An answer that is missing leaves its field empty, so that the check asks for it.
    """
    unix = body.replace("\r\n", "\n")
    found = [(content_type, _answers(unix, _labels(content_type))) for content_type in types]
    content_type, answers = max(found, key=lambda each: len(each[1]) / len(_labels(each[0])), default=(None, {}))
    if content_type is None or len(answers) < len(_labels(content_type)):
        return None
    front = "".join(_front(content_type, answers))
    return Filled(
        content_type,
        as_code(answers["Judul"]),
        f"---\n{front}dibuat: {created.isoformat()}\n---\n\n{_text(content_type, answers)}\n",
    )


def _labels(content_type: ContentType) -> list[str]:
    return [question.label.id for question in questions(content_type)] + [label.id for label, _ in texts(content_type)]


def _answers(body: str, labels: Sequence[str]) -> dict[str, str]:
    """Return the answers by label; only the first heading with a label counts, for a text may have headings too."""
    starts = {}
    for label in labels:
        if found := re.search(rf"^### {re.escape(label)}[ ]*$", body, re.MULTILINE):
            starts[label] = found
    ordered = sorted(starts.items(), key=lambda each: each[1].start())
    ends = [*(found.start() for _, found in ordered[1:]), len(body)][: len(ordered)]
    answers = {label: body[found.end() : end].strip() for (label, found), end in zip(ordered, ends, strict=True)}
    return {label: "" if answer == _NOTHING else answer for label, answer in answers.items()}


def _front(content_type: ContentType, answers: Mapping[str, str]) -> Iterator[str]:
    grouped: dict[str, list[Question]] = {}
    for question in questions(content_type):
        grouped.setdefault(question.key, []).append(question)
    for key, group in grouped.items():
        written = [(question.part, _value(question.kind, answers[question.label.id])) for question in group]
        if group[0].part:
            marks = ["\n  - ", *["\n    "] * len(written)]
            yield line(
                key,
                "".join(f"{mark}{part}: {value}".rstrip() for mark, (part, value) in zip(marks, written, strict=False)),
            )
        else:
            yield line(key, written[0][1]).replace(": \n", ":\n")


def _value(kind: Kind, answer: str) -> str:
    """Return an answer as YAML that reads back as what was meant."""
    if not answer:
        return ""
    one = kind.of if isinstance(kind, Many) else kind
    if isinstance(one, Yes):
        return "ya" if "[x]" in answer.casefold() and "[ ]" not in answer else ""
    if isinstance(one, Choice):
        chosen = re.findall(r"\(([A-Za-z0-9-]+)\)(?=, |$)", answer)
        plain = [slug if slug[0].isalpha() else quoted(slug) for slug in chosen]
        return f"[{', '.join(plain)}]" if isinstance(kind, Many) else "".join(plain[-1:])
    if isinstance(one, Code):
        codes = [as_code(part) for part in re.split(r"[,\s]+", answer) if as_code(part)]
        return f"[{', '.join(codes)}]" if isinstance(kind, Many) else "".join(codes[:1])
    if isinstance(kind, Many):
        lines = [_plain(part) for part in answer.split("\n") if _plain(part)]
        return "".join(f"\n  - {quoted(part)}" for part in lines)
    text = _plain(answer)
    return text if isinstance(kind, Day | Year) and re.fullmatch(r"[0-9-]+", text) else quoted(text)


def _plain(answer: str) -> str:
    """Return an answer as one line, without the sign of a list or the quotes around it."""
    return re.sub(r"^(?:[-*•]|\d+[.)])\s+", "", " ".join(answer.split())).strip('"“”')


def _text(content_type: ContentType, answers: Mapping[str, str]) -> str:
    opening, *sections = [label.id for label, _ in texts(content_type)]
    parts = [answers[opening], *(f"## {label}\n\n{answers[label]}" for label in sections)]
    return "\n\n".join(parts)


if __name__ == "__main__":
    raise SystemExit(main())
