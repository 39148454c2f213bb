"""Seats have days that exist, leave and later terms in order, and nobody takes over from itself."""

from dataclasses import replace

import pytest

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.team import change_cpms, remove_cpms
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import difference
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import AdjustmentId, CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import Leave, TermsChange
from tests.builders import an_adjustment
from tests.unit.edit.lawful_plans import CPMS, start

FEBRUARY, MARCH, MAY = Month(2027, 2), Month(2027, 3), Month(2027, 5)
FIRST, SECOND, THIRD = CPMS


def seat(**fields: object) -> Edit:
    return change_cpms([FIRST], **fields)


def kept(before: Plan, edit: Edit) -> Plan:
    """Make an edit as a session does."""
    after = edit(before)
    after = kept_up(after, difference(before, after))
    refuse_unlawful(after, difference(before, after))
    return after


BREACHES: list[tuple[str, Edit, str]] = [
    ("out-of-range", seat(start_day=0), "first day cannot be 0"),
    ("out-of-range", seat(start=FEBRUARY, start_day=29), "from 1 to 28"),
    ("out-of-range", seat(end=Month(2028, 2), end_day=30), "from 1 to 29"),
    ("out-of-range", seat(end_day=32), "from 1 to 31"),
    ("ends-before-start", seat(start=MAY, start_day=20, end=MAY, end_day=19), "later month or day"),
    ("out-of-range", seat(leave=(Leave(MARCH, MAY, 0),)), "Leave in percent cannot be 0"),
    ("leave-ends-before-start", seat(leave=(Leave(MAY, MARCH),)), "end before it begins"),
    ("leave-order", seat(leave=(Leave(FEBRUARY, MARCH), Leave(MARCH, MAY))), "overlap"),
    ("leave-order", seat(leave=(Leave(MAY, MAY), Leave(MARCH, MARCH))), "out of order"),
    ("out-of-range", seat(terms=(TermsChange(MAY, fte_percent=201),)), "FTE in percent"),
    ("terms-order", seat(terms=(TermsChange(MAY), TermsChange(MAY))), "a month of its own"),
    ("negative", seat(pay=Pay(-1)), "negative"),
    ("negative", seat(terms=(TermsChange(MAY, pay=Pay(variable_cents=-1)),)), "negative"),
    ("unknown-cpm", seat(backfill_of=CpmId("nobody")), "nobody"),
    ("backfill-circle", seat(backfill_of=FIRST), "from itself"),
]


@pytest.mark.parametrize(("code", "edit", "says"), BREACHES)
def test_a_seat_that_cannot_be_is_refused(code: str, edit: Edit, says: str) -> None:
    with pytest.raises(EditRefusedError, match=says) as refusal:
        kept(start(), edit)
    assert refusal.value.code == code
    assert refusal.value.remedy


def test_a_leap_day_and_leaves_in_a_row_are_lawful() -> None:
    leave = (Leave(FEBRUARY, FEBRUARY, 50), Leave(MARCH, MAY))
    after = kept(start(), seat(start=Month(2028, 2), start_day=29, end=Month(2028, 2), leave=leave))
    assert after.cpms[FIRST].leave == leave


def test_seats_that_take_over_from_each_other_in_a_circle_are_refused() -> None:
    plan = kept(start(), change_cpms([SECOND], backfill_of=FIRST))
    plan = kept(plan, change_cpms([THIRD], backfill_of=SECOND))
    with pytest.raises(EditRefusedError, match="would take over from itself"):
        kept(plan, change_cpms([FIRST], backfill_of=THIRD))


def test_a_circle_that_was_there_before_stops_nobody_else() -> None:
    plan = start()
    circle = {
        key: replace(plan.cpms[key], backfill_of=other) for key, other in ((FIRST, SECOND), (SECOND, FIRST))
    }
    after = kept(replace(plan, cpms={**plan.cpms, **circle}), change_cpms([THIRD], backfill_of=FIRST))
    assert after.cpms[THIRD].backfill_of == FIRST


def test_backfills_and_adjustments_of_a_seat_that_goes_stay_without_it() -> None:
    plan = kept(start(), change_cpms([SECOND], backfill_of=FIRST))
    correction = an_adjustment(cpm=FIRST)
    plan = kept(plan, lambda plan: replace(plan, adjustments={correction.id: correction}))
    after = kept(plan, remove_cpms([FIRST]))
    assert after.cpms[SECOND].backfill_of is None
    assert after.adjustments[AdjustmentId("a1")] == replace(correction, cpm=None)
