"""What a move would do to loads is what it does do."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cpm_planner.edit.assignments import assign, split, unassign
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from cpm_planner.workload.what_if import effects_of_moving, effects_of_splitting, minutes_by_doer
from tests.builders import a_cpm, a_partner, a_plan, a_role_type, a_tier, an_activity

PARTNERS = tuple(f"p{n}" for n in range(5))
CPMS = ("ana", "bo", "cy")
MONTHS = [None, Month(2025, 12), Month(2026, 1), Month(2026, 4)]


@st.composite
def small_plans(draw: st.DrawFn) -> Plan:
    """Draw a plan of five partners and three CPMs in two role types, split and waiting in every way."""
    mixes = st.sampled_from(
        [ModelMix(), ModelMix(10_000), ModelMix(2_500, 7_500), ModelMix(3_333, 3_333, 3_334)]
    )
    someone = st.sampled_from(CPMS)
    given_to = st.builds(
        Assignment,
        someone,
        st.dictionaries(st.sampled_from(SalesModel), someone),
        effective=st.sampled_from(MONTHS),
        previous=st.none() | someone,
    )
    plan = a_plan(
        partners=[a_partner(key, tier="gold", mix=draw(mixes), effort_percent=77) for key in PARTNERS],
        cpms=[a_cpm("ana"), a_cpm("bo", fte_percent=0), a_cpm("cy", "inside")],
        role_types=[a_role_type(), a_role_type("inside", fit=Fit(0, 90, 30))],
        tiers=[a_tier(handover_minutes=240)],
        activities=[
            an_activity("review", times_per_year={"gold": 7}),
            *(an_activity(model, model=model, times_per_year={"gold": 31}) for model in SalesModel),
        ],
    )
    placed = {key: draw(st.none() | given_to) for key in PARTNERS}
    return _with(plan, {key: each for key, each in placed.items() if each is not None})


def _with(plan: Plan, assignments: dict[str, Assignment]) -> Plan:
    names = plan.__dataclass_fields__
    return Plan(**{**{name: getattr(plan, name) for name in names}, "assignments": assignments})


@given(small_plans(), st.sets(st.sampled_from(PARTNERS)))
def test_moving_does_what_was_foretold(plan: Plan, keys: set[str]) -> None:
    effects = effects_of_moving(derive(plan), keys)
    for row, cpm in enumerate(CPMS):
        assert derive(assign(keys, cpm)(plan)).minutes[row] == effects.with_them[row]
    np.testing.assert_array_equal(derive(unassign(keys)(plan)).minutes, effects.without_them)


@given(small_plans(), st.sampled_from(PARTNERS), st.sampled_from(SalesModel))
def test_splitting_does_what_was_foretold(plan: Plan, key: str, model: SalesModel) -> None:
    assume(key in plan.assignments and model in plan.partners[key].mix.models)
    figures = derive(plan)
    effects = effects_of_splitting(figures, key, model)
    for row, cpm in enumerate(CPMS):
        after = derive(split(key, model, cpm)(plan)).minutes
        assert after[row] == effects.with_them[row]
        others = np.arange(len(CPMS)) != row
        np.testing.assert_array_equal(after[others], effects.without_them[others])


def test_without_capacity_there_is_no_utilisation() -> None:
    plan = a_plan(partners=[a_partner()], cpms=[a_cpm(fte_percent=0), a_cpm("bo")])
    effects = effects_of_moving(derive(plan), ["p1"])
    assert effects.utilisation_with(0) is None
    assert effects.utilisation_without(1) == 0


def test_minutes_are_given_by_who_does_the_part() -> None:
    shared = an_activity(times_per_year={"gold": 12})
    to = an_activity("to", model=SalesModel.SELL_TO, times_per_year={"gold": 24})
    plan = a_plan(
        partners=[a_partner(tier="gold", mix=ModelMix(5_000, 5_000))],
        cpms=[a_cpm(), a_cpm("bo")],
        activities=[shared, to],
    )
    plan = _with(plan, {"p1": Assignment("ana", {SalesModel.SELL_TO: "bo"})})
    doer, minutes, requested = minutes_by_doer(derive(plan), np.array([0]))
    assert doer[:, 0].tolist() == [0, 1, 0, 0]
    assert minutes[:, 0].tolist() == pytest.approx([75, 60, 0, 0])
    assert not requested.any()


def test_requests_are_given_apart_at_the_fit_of_the_doer() -> None:
    asked = an_activity("asked", drive="reactive", minutes_each=45, times_per_year={"gold": 12})
    plan = a_plan(
        partners=[a_partner(tier="gold", mix=ModelMix(10_000))],
        cpms=[a_cpm()],
        activities=[asked],
        owners={"p1": "ana"},
    )
    _, minutes, requested = minutes_by_doer(derive(plan), np.array([0]))
    assert requested[:, 0].tolist() == minutes[:, 0].tolist() != [0, 0, 0, 0]
