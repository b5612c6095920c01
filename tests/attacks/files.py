"""What strangers may submit besides text: metadata, names, encodings, links of the file system, pictures; and the answers."""

from __future__ import annotations

import io
import json
import os
import struct
import unicodedata
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image

from attacks.texts import EVIL, RUN
from pangkalan.schema.sample import sample
from pangkalan.workshop import all_types

KOPING = all_types()["koping"]
TITLE = "Menemani anak yang cemas"


def with_title(value: str) -> str:
    """A sound file but for its title, given as YAML."""
    return sample(KOPING, changes={"judul": value})


def with_line(line: str) -> str:
    """A sound file with one more line in its metadata."""
    return sample(KOPING).replace("---\n", f"---\n{line}\n", 1)


def with_source(address: str) -> str:
    """A sound file with the address of a source."""
    return sample(KOPING).replace("    tahun: 2020\n", f"    tahun: 2020\n    tautan: {address}\n", 1)


METADATA: dict[str, tuple[str, set[str]]] = {
    "a script in the title": (with_title(f"'<script>{RUN}</script> anak'"), {"M014"}),
    "a title that ends the title": (with_title(f"'</title><script>{RUN}</script>'"), {"M014"}),
    "a handler in the summary": (
        sample(KOPING, changes={"ringkasan": f"'Cara tenang <img src=x onerror={RUN}> di rumah.'"}), {"M014"},
    ),
    "an escape in the title": (with_title('"Tenang \\e[31m anak"'), {"M014"}),
    "a NUL in the title": (with_title('"Tenang \\0 anak"'), {"M014"}),
    "a title that turns its writing": (with_title('"Tenang \\u202e anak"'), {"M014"}),
    "half a character": (with_title('"Tenang \\ud800 anak"'), {"M026"}),
    "a template": (with_line("template: 404.html"), {"M001"}),
    "a template of the machine": (with_line("template: ../../../../etc/passwd"), {"M001"}),
    "an icon": (with_line("icon: x"), {"M001"}),
    "a number to hide": (with_line("hide: 5"), {"M001"}),
    "a boost": (with_line("search: {boost: 1e308}"), {"M001"}),
    "tags": (with_line("tags: [null, 2020-05-13]"), {"M001"}),
    "a Python object": (with_line("a: !!python/object/apply:os.system ['touch /tmp/dibajak']"), {"M028"}),
    "a variable of the machine": (with_line("a: !ENV GITHUB_TOKEN"), {"M028"}),
    "aliases that multiply": (with_line("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]"), {"M027"}),
    "an alias in the title": (with_title("&a Tenang"), {"M027"}),
    "a key twice": (with_line("judul: Lain"), {"M002"}),
    "a merge": (with_line("<<: {template: x}"), {"M029", "M001"}),
    "a long number": (with_title("0x" + "f" * 3000), {"M005"}),
    "an address that runs": (with_source(f"javascript:{RUN}"), {"M013"}),
    "an address that breaks out": (with_source(f"'https://who.int/\"onclick=\"{RUN}'"), {"M013", "L005"}),
    "an address with another inside": (with_source(f"https://who.int@{EVIL}/"), {"M013", "L016"}),
    "a draft that is broken as well": (with_line("status: draf\nhide: 5"), {"M001"}),
    "brackets without end": ("---\njudul: " + "[" * 7_000 + "\n---\n\nIsi.\n", {"M033", "M030", "M026", "M032"}),
    "metadata of another page": (sample(KOPING).replace("---\n", "\n\n---\n", 1), {"M021"}),
    "metadata without end": (sample(KOPING).replace("\n---\n", "\n", 1), {"M023", "M020"}),
    "old metadata": (f"Template: x\nDescription: <script>{RUN}</script>\n\nIsi.\n", {"M020", "M022"}),
}  # fmt: skip

