"""Errors nobody caught, and the small dialogs."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cpm_planner.model.errors import CancelledError, InputError
from tests.log_watch import LogWatch
from ui.dialogs.prompts import DialogPrompts
from ui.error_reporting import BugDetails, BugReportDialog, ErrorReporter
from ui.prompts import SaveChoice, refusal_text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the screenless platform cannot do

REFUSAL = InputError(
    code="x", what="There is no tier Gold", where="row 3", remedy="add it, or map it to another"
)


class Told:
    """Notes what an error reporter tells."""

    def __init__(self) -> None:
        """Note nothing yet."""
        self.refusals: list[InputError] = []
        self.bugs: list[BugDetails] = []


@pytest.fixture
def told() -> Told:
    """Give an empty notebook."""
    return Told()


@pytest.fixture
def reporter(qapp: QApplication, told: Told) -> Iterator[ErrorReporter]:
    """Install a reporter that notes, and put the hooks back."""
    made = ErrorReporter(told.refusals.append, told.bugs.append)
    made.setParent(qapp)
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made.install()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    made.deleteLater()


def raised(error: BaseException) -> BaseException:
    """Give an error with the trace of a raise."""

    def fail() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        fail()
    return caught.value


def deliver() -> None:
    """Let what was posted arrive."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)


def test_the_users_error_is_told_in_words(reporter: ErrorReporter, told: Told) -> None:
    reporter.take(REFUSAL)
    assert told.refusals == []
    deliver()
    assert told.refusals == [REFUSAL]
    assert told.bugs == []


def test_cancelling_is_silent(reporter: ErrorReporter, told: Told) -> None:
    reporter.take(CancelledError())
    deliver()
    assert (told.refusals, told.bugs) == ([], [])


def test_a_bug_is_told_once_however_often_it_happens(
    reporter: ErrorReporter, told: Told, log_watch: LogWatch
) -> None:
    with log_watch.expect("Unexpected error"):
        for _ in range(3):
            reporter.take(raised(ZeroDivisionError("x")))
        deliver()
    assert len(told.bugs) == 1
    assert "ZeroDivisionError" in told.bugs[0].plain


def test_details_name_kinds_and_places_and_nothing_of_the_plan(
    reporter: ErrorReporter, told: Told, log_watch: LogWatch, caplog: pytest.LogCaptureFixture
) -> None:
    words = "1,200 hours of Acme"

    def fail() -> None:
        try:
            {}[words]
        except KeyError as missing:
            raise ValueError(words) from missing

    with pytest.raises(ValueError, match="Acme") as caught:
        fail()
    with log_watch.expect("ValueError"):
        reporter.take(caught.value)
        deliver()
    (details,) = told.bugs
    assert words in details.whole
    assert "KeyError\n" in details.plain
    assert details.plain.endswith("ValueError\n")
    assert details.plain.count("in fail") == 2
    assert "Acme" not in details.plain + caplog.text


def test_what_nobody_could_hear_is_told_too(reporter: ErrorReporter, told: Told, log_watch: LogWatch) -> None:
    assert reporter is not None

    class Goes:
        def __del__(self) -> None:
            raise ZeroDivisionError

    with log_watch.expect("ZeroDivisionError"):
        Goes()
        deliver()
    assert len(told.bugs) == 1


def test_the_main_hook_takes_errors(reporter: ErrorReporter, told: Told) -> None:
    assert reporter is not None
    sys.excepthook(InputError, REFUSAL, None)
    deliver()
    assert told.refusals == [REFUSAL]


def test_an_error_in_another_thread_is_told_on_the_gui_thread(
    qapp: QApplication, told: Told, log_watch: LogWatch
) -> None:
    threads: list[object] = []
    reporter = ErrorReporter(told.refusals.append, lambda _: threads.append(threading.current_thread()))
    reporter.setParent(qapp)
    worker = threading.Thread(target=lambda: reporter.take(raised(ValueError("far away"))))
    worker.start()
    worker.join()
    with log_watch.expect("ValueError"):
        deliver()
    assert threads == [threading.main_thread()]
    reporter.deleteLater()


def test_the_hooks_can_be_given_back(qapp: QApplication, told: Told) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    reporter = ErrorReporter(told.refusals.append, told.bugs.append)
    reporter.setParent(qapp)
    reporter.install()
    assert sys.excepthook != before[0]
    reporter.uninstall()
    assert (sys.excepthook, threading.excepthook) == (sys.__excepthook__, threading.__excepthook__)
    assert sys.unraisablehook == sys.__unraisablehook__
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    reporter.deleteLater()


def test_the_details_of_a_bug_can_be_copied(qtbot: QtBot) -> None:
    dialog = BugReportDialog(BugDetails("ZeroDivisionError", "ZeroDivisionError: Acme"), "0.1.0")
    qtbot.addWidget(dialog)
    copy = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    close = next(each for each in dialog.findChildren(QPushButton) if not each.isDefault())
    copy.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("CPM Planner 0.1.0\n")
    assert copied.endswith("ZeroDivisionError")
    assert dialog.copied.text() == "Copied: paste them into a message."
    dialog.with_words.setChecked(True)
    copy.click()
    assert QApplication.clipboard().text().endswith("ZeroDivisionError: Acme")
    with qtbot.waitSignal(dialog.accepted):
        close.click()


