"""The pointer and the keys, as a person uses them on the board of the small plan."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest

from cpm_planner.model.sales_model import SalesModel
from tests.gui.stand import Opened
from ui.territories.card_painter import mix_place
from ui.territories.layout import Spot
from ui.territories.page import TerritoriesPage
from ui.territories.surface import Surface
from ui.theme.appearance import current_theme
from ui.widgets.mix_bar import mix_parts

Page = Opened[TerritoriesPage]
Open = Callable[[Any], Page]
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
UNASSIGNED, ANA, BEN, CY = range(4)


def surface_of(opened: Page, lane: int) -> Surface:
    board = opened.page.board
    return board.pinned if lane == UNASSIGNED else board.team


def place_of(opened: Page, spot: Spot) -> QPoint:
    """Give a point of the surface's viewport inside a spot."""
    return surface_of(opened, spot.lane).rect_of(spot).center()


def click(opened: Page, spot: Spot, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(surface_of(opened, spot.lane).viewport(), LEFT, keys, place_of(opened, spot))


def drag(opened: Page, start: Spot, goal: Spot, *, drop: bool = True) -> None:
    """Drag from one spot to another, on whichever part of the board they are."""
    source, target = surface_of(opened, start.lane).viewport(), surface_of(opened, goal.lane).viewport()
    end = source.mapFromGlobal(target.mapToGlobal(place_of(opened, goal)))
    QTest.mousePress(source, LEFT, NONE, place_of(opened, start))
    QTest.mouseMove(source, place_of(opened, start) + QPoint(40, 0))
    QTest.mouseMove(source, end)
    if drop:
        QTest.mouseRelease(source, LEFT, NONE, end)


def press(opened: Page, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(surface_of(opened, opened.page.board.state.focus.lane), key, modifier)


def mark_of(opened: Page, spot: Spot, model: SalesModel) -> QPoint:
    """Give a point of the surface's viewport on a model's mark."""
    surface = surface_of(opened, spot.lane)
    mix = opened.plan.partners[opened.page.board.state.contents.key_at(spot.lane, spot.card)].mix
    bar = mix_place(QRectF(surface.rect_of(spot)), current_theme())
    return dict(mix_parts(bar, mix))[model].center().toPoint()


def drag_mark(opened: Page, start: Spot, model: SalesModel, goal: Spot, *, drop: bool = True) -> None:
    """Drag the mark of one model of a card to another lane."""
    source, target = surface_of(opened, start.lane).viewport(), surface_of(opened, goal.lane).viewport()
    end = source.mapFromGlobal(target.mapToGlobal(place_of(opened, goal)))
    place = mark_of(opened, start, model)
    QTest.mousePress(source, LEFT, NONE, place)
    QTest.mouseMove(source, place + QPoint(40, 0))
    QTest.mouseMove(source, end)
    if drop:
        QTest.mouseRelease(source, LEFT, NONE, end)
