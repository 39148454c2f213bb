"""What a list said is kept once, for as long as a scenario points to it."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection

from cpm_planner.edit.scenarios import copy_scenario, remove_scenario
from cpm_planner.model.change import document_difference
from cpm_planner.model.ids import PartnerId, ScenarioId, SourceId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.scenario import Document
from cpm_planner.store import database
from cpm_planner.store.document_reading import read_document
from cpm_planner.store.document_rows import write_change, write_document
from cpm_planner.store.import_rows import record_value
from cpm_planner.store.migrate import create_schema
from tests.builders import a_document, a_plan

CURRENT = ScenarioId("current")
LIST = SourceId("partners:list")
FIRST = ImportRecord(LIST, "partners", "list.csv", said={PartnerId("p1"): '["1"]', PartnerId("p2"): '["2"]'})
LATER = replace(FIRST, said={PartnerId("p1"): '["one"]'}, gone={PartnerId("p2"): '["2"]'})


def heard(record: ImportRecord) -> Document:
    return a_document(replace(a_plan(), imports={LIST: record}))


def moved(connection: Connection, before: Document, after: Document) -> Document:
    with database.transaction(connection):
        write_change(connection, document_difference(before, after))
    assert read_document(database.driver(connection)) == after
    return after


def statements(connection: Connection) -> list[str]:
    raw = database.driver(connection)
    return [said for (said,) in raw.execute("SELECT said FROM import_statement ORDER BY position")]


def test_scenarios_that_heard_the_same_share_one_record_until_the_last_is_gone() -> None:
    connection = database.open_in_memory()
    one = heard(FIRST)
    with database.transaction(connection):
        create_schema(connection)
        write_document(connection, one)
    two = moved(connection, one, copy_scenario(CURRENT, "Copy")(one))
    assert statements(connection) == ['["1"]', '["2"]']
    first, second = read_document(database.driver(connection)).scenarios.values()
    assert first.plan.imports[LIST] is second.plan.imports[LIST]
    apart = moved(connection, two, two.with_plan(replace(two.plan, imports={LIST: LATER})))
    assert statements(connection) == ['["1"]', '["2"]', '["one"]', '["2"]']
    alone = moved(connection, apart, remove_scenario(CURRENT)(apart))
    assert statements(connection) == ['["one"]', '["2"]']
    moved(connection, alone, alone.with_plan(replace(alone.plan, imports={})))
    assert statements(connection) == []
    database.close(connection)


@pytest.mark.parametrize(
    "row", [("l", "k", "n", "", "yesterday", 1, "[]", "[]"), ("l", "k", "n", "", None, 1, "1", "[]")]
)
def test_a_record_that_cannot_be_is_refused(row: tuple[object, ...]) -> None:
    with pytest.raises(ValueError, match=r"yesterday|not a list"):
        record_value(row, (), ())


def test_totals_that_are_no_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="many is no number"):
        record_value(
            ("l", "k", "n", "", None, 1, "[]", "[]"), [("c", "f", 1, 0, 1, 0, "many", None, None)], ()
        )
