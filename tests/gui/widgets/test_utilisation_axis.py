"""The axis of utilisation: labels that fit, in a plot of any width."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.theme.light import LIGHT
from ui.widgets.charts import utilisation_axis
from ui.widgets.charts.utilisation_axis import UtilisationAxis


@pytest.mark.parametrize(("width", "labels"), [(0, 1), (10, 1), (160, 3), (900, 6)])
def test_no_more_labels_than_fit(
    width: int, labels: int, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[QRectF] = []
    monkeypatch.setattr(utilisation_axis, "draw_text", lambda _painter, rect, *_: written.append(rect))
    image = QImage(1000, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    UtilisationAxis.over(QRectF(50, 0, width, 60), (0.4, 0.9)).paint(painter, LIGHT)
    painter.end()
    assert qapp is not None
    assert len(written) == labels
    assert all(left.right() <= right.left() + 1 for left, right in pairwise(written))


def test_the_axis_reaches_the_highest_and_ends_there() -> None:
    axis = UtilisationAxis.over(QRectF(0, 0, 100, 10), (1.6, 2.0))
    assert axis.x(2.0) == axis.x(3.0) == 100
    assert UtilisationAxis.over(QRectF(0, 0, 100, 10), ()).top == 1.25
