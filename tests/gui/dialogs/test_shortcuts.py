"""All keys are in sight: in two columns where both have room, else in one."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.dialogs.shortcuts import ShortcutsDialog
from ui.widgets.dialog import WINDOW_FRAME


def test_columns_stand_one_above_the_other_where_there_is_no_room(qapp: QApplication, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    for width, is_beside in ((1_200, True), (560, False)):
        dialog.resize(width, 500)
        qapp.processEvents()
        assert dialog.columns.is_beside == is_beside
        edges = [
            label.mapTo(dialog.columns, label.rect().topRight()).x()
            for label in dialog.columns.findChildren(QLabel)
            if label.isVisible()
        ]
        assert max(edges) < dialog.columns.parentWidget().width()


def test_keys_of_tables_are_among_them(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    said = {label.text() for label in dialog.columns.findChildren(QLabel)}
    assert {"In tables", "Shift+Space", "Select rows", "Fill down, fill right"} <= said


def test_it_is_as_high_as_its_keys_as_far_as_the_screen_goes(qapp: QApplication, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qapp.processEvents()
    room = dialog.screen().availableSize().height() - WINDOW_FRAME.height()
    assert dialog.height() >= min(room, dialog.columns.sizeHint().height())
