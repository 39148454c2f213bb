"""Unsaved work: its age and last edits in words, and the two ways on."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.workspace.workspace import Recoverable
from ui.dialogs.recovered_work import RecoveredWorkDialog, age_text, last_edits, summary

NOW = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def work(steps: int = 3, labels: tuple[str, ...] = ("Move 2 partners", "", "Tag 3 partners")) -> Recoverable:
    return Recoverable(Path("place"), Path("north.cpmplan"), NOW - timedelta(hours=2), steps, labels)


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=1), "a minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=1), "an hour ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=9), "9 days ago"),
    ],
)
def test_ages_are_said_in_the_largest_unit(age: timedelta, text: str) -> None:
    assert age_text(age) == text


def test_what_is_unsaved_is_summed_up() -> None:
    assert summary(work(), NOW) == "3 unsaved changes, the last one 2 hours ago"
    assert summary(work(1), NOW) == "1 unsaved change, the last one 2 hours ago"


def test_last_edits_are_named() -> None:
    assert last_edits(work()) == "Last: Move 2 partners · Tag 3 partners"
    assert last_edits(work(labels=())) == ""


def test_work_is_chosen_or_thrown_away(qtbot: QtBot) -> None:
    for text, name in (("Go on with it", "recovery_wanted"), ("Throw away", "discard_wanted")):
        dialog = RecoveredWorkDialog([work()], NOW)
        dialog.show()
        with qtbot.waitSignal(getattr(dialog, name)) as heard:
            button = next(b for b in dialog.findChildren(QPushButton) if b.text().strip() == text)
            button.click()
        assert heard.args == [work()]
