"""The map under pointer and keyboard: move, zoom, click, draw around."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from tests.gui.territories.map.opened import CITIES, OpenedMap
from ui.territories.map.canvas import Grip
from ui.territories.map.ground import land_colour
from ui.theme.appearance import ThemeMode, apply_theme, current_theme

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def drag(opened: OpenedMap, *places: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """Drag the pointer over places."""
    canvas = opened.page.canvas
    QTest.mousePress(canvas, LEFT, keys, places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
    QTest.mouseRelease(canvas, LEFT, keys, places[-1])


def click(opened: OpenedMap, place: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(opened.page.canvas, LEFT, keys, place)


def test_all_partners_are_in_sight_at_first(opened: OpenedMap) -> None:
    canvas = opened.page.canvas
    assert all(canvas.rect().contains(opened.place_of(key)) for key in CITIES)


def test_a_click_selects_a_partner_and_one_beside_all_nobody(opened: OpenedMap) -> None:
    click(opened, opened.place_of("munich"))
    assert opened.selected == {"munich"}
    click(opened, QPoint(3, 3))
    assert opened.selected == set()


def test_ctrl_adds_to_the_selection_and_takes_away(opened: OpenedMap) -> None:
    click(opened, opened.place_of("munich"))
    click(opened, opened.place_of("hamburg"), CTRL)
    assert opened.selected == {"munich", "hamburg"}
    click(opened, opened.place_of("munich"), CTRL)
    assert opened.selected == {"hamburg"}


def test_dragging_moves_the_map_with_the_pointer(opened: OpenedMap) -> None:
    before = opened.place_of("munich")
    drag(opened, QPoint(300, 300), QPoint(320, 310), QPoint(360, 330))
    moved = opened.place_of("munich") - before
    assert (moved.x(), moved.y()) == pytest.approx((60, 30), abs=1)
    assert opened.selected == set()


def test_a_rectangle_selects_who_is_inside(opened: OpenedMap) -> None:
    start, end = opened.box_around("munich", "stuttgart")
    drag(opened, start, start + QPoint(20, 20), end, keys=SHIFT)
    assert opened.selected == {"munich", "stuttgart"}
    opened.page.tools.grips[Grip.RECTANGLE].click()
    start, end = opened.box_around("hamburg")
    drag(opened, start, start + QPoint(20, 20), end)
    assert opened.selected == {"hamburg"}


def test_a_lasso_selects_who_is_inside_its_line(opened: OpenedMap) -> None:
    opened.page.tools.grips[Grip.LASSO].click()
    around = [opened.place_of(key) for key in ("hamburg", "berlin", "dresden")]
    middle = QPoint(sum(each.x() for each in around) // 3, sum(each.y() for each in around) // 3)
    line = [each + (each - middle) / 4 for each in around]
    drag(opened, *line, line[0])
    assert opened.selected == {"hamburg", "berlin", "dresden", "potsdam"}


def test_escape_ends_a_lasso_and_then_the_selection(opened: OpenedMap) -> None:
    canvas = opened.page.canvas
    opened.select("munich")
    QTest.mousePress(canvas, LEFT, ALT, QPoint(10, 10))
    QTest.mouseMove(canvas, QPoint(60, 60))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, LEFT, ALT, QPoint(600, 600))
    assert opened.selected == {"munich"}
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert opened.selected == set()


def test_the_wheel_zooms_about_the_pointer(opened: OpenedMap) -> None:
    canvas, place = opened.page.canvas, opened.place_of("munich")
    scale = canvas.camera.scale
    at, turn, phase = QPointF(place), QPoint(0, 120), Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(at, at, QPoint(), turn, LEFT, NONE, phase, False)  # noqa: FBT003 - Qt has no name for it
    QApplication.sendEvent(canvas, wheel)
    assert canvas.camera.scale == pytest.approx(scale * 1.25)
    assert (opened.place_of("munich") - place).manhattanLength() <= 2


def test_keys_move_zoom_and_fit(opened: OpenedMap) -> None:
    canvas = opened.page.canvas
    first = canvas.camera
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.camera.x > first.x
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.camera.y > first.y
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.camera.scale > first.scale
    QTest.keyClick(canvas, Qt.Key.Key_Minus)
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert canvas.camera == first
    opened.select("munich")
    QTest.keyClick(canvas, Qt.Key.Key_F)
    assert (opened.place_of("munich") - canvas.rect().center()).manhattanLength() <= 4


def test_a_double_click_looks_closer(opened: OpenedMap) -> None:
    scale = opened.page.canvas.camera.scale
    QTest.mouseDClick(opened.page.canvas, LEFT, NONE, opened.place_of("munich"))
    assert opened.page.canvas.camera.scale > scale


def test_the_buttons_zoom_and_fit(opened: OpenedMap) -> None:
    tools, canvas = opened.page.tools, opened.page.canvas
    first = canvas.camera
    tools.closer.click()
    tools.closer.click()
    tools.further.click()
    assert canvas.camera.scale > first.scale
    tools.fit.click()
    assert canvas.camera == first


def test_all_stay_in_sight_when_the_window_grows(opened: OpenedMap) -> None:
    opened.page.resize(1_700, 1_000)
    QApplication.processEvents()
    assert all(opened.page.canvas.rect().contains(opened.place_of(key)) for key in CITIES)


def test_who_is_under_the_pointer_is_told(opened: OpenedMap) -> None:
    canvas, place = opened.page.canvas, opened.place_of("munich")
    QApplication.sendEvent(canvas, QHelpEvent(QHelpEvent.Type.ToolTip, place, canvas.mapToGlobal(place)))
    assert QToolTip.text().splitlines()[0] == "Munich"
    assert "With Ben" in QToolTip.text()


def test_partners_close_together_are_one_sign_that_names_them(opened: OpenedMap) -> None:
    canvas = opened.page.canvas
    canvas.zoom(1 / 1_000)
    keys = canvas.partners_at(QPointF(opened.place_of("berlin")))
    assert len(keys) > 1
    place = opened.place_of("berlin")
    QApplication.sendEvent(canvas, QHelpEvent(QHelpEvent.Type.ToolTip, place, canvas.mapToGlobal(place)))
    assert QToolTip.text().splitlines()[0] == f"{len(keys)} partners"


def test_the_menu_is_about_who_is_under_the_pointer(opened: OpenedMap) -> None:
    canvas, place = opened.page.canvas, opened.place_of("munich")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas, event)
    assert opened.selected == {"munich"}
    (menu,) = [each for each in opened.page.findChildren(QMenu) if each.isVisible()]
    assert menu.actions()[0].isEnabled()
    menu.close()


def test_a_place_on_the_screen_is_one_in_the_world(opened: OpenedMap) -> None:
    canvas = opened.page.canvas
    place = canvas.plane_at(canvas.mapToGlobal(opened.place_of("munich")))
    assert (place.latitude, place.longitude) == pytest.approx(CITIES["munich"], abs=0.05)


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_everything_is_drawn_in_both_looks(opened: OpenedMap, qapp: QApplication, mode: ThemeMode) -> None:
    apply_theme(qapp, mode)
    opened.select("munich", "berlin")
    opened.page.canvas.zoom(3)
    picture = opened.page.canvas.grab().toImage()
    across, down = range(0, picture.width(), 3), range(0, picture.height(), 3)
    colours = {picture.pixel(x, y) for x in across for y in down}
    theme = current_theme()
    assert {QColor(theme.role_type_hue(place).solid).rgb() for place in range(2)} <= colours
    assert land_colour(theme).rgb() in colours
