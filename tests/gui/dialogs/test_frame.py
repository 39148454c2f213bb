"""The frame of dialogs: nothing that it says is cut off, however large text is."""

from pytestqt.qtbot import QtBot

from ui.dialogs.frame import Frame


def test_a_dialog_opens_as_large_as_its_texts_need(qtbot: QtBot) -> None:
    dialog = Frame("A title", "A sentence that takes some lines where there is little room. " * 8, None)
    qtbot.addWidget(dialog)
    dialog.resize(300, 60)
    dialog.show()
    assert dialog.hint.height() >= dialog.hint.heightForWidth(dialog.hint.width())
    assert dialog.width() >= 300
