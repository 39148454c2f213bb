"""The laws of differences: what they lead to, and that they lead back."""

from hypothesis import given

from cpm_planner.model.change import difference, document_difference, document_patched, patched
from cpm_planner.model.plan import Plan
from cpm_planner.model.scenario import Document
from tests.builders import DOCUMENTS, PLANS


@given(PLANS, PLANS)
def test_a_difference_leads_from_one_plan_to_the_other(before: Plan, after: Plan) -> None:
    assert patched(before, difference(before, after)) == after


@given(PLANS, PLANS)
def test_the_reversed_difference_leads_back(before: Plan, after: Plan) -> None:
    change = difference(before, after)
    assert patched(after, change.reversed()) == before
    assert change.reversed() == difference(after, before)


@given(PLANS)
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    assert difference(plan, plan).is_empty


@given(DOCUMENTS, DOCUMENTS)
def test_a_difference_leads_from_one_document_to_the_other_and_back(
    before: Document, after: Document
) -> None:
    change = document_difference(before, after)
    assert document_patched(before, change) == after
    assert document_patched(after, change.reversed()) == before
    assert change.is_empty == (before == after)
