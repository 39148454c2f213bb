"""The page of partners where there is little room: nothing is pushed out of sight."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_partner, a_plan
from tests.gui.stand import open_table
from ui.partners.page import PartnersPage
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.bulk_bar import BulkBar, verb_button
from ui.widgets.scrolling import ScrollArea

_WAIT = 60_000


@pytest.mark.parametrize("is_one_selected", [False, True])
def test_the_line_for_new_partners_is_in_sight_with_large_text(
    qtbot: QtBot, qapp: QApplication, *, is_one_selected: bool
) -> None:
    page = open_table(qtbot, PartnersPage, a_plan(partners=[a_partner("p1"), a_partner("p2")])).page
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    area = ScrollArea(page)
    area.resize(1160, 760)
    area.show()
    if is_one_selected:
        page.show_keys([a_partner("p1").id])
    line, seen = page.new.line, area.viewport()
    qtbot.waitUntil(lambda: seen.rect().contains(line.mapTo(seen, line.rect().bottomRight())), timeout=_WAIT)
    assert area.horizontalScrollBar().maximum() == 0
    area.takeWidget()


def test_verbs_for_all_selected_go_over_several_lines(qtbot: QtBot) -> None:
    bar = BulkBar("Selected")
    buttons = [verb_button(f"A rather long verb {place}", "tag", "Do it") for place in range(6)]
    bar.lay_out(buttons[:3], buttons[3:])
    bar.show_count("3 selected", "30 h a month")
    page = QWidget()
    bar.setParent(page)
    qtbot.addWidget(page)
    page.show()
    bar.show()
    bar.resize(2_000, 60)
    tops = {button.mapTo(bar, button.rect().topLeft()).y() for button in buttons}
    assert len(tops) == 1
    said = bar.findChildren(QLabel)
    qtbot.waitUntil(lambda: "30 h a month" in [label.text() for label in said], timeout=_WAIT)
    assert bar.minimumSizeHint().width() < 400
    bar.resize(400, bar.heightForWidth(400))
    qtbot.waitUntil(
        lambda: bar.rect().contains(bar.clear.mapTo(bar, bar.clear.rect().center())), timeout=_WAIT
    )
    assert len({button.mapTo(bar, button.rect().topLeft()).y() for button in buttons}) > 1
