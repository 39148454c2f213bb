"""What is written on the map: in sight as a whole, and on nothing that is to be read."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from cpm_planner.workload.arrays import Floats
from tests.gui.territories.map.conftest import Open
from tests.gui.territories.map.opened import OpenedMap, a_crowd
from ui.territories.map.city_names import chosen_cities, paint_cities
from ui.territories.map.labels import Labels, placed_labels
from ui.territories.map.marks import Marks, marks_in_sight
from ui.territories.map.name_places import _found, _ring, _Signs
from ui.theme.appearance import ThemeMode, apply_theme, current_theme


@pytest.fixture
def crowded(qapp: QApplication, open_map: Open) -> Iterator[OpenedMap]:
    """Open the page on twelve CPMs with partners in one place, at text of 200 %."""
    opened = open_map(a_crowd())
    appearance = apply_theme(qapp, ThemeMode.LIGHT, 2.0)
    appearance.finish()
    QApplication.processEvents()
    yield opened
    apply_theme(qapp, ThemeMode.LIGHT).finish()


def labels_of(opened: OpenedMap) -> tuple[Marks, Labels]:
    canvas, theme = opened.page.canvas, current_theme()
    marks = marks_in_sight(canvas.state, canvas.camera, theme.zoom)
    return marks, placed_labels(canvas.state, canvas.camera, marks, theme)


def boxes_of_numbers(marks: Marks) -> list[QRectF]:
    counts, zoom = marks.scene.layout.clusters.counts[marks.clusters], current_theme().zoom
    told = zip(marks.places.tolist(), marks.half_pixels.tolist(), counts.tolist(), strict=True)
    reach = [(x, y, half / 2 * zoom) for (x, y), half, count in told if count > 1]
    return [QRectF(x - far, y - far, 2 * far, 2 * far) for x, y, far in reach]


def test_names_hide_no_number(opened: OpenedMap) -> None:
    marks, labels = labels_of(opened)
    assert [name.text for name in labels.names] == ["Ana", "Ben"]
    assert not any(box.intersects(name.box) for box in boxes_of_numbers(marks) for name in labels.names)


def test_what_is_written_is_in_sight_and_lies_on_nothing_else(crowded: OpenedMap) -> None:
    marks, labels = labels_of(crowded)
    boxes = [name.box for name in labels.names]
    assert len(boxes) > 2
    assert all(QRectF(crowded.page.canvas.rect()).contains(box) for box in boxes)
    taken = [*boxes_of_numbers(marks), labels.scale_bar.box]
    assert not any(box.intersects(other) for box in boxes for other in taken)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_no_line_leads_to_a_name_through_the_sign_of_another_cpm(crowded: OpenedMap) -> None:
    marks, labels = labels_of(crowded)
    lines = [(name.place, name.line) for name in labels.names if name.line is not None]
    assert lines
    kinds = marks.scene.layout.clusters.kinds[marks.clusters].tolist()
    for place, line in lines:
        for (x, y), kind in zip(marks.places.tolist(), kinds, strict=True):
            near = min(QLineF(line.pointAt(step / 50), QPointF(x, y)).length() for step in range(51))
            assert kind == place or near > 8


def test_all_signs_are_in_sight_as_a_whole_however_large(crowded: OpenedMap) -> None:
    marks, _ = labels_of(crowded)
    clusters = crowded.page.canvas.state.scene(crowded.page.canvas.camera.scale, 2.0).layout.clusters
    assert len(marks.places) == len(clusters.kinds)
    view = QRectF(crowded.page.canvas.rect())
    assert all(view.contains(box) for box in boxes_of_numbers(marks))


def test_zooming_out_from_all_signs_comes_no_closer(crowded: OpenedMap) -> None:
    canvas = crowded.page.canvas
    scale = canvas.camera.scale
    canvas.zoom(0.5)
    assert canvas.camera.scale <= scale


def test_cities_are_named_where_nothing_hides_them(opened: OpenedMap) -> None:
    canvas, theme = opened.page.canvas, current_theme()
    canvas.grab()
    chosen = chosen_cities(canvas.camera, theme)
    assert "Frankfurt" in " ".join(chosen.names)
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)

    def painted(taken: Floats) -> int:
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_cities(painter, chosen, canvas.camera, theme, taken)
        painter.end()
        return sum(
            image.pixel(x, y) != 0xFFFFFFFF for x in range(image.width()) for y in range(image.height())
        )

    nothing, everything = np.empty((0, 4)), np.array([[0.0, 0.0, image.width(), image.height()]])
    assert painted(nothing) > painted(labels_of(opened)[1].taken)
    assert painted(everything) == 0


def test_a_name_keeps_away_from_the_signs_of_other_cpms(opened: OpenedMap) -> None:
    own, size = np.array([[100.0, 100.0]]), np.array([60.0, 16.0])
    camera = opened.page.canvas.camera

    def placed(others: Floats) -> QRectF:
        signs = _Signs(own, np.array([12.0]), others)
        way = _found([_ring(signs, size, 0.0, camera)], signs, np.empty((0, 4)))
        assert way is not None
        return way.box

    above = placed(np.empty((0, 4)))
    assert above.bottom() < 100
    near = np.array([[above.right() + 10, above.top(), above.right() + 34, above.bottom()]])
    assert placed(near).top() > 100
