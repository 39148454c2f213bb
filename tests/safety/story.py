"""What a user does with one plan, through the real session layer, told step by step to somebody who judges.

Every edit is told before it is made and when it is acknowledged, every save before and after, and what is
found at each start: whoever listens knows at any moment what may and what must be there.
"""

import os
import pickle
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any, Final

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.partners import change_partners, put_partners, remove_partners
from cpm_planner.edit.scenarios import copy_scenario, free_name
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.change import document_patched
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.scenario import Document
from cpm_planner.store import working_copy as _loaded  # noqa: F401 - every child has it then
from cpm_planner.store.migrations import run as _loaded_too  # noqa: F401 - as above
from cpm_planner.workspace.importing import ListKind, check_list, enter_list
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.session import Session
from cpm_planner.workspace.workspace import Workspace
from tests.builders import a_cpm, a_document, a_partner, a_plan

MOST_SCENARIOS: Final = 3
MOST_PARTNERS: Final = 60
_LENGTH_BYTES: Final = 4

Tell = Callable[[str, Any], None]
"""Says what happens, each with what is concerned: `found`, `edits`, `edited`, `saves`, `saved`, `failed`."""


def first_document() -> Document:
    """Give a small plan with a team."""
    partners = [a_partner(f"p{number}") for number in range(12)]
    return a_document(a_plan(partners=partners, cpms=[a_cpm("ana"), a_cpm("bo")], owners={"p1": "ana"}))


def packed(kind: str, value: object) -> bytes:
    """Give a message: its length, and what it says."""
    content = pickle.dumps((kind, value))
    return len(content).to_bytes(_LENGTH_BYTES) + content


def unpacked(stream: bytes) -> list[tuple[str, Any]]:
    """Give the whole messages at the beginning of a stream; the rest was never said to the end."""
    found = []
    while len(stream) >= _LENGTH_BYTES:
        end = _LENGTH_BYTES + int.from_bytes(stream[:_LENGTH_BYTES])
        if len(stream) < end:
            break
        found.append(pickle.loads(stream[_LENGTH_BYTES:end]))  # noqa: S301 - our own child wrote it
        stream = stream[end:]
    return found


def teller(handle: int) -> Tell:
    """Tell by writing to an open file."""
    return lambda kind, value: _written(handle, packed(kind, value))


def _written(handle: int, content: bytes) -> None:
    while content:
        content = content[os.write(handle, content) :]


class Announcing:
    """Keeps edits in the working copy, told before and after."""

    def __init__(self, plan: OpenPlan, tell: Tell) -> None:
        """Stand between a session and its keeper."""
        self._keeper = plan.session._keeper
        self._session = plan.session
        self._tell = tell

    def apply(self, change: Any, *others: Any, **named: Any) -> None:
        """Keep one edit."""
        self._tell("edits", document_patched(self._session.document, change))
        self._keeper.apply(change, *others, **named)
        self._tell("edited", None)


def live(folder: Path, path: Path, random: Random, tell: Tell) -> None:
    """Work on a plan, starting with what an earlier life left, until somebody ends this one."""
    workspace = Workspace(folder)
    while True:
        start = time.perf_counter()
        plan = _begun(workspace, path)
        tell("found", (plan.session.document, time.perf_counter() - start))
        plan.session._keeper = Announcing(plan, tell)
        work_on(plan, random, tell)
        plan.close()


def _begun(workspace: Workspace, path: Path) -> OpenPlan:
    unsaved = workspace.unsaved_work()
    if len(unsaved) > 1:
        message = f"{len(unsaved)} plans with unsaved work where there is one"
        raise AssertionError(message)
    return workspace.recover(unsaved[0]) if unsaved else workspace.open(path)


def work_on(plan: OpenPlan, random: Random, tell: Tell) -> None:
    """Take some steps, and save now and then."""
    for _ in range(random.randint(1, 20)):
        with suppress(EditRefusedError):
            random.choice(STEPS)(plan.session, random)
        if random.random() < 0.15:
            tell("saves", plan.session.document)
            plan.save()
            tell("saved", None)


def _rename(session: Session, random: Random) -> None:
    if session.plan.partners:
        key = random.choice(sorted(session.plan.partners))
        session.apply("Rename", change_partners([key], name=f"Name {random.random()}"), merge="name")


def _more_effort(session: Session, random: Random) -> None:
    keys = random.sample(sorted(session.plan.partners), len(session.plan.partners) // 2)
    session.apply("Effort", change_partners(keys, effort_percent=random.randint(50, 200)))


def _add(session: Session, random: Random) -> None:
    if len(session.plan.partners) < MOST_PARTNERS:
        session.apply("Add", put_partners([a_partner(f"p{random.randint(0, 99)}", note="é" * 200)]))


def _remove(session: Session, random: Random) -> None:
    keys = [key for key in sorted(session.plan.partners) if random.random() < 0.1]
    session.apply("Remove", remove_partners(keys))


def _assign(session: Session, random: Random) -> None:
    if session.plan.cpms and session.plan.partners:
        keys = random.choices(sorted(session.plan.partners), k=3)
        session.apply("Assign", assign(keys, random.choice(sorted(session.plan.cpms))))


def _scenario(session: Session, random: Random) -> None:
    document = session.document
    if len(document.scenarios) < MOST_SCENARIOS:
        session.apply_to_document("Copy", copy_scenario(document.active, free_name(document, "Copy")))
    else:
        session.switch(random.choice(sorted(document.scenarios)))


def _import(session: Session, random: Random) -> None:
    rows = tuple((f"N{n}", f"Imported {n}", str(random.randint(0, 10**6))) for n in range(10))
    table = SourceTable("list.csv", "", ("Partner ID", "Partner Name", "Revenue"), rows, 2)
    mapping = propose_mapping(table, ListKind.PARTNERS)
    enter_list(session, check_list(Quiet(), table, mapping, ListKind.PARTNERS, session.plan), "list.csv")


def _travel(session: Session, random: Random) -> None:
    far = random.randint(-5, 4)
    depth = session.undo_depth + min(far, len(session.undone_labels))
    session.travel_to(max(0, depth))


STEPS: Final[tuple[Callable[[Session, Random], None], ...]] = (
    *(_rename, _rename, _more_effort, _add, _remove, _assign, _scenario, _import),
    *(lambda session, _: session.undo(),) * 2,
    lambda session, _: session.redo(),
    _travel,
)
