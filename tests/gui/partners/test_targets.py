"""Targets agreed with a partner are typed beside its hours."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.edit.charters import agree_target
from cpm_planner.model.ids import CriterionId, PartnerId
from cpm_planner.model.plan import Plan
from tests.gui.partners.conftest import Open
from tests.unit.charters.small_team import HYBRID, a_team, with_partner
from ui.partners.page import PartnersPage
from ui.partners.targets_table import TargetsTable, target_lines

SELLERS = CriterionId("certified-sellers")
P0 = PartnerId("p0")


def texts(targets: TargetsTable, column: int) -> dict[str, str]:
    values = targets.model
    return {str(values.id_at(row)): values.text_at(row, column) for row in range(values.total)}


def put(page: PartnersPage, text: str) -> bool:
    values = page.details.targets.model
    row = next(row for row in range(values.total) if values.id_at(row) == SELLERS)
    return values.set_cells([(row, 2, text)])


def test_usual_targets_are_shown_for_the_models_of_the_partner(open_page: Callable[[Plan], Open]) -> None:
    opened = open_page(a_team())
    opened.select("p0")
    usual = texts(opened.page.details.targets, 1)
    assert usual[SELLERS] == "10"
    assert set(usual) == {key for key, each in default_criteria().items() if each.model == "sell_through"}


def test_a_target_is_agreed_and_taken_back(open_page: Callable[[Plan], Open]) -> None:
    opened = open_page(a_team())
    opened.select("p0")
    assert put(opened.page, "25")
    assert opened.plan.agreed_targets[P0].hundredths == {SELLERS: 2_500}
    assert opened.context.session.undo_label == "Agree targets with Partner p0"
    opened.select("p0")
    assert texts(opened.page.details.targets, 2)[SELLERS] == "25"
    assert put(opened.page, "")
    assert opened.plan.agreed_targets == {}


def test_what_is_no_number_is_refused(open_page: Callable[[Plan], Open]) -> None:
    opened = open_page(a_team())
    opened.select("p0")
    assert not put(opened.page, "many")
    assert len(opened.around.refusals) == 1
    assert opened.plan.agreed_targets == {}


@pytest.mark.parametrize("model", ["sell_to", "sell_through", "sell_with"])
def test_agreed_targets_of_other_models_stay_in_sight(model: str) -> None:
    plan = with_partner(a_team(), "p0", mix=HYBRID)
    criterion = next(each for each in plan.criteria.values() if each.model == model)
    agreed = agree_target(P0, criterion.id, 700)(plan)
    lines = {line.criterion.id: line for line in target_lines(agreed, agreed.partners[P0])}
    assert lines[criterion.id].agreed == 700


def test_a_partner_without_tier_has_the_target_of_the_criterion() -> None:
    plan = replace(a_team(), assumptions=replace(a_team().assumptions, default_tier=None))
    plan = with_partner(plan, "p0", tier=None)
    lines = {line.criterion.id: line.usual for line in target_lines(plan, plan.partners[P0])}
    assert lines[SELLERS] == plan.criteria[SELLERS].target_hundredths
