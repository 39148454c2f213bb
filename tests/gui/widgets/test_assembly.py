"""Assembling from the outside inwards: the same parts in the same places, each styled a few times only."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken, createdByPython, delete, isValid

from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.assembly import assembling, flush, go_on_with, laid_out
from ui.widgets.flow_layout import FlowLayout

DEPTH = 8


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


class Heard(QObject):
    """Counts what happens to widgets by what happens and by their names."""

    def __init__(self) -> None:
        super().__init__()
        self.count: Counter[tuple[QEvent.Type, str]] = Counter()
        self.windows: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count[event.type(), watched.objectName()] += 1
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[Heard]:
    hearing = Heard()
    qapp.installEventFilter(hearing)
    yield hearing
    qapp.removeEventFilter(hearing)


def nested(depth: int) -> QWidget:
    """Put a label into a widget in a widget, from the inside outwards."""
    inner: QWidget = QLabel("Core")
    inner.setObjectName("core")
    for _ in range(depth):
        outer = QWidget()
        laid_out(outer, QVBoxLayout()).addWidget(inner)
        inner = outer
    return inner


def form() -> QWidget:
    """Give fields in all kinds of places: a box in a grid, tabs, a splitter, and one with a proxy."""
    page, tabs, splitter = QWidget(), QTabWidget(), QSplitter()
    for name in ("first", "second"):
        tab = QWidget()
        line = laid_out(tab, QHBoxLayout())
        line.addWidget(field(f"{name} left"))
        line.addWidget(boxed(field(f"{name} right")))
        tabs.addTab(tab, name)
    splitter.addWidget(boxed(field("beside")))
    splitter.addWidget(field("the other side"))
    grid = laid_out(page, QGridLayout())
    number = QSpinBox()
    number.setObjectName("number")
    grid.addWidget(boxed(number), 0, 0)
    row = QHBoxLayout()
    row.addWidget(field("in a row"))
    row.addWidget(tabs)
    grid.addLayout(row, 0, 1)
    grid.addWidget(splitter, 1, 0)
    last = QPushButton("Last")
    last.setObjectName("last")
    grid.addWidget(last, 1, 1)
    return page


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(name)
    return made


def boxed(inner: QWidget) -> QWidget:
    box = QWidget()
    box.setFocusProxy(inner)
    laid_out(box, QVBoxLayout()).addWidget(inner)
    return box


def keyboard_order(page: QWidget) -> list[str]:
    order, widget = [], page.nextInFocusChain()
    while widget is not page:
        if isinstance(widget, QLineEdit | QSpinBox | QPushButton) and widget.focusProxy() is None:
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    return order


def assembled(build: Callable[[], QWidget], window: QWidget) -> QWidget:
    with assembling():
        made = build()
        laid_out(window, QVBoxLayout()).addWidget(made)
    return made


def test_a_layout_is_taken_at_once_while_nothing_is_assembled(qtbot: QtBot) -> None:
    holder, part = QWidget(), QLabel("Part")
    qtbot.addWidget(holder)
    laid_out(holder, QVBoxLayout()).addWidget(part)
    assert part.parentWidget() is holder


def test_what_is_laid_out_flush_reaches_the_edges(qtbot: QtBot) -> None:
    holder, parts = QWidget(), [QWidget(), QWidget()]
    qtbot.addWidget(holder)
    column = flush(holder, QVBoxLayout(), 7)
    for part in parts:
        column.addWidget(part)
    holder.resize(100, 87)
    holder.show()
    assert [part.geometry().getRect() for part in parts] == [(0, 0, 100, 40), (0, 47, 100, 40)]


def test_layouts_are_taken_at_the_end(qtbot: QtBot) -> None:
    holder, part = QWidget(), QLabel("Part")
    qtbot.addWidget(holder)
    with assembling():
        layout = laid_out(holder, QVBoxLayout())
        layout.addWidget(part)
        assert holder.layout() is None
    assert holder.layout() is layout
    assert part.parentWidget() is holder
    assert layout.itemAt(0).widget() is part


def test_a_widget_is_styled_a_few_times_however_deep_it_lies(qtbot: QtBot, heard: Heard) -> None:
    styled = (QEvent.Type.StyleChange, "core")
    plain, window = nested(DEPTH), QWidget()
    qtbot.addWidget(plain)
    qtbot.addWidget(window)
    inside_out = heard.count[styled]
    heard.count.clear()
    assembled(lambda: nested(DEPTH), window)
    assert inside_out == DEPTH
    assert heard.count[styled] == 2  # onto the bench, and to its place


def test_the_keyboard_goes_through_it_in_the_same_order(qtbot: QtBot) -> None:
    inside_out, window = form(), QWidget()
    qtbot.addWidget(inside_out)
    qtbot.addWidget(window)
    order = keyboard_order(assembled(form, window))
    assert order == keyboard_order(inside_out)
    assert order == [
        "number",
        "in a row",
        "first left",
        "first right",
        "second left",
        "second right",
        "beside",
        "the other side",
        "last",
    ]


def test_a_part_that_is_told_to_show_itself_is_no_window_and_then_in_sight(
    qtbot: QtBot, heard: Heard
) -> None:
    window, shown, hidden = QWidget(), QLabel("Shown"), QLabel("Hidden")
    qtbot.addWidget(window)
    with assembling():
        column = laid_out(window, QVBoxLayout())
        column.addWidget(shown)
        column.addWidget(hidden)
        shown.hide()
        shown.show()
        hidden.hide()
    assert heard.windows == []
    window.show()
    assert shown.isVisible()
    assert not hidden.isVisible()


def test_what_is_assembled_in_a_window_in_sight_comes_into_sight(qtbot: QtBot) -> None:
    window, room = QWidget(), QWidget()
    qtbot.addWidget(window)
    laid_out(window, QVBoxLayout()).addWidget(room)
    window.show()
    with assembling():
        part = nested(3)
        laid_out(room, QVBoxLayout()).addWidget(part)
    qtbot.waitUntil(lambda: part.findChild(QLabel).isVisible(), timeout=60_000)


def test_what_is_assembled_meanwhile_is_a_part_of_it(qtbot: QtBot) -> None:
    outer, inner, part = QWidget(), QWidget(), QLabel("Part")
    qtbot.addWidget(outer)
    with assembling():
        column = laid_out(outer, QVBoxLayout())
        with assembling():
            laid_out(inner, QVBoxLayout()).addWidget(part)
        assert inner.layout() is None
        column.addWidget(inner)
    assert part.parentWidget() is inner
    assert inner.parentWidget() is outer


def test_after_an_error_layouts_are_taken_at_once_again(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    with pytest.raises(ZeroDivisionError), assembling():
        laid_out(QWidget(), QVBoxLayout()).addWidget(QLabel(str(1 / 0)))
    layout = laid_out(holder, QVBoxLayout())
    assert holder.layout() is layout


def test_nothing_is_left_of_what_held_the_parts_meanwhile(qtbot: QtBot) -> None:
    before = set(QApplication.topLevelWidgets())
    with assembling():
        whole = nested(DEPTH)
    qtbot.addWidget(whole)

    assert set(QApplication.topLevelWidgets()) - before == {whole}


def test_a_part_that_goes_takes_nothing_with_it(qtbot: QtBot) -> None:
    with assembling():
        whole, splitter, first, tabs = QWidget(), QSplitter(), QPushButton("first"), QTabWidget()
        tabs.addTab(QLabel("x"), "one")
        for part in (first, tabs):
            splitter.addWidget(part)
        laid_out(whole, QVBoxLayout()).addWidget(splitter)
    qtbot.addWidget(whole)
    bar = tabs.tabBar()
    delete(first)
    assert isValid(tabs)
    assert isValid(bar)


def test_what_flows_is_of_python_alone(qtbot: QtBot) -> None:
    flowing, flow = QWidget(), FlowLayout()
    qtbot.addWidget(flowing)
    laid_out(flowing, flow)
    first, second = QPushButton("a"), QPushButton("b")
    for button in (first, second):
        flow.addWidget(button)
    assert [createdByPython(flow.itemAt(place)) for place in range(2)] == [True, True]
    delete(first)
    assert [flow.itemAt(place).widget() for place in range(flow.count())] == [second]
    flow.removeWidget(second)
    assert flow.count() == 0


def test_what_is_built_late_has_its_place_for_the_keyboard(qtbot: QtBot) -> None:
    whole, heading, late = QWidget(), QLabel("heading"), QWidget()
    qtbot.addWidget(whole)
    column = laid_out(whole, QVBoxLayout())
    column.addWidget(heading)
    column.addWidget(field("after it"))
    row = laid_out(late, QHBoxLayout())
    row.addWidget(field("first"))
    row.addWidget(field("second"))
    column.insertWidget(1, late)
    go_on_with(heading, late)
    assert keyboard_order(whole) == ["first", "second", "after it"]
    assert heading.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_no_item_of_a_layout_is_kept_in_python(qtbot: QtBot) -> None:
    before = _items_kept()  # by layouts of windows that other tests opened
    with assembling():
        whole, inside = QWidget(), QWidget()
        column = flush(whole, QVBoxLayout())
        column.addWidget(QLabel("above"))
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(QLineEdit())
        column.addLayout(row)
        column.addWidget(inside)
        flush(inside, QVBoxLayout()).addWidget(QPushButton("inside"))
    qtbot.addWidget(whole)
    assert whole.findChildren(QPushButton)
    assert [item for item in _items_kept() if item not in before] == []


def _items_kept() -> list[object]:
    """Give what Python knows of items that Qt made for its layouts."""
    known = Shiboken.getAllValidWrappers()
    items = [each for each in known if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)]
    return [item for item in items if not createdByPython(item)]
