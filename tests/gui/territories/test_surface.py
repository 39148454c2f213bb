"""What the pointer and the wheel do beyond picking and dropping."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.stand import Opened, with_catalogue
from ui.territories.kept_picture import KeptPicture
from ui.territories.layout import Density, Spot
from ui.territories.page import TerritoriesPage
from ui.territories.surface import Surface
from ui.territories.verbs import toggle_cpm_lock
from ui.theme.appearance import ThemeMode, apply_theme

Page = Opened[TerritoriesPage]
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
NOT_INVERTED = False


def wheel(surface: Surface, turn: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(50, 300)
    event = QWheelEvent(
        place,
        QPointF(surface.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        NOT_INVERTED,
    )
    QApplication.sendEvent(surface.viewport(), event)


def wide(open_board: Callable[[Any], Page]) -> Page:
    """Open twenty lanes of which the first has sixty untagged partners."""
    cpms = [a_cpm(f"c{n}", "co-sell-manager") for n in range(20)]
    partners = [a_partner(f"p{n}", name=f"Partner {n:02}") for n in range(60)]
    owners = {f"p{n}": "c0" for n in range(60)}
    return open_board(with_catalogue(a_plan(partners=partners, cpms=cpms, owners=owners)))


def test_the_wheel_zooms_with_ctrl_and_goes_sideways_with_shift(open_board: Callable[[Any], Page]) -> None:
    board = wide(open_board).page.board
    board.set_density(Density.CARDS)
    for _ in range(3):
        wheel(board.team, -120, Qt.KeyboardModifier.ControlModifier)
    assert board.density is Density.LINES
    wheel(board.team, 120, Qt.KeyboardModifier.ControlModifier)
    assert board.density is Density.CARDS
    board.team.horizontalScrollBar().setValue(0)
    wheel(board.team, -120, Qt.KeyboardModifier.ShiftModifier)
    assert board.team.horizontalScrollBar().value() == 120
    wheel(board.team, -120, NONE)
    assert board.team.verticalScrollBar().value() > 0


def test_what_gets_the_focus_comes_in_sight(open_board: Callable[[Any], Page]) -> None:
    opened = wide(open_board)
    board = opened.page.board
    opened.page.show_keys(["p59"])
    assert board.team.viewport().rect().contains(board.team.rect_of(Spot(1, 59)).center())
    opened.page.show_keys(["c19"])
    assert board.team.viewport().rect().contains(board.team.rect_of(Spot(20)).center())


def test_a_drag_near_an_edge_scrolls(open_board: Callable[[Any], Page]) -> None:
    board = wide(open_board).page.board
    viewport = board.team.viewport()
    QTest.mousePress(viewport, LEFT, NONE, board.team.rect_of(Spot(1, 0)).center())
    QTest.mouseMove(viewport, QPoint(viewport.width() - 60, 300))
    QTest.mouseMove(viewport, QPoint(viewport.width() - 5, 300))
    before = board.state.target
    for _ in range(20):
        board.drag._scroll()
    assert board.team.horizontalScrollBar().value() > 0
    assert board.state.target != before
    board.drag.cancel()
    assert not board.drag.is_under_way


def test_a_tool_tip_explains_what_is_under_the_pointer(open_board: Callable[[Any], Page]) -> None:
    board = wide(open_board).page.board
    place = board.team.rect_of(Spot(1, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, board.team.viewport().mapToGlobal(place))
    QApplication.sendEvent(board.team.viewport(), event)
    assert QToolTip.text().startswith("<p>Partner ")
    assert "<p>Workload" in QToolTip.text()
    QToolTip.hideText()


class _Kept(QWidget):
    """A widget whose picture is kept, and that remembers which parts it painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QRect] = []
        self.picture = KeptPicture(self, lambda _, rect: self.painted.append(rect))
        self.resize(200, 100)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show what is kept."""
        self.picture.show(event.rect())


def test_what_moves_over_the_board_has_nothing_painted_anew(qtbot: QtBot) -> None:
    widget = _Kept()
    qtbot.addWidget(widget)
    for _ in range(2):
        widget.grab(QRect(0, 0, 20, 20))
    assert widget.painted == [widget.rect()]
    widget.picture.refresh(QRect(10, 10, 20, 20))
    widget.picture.refresh(QRect(190, 90, 20, 20))
    widget.grab()
    assert widget.painted[1:] == [QRect(10, 10, 20, 20), QRect(190, 90, 10, 10)]
    widget.resize(300, 100)
    widget.grab()
    assert widget.painted[3:] == [widget.rect()]
    apply_theme(cast("QApplication", QApplication.instance()), ThemeMode.DARK)
    widget.grab()
    assert widget.painted[4:] == [widget.rect()]


def test_tab_leads_from_one_part_of_the_board_to_the_other(opened: Page) -> None:
    board = opened.page.board
    board.pinned.setFocus()
    assert board.state.focus == Spot(0)
    board.team.setFocus()
    assert board.state.focus == Spot(1)
    assert board.state.is_active
    opened.page.filters.search.setFocus()
    assert not board.state.is_active


def test_lanes_that_may_not_take_a_drag_are_veiled(opened: Page) -> None:
    opened.context.apply(*toggle_cpm_lock(opened.page.board.state.contents, "ben"))
    board = opened.page.board
    viewport = board.team.viewport()
    calm = board.team.grab().toImage()
    QTest.mousePress(viewport, LEFT, NONE, board.team.rect_of(Spot(1, 0)).center())
    QTest.mouseMove(viewport, board.team.rect_of(Spot(1, 0)).center() + QPoint(40, 60))
    veiled = board.team.grab().toImage()
    below = board.team.rect_of(Spot(2)).adjusted(0, 200, 0, 300)
    assert calm.copy(below) != veiled.copy(below)
    board.drag.cancel()
    assert opened.around.labels == ["Lock Ben"]
    opened.context.apply(*toggle_cpm_lock(board.state.contents, "ben"))
    assert opened.around.labels[-1] == "Unlock Ben"
