"""Fails every writing call of saving, exporting, importing, migrating and recovering once, in turn.

Run from the project's folder: ``python -m tests.safety.failed_calls``; it takes a few minutes. Each call
fails with a full disk (ENOSPC) and with a failing one (EIO). After a refusal the old file has to be there
byte for byte, the message has to name the file or folder and the reason, and no work may be lost.
"""

import argparse
import errno
import logging
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.exporting import export_workbook
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.workspace import Workspace
from tests.data.plans.golden import FOLDER
from tests.safety import watched
from tests.safety.kills import leave_old_work
from tests.safety.recording import is_changing, is_in, path_of
from tests.safety.story import STEPS, first_document, packed, unpacked
from tests.safety.watched import Call, Fate

ERRORS: Final = (errno.ENOSPC, errno.EIO)
_OF_SQLITE: Final = ("disk I/O error", "unable to open", "readonly database")
"""SQLite knows no more of a refused opening than that, and opens what it may not write for reading."""
_REASONS: Final = {
    errno.ENOSPC: ("No space left on device", "database or disk is full", *_OF_SQLITE),
    errno.EIO: ("Input/output error", *_OF_SQLITE),
}
"""What the system and SQLite say of each."""
_WHEN: Final = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something a user does whose every call is failed once."""

    name: str
    prepare: Callable[[Path], None]
    act: Callable[[Path], None]
    file: str = "plan.cpmplan"
    """The file that is as it was after a refusal."""


def _lay_out(place: Path) -> None:
    """Leave a saved plan and unsaved work on it."""
    plan = Workspace(place / "work").new_from(first_document())
    plan.save(place / "plan.cpmplan")
    _edit(plan)
    plan.close()
    (place / "plan.xlsx").write_bytes(b"an older workbook")


def _lay_out_saved(place: Path) -> None:
    plan = Workspace(place / "work").new_from(first_document())
    plan.save(place / "plan.cpmplan")
    plan.close()


def _lay_out_old(place: Path) -> None:
    shutil.copy(FOLDER / "version_1.cpmplan", place / "plan.cpmplan")


def _lay_out_old_work(place: Path) -> None:
    _lay_out_old(place)
    version = FOLDER / "version_1.cpmplan"
    leave_old_work(version, place / "plan.cpmplan", place / "work" / "0123456789abcdef")


def _edit(plan: OpenPlan) -> None:
    random = Random(3)  # noqa: S311 - the same steps each time
    for step in STEPS[:4]:
        step(plan.session, random)


class _NotOfferedError(Exception):
    """The program could not look into the unsaved work, said so in its log, and left it where it is."""


def _recovered(place: Path) -> OpenPlan:
    workspace = Workspace(place / "work")
    unsaved = workspace.unsaved_work()
    if not unsaved:
        raise _NotOfferedError
    return workspace.recover(unsaved[0])


def _save(place: Path) -> None:
    plan = _recovered(place)
    plan.save()
    plan.close()


def _save_elsewhere(place: Path) -> None:
    plan = _recovered(place)
    plan.save(place / "other.cpmplan")
    plan.close()


def _edit_opened(place: Path) -> None:
    plan = Workspace(place / "work").open(place / "plan.cpmplan")
    _edit(plan)
    plan.close()


def _migrate(place: Path) -> None:
    plan = Workspace(place / "work").open(place / "plan.cpmplan")
    _edit(plan)
    plan.save()
    plan.close()


def _import(place: Path) -> None:
    plan = _recovered(place)
    STEPS[7](plan.session, Random(1))  # noqa: S311 - the same list each time
    plan.close()


def _export(place: Path) -> None:
    document = look_into(place / "plan.cpmplan")
    export_workbook(Quiet(), place / "plan.xlsx", document.scenario, None, _WHEN)


DEEDS: Final = (
    Deed("save", _lay_out, _save),
    Deed("save elsewhere", _lay_out, _save_elsewhere),
    Deed("edit", _lay_out_saved, _edit_opened),
    Deed("import", _lay_out, _import),
    Deed("export", _lay_out, _export, "plan.xlsx"),
    Deed("migrate a file", _lay_out_old, _migrate),
    Deed("migrate unsaved work", _lay_out_old_work, _save),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a deed one of whose calls was failed."""

    failed: str
    """The call and its file; empty when there is no call of that number."""
    said: str
    """The message; empty when the deed was done."""
    fault: str
    """Anything but a message that a person understands."""


