"""Figures and tables as Markdown text."""

from collections.abc import Iterable, Sequence

PROVED = 2e-6
"""Gaps below this are rounding."""


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table, the first column to the left and all others to the right."""
    lines = [header, ("---", *("---:" for _ in header[1:])), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def percent(share: float) -> str:
    """Show a share with three significant figures, such as 0.123 %."""
    return f"{100 * share:.3g} %" if share < 1 else f"{100 * share:,.0f} %"


def gap_text(gap: float) -> str:
    """Show a gap as a share, or that the plan is proved best."""
    return "proved best" if gap <= PROVED else percent(gap)


def seconds_text(seconds: float | None) -> str:
    """Show a time with three significant figures, such as 0.5 s."""
    return "never" if seconds is None else f"{seconds:.3g} s"


def size_text(size: str) -> str:
    """Show 6000x150 as 6,000 x 150."""
    return " x ".join(f"{int(part):,}" for part in size.split("x")) if size[0].isdigit() else size
