"""Focus: the effective number of sales models somebody plays."""

from decimal import Decimal

from cpm_planner.formatting.marks import Marks, format_number


def format_focus(models: float | None, marks: Marks | None = None) -> str:
    """Write an effective number of models to one decimal; a dash where no work is tagged."""
    return "-" if models is None else format_number(Decimal(models), marks, 1)
