"""One record per column, and what a decoration must be able to do."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.step_names import StepWords
from cpm_planner.model.errors import InputError
from ui.theme.tokens import Theme
from ui.widgets.explanation.explained import Explained
from ui.widgets.table.conditions import Scale, SortKey

Row = TypeVar("Row")
RowId = Hashable


class Align(StrEnum):
    """Side of a cell its text stands at: words at the start, figures at the end."""

    START = "start"
    CENTRE = "centre"
    END = "end"


class FilterKind(StrEnum):
    """How a column can be filtered, beside the search over all columns."""

    NONE = "none"
    CHOICE = "choice"


class Decoration(Protocol):
    """Something drawn in a cell; ``width`` in pixels, or None to take the place of the text."""

    @property
    def width(self) -> int | None:
        """Width the decoration takes before the text; None for the whole cell, without text."""

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        """Draw within the rectangle."""


@dataclass(frozen=True, slots=True)
class Figure:
    """How the sort keys of a column of figures are counted together.

    Attributes:
        written: writes a sum or an average, in the column's own unit.
        adds_up: a sum makes sense, as of hours; not of shares, which only have an average.
    """

    written: Callable[[float], str]
    adds_up: bool = True


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """Everything the table knows of a column.

    Attributes:
        key: stable name, for layouts and commands.
        title: heading in the user's language.
        text: the cell's text; called only for cells that are seen, searched or copied.
        sort_key: what to sort by; the text when not given.
        figure: how cells of the column are counted together; None for words and dates.
        tooltip: the exact figure, or what the column is about.
        about: what is drawn in the cells, told by the heading.
        explain: how the figure of a row is computed; None where nothing is.
        scale: how bounds of a filter are typed; None where cells are only asked for words.
        edit: from a row and what was typed, the edit of the plan; raises InputError to refuse.
        edit_text: what the editor starts with; the text when not given.
        choices: the values the editor offers; a combo box instead of a line.
        width: starting width in pixels at 100 % zoom; ``stretches`` takes what is left over.
        filter_values: the values a choice filter sees in a row; the text when not given.
        group_value: what puts a row into a group of the column; the first filter value when not given.
        group_summary: what the cells of a group come to, where that is no sum.
        decoration: an icon, chip or bar in the cell.
        is_edited_alone: an edit of this column would undo another one of the same row made with it.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    align: Align = Align.START
    sort_key: Callable[[Row], SortKey] | None = None
    figure: Figure | None = None
    scale: Scale | None = None
    tooltip: Callable[[Row], str] | None = None
    about: str = ""
    explain: Callable[[Row], Explained | None] | None = None
    edit: Callable[[Row, str], Edit] | None = None
    edit_text: Callable[[Row], str] | None = None
    choices: Callable[[Row], Sequence[str]] | None = None
    width: int = 120
    stretches: bool = False
    searchable: bool = True
    filter_kind: FilterKind = FilterKind.NONE
    filter_values: Callable[[Row], Sequence[str]] | None = None
    group_value: Callable[[Row], str] | None = None
    group_summary: Callable[[Sequence[Row]], str] | None = None
    decoration: Callable[[Row], Decoration | None] | None = None
    hidden: bool = False
    is_edited_alone: bool = False

    def typed(self, row: Row) -> str:
        """Give the text a cell's editor starts with."""
        return (self.edit_text or self.text)(row)


@dataclass(frozen=True)
class QuickFilter(Generic[Row]):
    """A yes-or-no filter shown as one button, such as "Unassigned"."""

    key: str
    title: str
    test: Callable[[Row], bool]


class EditedCell(NamedTuple):
    """One cell of a table with the text that goes into it, and the edit that makes it so.

    Attributes:
        column: the column in the model; ``title`` its heading.
    """

    row_id: RowId
    column: int
    title: str
    text: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class TableEdit:
    """Cells changed in one go: what the page turns into one named step.

    Attributes:
        cells: those that are changed, in order.
        named: names the step, given the number of cells, where that says more than columns and rows do, such
            as "Paste 240 cells"; an empty text otherwise.
        is_whole: nothing is to be changed when a cell cannot be.
        is_new: the rows are new; the first cell of each adds it, and rows are counted instead of cells.
    """

    cells: tuple[EditedCell, ...]
    named: Callable[[int], str] = lambda _: ""
    is_whole: bool = True
    is_new: bool = False

    @property
    def column_titles(self) -> tuple[str, ...]:
        """Headings of the columns concerned."""
        return tuple(dict.fromkeys(cell.title for cell in self.cells))

    @property
    def row_ids(self) -> tuple[RowId, ...]:
        """Rows concerned, each once."""
        return tuple(dict.fromkeys(cell.row_id for cell in self.cells))

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The plan edits, in order."""
        return tuple(cell.edit for cell in self.cells)

    @property
    def name(self) -> str:
        """The name of the step, if it has one of its own."""
        return self.named(len(self.row_ids if self.is_new else self.cells))

    def part(self, places: Sequence[int]) -> "TableEdit":
        """Give the edit of some of the cells, by their places among all."""
        return replace(self, cells=tuple(self.cells[place] for place in places))

    def step_name(self, words: StepWords, who: str, titles: Sequence[str] | None = None) -> str:
        """Name the step; ``titles`` are what columns are called in it, if not as in their headings."""
        return self.name or words.name(self.column_titles if titles is None else titles, who, self.edits)


@dataclass(frozen=True, slots=True)
class NewRows(Generic[Row]):
    """How rows are added to a table.

    Attributes:
        make: from what the first column is to say, a row with an id that no other one has; raises InputError.
        edit: adds such a row.
        named: names the step, given the number of rows.
    """

    make: Callable[[str], tuple[RowId, Row]]
    edit: Callable[[Row], Edit]
    named: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Answer:
    """Hears, perhaps later, what became of an edit of cells.

    Attributes:
        refused: told why nothing was changed.
        made: told that the edit was made, and which of its cells were left out, by place, and why.
    """

    refused: Callable[[InputError], object]
    made: Callable[[Mapping[int, InputError]], object] = lambda _: None
