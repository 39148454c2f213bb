"""A check: two figures that should be equal."""

from typing import NamedTuple

from cpm_planner.exchange.workbook.cells import Formula


class Check(NamedTuple):
    """Two figures that should be equal."""

    key: str
    name: str
    first: Formula | float
    second: Formula | float
    tolerance: float
    is_reconciliation: bool = True
    """Otherwise the second is what a finished plan would have."""

    @property
    def difference(self) -> float:
        """First less second."""
        return round(_now(self.first) - _now(self.second), 6)

    @property
    def result(self) -> str:
        """The verdict."""
        if abs(self.difference) <= self.tolerance:
            return "OK"
        return "CHECK" if self.is_reconciliation else "LOOK"


def _now(figure: Formula | float) -> float:
    value = figure.value if isinstance(figure, Formula) else figure
    return value if isinstance(value, int | float) else 0.0
