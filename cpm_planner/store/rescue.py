"""What can be saved of a damaged plan file: every row that can still be read and makes sense.

Rows are read one table after the other, from both ends where a page in the middle is gone, into tables of
our own of the file's version. What refers to something lost is mended where it can be, else left out, and
counted.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cpm_planner.formatting.language import translate
from cpm_planner.model.month import Month
from cpm_planner.model.scenario import Document
from cpm_planner.store import schema
from cpm_planner.store.collections import COLLECTIONS
from cpm_planner.store.document_reading import read_document
from cpm_planner.store.edit_history import sound_rows
from cpm_planner.store.errors import damaged, not_a_plan
from cpm_planner.store.own_database import empty_in_memory, make_tables, rows_in_order
from cpm_planner.store.pay_key import SealRow
from cpm_planner.store.plan_file import read_file
from cpm_planner.store.plan_image import mended_header, opened_image
from cpm_planner.store.rescued_pay import RescuedPay, rescued_pay
from cpm_planner.store.rows import Row, assumptions_row
from cpm_planner.store.schema import HISTORY, VERSION
from cpm_planner.store.seal import plan_columns, select_text
from cpm_planner.store.shape import Shape
from cpm_planner.workload.catalogue import new_plan

_MOST_ROUNDS: Final = 50
_CALLED: Final = "Rescued"
_LAST: Final = 1_000
_SOME_MONTH: Final = Month(2026, 1)
_CAN_BE_MISSED: Final = (
    *(schema.SCENARIO_IMPORT, schema.IMPORT_STATEMENT, schema.IMPORT_TOTALS, schema.IMPORT_RECORD),
    schema.ASSUMPTIONS,
)
"""What goes when no single row explains why the rest makes no sense."""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was saved of a damaged file, and what was not."""

    document: Document
    saved: Counter[str]
    """Rows by table."""
    left_out: Counter[str]
    """Rows by table that could be read but made no sense, or referred to something lost."""
    broken: tuple[str, ...]
    """Tables of which a part could not be read."""
    pay: RescuedPay
    """What became of encrypted pay."""
    encrypted: SealRow | None
    """The encrypted pay that is kept; the document holds no pay then."""
    edits: tuple[Row, ...]
    """The named edits, as rows of a file."""


def rescue(path: Path) -> Rescue:
    """Save what can be saved; the file stays as it is.

    Raises:
        DamagedError: nothing of it can be read.
        WrongPassphraseError: the passphrase offered for all files is not that of this one.
        InputError: the file cannot be read at all, or is no plan.
    """
    data = mended_header(read_file(path, path), path)
    version = int.from_bytes(data[60:64])
    if not 0 < version <= VERSION:
        raise not_a_plan(path, translate("files", "its version is not one that we know"))
    broken: list[str] = []
    with closing(empty_in_memory()) as own, opened_image(data, path, is_rescue=True) as image:
        if version == VERSION:
            make_tables(own)
            _read_all(image, own, broken)
        else:
            from cpm_planner.store.migrate import fill_older  # noqa: PLC0415 - as when opening

            fill_older(own, version, lambda older: _read_and_mend(image, older, broken))
        return _made_sense_of(own, path, tuple(broken))


def _read_and_mend(image: sqlite3.Connection, own: sqlite3.Connection, broken: list[str]) -> None:
    _read_all(image, own, broken)
    _mend(own, Counter())


def _read_all(image: sqlite3.Connection, own: sqlite3.Connection, broken: list[str]) -> None:
    """Take over every row that can be read and is of our types."""
    for table, names in plan_columns(own).items():
        text = f'INSERT OR IGNORE INTO "{table}" VALUES ({", ".join("?" * len(names))})'  # noqa: S608 - our own tables
        is_whole = True
        for direction in ("ASC", "DESC"):
            is_whole = _read_rows(image, own, (select_text(table, names) + f" {direction}", text))
            if is_whole:
                break
        if not is_whole:
            broken.append(table)


def _read_rows(image: sqlite3.Connection, own: sqlite3.Connection, texts: tuple[str, str]) -> bool:
    """Take over rows until one cannot be read; gives whether that was the end."""
    select, insert = texts
    try:
        cursor = image.execute(select)
        while (row := cursor.fetchone()) is not None:
            with suppress(sqlite3.IntegrityError, OverflowError, UnicodeEncodeError):
                own.execute(insert, row)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    return True


