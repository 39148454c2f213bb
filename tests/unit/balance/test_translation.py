"""From a plan to the optimiser's arrays and back: who may have what, what it costs, what stays."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, reject

from cpm_planner.balance.core.result import figures as problem_figures
from cpm_planner.balance.items import Item, items_of, minutes_by_role, requests_by_role
from cpm_planner.balance.translation import InfeasibleError, Translation, translate
from cpm_planner.edit.assignments import assign, put_assignments, split, unassign
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.partners import add_model, change_partners
from cpm_planner.edit.rules import lock_cpm, lock_partners, put_rule
from cpm_planner.edit.team import change_cpms, put_role_type
from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    MoveCap,
    MustHave,
    MustNotHave,
    RegionMustMatch,
)
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_role_type
from tests.unit.edit.lawful_plans import CPMS, PARTNERS, start

ONE, TWO, THREE, FOUR, FIVE = PARTNERS
ANA, BEN, CLEO = CPMS
ALL = {ANA, BEN, CLEO}
THROUGH, WITH = SalesModel.SELL_THROUGH, SalesModel.SELL_WITH


def planned(*edits: Edit) -> Plan:
    """Everybody is Ana's and sells through, then the edits."""
    plan = start()
    for edit in (assign(PARTNERS, ANA), add_model(PARTNERS, THROUGH), *edits):
        plan = edit(plan)
    return plan


def translated(*edits: Edit, cap: int | None = None) -> Translation:
    return translate(derive(planned(*edits)), max_moved_partners=cap)


def may_have(translation: Translation, partner: PartnerId) -> set[CpmId]:
    """The CPMs that are eligible for the partner's first item."""
    row = next(row for row, item in enumerate(translation.items) if partner in item.partners)
    problem = translation.problem
    return {translation.cpms[cpm] for cpm in problem.cpm[problem.indptr[row] : problem.indptr[row + 1]]}


def test_without_rules_everybody_may_have_everything() -> None:
    translation = translated()
    assert all(may_have(translation, key) == ALL for key in PARTNERS)
    assert list(translation.problem.current) == [0] * 5


def test_a_locked_partner_stays() -> None:
    translation = translated(lock_partners([ONE]))
    assert (may_have(translation, ONE), may_have(translation, TWO)) == ({ANA}, ALL)


def test_a_locked_cpm_keeps_what_they_have_and_gets_nothing() -> None:
    translation = translated(assign([ONE], BEN), lock_cpm(BEN))
    assert (may_have(translation, ONE), may_have(translation, TWO)) == ({BEN}, {ANA, CLEO})


def test_must_and_must_not() -> None:
    translation = translated(
        put_rule(RuleId("a"), MustHave(ONE, BEN)), put_rule(RuleId("b"), MustNotHave(TWO, BEN))
    )
    assert (may_have(translation, ONE), may_have(translation, TWO)) == ({BEN}, {ANA, CLEO})


def test_languages_match_and_unknown_ones_fit() -> None:
    translation = translated(
        change_partners([ONE], language="DE"),
        change_cpms([ANA], languages=("de", "en")),
        change_cpms([BEN], languages=("en",)),
    )
    assert (may_have(translation, ONE), may_have(translation, TWO)) == ({ANA, CLEO}, ALL)


def test_regions_bind_only_where_the_rule_says_so() -> None:
    edits = (change_partners([ONE], region="North"), change_cpms([BEN], regions=("South",)))
    assert may_have(translated(*edits), ONE) == ALL
    assert may_have(translated(*edits, put_rule(RuleId("r"), RegionMustMatch())), ONE) == {ANA, CLEO}


def test_a_role_type_without_fit_may_not() -> None:
    never = a_role_type("never", fit=Fit(100, 0, 100))
    translation = translated(put_role_type(never), change_cpms([CLEO], role_type=never.id))
    assert may_have(translation, ONE) == {ANA, BEN}


def test_a_seat_without_capacity_gets_nothing() -> None:
    assert may_have(translated(change_cpms([CLEO], status=SeatStatus.OPEN)), ONE) == {ANA, BEN}


