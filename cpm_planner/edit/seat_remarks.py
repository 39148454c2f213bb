"""What finance would ask about seats: which ones, in the order of the team."""

from collections.abc import Iterable, Iterator

from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan

EMPTY = frozenset({SeatStatus.OPEN, SeatStatus.PLANNED, SeatStatus.BACKFILL})
"""What a seat is that nobody has yet."""


def without_start(plan: Plan) -> Iterator[CpmId]:
    """Give empty seats with no start month: they count neither for hours nor for cost."""
    return _those(cpm for cpm in plan.cpms.values() if cpm.status in EMPTY and cpm.start is None)


def leaving_without_end(plan: Plan) -> Iterator[CpmId]:
    """Give leavers with no last month: their hours and cost go on."""
    return _those(cpm for cpm in plan.cpms.values() if cpm.status is SeatStatus.LEAVING and cpm.end is None)


def overlapping(plan: Plan) -> Iterator[CpmId]:
    """Give seats that start while the one they take over from is still there, so that both cost."""
    for cpm in plan.cpms.values():
        before = None if cpm.backfill_of is None else plan.cpms.get(cpm.backfill_of)
        if before is not None and cpm.start is not None and _is_there_then(before, cpm):
            yield cpm.id


def starting_in_freeze(plan: Plan) -> Iterator[CpmId]:
    """Give empty seats that start before hiring is open again."""
    until = plan.assumptions.freeze_until
    if until is None:
        return iter(())
    first = plan.assumptions.planning_month
    empty = (cpm for cpm in plan.cpms.values() if cpm.status in EMPTY)
    return _those(cpm for cpm in empty if cpm.start is not None and first <= cpm.start <= until)


def _is_there_then(before: Cpm, after: Cpm) -> bool:
    """Whether a seat is still there on the first day of another; a backfill may begin the day after."""
    if before.end is None or after.start is None:
        return before.end is None
    last = before.end.days if before.end_day is None else before.end_day
    return (before.end, last) >= (after.start, after.start_day)


def _those(cpms: Iterable[Cpm]) -> Iterator[CpmId]:
    return (cpm.id for cpm in cpms)
