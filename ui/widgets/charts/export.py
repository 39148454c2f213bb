"""Charts as files: PNG for slides, SVG for editing, PDF for print; always in the light theme."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from cpm_planner.model.errors import InputError
from ui.language import tr
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
    painters = {".png": _paint_png, ".svg": _paint_svg, ".pdf": _paint_pdf}
    paint, file = painters.get(path.suffix.lower()), QSaveFile(str(path))
    is_open = paint is not None and file.open(QIODevice.OpenModeFlag.WriteOnly)
    if paint is None or not is_open or not paint(chart, file, size) or not file.commit():
        raise InputError(
            code="chart-not-written",
            what=tr("The chart could not be written"),
            where=str(path),
            remedy=tr("choose a folder you may write to and a name that ends in .png, .svg or .pdf"),
        )


def _paint_png(chart: Chart, file: QIODevice, size: QSize) -> bool:
    image = QImage(size * _PNG_SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_PNG_SCALE)
    image.fill(QColor(LIGHT.surface.raised))
    painter = QPainter(image)
    _paint(chart, painter, size)
    painter.end()
    return QImageWriter(file, b"png").write(image)


def _paint_svg(chart: Chart, file: QIODevice, size: QSize) -> bool:
    generator = QSvgGenerator()
    generator.setOutputDevice(file)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter(generator)
    _paint(chart, painter, size)
    return painter.end()


def _paint_pdf(chart: Chart, file: QIODevice, size: QSize) -> bool:
    writer = QPdfWriter(file)
    writer.setResolution(_DOTS_PER_INCH)
    points = _POINTS_PER_INCH / _DOTS_PER_INCH
    writer.setPageSize(QPageSize(QSizeF(size.width() * points, size.height() * points), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    _paint(chart, painter, size)
    return painter.end()


def _paint(chart: Chart, painter: QPainter, size: QSize) -> None:
    inside = QRectF(0, 0, size.width(), size.height()).adjusted(Space.L, Space.L, -Space.L, -Space.L)
    chart.paint(painter, inside, LIGHT)
