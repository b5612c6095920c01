"""Says which rooms of the repository have no owners yet: `python -m pangkalan.adapters.owners`, for a workflow."""

from __future__ import annotations

from pathlib import Path

from pangkalan.adapters.commands import HOME
from pangkalan.derived.code_owners import mistakes, unowned
from pangkalan.reading.base import Base
from pangkalan.workshop import derived_ground


def main(root: Path | None = None) -> int:
    """Print one line for GitHub to show, and others for what is written wrongly; exit code 1 then."""
    ground = derived_ground(Base(root or Path.cwd(), HOME))
    wrong = list(mistakes(ground))
    for text in wrong:
        print(f"::error::{text.id} / {text.en}")
    without = unowned(ground)
    if without:
        print(f"::notice::{without.id} / {without.en}")
    return int(bool(wrong))


if __name__ == "__main__":
    raise SystemExit(main())
