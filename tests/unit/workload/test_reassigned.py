"""Figures after reassigning are those of the changed plan, derived from nothing."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from cpm_planner.workload.reassigned import reassigned
from tests.builders import PARTNER_IDS, PLANS, a_large_plan, sound
from tests.drawn_values import ASSIGNMENTS

NEWS = st.dictionaries(PARTNER_IDS, st.none() | ASSIGNMENTS, max_size=3)


@given(PLANS, NEWS)
def test_figures_are_those_of_the_changed_plan(plan: Plan, news: dict) -> None:
    assignments = {key: each for key, each in {**plan.assignments, **news}.items() if each is not None}
    changed = sound(replace(plan, assignments=assignments))
    news = {key: changed.assignments.get(key) for key in news if key in plan.partners}
    found, expected = reassigned(derive(plan), news), derive(changed)
    assert found.plan == changed
    for name in ("partner_minutes", "needed_minutes", "handover", "available"):
        assert np.array_equal(getattr(found, name), getattr(expected, name)), name
    for name in ("minutes", "reactive", "partners", "revenue"):
        assert np.array_equal(getattr(found.load, name), getattr(expected.load, name)), name
    assert np.allclose(found.load.by_model, expected.load.by_model)
    assert found.evenness == expected.evenness


def test_nothing_reassigned_changes_nothing() -> None:
    before = derive(a_large_plan(20, 3))
    after = reassigned(before, {})
    assert after.plan == before.plan
    assert np.array_equal(after.minutes, before.minutes)
