"""The named edits of a plan, kept in its file: when, by whom, in which scenario, and whom they concern."""

import base64
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from cpm_planner.formatting.language import translate
from cpm_planner.model.change import DocumentChange, PlanChange
from cpm_planner.store.database import driver
from cpm_planner.store.errors import damaged
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.past_edit import NumberedEdit, PastEdit
from cpm_planner.store.pay_cover import covered_label, key_of, shown_label
from cpm_planner.store.pay_key import PayKey
from cpm_planner.store.plan_file import read_file
from cpm_planner.store.plan_image import file_version, opened_image
from cpm_planner.store.rows import Row
from cpm_planner.store.schema import HISTORY, SCENARIO
from cpm_planner.store.step_note import Joined, StepKind, StepNote

MOST_EDITS: Final = 20_000
"""Older ones are dropped."""
FIRST_WITH_EDITS: Final = 5
"""The version of plan files from which on they keep edits."""
_MERGED: Final = "\x1f"
"""After the author of an edit that came by merging."""
_LONG: Final = 500
_LONGEST_TEXT: Final = 50_000_000
_PACKED: Final = "z:"
_OF_PARTNERS: Final = ("partners", "assignments", "parked", "agreed_targets")


def record_edit(  # noqa: PLR0913, PLR0917 - what a row says, and what comes before it
    connection: Connection,
    change: DocumentChange,
    label: str,
    at: datetime,
    note: StepNote,
    merged: Iterable[Row] = (),
) -> None:
    """Add an edit, inside the transaction that makes it, after those that it brings in by merging."""
    own = driver(connection)
    _settle(own, note.before)
    if note.kind is StepKind.SWITCH:
        return
    partners, cpms = concerned(change)
    names = ", ".join(_names(own, [*change.scenarios, *change.plans]))
    row = (None, label, at.isoformat(), note.author, names, _text(partners), _text(cpms))
    own.executemany(f"INSERT INTO {HISTORY.name} VALUES (?, ?, ?, ?, ?, ?, ?)", [*merged, row])  # noqa: S608 - our own table
    own.execute(f"DELETE FROM {HISTORY.name} WHERE position <= ?", (_last(own) - MOST_EDITS,))  # noqa: S608 - our own table


def forget_edits_after(connection: Connection, position: int) -> None:
    """Drop the latest edits, inside the transaction that takes them back."""
    driver(connection).execute(f"DELETE FROM {HISTORY.name} WHERE position > ?", (position,))  # noqa: S608 - our own table


def last_edit(connection: Connection) -> int:
    """Give the position of the latest edit; 0 without any."""
    return _last(driver(connection))


def merged_rows(edits: Iterable[PastEdit], key: PayKey | None) -> list[Row]:
    """Give edits of another version of the file as rows that come by merging.

    Args:
        edits: theirs.
        key: encrypts figures in their names where pay is encrypted here.
    """
    return [
        (
            None,
            covered_label(each.label, key, is_about_partners=bool(each.partners)),
            each.made_at.isoformat(),
            each.author + _MERGED,
            each.scenario,
            _text({*each.partners}),
            _text({*each.cpms}),
        )
        for each in edits
    ]


def read_edits(database: sqlite3.Connection, where: Path = Path()) -> list[PastEdit]:
    """Read all edits, the oldest first; figures that may be pay are left out where its key was not given.

    Raises:
        ValueError, TypeError: a row makes no sense.
    """
    return [edit for _, edit in edits_after(database, 0, where)]


def edits_after(database: sqlite3.Connection, position: int, where: Path = Path()) -> list[NumberedEdit]:
    """Read the edits after a position, the oldest first; those after 0 are all.

    Raises:
        ValueError, TypeError: a row makes no sense.
    """
    key = key_of(database, where)
    text = f"SELECT * FROM {HISTORY.name} WHERE position > ? ORDER BY position"  # noqa: S608 - our own table
    return [(row[0], _edit(row[1:], key)) for row in database.execute(text, (position,))]


def _edit(row: Row, key: PayKey | None) -> PastEdit:
    label, at, author, scenario, partners, cpms = row
    shown, came = shown_label(label, key), author.endswith(_MERGED)
    made_at, author = datetime.fromisoformat(at), author.removesuffix(_MERGED)
    return PastEdit(shown, made_at, author, scenario, _ids(partners), _ids(cpms), came)


