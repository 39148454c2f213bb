"""What became of the edits of a plan, told from their names, and to which of them steps lead."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.store.past_edit import PastEdit
from cpm_planner.workspace.session import travel_label
from cpm_planner.workspace.timeline import Moment, Standing, Timeline, timeline

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


def edits(*labels: str) -> list[PastEdit]:
    return [
        PastEdit(label, NOON + timedelta(minutes=number), "mia", "Current", frozenset(), frozenset())
        for number, label in enumerate(labels)
    ]


def said(line: Timeline) -> list[tuple[str, Standing, int | None]]:
    return [(moment.edit.label, moment.standing, moment.depth) for moment in line.moments]


def test_edits_of_this_run_and_of_earlier_ones_stand_in_one_line() -> None:
    line = timeline(edits("Import", "Tag", "Move"), ["Tag", "Move"], [])
    assert said(line) == [("Import", Standing.DONE, 0), ("Tag", Standing.DONE, 1), ("Move", Standing.DONE, 2)]
    assert (line.depth, line.needs_start) == (2, False)


def test_what_was_undone_can_be_redone_until_something_else_is_done() -> None:
    acts = edits("Tag", "Move", "Undo Move")
    assert said(timeline(acts, ["Tag"], ["Move"])) == [
        ("Tag", Standing.DONE, 1),
        ("Move", Standing.UNDONE, 2),
    ]
    line = timeline(edits("Tag", "Move", "Undo Move", "Rename"), ["Tag", "Rename"], [])
    assert said(line) == [
        ("Tag", Standing.DONE, 1),
        ("Move", Standing.TAKEN_BACK, None),
        ("Rename", Standing.DONE, 2),
    ]
    assert line.moments[1].undone_by == edits("Tag", "Move", "Undo Move")[2]


def test_many_steps_undone_at_once_count_as_many() -> None:
    acts = edits("A", "B", "C", "Undo 3 steps", "Redo 2 steps", "Undo B", "Redo B")
    assert said(timeline(acts, ["A", "B"], ["C"])) == [
        ("A", Standing.DONE, 1),
        ("B", Standing.DONE, 2),
        ("C", Standing.UNDONE, 3),
    ]


def test_no_steps_lead_to_edits_of_which_they_know_nothing() -> None:
    line = timeline(edits("Import", "Tag"), [], [])
    assert said(line) == [("Import", Standing.DONE, None), ("Tag", Standing.DONE, 0)]
    forgotten = timeline(edits("Tag", "Undo Tag"), [], [])
    assert said(forgotten) == [("Tag", Standing.TAKEN_BACK, None)]
    other = timeline(edits("Import", "Tag"), ["Another"], [])
    assert [moment.depth for moment in other.moments] == [None, None]


def test_an_undoing_of_what_is_no_longer_kept_is_told_itself() -> None:
    assert [moment.edit.label for moment in timeline(edits("Undo Gone", "Tag"), ["Tag"], []).moments] == [
        "Undo Gone",
        "Tag",
    ]
    assert timeline(edits("Undo 5 steps", "Redo 2 steps"), [], []).moments == ()


def test_the_start_has_a_line_of_its_own_only_where_no_edit_led_to_it() -> None:
    assert timeline(edits("A"), ["A"], []).needs_start
    assert timeline(edits("A", "Undo A"), [], ["A"]).needs_start
    assert not timeline(edits("Old", "A"), ["A"], []).needs_start
    assert not timeline([], [], []).needs_start


@given(st.lists(st.integers(-3, 3), max_size=30))
def test_the_line_agrees_with_a_history_that_was_followed(travels: list[int]) -> None:
    """Zero makes an edit; other numbers travel, as far as there is a history."""
    done: list[str] = []
    undone: list[str] = []
    labels: list[str] = []
    for number, travel in enumerate(travels):
        if travel == 0:
            done.append(f"Edit {number}")
            labels.append(done[-1])
            undone.clear()
            continue
        from_, to = (done, undone) if travel < 0 else (undone, done)
        moved = [from_.pop() for _ in range(min(abs(travel), len(from_)))]
        to.extend(moved)
        if moved:
            labels.append(travel_label(moved, travel))
    line = timeline(edits(*labels), done, undone[::-1])
    reached = {moment.depth: moment.edit.label for moment in line.moments if moment.depth}
    assert reached == dict(enumerate([*done, *undone[::-1]], start=1))
    assert [_label(each) for each in line.moments if each.standing is Standing.DONE] == done


def _label(moment: Moment) -> str:
    return moment.edit.label
