"""What is written is what is read: values, documents and every change of them."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from cpm_planner.model.change import COLLECTIONS, document_difference, document_patched
from cpm_planner.model.ids import CpmId, PartnerId, ScenarioId
from cpm_planner.model.scenario import Document
from cpm_planner.store import database
from cpm_planner.store.document_reading import read_document
from cpm_planner.store.document_rows import write_change, write_document
from cpm_planner.store.migrate import create_schema
from tests.builders import DOCUMENTS, a_cpm, a_document, a_partner, a_plan


@contextmanager
def stored(document: Document) -> Iterator[Connection]:
    connection = database.open_in_memory()
    try:
        with database.transaction(connection):
            create_schema(connection)
            write_document(connection, document)
        yield connection
    finally:
        database.close(connection)


def orders(document: Document) -> list[list[str]]:
    """The ids of everything in the order of the mappings."""
    inside = [
        list(getattr(scenario.plan, name)) for scenario in document.scenarios.values() for name in COLLECTIONS
    ]
    return [list(document.scenarios), *inside]


@given(DOCUMENTS)
def test_a_document_comes_back_as_it_was_in_the_same_order(document: Document) -> None:
    with stored(document) as connection:
        found = read_document(database.driver(connection))
    assert found == document
    assert orders(found) == orders(document)


@given(DOCUMENTS, st.lists(DOCUMENTS, max_size=3))
def test_any_series_of_changes_leads_to_the_document_in_memory(
    first: Document, later: list[Document]
) -> None:
    with stored(first) as connection:
        document = first
        for target in later:
            change = document_difference(document, target)
            with database.transaction(connection):
                write_change(connection, change)
            document = document_patched(document, change)
            assert read_document(database.driver(connection)) == document == target


@given(DOCUMENTS, DOCUMENTS)
def test_a_change_and_its_reverse_lead_back(first: Document, second: Document) -> None:
    change = document_difference(first, second)
    with stored(first) as connection:
        for each in (change, change.reversed()):
            with database.transaction(connection):
                write_change(connection, each)
        assert read_document(database.driver(connection)) == first


def test_new_values_come_last_and_changed_ones_stay_in_their_place() -> None:
    before = a_document(a_plan(partners=[a_partner("p1"), a_partner("p2"), a_partner("p3")]))
    after = a_document(
        a_plan(partners=[a_partner("p2", name="New name"), a_partner("p3"), a_partner("p4"), a_partner("p1")])
    )
    change = document_difference(before, after)
    with stored(before) as connection:
        with database.transaction(connection):
            write_change(connection, change)
        assert list(read_document(database.driver(connection)).plan.partners) == ["p1", "p2", "p3", "p4"]


def test_equal_values_of_two_scenarios_are_one_object() -> None:
    document = a_document(a_plan(partners=[a_partner()]))
    copy = document.scenario
    twice = document.with_scenario(type(copy)(ScenarioId("copy"), "Copy", 1, copy.plan, copy.id))
    with stored(twice) as connection:
        first, second = read_document(database.driver(connection)).scenarios.values()
    assert first.plan.partners[PartnerId("p1")] is second.plan.partners[PartnerId("p1")]


@pytest.mark.parametrize(
    "dangling",
    [
        a_plan(owners={"p1": "ana"}, cpms=[a_cpm()]),
        a_plan(owners={"p1": "ana"}, partners=[a_partner()]),
        a_plan(cpms=[a_cpm(role_type="nobody's")]),
    ],
)
def test_what_refers_to_nothing_is_never_committed(dangling: object) -> None:
    document = a_document()
    change = document_difference(document, a_document(dangling))
    with stored(document) as connection:
        with pytest.raises(IntegrityError), database.transaction(connection):
            write_change(connection, change)
        assert read_document(database.driver(connection)) == document


def test_a_cpm_with_partners_cannot_go_alone() -> None:
    plan = a_plan(partners=[a_partner()], cpms=[a_cpm(), a_cpm("bo")], owners={"p1": "ana"})
    left = a_plan(partners=[a_partner()], cpms=[a_cpm("bo")], owners={"p1": "ana"})
    with stored(a_document(plan)) as connection:
        with pytest.raises(IntegrityError), database.transaction(connection):
            write_change(connection, document_difference(a_document(plan), a_document(left)))
        assert CpmId("ana") in read_document(database.driver(connection)).plan.cpms
