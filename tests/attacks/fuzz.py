"""Bytes that a machine makes up, guided by what they reach in the reader and the cleaner.

`python -m attacks.fuzz FOLDER [SECONDS]` looks for a minute, if nothing else is said, and fails with the bytes in the folder
when it finds some that raise or come alive. It needs atheris, which is locked apart from all else, and is run by
`scripts/fuzz`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["pangkalan"]):
    from attacks import target


def main(arguments: list[str]) -> None:
    """Look for so many seconds."""
    folder = Path(arguments[0])
    seconds = arguments[1] if len(arguments) > 1 else "60"
    seeds = folder / "corpus"
    seeds.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(target.corpus()):
        (seeds / f"attack-{number}").write_bytes(content[: target.LONGEST])
    options = {"max_total_time": seconds, "max_len": target.LONGEST, "timeout": 10, "rss_limit_mb": 1024}
    flags = [f"-{name}={value}" for name, value in options.items()]
    atheris.Setup([sys.argv[0], *flags, f"-artifact_prefix={folder}/", str(seeds)], target.look_at)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
