"""Shares: kept as whole percent, basis points or a fraction, shown in percent."""

from decimal import Decimal

from cpm_planner.formatting.marks import ENGLISH, Marks, format_number, parse_number


def format_percent(fraction: float, marks: Marks | None = None, decimals: int = 0) -> str:
    """Write a fraction as percent: 0.256 gives "26 %"."""
    return f"{format_number(Decimal(fraction) * 100, marks, decimals)} %"


def format_whole_percent(percent: int, marks: Marks | None = None) -> str:
    """Write whole percent: 25 gives "25 %"."""
    return f"{format_number(Decimal(percent), marks)} %"


def parse_percent(text: str, marks: Marks = ENGLISH) -> int:
    """Read whole percent, with or without the sign.

    Raises:
        ValueError: the text is not a whole number of percent.
    """
    value = parse_number(text.strip().removesuffix("%"), marks)
    if value != value.to_integral_value():
        message = f"not a whole percentage: {text!r}"
        raise ValueError(message)
    return int(value)


def format_basis_points(points: int, marks: Marks | None = None) -> str:
    """Write basis points as percent, with as many decimals as they need: 3,334 gives "33.34 %"."""
    decimals = 0 if points % 100 == 0 else 2 if points % 10 else 1
    return f"{format_number(Decimal(points) / 100, marks, decimals)} %"


def parse_basis_points(text: str, marks: Marks = ENGLISH) -> int:
    """Read percent with up to two decimals as basis points.

    Raises:
        ValueError: the text is not a percentage.
    """
    return round(parse_number(text.strip().removesuffix("%"), marks) * 100)
