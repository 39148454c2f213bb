"""The frame of dialogs: nothing that it says is cut off, however large text is."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from ui.dialogs.about import AboutDialog
from ui.dialogs.frame import Frame
from ui.error_reporting import BugDetails, BugReportDialog
from ui.theme.appearance import ThemeMode, apply_theme


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
