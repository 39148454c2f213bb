"""Takes a file the whole way into a plan, and checks that it enters as a whole or not at all."""

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.reading.limits import PARSER_MEMORY_BYTES, PARSER_SECONDS
from cpm_planner.model.change import DocumentChange
from cpm_planner.model.errors import EditRefusedError, InputError
from cpm_planner.model.plan import Plan
from cpm_planner.store.step_note import StepKind, StepNote
from cpm_planner.store.working_copy import WorkingCopy
from cpm_planner.workspace.importing import (
    ImportCheck,
    ListSource,
    check_list,
    describe_reading,
    enter_list,
    propose_mapping,
    read_list,
)
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.session import Session
from tests.builders import a_cpm, a_document, a_partner, a_plan, a_role_type, a_tier

_KIBIBYTE = 1024


def small_plan() -> Plan:
    """Give the plan that lists are brought into."""
    return a_plan(
        tiers=[a_tier("gold", name="Gold"), a_tier("silver", name="Silver", rank=2)],
        role_types=[a_role_type("manager", name="Partner account manager")],
        cpms=[a_cpm("ana", name="Ana")],
        partners=[a_partner("p1", external_id="p1"), a_partner("p2", external_id="007")],
    )


@dataclass(slots=True)
class Tally:
    """What became of many files.

    Attributes:
        refused: how many were refused, by the code of the refusal.
        entered: how many entered, rows that were refused left out.
        rows: how many of their rows entered, and how many were refused.
        seconds: the longest that one of them took.
    """

    refused: Counter[str] = field(default_factory=Counter)
    entered: int = 0
    rows: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def add(self, checked: ImportCheck | str, seconds: float) -> None:
        """Count one file: its check, or the code it was refused with."""
        self.seconds = max(self.seconds, seconds)
        if isinstance(checked, str):
            self.refused[checked] += 1
        else:
            self.entered += 1
            self.rows.update(verdict.outcome.value for verdict in checked.verdicts)


class _Keeper:
    """Keeps the steps of a session in a working copy, with no plan file behind it."""

    def __init__(self, copy: WorkingCopy) -> None:
        self._copy = copy

    def apply(self, change: DocumentChange, label: str, travel: int = 0) -> None:
        """Keep one step."""
        self._copy.apply(change, label, StepNote(StepKind.of(label, travel), steps=abs(travel)))


class WholeWay:
    """A small plan in a working copy, into which files are brought one after the other, each taken back."""

    def __init__(self, copy: WorkingCopy) -> None:
        """Start on a working copy of the small plan."""
        self._copy = copy
        self._session = Session(copy.document, _Keeper(copy))
        self.tally = Tally()

    def take(self, path: Path, kind: ListKind) -> None:
        """Bring a file in and take it back; whatever is no sentence for the user is raised."""
        start = time.perf_counter()
        before = self._session.document
        checked = self._entered_or_refused(path, kind)
        if isinstance(checked, ImportCheck):
            self._session.undo()
            assert self._session.document == before
        else:
            assert checked
            assert self._session.document is before
        self.tally.add(checked, time.perf_counter() - start)

    def _entered_or_refused(self, path: Path, kind: ListKind) -> ImportCheck | str:
        try:
            return self._entered(path, kind)
        except EditRefusedError:
            raise  # a row that the check lets in and the plan does not keeps out the whole list
        except InputError as refused:
            return refused.code if str(refused) else ""

    def _entered(self, path: Path, kind: ListKind) -> ImportCheck:
        table = read_list(Quiet(), ListSource(path))
        assert all(describe_reading(remark) for remark in table.remarks)
        assert all(len(row) == len(table.header) for row in table.rows)
        mapping = propose_mapping(table, kind)
        plan = self._session.plan
        checked = check_list(Quiet(), table, mapping, kind, plan)
        assert all(finding.sentence for verdict in checked.verdicts for finding in verdict.findings)
        enter_list(self._session, checked, path.name)
        self._check_all_entered(checked, plan)
        return checked

    def _check_all_entered(self, checked: ImportCheck, before: Plan) -> None:
        """Check that every row that enters did, in the plan and in what the file keeps, and no other."""
        after = self._session.plan
        assert self._copy.document == self._session.document
        if checked.kind is ListKind.PARTNERS:
            assert len(after.partners) == len(before.partners) + checked.counts.new
            assert {each.subject for each in checked.verdicts if each.subject} <= {*after.partners}
        if checked.kind is ListKind.TEAM:
            assert len(after.cpms) == len(before.cpms) + checked.counts.new


@contextmanager
def whole_way(folder: Path) -> Iterator[WholeWay]:
    """Open the small plan in a folder, as a plan file is opened."""
    copy = WorkingCopy.create(folder, a_document(small_plan()))
    try:
        yield WholeWay(copy)
    finally:
        copy.close()


class MemoryWatch:
    """Tells how much more memory this process came to hold, whatever other work held before.

    Processes that read files cannot hold more than their limit: the system sees to it
    (:mod:`cpm_planner.exchange.reading.child`).
    """

    def __init__(self) -> None:
        """Begin to watch."""
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forgets the peak so far
        self._held = _bytes_of("VmRSS")

    @property
    def more_bytes(self) -> int:
        """The most that was held at a time beyond what was held at first."""
        return _bytes_of("VmHWM") - self._held


def _bytes_of(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    (figure,) = [line.split()[1] for line in lines if line.startswith(f"{name}:")]
    return int(figure) * _KIBIBYTE


def check_limits(tally: Tally, memory: MemoryWatch) -> None:
    """Check that no file took more memory or time than the reader allows."""
    assert memory.more_bytes <= PARSER_MEMORY_BYTES
    assert tally.seconds <= PARSER_SECONDS
