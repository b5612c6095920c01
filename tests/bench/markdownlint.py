"""Our check beside markdownlint-cli2 on the same files in one run: `python -m bench.markdownlint` (in `tests/`).

It is fetched by npm into a folder of its own; without npm there is nothing to compare with, and that is said.
"""

from __future__ import annotations

import argparse
import os
import resource
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
        sys.stdout.write("Seconds by the clock, and of computing; the fastest of three runs.\n")
        sys.stdout.write(f"{'':24}{'one file':>18}{f'{2 * count} files':>18}{'again':>18}{'load':>8}\n")
        for title, single, whole in (
            ("pangkalan periksa", [*ours, str(one)], ours),
            (PACKAGE, [*theirs, str(one.relative_to(folder))], [*theirs, "contributions/**/*.md"]),
        ):
            told = (_fastest(single, folder), _fastest(whole, folder, forget=True), _fastest(whole, folder))
            sys.stdout.write(f"{title:24}{''.join(f'{each:>18}' for each in told)}{os.getloadavg()[0]:>8.1f}\n")
    return 0


def _fastest(command: list[str], folder: Path, runs: int = 3, *, forget: bool = False) -> str:
    """Say how long the fastest run takes: what slows it down is not the command; `forget` what earlier runs left."""
    times = []
    for _ in range(runs):
        if forget:
            shutil.rmtree(folder / ".cache", ignore_errors=True)
        started, computed = time.perf_counter(), _computed()
        subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append((time.perf_counter() - started, _computed() - computed))
    clock, computing = (min(each) for each in zip(*times, strict=True))
    return f"{clock:.2f} s {computing:.2f} s"


def _computed() -> float:
    """Return the CPU seconds of all commands so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
