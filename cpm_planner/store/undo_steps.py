"""The steps that can be undone and redone, kept as changes, so that a restart ends no history.

They stand in private working copies and in private files only, never in a plan that is handed on: what was
deleted is nobody else's business. A saved plan's steps are kept under the digest of its file, and are only
taken for that very file.
"""

import hashlib
import os
import pickle
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, Final, NamedTuple

from cpm_planner.model.change import DocumentChange
from cpm_planner.store.atomic_write import make_folder
from cpm_planner.store.schema import UNDO_STEP
from cpm_planner.store.step_note import Joined, StepKind, StepNote

MOST_STEPS: Final = 300
MOST_BYTES: Final = 20_000_000
"""Of the packed changes; older steps are dropped."""
MOST_FILES: Final = 60

_FOLDER: Final = "undo"
_KEY_DIGITS: Final = 24
_FAST: Final = 1
_MARK_BYTES: Final = 8
_DIGEST_BYTES: Final = 32
_VALUES: Final = frozenset(
    {
        ("builtins", "frozenset"),
        ("builtins", "set"),
        ("collections", "OrderedDict"),
        ("datetime", "date"),
        ("datetime", "datetime"),
        ("datetime", "timedelta"),
        ("datetime", "timezone"),
        ("decimal", "Decimal"),
    }
)
_MODEL: Final = "cpm_planner.model."
_LATEST: Final = f"SELECT max(step) FROM {UNDO_STEP.name} WHERE is_undone = 0"  # noqa: S608 - our own table


def _layout() -> bytes:
    """Digest what the values of the model are made of: steps kept of other ones are of no use."""
    classes: set[type] = set()
    ahead: list[type] = [DocumentChange]
    while ahead:
        each = ahead.pop()
        if each not in classes and each.__module__.startswith(_MODEL):
            classes.add(each)
            beside = vars(sys.modules[each.__module__]).values()
            ahead.extend(one for one in beside if isinstance(one, type))
    said = sorted(
        f"{each.__module__}.{each.__qualname__}: {[(one.name, str(one.type)) for one in fields(each)]}"
        for each in classes
        if is_dataclass(each)
    )
    return hashlib.sha256("\n".join(said).encode()).digest()[:_MARK_BYTES]


class KeptStep(NamedTuple):
    """One step, or a part of one in which typing went on."""

    step: int
    label: str
    is_undone: int
    packed: bytes

    @property
    def layout(self) -> bytes:
        """What tells the layout of the model it was packed with."""
        return self.packed[:_MARK_BYTES]

    @property
    def is_ours(self) -> bool:
        """Whether a program with the same model packed it."""
        return self.packed.startswith(_LAYOUT)


def packed_change(change: DocumentChange) -> bytes:
    """Give a change as bytes, marked with the layout of the model."""
    return _LAYOUT + zlib.compress(pickle.dumps(change, protocol=5), _FAST)


def unpacked_change(packed: bytes) -> DocumentChange:
    """Give a change back; nothing but values of the model is ever made.

    Raises:
        pickle.UnpicklingError, zlib.error: it holds something else.
    """
    change = _Values(BytesIO(zlib.decompress(packed[_MARK_BYTES:]))).load()
    if not isinstance(change, DocumentChange):
        message = "not a change"
        raise pickle.UnpicklingError(message)
    return change


_LAYOUT: Final = _layout()


class _Values(pickle.Unpickler):
    """Makes plain values only."""

    def find_class(self, module: str, name: str) -> Any:
        """Give a class whose values may stand in a plan."""
        if (module, name) not in _VALUES and not (module.startswith(_MODEL) and name.isidentifier()):
            message = f"{module}.{name} is no value of a plan"
            raise pickle.UnpicklingError(message)
        found = super().find_class(module, name)
        if not isinstance(found, type):
            message = f"{module}.{name} is no class"
            raise pickle.UnpicklingError(message)
        return found


def record_undo(
    own: sqlite3.Connection,
    change: DocumentChange,
    label: str,
    note: StepNote,
    covered: Callable[[KeptStep], KeptStep] = lambda step: step,
) -> None:
    """Note what a step does to the history, inside the transaction that makes it.

    What is kept of the step is what `covered` makes of it.
    """
    _settle(own, note.before)
    if note.kind in (StepKind.UNDO, StepKind.REDO):
        _travel(own, note.steps, is_back=note.kind is StepKind.UNDO)
    elif note.kind is StepKind.NEW:
        own.execute(f"DELETE FROM {UNDO_STEP.name} WHERE is_undone = 1")  # noqa: S608 - our own table
        number = (own.execute(_LATEST).fetchone()[0] or 0) + 1
        write_steps(own, [covered(KeptStep(number, label, 0, packed_change(change)))])
        own.execute(f"DELETE FROM {UNDO_STEP.name} WHERE step <= ?", (number - MOST_STEPS,))  # noqa: S608 - our own table