def test_what_nobody_may_have_stays_where_it_is() -> None:
    edits = [put_rule(RuleId(cpm), MustNotHave(ONE, cpm)) for cpm in CPMS]
    assert may_have(translated(*edits), ONE) == {ANA}


def test_partners_kept_together_are_one_item() -> None:
    pairs = (KeepTogether(frozenset({ONE, TWO})), KeepTogether(frozenset({TWO, THREE})))
    translation = translated(*(put_rule(RuleId(str(row)), pair) for row, pair in enumerate(pairs)))
    assert Item((ONE, TWO, THREE)) in translation.items
    assert sorted(translation.problem.partners) == [1, 1, 3]


def test_of_a_scattered_group_those_move_who_are_with_somebody_else() -> None:
    """One is with Ana, Two with Ben, Three with nobody; their revenue is 100, 300 and 700 cents."""
    edits = [
        change_partners([key], revenue_cents=cents)
        for key, cents in ((ONE, 100), (TWO, 300), (THREE, 700), (FOUR, -5))
    ]
    group = put_rule(RuleId("group"), KeepTogether(frozenset({ONE, TWO, THREE})))
    translation = translated(*edits, assign([TWO], BEN), unassign([THREE]), group, cap=1)
    problem, row = translation.problem, translation.items.index(Item((ONE, TWO, THREE)))
    at = slice(problem.indptr[row], problem.indptr[row + 1])
    partners, revenue = problem.moves_of_pairs
    assert problem.cpm[at].tolist() == [0, 1, 2]
    assert (partners[at].tolist(), revenue[at].tolist()) == ([1, 1, 2], [300, 100, 400])
    assert [moved[row] for moved in problem.moves_of_items] == [2, 400]
    assert problem.max_moved_partners == 1


def test_rules_that_meet_in_a_partner_who_waits_make_no_group() -> None:
    """Ben gets Two in a year, as agreed: until then the rules about it bind nobody to anybody."""
    later = put_assignments({TWO: Assignment(BEN, effective=Month(2027, 3), previous=ANA)})
    pairs = (KeepTogether(frozenset({ONE, TWO})), KeepTogether(frozenset({TWO, THREE})))
    rules = [put_rule(RuleId(str(row)), pair) for row, pair in enumerate(pairs)]
    assert Item((ONE,)) in translated(later, *rules).items
    more = put_rule(RuleId("more"), KeepTogether(frozenset({ONE, FIVE, TWO})))
    assert Item((ONE, FIVE)) in translated(later, *rules, more).items


def test_who_is_split_keeps_the_specialist_apart_from_the_group() -> None:
    """Ana has One and Two; Ben does what One sells with us. The group goes to Cleo, Ben's part to Ana."""
    plan = planned(
        add_model([ONE], WITH),
        split(ONE, WITH, BEN),
        put_rule(RuleId("group"), KeepTogether(frozenset({ONE, TWO}))),
    )
    translation = translate(derive(plan))
    group, part, *_ = translation.items
    assert (group.partners, group.parts_of(ONE), group.parts_of(TWO)) == ((ONE, TWO), (0, 1, 2), (0, 1, 2, 3))
    assert (part.partners, part.parts) == ((ONE,), (3,))
    placed = translation.problem.current.copy()
    assert translation.assignments(plan, placed) == plan.assignments
    placed[:2] = [2, 0]
    after = translation.assignments(plan, placed)
    assert (after[ONE], after[TWO].primary) == (Assignment(CLEO, {WITH: ANA}), CLEO)


def test_the_minutes_of_a_group_are_those_of_its_parts() -> None:
    edits = add_model([ONE], WITH), split(ONE, WITH, BEN)
    group = put_rule(RuleId("group"), KeepTogether(frozenset({ONE, TWO})))
    figures = derive(planned(*edits, group))
    translation = translate(figures)
    problem = translation.problem
    load = problem.fixed_load.copy()
    for item, cpm in enumerate(problem.current.tolist()):
        at = slice(problem.indptr[item], problem.indptr[item + 1])
        load[cpm] += problem.minutes[at][problem.cpm[at] == cpm].sum()
    assert load.tolist() == figures.minutes.tolist()


def test_who_has_a_cpm_or_must_have_one_is_required_where_anybody_has_hours() -> None:
    edits = unassign([ONE, TWO, FOUR]), put_rule(RuleId("must"), MustHave(TWO, BEN))
    idle = change_cpms([CLEO], fte_percent=0), put_rule(RuleId("idle"), MustHave(FOUR, CLEO))
    translation = translated(*edits, *idle)
    assert [item.partners[0] for item in translation.items] == list(PARTNERS)
    assert translation.problem.required_partners.tolist() == [0, 1, 1, 0, 1]


def test_without_scattered_groups_nothing_is_counted_by_pair() -> None:
    problem = translated(put_rule(RuleId("group"), KeepTogether(frozenset({ONE, TWO})))).problem
    assert (problem.moved_partners, problem.moved_revenue) == (None, None)


def test_a_split_hybrid_is_an_item_for_each_of_its_cpms() -> None:
    plan = planned(add_model([ONE], WITH), split(ONE, WITH, BEN))
    figures = derive(plan)
    items = items_of(figures)
    primary, specialist = (item for item in items if ONE in item.partners)
    assert (primary.is_primary, specialist.parts) == (True, (3,))
    role = list(plan.role_types).index(plan.cpms[ANA].role_type)
    minutes = minutes_by_role(figures, (primary, specialist))[:, role]
    assert minutes.sum() == figures.needed_minutes[figures.arrays.partners.index[ONE]]


def laid_out(plan: Plan) -> Translation:
    """Translate a drawn plan; one without CPMs, or whose caps forbid what its rules force, is drawn again."""
    assume(plan.cpms)
    try:
        return translate(derive(plan))
    except InfeasibleError:
        reject()


@given(PLANS)
def test_items_with_whoever_has_them_add_up_to_the_load_users_see(plan: Plan) -> None:
    """At CPMs with hours: what somebody without hours keeps is no concern of the search."""
    figures, translation = derive(plan), laid_out(plan)
    problem = translation.problem
    needed, requested = (
        minutes_by_role(figures, translation.items),
        requests_by_role(figures, translation.items),
    )
    load, planned = problem.fixed_load.astype(float), problem.fixed_planned_load.astype(float)
    grouped = [row for row, item in enumerate(translation.items) if len(item.partners) > 1]
    for row, cpm in enumerate(problem.current):
        if cpm >= 0:
            role = figures.arrays.cpms.role[cpm]
            load[cpm] += needed[row, role]
            planned[cpm] += needed[row, role] - requested[row, role]
    if not grouped:
        has_hours = figures.available > 0
        assert np.array_equal(load[has_hours], figures.minutes[has_hours])
        assert np.array_equal(planned[has_hours], (figures.minutes - figures.load.reactive)[has_hours])


@given(PLANS)
def test_placing_everything_where_it_is_changes_nothing(plan: Plan) -> None:
    translation = laid_out(plan)
    if all(len(item.partners) == 1 for item in translation.items):
        again = derive(replace(plan, assignments=translation.assignments(plan, translation.problem.current)))
        assert np.array_equal(again.minutes, derive(plan).minutes)


def test_answers_become_assignments() -> None:
    plan = planned(add_model([ONE], WITH), split(ONE, WITH, BEN))
    translation = translate(derive(plan))
    placed = translation.problem.current.copy()
    rows = [row for row, item in enumerate(translation.items) if ONE in item.partners]
    placed[rows] = [2, 1]
    assert translation.assignments(plan, placed)[ONE] == Assignment(CLEO, {WITH: BEN})
    placed[rows] = [0, 2]
    assert translation.assignments(plan, placed)[ONE] == Assignment(ANA, {WITH: CLEO})
    placed[rows] = [1, 1]
    assert translation.assignments(plan, placed)[ONE].cpms == (BEN,)
    placed[rows] = [0, 0]
    assert translation.assignments(plan, placed)[ONE] == Assignment(ANA)
    assert translation.assignments(plan, placed)[TWO] is plan.assignments[TWO]


