"""What each command of `pangkalan` does. Heavy parts (the engine) are imported only by the commands that need them."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from pangkalan.adapters import reports
from pangkalan.adapters.calendar import today
from pangkalan.adapters.processes import spread
from pangkalan.checking.rule import Severity
from pangkalan.keeping.memory import Memory
from pangkalan.language import Lang, Text
from pangkalan.reading.base import Base, Listed, load, shown
from pangkalan.reading.source import Source
from pangkalan.schema.kinds import as_code
from pangkalan.schema.sample import template
from pangkalan.workshop import Checked, address_ledger, all_types, check, derived_files

HOME = Path(__file__).resolve().parents[3]
"""The project that this code belongs to."""


class Stopped(Exception):
    """A command that cannot go on: one clear sentence, and the exit code."""

    def __init__(self, text: Text, code: int = 1) -> None:
        super().__init__(text.en)
        self.text = text
        self.code = code


def base_of(arguments: Namespace) -> Base:
    """Return the base that a command works on: the folder named, else the one around the working folder, else ours."""
    if arguments.dari is not None:
        root = arguments.dari.resolve()
        if not (root / "contributions").is_dir():
            raise Stopped(
                Text(
                    f"Di {root} tidak ada folder contributions/, jadi tidak ada yang dapat dibaca.",
                    f"There is no folder contributions/ in {root}, so there is nothing to read.",
                ),
                2,
            )
        return Base(root, HOME)
    here = Path.cwd()
    around = next(
        (
            folder
            for folder in (here, *here.parents)
            if (folder / "contributions").is_dir() and (folder / "mkdocs.yml").is_file()
        ),
        HOME,
    )
    return Base(around, HOME)


def check_command(arguments: Namespace, lang: Lang) -> int:
    """Check everything, or the files named; exit code 1 when an error was found."""
    base = base_of(arguments)
    only = asked_files(base, arguments.path) if arguments.path else None
    if only is not None and arguments.sejak is not None:
        raise Stopped(_EITHER, 2)
    changed = None if arguments.sejak is None else _changed_since(base, arguments.sejak)
    checked = _checked(base, only, changed)
    print(
        reports.FORMATS[arguments.format](checked.findings, _sources(checked, base), checked.files, lang),
        end="",
    )
    if arguments.format == "teks":
        print(reports.exceptions(checked.exemptions, lang), end="")
    return int(any(found.severity is Severity.ERROR for found in checked.findings))


def _checked(base: Base, only: list[Listed] | None, changed: frozenset[str] | None) -> Checked:
    """Check some files as they are, or all of a base with the help of earlier checks and builds."""
    if only is not None or changed is not None:
        return check(base, today(), only, Memory(spread=spread), changed)
    # A check of one file waits for nothing that only whole bases need.
    from pangkalan.adapters.inputs import code_mark, room_of  # noqa: PLC0415
    from pangkalan.keeping.kept import opened  # noqa: PLC0415

    room = room_of(base)
    if room is None:
        return check(base, today(), memory=Memory(spread=spread))
    with closing(opened(room, code_mark)) as kept:
        # Much is written on the way, and what bears no day of ours is forgotten at the end.
        kept.store.day = today().toordinal()
        checked = check(base, today(), memory=Memory(kept, spread))
        kept.store.save()
        return checked


_EITHER = Text(
    "Tulis berkasnya atau --sejak, jangan keduanya.",
    "Name the files or use --sejak, not both.",
)


def _changed_since(base: Base, revision: str) -> frozenset[str]:
    from pangkalan.adapters.revisions import changed_since  # noqa: PLC0415 - few checks ask git

    return changed_since(base.root, revision)


def asked_files(base: Base, paths: list[Path]) -> list[Listed]:
    """Return the files that were named, folders opened; a file outside the base is taken as if submitted."""
    asked: dict[str, Listed] = {}
    for path in paths:
        if not path.exists() and not path.is_symlink():
            raise Stopped(
                Text(f"Berkas {path} tidak ada. Periksa ejaannya.", f"There is no file {path}. Check its spelling."), 2
            )
        for listed in _opened(path, base):
            asked[listed.path] = listed
    return list(asked.values())


def _opened(path: Path, base: Base) -> list[Listed]:
    """Return a file, or the files of a folder; of a folder of the base only those that people submit."""
    if not path.is_dir():
        real, root = path.resolve(), base.root.resolve()
        inside = path if not real.is_relative_to(root) else base.root / real.relative_to(root)
        return [Listed(_label(inside, base), inside)]
    below = path.resolve()
    inside_folder = [
        listed
        for listed in (*base.contributions(), *base.hand_written())
        if listed.file.resolve().is_relative_to(below)
    ]
    if inside_folder:
        return inside_folder
    files = sorted(file for file in path.rglob("*") if file.is_file() and not file.name.startswith("."))
    return [Listed(_label(file, base), file) for file in files]


def _label(file: Path, base: Base) -> str:
    """Return the name of a file in reports: relative to the base if it lies there, else as it was given."""
    full = file.absolute()
    return shown(full.relative_to(base.root) if full.is_relative_to(base.root) else file)


def _sources(checked: Checked, base: Base) -> dict[str, Source]:
    """Return the texts that findings quote."""
    quoted = {found.place.path for found in checked.findings}
    sources = {draft.path: draft.source for draft in checked.catalogue.drafts if draft.path in quoted}
    return sources | {path: load(Listed(path, base.root / path)) for path in quoted - sources.keys()}


def new_command(arguments: Namespace, lang: Lang) -> int:
    """Write a new file from the template of a type, and say what to do next."""
    base = base_of(arguments)
    types = all_types()
    if arguments.jenis not in types:
        known = ", ".join(types)
        raise Stopped(
            Text(
                f"Jenis '{arguments.jenis}' tidak dikenal. Pilih: {known}.",
                f"The kind '{arguments.jenis}' is not known. Choose: {known}.",
            ),
            2,
        )
    code = as_code(arguments.judul)
    if len(code) < 3:
        raise Stopped(
            Text(
                "Judulnya terlalu pendek untuk dijadikan nama berkas.",
                "The title is too short to make a file name of.",
            ),
            2,
        )
    target = base.root / "contributions" / arguments.jenis / f"{code}.id.md"
    twin = next((listed for listed in base.contributions() if listed.file.name.startswith(f"{code}.")), None)
    if twin:
        raise Stopped(
            Text(
                f"Sudah ada materi dengan nama itu: {twin.path}. Pakai judul lain, atau sempurnakan yang sudah ada.",
                f"There is a material of that name already: {twin.path}. Use another title, or improve the one that exists.",
            )
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(template(types[arguments.jenis], arguments.judul, today()))
    except OSError as error:
        raise Stopped(
            Text(f"Berkas tidak dapat ditulis: {error}.", f"The file could not be written: {error}.")
        ) from error
    print(_NEXT[lang].format(path=target.relative_to(base.root)))
    return 0


_NEXT = Text(
    "Berkas siap: {path}\nBuka, isi, simpan, lalu jalankan: pangkalan periksa {path}",
    "The file is ready: {path}\nOpen it, fill it in, save, then run: pangkalan periksa {path}",
)


def build_command(arguments: Namespace, lang: Lang) -> int:
    """Check everything and build the site; exit code 3 when something was left out."""
    # The engine takes half a second to import.
    from pangkalan.adapters.building import STEPS, build_site  # noqa: PLC0415
    from pangkalan.adapters.progress import Progress  # noqa: PLC0415

    started = time.perf_counter()
    base = base_of(arguments)
    target = (arguments.ke or base.root / ".site").absolute()
    progress = Progress(lang, STEPS)
    built = build_site(base, target, today(), lang, progress)
    for held in built.held:
        print(_HELD[lang].format(where=held[lang]))
    print(
        _BUILT[lang].format(
            target=target,
            materials=built.materials,
            pages=built.pages,
            findings=built.findings,
            errors=built.errors,
            held=len(built.held),
        )
    )
    print(
        _ACCOUNT[lang].format(
            made=built.made,
            kept=built.pages - built.made,
            seconds=progress.seconds(time.perf_counter() - started),
            where=progress.account(),
        )
    )
    if arguments.profil:
        print(progress.account(whole=True))
    if built.held:
        print(_DEGRADED[lang])
        return 3
    return 0


_HELD = Text("Ditahan: {where}", "Left out: {where}")
_BUILT = Text(
    "Situs siap di {target}: {materials} materi, {pages} halaman, {findings} temuan ({errors} galat), {held} berkas ditahan.",
    "The site is ready in {target}: {materials} materials, {pages} pages, {findings} findings ({errors} errors), {held} files left out.",
)
_ACCOUNT = Text(
    "Halaman dibuat {made}, dipakai lagi {kept}; {seconds} ({where}).",
    "Pages made {made}, used again {kept}; {seconds} ({where}).",
)
_DEGRADED = Text(
    "Situs ini terdegradasi (degraded): yang ditahan diganti halaman singkat yang jujur. Jalankan `pangkalan periksa` untuk rinciannya.",
    "This site is degraded: a short honest page stands in for what was left out. Run `pangkalan periksa` for details.",
)


def serve_command(arguments: Namespace, lang: Lang) -> int:
    """Serve the site with live reload until interrupted."""
    from pangkalan.adapters.serving import serve  # noqa: PLC0415 - the engine takes half a second to import

    print(_SERVING[lang], flush=True)
    serve(base_of(arguments), arguments.alamat, lang, today)
    return 0


_SERVING = Text(
    "Situs sedang disiapkan; alamatnya segera ditampilkan ...",
    "The site is being prepared; its address follows ...",
)


def derive_command(arguments: Namespace, lang: Lang) -> int:
    """Write everything derived and the ledger of addresses, or say what is not in step; exit code 1 then."""
    base = base_of(arguments)
    stale = [artifact for artifact in derived_files(base) if not _same(base.root / artifact.path, artifact.content)]
    if arguments.only_check:
        for artifact in stale:
            print(_STALE[lang].format(path=artifact.path), file=sys.stderr)
        return int(bool(stale))
    # Only writing looks at what is published: a proposal of new material is in step without its address.
    stale += [each for each in [address_ledger(base, today())] if not _same(base.root / each.path, each.content)]
    for artifact in stale:
        target = base.root / artifact.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(artifact.content)
    print(_DERIVED[lang].format(count=len(stale)))
    return 0


def _same(file: Path, content: bytes) -> bool:
    return file.is_file() and file.read_bytes() == content


_STALE = Text(
    "{path} belum selaras. Jalankan: pangkalan selaraskan", "{path} is out of step. Run: pangkalan selaraskan"
)
_DERIVED = Text("{count} berkas turunan ditulis ulang.", "Derived files rewritten: {count}.")
