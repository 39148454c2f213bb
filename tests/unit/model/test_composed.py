"""Two changes in a row as one."""

from hypothesis import given

from cpm_planner.model.change import composed, document_difference, document_patched
from cpm_planner.model.scenario import Document
from tests.builders import DOCUMENTS


@given(DOCUMENTS, DOCUMENTS, DOCUMENTS)
def test_both_lead_where_one_after_the_other_leads(
    first: Document, second: Document, third: Document
) -> None:
    change = composed(document_difference(first, second), document_difference(second, third))
    assert document_patched(first, change) == third
    assert document_patched(third, change.reversed()) == first


@given(DOCUMENTS, DOCUMENTS)
def test_there_and_back_is_nothing(first: Document, second: Document) -> None:
    there = document_difference(first, second)
    assert composed(there, there.reversed()).is_empty