def forget_steps(own: sqlite3.Connection) -> None:
    """Have nothing to undo after a restart."""
    own.execute(f"DELETE FROM {UNDO_STEP.name}")  # noqa: S608 - our own table


def read_steps(own: sqlite3.Connection) -> list[KeptStep]:
    """Read the steps, the oldest first; those beyond what is kept are left out."""
    rows = own.execute(
        f"SELECT step, label, is_undone, change FROM {UNDO_STEP.name} ORDER BY position DESC"  # noqa: S608 - our own table
    )
    kept: list[KeptStep] = []
    room = MOST_BYTES
    for step in map(KeptStep._make, rows):
        room -= len(step.packed)
        if room < 0 or not step.is_ours:
            return _reachable(kept, step)
        kept.append(step)
    return kept[::-1]


def _reachable(latest_first: list[KeptStep], left_out: KeptStep) -> list[KeptStep]:
    """Give the steps after one that is left out, whole, and none where that has to be redone before them."""
    if left_out.is_undone:
        return []
    return [each for each in reversed(latest_first) if each.step != left_out.step]


def write_steps(own: sqlite3.Connection, steps: Iterable[KeptStep]) -> None:
    """Add steps."""
    own.executemany(f"INSERT INTO {UNDO_STEP.name} VALUES (NULL, ?, ?, ?, ?)", steps)  # noqa: S608 - our own table


def keep_steps(folder: Path, path: Path, digest: str, steps: list[KeptStep]) -> None:
    """Keep the steps of a saved plan, in place of those kept before.

    Raises:
        OSError: the system refused.
    """
    place = _place(folder, path)
    make_folder(place.parent)
    new = place.with_suffix(".new")
    content = pickle.dumps((digest, [tuple(each) for each in steps]), protocol=5)
    new.write_bytes(hashlib.sha256(content).digest() + content)
    new.replace(place)
    latest_first = sorted(place.parent.glob("*.steps"), key=lambda each: each.stat().st_mtime, reverse=True)
    for old in latest_first[MOST_FILES:]:
        old.unlink(missing_ok=True)


def drop_steps(folder: Path, path: Path) -> None:
    """Forget the steps kept of a plan file.

    Raises:
        OSError: the system refused.
    """
    _place(folder, path).unlink(missing_ok=True)


def steps_of(folder: Path, path: Path, digest: str) -> list[KeptStep]:
    """Give the steps kept of a plan file, if it is still the file of that time."""
    try:
        whole = _place(folder, path).read_bytes()
        mark, content = whole[:_DIGEST_BYTES], whole[_DIGEST_BYTES:]
        # Rubbish that a power cut left could ask for any amount of memory.
        if hashlib.sha256(content).digest() != mark:
            return []
        found, steps = _Values(BytesIO(content)).load()
        return [KeptStep(*each) for each in steps] if found == digest else []
    except (OSError, ValueError, TypeError, EOFError, pickle.UnpicklingError):
        return []


def _travel(own: sqlite3.Connection, count: int, *, is_back: bool) -> None:
    """Note that steps were undone or redone; where they are more than are kept, those kept lead nowhere."""
    order = "DESC" if is_back else "ASC"
    steps = f"SELECT DISTINCT step FROM {UNDO_STEP.name} WHERE is_undone = ? ORDER BY step {order} LIMIT ?"  # noqa: S608 - our own table
    found = own.execute(steps, (not is_back, count)).fetchall()
    if len(found) < count:
        forget_steps(own)
    else:
        own.executemany(
            f"UPDATE {UNDO_STEP.name} SET is_undone = ? WHERE step = ?",  # noqa: S608 - our own table
            [(is_back, step) for (step,) in found],
        )


def _settle(own: sqlite3.Connection, before: Joined) -> None:
    """Let the step before be one with its predecessor, or let both be gone."""
    last = own.execute(_LATEST).fetchone()[0]
    if last is None or before is Joined.NOT:
        return
    if before is Joined.TO_ITS_PREDECESSOR:
        text = f"UPDATE {UNDO_STEP.name} SET step = ? WHERE step = ?"  # noqa: S608 - our own table
        own.execute(text, (last - 1, last))
    else:
        own.execute(f"DELETE FROM {UNDO_STEP.name} WHERE step >= ?", (last - 1,))  # noqa: S608 - our own table


def _place(folder: Path, path: Path) -> Path:
    key = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:_KEY_DIGITS]
    return folder / _FOLDER / f"{key}.steps"
