"""What is printed of the map: the picture, a row a CPM, what territories share, and who is not on it."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from ui.printing.report import Heading, Paragraph, Picture, Report, ReportPart, Table
from ui.territories.map.camera import Camera
from ui.territories.map.city_names import chosen_cities, paint_cities
from ui.territories.map.ground import paint_ground
from ui.territories.map.labels import placed_labels
from ui.territories.map.map_state import Kind, MapState
from ui.territories.map.marks import marks_in_sight, stamps_of
from ui.territories.map.name_painter import paint_lines, paint_names
from ui.territories.map.outline_painter import paint_homes, paint_outlines
from ui.territories.map.scale_bar import paint_scale_bar
from ui.territories.map.signs import Stamp, paint_sign
from ui.territories.map.words import summary_of, translate
from ui.theme.tokens import Space, Theme
from ui.widgets.charts.chart import draw_text, small_font, widest

_HEIGHT = 520
_LINE = 22
_SIGN = 20
_HALF_PIXELS = 11
_MOST_SHARED = 20


@dataclass(frozen=True, slots=True)
class MapChart:
    """The map as it is seen, as a picture that can be drawn at any size."""

    state: MapState
    camera: Camera

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw what is in sight; more of it where the rectangle has another form."""
        line = theme.px(_LINE)
        rows = _legend_rows(self.state, rect.width(), theme)
        picture = rect.adjusted(0, 0, 0, -line * len(rows))
        self._paint_map(painter, picture, theme)
        for at, row in enumerate(rows):
            top = picture.bottom() + line * at
            for left, kind in row:
                _paint_entry(painter, QRectF(rect.left() + left, top, rect.width() - left, line), kind, theme)

    def _paint_map(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        wide = self.camera.resized(round(rect.width()), round(rect.height()))
        shrink = min(rect.width() / self.camera.width, rect.height() / self.camera.height)
        camera = wide.zoomed(shrink, rect.width() / 2, rect.height() / 2)
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        marks = marks_in_sight(self.state, camera, theme.zoom)
        labels = placed_labels(self.state, camera, marks, theme)
        paint_ground(painter, camera, theme)
        if self.state.has_outlines:
            paint_outlines(painter, self.state, camera, theme)
        paint_cities(painter, chosen_cities(camera, theme), camera, theme, labels.taken)
        paint_homes(painter, self.state, camera, theme, of_shown=False)
        paint_lines(painter, labels.names, theme)
        for stamp, (x, y) in zip(stamps_of(self.state, marks), marks.places.tolist(), strict=True):
            paint_sign(painter, QPointF(x, y), stamp, theme)
        paint_homes(painter, self.state, camera, theme, of_shown=True)
        paint_names(painter, labels.names, theme)
        paint_scale_bar(painter, labels.scale_bar, theme)
        painter.restore()

    def summary(self) -> str:
        """Say what the map shows."""
        return summary_of(self.state)

    def figure_at(self, rect: QRectF, point: QPointF, theme: Theme) -> str:
        """Give nothing: the canvas of the window says who is where."""
        return ""

    def size_hint(self, theme: Theme) -> QSize:
        """Give the size of the view."""
        return QSize(self.camera.width, theme.px(_HEIGHT))


def _legend_rows(state: MapState, width: float, theme: Theme) -> list[list[tuple[float, Kind]]]:
    """Give the kinds of partners in lines, each with its distance from the left."""
    rows: list[list[tuple[float, Kind]]] = [[]]
    left = 0.0
    for place in np.unique(state.kind_of_points).tolist():
        kind = state.kinds[place]
        needed = theme.px(_SIGN) + widest([kind.name], theme) + Space.L
        if rows[-1] and left + needed > width:
            rows.append([])
            left = 0.0
        rows[-1].append((left, kind))
        left += needed
    return rows


def _paint_entry(painter: QPainter, rect: QRectF, kind: Kind, theme: Theme) -> None:
    sign = theme.px(_SIGN)
    middle = QPointF(rect.left() + sign / 2, rect.center().y())
    paint_sign(painter, middle, Stamp(kind.sign, _HALF_PIXELS, "", 0), theme)
    painter.setFont(small_font(theme))
    words = rect.adjusted(sign, 0, 0, 0)
    draw_text(painter, words, kind.name, theme.text.strong, Qt.AlignmentFlag.AlignLeft)


def map_report(state: MapState, camera: Camera, marks: Marks) -> Report:
    """Put the sheets of the map together."""
    parts: list[ReportPart] = [
        Picture(MapChart(state, camera), translate("map", "Partners on the map"), _HEIGHT),
        Heading(translate("map", "Territories")),
        _territories(state, marks),
    ]
    if state.overlaps:
        hint = translate("map", "Partners of either CPM in the area that both outlines hold.")
        parts += [Heading(translate("map", "Shared areas"), hint), _overlaps(state)]
    if len(state.places.missing):
        parts += [Heading(translate("map", "Not on the map")), _missing(state)]
    parts.append(Paragraph(translate("map", "Outlines: Natural Earth. Cities: GeoNames.")))
    title = translate("map", "Map")
    count = format_count(len(state.places.rows))
    subtitle = translate("map", "{count} of {all} partners are on the map").format(
        count=count, all=format_count(len(state.keys))
    )
    return Report(title, subtitle, parts)


def _territories(state: MapState, marks: Marks) -> Table:
    cpms = tuple(state.figures.plan.cpms.values())
    rows = []
    for territory in state.territories:
        cpm = cpms[territory.cpm]
        rows.append(
            (
                cpm.name,
                state.figures.plan.role_types[cpm.role_type].name,
                format_count(len(territory.partners)),
                format_count(territory.missing),
                format_hours(float(state.figures.minutes[territory.cpm]), marks, 0),
                format_count(len(territory.others)),
            )
        )
    titles = (
        translate("map", "CPM"),
        translate("map", "Role type"),
        translate("map", "On the map"),
        translate("map", "Without a place"),
        translate("map", "Hours a month"),
        translate("map", "Others inside"),
    )
    return Table(titles, tuple(rows), right=frozenset({2, 3, 4, 5}))


def _overlaps(state: MapState) -> Table:
    cpms = tuple(state.figures.plan.cpms.values())
    rows = tuple(
        (cpms[each.one].name, cpms[each.other].name, format_count(len(each.partners)))
        for each in state.overlaps[:_MOST_SHARED]
    )
    return Table(
        (translate("map", "CPM"), translate("map", "and"), translate("map", "Partners")),
        rows,
        right=frozenset({2}),
    )


def _missing(state: MapState) -> Table:
    partners = state.figures.plan.partners
    regions = Counter(partners[state.keys[row]].region for row in state.places.missing.tolist())
    nowhere = translate("map", "No region")
    rows = tuple((name or nowhere, format_count(count)) for name, count in sorted(regions.items()))
    return Table((translate("map", "Region"), translate("map", "Partners")), rows, right=frozenset({1}))
