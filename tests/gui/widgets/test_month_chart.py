"""The chart of months: figures under the pointer, words, gaps, any size."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.theme.dark import DARK
from ui.theme.light import LIGHT
from ui.theme.tokens import Theme
from ui.widgets.charts import months
from ui.widgets.charts.chart import Sign, named_every
from ui.widgets.charts.months import MonthBand, MonthChart, MonthColumns, MonthLine

pytestmark = pytest.mark.usefixtures("qapp")

CHART = MonthChart(
    "Inside",
    ("Jan 27", "Feb 27", "Mar 27", "Apr 27"),
    (
        MonthColumns("Needed", lambda theme: theme.accent, (40.0, 60.0, 80.0, 0.0)),
        MonthColumns("Nobody's", lambda theme: theme.warning, (0.0, 20.0, 40.0, 0.0), is_hatched=True),
    ),
    (
        MonthLine("Available", lambda theme: theme.good, (50.0, 50.0, 100.0, 100.0)),
        MonthLine("Budget", lambda theme: theme.bad, (math.nan, 90.0, math.nan, 90.0), Qt.PenStyle.DotLine),
    ),
    ("January", "February", "March", "April"),
    "80 % used",
    lambda value: f"{value:,.0f} h",
    MonthBand("Band", (35.0, 35.0, 70.0, 70.0), (45.0, 45.0, 90.0, 90.0)),
    ("", "", "+1", ""),
    (False, True, True, False),
)
EMPTY = MonthChart("None", (), (), (), (), "", str)
RECT = QRectF(0, 0, 500, 260)


def painted(chart: MonthChart, size: QSize, theme: Theme = LIGHT) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor(theme.surface.raised))
    painter = QPainter(image)
    chart.paint(painter, QRectF(0, 0, size.width(), size.height()), theme)
    assert painter.end()
    return image


@pytest.mark.parametrize("chart", [CHART, EMPTY], ids=["months", "empty"])
@pytest.mark.parametrize("size", [QSize(500, 260), QSize(40, 20)], ids=["usual", "tiny"])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_it_draws_itself_at_any_size(chart: MonthChart, size: QSize, theme: Theme) -> None:
    assert not painted(chart, size, theme).isNull()
    assert chart.size_hint(theme).isValid()


def test_columns_stand_where_their_months_do() -> None:
    image = painted(CHART, QSize(500, 260))
    plot = CHART._plot(RECT, LIGHT)
    left, width = CHART._slot(plot, 0)
    foot = QPointF(left + width / 2, plot.bottom() - 4).toPoint()
    assert image.pixelColor(foot) == QColor(LIGHT.accent.solid)
    left, width = CHART._slot(plot, 3)
    nothing = QPointF(left + width / 2, plot.bottom() - 4).toPoint()
    assert image.pixelColor(nothing) == QColor(LIGHT.surface.raised)


@pytest.mark.parametrize(("share", "month"), [(0.1, "January"), (0.3, "February"), (0.99, "April")])
def test_the_figures_under_the_pointer_are_those_of_its_month(share: float, month: str) -> None:
    plot = CHART._plot(RECT, LIGHT)
    assert CHART.figure_at(RECT, QPointF(plot.left() + plot.width() * share, 100), LIGHT) == month


def test_there_are_no_figures_beside_the_months() -> None:
    assert CHART.figure_at(RECT, QPointF(1, 100), LIGHT) == ""
    assert EMPTY.figure_at(RECT, QPointF(100, 100), LIGHT) == ""


def test_the_axis_reaches_columns_lines_and_band_and_knows_no_gap() -> None:
    assert CHART._ticks == [0, 25, 50, 75, 100, 125]
    steps = CHART._steps(CHART._plot(RECT, LIGHT), CHART.lines[1].values)
    assert sum(steps.elementAt(at).isMoveTo() for at in range(steps.elementCount())) == 2


def test_it_says_what_it_shows_and_names_every_part() -> None:
    assert CHART.summary() == "Inside: 80 % used"
    assert EMPTY.summary() == "None"
    assert [each.name for each in CHART.legend(LIGHT)] == [
        "Needed",
        "Nobody's",
        "Available",
        "Budget",
        "Band",
        "More needed than available",
    ]


def test_the_legend_shows_a_hatch_where_the_columns_are_hatched() -> None:
    signs = {each.name: each.sign for each in CHART.legend(LIGHT)}
    assert signs["Nobody's"] is Sign.HATCHED
    assert signs["Needed"] is Sign.SQUARE
    without_flags = replace(CHART, flagged=())
    assert "More needed than available" not in [each.name for each in without_flags.legend(LIGHT)]


def test_months_are_named_below_the_middle_of_their_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    named: dict[str, QRectF] = {}
    monkeypatch.setattr(
        months, "draw_text", lambda _painter, rect, text, *_: named.setdefault(text, QRectF(rect))
    )
    painted(CHART, QSize(500, 260))
    for at, label in enumerate(CHART.labels):
        left, width = CHART._slot(CHART._plot(RECT, LIGHT), at)
        assert named[label].center().x() == pytest.approx(left + width / 2)


@pytest.mark.parametrize("width", range(200, 900, 20))
def test_names_of_months_never_overlap(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    spots = []
    labels = tuple(f"{month} 27" for month in ("Nov", "Dec", "Jan", "Mar") * 6)
    empty = replace(CHART, labels=labels, columns=(), lines=(), band=None, marks=(), flagged=())
    chart = replace(empty, has_legend=False)
    monkeypatch.setattr(
        months, "draw_text", lambda _painter, rect, text, *_: text in labels and spots.append(rect)
    )
    painted(chart, QSize(width, 260))
    assert spots
    assert all(one.right() <= other.left() for one, other in pairwise(spots))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_band_has_ends_on_the_chart_and_in_the_legend(theme: Theme) -> None:
    entry = next(each for each in CHART.legend(theme) if each.name == "Band")
    assert entry.edges is not None
    image, plot = painted(CHART, QSize(500, 260), theme), CHART._plot(RECT, theme)
    left, _ = CHART._slot(plot, 3)
    end = QColor(theme.good.solid)
    for value in (70.0, 90.0):
        y = round(CHART._y(plot, value))
        seen = [image.pixelColor(round(left) + x, y + dy) for x in range(3, 40) for dy in (-1, 0)]
        assert min(abs(each.red() - end.red()) + abs(each.green() - end.green()) for each in seen) < 40


def test_values_are_named_only_as_close_as_they_can_be_read() -> None:
    assert named_every(6, 200, LIGHT) == 1
    assert named_every(6, 40, LIGHT) == 2
    assert named_every(6, 0, LIGHT) > 6
