"""What is printed of a page: headings, sentences, charts and tables, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from ui.widgets.charts.chart import Chart


@dataclass(frozen=True, slots=True)
class Heading:
    """Starts a part; never left alone at the foot of a sheet."""

    text: str
    hint: str = ""
    starts_sheet: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or several, broken into lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart over the whole width, under its title."""

    chart: Chart
    title: str
    height: int
    """In pixels of the light theme at 100 %."""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts; titles are repeated on every sheet the table goes on to."""

    titles: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    """May be made one by one while they are laid out."""
    right: frozenset[int] = frozenset()
    """Columns of figures, which stand at the right."""
    strong: frozenset[int] = frozenset()
    """Rows of totals."""
    drops_empty: bool = False
    """Whether columns without any text are left out."""


ReportPart = Heading | Paragraph | Picture | Table


@dataclass(frozen=True, slots=True)
class Report:
    """A whole page on paper."""

    title: str
    subtitle: str
    parts: Sequence[ReportPart]


@runtime_checkable
class PrintablePage(Protocol):
    """A page of the window that can be printed."""

    def report(self) -> Report:
        """Give what is printed of the page as it is now."""
