"""What goes with opening a plan file: how far it is, and whether it may be saved again."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.scenario import Document
from cpm_planner.store.errors import CannotWriteError, held_elsewhere
from cpm_planner.store.plan_file import read_document
from cpm_planner.store.plan_lock import PlanLock
from cpm_planner.workspace.jobs import Control


def reporting(control: Control | None) -> Callable[[float], None]:
    """Give what tells a control how far the work is, and stops it when that is asked for."""

    def reached(share: float) -> None:
        if control is not None:
            control.report(share)
            if control.is_cancelled():
                raise CancelledError

    return reached


def is_there(path: Path) -> bool:
    """Whether there is anything at a path; nothing is where no name can be as long, or nobody may look."""
    return os.path.exists(path)  # noqa: PTH110 - the other one raises OSError for such


def are_one_file(one: Path, other: Path) -> bool:
    """Whether two paths, links followed, lead to the same file."""
    return one == other or (is_there(one) and is_there(other) and one.samefile(other))


def refusal_of(lock: PlanLock, *, take_over: bool = False) -> InputError | None:
    """Take the right to save a file; gives why it may only be looked at when somebody else has it."""
    # Where not even the private folder can be written, the first edit says so.
    with suppress(CannotWriteError):
        holder = lock.acquire(take_over=take_over)
        if holder is not None:
            return held_elsewhere(lock.path, holder.person, holder.machine)
    return None


def look_into(path: Path) -> Document:
    """Read a plan file without working on it.

    Raises:
        InputError: there is no such file, or it is no plan, damaged, or from a newer version.
    """
    return read_document(path)
