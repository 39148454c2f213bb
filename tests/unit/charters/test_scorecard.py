"""A scorecard follows from the partners' sales models."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.charters.measured import Measured, MeasuredKind, same_in
from cpm_planner.charters.scorecard import Scorecard, Scorecards
from cpm_planner.charters.scorecard_changes import scorecard_changes
from cpm_planner.model.criterion import AgreedTargets, Criterion, Timing
from cpm_planner.model.ids import CpmId, CriterionId, PartnerId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import PLANS
from tests.unit.charters.small_team import HYBRID, WITH, with_partner


def card(plan: Plan, cpm: str, **options: int) -> Scorecard:
    return Scorecards(derive(plan), **options).of_cpm(CpmId(cpm))


def measured(plan: Plan, kind: MeasuredKind, key: str) -> Measured:
    return same_in(plan, Measured(kind, key, "", ()))


def target(plan: Plan, cpm: str, criterion: str) -> int:
    return next(line.target_hundredths for line in card(plan, cpm).lines if line.criterion == criterion)


@given(PLANS, st.integers(1, 30))
def test_weights_sum_to_a_hundred_and_stay_readable(plan: Plan, most: int) -> None:
    figures = derive(replace(plan, criteria=default_criteria()))
    for key in plan.cpms:
        scorecard = Scorecards(figures, most).of_cpm(key)
        weights = [line.weight_percent for line in scorecard.lines]
        assert sum(weights) == (100 if scorecard.models else 0)
        assert all(weight >= 1 for weight in weights)
        assert len(weights) <= max(most, 3)
        assert {line.model for line in scorecard.lines} == set(scorecard.models)


def test_only_models_of_the_partners_have_criteria(plan: Plan) -> None:
    assert {line.model for line in card(plan, "ana").lines} == {SalesModel.SELL_THROUGH}


def test_a_partner_that_sells_with_brings_a_criterion_with_its_weight_and_hours(plan: Plan) -> None:
    moved = replace(plan, assignments={**plan.assignments, PartnerId("w"): plan.assignments[PartnerId("p0")]})
    before, after = card(plan, "ana"), card(moved, "ana")
    figures = derive(moved)
    hours = figures.cpm(CpmId("ana")).minutes_by_model
    added = [line for line in after.lines if line.model is SalesModel.SELL_WITH]
    assert sum(line.weight_percent for line in added) == round(100 * hours[2] / sum(hours))
    assert added[0].minutes_per_month == round(hours[2])
    assert any(
        sentence.startswith("New criterion for sell with: Joint opportunities sourced, at least 6")
        for sentence in scorecard_changes(plan, before, moved, after)
    )


def test_changes_tell_of_weights_targets_and_what_is_gone(plan: Plan) -> None:
    hybrid = with_partner(plan, "p0", mix=HYBRID)
    told = list(scorecard_changes(hybrid, card(hybrid, "ana"), plan, card(plan, "ana")))
    assert any(each.startswith("Criterion dropped: Joint opportunities sourced, ") for each in told)
    assert "Certified sellers: target at least 50 sellers instead of at least 45 sellers." in told
    assert any(each.startswith("Active sellers: weight 15 % instead of ") for each in told)
    assert not any(each.startswith("Active sellers: target") for each in told)
    back = list(scorecard_changes(plan, card(plan, "ana"), hybrid, card(hybrid, "ana")))
    assert back[0].startswith("New criterion for sell with: Joint opportunities sourced, at least 6 ")


def test_counted_targets_add_up_by_weight(plan: Plan) -> None:
    assert target(plan, "ana", "certified-sellers") == 5 * 1_000
    hybrid = with_partner(plan, "p0", mix=HYBRID)
    assert target(hybrid, "ana", "certified-sellers") == 4 * 1_000 + 500


def test_rates_are_averaged_over_hours(plan: Plan) -> None:
    agreed = AgreedTargets(PartnerId("p0"), {CriterionId("active-sellers"): 9_000})
    asked = replace(plan, agreed_targets={agreed.partner: agreed})
    assert target(asked, "ana", "active-sellers") == (4 * 4_000 + 9_000) / 5


def test_those_with_an_agreed_target_are_named_with_it(plan: Plan) -> None:
    agreed = AgreedTargets(PartnerId("p0"), {CriterionId("active-sellers"): 9_000})
    elsewhere = AgreedTargets(PartnerId("w"), {CriterionId("active-sellers"): 1_000})
    asked = replace(plan, agreed_targets={agreed.partner: agreed, elsewhere.partner: elsewhere})
    lines = {line.criterion: line.agreed for line in card(asked, "ana").lines}
    assert lines[CriterionId("active-sellers")] == (PartnerId("p0"),)
    assert lines[CriterionId("certified-sellers")] == ()


def test_a_target_of_a_tier_wins_over_that_of_the_criterion(plan: Plan) -> None:
    criterion = replace(plan.criteria[CriterionId("active-sellers")], tier_targets={TierId("gold"): 5_500})
    asked = replace(plan, criteria={**plan.criteria, criterion.id: criterion})
    assert target(asked, "ana", "active-sellers") == 5_500


def test_leading_and_lagging_take_turns(plan: Plan) -> None:
    timings = [plan.criteria[line.criterion].timing for line in card(plan, "ana", most=4).lines]
    assert timings == [Timing.LEADING, Timing.LAGGING, Timing.LEADING, Timing.LAGGING]


def test_what_does_not_fit_is_named(plan: Plan) -> None:
    scorecard = card(plan, "ana", most=3)
    assert len(scorecard.lines) == 3
    assert len(scorecard.left_out) == 4


def test_a_model_without_criteria_leaves_its_weight_to_the_others(plan: Plan) -> None:
    only_with = {
        key: each for key, each in plan.criteria.items() if each.model is not SalesModel.SELL_THROUGH
    }
    hybrid = replace(with_partner(plan, "w", mix=HYBRID), criteria=only_with)
    assert sum(line.weight_percent for line in card(hybrid, "ben").lines) == 100
    assert card(hybrid, "ana").lines == ()


@pytest.mark.parametrize(("role", "regions"), [("manager", ("North",)), ("other", ())])
def test_role_types_and_regions_have_scorecards_of_their_own(
    plan: Plan, role: str, regions: tuple[str, ...]
) -> None:
    ben = replace(plan.cpms[CpmId("ben")], regions=("North",))
    placed = replace(plan, cpms={**plan.cpms, ben.id: ben})
    scorecards = Scorecards(derive(placed))
    whole = scorecards.of_all(measured(placed, MeasuredKind.ROLE_TYPE, role).cpms)
    assert set(whole.models) == (
        {SalesModel.SELL_THROUGH, SalesModel.SELL_WITH} if role == "manager" else set()
    )
    region = scorecards.of_all(measured(placed, MeasuredKind.REGION, regions[0] if regions else "").cpms)
    assert set(region.models) == {SalesModel.SELL_WITH if regions else SalesModel.SELL_THROUGH}


def test_a_split_hybrid_counts_with_whoever_does_the_model(plan: Plan) -> None:
    split = with_partner(plan, "p0", mix=HYBRID)
    whole = split.assignments[PartnerId("p0")]
    shared = replace(whole, specialists={SalesModel.SELL_WITH: CpmId("cleo")})
    split = replace(split, assignments={**split.assignments, PartnerId("p0"): shared})
    assert card(split, "cleo").models == (SalesModel.SELL_WITH,)
    assert card(split, "ana").models == (SalesModel.SELL_THROUGH,)


def test_the_default_criteria_hold_leading_and_lagging_ones_for_every_model() -> None:
    found = {(each.model, each.timing) for each in default_criteria().values()}
    assert found == {(model, timing) for model in SalesModel for timing in Timing}
    assert all(_is_complete(each) for each in default_criteria().values())


def _is_complete(criterion: Criterion) -> bool:
    return bool(criterion.name and criterion.unit and criterion.measure and criterion.evidence)


def test_nobody_tagged_means_no_criteria(plan: Plan) -> None:
    assert card(plan, "cleo") == Scorecard((), (0, 0, 0), ())
    assert card(with_partner(plan, "w", mix=WITH), "ben").models == (SalesModel.SELL_WITH,)
