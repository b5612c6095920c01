"""Values by key in one file of SQLite, safe under any end of a process; whatever is wrong with it, it is begun anew."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterable
from pathlib import Path

KEPT_DAYS = 30
"""How long what nobody asks for is kept."""
MOST_BYTES = 1_500_000_000
"""Beyond this size everything is begun anew."""
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, day INTEGER, value BLOB)"
"""Keys and values lie apart: among values of many pages each, a key takes four times as long to find."""
_AT_ONCE = 500
_MOST_HELD = 8_000_000
"""Bytes of new values that are held before they are written."""


class Store:
    """A mapping that outlives the process. `day` is a number that grows by one each day, known before anything is saved.

    What is put is there at once for who asks, and written by `save`, or before when it is much. A value whose checksum is
    wrong is not there.
    """

    def __init__(self, file: Path, day: int = 0) -> None:
        self.day = day
        self._new: dict[bytes, bytes] = {}
        self._held = 0
        self._left_to_others: dict[bytes, bytes] = {}
        self._asked: set[bytes] = set()
        self._file = file
        self._database = _opened(file)
        self._owner = os.getpid()
        self._inherited: sqlite3.Connection | None = None

    def get(self, key: bytes) -> bytes | None:
        """Return the value of a key, or None."""
        return self.get_all([key]).get(key)

    def get_all(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """Return the values of those keys that have one."""
        self._in_this_process()
        wanted = list(keys)
        found = {key: held[key] for held in (self._left_to_others, self._new) for key in wanted if key in held}
        rest = sorted(key for key in wanted if key not in found)
        for start in range(0, len(rest) if self._database else 0, _AT_ONCE):
            part = rest[start : start + _AT_ONCE]
            # Places for values are all that is put into the sentence.
            sentence = f"SELECT key, day, value FROM kept WHERE key IN ({','.join('?' * len(part))})"  # noqa: S608
            for key, day, value in self._ask(sentence, part):
                content = _checked(value)
                if content is not None:
                    found[key] = content
                    if day != self.day:
                        self._asked.add(key)
        return found

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value."""
        self._in_this_process()
        self._new[key] = value
        self._held += len(value)
        if self._held > _MOST_HELD:
            self.write()

    def save(self) -> None:
        """Write what is new, and forget what nobody has asked for in a long time."""
        self.write()
        if self._database is None:
            return
        try:
            with self._database:
                self._database.executemany(
                    "UPDATE kept SET day = ? WHERE key = ?", [(self.day, key) for key in self._asked]
                )
                self._database.execute(
                    "DELETE FROM kept WHERE day NOT BETWEEN ? AND ?", (self.day - KEPT_DAYS, self.day + KEPT_DAYS)
                )
        except sqlite3.Error:
            return
        self._asked.clear()

    def write(self) -> None:
        """Write what is new, and hold it no longer; what cannot be written is held on to."""
        self._in_this_process()
        self._held = 0
        if self._database is None:
            return
        rows = ((key, self.day, zlib.crc32(value).to_bytes(4, "little") + value) for key, value in self._new.items())
        try:
            with self._database:
                self._database.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)
        except sqlite3.Error:
            # Another build writes, or the disk is full: the next build makes again what could not be kept.
            return
        self._new.clear()

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _in_this_process(self) -> None:
        """Give a child a way of its own to the file: what its parent has not written yet, the parent will write."""
        if os.getpid() == self._owner:
            return
        self._left_to_others, self._new, self._held = self._new, {}, 0
        if self._database is not None:
            # SQLite forbids a child to use what it inherited, and to let go of it.
            self._inherited, self._database = self._database, _opened(self._file)
        self._owner = os.getpid()

    def _ask(self, sentence: str, values: list[bytes]) -> list[tuple[bytes, int, bytes]]:
        if self._database is None:
            return []
        try:
            return self._database.execute(sentence, values).fetchall()
        except sqlite3.OperationalError:
            return []
        except sqlite3.DatabaseError:
            self.close()
            self._file.unlink(missing_ok=True)
            return []


def _opened(file: Path) -> sqlite3.Connection | None:
    """Open a file of ours; one that is not, or has grown too large, makes room for a new one."""
    for _ in range(2):
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            if file.is_file() and file.stat().st_size > MOST_BYTES:
                file.unlink()
            database = sqlite3.connect(file, timeout=20)
            # A process that dies loses nothing this way; a machine that dies may, and then it is begun anew.
            database.execute("PRAGMA synchronous = OFF")
            database.execute(_TABLE)
            database.execute("SELECT key, day, value FROM kept LIMIT 1").fetchone()
        except sqlite3.OperationalError:
            return None
        except sqlite3.DatabaseError:
            file.unlink(missing_ok=True)
        except OSError:
            return None
        else:
            return database
    return None


def _checked(value: object) -> bytes | None:
    if not isinstance(value, bytes) or len(value) < 4:
        return None
    content = value[4:]
    return content if zlib.crc32(content).to_bytes(4, "little") == value[:4] else None
