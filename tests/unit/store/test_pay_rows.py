"""Pay apart from its document, and back in it."""

from dataclasses import replace

import pytest
from hypothesis import given

from cpm_planner.edit.pay import change_without_pay, document_without_pay
from cpm_planner.model.change import document_difference, document_patched
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.pay import Pay
from cpm_planner.model.scenario import Document
from cpm_planner.model.seat_terms import TermsChange
from cpm_planner.store.pay_rows import pay_text, with_pay
from tests.builders import DOCUMENTS, JANUARY, a_cpm, a_document, a_plan, an_adjustment
from tests.data.plans.golden import golden_document


def in_order(document: Document) -> Document:
    """Give each seat's later terms months of their own, in order, as the laws ask for."""
    scenarios = {}
    for key, each in document.scenarios.items():
        cpms = {
            name: replace(
                cpm, terms=tuple(sorted({t.month: t for t in cpm.terms}.values(), key=lambda t: t.month))
            )
            for name, cpm in each.plan.cpms.items()
        }
        scenarios[key] = replace(each, plan=replace(each.plan, cpms=cpms))
    return replace(document, scenarios=scenarios)


@given(DOCUMENTS)
def test_pay_comes_back_as_it_was(drawn: Document) -> None:
    document = in_order(drawn)
    assert with_pay(document_without_pay(document), pay_text(document)) == document


@given(DOCUMENTS, DOCUMENTS)
def test_a_change_without_pay_leads_from_one_plan_without_pay_to_the_other(a: Document, b: Document) -> None:
    bare = change_without_pay(document_difference(a, b))
    assert document_patched(document_without_pay(a), bare) == document_without_pay(b)


def test_the_golden_plan_comes_back_with_its_pay() -> None:
    document = golden_document()
    assert with_pay(document_without_pay(document), pay_text(document)) == document


def test_what_changed_meanwhile_stays_changed_and_pay_finds_its_own() -> None:
    ana = a_cpm(pay=Pay(1), terms=(TermsChange(JANUARY, pay=Pay(2)),))
    seats = [ana, a_cpm("bo", pay=Pay(3))]
    document = a_document(a_plan(cpms=seats, adjustments=[an_adjustment(cpm="bo")]))
    bare = document_without_pay(document)
    changed = replace(bare.plan.cpms[ana.id], name="Anna", terms=(TermsChange(JANUARY, 50),))
    meanwhile = bare.with_plan(replace(bare.plan, cpms={ana.id: changed, "cy": a_cpm("cy")}))
    copied = replace(meanwhile.scenario, id=ScenarioId("copy"), base=meanwhile.active)
    found = with_pay(meanwhile.with_scenario(copied), pay_text(document))
    for plan in (found.plan, found.scenarios[copied.id].plan):
        assert plan.cpms[ana.id] == replace(ana, name="Anna", terms=(TermsChange(JANUARY, 50, pay=Pay(2)),))
        assert plan.cpms["cy"].pay is None
        assert plan.adjustments["a1"].cpm is None


@pytest.mark.parametrize("text", [b"", b"[]", b'{"scenarios":{}}', b"[" * 100_000])
def test_what_is_no_pay_is_found_out(text: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, RecursionError)):
        with_pay(golden_document(), text)
