"""From counts and minutes to named hires with their reasons."""

import time
from collections.abc import Iterator

import numpy as np

from cpm_planner.headcount.hiring.core.aims import Clock, Reached
from cpm_planner.headcount.hiring.core.answer import Answer
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.core.undone import least_left
from cpm_planner.headcount.hiring.result import HiringPlan, LeftWork, PlannedHire, RoleUse, Saved
from cpm_planner.headcount.hiring.translation import Translation
from cpm_planner.headcount.stand_ins import NOBODY
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.workload.arrays import Floats, Ints

WHOLE_MINUTE = 0.5
_REASON_SECONDS = 60.0


class Account:
    """What was found, in the words of the plan."""

    def __init__(self, translation: Translation, answer: Answer) -> None:
        """Lay the answer beside what its rows stand for."""
        self._translation, self._answer = translation, answer
        self._problem, self._figures = translation.problem, translation.figures
        self._seats, self._request = translation.seats, translation.request
        inverse = np.divide(
            100, self._problem.fit, out=np.zeros(self._problem.fit.shape), where=self._problem.fit > 0
        )
        self._spent: Floats = answer.done * inverse[:, :, np.newaxis]
        """(groups, classes, months): minutes of seats."""

    def hiring_plan(self, seconds: float) -> HiringPlan:
        """Put it together."""
        answer, turned = self._answer, self._request.is_turned_round
        first, second = answer.reached[-3:-1]
        left = _whole(answer.left.sum(axis=0))
        return HiringPlan(
            plan=self._figures.plan,
            request=self._request,
            months=self._figures.months,
            hires=tuple(self._hires()),
            bound=_met(first),
            cost_bound=_met(first if self._request.sought is Sought.COST and not turned else second),
            is_proved=answer.stopped_by == "proved",
            left_minutes=left,
            unavoidable_minutes=_whole(answer.unavoidable),
            moved_minutes=_whole(self._moved()),
            use={key: self._use(row, key) for row, key in enumerate(self._figures.role_types)},
            left=tuple(sorted(self._left(), key=lambda each: (-each.revenue_cents, -each.minutes))),
            covered_revenue=self._covered(answer.left),
            revenue_bound=self._revenue_bound() if turned else 1.0,
            is_complete=answer.stopped_by != "cancelled",
            seconds=seconds,
        )

    def _hires(self) -> Iterator[PlannedHire]:
        hires = self._answer.hires
        for row in np.flatnonzero(hires).tolist():
            count = int(hires[row])
            yield PlannedHire(
                self._seats.hires[row], count, count * int(self._problem.price[row]), self._saved(row)
            )

    def _saved(self, row: int) -> Saved | None:
        """Find what is left undone without one of the hires of an option."""
        fewer = self._answer.hires.copy()
        fewer[row] -= 1
        clock = Clock(time.perf_counter() + _REASON_SECONDS, lambda: False)
        left = least_left(self._problem, self._problem.room(fewer), clock)
        if left is None:
            return None
        more = np.where(self._problem.counts, left.sum(axis=0) - self._answer.left.sum(axis=0), 0.0)
        months = np.flatnonzero(more > WHOLE_MINUTE)
        if not len(months):
            return None
        worst, named = int(more.argmax()), self._figures.months
        return Saved(named[months[0]], named[months[-1]], named[worst], round(float(more[worst])))

    def _moved(self) -> Floats:
        """Minutes of work, before fit, that another role type does than has it (months,)."""
        moved = np.zeros(self._problem.months)
        roles = np.array([self._figures.role_types.index(group.role_type) for group in self._seats.groups])
        for row, key in enumerate(self._translation.keys):
            if key.holder != NOBODY:
                moved += self._answer.done[roles != roles[key.holder], row].sum(axis=0)
        return moved

    def _use(self, row: int, key: RoleTypeId) -> RoleUse:
        """Compare what a role type has to do with what it has time for, without the hires and with them."""
        rows = [at for at, group in enumerate(self._seats.groups) if group.role_type == key]
        demand = self._spent[rows].sum(axis=(0, 1)) + self._left_with(rows)
        hired = np.array([hire.role_type == key for hire in self._seats.hires], dtype=bool)
        there = self._seats.expected[[cpm.role_type == key for cpm in self._figures.plan.cpms.values()]]
        capacity = there.sum(axis=0) + self._answer.hires[hired] @ self._seats.capacity[hired]
        return RoleUse(
            _shares(self._figures.role_demand[row], self._figures.role_capacity[row]),
            _shares(demand, capacity),
        )

    def _left_with(self, rows: list[int]) -> Floats:
        """Minutes of seats that what is left would take those who have it, or who do it best (months,)."""
        fit, sums = self._problem.fit, np.zeros(self._problem.months)
        for row, key in enumerate(self._translation.keys):
            best = key.holder if key.holder != NOBODY and fit[key.holder, row] else int(fit[:, row].argmax())
            if best in rows and fit[best, row]:
                sums += self._answer.left[row] * 100 / fit[best, row]
        return sums

    def _left(self) -> Iterator[LeftWork]:
        """Sum what is left by tier and region; of classes that join several, where the first of them is."""
        left, problem = self._answer.left, self._problem
        revenue = np.divide(
            left * problem.worth, problem.work, out=np.zeros(left.shape), where=problem.work > 0
        )
        places = [(key.tier, key.region) for key in self._translation.keys]
        for tier, region in dict.fromkeys(places):
            rows = [at for at, place in enumerate(places) if place == (tier, region)]
            minutes = left[rows].sum(axis=0)
            worst = int(minutes.argmax())
            if minutes[worst] > WHOLE_MINUTE:
                yield LeftWork(
                    (*self._figures.plan.tiers, None)[tier],
                    self._figures.regions[region],
                    self._figures.months[worst],
                    round(float(minutes[worst])),
                    round(float(revenue[rows, worst].sum())),
                )

    def _covered(self, left: Floats) -> float:
        """Give the share of revenue whose work is done, over the months that count."""
        problem = self._problem
        lost = np.divide(left * problem.worth, problem.work, out=np.zeros(left.shape), where=problem.work > 0)
        whole = float(problem.worth[:, problem.counts].sum())
        return 1.0 - float(lost[:, problem.counts].sum()) / whole if whole else 1.0

    def _revenue_bound(self) -> float:
        """Give the share that no hires within the limits exceed, from the bound of the first aim."""
        problem, worth = self._problem, self._answer.reached[0]
        per_minute = np.divide(
            problem.worth, problem.work, out=np.zeros(problem.work.shape), where=problem.work > 0
        )
        whole = float(problem.worth[:, problem.counts].sum())
        return 1.0 - worth.bound * float(per_minute.max(initial=0.0)) / whole if whole else 1.0


def _met(reached: Reached) -> int:
    """Give a bound; one that the solver's rounding alone keeps from the value is met."""
    return round(reached.value if reached.is_proved else reached.bound)


def _whole(minutes: Floats) -> tuple[int, ...]:
    return tuple(round(each) for each in minutes.tolist())


def _shares(demand: Floats | Ints, capacity: Floats | Ints) -> tuple[float | None, ...]:
    pairs = zip(demand.tolist(), capacity.tolist(), strict=True)
    return tuple(need / there if there else None for need, there in pairs)