def latest_edits(path: Path, most: int) -> list[PastEdit]:
    """Read the latest edits of a plan file, the last one first, and check nothing else of it.

    Raises:
        InputError: the file cannot be read.
    """
    data = read_file(path, path)
    if file_version(data, path) < FIRST_WITH_EDITS:
        return []
    text = f"SELECT label, made_at, author, scenario FROM {HISTORY.name} ORDER BY position DESC LIMIT ?"  # noqa: S608 - our own table
    with opened_image(data, path) as image:
        rows = image.execute(text, (most,)).fetchall()
        return [
            PastEdit(
                shown_label(str(label), None),
                datetime.fromisoformat(at),
                str(author).removesuffix(_MERGED),
                str(scenario),
                frozenset(),
                frozenset(),
            )
            for label, at, author, scenario in rows
        ]


def count_edits(database: sqlite3.Connection) -> int:
    """Count the edits."""
    return int(database.execute(f"SELECT count(*) FROM {HISTORY.name}").fetchone()[0])  # noqa: S608 - our own table


def checked_edits(database: sqlite3.Connection, where: Path) -> list[PastEdit]:
    """Read the edits of a plan whose rows came from a file.

    Raises:
        DamagedError: a row makes no sense.
    """
    try:
        return read_edits(database, where)
    except (ValueError, TypeError, RecursionError) as error:
        raise damaged(
            where, translate("files", "its history makes no sense ({reason})").format(reason=error)
        ) from error


def sound_rows(database: sqlite3.Connection) -> tuple[list[Row], int]:
    """Give the rows of the edits that make sense, numbered anew, and how many do not."""
    rows = rows_in_order(database, HISTORY).fetchall()
    sound = [(None, *row[1:]) for row in rows if _is_sound(row[1:])]
    return sound, len(rows) - len(sound)


def _is_sound(row: Row) -> bool:
    with suppress(ValueError, TypeError, RecursionError):
        return _edit(row, None) is not None
    return False


def concerned(change: DocumentChange) -> tuple[set[str], set[str]]:
    """Give the ids of the partners and CPMs that a change is about; copied scenarios are about none."""
    partners: set[str] = set()
    cpms: set[str] = set()
    for inside in change.plans.values():
        partners.update(*(getattr(inside, name) for name in _OF_PARTNERS))
        cpms.update(inside.cpms, _assigned(inside))
    return partners, cpms


def _assigned(change: PlanChange) -> Iterator[str]:
    for before, after in change.assignments.values():
        for assignment in (before, after):
            if assignment is not None:
                yield from assignment.cpms


def _settle(own: sqlite3.Connection, before: Joined) -> None:
    """Let the edit before be one with its predecessor, whose time it takes, or let both be gone."""
    if before is Joined.TO_NOTHING:
        _drop(own, 2)
    elif before is Joined.TO_ITS_PREDECESSOR:
        text = f"DELETE FROM {HISTORY.name} WHERE position = (SELECT position FROM {HISTORY.name} "  # noqa: S608 - our own table
        own.execute(f"{text} ORDER BY position DESC LIMIT 1 OFFSET 1)")


def _drop(own: sqlite3.Connection, count: int) -> None:
    latest = f"SELECT position FROM {HISTORY.name} ORDER BY position DESC LIMIT ?"  # noqa: S608 - our own table
    own.execute(f"DELETE FROM {HISTORY.name} WHERE position IN ({latest})", (count,))  # noqa: S608 - our own table


def _last(own: sqlite3.Connection) -> int:
    return int(own.execute(f"SELECT max(position) FROM {HISTORY.name}").fetchone()[0] or 0)  # noqa: S608 - our own table


def _names(own: sqlite3.Connection, keys: Sequence[Any]) -> Iterator[str]:
    for key in keys:
        row = own.execute(f"SELECT name FROM {SCENARIO.name} WHERE id = ?", (key,)).fetchone()  # noqa: S608 - our own table
        if row is not None:
            yield row[0]


def _text(ids: set[str]) -> str:
    """Give ids as text; many of them packed, so that lists brought in again and again take little room."""
    text = json.dumps(sorted(ids), ensure_ascii=False)
    if len(ids) <= _LONG:
        return text
    return _PACKED + base64.b64encode(zlib.compress(text.encode())).decode()


def _ids(text: str) -> frozenset[str]:
    if text.startswith(_PACKED):
        text = _unpacked(base64.b64decode(text.removeprefix(_PACKED)))
    ids = json.loads(text)
    if not isinstance(ids, list) or any(type(each) is not str for each in ids):
        message = "not a list of ids"
        raise ValueError(message)
    return frozenset(ids)


def _unpacked(packed: bytes) -> str:
    """Unpack a text, unless it is far longer than any of ours."""
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, _LONGEST_TEXT)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if not unpacking.eof:
        message = "a list of ids is too long"
        raise ValueError(message)
    return text.decode()
