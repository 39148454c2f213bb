"""Changes of theme and size of text while windows are open: at once what is in sight, the rest in turns."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.sample_rows import SampleRow
from ui.theme.appearance import Appearance, ThemeMode, apply_theme, current_theme
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import follow_text_size
from ui.widgets.table.view import ValueTable

DEPTH = 6


class Changes(QObject):
    """Counts how often each widget is told of another style."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.StyleChange:
            self.times[watched] += 1
        return False


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    yield apply_theme(qapp, ThemeMode.LIGHT)
    apply_theme(qapp, ThemeMode.LIGHT)


@pytest.fixture
def stack(qtbot: QtBot) -> QStackedWidget:
    """Two pages of nested widgets, of which the first is in sight."""
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(a_page("first"))
    pages.addWidget(a_page("second"))
    pages.resize(400, 300)
    pages.show()
    for place in (1, 0):
        pages.setCurrentIndex(place)
        QApplication.processEvents()
    return pages


def a_page(name: str) -> QWidget:
    page = inner = QWidget()
    for _ in range(DEPTH):
        column = QVBoxLayout(inner)
        inner = QWidget()
        column.addWidget(inner)
    column = QVBoxLayout(inner)
    column.addWidget(text_label(name, TextStyle.TITLE))
    column.addWidget(QPushButton(name))
    return page


def size_of(page: QWidget | None) -> int:
    assert page is not None
    return page.findChildren(QLabel)[0].font().pixelSize()


def picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


def test_what_is_in_sight_changes_at_once_and_the_rest_in_turns(
    qtbot: QtBot, appearance: Appearance, stack: QStackedWidget
) -> None:
    before = size_of(stack.widget(0))
    appearance.set_zoom(2.0)
    assert size_of(stack.widget(0)) == 2 * before
    assert size_of(stack.widget(1)) == before
    qtbot.waitUntil(lambda: size_of(stack.widget(1)) == 2 * before, timeout=60_000)


def test_what_comes_into_sight_before_its_turn_is_dressed(
    appearance: Appearance, stack: QStackedWidget
) -> None:
    appearance.set_zoom(1.5)
    stack.setCurrentIndex(1)
    appearance.dress_shown()
    assert size_of(stack.widget(1)) == size_of(stack.widget(0))


def test_every_widget_is_told_once_however_deep_it_lies(
    qapp: QApplication, appearance: Appearance, stack: QStackedWidget
) -> None:
    changes = Changes()
    qapp.installEventFilter(changes)
    appearance.set_mode(ThemeMode.DARK)
    appearance.finish()
    qapp.removeEventFilter(changes)
    inside = {each for each in changes.times if each is stack or stack.isAncestorOf(each)}
    assert len(inside) > 2 * DEPTH
    assert {changes.times[each] for each in inside} == {1}


def test_a_window_changed_and_changed_back_looks_as_before(
    appearance: Appearance, stack: QStackedWidget
) -> None:
    before = picture(stack)
    appearance.set_mode(ThemeMode.DARK)
    appearance.set_zoom(1.4)
    assert picture(stack) != before
    appearance.set_zoom(1.0)
    appearance.set_mode(ThemeMode.LIGHT)
    assert picture(stack) == before


def test_a_widget_gone_before_its_turn_holds_up_nothing(
    qtbot: QtBot, appearance: Appearance, stack: QStackedWidget
) -> None:
    other, gone = a_page("third"), stack.widget(1)
    stack.addWidget(other)
    stack.setCurrentWidget(other)
    stack.setCurrentIndex(0)
    before = size_of(other)
    appearance.set_zoom(2.0)
    assert gone is not None
    stack.removeWidget(gone)
    gone.deleteLater()
    qtbot.waitUntil(lambda: size_of(other) == 2 * before, timeout=60_000)


def test_two_changes_at_a_time_end_in_the_last(appearance: Appearance, stack: QStackedWidget) -> None:
    before = size_of(stack.widget(1))
    appearance.set_zoom(2.0)
    appearance.set_zoom(1.0)
    appearance.finish()
    assert size_of(stack.widget(0)) == size_of(stack.widget(1)) == before


def test_sizes_follow_the_text(qtbot: QtBot, appearance: Appearance) -> None:
    label = QLabel("wide")
    qtbot.addWidget(label)
    follow_text_size(label, lambda: label.setFixedWidth(current_theme().px(100)))
    label.show()
    assert label.width() == 100
    appearance.set_zoom(1.5)
    assert label.width() == 150


def test_columns_grow_and_shrink_with_their_text(
    appearance: Appearance, table: ValueTable[SampleRow]
) -> None:
    table.show()
    table.setColumnWidth(1, 90)
    kept = table.column_layout.kept().widths["tier"]
    appearance.set_zoom(2.0)
    assert table.columnWidth(1) == 180
    assert table.rowHeight(0) == current_theme().px(table.ROW_HEIGHT)
    assert table.column_layout.kept().widths["tier"] == kept
    appearance.set_zoom(1.0)
    assert table.columnWidth(1) == 90
