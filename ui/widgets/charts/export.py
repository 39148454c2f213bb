"""Charts as files: PNG for slides, SVG for editing, PDF for print; always in the light theme."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from cpm_planner.model.errors import InputError
from ui.theme.light import LIGHT
from ui.theme.tokens import Space
from ui.widgets.charts.chart import Chart

_PNG_SCALE: Final = 2
_DOTS_PER_INCH: Final = 96
_POINTS_PER_INCH: Final = 72


def save_chart(chart: Chart, path: Path, size: QSize) -> None:
    """Write a chart of a size in pixels; the ending of the path says how.

    Raises:
        InputError: the file cannot be written, or the ending is none of png, svg, pdf.
    """
    writers = {".png": _save_png, ".svg": _save_svg, ".pdf": _save_pdf}
    writer = writers.get(path.suffix.lower())
    if writer is None or not writer(chart, path, size):
        raise InputError(
            code="chart-not-written",
            what="The chart could not be written",
            where=str(path),
            remedy="choose a folder you may write to and a name that ends in .png, .svg or .pdf",
        )


def _save_png(chart: Chart, path: Path, size: QSize) -> bool:
    image = QImage(size * _PNG_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_PNG_SCALE)
    image.fill(QColor(LIGHT.surface.raised))
    painter = QPainter(image)
    _paint(chart, painter, size)
    painter.end()
    return image.save(str(path))


def _save_svg(chart: Chart, path: Path, size: QSize) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter()
    if not painter.begin(generator):
        return False
    _paint(chart, painter, size)
    return painter.end()


def _save_pdf(chart: Chart, path: Path, size: QSize) -> bool:
    writer = QPdfWriter(str(path))
    writer.setResolution(_DOTS_PER_INCH)
    points = _POINTS_PER_INCH / _DOTS_PER_INCH
    writer.setPageSize(QPageSize(QSizeF(size.width() * points, size.height() * points), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        return False
    _paint(chart, painter, size)
    return painter.end()


def _paint(chart: Chart, painter: QPainter, size: QSize) -> None:
    inside = QRectF(0, 0, size.width(), size.height()).adjusted(Space.L, Space.L, -Space.L, -Space.L)
    chart.paint(painter, inside, LIGHT)
