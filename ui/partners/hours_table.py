"""Why a partner's hours are what they are: a small table of activities that sums to the figure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_number
from cpm_planner.formatting.percent import format_basis_points, format_whole_percent
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.explain import ActivityShare, ShareKind
from ui.theme.tokens import Theme
from ui.widgets.chip import ChipFace, paint_chip
from ui.widgets.model_marks import model_hue, model_mark, model_name
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_CHIP_WIDTH = 32
_CHIP_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class ModelChip:
    """The two letters of a model in its colours, before a text."""

    model: SalesModel
    width: int | None = _CHIP_WIDTH

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw the chip in the middle of its place."""
        height = min(rect.height(), theme.px(_CHIP_HEIGHT))
        spot = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        paint_chip(painter, spot, ChipFace(model_mark(self.model), hue=model_hue(self.model, theme)), theme)


class HoursTable:
    """Keeps the lines of one partner and the table that shows them."""

    def __init__(self, marks: Marks) -> None:
        """Start without lines."""
        self._lines: tuple[ActivityShare, ...] = ()
        self.model: ValueTableModel[ActivityShare] = ValueTableModel(_columns(marks), self._line)
        self.view: ValueTable[ActivityShare] = ValueTable(self.model, _tr("Hours by activity"))
        self.view.set_placeholder(_tr("No activity takes time for this tier and model mix."))

    def show_lines(self, lines: Sequence[ActivityShare]) -> None:
        """Show the lines of a partner."""
        self._lines = tuple(lines)
        self.model.replace_rows(list(range(len(lines))))

    def _line(self, place: object) -> ActivityShare | None:
        return self._lines[place] if isinstance(place, int) and place < len(self._lines) else None


def line_name(line: ActivityShare) -> str:
    """Name a line: the activity, or what else makes it."""
    if line.kind is ShareKind.ONBOARDING:
        return _tr("Onboarding a new partner")
    if line.kind is ShareKind.KNOWN:
        return _tr("Known workload: {reason}").format(reason=line.name or _tr("no reason given"))
    return line.name


def line_sum(line: ActivityShare, marks: Marks) -> str:
    """Say what a line is made of: "1.5 h, 12 x a year, weight 60 %, effort 120 %"."""
    if line.kind is not ShareKind.ACTIVITY:
        return ""
    parts = [
        _tr("{hours} h \u00d7 {times}").format(
            hours=format_hours(line.minutes_each, marks, 2).rstrip("0").rstrip(marks.decimal),
            times=line.times_per_year,
        )
    ]
    if line.model is not None:
        parts.append(format_basis_points(line.weight_points, marks))
    if line.effort_percent != 100:  # noqa: PLR2004 - 100 % changes nothing and is not worth a word
        parts.append(format_whole_percent(line.effort_percent, marks))
    return " \u00d7 ".join(parts)


def _columns(marks: Marks) -> tuple[Column[ActivityShare], ...]:
    explained = _explained(marks)
    return (
        Column(
            key="activity",
            title=_tr("Activity"),
            text=line_name,
            tooltip=explained,
            decoration=lambda line: None if line.model is None else ModelChip(line.model),
            width=124,
            stretches=True,
        ),
        Column(
            key="sum",
            title=_tr("Hours \u00d7 a year"),
            text=lambda line: line_sum(line, marks),
            tooltip=explained,
            width=108,
        ),
        Column(
            key="minutes",
            title=_tr("Minutes"),
            text=lambda line: format_number(Decimal(line.minutes_per_month), marks),
            sort_key=lambda line: line.minutes_per_month,
            tooltip=explained,
            align=Align.END,
            width=78,
        ),
    )


def _explained(marks: Marks) -> Callable[[ActivityShare], str]:
    def explained(line: ActivityShare) -> str:
        if line.kind is not ShareKind.ACTIVITY:
            return line_name(line)
        model = _tr("shared by all models") if line.model is None else model_name(line.model)
        return _tr("{name} ({model}): {sum} ÷ 12 months = {minutes} minutes a month").format(
            name=line.name, model=model, sum=line_sum(line, marks), minutes=line.minutes_per_month
        )

    return explained


def _tr(source: str) -> str:
    return QCoreApplication.translate("partners", source)
