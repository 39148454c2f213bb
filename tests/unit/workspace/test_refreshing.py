"""A list is checked, chosen from and entered through the session: one step, for one or all scenarios."""

import pickle
from dataclasses import replace

import pytest

from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.scenarios import copy_scenario, new_document
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.model.ids import ScenarioId, TierId
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.importing import enter_list
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.refreshing import (
    WHOLE,
    Choices,
    Claim,
    ItemKind,
    MappedList,
    Mending,
    Standing,
    Take,
    check_mapped,
    check_scenarios,
    enter_scenarios,
)
from cpm_planner.workspace.session import Session
from tests.unit.exchange.importing.lists import a_list, by_name
from tests.unit.exchange.refreshing.exports import A1, A2, EMPTY, FIRST, HEADER, with_line
from tests.unit.workspace.shelf import Shelf

CURRENT, COPY = ScenarioId("current"), ScenarioId("scenario-1")


def a_mapped_list(*rows: str, **said: object) -> MappedList:
    table = a_list(HEADER, *rows)
    mapping = by_name(table, unknown_owners=UnknownOwners.CREATE)
    return MappedList(table, ListKind.PARTNERS, mapping, **said)  # type: ignore[arg-type] # by name


def a_session(document: Document | None = None) -> Session:
    document = document or new_document(EMPTY)
    return Session(document, Shelf(document))


def refreshed(session: Session, *rows: str, choices: Choices | None = None) -> None:
    found = check_mapped(Quiet(), a_mapped_list(*rows), session.plan)
    enter_list(session, found, "list.csv", choices or Choices())


def test_a_refresh_is_one_step_with_a_name_and_undo_takes_its_record_back_too() -> None:
    session = a_session()
    refreshed(session, *FIRST)
    assert session.undo_label == "Import 4 partners from list.csv"
    before = session.document
    refreshed(session, *with_line("|200|", "|250|")[:3], "A5|Echo||sell to||Rome||bo")
    assert session.undo_label == "Refresh 2 partners (and 1 parked) from list.csv"
    assert (A2 in session.plan.partners, "A4" in session.plan.parked) == (True, True)
    session.undo()
    assert session.document == before


def test_the_same_file_again_makes_no_step() -> None:
    session = a_session()
    refreshed(session, *FIRST)
    document = session.document
    refreshed(session, *FIRST)
    assert session.document is document
    assert session.undo_label == "Import 4 partners from list.csv"


def test_taking_nothing_is_remembered_and_nothing_else_changes() -> None:
    session = a_session()
    refreshed(session, *FIRST)
    partners = session.plan.partners
    refreshed(session, *with_line("|200|", "|250|"), choices=Choices(Take.NOTHING))
    assert session.plan.partners is partners
    assert session.undo_label == "Refresh 0 partners from list.csv"
    assert check_mapped(Quiet(), a_mapped_list(*with_line("|200|", "|250|")), session.plan).items[0].kind is (
        ItemKind.KEPT
    )


def in_two_scenarios() -> Session:
    session = a_session()
    refreshed(session, *FIRST)
    session.apply_to_document("Copy", copy_scenario(CURRENT, "Balanced"))
    session.apply("Edit", change_partners([A1], tier=TierId("silver")))
    return session


def test_a_list_is_compared_with_every_scenario_and_entered_in_one_step() -> None:
    session = in_two_scenarios()
    before = session.document
    mapped = a_mapped_list(
        *with_line("Acme|Gold|sell to;sell with|100.50", "Acme|Gold|sell to;sell with|120")
    )
    found = check_scenarios(Quiet(), mapped, session.document, [CURRENT, COPY])
    assert [*found.by_scenario] == [COPY, CURRENT]
    assert {each.standing for each in found.first.items[0].differences} == {Standing.KEPT, Standing.CHANGED}
    enter_scenarios(session, found)
    assert session.undo_label == "Refresh 1 partner from list.csv in 2 scenarios"
    plans = [scenario.plan for scenario in session.document.scenarios.values()]
    assert {plan.partners[A1].revenue_cents for plan in plans} == {120_00}
    assert [plan.partners[A1].tier for plan in plans] == ["gold", "silver"]
    session.undo()
    assert session.document == before


