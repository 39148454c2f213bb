"""What the figures of one column come to: sum, average, lowest and highest, in the column's own unit."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ui.language import tr
from ui.widgets.table.column import Column, Figure


@dataclass(slots=True)
class ColumnSum:
    """Figures of one column counted together."""

    title: str
    figure: Figure
    count: int = 0
    total: float = 0
    least: float = float("inf")
    most: float = float("-inf")

    def add(self, value: float) -> None:
        """Count one more figure."""
        self.count += 1
        self.total += value
        self.least, self.most = min(self.least, value), max(self.most, value)

    @property
    def main(self) -> str:
        """The sum; the average where a sum makes no sense, as of shares."""
        return self.figure.written(self.total if self.figure.adds_up else self.total / self.count)

    @property
    def main_words(self) -> str:
        """The sum or average with the title of its column before it."""
        words = tr("{column}, sum: {figure}") if self.figure.adds_up else tr("{column}, average: {figure}")
        return words.format(column=self.title, figure=self.main)

    def words(self) -> list[str]:
        """Say all there is to say: sum, average, lowest, highest."""
        written = self.figure.written
        parts = [
            tr("Average: {figure}").format(figure=written(self.total / self.count)),
            tr("Lowest: {figure}").format(figure=written(self.least)),
            tr("Highest: {figure}").format(figure=written(self.most)),
        ]
        total = tr("Sum: {figure}").format(figure=written(self.total))
        return [total, *parts] if self.figure.adds_up else parts


def figure_of(column: Column[Any], row: Any) -> float | None:
    """Give what a row adds to the figures of a column; None where that is nothing."""
    if row is None or column.figure is None or column.sort_key is None:
        return None
    value = column.sort_key(row)
    return None if isinstance(value, str) else value


def sum_of(column: Column[Any], rows: Iterable[Any]) -> ColumnSum | None:
    """Count the figures of a column in rows together; None where there are none."""
    if column.figure is None:
        return None
    counted = ColumnSum(column.title, column.figure)
    for row in rows:
        figure = figure_of(column, row)
        if figure is not None:
            counted.add(figure)
    return counted if counted.count else None
