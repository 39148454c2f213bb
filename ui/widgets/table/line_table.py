"""A small table of finished texts, for sums that nobody edits."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from ui.widgets.explanation.explained import Explained
from ui.widgets.table.column import Align, Column
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

ExplainCell = Callable[[int, int], Explained | None]
"""From the places of a line and a column; None where nothing is computed."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table, as texts in the order of its columns."""

    texts: tuple[str, ...]
    place: int


class LineTable:
    """A table of finished texts: the first column in words, the others figures."""

    def __init__(self, titles: Sequence[str], name: str, widths: Sequence[int]) -> None:
        """Show no line yet."""
        self._lines: tuple[Line, ...] = ()
        self._explain: ExplainCell | None = None
        columns = [
            Column[Line](
                key=str(at),
                title=title,
                text=partial(_text, at),
                tooltip=partial(_text, at) if at == 0 else None,
                align=Align.START if at == 0 else Align.END,
                width=widths[at],
                stretches=at == 0,
                explain=partial(self._explained, at),
            )
            for at, title in enumerate(titles)
        ]
        self.values: ValueTableModel[Line] = ValueTableModel(tuple(columns), self._line)
        self.view: ValueTable[Line] = ValueTable(self.values, name)
        self.view.column_layout.stay_in_sight()

    def show_lines(self, lines: Sequence[tuple[str, ...]], explain: ExplainCell | None = None) -> None:
        """Show these lines, in this order; ``explain`` says how the figure of a line's column is computed."""
        self._lines = tuple(Line(texts, place) for place, texts in enumerate(lines))
        self._explain = explain
        self.values.replace_rows(list(range(len(lines))))

    def set_titles(self, titles: Sequence[str]) -> None:
        """Head the columns otherwise."""
        self.values.set_titles({str(at): title for at, title in enumerate(titles)})

    @property
    def titles(self) -> tuple[str, ...]:
        """The headings."""
        return tuple(column.title for column in self.values.columns)

    def _explained(self, column: int, line: Line) -> Explained | None:
        return None if self._explain is None else self._explain(line.place, column)

    def _line(self, key: Hashable) -> Line | None:
        at = int(str(key))
        return self._lines[at] if at < len(self._lines) else None


def _text(at: int, line: Line) -> str:
    return line.texts[at]
