"""The one door: all or nothing, named steps, and undo that always leads back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.partners import change_partners, put_partners
from cpm_planner.edit.scenarios import (
    copy_scenario,
    free_name,
    lock_scenario,
    new_document,
    remove_scenario,
    rename_scenario,
)
from cpm_planner.model.errors import CancelledError, EditRefusedError, InputError
from cpm_planner.model.ids import PartnerId, ScenarioId
from cpm_planner.workload.figures import derive
from cpm_planner.workspace.session import News, Session
from tests.builders import a_partner
from tests.unit.edit.lawful_plans import EDITS, PARTNERS, start
from tests.unit.workspace.shelf import Shelf

STEPS = st.lists(st.one_of(EDITS, st.sampled_from(["undo", "redo"])), max_size=20)
FIRST, SECOND = PARTNERS[:2]


def opened() -> tuple[Session, Shelf]:
    document = new_document(start())
    shelf = Shelf(document)
    return Session(document, shelf), shelf


@given(st.lists(EDITS, max_size=20))
def test_undoing_everything_gives_the_first_plan_and_redoing_the_last(edits: list[Edit]) -> None:
    session, shelf = opened()
    first = session.document
    for edit in edits:
        session.apply("Edit", edit)
    last = session.document
    while session.undo_label:
        session.undo()
    assert session.document == first == shelf.document
    while session.redo_label:
        session.redo()
    assert session.document == last == shelf.document


@given(STEPS)
def test_what_is_kept_always_equals_what_is_in_memory(steps: list[Edit | str]) -> None:
    session, shelf = opened()
    for step in steps:
        match step:
            case "undo":
                session.undo()
            case "redo":
                session.redo()
            case _:
                session.apply("Edit", step)
        assert shelf.document == session.document
    assert (session.figures.minutes == derive(session.plan).minutes).all()


def test_steps_have_names_a_person_reads() -> None:
    session, _ = opened()
    session.apply("Rename Acme", change_partners([FIRST], name="Acme"))
    assert (session.undo_label, session.redo_label) == ("Rename Acme", None)
    session.undo()
    assert (session.undo_label, session.redo_label) == (None, "Rename Acme")


def test_the_plan_before_the_last_step_can_be_looked_at() -> None:
    session, _ = opened()
    assert session.before_last_step() is None
    session.apply("Rename Acme", change_partners([FIRST], name="Acme"))
    named = session.document
    session.apply("Rename Bolt", change_partners([FIRST], name="Bolt"))
    assert session.before_last_step() == named
    session.undo()
    assert (session.document, session.undo_label) == (named, "Rename Acme")
    assert session.before_last_step() != named


def test_a_new_step_forgets_what_was_undone() -> None:
    session, _ = opened()
    session.apply("One", change_partners([FIRST], name="One"))
    session.undo()
    session.apply("Two", change_partners([FIRST], name="Two"))
    assert session.redo_label is None
    session.redo()
    assert session.plan.partners[FIRST].name == "Two"


def test_typing_in_one_field_is_one_step() -> None:
    session, _ = opened()
    before = session.document
    for text in ("A", "Ac", "Acme"):
        session.apply("Rename", change_partners([FIRST], name=text), merge=("name", FIRST))
    session.apply("Rename", change_partners([SECOND], name="B"), merge=("name", SECOND))
    session.undo()
    assert session.plan.partners[FIRST].name == "Acme"
    session.undo()
    assert session.document == before


@given(st.lists(EDITS, min_size=1, max_size=12), st.lists(st.floats(0, 1), min_size=1, max_size=6))
def test_any_point_of_the_history_is_one_act_away(edits: list[Edit], wanted: list[float]) -> None:
    session, shelf = opened()
    states = [session.document]
    for number, edit in enumerate(edits):
        if not session.apply(f"Edit {number}", edit).is_empty:
            states.append(session.document)
    for share in wanted:
        depth, acts = round(share * (len(states) - 1)), len(shelf.labels)
        is_elsewhere = depth != session.undo_depth
        session.travel_to(depth)
        assert session.document == states[depth] == shelf.document
        assert (session.undo_depth, len(session.undone_labels)) == (depth, len(states) - 1 - depth)
        assert len(shelf.labels) == acts + is_elsewhere


def test_travelling_is_named_and_told_of_once() -> None:
    session, shelf = opened()
    for name in ("A", "B", "C"):
        session.apply(f"Call it {name}", change_partners([FIRST], name=name))
    heard: list[News] = []
    shares: list[float] = []
    session.subscribe(heard.append)
    session.travel_to(0, shares.append)
    session.travel_to(3)
    session.travel_to(2)
    assert [news.label for news in heard] == ["Undo 3 steps", "Redo 3 steps", "Undo Call it C"]
    assert shares == [1 / 3, 2 / 3, 1]
    with pytest.raises(ValueError, match="no history of 4 steps"):
        session.travel_to(4)
    assert shelf.document == session.document


def test_a_journey_that_is_broken_off_leaves_all_as_it_was() -> None:
    session, shelf = opened()
    for name in ("A", "B"):
        session.apply(name, change_partners([FIRST], name=name))
    before, shelf.is_full = session.document, True
    with pytest.raises(InputError, match="disk is full"):
        session.travel_to(0)
    shelf.is_full = False

    def stop(_share: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        session.travel_to(0, stop)
    assert session.document is before
    assert (session.undo_depth, session.undone_labels, shelf.labels) == (2, [], ["A", "B"])


def test_steps_that_make_up_for_each_other_are_travelled_all_the_same() -> None:
    session, shelf = opened()
    name = session.plan.partners[FIRST].name
    session.apply("There", change_partners([FIRST], name="A"))
    session.apply("And back", change_partners([FIRST], name=name))
    session.travel_to(0)
    assert (session.undo_depth, session.undone_labels) == (0, ["There", "And back"])
    assert shelf.labels[-1] == "Undo 2 steps"


def test_leaving_the_field_ends_the_step() -> None:
    session, _ = opened()
    for text in ("A", "B"):
        session.apply("Rename", change_partners([FIRST], name=text), merge="name")
        session.end_merge()
    session.undo()
    assert session.plan.partners[FIRST].name == "A"


def test_typing_after_undo_is_a_step_of_its_own() -> None:
    session, _ = opened()
    session.apply("Rename", change_partners([FIRST], name="A"), merge="name")
    session.apply("Other", change_partners([SECOND], name="B"))
    session.undo()
    session.apply("Rename", change_partners([FIRST], name="C"), merge="name")
    session.undo()
    assert session.plan.partners[FIRST].name == "A"
    session.redo()
    session.apply("Rename", change_partners([FIRST], name="D"), merge="name")
    session.undo()
    assert session.plan.partners[FIRST].name == "C"


def test_an_edit_that_changes_nothing_leaves_no_step_and_no_news() -> None:
    session, shelf = opened()
    heard: list[News] = []
    session.subscribe(heard.append)
    assert session.apply("Nothing", lambda plan: plan).is_empty
    assert (session.undo_label, shelf.labels, heard) == (None, [], [])


def test_an_edit_that_breaks_a_law_changes_nothing() -> None:
    session, shelf = opened()
    before = session.document
    with pytest.raises(EditRefusedError, match="needs a name"):
        session.apply("Rename", change_partners([FIRST], name=" "))
    assert session.document is before
    assert (session.undo_label, shelf.labels) == (None, [])


def test_a_failure_to_store_changes_nothing() -> None:
    session, shelf = opened()
    session.apply("One", change_partners([FIRST], name="One"))
    before, shelf.is_full = session.document, True
    for attempt in (
        lambda: session.apply("Two", change_partners([FIRST], name="Two")),
        session.undo,
        lambda: session.apply_to_document("Copy", copy_scenario(session.document.active, "Copy")),
    ):
        with pytest.raises(InputError, match="disk is full"):
            attempt()
        assert session.document is before
        assert (session.undo_label, session.redo_label) == ("One", None)


def test_listeners_hear_before_and_after_until_they_leave() -> None:
    session, _ = opened()
    heard: list[News] = []
    leave = session.subscribe(heard.append)
    before = session.document
    session.apply("Rename Acme", change_partners([FIRST], name="Acme"))
    leave()
    session.undo()
    (news,) = heard
    assert (news.before, news.label) == (before, "Rename Acme")
    assert news.after.plan.partners[FIRST].name == "Acme"
    assert set(news.change.plans[session.document.active].partners) == {FIRST}


def test_listeners_see_the_history_as_it_is_after_the_step() -> None:
    session, _ = opened()
    labels: list[str | None] = []
    session.apply("Rename", change_partners([FIRST], name="Acme"))
    session.subscribe(lambda _: labels.append(session.redo_label))
    session.undo()
    assert labels == ["Rename"]


ACTS = st.lists(st.tuples(st.sampled_from(["copy", "remove", "switch", "undo", "redo"]), st.integers(0, 3)))


@given(ACTS)
def test_a_scenario_that_is_there_is_worked_on_whatever_is_done_in_whatever_order(
    acts: list[tuple[str, int]],
) -> None:
    session, shelf = opened()
    for act, number in acts:
        keys = [*session.document.scenarios]
        key = keys[number % len(keys)]
        match act:
            case "copy":
                name = free_name(session.document, "Copy")
                session.apply_to_document("Copy", copy_scenario(key, name))
            case "remove" if len(keys) > 1:
                session.apply_to_document("Remove", remove_scenario(key))
            case "switch":
                session.switch(key)
            case "undo":
                session.undo()
            case "redo":
                session.redo()
        assert session.document.active in session.document.scenarios
        assert session.figures.plan is session.plan
        assert shelf.document == session.document


def test_a_removal_made_again_leads_on_to_the_base_of_what_is_worked_on() -> None:
    session, _ = opened()
    session.apply_to_document("Copy", copy_scenario(ScenarioId("current"), "Other"))
    other = session.document.active
    session.switch(ScenarioId("current"))
    session.apply_to_document("Remove", remove_scenario(other))
    session.undo()
    session.switch(other)
    session.redo()
    assert session.document.active == "current"
    session.undo()
    assert [*session.document.scenarios] == ["current", other]


def test_scenarios_are_steps_too_and_switching_is_not() -> None:
    session, shelf = opened()
    first = session.document
    session.apply_to_document("Copy", copy_scenario(session.document.active, "Bold"))
    bold = session.document.active
    session.apply("Rename", change_partners([FIRST], name="Bold one"))
    session.switch(ScenarioId("current"))
    assert session.plan.partners[FIRST].name != "Bold one"
    assert session.undo_label == "Rename"
    session.apply_to_document("Rename", rename_scenario(bold, "Bolder"))
    session.apply_to_document("Remove", remove_scenario(bold))
    assert list(session.document.scenarios) == ["current"]
    while session.undo_label:
        session.undo()
        assert shelf.document == session.document
    assert session.document.scenarios == first.scenarios


def test_a_locked_scenario_may_be_named_and_copied_but_neither_changed_nor_removed() -> None:
    session, shelf = opened()
    key = session.document.active
    session.apply("Before", change_partners([FIRST], name="Acme"))
    session.apply_to_document("Lock", lock_scenario(key))
    locked = session.document
    with pytest.raises(EditRefusedError, match='"Current" is locked: make a copy'):
        session.apply("Rename", change_partners([FIRST], name="Other"))
    session.apply_to_document("Copy", copy_scenario(key, "Growth"))
    with pytest.raises(EditRefusedError, match="is locked"):
        session.apply_to_document("Remove", remove_scenario(key))
    session.apply("Rename", change_partners([FIRST], name="Other"))
    session.apply_to_document("Name", rename_scenario(key, "As agreed"))
    assert session.document.scenarios[key].plan == locked.plan
    assert not session.document.scenario.is_locked
    for _ in range(5):
        session.undo()
    assert session.document == shelf.document == opened()[0].document
    session.redo()
    assert session.plan.partners[FIRST].name == "Acme"


def test_an_unlocked_scenario_may_be_changed_again() -> None:
    session, _ = opened()
    key = session.document.active
    session.apply_to_document("Lock", lock_scenario(key))
    session.apply("Nothing", lambda plan: plan)
    session.apply_to_document("Unlock", lock_scenario(key, is_locked=False))
    session.apply("Rename", change_partners([FIRST], name="Acme"))
    assert session.plan.partners[FIRST].name == "Acme"


def test_a_scenario_that_comes_with_unlawful_changes_is_refused() -> None:
    session, _ = opened()
    nameless = put_partners([a_partner("p9", name="")])(session.plan)
    with pytest.raises(EditRefusedError, match="needs a name"):
        session.apply_to_document("Copy", copy_scenario(session.document.active, "Copy", nameless))
    assert PartnerId("p9") not in session.plan.partners


def test_a_step_that_settles_elsewhere_is_kept_first_and_seen_only_then() -> None:
    session, shelf = opened()
    held, heard = [], []
    session.subscribe(heard.append)
    session.settle_by(held.append)
    before = session.document
    session.apply("Rename", change_partners([FIRST], name="Acme"))
    assert shelf.document.plan.partners[FIRST].name == "Acme"
    assert (session.document, session.undo_label, heard) == (before, None, [])
    held.pop()()
    assert session.document == shelf.document
    assert (session.undo_label, [news.label for news in heard]) == ("Rename", ["Rename"])


def test_figures_asked_for_before_are_derived_with_the_step() -> None:
    session, _ = opened()
    assert session.figures.plan is session.plan
    derived = []
    session.subscribe(lambda news: derived.append(session._figures.plan is news.after.plan))
    session.apply("Rename", change_partners([FIRST], name="Acme"))
    assert derived == [True]


def test_only_one_step_is_taken_at_a_time() -> None:
    session, shelf = opened()
    session.subscribe(lambda _: session.apply("Within", change_partners([SECOND], name="B")))
    with pytest.raises(RuntimeError, match="Within: another step is being taken"):
        session.apply("Rename", change_partners([FIRST], name="Acme"))
    assert shelf.labels == ["Rename"]
    assert session.document == shelf.document