def test_one_scenario_can_be_refreshed_and_the_other_later() -> None:
    session = in_two_scenarios()
    mapped = a_mapped_list(*with_line("|200|", "|250|"))
    enter_scenarios(session, check_scenarios(Quiet(), mapped, session.document, [COPY]))
    assert session.undo_label == "Refresh 1 partner from list.csv"
    later = check_scenarios(Quiet(), mapped, session.document, [COPY, CURRENT])
    assert [len(each.items) for each in later.by_scenario.values()] == [1, 1]
    assert [each.proposes for check in later.by_scenario.values() for each in check.items] == [False, True]


def test_what_a_list_is_taken_for_in_the_scenario_worked_on_it_is_in_all() -> None:
    session = in_two_scenarios()
    elsewhere = a_mapped_list("B1|Other||||||", claim=Claim(source="partners:list"))
    found = check_scenarios(Quiet(), elsewhere, session.document, [COPY, CURRENT])
    assert {each.source.id for each in found.by_scenario.values()} == {"partners:list"}
    new = a_mapped_list(*FIRST, claim=Claim(is_new=True))
    found = check_scenarios(Quiet(), new, session.document, [COPY, CURRENT])
    assert {each.source.record for each in found.by_scenario.values()} == {None}


def test_choices_hold_for_all_scenarios() -> None:
    session = in_two_scenarios()
    mapped = a_mapped_list(*FIRST[:3], claim=Claim(is_complete=True))
    found = check_scenarios(Quiet(), mapped, session.document, [COPY, CURRENT])
    assert found.subjects(Choices(own={("A4", WHOLE): False})) == frozenset()
    enter_scenarios(session, found)
    assert [*session.document.scenarios[CURRENT].plan.parked] == ["A4"]
    assert [*session.document.scenarios[COPY].plan.parked] == ["A4"]


def test_everything_crosses_to_a_worker_and_back() -> None:
    session = in_two_scenarios()
    mapped = a_mapped_list(*FIRST[1:], mending=Mending({(2, "name"): "Other"}, frozenset({3})))
    found = check_scenarios(Quiet(), mapped, session.document, [COPY, CURRENT])
    for value in (mapped, found):
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - its own bytes


class Watching:
    """A control that remembers what it was told, and may ask to stop."""

    def __init__(self, *, stops: bool = False) -> None:
        self.told: list[object] = []
        self.stops = stops

    def report(self, progress: object) -> None:
        """Remember."""
        self.told.append(progress)

    def is_cancelled(self) -> bool:
        """Ask to stop, or not."""
        return self.stops


def test_progress_grows_over_all_scenarios_and_the_work_can_be_stopped() -> None:
    session = in_two_scenarios()
    watching = Watching()
    check_scenarios(watching, a_mapped_list(*FIRST), session.document, [COPY, CURRENT])
    assert watching.told == sorted(watching.told, key=float)  # type: ignore[arg-type] # numbers
    assert watching.told[-1] == 1
    with pytest.raises(CancelledError):
        check_scenarios(Watching(stops=True), a_mapped_list(*FIRST), session.document, [COPY])


def test_a_plan_that_moved_on_since_the_check_is_not_entered() -> None:
    session = in_two_scenarios()
    found = check_mapped(Quiet(), a_mapped_list(*with_line("|200|", "|250|")), session.plan)
    session.apply("Edit", change_partners([A2], note="meanwhile"))
    document = session.document
    with pytest.raises(InputError, match='"A2" was changed in the plan after the list was checked'):
        enter_list(session, found, "list.csv")
    assert session.document is document


def test_a_record_that_moved_on_since_the_check_is_not_overwritten() -> None:
    session = in_two_scenarios()
    found = check_mapped(Quiet(), a_mapped_list(*with_line("|200|", "|250|")), session.plan)
    refreshed(session, *with_line("|400|", "|450|"))
    with pytest.raises(InputError, match='"partners:list" was changed in the plan'):
        enter_list(session, found, "list.csv")


def test_lists_without_a_record_are_known_by_what_was_said_since() -> None:
    session = a_session()
    refreshed(session, *FIRST)
    session.apply("Forget", lambda plan: replace(plan, imports={}))
    found = check_mapped(Quiet(), a_mapped_list(*with_line("|200|", "|250|")), session.plan)
    assert found.source.record is None
    enter_list(session, found, "list.csv")
    assert session.undo_label == "Import 1 partner from list.csv"
