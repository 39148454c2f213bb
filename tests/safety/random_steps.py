"""Takes random steps on a plan file and beside it on plain values: at no time may the two differ.

Run from the project's folder: ``python -m tests.safety.random_steps [STEPS] [SEED]``; 1,000,000 steps take
about an hour. The steps are edits, imports, undo, redo, work on other scenarios, saving, closing and opening
again, with and without unsaved work. The plain side keeps whole documents and knows no changes or files.
"""

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Hashable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

from cpm_planner.edit.kinds import DocumentEdit, Edit
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.session import lawful_document
from cpm_planner.workspace.workspace import Workspace
from tests.safety.story import STEPS, first_document

_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - only where the system has it
_SAVE, _REOPEN = 0.01, 0.004


class Made(NamedTuple):
    """One step: the documents on its two sides."""

    before: Document
    after: Document
    merge: Hashable | None = None


class PlainSession:
    """What a session is to do, with nothing but whole documents."""

    def __init__(self, document: Document) -> None:
        """Start on a document."""
        self.document = document
        self.done: list[Made] = []
        self.undone: list[Made] = []

    @property
    def plan(self) -> Plan:
        """The plan worked on."""
        return self.document.plan

    def apply(self, label: str, edit: Edit, *, merge: Hashable | None = None) -> None:
        """Change the plan worked on."""
        self.apply_to_document(label, lambda document: document.with_plan(edit(document.plan)), merge=merge)

    def apply_to_document(self, _label: str, edit: DocumentEdit, *, merge: Hashable | None = None) -> None:
        """Change scenarios."""
        before = self.document
        self.document, _ = lawful_document(before, edit(before))
        if self.document == before:
            return
        self.undone.clear()
        if self.done and merge is not None and self.done[-1].merge == merge:
            before = self.done.pop().before
        if before != self.document:
            self.done.append(Made(before, self.document, merge))

    def switch(self, scenario: ScenarioId) -> None:
        """Work on another scenario, which is no step."""
        if scenario != self.document.active:
            self.document = replace(self.document, active=scenario)
            self.seal()

    def undo(self) -> None:
        """Go one document back."""
        if self.done:
            step = self.done.pop()
            self.undone.append(step)
            self.seal()
            self._move(step.after, step.before)

    def redo(self) -> None:
        """Go one document forward."""
        if self.undone:
            step = self.undone.pop()
            self.done.append(step)
            self.seal()
            self._move(step.before, step.after)

    @property
    def undo_depth(self) -> int:
        """How many steps there are to undo."""
        return len(self.done)

    @property
    def undone_labels(self) -> list[str]:
        """As many names as there are steps to redo."""
        return [""] * len(self.undone)

    def travel_to(self, depth: int) -> None:
        """Undo or redo, one step after the other, until so many are done."""
        while depth < len(self.done):
            self.undo()
        while depth > len(self.done):
            self.redo()

    def seal(self) -> None:
        """Let nothing merge into the last step."""
        if self.done:
            self.done[-1] = self.done[-1]._replace(merge=None)

    def _move(self, start: Document, end: Document) -> None:
        """Go where a step leads; which scenario is worked on changes only when the step changed that."""
        active = end.active if start.active != end.active else self.document.active
        self.document = replace(end, active=active)


def one_step(plan: OpenPlan, plain: PlainSession, random: Random) -> str:
    """Take the same step on both sides; gives its name."""
    step, seed = random.choice(STEPS), random.getrandbits(32)
    for session in (plan.session, plain):
        with suppress(EditRefusedError):
            step(session, Random(seed))  # noqa: S311 - the same choices on both sides
    return step.__name__.strip("_")


def saved(plan: OpenPlan, plain: PlainSession, path: Path) -> None:
    """Save, and look whether the file says the same."""
    plan.save()
    plain.seal()
    check(look_into(path), plain.document, "the file")


def opened_again(plan: OpenPlan, plain: PlainSession, workspace: Workspace, path: Path) -> OpenPlan:
    """Close the plan and open it again, or recover it when it was not saved."""
    plan.close()
    unsaved = workspace.unsaved_work()
    plain.seal()
    return workspace.recover(unsaved[0]) if unsaved else workspace.open(path)


def check(found: Document, expected: Document, where: str) -> None:
    """Compare the two sides.

    Raises:
        AssertionError: they differ.
    """
    if found != expected:
        message = f"{where} differs from the plain values"
        raise AssertionError(message)


def run(steps: int, seed: int, folder: Path) -> Counter[str]:
    """Take so many steps and count them by name."""
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    workspace, path = Workspace(folder / "work"), folder / "plan.cpmplan"
    plan, plain = workspace.new_from(first_document()), PlainSession(first_document())
    plan.save(path)
    taken: Counter[str] = Counter()
    for number in range(steps):
        chance = random.random()
        if chance < _SAVE:
            saved(plan, plain, path)
            taken["save"] += 1
        elif chance < _SAVE + _REOPEN:
            plan = opened_again(plan, plain, workspace, path)
            taken["reopen"] += 1
        else:
            taken[one_step(plan, plain, random)] += 1
        check(plan.session.document, plain.document, f"step {number}")
        if number % 50_000 == 49_999:
            sys.stdout.write(f"{number + 1} steps\n")
            sys.stdout.flush()
    plan.close(discard=True)
    return taken


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("steps", type=int, nargs="?", default=1_000_000)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as place:
        sys.stdout.write(f"no difference in {dict(run(arguments.steps, arguments.seed, Path(place)))}\n")
