"""The thin layer between MkDocs and the stage: it points MkDocs at the staged tree and guards what MkDocs makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from pangkalan.adapters.calendar import today
from pangkalan.adapters.processes import spread
from pangkalan.adapters.sanitiser import sanitise
from pangkalan.adapters.staged_page import StagedPage
from pangkalan.keeping.memory import Memory
from pangkalan.publishing.illustrating import illustrated
from pangkalan.publishing.site import Site
from pangkalan.reading.base import Base
from pangkalan.staging import INTERFACE, STAGE, is_stage, write_stage
from pangkalan.workshop import check

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.livereload import LiveReloadServer

log = get_plugin_logger(__name__)

_PARTS = "styles/"
"""Parts of our own style sheet, which goes out as one file."""


class Compiled(BytecodeCache):
    """Templates that this process has compiled before: each language and each part of the pages has an environment of its own."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, if it has been compiled."""
        bucket.code = self._known.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Remember the code of a template."""
        if bucket.code is not None:
            self._known[bucket.key, bucket.checksum] = bucket.code


_COMPILED = Compiled()


def _part(otherwise: Callable[[Any, str], Any], whole: Any, name: str) -> Any:
    """Return what a template calls a part of something: mostly an entry of a mapping, and no attribute at all."""
    if type(whole) is dict and name in whole and name not in _OF_EVERY_MAPPING:
        return whole[name]
    return otherwise(whole, name)


_OF_EVERY_MAPPING = frozenset(dir(dict))


class NoSettings(Config):  # type: ignore[no-untyped-call]
    """The plugin has no settings; MkDocs needs a class all the same."""


class PangkalanPlugin(BasePlugin[NoSettings]):  # type: ignore[no-untyped-call]
    """Stages the catalogue before MkDocs looks for pages, and keeps the theme from talking to strangers.

    static-i18n builds once per language with the same configuration: the stage is written for the first one only. Where
    somebody wants the finished `pages` themselves, MkDocs writes none.
    """

    pages: list[tuple[str, bytes]] | None = None

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Write the stage, unless the build was started on one, and make it MkDocs' source."""
        root = Path(config.config_file_path).parent
        if not is_stage(Path(config.docs_dir)):
            checked = check(Base(root, root), today(), memory=Memory(spread=spread))
            for out in checked.catalogue.left_out:
                log.info("left out: %s (%s)", out.draft.path, ", ".join(out.codes))
            write_stage(root / STAGE, checked.catalogue, Site(str(config.site_url)))
            config.docs_dir = str(root / STAGE)
            config.watch = [str(root / folder) for folder in ("contributions", "docs", "overrides")]
        config.extra["interface"] = json.loads((Path(config.docs_dir) / INTERFACE).read_text(encoding="utf-8"))
        # All templates are ours: looking through the thousands of icons of the theme takes longer than a page.
        config.theme.dirs = [str(config.theme.custom_dir)]
        # Both are written to the stage by us; the theme's own know only one language.
        config.theme.static_templates -= {"sitemap.xml"}
        return config

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:  # noqa: ARG002
        """Do not watch the stage, which every build writes: one edit is one rebuild."""
        server.unwatch(config.docs_dir)
        return server

    @event_priority(100)
    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Keep what the stage and our templates bring: of what the theme and plugins would add no page uses anything."""
        ours = (config.docs_dir, config.theme.custom_dir)
        for file in list(files):
            if file.src_dir not in ours or file.src_uri == INTERFACE or file.src_uri.startswith(_PARTS):
                files.remove(file)
        return files

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Escape whatever our own templates print, unless they say otherwise; the theme's are left as they are."""
        # Not the first of the theme's folders: static-i18n puts one of its own before it.
        ours = Path(str(config.theme.custom_dir))
        names = {path.relative_to(ours).as_posix() for path in ours.rglob("*.html")}
        env.autoescape = lambda name: name in names
        # Each include would otherwise ask the disk whether its template has changed.
        env.auto_reload = False
        env.bytecode_cache = _COMPILED
        env.getattr = partial(_part, env.getattr)  # type: ignore[method-assign]
        return env

    @event_priority(100)
    def on_pre_page(self, page: Page, /, *, config: MkDocsConfig, files: Files) -> Page:  # noqa: ARG002
        """Make it a page of the stage: MkDocs keeps the object it has, so that one changes its class."""
        page.__class__ = StagedPage
        return page

    def on_page_content(self, html: str, /, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Let nothing but plain text, structure, links and own pictures through; then put our own drawings in."""
        return illustrated(sanitise(html))

    @event_priority(-100)
    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Hand a finished page over, if somebody waits for it: of an empty one MkDocs writes no file."""
        if self.pages is None:
            return output
        self.pages.append((Path(page.file.dest_path).as_posix(), output.encode("utf-8", errors="xmlcharrefreplace")))
        return ""
