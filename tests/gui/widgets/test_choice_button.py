"""The button with values to tick."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.choice_button import ChoiceButton, Offer


def test_ticking_tells_and_shows_what_is_ticked(qtbot: QtBot) -> None:
    offers = [Offer("north", "North", 3), Offer("south", "South", 1_200)]
    button = ChoiceButton("Region", lambda: offers)
    qtbot.addWidget(button)
    heard: list[frozenset[object]] = []
    button.changed.connect(lambda: heard.append(button.chosen))
    button.fill()
    assert [button.values.item(row).text() for row in range(2)] == ["North  ·  3", "South  ·  1,200"]
    button.values.item(1).setCheckState(Qt.CheckState.Checked)
    assert (button.text(), button.accessibleName()) == ("Region: South", "Filter by Region: South")
    button.values.item(0).setCheckState(Qt.CheckState.Checked)
    assert button.text() == "Region: 2"
    assert heard == [{"south"}, {"north", "south"}]
    button.set_chosen(frozenset())
    assert (button.text(), button.chosen, len(heard)) == ("Region", frozenset(), 2)


def test_the_list_has_the_keyboard_when_it_opens(qtbot: QtBot) -> None:
    button = ChoiceButton("Region", lambda: [Offer("north", "North", 3)])
    qtbot.addWidget(button)
    button.show()
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(button.values.hasFocus)
    QTest.keyClick(button.values, Qt.Key.Key_Space)
    assert button.chosen == {"north"}
    button.menu().close()
