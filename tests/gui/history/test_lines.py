"""The lines of the history: days, what became of edits, and what is found."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cpm_planner.workspace.past_edits import PastEdit
from cpm_planner.workspace.timeline import timeline
from ui.history import words
from ui.history.lines import About, DayLine, EditLine, Line, Lines, StartLine, Subject, lines_of

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)
ACME = About(Subject.PARTNER, "acme", "Acme")
ANA = About(Subject.CPM, "ana", "Ana")


def edit(label: str, days: int = 0, minutes: int = 0, author: str = "mia") -> PastEdit:
    partners, cpms = (
        (frozenset({"acme"}), frozenset({"ana"})) if "Acme" in label else (frozenset(), frozenset())
    )
    at = NOON + timedelta(days=days, minutes=minutes)
    return PastEdit(label, at, author, "Current", partners, cpms)


EDITS = (
    edit("Import"),
    edit("Move Acme", 1),
    edit("Tag", 1, 1),
    edit("Rename", 1, 2),
    edit("Undo Rename", 1, 3, "bo"),
)


def shown(lines: Lines, text: str = "", about: About | None = None) -> list[str]:
    return [words.title(line, date(2026, 11, 29)) for line in lines.found(text, about)]


@pytest.fixture
def lines() -> Lines:
    return lines_of(timeline(EDITS, ["Move Acme", "Tag"], ["Rename"]))


def test_the_latest_edit_comes_first_under_its_day(lines: Lines) -> None:
    assert shown(lines) == [
        "Today, 2026-11-29",
        "Rename",
        "Tag",
        "Move Acme",
        "Yesterday, 2026-11-28",
        "Import",
    ]
    assert words.day_text(date(2026, 3, 1), date(2026, 11, 29)) == "2026-03-01"
    assert (lines.depth, lines.undone) == (2, 1)


def test_text_and_subject_narrow_the_list_and_leave_no_empty_day(lines: Lines) -> None:
    assert shown(lines, "tag MIA") == ["Today, 2026-11-29", "Tag"]
    assert shown(lines, about=ACME) == shown(lines, about=ANA) == ["Today, 2026-11-29", "Move Acme"]
    assert shown(lines, "tag", ACME) == []


def test_a_line_says_when_by_whom_and_what_became_of_it(lines: Lines) -> None:
    undone, here = lines.edits[0], lines.edits[1]
    assert words.detail(undone).endswith("undone, can be redone · mia · Current")
    assert (undone.is_done, here.is_here, here.is_done) == (False, True, True)
    gone = lines_of(timeline([*EDITS, edit("Park", 2)], ["Tag", "Park"], [])).edits[1]
    at = EDITS[-1].made_at.astimezone()
    assert words.state(gone) == f"undone {at:%H:%M} by bo"
    alone = lines_of(timeline([*EDITS[:-1], edit("Undo Rename", 2), edit("Park", 2)], ["Park"], [])).edits[1]
    later = (NOON + timedelta(days=2)).astimezone()
    assert words.state(alone) == f"undone {later:%Y-%m-%d %H:%M}"


def test_the_way_to_a_line_is_counted(lines: Lines) -> None:
    redo, here, undo, start = lines.edits
    assert [words.way(line, lines.depth) for line in (redo, here, undo, start)] == [
        "Redo 1 step",
        "",
        "Undo 1 step",
        "Undo 2 steps",
    ]
    assert words.way(redo, 0) == "Redo 3 steps"
    assert [words.way(line, 1) for line in (None, DayLine(date(2026, 1, 1)))] == ["", ""]


def test_where_no_way_leads_the_reason_is_said() -> None:
    here, gone, *_, far = lines_of(timeline([*EDITS, edit("Park", 2)], ["Park"], [])).edits
    said = [words.why_not(line) for line in (far, gone, here, StartLine(is_here=True), None)]
    assert said[0].startswith("Too long ago")
    assert said[1].startswith("Other edits came")
    assert said[2] == said[3] == "The plan is as it was here."
    assert said[4].startswith("Choose an edit")


def test_the_start_is_a_line_unless_something_is_searched() -> None:
    lines = lines_of(timeline([edit("Tag")], ["Tag"], []))
    start: Line = lines.found("", None)[-1]
    assert isinstance(start, StartLine)
    assert (words.title(start, date.min), words.detail(start)) == (
        "Start",
        "Before the steps that can be undone",
    )
    assert all(isinstance(line, DayLine | EditLine) for line in lines.found("tag", None))


@pytest.mark.parametrize(
    ("depth", "undone", "said"),
    [
        (
            0,
            0,
            (
                "Nothing was changed since the plan was opened. "
                "The backups in the File menu lead back to earlier states."
            ),
        ),
        (1, 0, "1 step can be undone"),
        (1_200, 3, "1,200 steps can be undone, 3 redone"),
    ],
)
def test_the_place_in_the_history_is_said(depth: int, undone: int, said: str) -> None:
    assert words.position(depth, undone) == said
