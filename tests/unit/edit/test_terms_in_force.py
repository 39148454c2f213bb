"""Edits of what holds for a seat in a month, wherever that comes from."""

from cpm_planner.edit.terms_in_force import in_force_edit
from cpm_planner.headcount.presence import terms_in
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import a_cpm, a_plan

ANA, MAY = CpmId("ana"), Month(2027, 5)
APRIL, JULY = TermsChange(MAY.plus(-1), fte_percent=60), TermsChange(MAY.plus(2), fte_percent=40)


def edited(cpm: Cpm, **fields: object) -> Cpm:
    plan = in_force_edit(ANA, MAY, "so", **fields)(a_plan(cpms=[cpm]))
    for name, value in fields.items():
        assert getattr(terms_in(plan, plan.cpms[ANA], MAY), name) == value
    return plan.cpms[ANA]


def test_first_terms_are_the_seats_own_fields() -> None:
    after = edited(a_cpm(terms=(JULY,)), fte_percent=80, cost_centre="1000", pay=Pay(base_cents=1))
    assert (after.fte_percent, after.cost_centre, after.pay) == (80, "1000", Pay(base_cents=1))
    assert after.terms == (JULY,)


def test_later_terms_that_hold_by_then_are_changed_where_they_are() -> None:
    after = edited(a_cpm(terms=(APRIL, JULY)), fte_percent=80, cost_centre="1000")
    assert (after.fte_percent, after.cost_centre) == (100, "1000")
    assert [each.fte_percent for each in after.terms] == [80, 40]
