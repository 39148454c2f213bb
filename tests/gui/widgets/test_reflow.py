"""What turns with its width, and what is brought into sight."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.appearance import ThemeMode, apply_theme, current_theme
from ui.widgets.assembly import flush
from ui.widgets.card import SectionHeader
from ui.widgets.charts.chart import LegendEntry, legend_height
from ui.widgets.even_grid import EvenGrid
from ui.widgets.fitting import AskingByWidth
from ui.widgets.flow_beside import FlowBeside
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.labels import text_label
from ui.widgets.reflow import Reflow, SideBySide
from ui.widgets.scrolling import ScrollArea, scroll_to

_WAIT = 60_000


class _Part(QWidget):
    """Wants one width, no more and no less."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.wanted = width

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return QSize(self.wanted, 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        return self.sizeHint()


def _on_a_page(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return page


def _shown(qtbot: QtBot, widget: QWidget, width: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, 200)
    with qtbot.waitExposed(widget):
        widget.show()


@pytest.mark.parametrize(("width", "is_beside"), [(320, True), (310, True), (309, False), (220, False)])
def test_parts_stand_side_by_side_from_the_width_both_need(
    qtbot: QtBot, width: int, *, is_beside: bool
) -> None:
    first, second = _Part(200), _Part(100)
    both = Reflow(first, second, spacing=10)
    page = _on_a_page(both)
    _shown(qtbot, page, width)
    assert both.is_beside is is_beside
    assert (second.x() > first.x()) is is_beside
    assert (second.y() > first.y()) is not is_beside


def test_it_can_be_as_narrow_as_its_wider_part(qtbot: QtBot) -> None:
    both = Reflow(_Part(200), _Part(100))
    page = _on_a_page(both)
    _shown(qtbot, page, 600)
    assert both.minimumSizeHint().width() == 200


def test_a_panel_takes_no_more_than_its_share_of_the_width(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    try:
        panel, other = _Part(100), _Part(100)
        both = SideBySide(panel, other, panel, 260, 0.25)
        page = _on_a_page(both)
        for width, wanted in ((3000, 520), (1600, 400), (800, 260)):
            _shown(qtbot, page, width)
            qtbot.waitUntil(lambda wanted=wanted: abs(panel.width() - wanted) < 20, timeout=_WAIT)
    finally:
        apply_theme(qapp, ThemeMode.LIGHT, 1.0)


def test_what_is_better_off_wide_stands_below_before_it_has_to(qtbot: QtBot) -> None:
    panel, other, told = _Part(100), _Part(50), list[bool]()
    both = SideBySide(other, panel, panel, 200)
    both.leave(300)
    page = _on_a_page(both)
    both.tell_turns(told.append)
    for width, is_beside in ((600, True), (500, False), (600, True)):
        _shown(qtbot, page, width)
        qtbot.waitUntil(lambda wanted=is_beside: both.is_beside is wanted, timeout=_WAIT)
    assert told[-3:] == [True, False, True]


def test_it_turns_when_a_part_grows(qtbot: QtBot) -> None:
    first, second = _Part(200), _Part(100)
    both = Reflow(first, second, spacing=10)
    page = _on_a_page(both)
    _shown(qtbot, page, 320)
    second.wanted = 140
    second.updateGeometry()
    qtbot.waitUntil(lambda: not both.is_beside, timeout=_WAIT)
    second.wanted = 90
    second.updateGeometry()
    qtbot.waitUntil(lambda: both.is_beside, timeout=_WAIT)


@pytest.mark.parametrize("width", [900, 420, 260])
def test_a_heading_shows_its_whole_hint_at_any_width(qtbot: QtBot, width: int) -> None:
    header = SectionHeader("Role charters", "What each CPM is there to do. " * 6, QPushButton("Save all"))
    page = _on_a_page(header)
    _shown(qtbot, page, width)
    hint = next(label for label in header.findChildren(QLabel) if label.text().startswith("What each"))
    qtbot.waitUntil(lambda: hint.height() >= hint.heightForWidth(hint.width()), timeout=_WAIT)
    assert header.is_beside is (width == 900)


def test_a_heading_without_controls_keeps_to_the_height_of_its_text(qtbot: QtBot) -> None:
    header = SectionHeader("Overview")
    page = _on_a_page(header)
    _shown(qtbot, page, 400)
    assert header.height() == header.sizeHint().height()


def test_what_matters_is_brought_into_sight_and_left_where_it_is_in_sight(qtbot: QtBot) -> None:
    area, page, found = QScrollArea(), QWidget(), QLabel("found")
    column = QVBoxLayout(page)
    column.addSpacing(1000)
    column.addWidget(found)
    column.addSpacing(1000)
    area.setWidget(page)
    _shown(qtbot, area, 300)
    scroll_to(found)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0, timeout=_WAIT)
    assert found.mapTo(area.viewport(), QPoint(0, 0)).y() == 0
    a_little_lower = area.verticalScrollBar().value() - 20
    area.verticalScrollBar().setValue(a_little_lower)
    moved: list[int] = []
    area.verticalScrollBar().valueChanged.connect(moved.append)
    scroll_to(found)
    scroll_to(page)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == 0, timeout=_WAIT)
    assert moved == [0]


@pytest.mark.parametrize(
    ("width", "columns"), [(650, 6), (649, 3), (320, 3), (319, 2), (210, 2), (209, 1), (100, 1)]
)
def test_a_grid_fills_its_lines_evenly_with_as_many_as_have_room(
    qtbot: QtBot, width: int, columns: int
) -> None:
    grid, parts = EvenGrid(spacing=10), [_Part(100) for _ in range(6)]
    grid.hold(parts)
    page = _on_a_page(grid)
    _shown(qtbot, page, width)
    assert grid.columns == columns
    assert {part.y() for part in parts} == {parts[at].y() for at in range(0, 6, columns)}
    assert grid.minimumSizeHint().width() == 100


@pytest.mark.usefixtures("qapp")
def test_a_legend_goes_on_in_the_next_line() -> None:
    theme = current_theme()
    entries = [LegendEntry(f"Series {number}", theme.accent) for number in range(4)]
    one_line = legend_height(entries, 2_000, theme)
    assert legend_height(entries, 200, theme) > one_line
    assert legend_height(entries, 10, theme) == 4 * one_line
    assert legend_height([], 200, theme) == 0


def test_a_heading_laid_out_while_it_was_hidden_is_whole_once_it_is_shown(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    hint = "Business reviews, plans, trainings and calls. " * 6
    header = SectionHeader("The year", hint, *(QPushButton("Save all as files") for _ in range(5)))
    header.setParent(page)
    header.resize(300, 400)
    header.fit()
    header.resize(800, header.height())
    header.show()
    assert header.second.geometry().bottom() < header.height()
    assert header.first.geometry().bottom() < header.second.geometry().top()


def test_a_scroll_area_asks_for_the_same_height_whatever_it_held_when_it_was_first_asked(
    qtbot: QtBot,
) -> None:
    hints = set()
    for is_asked_first in (True, False):
        inside = QWidget()
        column = QVBoxLayout(inside)
        area = ScrollArea(inside, "List")
        qtbot.addWidget(area)
        if is_asked_first:
            area.sizeHint()
        for _ in range(30):
            column.addWidget(_Part(300))
        hints.add(area.sizeHint().height())
    assert hints == {area.minimumSizeHint().height()}
    area.show_all(is_all=True)
    assert area.sizeHint().height() == area.minimumSizeHint().height() == inside.sizeHint().height()


def test_labels_of_a_form_stand_above_their_fields_where_it_is_narrow_and_all_alike(qtbot: QtBot) -> None:
    form = Form()
    fields = [form.add(name, _Part(width)) for name, width in (("Name", 100), ("A rather long one", 220))]
    labels = [each for each in form.findChildren(QLabel) if each.buddy() is not None]
    page = _on_a_page(form)
    for width, is_beside in ((600, True), (300, False), (600, True)):
        _shown(qtbot, page, width)
        for label, field in zip(labels, fields, strict=True):
            qtbot.waitUntil(
                lambda label=label, field=field, wanted=is_beside: (
                    (label.mapTo(form, label.rect().bottomLeft()).y() < field.mapTo(form, QPoint(0, 0)).y())
                    is not wanted
                ),
                timeout=_WAIT,
            )
        assert len({field.mapTo(form, QPoint(0, 0)).x() for field in fields}) == 1
    assert form.minimumSizeHint().width() <= 240


def test_what_asks_by_width_asks_for_no_more_lines_than_it_takes(qtbot: QtBot) -> None:
    def asked(width: int) -> int:
        page = AskingByWidth()
        qtbot.addWidget(page)
        flush(page, QVBoxLayout()).addWidget(text_label("many words " * 20, wraps=True))
        page.resize(width, 50)
        return page.minimumSizeHint().height()

    assert asked(2_000) < asked(400) < asked(200)


@pytest.mark.parametrize("width", [300, 900])
def test_controls_of_a_filter_bar_keep_their_own_width(qtbot: QtBot, width: int) -> None:
    flow, flowing, controls = FlowLayout(), QWidget(), QWidget()
    flush(flowing, QVBoxLayout()).addLayout(flow)
    for _ in range(5):
        flow.addWidget(_Part(100))
    flush(controls, QVBoxLayout()).addWidget(_Part(120))
    beside = FlowBeside(flowing, controls, flow)
    page = _on_a_page(beside)
    _shown(qtbot, page, width)
    qtbot.waitUntil(lambda: beside.is_beside == (width > 500), timeout=_WAIT)
    qtbot.waitUntil(lambda: controls.width() == 120, timeout=_WAIT)
