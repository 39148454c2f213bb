"""The fields in which a condition on a column is put together: what is asked, and its bounds."""

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cpm_planner.model.errors import InputError
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style
from ui.widgets.table.column import Column
from ui.widgets.table.conditions import OF_NOTHING, OF_RANKS, OF_TEXTS, Condition, Way
from ui.widgets.table.filters.words import way_name, ways_of

_MOST_RANKS: Final = 1_000_000


class ConditionEditor(QWidget):
    """Shows as many fields as a way of asking needs; what cannot be read is said below them."""

    finished = Signal()
    """Enter was pressed in a field."""

    def __init__(self, column: Column[Any], condition: Condition | None) -> None:
        """Start with a condition of a column, or none."""
        super().__init__()
        self._column = column
        name = tr("Condition on {column}").format(column=column.title)
        self.way = QComboBox()
        self.way.setAccessibleName(name)
        self.way.addItem(tr("No condition"), None)
        of_time = column.scale is not None and column.scale.is_of_time
        for way in ways_of(column):
            self.way.addItem(way_name(way, of_time=of_time), way)
        self.first, self.second = QLineEdit(), QLineEdit()
        self.first.setAccessibleName(name)
        self.second.setAccessibleName(tr("Upper bound on {column}").format(column=column.title))
        self.problem = text_label("", TextStyle.CAPTION, wraps=True)
        self.problem.hide()
        self._lay_out()
        if condition is not None:
            self.way.setCurrentIndex(self.way.findData(condition.way))
            for field, typed in zip((self.first, self.second), condition.typed, strict=False):
                field.setText(typed)
        self._show_fields()
        self.way.currentIndexChanged.connect(self._show_fields)
        for field in (self.first, self.second):
            field.returnPressed.connect(self.finished)
            field.textEdited.connect(self._forget_problem)

    def condition(self) -> Condition | None:
        """Give the condition that is asked; None for none.

        Raises:
            InputError: what was typed is no bound of the column; the fields say so, too.
        """
        try:
            return self._read()
        except InputError as refusal:
            self.problem.setText(str(refusal))
            self.problem.show()
            set_style(self.first, invalid=True)
            self.first.setFocus()
            raise

    def _read(self) -> Condition | None:
        way = self._way
        if way is None or way in OF_NOTHING:
            return None if way is None else Condition(way)
        typed = tuple(field.text().strip() for field in self._fields(way))
        if way in OF_TEXTS:
            if not typed[0]:
                raise _missing(tr("type a text, or choose “is empty”"))
            return Condition(way, typed)
        if way in OF_RANKS:
            return Condition(way, typed, count=_rank(typed[0]))
        if not all(typed) or self._column.scale is None:
            raise _missing(tr("type one, such as {example}").format(example=self._example))
        return Condition(way, typed, tuple(map(self._column.scale.read, typed)))

    @property
    def _way(self) -> Way | None:
        data = self.way.currentData()
        return None if data is None else Way(data)

    @property
    def _example(self) -> str:
        return "" if self._column.scale is None else self._column.scale.example

    def _fields(self, way: Way | None) -> tuple[QLineEdit, ...]:
        if way is None or way in OF_NOTHING:
            return ()
        return (self.first, self.second) if way is Way.BETWEEN else (self.first,)

    def _show_fields(self) -> None:
        way, fields = self._way, self._fields(self._way)
        example = "10" if way in OF_RANKS else self._example
        for field in (self.first, self.second):
            field.setVisible(field in fields)
            field.setPlaceholderText(tr("such as {example}").format(example=example) if example else "")
        self._forget_problem()

    def _forget_problem(self) -> None:
        self.problem.hide()
        set_style(self.first, invalid=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.first)
        row.addWidget(self.second)
        column = flush(self, QVBoxLayout(), Space.S)
        column.addWidget(self.way)
        column.addLayout(row)
        column.addWidget(self.problem)


def _rank(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= _MOST_RANKS:
        raise InputError(
            code="no-count",
            what=tr("That is no number of rows"),
            remedy=tr("type a whole number above 0, such as 10"),
        )
    return int(text)


def _missing(remedy: str) -> InputError:
    return InputError(code="no-bound", what=tr("There is nothing to compare with yet"), remedy=remedy)
