"""A small base and its site, for tests that build for real."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from bases import HOME, base_of
from pangkalan.language import Lang
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types

SITE = "https://pangkalan-psikoedukasi.example/"
# 23 November 2026, noon in western Indonesia.
DAY = "1795410000"
TRAP = "<script>window.dibajak = 1</script>"

_TITLES = {
    "tenang": ("koping", "Menenangkan anak yang cemas", "Calming an anxious child"),
    "sedih": ("koping", "Saat kehilangan orang dekat", None),
    "isolasi-mandiri": ("istilah", "Isolasi mandiri", "Self-isolation"),
    "cuci-tangan": ("praktik-aman", "Mencuci tangan pakai sabun", "Washing hands with soap"),
    "bantuan-rata": ("kebijakan", "Bantuan sosial yang merata", "Social aid for all"),
    "healing119": ("layanan", "Layanan Healing119", "The Healing119 line"),
}
LEFT_OUT = {"rusak": "judul: Tanpa isian lain", "skrip": TRAP}


def files() -> dict[str, str]:
    """Six sound materials, one of them without translation, and two that cannot be published."""
    made = {}
    for code, (kind, title, english) in _TITLES.items():
        made[f"{kind}/{code}.id.md"] = sample(all_types()[kind], Lang.ID, {"judul": title})
        if english:
            made[f"{kind}/{code}.en.md"] = sample(all_types()[kind], Lang.EN, {"judul": english})
    made["koping/rusak.id.md"] = f"---\n{LEFT_OUT['rusak']}\n---\n\nIsi.\n"
    made["koping/skrip.id.md"] = (
        sample(all_types()["koping"], Lang.ID, {"judul": "Halaman berisi skrip"}) + f"\n{TRAP}\n"
    )
    return made


def small_base(folder: Path, paths: Iterable[str] | None = None) -> Path:
    """Write the small base, its files in the order of `paths`, and return its folder."""
    made = files()
    base_of(folder, {path: made[path] for path in (paths or made)})
    base_of(folder, _PAGES)
    return folder


# Templates lead to the page for contributors from every material.
_PAGES = {
    f"../docs/berkontribusi.{lang}.md": f"---\njudul: {title}\nringkasan: {summary}\n---\n\n{summary}\n"
    for lang, title, summary in (
        ("id", "Berkontribusi", "Cara menyumbang materi untuk pangkalan ini."),
        ("en", "Contribute", "How to contribute material to this base."),
    )
}


def command(base: Path, target: Path) -> list[str]:
    return [sys.executable, "-m", "pangkalan", "bangun", "--dari", str(base), "--ke", str(target)]


def environment(**changes: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(HOME / "scripts"), "SOURCE_DATE_EPOCH": DAY, **changes}


def build(base: Path, target: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    """Build a base in a process of its own."""
    return subprocess.run(
        command(base, target), env=environment(**changes), capture_output=True, text=True, timeout=120, check=False
    )


def tree(folder: Path) -> dict[str, str]:
    """Every file of a folder with the hash of its bytes; nothing for a folder that is not there."""
    root = folder.resolve()
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }
