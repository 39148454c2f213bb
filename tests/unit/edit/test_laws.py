"""Each law refuses what breaks it, with a sentence, and lets the rest pass."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.assignments import put_assignments
from cpm_planner.edit.assumptions import change_assumptions, put_activity, put_tier
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.parking import park
from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.edit.rules import put_rule
from cpm_planner.edit.team import change_cpms, put_role_type, remove_role_type
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.change import difference
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import ActivityId, CpmId, PartnerId, RoleTypeId, RuleId, SourceId, TierId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, RoleType, WorkingTime
from cpm_planner.model.rule import AtMostPartners, KeepTogether, LockCpm, LockPartner, MoveCap, MustHave
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.model.tier import Tier
from tests.builders import a_partner, an_activity
from tests.unit.edit.lawful_plans import CPMS, EDITS, PARTNERS, ROLE, start

PARTNER, CPM = PARTNERS[0], CPMS[0]
NOBODY, STRANGER = CpmId("nobody"), PartnerId("stranger")


def partner(**fields: object) -> Edit:
    return change_partners([PARTNER], **fields)


def cpm(**fields: object) -> Edit:
    return change_cpms([CPM], **fields)


def role_type(change: Callable[[RoleType], RoleType]) -> Edit:
    return lambda plan: put_role_type(change(plan.role_types[RoleTypeId(ROLE)]))(plan)


def time(**fields: int) -> Edit:
    return role_type(lambda role: replace(role, working_time=WorkingTime(**fields)))


def park_as(key: PartnerId, **fields: object) -> Edit:
    """Park a partner and change it then."""

    def edit(plan: Plan) -> Plan:
        parked = park([key])(plan)
        there = parked.parked[key]
        return replace(parked, parked={key: replace(there, partner=replace(there.partner, **fields))})  # type: ignore[arg-type] # any field

    return edit


BREACHES: list[tuple[str, Edit]] = [
    ("no-name", partner(name=" ")),
    ("long-name", partner(name="x" * 301)),
    ("unknown-tier", partner(tier=TierId("diamond"))),
    ("out-of-range", partner(effort_percent=0)),
    ("out-of-range", partner(growth_percent=-101)),
    ("ends-before-start", partner(start=Month(2026, 5), end=Month(2026, 4))),
    ("out-of-range", partner(known_workload=KnownWorkload(-1, "typed"))),
    (
        "wrong-id",
        lambda plan: replace(plan, partners={**plan.partners, PARTNER: Partner(STRANGER, "Stranger")}),
    ),
    ("not-parked", lambda plan: replace(plan, parked=park([PARTNER])(plan).parked)),
    ("no-name", park_as(PARTNER, name="")),
    ("wrong-id", park_as(PARTNER, id=STRANGER)),
    ("wrong-id", lambda plan: replace(plan, imports={SourceId("a"): ImportRecord(SourceId("b"), "", "")})),
    ("no-name", cpm(name="")),
    ("unknown-role-type", cpm(role_type=RoleTypeId("juggler"))),
    ("out-of-range", cpm(fte_percent=201)),
    ("ends-before-start", cpm(start=Month(2026, 5), end=Month(2026, 4))),
    ("name-taken", role_type(lambda role: replace(role, name="co-sell MANAGER"))),
    ("out-of-range", role_type(lambda role: replace(role, fit=Fit(101, 0, 0)))),
    ("out-of-range", role_type(lambda role: replace(role, target_low_percent=95))),
    ("out-of-range", role_type(lambda role: replace(role, ramp_percent=(0, 120)))),
    ("negative", role_type(lambda role: replace(role, pay=Pay(-1)))),
    ("out-of-range", time(paid_hours_per_year=0)),
    ("out-of-range", time(productive_hours_per_year=2_081)),
    ("out-of-range", time(internal_percent=101)),
    ("out-of-range", time(reserve_percent=-1)),
    ("out-of-range", role_type(lambda role: replace(role, months_to_hire=37))),
    ("role-type-in-use", remove_role_type(RoleTypeId(ROLE))),
    ("name-taken", put_tier(Tier(TierId("new"), "Gold", 9))),
    ("out-of-range", put_tier(Tier(TierId("new"), "New", 9, handover_minutes=-1))),
    ("out-of-range", put_tier(Tier(TierId("new"), "New", 9, growth_percent=1_001))),
    ("out-of-range", put_activity(an_activity(minutes_each=-1))),
    ("unknown-tier", put_activity(an_activity(times_per_year={TierId("diamond"): 1}))),
    ("out-of-range", put_activity(an_activity(times_per_year={TierId("gold"): -1}))),
    ("currency", change_assumptions(currency="euro")),
    ("unknown-tier", change_assumptions(default_tier=TierId("diamond"))),
    ("out-of-range", change_assumptions(onboarding_months=61)),
    ("out-of-range", change_assumptions(handover_months=-1)),
    ("out-of-range", change_assumptions(onboarding_percent=(100, 1_001))),
    ("out-of-range", change_assumptions(growth_percent={SalesModel.SELL_TO: -101})),
    ("unknown-cpm", put_assignments({PARTNER: Assignment(CPM, previous=NOBODY)})),
    ("rule-about-nobody", put_rule(RuleId("r"), LockPartner(STRANGER))),
    ("rule-about-nobody", put_rule(RuleId("r"), LockCpm(NOBODY))),
    ("rule-about-nobody", put_rule(RuleId("r"), MustHave(PARTNER, NOBODY))),
    ("rule-about-nobody", put_rule(RuleId("r"), KeepTogether(frozenset({PARTNER, STRANGER})))),
    ("rule-about-nobody", put_rule(RuleId("r"), AtMostPartners(3, NOBODY))),
    ("out-of-range", put_rule(RuleId("r"), AtMostPartners(-1))),
    ("out-of-range", put_rule(RuleId("r"), MoveCap(partner_percent=101))),
    ("out-of-range", put_rule(RuleId("r"), MoveCap(revenue_percent=-1))),
]


@pytest.mark.parametrize(("code", "edit"), BREACHES)
def test_a_breach_is_refused_with_a_sentence(code: str, edit: Edit) -> None:
    before = start()
    after = edit(before)
    with pytest.raises(EditRefusedError) as refusal:
        refuse_unlawful(after, difference(before, after))
    assert refusal.value.code == code
    assert str(refusal.value).endswith(".")
    assert refusal.value.remedy


def test_a_partner_is_not_added_where_one_of_its_id_is_parked() -> None:
    before = park([PARTNER])(start())
    after = put_partners([a_partner(PARTNER)])(before)
    with pytest.raises(EditRefusedError, match="Partner p0 is parked: bring the parked partner back"):
        refuse_unlawful(after, difference(before, after))


def test_assignments_to_strangers_are_refused() -> None:
    before = start()
    for key, assignment, code in (
        (STRANGER, Assignment(CPM), "unknown-partner"),
        (PARTNER, Assignment(NOBODY), "unknown-cpm"),
    ):
        after = put_assignments({key: assignment})(before)
        with pytest.raises(EditRefusedError) as refusal:
            refuse_unlawful(after, difference(before, after))
        assert refusal.value.code == code


@given(st.lists(EDITS, max_size=15))
def test_what_users_do_is_lawful_after_upkeep(edits: list[Edit]) -> None:
    plan = start()
    for edit in edits:
        edited = edit(plan)
        kept = kept_up(edited, difference(plan, edited))
        assert refuse_unlawful(kept, difference(plan, kept)) is None
        assert kept_up(kept, difference(plan, kept)) == kept
        assert names_what_is_there(kept)
        plan = kept


def names_what_is_there(plan: Plan) -> bool:
    """Whether nothing in the plan speaks of something that is not."""
    whole = difference(Plan(plan.assumptions), plan)
    refuse_unlawful(plan, whole)
    models_hold = all(
        set(assignment.specialists) <= set(plan.partners[key].mix.models)
        for key, assignment in plan.assignments.items()
    )
    return models_hold and all(
        activity.times_per_year.keys() <= plan.tiers.keys() for activity in plan.activities.values()
    )


def test_an_activity_may_be_added() -> None:
    before = start()
    activity = an_activity("summit", times_per_year={TierId("gold"): 2})
    after = put_activity(activity)(before)
    assert refuse_unlawful(after, difference(before, after)) is None
    assert after.activities[ActivityId("summit")] == activity


def test_putting_partners_keeps_the_others() -> None:
    before = start()
    after = put_partners([Partner(STRANGER, "Stranger")])(before)
    assert after.partners.keys() == {*before.partners, STRANGER}
