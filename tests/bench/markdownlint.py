"""Our check beside markdownlint-cli2 on the same files in one run: `python -m bench.markdownlint` (in `tests/`).

It is fetched by npm into a folder of its own; without npm there is nothing to compare with, and that is said.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.corpus import write_base

PACKAGE = "markdownlint-cli2@0.22.1"
# Line length is a matter of taste, and a title in the metadata is one.
CONFIGURATION = '{"config": {"MD013": false, "MD041": false}, "noProgress": true, "noBanner": true}'


def main() -> int:
    """Print how long both take for one file and for a base; 0 also where npm is missing."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("materials", nargs="?", type=int, default=200)
    count = parser.parse_args().materials
    npm = shutil.which("npm")
    if npm is None:
        sys.stdout.write("npm is not here, so there is nothing to compare with.\n")
        return 0
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        write_base(folder, count)
        (folder / ".markdownlint-cli2.jsonc").write_text(CONFIGURATION, encoding="utf-8")
        tool = folder / "npm"
        subprocess.run([npm, "install", "--silent", "--prefix", str(tool), PACKAGE], check=True)
        theirs = [str(tool / "node_modules" / ".bin" / "markdownlint-cli2")]
        ours = [sys.executable, "-m", "pangkalan", "periksa", "--dari", str(folder)]
        one = next(iter(sorted((folder / "contributions").glob("koping/*.id.md"))))
        sys.stdout.write(f"{'':24}{'one file':>12}{f'{2 * count} files':>14}\n")
        for title, single, whole in (
            ("pangkalan periksa", [*ours, str(one)], ours),
            (PACKAGE, [*theirs, str(one.relative_to(folder))], [*theirs, "contributions/**/*.md"]),
        ):
            seconds = [_fastest(command, folder) for command in (single, whole)]
            sys.stdout.write(f"{title:24}{seconds[0]:>10.2f} s{seconds[1]:>12.2f} s\n")
    return 0


def _fastest(command: list[str], folder: Path, runs: int = 3) -> float:
    """Return the seconds of the fastest run: what slows it down is not the command."""
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - started)
    return min(times)


if __name__ == "__main__":
    raise SystemExit(main())
