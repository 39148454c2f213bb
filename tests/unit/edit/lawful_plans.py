"""A lawful plan to start from, and random edits of it that a user could make."""

from collections.abc import Callable

from hypothesis import strategies as st

from cpm_planner.edit.assignments import assign, split, unassign
from cpm_planner.edit.assumptions import change_assumptions, remove_activity, remove_tier
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.parking import park, take_back
from cpm_planner.edit.partners import add_model, change_partners, put_partners, remove_partners, take_model
from cpm_planner.edit.rules import lock_cpm, lock_partners, put_rule, unlock_partners
from cpm_planner.edit.team import change_cpms, put_cpms, remove_cpms
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import KeepTogether, MustHave
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner

PARTNERS = [PartnerId(f"p{number}") for number in range(5)]
CPMS = [CpmId(f"c{number}") for number in range(3)]
ROLE = "partner-account-manager"


def start() -> Plan:
    """Five partners, three CPMs, nobody assigned."""
    plan = new_plan(Month(2026, 11))
    plan = put_partners(a_partner(key) for key in PARTNERS)(plan)
    return put_cpms(a_cpm(key, ROLE) for key in CPMS)(plan)


def present(make: Callable[..., Edit], *wanted: str) -> Edit:
    """Make the edit only where the plan still holds everything it speaks of."""

    def edit(plan: Plan) -> Plan:
        there = {*plan.partners, *plan.cpms, *plan.tiers, *plan.activities}
        return make()(plan) if there.issuperset(wanted) else plan

    return edit


def split_where_possible(partner: PartnerId, model: SalesModel, cpm: CpmId) -> Edit:
    """Split a hybrid that has the model and a CPM."""

    def edit(plan: Plan) -> Plan:
        possible = (
            partner in plan.assignments and model in plan.partners[partner].mix.models and cpm in plan.cpms
        )
        return split(partner, model, cpm)(plan) if possible else plan

    return edit


def put_where_not_parked(partner: PartnerId) -> Edit:
    """Add a partner, or put it in place of the one there, unless it is parked."""
    put = put_partners([a_partner(partner, note="again")])
    return lambda plan: plan if partner in plan.parked else put(plan)


PARTNER, CPM, MODEL = st.sampled_from(PARTNERS), st.sampled_from(CPMS), st.sampled_from(SalesModel)
EDITS = st.one_of(
    st.builds(lambda p, m: present(lambda: add_model([p], m), p), PARTNER, MODEL),
    st.builds(lambda p, m: present(lambda: take_model([p], m), p), PARTNER, MODEL),
    st.builds(lambda p, c: present(lambda: assign([p], c), p, c), PARTNER, CPM),
    st.builds(lambda p: present(lambda: unassign([p]), p), PARTNER),
    st.builds(split_where_possible, PARTNER, MODEL, CPM),
    st.builds(lambda p: present(lambda: remove_partners([p]), p), PARTNER),
    st.builds(put_where_not_parked, PARTNER),
    st.builds(lambda p: park([p]), PARTNER),
    st.builds(lambda p: take_back([p]), PARTNER),
    st.builds(lambda c: present(lambda: remove_cpms([c]), c), CPM),
    st.builds(lambda c: put_cpms([a_cpm(c, ROLE)]), CPM),
    st.builds(lambda c, f: present(lambda: change_cpms([c], fte_percent=f), c), CPM, st.integers(0, 100)),
    st.builds(
        lambda p, e: present(lambda: change_partners([p], effort_percent=e), p), PARTNER, st.integers(1, 300)
    ),
    st.builds(lambda p, t: present(lambda: change_partners([p], tier=t), p, t), PARTNER, st.just("gold")),
    st.builds(lambda p: present(lambda: lock_partners([p]), p), PARTNER),
    st.builds(lambda p: unlock_partners([p]), PARTNER),
    st.builds(lambda c: present(lambda: lock_cpm(c), c), CPM),
    st.builds(lambda p, c: present(lambda: put_rule(RuleId("m"), MustHave(p, c)), p, c), PARTNER, CPM),
    st.builds(
        lambda p, q: present(lambda: put_rule(RuleId("k"), KeepTogether(frozenset({p, q}))), p, q),
        PARTNER,
        PARTNER,
    ),
    st.just(present(lambda: remove_tier("gold"), "gold")),
    st.just(present(lambda: remove_activity("business-review"), "business-review")),
    st.builds(lambda m: change_assumptions(onboarding_months=m), st.integers(0, 12)),
)
"""Edits no law refuses."""
