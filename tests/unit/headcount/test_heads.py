"""Heads from month to month, which reconcile whatever happens to seats."""

from datetime import date

from hypothesis import given

from cpm_planner.headcount.heads import Movements, counts_as_head_from, heads_of
from cpm_planner.headcount.positions import STATUS_WORDS, positions_of
from cpm_planner.headcount.presence import is_there
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.seat_terms import TermsChange
from tests.builders import a_cpm, a_plan, a_role_type
from tests.unit.headcount.changing_plans import CHANGING_PLANS

JANUARY = Month(2028, 1)
FEBRUARY, MARCH = JANUARY.plus(1), JANUARY.plus(2)


def plan_of(*cpms: Cpm) -> Plan:
    return a_plan(cpms=cpms, assumptions=Assumptions(JANUARY, horizon_months=4))


def rows(found: Movements[str]) -> dict[str, list[list[int]]]:
    """List opening, hires, leavers, in, out and closing by group."""
    arrays = (
        found.opening,
        found.hires,
        found.leavers,
        found.transfers_in,
        found.transfers_out,
        found.closing,
    )
    return {group: [each[at].tolist() for each in arrays] for at, group in enumerate(found.groups)}


@given(CHANGING_PLANS)
def test_heads_reconcile_in_every_month_and_group(plan: Plan) -> None:
    heads = heads_of(plan)
    for each in (heads.by_role_type, heads.by_cost_centre, heads.by_both):
        moved = each.hires - each.leavers + each.transfers_in - each.transfers_out
        assert (each.opening + moved == each.closing).all()
        assert (each.opening[:, 1:].sum(axis=0) == each.closing[:, :-1].sum(axis=0)).all()
        assert (each.transfers_in.sum(axis=0) == each.transfers_out.sum(axis=0)).all()
        assert (each.closing >= 0).all()
    assert (heads.by_role_type.closing.sum(axis=0) == heads.by_cost_centre.closing.sum(axis=0)).all()
    assert not heads.by_role_type.transfers_in.any()


@given(CHANGING_PLANS)
def test_without_backfills_heads_are_the_seats_there_after_the_month(plan: Plan) -> None:
    alone = [each for each in plan.cpms.values() if each.backfill_of is None]
    plan = Plan(plan.assumptions, cpms={each.id: each for each in alone}, role_types=plan.role_types)
    heads = heads_of(plan)
    for at, month in enumerate(heads.months):
        there = sum(is_there(each, month) and each.end != month for each in alone)
        assert heads.by_role_type.closing[:, at].sum() == there


def test_hires_leavers_and_transfers() -> None:
    moves = TermsChange(MARCH, cost_centre="2000", fte_percent=50)
    heads = heads_of(
        plan_of(
            a_cpm("ana", cost_centre="1000", terms=(moves,)),
            a_cpm("ben", cost_centre="2000", end=FEBRUARY, end_day=10),
            a_cpm("cleo", cost_centre="2000", status=SeatStatus.PLANNED, start=FEBRUARY),
            a_cpm("open", cost_centre="2000", status=SeatStatus.OPEN),
        )
    )
    assert rows(heads.by_cost_centre) == {
        "1000": [[1, 1, 1, 0], [0] * 4, [0] * 4, [0] * 4, [0, 0, 1, 0], [1, 1, 0, 0]],
        "2000": [[1, 1, 1, 2], [0, 1, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0] * 4, [1, 1, 2, 2]],
    }
    assert heads.by_role_type.closing.tolist() == [[2, 2, 2, 2]]
    assert heads.by_cost_centre.closing_fte.tolist() == [[100, 100, 0, 0], [100, 100, 150, 150]]


def test_a_transfer_in_the_first_month_is_one() -> None:
    moved = a_cpm(cost_centre="1000", terms=(TermsChange(JANUARY, cost_centre="2000"),))
    found = heads_of(plan_of(moved)).by_cost_centre
    assert found.transfers_in[:, 0].tolist() == [0, 1]
    assert found.transfers_out[:, 0].tolist() == [1, 0]


def test_a_backfill_overlapping_its_leaver_is_one_head() -> None:
    leaver = a_cpm("ana", status=SeatStatus.LEAVING, end=MARCH)
    backfill = a_cpm("ben", status=SeatStatus.BACKFILL, start=FEBRUARY, backfill_of=CpmId("ana"))
    plan = plan_of(leaver, backfill)
    heads = heads_of(plan)
    assert rows(heads.by_cost_centre) == {
        "": [[1] * 4, [0, 0, 1, 0], [0, 0, 1, 0], [0] * 4, [0] * 4, [1] * 4]
    }
    assert heads.overlaps.tolist() == [0, 1, 1, 0]
    assert counts_as_head_from(plan, backfill) == MARCH
    assert counts_as_head_from(plan, leaver) is None


def test_a_backfill_of_somebody_who_stays_is_no_head_and_one_of_an_empty_seat_is() -> None:
    stays = a_cpm("ana"), a_cpm("ben", start=FEBRUARY, backfill_of=CpmId("ana"))
    assert heads_of(plan_of(*stays)).by_role_type.closing.tolist() == [[1, 1, 1, 1]]
    empty = a_cpm("ana", status=SeatStatus.OPEN), a_cpm("ben", start=FEBRUARY, backfill_of=CpmId("ana"))
    assert heads_of(plan_of(*empty)).by_role_type.closing.tolist() == [[0, 1, 1, 1]]
    gone = a_cpm("ben", start=FEBRUARY, backfill_of=CpmId("nobody"))
    assert heads_of(plan_of(gone)).by_role_type.closing.tolist() == [[0, 1, 1, 1]]


def test_positions_say_what_finance_asks_for() -> None:
    own = Pay(base_cents=1_200)
    plan = a_plan(
        cpms=[
            a_cpm(
                "ana",
                position_id="007",
                status=SeatStatus.PLANNED,
                start=FEBRUARY,
                start_day=31,
                end=MARCH,
                regions=("North", "South"),
                cost_centre="1000",
                gl_account="6000",
                entity="Ltd",
                approval="A-1",
                terms=(TermsChange(FEBRUARY, fte_percent=50, pay=own, entity="GmbH", gl_account="6001"),),
            ),
            a_cpm("ben"),
        ],
        role_types=[a_role_type(pay=Pay(base_cents=2_400))],
        assumptions=Assumptions(JANUARY, horizon_months=4),
    )
    ana, ben = positions_of(plan)
    assert (ana.position_id, ana.status_word, ana.region, ana.approval) == (
        "007",
        "To be hired",
        "North",
        "A-1",
    )
    assert (ana.start, ana.end) == (date(2028, 2, 29), date(2028, 3, 31))
    assert (ana.terms.fte_percent, ana.terms.cost_centre, ana.terms.gl_account) == (50, "1000", "6001")
    assert (ana.terms.entity, ana.pay, ana.has_own_pay, ana.full_year_cents) == ("GmbH", own, True, 600)
    assert (ben.start, ben.end, ben.has_own_pay, ben.full_year_cents) == (None, None, False, 2_400)
    assert set(STATUS_WORDS) == set(SeatStatus)
