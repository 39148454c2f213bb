"""From the search's placements to who takes what, with everything a director asks about it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.costs import relationship_months
from cpm_planner.balance.items import Item
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.balance.obstacles import (
    Obstacle,
    ObstacleKind,
    obstacles_to_moving,
    obstacles_to_splitting,
)
from cpm_planner.balance.studies.leaver.result import (
    Kept,
    LeaverRequest,
    Leaving,
    LeftOver,
    Takeover,
    TakerLoad,
)
from cpm_planner.balance.studies.leaver.setting import Setting, holds_after
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Floats, Ints, part_of
from cpm_planner.workload.figures import Figures, derive


@dataclass(frozen=True)
class Found:
    """What the search found."""

    figures: Figures
    """Of the plan without the leaver, before anybody takes anything."""
    items: tuple[Item, ...]
    placed: Ints
    """(items,): CPM row each item goes to, -1 for nobody."""
    assignments: Mapping[PartnerId, Assignment]
    """All assignments afterwards, undated."""
    gap: float
    is_complete: bool


def account(plan: Plan, request: LeaverRequest, setting: Setting, found: Found) -> Leaving:
    """Say who takes what."""
    return _Account(plan, request, setting, found).leaving()


class _Account:
    """The plan before anybody takes anything and after, side by side."""

    def __init__(self, plan: Plan, request: LeaverRequest, setting: Setting, found: Found) -> None:
        self._plan, self._request, self._setting, self._found = plan, request, setting, found
        self._before = derive(setting.before)
        self._after = derive(replace(setting.without, assignments=dict(found.assignments)), found.figures)
        self._changed = self._dated_changes()
        self._cpms = tuple(plan.cpms)
        self._leaver = self._after.arrays.cpms.index[request.cpm]

    def leaving(self) -> Leaving:
        """Put the account together."""
        setting, request, before, after = self._setting, self._request, self._before, self._after
        over_after = after.overload_minutes - int(after.overload[self._leaver])
        return Leaving(
            plan=self._plan,
            cpm=request.cpm,
            month=request.month,
            end=setting.end,
            takeovers=tuple(sorted(self._takeovers(), key=self._weight)),
            left_over=tuple(sorted(self._left_over(), key=lambda each: -each.revenue_cents)),
            kept=tuple(replace(each, taker=self._taker_after(each)) for each in setting.kept),
            brought_forward=tuple(setting.brought_forward),
            assignments={**setting.brought_forward, **self._changed},
            loads=tuple(self._loads()),
            before=before.evenness,
            after=after.evenness,
            overload_before=before.overload_minutes,
            overload_after=over_after,
            gap=self._found.gap,
            is_complete=self._found.is_complete,
        )

    def _dated_changes(self) -> dict[PartnerId, Assignment]:
        """Give the assignments that differ, dated from the leaving month."""
        held, given = self._setting.without.assignments, self._plan.assignments
        return {
            key: _dated(given.get(key), held.get(key), each, self._request.month)
            for key, each in self._found.assignments.items()
            if each is not held.get(key)
        }

    def _taker_after(self, kept: Kept) -> CpmId:
        """Say who has a partner once the leaver no longer keeps it."""
        return self._changed[kept.partner].primary if kept.partner in self._changed else kept.taker

    def _holder(self, item: Item, key: PartnerId) -> CpmId | None:
        """Say who has an item's partner before anybody takes anything; None for nobody."""
        arrays = self._found.figures.arrays
        row = int(arrays.assignments.doer[item.parts[0], arrays.partners.index[key]])
        return self._cpms[row] if row < len(self._cpms) else None

    def _partners(self) -> Iterator[tuple[Item, PartnerId, int]]:
        """Go through the partners that were to be placed, with the CPM row they go to."""
        for item, row in zip(self._found.items, self._found.placed.tolist(), strict=True):
            for key in item.partners:
                yield item, key, row

    def _takeovers(self) -> Iterator[Takeover]:
        for item, key, row in self._partners():
            if row != UNASSIGNED and self._holder(item, key) != self._cpms[row]:
                yield self._takeover(item, key, self._cpms[row])

    def _takeover(self, item: Item, key: PartnerId, to: CpmId) -> Takeover:
        plan, month, after = self._plan, self._request.month, self._changed[key]
        before = plan.assignments.get(key)
        partner, taker, giver = plan.partners[key], plan.cpms[to], self._holder(item, key)
        row = self._after.arrays.partners.index[key]
        needed = int(self._after.needed_minutes[row])
        hands_over = item.is_primary and giver is not None and after.previous == giver
        return Takeover(
            partner=key,
            giver=giver,
            taker=to,
            is_primary=item.is_primary,
            models=_models(before, item.parts_of(key)),
            before=before,
            after=after,
            minutes_before=int(self._found.figures.needed_minutes[row]),
            minutes_after=needed,
            workload_minutes=self._after.partner(key),
            fit=self._after.partner(key) / needed if needed else None,
            handover_minutes=int(self._after.arrays.catalogue.handover[self._tier(key)]) if hands_over else 0,
            revenue_cents=partner.revenue_cents,
            known_months=relationship_months(before, month) if item.is_primary else None,
            speaks=speaks(taker, partner.language),
            is_at_home=is_at_home(taker, partner.region),
        )

    def _tier(self, key: PartnerId) -> int:
        partners = self._after.arrays.partners
        return int(partners.tier[partners.index[key]])

    def _weight(self, takeover: Takeover) -> tuple[bool, int, bool]:
        return takeover.giver != self._request.cpm, -takeover.revenue_cents, not takeover.is_primary

    def _left_over(self) -> Iterator[LeftOver]:
        for item, key, row in self._partners():
            if row == UNASSIGNED and self._holder(item, key) == self._request.cpm:
                models = _models(self._plan.assignments[key], item.parts_of(key))
                yield LeftOver(
                    partner=key,
                    is_primary=item.is_primary,
                    models=models,
                    obstacles=self._obstacles(item, key, models),
                    revenue_cents=self._plan.partners[key].revenue_cents,
                )

    def _obstacles(
        self, item: Item, key: PartnerId, models: tuple[SalesModel, ...]
    ) -> tuple[tuple[ObstacleKind, int], ...]:
        """Count the firmest obstacle at each CPM who has capacity.

        Of partners kept together those are asked first who have to leave, then all of them.
        """
        leaving = [each for each in item.partners if self._holder(item, each) == self._request.cpm]
        asked: list[tuple[Obstacle | None, ...]] = (
            [obstacles_to_moving(self._after, keys) for keys in (leaving, item.partners)]
            if item.is_primary
            else [obstacles_to_splitting(self._after, key, model) for model in models]
        )
        firmest = (next(filter(None, at_one), None) for at_one in zip(*asked, strict=True))
        has_time = self._after.available > 0
        there = (each for each, has in zip(firmest, has_time, strict=True) if has and each is not None)
        return tuple(Counter(each.kind for each in there).most_common())

    def _loads(self) -> list[TakerLoad]:
        before, after = self._before.load.minutes, self._after.load.minutes
        handover = self._handover()
        differs = (before != after) | (handover > 0)
        differs[self._leaver] = False
        loads = [
            TakerLoad(
                cpm=self._cpms[row],
                before=int(before[row]),
                after=int(after[row]),
                available=int(self._after.available[row]),
                handover=int(handover[row]),
            )
            for row in np.flatnonzero(differs).tolist()
        ]
        return sorted(loads, key=lambda each: each.after / max(each.available, 1), reverse=True)

    def _handover(self) -> Floats:
        """Minutes of handing over that the changes bring every CPM in the leaving month."""
        dated = {**self._after.plan.assignments, **self._changed}
        handing: Floats = derive(replace(self._after.plan, assignments=dated), self._after).handover
        return handing - self._after.handover


def _dated(given: Assignment | None, held: Assignment | None, after: Assignment, month: Month) -> Assignment:
    """Date a change; parts of a split partner change hands at once, since a plan cannot date a part."""
    specialists = {model: cpm for model, cpm in after.specialists.items() if cpm != after.primary}
    if given is None or held is None:
        return Assignment(after.primary, specialists, since=month, effective=month)
    if given.previous == after.primary and holds_after(given, month):
        return Assignment(after.primary, specialists)
    if given.primary == after.primary or holds_after(given, month):
        return replace(given, primary=after.primary, specialists=specialists)
    return Assignment(after.primary, specialists, since=month, effective=month, previous=held.primary)


def _models(assignment: Assignment | None, parts: tuple[int, ...]) -> tuple[SalesModel, ...]:
    if assignment is None or not assignment.is_split:
        return ()
    return tuple(model for model in SalesModel if part_of(model) in parts)