SOUND = sample(KOPING)
ENCODINGS: dict[str, tuple[bytes, set[str]]] = {
    "UTF-16": (SOUND.encode("utf-16"), {"F001"}),
    "Latin-1": (SOUND.replace("a", "é", 3).encode("latin-1"), {"F001"}),
    "quotation marks of Word": (SOUND.encode() + b"\n\x93Tenang\x94\n", {"F001"}),
    "UTF-7": (b"---\njudul: +ADw-script+AD4-\n---\n", {"M003"}),
    "a picture under the name of a text": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, {"F003"}),
    "random bytes": (bytes((n * 7919 + n // 3) % 256 for n in range(5_000)), {"F003", "F001"}),
    "a document": (b"PK\x03\x04\x14\x00\x06\x00word/document.xml", {"F003"}),
    "two marks of byte order": (b"\xef\xbb\xbf\xef\xbb\xbf" + with_line("template: x").encode(), {"M001"}),
    "carriage returns": (with_line("template: x").replace("\n", "\r").encode(), {"M001"}),
    "nothing": (b"", {"M020"}),
    "a NUL": (SOUND.encode() + b"\0", {"F003"}),
    "a bell and an escape": (SOUND.encode() + b"\a\x1b[2J", {"F004"}),
    "ten megabytes": (b"Tenang. " * 1_300_000, {"F002"}),
    "a hundred thousand lines": (SOUND.encode() + b"a\n" * 40_000, {"F025", "F026"}),
}

NAMES: dict[str, set[str]] = {
    "koping/tujuan.fr.md": {"F007"},
    "koping/tujuan.zz.md": {"F007", "F006"},
    "koping/tujuan.EN.md": {"F006", "F007", "F008"},
    "koping/tujuan.md": {"F006"},
    "koping/tujuan.html.md": {"F006", "F007"},
    f"koping/<img src=x onerror={RUN}>.id.md": {"F008", "F006"},
    "koping/con.id.md": {"F009"},
    "koping/aux.id.md": {"F009"},
    "koping/a:b.id.md": {"F008"},
    "koping/tujuan.id.md.": {"F005"},
    "koping/tujuan .id.md": {"F008"},
    "koping/tu\njuan.id.md": {"F008"},
    "koping/tu\x1b[31mjuan.id.md": {"F008"},
    "koping/tu\u202edm.di.id.md": {"F008"},
    f"koping/{'a' * 240}.id.md": {"F008", "M014", "F006"},
    "koping/Huruf.id.md": {"F011"},
    "koping/huruf.id.md": set(),
    f"koping/{unicodedata.normalize('NFC', 'kafé')}.id.md": {"F008"},
    f"koping/{unicodedata.normalize('NFD', 'kafé')}.id.md": {"F008"},
    "koping/\udcff.id.md": {"F008"},
    "koping/index.id.md": {"F013"},
    "koping/cari.id.md": {"F013"},
    "lain/tempat.id.md": {"F010"},
    "tanpa-folder.id.md": {"F010"},
    "koping/halaman.html": {"F005"},
    "koping/gambar.svg": {"F005"},
    "koping/sw.js": {"F005"},
    "koping/_redirects": {"F005"},
    "koping/_headers": {"F005"},
    "CNAME": {"F005"},
    "mkdocs.yml": {"F005"},
    "assets/javascripts/bundle.min.js": {"F005"},
    "/".join(["dalam"] * 60) + "/tujuan.id.md": {"F010"},
}  # fmt: skip
"""Names, and what is said of them; the text under each is sound or a script, as the ending asks."""


def content_of(name: str) -> bytes:
    """Return what lies under a name of NAMES."""
    if name.endswith((".md", ".md.")):
        return with_title(json.dumps(f"Tujuan {zlib.crc32(name.encode('utf-8', 'surrogateescape'))}")).encode()
    return f"<script>{RUN}</script> {RUN} /* https://{EVIL}/ */".encode()


NODES: dict[str, tuple[Callable[[Path], None], set[str]]] = {
    "koping/rahasia.id.md": (lambda path: path.symlink_to("/etc/passwd"), {"F003"}),
    "koping/menggantung.id.md": (lambda path: path.symlink_to("tidak-ada"), {"F003"}),
    "koping/putaran.id.md": (lambda path: path.symlink_to("putaran.id.md"), {"F003"}),
    "koping/folder-orang": (lambda path: path.symlink_to("/etc"), {"F005"}),
    "koping/pipa.id.md": (os.mkfifo, {"F003"}),
    "koping/foto-rahasia.jpg": (lambda path: path.symlink_to("/etc/passwd"), {"F019", "L031"}),
}
"""What is no plain file: how it is made, and what is said of it."""


@cache
def photo(kind: str = "JPEG", *, place: bool = False, size: tuple[int, int] = (320, 240)) -> bytes:
    """Return a real picture, which may say where it was taken."""
    exif = Image.Exif()
    if place:
        exif[0x010E] = "RAHASIA-RUMAH-KLIEN"
        exif.get_ifd(0x8825).update({1: "S", 2: (6.0, 10.0, 30.0), 3: "E", 4: (106.0, 49.0, 30.0)})
    written = io.BytesIO()
    Image.new("RGB", size, (40, 120, 90)).save(written, kind, **({"exif": exif} if place else {}))
    return written.getvalue()


def _png(width: int, height: int, *more: tuple[bytes, bytes]) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width & 0xFFFFFFFF, height & 0xFFFFFFFF, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunk(*one) for one in more) + chunk(b"IEND", b"")


_TAIL = f"<script>{RUN}</script><?php system('x') ?>".encode()
PICTURES: dict[str, tuple[str, bytes, set[str]]] = {
    "a photo that names a home": ("jpg", photo(place=True), {"L028"}),
    "a photo with a tail": ("jpg", photo() + _TAIL, set()),
    "a PNG with a tail": ("png", photo("PNG") + _TAIL, set()),
    "a WebP": ("webp", photo("WEBP"), set()),
    "a picture of four thousand million points": ("png", _png(65_535, 65_535, (b"IDAT", zlib.compress(bytes(1000)))), {"L030"}),
    "a picture beyond all numbers": ("png", _png(2_000_000_000, 2_000_000_000), {"L030"}),
    "a text that unfolds": (
        "png", _png(16, 16, (b"zTXt", b"a\0\0" + zlib.compress(bytes(40_000_000))), (b"IDAT", zlib.compress(bytes(1000)))), set(),
    ),
    "a picture without end": ("jpg", photo()[:700], set()),
    "a sound picture": ("jpg", photo(), set()),
    "a picture of one byte": ("png", b"\x89", {"L031", "L029"}),
    "a page under the name of a picture": ("png", f"<html><script>{RUN}</script>".encode(), {"L031", "L029"}),
    "a drawing under the name of a picture": ("png", f"<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>".encode(), {"L031", "L029"}),
    "a PNG under the name of a JPEG": ("jpg", photo("PNG"), {"L029"}),
    "a script that begins like a picture": ("jpg", b"GIF89a/*" + f"*/=1;{RUN}".encode(), {"L031", "L029"}),
}  # fmt: skip
"""Pictures that a page shows: their ending, their bytes, and what is said of the page or the picture."""


@dataclass(frozen=True)
class Shown:
    """A page that shows a picture, and the picture's name beside it."""

    page: str
    text: str
    picture: str
    content: bytes


BLANK_WORDS = "![&nbsp;]({0}) ![![]({0})]({0}) ![**]({0})"
"""Words of a picture that turn out to be none."""


def shown(number: int, ending: str, content: bytes) -> Shown:
    """Return a sound page with a picture."""
    code = f"gambar-{number}"
    file = f"{code}-ibu.{ending}"
    changes = {"judul": f"Gambar nomor {number}", "gambar": f"\n  - berkas: {file}\n    orang: tidak"}
    text = sample(KOPING, changes=changes) + f"\n![Ibu menarik napas pelan]({file})\n"
    return Shown(f"koping/{code}.id.md", text, f"koping/{file}", content)