def attempt(deed: Deed, place: Path, number: int, error: int) -> Outcome:
    """Do a deed in a child whose call of a number fails."""
    seen: list[str] = []
    told: list[bytes] = []

    def decide(call: Call) -> Fate | int:
        if call.name == "write" and call.file() == watched.EAR:
            told.append(call.memory(call.arguments[1], call.arguments[2]))
        elif is_changing(call) and is_in(str(place), path_of(call)):
            seen.append(f"{call.name} {Path(path_of(call)).relative_to(place)}")
            if len(seen) == number + 1:
                return error
        return Fate.RUN

    watched.run(lambda: _tried(deed, place), decide)
    said, fault = unpacked(b"".join(told))[-1]
    return Outcome(seen[number] if number < len(seen) else "", said, fault)


def _tried(deed: Deed, place: Path) -> None:
    said = fault = ""
    try:
        deed.act(place)
    except InputError as error:
        said = str(error)
    except _NotOfferedError:
        logging.getLogger(__name__).debug("Nothing was offered")
    except BaseException:  # noqa: BLE001 - told to the parent
        fault = traceback.format_exc()
    with open(watched.EAR, "wb", buffering=0) as out:  # noqa: PTH123 - no file of the disk
        out.write(packed(said, fault))


def judged(deed: Deed, place: Path, outcome: Outcome, error: int, before: tuple[bytes, Document]) -> str:
    """Say what is wrong after a refusal or a deed that was done; empty when all is well."""
    if outcome.fault:
        return outcome.fault
    if outcome.said:
        content, document = before
        if (place / deed.file).read_bytes() != content:
            return f"the old file has changed although the message was: {outcome.said}"
        if str(place) not in outcome.said or not any(each in outcome.said for each in _REASONS[error]):
            return f"the message does not say file and reason: {outcome.said}"
        if deed.prepare is not _lay_out_old and _left(place) != document and deed.name != "edit":
            return f"work is lost after: {outcome.said}"
    return ", ".join(
        f"left over: {each.name}" for each in place.glob(".cpmplan-*") if "unlink" not in outcome.failed
    )


def _left(place: Path) -> Document:
    """Read what the next start finds, as it was before the deed or further."""
    plan = _recovered(place) if Workspace(place / "work").unsaved_work() else None
    if plan is None:
        return look_into(place / "plan.cpmplan")
    try:
        return plan.session.document
    finally:
        plan.close()


def faults(deed: Deed, folder: Path, error: int, every: int = 1) -> Iterator[tuple[str, str]]:
    """Fail every call of a deed once, or each so-manieth; gives each failed call, and what was wrong then."""
    template, place = folder / "template", folder / "place"
    shutil.rmtree(template, ignore_errors=True)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    deed.prepare(place)
    before = (place / deed.file).read_bytes(), _left(place)
    place.rename(template)
    number = 0
    while True:
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(template, place)
        outcome = attempt(deed, place, number, error)
        if not outcome.failed:
            break
        yield outcome.failed, judged(deed, place, outcome, error, before)
        number += every


def run(folder: Path, every: int = 1) -> int:
    """Fail the calls of every deed, say what was found, and give how many faults there were."""
    found = total = 0
    for deed in DEEDS:
        for error in ERRORS:
            for failed, fault in faults(deed, folder, error, every):
                total += 1
                found += bool(fault)
                if fault:
                    sys.stdout.write(f"{deed.name}, {errno.errorcode[error]} of {failed}: {fault}\n")
        sys.stdout.write(f"{deed.name}: {total} calls failed so far, {found} faults\n")
        sys.stdout.flush()
    return found


if __name__ == "__main__":
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(1 if run(Path(folder)) else 0)
