"""The frame of dialogs: nothing that it says is cut off, however large text is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.about import AboutDialog
from ui.dialogs.frame import Frame
from ui.error_reporting import BugDetails, BugReportDialog
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.form_dialog import FormDialog


@pytest.fixture
def _large_text(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    yield
    apply_theme(qapp, ThemeMode.LIGHT, 1.0)


def test_a_dialog_opens_as_large_as_its_texts_need(qtbot: QtBot) -> None:
    dialog = Frame("A title", "A sentence that takes some lines where there is little room. " * 8, None)
    qtbot.addWidget(dialog)
    dialog.resize(300, 60)
    dialog.show()
    assert dialog.hint.height() >= dialog.hint.heightForWidth(dialog.hint.width())
    assert dialog.width() >= 300


@pytest.mark.usefixtures("_large_text")
@pytest.mark.parametrize(
    "made",
    [
        lambda: Frame("Encrypt the pay of everybody in this plan with a passphrase", "", None),
        AboutDialog,
        lambda: BugReportDialog(BugDetails("ValueError", "ValueError"), "0.1.0"),
    ],
    ids=["frame", "about", "bug"],
)
def test_no_title_is_cut_off_in_large_text(made: Callable[[], QDialog], qtbot: QtBot) -> None:
    dialog = made()
    qtbot.addWidget(dialog)
    dialog.setMinimumWidth(460)  # as dialogs have it, which lets them open narrower than their texts are
    dialog.show()
    for label in dialog.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.isHidden() or label.height() >= needed
        assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for box in dialog.findChildren(QCheckBox):
        assert box.width() >= box.sizeHint().width()


@pytest.mark.usefixtures("_large_text")
def test_a_dialog_leaves_its_buttons_in_sight_where_the_screen_is_too_small(qtbot: QtBot) -> None:
    dialog = Frame("A title", "A sentence. " * 40, None)
    qtbot.addWidget(dialog)
    fields = [QLineEdit() for _ in range(40)]
    for field in fields:
        dialog.body.addWidget(field)
    close = QPushButton("Close")
    dialog.buttons.addWidget(close)
    dialog.wish_size(2000, 2000)
    dialog.show()
    screen = dialog.screen().availableSize()
    assert dialog.width() < screen.width()
    assert dialog.height() < screen.height()
    assert not close.visibleRegion().isEmpty()
    fields[-1].setFocus()
    QApplication.processEvents()
    assert not dialog.hint.visibleRegion().isEmpty()
    assert fields[-1].visibleRegion().isEmpty()
    qtbot.keyClick(fields[-2], Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert not fields[-1].visibleRegion().isEmpty()
    dialog.scroll_up()
    assert not dialog.hint.visibleRegion().isEmpty()


def test_a_dialog_grows_with_what_comes_into_it(qtbot: QtBot) -> None:
    dialog = Frame("A title", "", None)
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.height()
    for _ in range(8):
        dialog.body.addWidget(QPushButton("One more"))
    qtbot.waitUntil(lambda: dialog.height() > before + 100, timeout=60_000)


def test_a_form_opens_with_the_keyboard_in_its_first_field(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    dialog = FormDialog("A partner", "Add", around)
    name, region = dialog.form.add("&Name", QLineEdit()), dialog.form.add("&Region", QLineEdit())
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(name.hasFocus, timeout=60_000)
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert region.hasFocus()
