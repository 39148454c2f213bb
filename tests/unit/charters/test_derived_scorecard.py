"""Explanations of the weights of scorecards, counted again."""

from dataclasses import replace

from hypothesis import given

from cpm_planner.charters.derived_scorecard import weights_of
from cpm_planner.charters.scorecard import Scorecards
from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import derive
from tests.unit.derivation.truth import assert_true
from tests.unit.headcount.changing_plans import CHANGING_PLANS


@given(CHANGING_PLANS)
def test_what_is_said_of_weights_is_true(plan: Plan) -> None:
    cards = Scorecards(derive(with_usual_criteria(replace(plan, criteria={}))))
    for key in plan.cpms:
        card = cards.of_cpm(key)
        total = sum(card.minutes_by_model)
        played = [minutes for minutes in card.minutes_by_model if minutes]
        said = list(weights_of(card))
        assert len(said) == len(played)
        for each, minutes in zip(said, played, strict=True):
            assert_true(each, minutes / total)
