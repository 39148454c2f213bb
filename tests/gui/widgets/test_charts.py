"""Charts: round axes, figures under the pointer, words for screen readers, files."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from cpm_planner.model.errors import InputError
from cpm_planner.model.sales_model import SalesModel
from ui.theme.light import LIGHT
from ui.widgets.charts.bars import LoadChart, LoadRow
from ui.widgets.charts.chart import Chart, ticks
from ui.widgets.charts.export import save_chart
from ui.widgets.charts.lines import Line, LineChart
from ui.widgets.charts.stacked import Series, StackedChart, StackRow
from ui.widgets.charts.view import ChartView
from ui.widgets.load_level import Load
from ui.widgets.model_marks import model_hue, model_mark, model_name

pytestmark = pytest.mark.usefixtures("qapp")

LOADS = LoadChart((LoadRow("Ana Lima", Load(1.18)), LoadRow("Jae Pak", Load(0.62))))
STACK = StackedChart(
    "Hours by model",
    tuple(Series(model_name(model), partial(model_hue, model), model_mark(model)) for model in SalesModel),
    (StackRow("Ana Lima", (40.0, 0.0, 20.0), "60 h"), StackRow("Jae Pak", (0.0, 0.0, 0.0), "0 h")),
    (("40 h", "0 h", "20 h"), ("0 h", "0 h", "0 h")),
)
LINES = LineChart(
    "Demand",
    ("Jan", "Feb", "Mar"),
    (
        Line("Demand", lambda theme: theme.accent, (10.0, 20.0, 30.0)),
        Line("Capacity", lambda theme: theme.good, (15.0, 15.0, 45.0), steps=True),
    ),
    "h",
)
EMPTY = (LoadChart(()), StackedChart("None", (), (), ()), LineChart("None", (), ()))
RECT = QRectF(0, 0, 500, 300)


@given(st.floats(1e-3, 1e9))
def test_ticks_are_few_and_reach_the_top(top: float) -> None:
    values = ticks(top)
    assert values[0] == 0
    assert values[-1] >= top * (1 - 1e-6)
    assert 2 <= len(values) <= 7


def test_ticks_of_nothing_still_make_an_axis() -> None:
    assert ticks(0) == [0.0, 1.0]


@pytest.mark.parametrize("chart", [LOADS, STACK, LINES, *EMPTY], ids=lambda chart: type(chart).__name__)
@pytest.mark.parametrize("size", [QSize(500, 300), QSize(40, 20)], ids=["usual", "tiny"])
def test_a_chart_draws_itself_at_any_size(chart: Chart, size: QSize) -> None:
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    chart.paint(painter, QRectF(0, 0, size.width(), size.height()), LIGHT)
    assert painter.end()
    assert chart.size_hint(LIGHT).isValid()


def test_charts_say_what_they_show() -> None:
    assert LOADS.summary() == (
        "Utilisation of 2: highest Ana Lima with 118 %, lowest Jae Pak with 62 %, 1 over capacity"
    )
    assert STACK.summary() == "Hours by model: Ana Lima 60 h; Jae Pak 0 h"
    assert LINES.summary() == "Demand, Jan to Mar: Demand 10 h → 30 h; Capacity 15 h → 45 h"
    assert LoadChart(()).summary() == "Utilisation: nothing to show"


@pytest.mark.parametrize(
    ("chart", "point", "figure"),
    [
        (LOADS, QPointF(200, 5), "Ana Lima: 118 %, over capacity"),
        (LOADS, QPointF(200, 290), ""),
        (STACK, QPointF(200, 5), "Ana Lima: Sell to 40 h, Sell through 0 h, Sell with 20 h"),
        (STACK, QPointF(200, 290), ""),
        (LINES, QPointF(480, 100), "Mar: Demand 30 h, Capacity 45 h"),
        (LINES, QPointF(2, 299), ""),
    ],
)
def test_the_figure_under_a_point_is_exact(chart: Chart, point: QPointF, figure: str) -> None:
    assert chart.figure_at(RECT, point, LIGHT) == figure


def test_the_view_tells_screen_readers_the_summary(qtbot: QtBot) -> None:
    view = ChartView(LOADS, "Utilisation")
    qtbot.addWidget(view)
    assert view.accessibleDescription() == LOADS.summary()
    view.set_chart(STACK)
    assert view.chart is STACK
    assert view.accessibleDescription() == STACK.summary()


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
@pytest.mark.parametrize("chart", [LOADS, STACK, LINES], ids=lambda chart: type(chart).__name__)
def test_a_chart_is_written_as(chart: Chart, ending: str, start: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"chart.{ending}"
    save_chart(chart, path, QSize(500, 300))
    assert path.read_bytes().startswith(start)


@pytest.mark.parametrize("name", ["chart.gif", "none/chart.png", "none/chart.svg", "none/chart.pdf"])
def test_a_chart_that_cannot_be_written_is_refused_in_words(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="could not be written"):
        save_chart(LOADS, tmp_path / name, QSize(500, 300))
