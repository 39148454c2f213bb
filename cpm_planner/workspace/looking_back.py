"""A backup beside the plan now: scenario by scenario, in counts, in figures, and change by change."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from cpm_planner.edit.change_counts import ScenarioContrast, contrasts
from cpm_planner.edit.picking.found import Reached, differences_between, within
from cpm_planner.edit.picking.words import PickWords, Wording
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from cpm_planner.store.backups import Backup
from cpm_planner.store.edit_history import latest_edits
from cpm_planner.store.past_edit import PastEdit
from cpm_planner.store.plan_file import read_document
from cpm_planner.workload.arrays import SHARED
from cpm_planner.workload.evenness import widest
from cpm_planner.workload.figures import derive
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.opening import reporting

__all__ = ["Backup", "LookBack", "PastEdit", "PickWords", "PlanSums", "last_edits", "looked_back", "sums_of"]

_TOLD_EVERY: Final = 256


@dataclass(frozen=True, slots=True)
class PlanSums:
    """What a plan comes to in its planning month."""

    partners: int
    cpms: int
    unassigned: int
    minutes_needed: int
    minutes_available: int
    over_capacity: int
    """CPMs of whom more is needed than they have time for."""
    revenue_cents: int
    currency: str
    highest_spread: float | None
    """Of utilisation within a role type, as a fraction; None without capacity."""

    @property
    def utilisation(self) -> float | None:
        """Minutes needed / minutes available over the whole team; None without capacity."""
        return self.minutes_needed / self.minutes_available if self.minutes_available else None


@dataclass(frozen=True, slots=True)
class LookBack:
    """One scenario then and now."""

    key: ScenarioId
    contrast: ScenarioContrast
    name_then: str
    """What it was called in the backup; empty where that does not have it."""
    then: PlanSums | None
    """None where it came since."""
    now: PlanSums | None
    """None where it is gone."""
    changes: tuple[PickWords, ...] = ()
    """What leads from then to now; none where the scenario came or went as a whole."""

    @property
    def can_be_restored(self) -> bool:
        """Whether the backup has it, and otherwise than it is now."""
        return self.then is not None and self.contrast.kind != "same"


def last_edits(file: Path, most: int) -> list[PastEdit]:
    """Read the latest edits of a backup, the last one first; none where it cannot be read."""
    try:
        return latest_edits(file, most)
    except InputError:
        return []


def looked_back(
    backup: Backup, now: Document, marks: Marks | None = None, control: Control | None = None
) -> tuple[LookBack, ...]:
    """Compare a backup with the plan now; scenarios of now come first, in their order.

    Raises:
        InputError: the backup cannot be read.
        CancelledError: the control was asked to stop.
    """
    reached, then = reporting(control), read_document(backup.file)
    gone = [key for key in then.scenarios if key not in now.scenarios]
    keys = (*now.scenarios, *gone)
    pairs = zip(keys, contrasts(then, now), strict=True)
    return tuple(
        _look_back(key, contrast, (then, now), marks, within(reached, at / len(keys), (at + 1) / len(keys)))
        for at, (key, contrast) in enumerate(pairs)
    )


def sums_of(plan: Plan) -> PlanSums:
    """Count and sum."""
    figures = derive(plan)
    arrays = figures.arrays
    return PlanSums(
        partners=len(plan.partners),
        cpms=len(plan.cpms),
        unassigned=int(np.sum(arrays.assignments.doer[SHARED] == len(plan.cpms))),
        minutes_needed=int(figures.minutes.sum()),
        minutes_available=int(figures.available.sum()),
        over_capacity=int(np.sum(figures.minutes > figures.available)),
        revenue_cents=int(arrays.partners.revenue.sum()),
        currency=plan.assumptions.currency,
        highest_spread=widest(figures.evenness),
    )


def _look_back(
    key: ScenarioId,
    contrast: ScenarioContrast,
    documents: tuple[Document, Document],
    marks: Marks | None,
    reached: Reached,
) -> LookBack:
    reached(0.0)
    plans = [document.scenarios[key].plan if key in document.scenarios else None for document in documents]
    before, after = plans
    sums = [None if plan is None else sums_of(plan) for plan in plans]
    changes = () if before is None or after is None else tuple(_worded(before, after, marks, reached))
    then = documents[0].scenarios
    name = then[key].name if key in then else ""
    return LookBack(key, contrast, name, sums[0], sums[1], changes)


def _worded(before: Plan, after: Plan, marks: Marks | None, reached: Reached) -> Iterator[PickWords]:
    found = differences_between(before, after, within(reached, 0.0, 0.5))
    wording = Wording(found, marks)
    for number, pick in enumerate(found.picks):
        if number % _TOLD_EVERY == 0:
            reached(0.5 + number / len(found.picks) / 2)
        yield wording.of(pick)
