"""What a page of 6 KB costs to read and to check with all rules, and which rules cost most: `python -m bench.rules`.

In CPU milliseconds of one process, so that a busy machine changes little; the fastest of several runs counts.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from bench.corpus import HOME, write_base
from pangkalan.checking.engine import hits_on_draft
from pangkalan.checking.rule import Hit, Rule, Subject
from pangkalan.intake import Intake
from pangkalan.reading.base import Base, load
from pangkalan.schema.material import Draft
from pangkalan.workshop import all_rules, all_types, check, read_vocabularies

PAGE = 6 * 1024
DAY = datetime.date(2026, 11, 23)


def main() -> int:
    """Print what each step costs a page, and the rules that cost most."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("materials", nargs="?", type=int, default=150)
    parser.add_argument("--runs", type=int, default=4, help="runs, of which the fastest counts; usually 4")
    parser.add_argument("--rules", type=int, default=10, help="how many rules to name; usually 10")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        write_base(Path(name), arguments.materials)
        for line in _report(Base(Path(name), HOME), arguments.runs, arguments.rules):
            sys.stdout.write(f"{line}\n")
    return 0


def _report(base: Base, runs: int, named: int) -> Iterator[str]:
    intake = Intake(all_types(), all_rules(), read_vocabularies(base), base.contributions())
    gc.collect()
    gc.freeze()
    # As rarely as in a check.
    gc.set_threshold(200_000, 50, 50)
    drafts = _read(intake)
    bytes_each = sum(draft.source.size for draft in drafts) / len(drafts)
    pages = sum(draft.source.size for draft in drafts) / PAGE
    steps = {
        "reading": _fastest(lambda: _read(intake), runs),
        "rules of one file": _fastest(lambda: _look(all_rules(), drafts), runs),
        "check of the whole base": _fastest(lambda: check(base, DAY), runs),
    }
    yield f"{len(drafts)} files of {bytes_each:.0f} bytes on average; CPU milliseconds for a page of {PAGE} bytes:"
    yield from (f"{step:32}{seconds * 1000 / pages:8.2f}" for step, seconds in steps.items())
    yield ""
    costs = _costs(drafts)
    for code, seconds in costs.most_common(named):
        yield f"{code:32}{seconds * 1000 / pages:8.3f}"
    yield f"{f'the other {len(costs) - named} rules':32}{_others(costs, named) * 1000 / pages:8.3f}"


def _read(intake: Intake) -> list[Draft]:
    return [intake.draft_of(listed, load(listed)) for listed in intake.files if not listed.is_picture]


def _look(rules: tuple[Rule, ...], drafts: list[Draft]) -> int:
    return sum(1 for draft in drafts for _ in hits_on_draft(rules, draft))


def _fastest(work: Callable[[], object], runs: int) -> float:
    """Return the CPU seconds of the fastest run."""
    times = []
    for _ in range(runs):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def _costs(drafts: list[Draft]) -> Counter[str]:
    """Return the CPU seconds of each rule; what several rules share is paid by the first that asks for it."""
    costs: Counter[str] = Counter()

    def timed(rule: Rule) -> Rule:
        def checked(draft: Draft) -> list[Hit]:
            started = time.process_time()
            hits = list(rule.check(draft))
            costs[f"{rule.code} {rule.name}"] += time.process_time() - started
            return hits

        return replace(rule, check=checked)

    _look(tuple(timed(rule) for rule in all_rules() if rule.subject is Subject.DRAFT), drafts)
    return costs


def _others(costs: Counter[str], named: int) -> float:
    return sum(seconds for _, seconds in costs.most_common()[named:])


if __name__ == "__main__":
    raise SystemExit(main())
