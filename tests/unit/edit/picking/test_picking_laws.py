"""Laws of taking changes: all of them make the other plan, none changes nothing, and order is no matter."""

from dataclasses import replace
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.picking.found import differences_between
from cpm_planner.edit.picking.merging import merge
from cpm_planner.edit.picking.pick import Standing, standing_of
from cpm_planner.edit.picking.place import value_at
from cpm_planner.edit.picking.taking import taken, with_needed
from cpm_planner.edit.picking.writing import written
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import PlanChange, difference
from cpm_planner.model.criterion import Criterion, Timing
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import CpmId, CriterionId, PartnerId, RoleTypeId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from tests.builders import PLANS, a_cpm, a_partner, a_role_type, a_tier
from tests.unit.edit.lawful_plans import EDITS, start


def _edited(plan: Plan, edits: list[Edit]) -> Plan:
    def step(before: Plan, edit: Edit) -> Plan:
        after = edit(before)
        return kept_up(after, difference(before, after))

    return _normal(reduce(step, edits, plan))


def _normal(plan: Plan) -> Plan:
    """Bring a drawn plan into its normal form, as if one of everything had just gone."""
    gone = PlanChange(
        assumptions=(plan.assumptions, plan.assumptions),
        partners={PartnerId("none"): (a_partner("none"), None)},
        cpms={CpmId("none"): (a_cpm("none"), None)},
        tiers={TierId("none"): (a_tier("none"), None)},
        role_types={RoleTypeId("none"): (a_role_type("none"), None)},
        criteria={CriterionId("none"): (_A_CRITERION, None)},
    )
    return kept_up(plan, gone)


_A_CRITERION = Criterion(CriterionId("none"), "None", 1, SalesModel.SELL_TO, Timing.LEADING, 0)
STEPS = st.lists(EDITS, max_size=8)
LAWFUL = STEPS.map(lambda edits: _edited(start(), edits))
ANY = PLANS.map(_normal)


@given(ANY, ANY)
def test_all_changes_written_make_the_other_plan(base: Plan, theirs: Plan) -> None:
    found = differences_between(base, theirs)
    raw = written(base, found.picks, theirs)
    assert difference(kept_up(raw, difference(base, raw)), theirs).is_empty


def test_the_default_of_the_other_plan_is_taken_though_that_of_before_is_gone() -> None:
    silver, gold, platinum = (TierId(key) for key in ("silver", "gold", "platinum"))
    before = {key: a_tier(key, rank=rank) for key, rank in ((gold, 1), (platinum, 0), (silver, 2))}
    after = {platinum: replace(before[platinum], rank=3), gold: before[gold]}
    base, theirs = (
        replace(start(), tiers=tiers, assumptions=replace(start().assumptions, default_tier=default))
        for tiers, default in ((before, silver), (after, gold))
    )
    raw = written(base, differences_between(base, theirs).picks, theirs)
    assert kept_up(raw, difference(base, raw)).assumptions.default_tier == gold


@given(LAWFUL, LAWFUL)
def test_taking_all_gives_the_other_plan_and_none_the_same(base: Plan, theirs: Plan) -> None:
    found = differences_between(base, theirs)
    assert taken(found, found.by_place.keys(), base).plan == theirs
    assert taken(found, (), base).plan == base


@given(LAWFUL, LAWFUL, LAWFUL, st.data())
def test_what_is_taken_into_any_third_plan_is_lawful_in_any_order(
    base: Plan, theirs: Plan, ours: Plan, data: DataObject
) -> None:
    found = differences_between(base, theirs)
    chosen = data.draw(
        st.lists(st.sampled_from(sorted(found.by_place)), unique=True) if found.picks else st.just([])
    )
    try:
        got = taken(found, chosen, ours)
    except EditRefusedError as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017 - a sentence is what a refusal has to be
        return
    refuse_unlawful(got.plan, difference(start(), got.plan))
    assert got.plan == taken(found, chosen[::-1], ours).plan
    assert set(chosen) <= {pick.place for pick in got.picks}
    assert kept_up(got.plan, difference(ours, got.plan)) == got.plan


@given(LAWFUL, LAWFUL, st.data())
def test_what_was_taken_is_done_or_was_taken_along_with_something_gone(
    base: Plan, theirs: Plan, data: DataObject
) -> None:
    found = differences_between(base, theirs)
    chosen = data.draw(
        st.lists(st.sampled_from(sorted(found.by_place)), unique=True) if found.picks else st.just([])
    )
    got = taken(found, chosen, base)
    assert all(standing_of(pick, base) is Standing.FREE for pick in found.picks)
    for pick in got.picks:
        assert standing_of(pick, got.plan) is Standing.DONE
        assert value_at(theirs, pick.place) == pick.after


@given(LAWFUL, LAWFUL, LAWFUL)
def test_needs_are_whole(base: Plan, theirs: Plan, ours: Plan) -> None:
    found = differences_between(base, theirs)
    for pick in found.picks:
        needed = with_needed(found, [pick.place], ours)
        again = with_needed(found, [each.place for each in needed if each.place in found.by_place], ours)
        assert {each.place for each in again} == {each.place for each in needed}


@given(LAWFUL, LAWFUL)
def test_merging_with_an_unchanged_side_gives_the_other_one(base: Plan, theirs: Plan) -> None:
    theirs_alone, ours_alone = merge(base, base, theirs), merge(base, theirs, base)
    assert theirs_alone.conflicts == ours_alone.conflicts == ()
    assert theirs_alone.made().plan == theirs
    assert ours_alone.made().plan == theirs


@given(LAWFUL, STEPS, STEPS)
def test_merging_is_the_same_from_both_sides_where_nothing_clashes(
    base: Plan, mine: list[Edit], others: list[Edit]
) -> None:
    ours, theirs = _edited(base, mine), _edited(base, others)
    forth, back = merge(base, ours, theirs), merge(base, theirs, ours)
    if not forth.conflicts and not back.conflicts:
        assert forth.made().plan == back.made().plan


@given(LAWFUL, STEPS, STEPS)
def test_their_side_of_every_conflict_is_what_they_have(
    base: Plan, mine: list[Edit], others: list[Edit]
) -> None:
    ours, theirs = _edited(base, mine), _edited(base, others)
    found = merge(base, ours, theirs)
    conflicts = {each.pick.place for each in found.conflicts}
    assert len(found.free) + len(conflicts) <= len(found.found.picks)
    made = found.made(conflicts).plan
    assert all(value_at(made, pick.place) == pick.after for pick in found.free)
    assert all(value_at(made, place) == value_at(theirs, place) for place in conflicts)