def _made_sense_of(own: sqlite3.Connection, path: Path, broken: tuple[str, ...]) -> Rescue:
    """Mend and leave out until the rows are a document."""
    left_out: Counter[str] = Counter()
    if not own.execute(
        "SELECT 1 FROM partner UNION SELECT 1 FROM cpm UNION SELECT 1 FROM scenario"
    ).fetchone():
        raise damaged(path, translate("files", "nothing of it can be read"))
    for _ in range(_MOST_ROUNDS):
        _mend(own, left_out)
        _make_up_assumptions(own)
        with suppress(ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return _with_the_rest(read_document(own), own, path, (left_out, broken))
        _leave_out_senseless(own, left_out)
    raise damaged(path, translate("files", "no plan can be made of what can be read"))


def _with_the_rest(
    document: Document, own: sqlite3.Connection, path: Path, lost: tuple[Counter[str], tuple[str, ...]]
) -> Rescue:
    """Add what stands in a plan file beside the document: named edits and encrypted pay."""
    left_out, broken = lost
    pay, encrypted = rescued_pay(own, document, path)
    edits, senseless = sound_rows(own)
    left_out[HISTORY.name] += senseless
    return Rescue(document, _counted(own), left_out, broken, pay, encrypted, tuple(edits))


def _counted(own: sqlite3.Connection) -> Counter[str]:
    return Counter(
        {name: own.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in plan_columns(own)}  # noqa: S608 - our own tables
    )


def _mend(own: sqlite3.Connection, left_out: Counter[str]) -> None:
    """Make up scenarios that rows belong to, then let go of whatever dangles."""
    _name_scenarios(own)
    while dangling := own.execute("PRAGMA foreign_key_check").fetchall():
        for table, position, _, number in dangling:
            if not _let_go(own, table, position, number):
                own.execute(f'DELETE FROM "{table}" WHERE position = ?', (position,))  # noqa: S608 - our own tables
                left_out[table] += 1


def _let_go(own: sqlite3.Connection, table: str, position: int, number: int) -> bool:
    """Empty the column that refers to something lost, where it may be empty."""
    keys = own.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = [key[3] for key in keys if key[0] == number][-1]
    needed = {row[1]: bool(row[3]) for row in own.execute(f'PRAGMA table_info("{table}")')}
    if needed[column]:
        return False
    own.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE position = ?', (position,))  # noqa: S608 - our own tables
    return True


def _name_scenarios(own: sqlite3.Connection) -> None:
    """Give every scenario that rows belong to a row of its own, and the document one that is worked on."""
    keys = [
        key for (key,) in own.execute("SELECT scenario_id FROM partner UNION SELECT scenario_id FROM cpm")
    ]
    for number, key in enumerate(keys):
        row = (key, f"{_CALLED} {key}", _LAST + number)
        own.execute("INSERT OR IGNORE INTO scenario (id, name, rank) VALUES (?, ?, ?)", row)
    kept = [key for (key,) in own.execute("SELECT id FROM scenario ORDER BY rank")]
    active = own.execute("SELECT active_scenario_id FROM document").fetchone()
    if kept and (active is None or active[0] not in kept):
        own.execute("REPLACE INTO document VALUES (1, ?)", (kept[0],))


def _make_up_assumptions(own: sqlite3.Connection) -> None:
    """Give every scenario without assumptions the usual ones."""
    usual = assumptions_row(new_plan(_SOME_MONTH).assumptions)
    names = schema.ASSUMPTIONS.columns[2:]
    plain = dict(zip(names, usual, strict=True)) | {"default_tier_id": None}
    text = f"INSERT OR IGNORE INTO assumptions (scenario_id, {', '.join(names)}) SELECT id, "
    own.execute(f"{text}{', '.join('?' * len(names))} FROM scenario", tuple(plain[name] for name in names))


def _leave_out_senseless(own: sqlite3.Connection, left_out: Counter[str]) -> None:
    """Delete each row that is no value of the model; its parts go with it."""
    found = [*_senseless(own)]
    for table, position in found:
        own.execute(f'DELETE FROM "{table}" WHERE position = ?', (position,))  # noqa: S608 - our own tables
        left_out[table] += 1
    for each in () if found else _CAN_BE_MISSED:
        left_out[each.name] += own.execute(f"DELETE FROM {each.name}").rowcount  # noqa: S608 - our own tables


def _senseless(own: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    for collection in COLLECTIONS:
        tables = [each.table for each in collection.parts]
        for row in rows_in_order(own, collection.table).fetchall():
            parts = [_parts(own, table, row) for table in tables]
            if not _holds(collection.value, row, [[each[3:] for each in rows] for rows in parts]):
                yield collection.table.name, row[0]
                for table, rows in zip(tables, parts, strict=True):
                    yield from ((table.name, each[0]) for each in rows)


def _parts(own: sqlite3.Connection, table: Shape, row: Row) -> list[Row]:
    text = f"SELECT * FROM {table.name} WHERE scenario_id = ? AND owner_id = ? ORDER BY position"  # noqa: S608 - our own tables
    return own.execute(text, row[1:3]).fetchall()


def _holds(value: Callable[..., object], *arguments: object) -> bool:
    try:
        value(*arguments)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return False
    return True