def test_what_waits_for_a_month_loads_whoever_has_it_and_cannot_move() -> None:
    later = Assignment(BEN, effective=Month(2027, 3), previous=ANA)
    plan = planned(put_assignments({ONE: later}))
    figures = derive(plan)
    translation = translate(figures)
    assert all(ONE not in item.partners for item in translation.items)
    row = figures.arrays.partners.index[ONE]
    assert translation.problem.fixed_load[0] == figures.needed_minutes[row]


def test_requests_and_the_reserve_are_laid_out_as_users_see_them() -> None:
    """What waits for a month, and handovers, cannot move; handovers are planned work."""
    later = Assignment(BEN, effective=Month(2027, 3), previous=ANA)
    now = Assignment(BEN, effective=Month(2026, 11), previous=CLEO)
    figures = derive(planned(put_assignments({ONE: later, TWO: now})))
    problem = translate(figures).problem
    planned_now = problem.fixed_planned_load.copy()
    chosen = problem.chosen_pairs(problem.current)
    chosen = chosen[chosen >= 0]
    np.add.at(planned_now, problem.cpm[chosen], problem.pair_planned[chosen])
    assert planned_now.tolist() == (figures.minutes - figures.load.reactive).tolist()
    assert figures.handover.any()
    assert problem.reserve is not None
    assert problem.reserve.tolist() == [figures.cpm(cpm).reserve_minutes for cpm in CPMS]
    before = problem_figures(problem, problem.current)
    assert before.overload_minutes == figures.overload_minutes


def test_where_nothing_is_a_request_all_work_is_planned() -> None:
    plan = planned()
    activities = {key: replace(each, drive=Drive.PROACTIVE) for key, each in plan.activities.items()}
    assert translate(derive(replace(plan, activities=activities))).problem.planned is None
    assert translate(derive(plan)).problem.planned is not None


def test_caps_come_from_rules_and_from_the_request() -> None:
    rich = change_partners([ONE], revenue_cents=1_000)
    rules = (
        put_rule(RuleId("share"), MoveCap(partner_percent=40, revenue_percent=50)),
        put_rule(RuleId("most"), AtMostPartners(4)),
        put_rule(RuleId("ana"), AtMostPartners(9, ANA)),
    )
    problem = translated(rich, *rules).problem
    assert (problem.max_moved_partners, problem.max_moved_revenue) == (2, 500)
    assert problem.max_partners is not None
    assert list(problem.max_partners) == [4, 4, 4]
    assert translated(*rules, cap=1).problem.max_moved_partners == 1


def test_the_target_is_the_upper_end_of_the_role_type_s_band() -> None:
    careful = replace(a_role_type("careful"), target_high_percent=75)
    hasty = replace(a_role_type("hasty"), target_high_percent=130)
    edits = (put_role_type(careful), put_role_type(hasty))
    edits += (change_cpms([BEN], role_type=careful.id), change_cpms([CLEO], role_type=hasty.id))
    problem = translated(*edits).problem
    percent = [start().role_types[start().cpms[ANA].role_type].target_high_percent, 75, 100]
    assert list(problem.target_minutes) == list(problem.capacity * percent // 100)


def test_rules_that_force_more_moves_than_allowed_are_named_before_the_search() -> None:
    musts = [put_rule(RuleId(key), MustHave(key, BEN)) for key in (ONE, TWO)]
    with pytest.raises(InfeasibleError, match="force 2 partners to change their CPM, but at most 1 may move"):
        translated(*musts, cap=1)
    rich = change_partners([ONE], revenue_cents=1_000)
    with pytest.raises(
        InfeasibleError, match="force partners with more revenue to change their CPM than may"
    ):
        translated(rich, *musts, put_rule(RuleId("cap"), MoveCap(revenue_percent=50)))


def test_of_too_many_cpms_the_most_promising_stay_and_the_present_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cpm_planner.balance.translation.MOST_PAIRS", 10)
    problem = translated(
        change_partners([ONE], region="North"), change_cpms([ANA], regions=("South",))
    ).problem
    assert all(2 <= count <= 3 for count in np.diff(problem.indptr))
    assert all(
        0 in problem.cpm[begin:end] for begin, end in zip(problem.indptr, problem.indptr[1:], strict=False)
    )