def test_a_refusal_starts_with_what_is_wrong() -> None:
    assert refusal_text(REFUSAL) == "There is no tier Gold."


@pytest.fixture
def prompts(qtbot: QtBot) -> DialogPrompts:
    """Give prompts over a window."""
    window = QWidget()
    qtbot.addWidget(window)
    made = DialogPrompts(window)
    made.window_kept_alive = window  # type: ignore[attr-defined] - the window must outlive the fixture
    return made


def answer(with_box: Callable[[QDialog], None]) -> None:
    """Answer the next dialog as soon as it is open."""

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QDialog)
        with_box(box)

    QTimer.singleShot(0, act)


def click(button: QMessageBox.StandardButton) -> Callable[[QDialog], None]:
    """Click a standard button of a message box."""

    def act(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        box.button(button).click()

    return act


@pytest.mark.parametrize(
    ("button", "choice"),
    [
        (QMessageBox.StandardButton.Save, SaveChoice.SAVE),
        (QMessageBox.StandardButton.Discard, SaveChoice.DISCARD),
        (QMessageBox.StandardButton.Cancel, SaveChoice.CANCEL),
    ],
)
def test_unsaved_work_has_three_ways(
    prompts: DialogPrompts, button: QMessageBox.StandardButton, choice: SaveChoice
) -> None:
    answer(click(button))
    assert prompts.save_changes("Channel 2026") is choice


def test_a_question_is_answered_by_its_verb_or_not_at_all(prompts: DialogPrompts) -> None:
    answer(click(QMessageBox.StandardButton.Cancel))
    assert not prompts.confirm("Delete", "Delete the scenario?", "Delete")
    answer(
        lambda box: next(each for each in box.findChildren(QPushButton) if each.text() == "Delete").click()
    )
    assert prompts.confirm("Delete", "Delete the scenario?", "Delete")


def test_a_refusal_shows_where_and_what_to_do(prompts: DialogPrompts) -> None:
    seen: list[str] = []

    def read(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        seen.extend((box.text(), box.informativeText()))
        box.accept()

    answer(read)
    prompts.show_refusal(REFUSAL)
    assert seen == ["There is no tier Gold.", "row 3\nAdd it, or map it to another."]


def test_news_can_carry_details(prompts: DialogPrompts) -> None:
    seen: list[str] = []

    def read(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        seen.extend((box.text(), box.detailedText()))
        box.accept()

    answer(read)
    prompts.tell("Import", "701 partners came in.", "3 rows were left out")
    assert seen == ["701 partners came in.", "3 rows were left out"]


def test_files_are_asked_for(prompts: DialogPrompts, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([("/plans/a.cpmplan", ""), ("", ""), ("/plans/b", ""), ("/plans/c.xlsx", ""), ("", "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    folder, suggestion = Path("/plans"), Path("/plans/new.cpmplan")
    assert prompts.open_file("Open", "Plans (*.cpmplan)", folder) == Path("/plans/a.cpmplan")
    assert prompts.open_file("Open", "Plans (*.cpmplan)", folder) is None
    assert prompts.save_file("Save", "Plans (*.cpmplan)", suggestion) == Path("/plans/b.cpmplan")
    assert prompts.save_file("Save", "Plans (*.cpmplan)", suggestion) == Path("/plans/c.xlsx")
    assert prompts.save_file("Save", "Plans (*.cpmplan)", suggestion) is None


def test_a_line_of_text_is_asked_for(prompts: DialogPrompts, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([(" Plan B ", True), ("   ", True), ("Plan C", False)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: next(answers))
    given = [prompts.ask_text("Copy scenario", "Name") for _ in range(3)]
    assert given == ["Plan B", None, None]


def test_a_value_may_be_empty(prompts: DialogPrompts, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([("   ", True), ("", False)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: next(answers))
    assert [prompts.ask_value("Cost centre", "For all 3") for _ in range(2)] == ["", None]


@pytest.mark.parametrize(
    ("key", "chosen"),
    [(Qt.Key.Key_Return, "Only look"), (Qt.Key.Key_Space, "Take over"), (Qt.Key.Key_Escape, None)],
)
def test_one_of_several_is_asked_for_by_buttons(
    prompts: DialogPrompts, key: Qt.Key, chosen: str | None
) -> None:
    def decide(box: QDialog) -> None:
        first, second, _ = box.findChildren(QPushButton)
        assert (first.text(), second.text(), box.windowTitle()) == (
            "Only look",
            "Take over",
            "Open elsewhere",
        )
        if key == Qt.Key.Key_Space:
            second.setFocus()
        QTest.keyClick(box.focusWidget() or box, key)

    answer(decide)
    assert prompts.choose("Open elsewhere", "Who?", ["Only look", "Take over"], "plan.cpmplan") == chosen


def test_a_preview_paints_the_sheets_and_is_closed(prompts: DialogPrompts) -> None:
    painted: list[object] = []

    def look(box: QDialog) -> None:
        assert box.windowTitle() == "Headcount"
        box.reject()

    answer(look)
    prompts.preview("Headcount", painted.append)
    assert painted
