"""Changes come with what they need, and what a plan has otherwise is overwritten knowingly."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.parking import park
from cpm_planner.edit.partners import change_partners, remove_partners
from cpm_planner.edit.picking.found import differences_between
from cpm_planner.edit.picking.pick import PickKind, Standing, standing_of
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.picking.taking import conflicts_of, take, taken
from cpm_planner.edit.team import change_cpms, put_cpms, put_role_type, remove_cpms
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import ActivityId, RoleTypeId
from cpm_planner.model.pay import Pay
from cpm_planner.model.sales_model import ModelMix
from tests.builders import a_cpm, a_plan, a_role_type, an_activity
from tests.unit.edit.picking.small_plans import ANA, BEN, CARA, P1, P2, P3, after, start


def move_of(key: str) -> Place:
    return Place("assignments", key)


def test_a_move_to_a_new_seat_brings_the_seat_and_its_role_type() -> None:
    base = start()
    new = put_role_type(a_role_type("hunter")), put_cpms([a_cpm("cara", "hunter")]), assign([P1, P2], CARA)
    theirs = after(base, *new)
    got = taken(differences_between(base, theirs), [move_of("p1")], base)
    assert {pick.place for pick in got.picks} == {
        move_of("p1"),
        Place("cpms", "cara"),
        Place("role_types", "hunter"),
    }
    assert got.plan.assignments[P1].primary == CARA
    assert got.plan.assignments[P2].primary == ANA


def test_a_seat_that_goes_takes_along_the_moves_of_its_partners() -> None:
    base = start()
    theirs = after(base, assign([P1, P2], BEN), remove_cpms([ANA]))
    got = taken(differences_between(base, theirs), [Place("cpms", "ana")], base)
    assert got.plan == theirs
    assert got.unplaced == ()


def test_partners_whom_a_seat_that_goes_leaves_with_nobody_are_told() -> None:
    base = start()
    theirs = after(base, assign([P1, P2], BEN), remove_cpms([ANA]))
    ours = after(base, assign([P3], ANA))
    got = taken(differences_between(base, theirs), [Place("cpms", "ana")], ours)
    assert got.unplaced == (P3,)
    assert P3 not in got.plan.assignments


def test_what_hangs_on_something_gone_is_no_change_of_its_own() -> None:
    base = start()
    found = differences_between(base, after(base, remove_partners([P1])))
    assert [(pick.place, pick.kind) for pick in found.picks] == [(Place("partners", "p1"), PickKind.GONE)]


def test_a_parked_partner_is_one_change_each_way() -> None:
    base = start()
    theirs = after(base, park([P1]))
    found = differences_between(base, theirs)
    assert [(pick.place, pick.kind) for pick in found.picks] == [(Place("partners", "p1"), PickKind.PARKED)]
    assert take(found, found.by_place)(base) == theirs
    back = differences_between(theirs, base)
    assert {pick.place: pick.kind for pick in back.picks} == {
        Place("partners", "p1"): PickKind.BACK,
        move_of("p1"): PickKind.NEW,
    }
    assert take(back, [move_of("p1")])(theirs) == base


def test_what_both_changed_is_a_conflict_until_theirs_is_taken() -> None:
    base = start()
    theirs = after(base, change_partners([P1], region="North"))
    ours = after(base, change_partners([P1], region="South", note="mine"))
    found = differences_between(base, theirs)
    assert conflicts_of(found.picks, ours) == found.picks
    got = taken(found, found.by_place, ours).plan
    assert got.partners[P1] == replace(base.partners[P1], region="North", note="mine")
    assert standing_of(found.picks[0], got) is Standing.DONE
    assert standing_of(found.picks[0].reversed(), got) is Standing.FREE


def test_a_change_of_what_we_took_away_brings_it_back_as_theirs_has_it() -> None:
    base = start()
    theirs = after(base, change_cpms([ANA], fte_percent=50))
    ours = after(base, remove_cpms([ANA]))
    found = differences_between(base, theirs)
    assert standing_of(found.picks[0], ours) is Standing.CONFLICT
    assert taken(found, found.by_place, ours).plan.cpms[ANA] == theirs.cpms[ANA]


def test_a_change_of_a_partner_we_parked_takes_it_back() -> None:
    base = start()
    found = differences_between(base, after(base, change_partners([P1], mix=ModelMix(10_000))))
    got = taken(found, found.by_place, after(base, park([P1]))).plan
    assert P1 in got.partners
    assert P1 not in got.parked


def test_only_what_differs_in_a_value_of_parts_is_a_change() -> None:
    review = an_activity(times_per_year={"gold": 4})
    base = a_plan(activities=[review])
    theirs = replace(
        base, activities={review.id: replace(review, times_per_year={"gold": 6}, minutes_each=30)}
    )
    ours = replace(base, activities={review.id: replace(review, minutes_each=90)})
    found = differences_between(base, theirs)
    got = taken(found, [Place("activities", "review", "times_per_year", "gold")], ours).plan
    assert got.activities[ActivityId("review")] == replace(
        review, times_per_year={"gold": 6}, minutes_each=90
    )


def test_pay_of_a_role_type_is_taken_part_by_part_and_that_of_a_seat_whole_where_there_is_none() -> None:
    base = after(start(), change_cpms([ANA], pay=Pay(50_000_00, 10_000_00)))
    theirs = after(base, change_cpms([ANA], pay=Pay(60_000_00, 10_000_00)))
    place = Place("cpms", "ana", "pay", "base_cents")
    found = differences_between(base, theirs)
    assert list(found.by_place) == [place]
    ours = after(base, change_cpms([ANA], pay=Pay(50_000_00, 20_000_00)))
    assert taken(found, [place], ours).plan.cpms[ANA].pay == Pay(60_000_00, 20_000_00)
    without = after(base, change_cpms([ANA], pay=None))
    assert taken(found, [place], without).plan.cpms[ANA].pay == theirs.cpms[ANA].pay


def test_pay_in_another_currency_brings_its_rate() -> None:
    base = start()
    rated = replace(base, assumptions=replace(base.assumptions, rates={"EUR": Decimal("1.1")}))
    theirs = after(rated, change_cpms([ANA], pay=Pay(50_000_00, currency="EUR")))
    got = taken(differences_between(base, theirs), [Place("cpms", "ana", "pay")], base).plan
    assert got.assumptions.rates == {"EUR": Decimal("1.1")}


def test_another_currency_of_the_plan_comes_with_all_rates() -> None:
    base = start()
    assumptions = replace(base.assumptions, currency="EUR", rates={"USD": Decimal("0.9")})
    theirs = replace(base, assumptions=assumptions)
    found = differences_between(base, theirs)
    for place in found.by_place:
        assert taken(found, [place], base).plan == theirs


def test_what_would_break_a_law_is_refused_in_a_sentence() -> None:
    base = start()
    theirs = after(base, put_role_type(a_role_type("hunter", name="Hunter")))
    ours = after(base, put_role_type(a_role_type("other", name="Hunter")))
    with pytest.raises(EditRefusedError, match="another role type called"):
        taken(differences_between(base, theirs), [Place("role_types", "hunter")], ours)
    gone = replace(base, role_types={RoleTypeId("none"): a_role_type("none")}, cpms={}, assignments={})
    with pytest.raises(EditRefusedError, match="still has this role type"):
        taken(
            differences_between(base, gone),
            [Place("role_types", "manager")],
            after(base, put_cpms([a_cpm("cara")])),
        )
