"""How bounds of a filter are typed, by kind of figure: hours, percent, money, counts, months, days."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from cpm_planner.edit.typed import (
    month_to_type,
    typed_count,
    typed_day,
    typed_hours,
    typed_money,
    typed_month,
    typed_points,
    typed_rate,
)
from cpm_planner.formatting.days import iso_day
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import InputError
from ui.language import tr
from ui.widgets.table.conditions import Span

_HOURS_MISSED: Final = 3.0
"""Minutes that an amount of hours with one decimal may be off."""

_POINTS: Final = 10_000
"""Hundredths of a percent in a whole."""

_SHARE_MISSED: Final = 0.005
"""How far a share may be off where it is shown as whole percent."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Bounds of figures.

    Attributes:
        value: reads one, in the unit of the sort keys; raises InputError.
        missed: how far a figure may be off what its cell shows of it; what looks equal counts as equal.
    """

    value: Callable[[str], float]
    example: str
    missed: float = 0.0
    is_of_time: bool = False

    def read(self, text: str) -> Span:
        """Read a figure.

        Raises:
            InputError: the text is none.
        """
        value = self.value(text)
        return value - self.missed, value + self.missed


@dataclass(frozen=True, slots=True)
class _Months:
    is_of_time: bool = True

    @property
    def example(self) -> str:
        return month_to_type()

    def read(self, text: str) -> Span:
        month = typed_month(text)
        if month is None:
            raise _nothing_typed(self.example)
        return float(month.ordinal), float(month.ordinal)


@dataclass(frozen=True, slots=True)
class _Days:
    is_of_time: bool = True

    @property
    def example(self) -> str:
        return month_to_type()

    def read(self, text: str) -> Span:
        month, day = typed_day(text)
        if month is None:
            raise _nothing_typed(self.example)
        return iso_day(month, day), iso_day(month, month.days if day is None else day)


MONTHS: Final = _Months()
"""For sort keys that are ordinals of months."""

DAYS: Final = _Days()
"""For sort keys as :func:`iso_day` writes them, "2026-11" and "2026-11-16"."""


def hours_scale(marks: Marks) -> Numbers:
    """For sort keys of minutes, shown as hours with one decimal."""
    return Numbers(partial(typed_hours, marks=marks), f"12{marks.decimal}5", _HOURS_MISSED)


def money_scale(marks: Marks) -> Numbers:
    """For sort keys of cents, shown as whole amounts."""
    return Numbers(partial(typed_money, marks=marks), f"12{marks.group}500", missed=50.0)


def percent_scale(marks: Marks) -> Numbers:
    """For sort keys of percent."""
    return Numbers(lambda text: typed_points(text, marks) / 100, "80")


def share_scale(marks: Marks) -> Numbers:
    """For sort keys that are shares of one, shown as whole percent."""
    return Numbers(lambda text: typed_points(text, marks) / _POINTS, "80", _SHARE_MISSED)


def count_scale(marks: Marks) -> Numbers:
    """For sort keys that are counts."""
    return Numbers(partial(typed_count, marks=marks), "10")


def decimal_scale(marks: Marks) -> Numbers:
    """For sort keys that are numbers, shown with one decimal."""
    return Numbers(lambda text: float(typed_rate(text, marks)), f"1{marks.decimal}5", missed=0.05)


def fte_scale(marks: Marks) -> Numbers:
    """For sort keys of percent of a full-time CPM, shown as full-time CPMs with one decimal."""
    return Numbers(lambda text: float(typed_rate(text, marks) * 100), f"1{marks.decimal}5", missed=5.0)


def _nothing_typed(example: str) -> InputError:
    return InputError(
        code="nothing-typed",
        what=tr("There is no month yet"),
        remedy=tr("type one, such as {example}").format(example=example),
    )
