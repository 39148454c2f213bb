"""Opens thousands of plan files that mean harm: none may end the program, hold it up or run code of its own.

Run from the project's folder: ``python -m tests.safety.hostile_plans [FILES] [FIRST]``; 5,000 files take some
minutes. Some are made by SQL and sealed again, some have rewritten definitions, most have odd numbers where
SQLite keeps the structure of its pages. Every file has a number; they are opened in watched children.
"""

import argparse
import os
import select
import signal
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from typing import Any, Final

from cpm_planner.model.errors import InputError
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.seal import plan_columns, rows_digest
from tests.data.plans.golden import FOLDER
from tests.safety.damaged_plans import DAMAGES, PAGE
from tests.safety.hostile_schemas import HAND_MADE, REWRITTEN

SECONDS: Final = 10.0
"""Of the processor, however busy the computer is."""
SECONDS_TO_WAIT: Final = 120.0
FILES_A_CHILD: Final = 100
_ODD: Final = (0, 1, 2, 3, 5, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)
_SHARE_BY_SQL: Final = 0.2
_RAN: Final = b"ran"


def seed_files() -> tuple[bytes, ...]:
    """Give sound files of every version."""
    return tuple(path.read_bytes() for path in sorted(FOLDER.glob("version_*.cpmplan")))


def hostile_file(number: int, sound: tuple[bytes, ...], path: Path) -> None:
    """Write the file of a number: first those made by hand, then others at random."""
    random = Random(number)  # noqa: S311 - for variety, not for secrets
    path.write_bytes(sound[-1 - number % len(sound)])
    if number < len(HAND_MADE) * len(sound):
        changed_by_sql(path, HAND_MADE[number // len(sound)])
    elif random.random() < _SHARE_BY_SQL:
        rewritten(path, random)
    else:
        path.write_bytes(_spoilt(path.read_bytes(), random))


def changed_by_sql(path: Path, statements: tuple[str, ...]) -> None:
    """Run SQL on a plan file and seal it again."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        for text in ("foreign_keys = OFF", "ignore_check_constraints = ON", "writable_schema = ON"):
            database.execute(f"PRAGMA {text}")
        database.create_function("canary", 0, lambda: None, deterministic=True)
        for statement in statements:
            with suppress(sqlite3.Error):
                database.execute(statement)
        _seal(database)


def _seal(database: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error, TypeError, ValueError):
        digest = rows_digest(database, plan_columns(database))
        database.execute("UPDATE seal SET rows_digest = ?", (digest,))


def rewritten(path: Path, random: Random) -> None:
    """Give tables other definitions, perhaps change rows as well, and seal it again."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        texts = dict(database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"))
        digest = rows_digest(database, plan_columns(database))
        database.execute("PRAGMA writable_schema = ON")
        for _ in range(random.choice((1, 1, 3))):
            name, (old, new) = random.choice(sorted(texts)), random.choice(REWRITTEN)
            text = texts[name].replace(old, new, random.choice((1, -1)))
            database.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (text, name))
        if random.random() < 0.3:
            page = random.choice((0, 1, 2, 7, 2**31 - 1))
            database.execute("UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", (page, name))
        database.execute("UPDATE seal SET rows_digest = ?", (digest,))


def _spoilt(content: bytes, random: Random) -> bytes:
    """Put odd numbers where SQLite keeps the structure of its pages, or damage it like a bad disk."""
    if random.random() < 0.2:
        return random.choice(DAMAGES)(content, content, random)
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 5, 30))):
        start = random.randrange(len(changed) // PAGE) * PAGE
        place = start + random.choice(
            (random.randrange(12), random.randrange(108), random.randrange(PAGE - 4))
        )
        size = random.choice((1, 2, 4))
        changed[place : place + size] = (random.choice(_ODD) % 256**size).to_bytes(size)
    return bytes(changed)


def opened_in_child(first: int, last: int, folder: Path) -> Iterator[str]:
    """Open the files of some numbers in a child; gives a verdict on each, and begins anew after an end."""
    while first < last:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            _open_all(first, last, folder, writing)
        os.close(writing)
        for verdict in _verdicts(reading, child):
            yield verdict
            first += 1
        os.close(reading)
        if first < last:
            yield f"{first}: {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])} ended the child"
            first += 1
        else:
            os.waitpid(child, 0)


def _verdicts(reading: int, child: int) -> Iterator[str]:
    """Give what the child says as long as it says something in time."""
    said = b""
    while True:
        if not select.select([reading], [], [], SECONDS_TO_WAIT)[0]:
            os.kill(child, signal.SIGKILL)
            return
        piece = os.read(reading, 1 << 16)
        if not piece:
            return
        *whole, said = (said + piece).split(b"\n")
        yield from (line.decode() for line in whole)


def _open_all(first: int, last: int, folder: Path, writing: int) -> None:
    """Open files and say a line about each; this process ends here."""
    ran: list[bytes] = []
    real = sqlite3.connect

    def watched(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection = real(*arguments, **named)
        connection.create_function("canary", 0, lambda: ran.append(_RAN), deterministic=True)
        return connection

    path, sound = folder / f"{os.getpid()}.cpmplan", seed_files()
    try:
        for number in range(first, last):
            sqlite3.connect = real
            hostile_file(number, sound, path)
            sqlite3.connect = watched
            start = time.process_time()
            verdict = f"{number}: its own code ran" if (said := _opened(path, number)) and ran else said
            if (taken := time.process_time() - start) > SECONDS:
                verdict = f"{number}: took {taken:.1f} s"
            os.write(writing, f"{verdict}\n".encode())
    finally:
        os._exit(0)


def _opened(path: Path, number: int) -> str:
    try:
        read_document(path)
    except InputError as error:
        return f"refused as {error.code}"
    except Exception as error:  # noqa: BLE001 - a fault to be counted
        return f"{number}: {type(error).__name__}: {error}".replace("\n", " ")[:200]
    return "read"


def run(files: int, first: int, folder: Path) -> Counter[str]:
    """Open so many files and count the verdicts."""
    verdicts: Counter[str] = Counter()
    for start in range(first, first + files, FILES_A_CHILD):
        for verdict in opened_in_child(start, min(start + FILES_A_CHILD, first + files), folder):
            verdicts[verdict] += 1
            if is_fault(verdict):
                sys.stdout.write(f"{verdict}\n")
    return verdicts


def is_fault(verdict: str) -> bool:
    """Whether a verdict is neither a refusal nor a plan that was read."""
    return not verdict.startswith(("refused as", "read"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=int, nargs="?", default=5_000)
    parser.add_argument("first", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        sys.stdout.write(f"{dict(run(arguments.files, arguments.first, Path(place)))}\n")
