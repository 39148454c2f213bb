"""The fields of one list, each with the columns that feed it and samples of what they hold."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.importing import (
    FIELDS,
    NUMBER_FORMATS,
    ColumnMapping,
    DateOrder,
    Field,
    FieldType,
    ListKind,
    Mapping,
    OtherCurrencies,
    UnknownOwners,
    defaults_of,
)
from ui.dialogs.list_import.field_line import Feed, FieldLine, name_of
from ui.dialogs.list_import.value_words import meanings_of
from ui.dialogs.list_import.words import (
    date_order_text,
    number_format_text,
    other_currencies_text,
    samples_text,
    unknown_owners_text,
)
from ui.theme.tokens import Space
from ui.turns import Turns, all_turns
from ui.widgets.assembly import laid_out
from ui.widgets.labelled import labelled
from ui.widgets.labels import ElidedLabel, TextStyle, text_label
from ui.widgets.model_marks import model_name

_OFFERED: Final = frozenset(
    {FieldType.TIER, FieldType.ROLE_TYPE, FieldType.STATUS, FieldType.MODELS, FieldType.CURRENCY}
)

_FIELDS_A_TURN: Final = 4
_LEAST_HEIGHT: Final = 230
"""In pixels at any size of text."""


class ListColumns(QScrollArea):
    """A line for each field, and below them how numbers and dates are written."""

    mapping_changed = Signal()

    def __init__(self, file: DraftFile, plan: Plan) -> None:
        """Start from a list whose columns are known; what is shown of them comes by ``building``."""
        super().__init__()
        self._head = None if file.prepared is None else file.prepared.table.head
        self._kind = (
            ListKind.PARTNERS if file.purpose is None or file.purpose.kind is None else file.purpose.kind
        )
        self.mapping = file.mapping or Mapping()
        self.lines: dict[str, FieldLine] = {}
        self._samples: dict[str, ElidedLabel] = {}
        self.numbers = _choices((number_format_text(name), name) for name in NUMBER_FORMATS)
        self.dates = _choices((date_order_text(order), order.value) for order in DateOrder)
        self.owners = _choices((unknown_owners_text(each), each.value) for each in UnknownOwners)
        self.currencies = _choices((other_currencies_text(each), each.value) for each in OtherCurrencies)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.building = self._lay_out(plan)
        """Adds some fields a turn, so that a page that nobody sees yet can be made by the way."""
        self.numbers.activated.connect(lambda: self._set(numbers=self.numbers.currentData()))
        self.dates.activated.connect(lambda: self._set(dates=DateOrder(self.dates.currentData())))
        self.owners.activated.connect(
            lambda: self._set(unknown_owners=UnknownOwners(self.owners.currentData()))
        )
        self.currencies.activated.connect(
            lambda: self._set(other_currencies=OtherCurrencies(self.currencies.currentData()))
        )

    def show_mapping(self, mapping: Mapping) -> None:
        """Take a mapping that was changed elsewhere, as in the values; its columns are the same."""
        self.mapping = mapping
        self.numbers.setCurrentText(number_format_text(mapping.numbers))
        self.dates.setCurrentText(date_order_text(mapping.dates))
        self.owners.setCurrentText(unknown_owners_text(mapping.unknown_owners))
        self.currencies.setCurrentText(other_currencies_text(mapping.other_currencies))

    def minimumSizeHint(self) -> QSize:
        """Give room for some fields, fewer of large text: the step is not to scroll around what scrolls."""
        return QSize(super().minimumSizeHint().width(), _LEAST_HEIGHT)

    def finish(self) -> None:
        """Add whatever is not there yet."""
        all_turns(self.building)

    def is_of(self, mapping: Mapping) -> bool:
        """Say whether the columns of a mapping are those shown here."""
        return (mapping.columns, mapping.defaults) == (self.mapping.columns, self.mapping.defaults)

    def _lay_out(self, plan: Plan) -> Turns[None]:
        holder = QWidget()
        self.setWidget(holder)
        column = laid_out(holder, QVBoxLayout())
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.L)
        grid = QGridLayout()
        column.addLayout(grid)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        headings = (self.tr("Field"), self.tr("Column of your list"), self.tr("What it holds"))
        for place, heading in enumerate(headings):
            grid.addWidget(text_label(heading, TextStyle.EYEBROW), 0, place)
        for done, field in enumerate(FIELDS[self._kind], start=1):
            self._add_field(grid, field, plan)
            if done % _FIELDS_A_TURN == 0:
                yield
        for title, box, is_of_kind in (
            (self.tr("N&umber format"), self.numbers, True),
            (self.tr("&Date format"), self.dates, True),
            (self.tr("If a CPM is not in the &team"), self.owners, self._kind is not ListKind.TEAM),
            (
                self.tr("If re&venue is in another currency"),
                self.currencies,
                self._kind is ListKind.PARTNERS,
            ),
        ):
            if is_of_kind:
                column.addWidget(labelled(title, box), 0, Qt.AlignmentFlag.AlignLeft)
        self.show_mapping(self.mapping)
        column.addStretch(1)

    def _add_field(self, grid: QGridLayout, field: Field, plan: Plan) -> None:
        known = self.mapping.of(field.key)
        feed = Feed(known.columns if known is not None else ())
        default = self.mapping.defaults.get(field.key)
        if default is not None and not feed.columns:
            feed = Feed(for_all=default)
        header = () if self._head is None else self._head.header
        line = FieldLine(field, header, self._offered(field, plan, default), feed)
        sample = ElidedLabel(TextStyle.MUTED)
        self.lines[field.key], self._samples[field.key] = line, sample
        row = grid.rowCount()
        grid.addWidget(name_of(line), row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(line, row, 1)
        grid.addWidget(sample, row, 2)
        self._show_samples(line)
        line.changed.connect(partial(self._choose, line))

    def _offered(self, field: Field, plan: Plan, default: str | None) -> list[tuple[str, str]]:
        """Give the words that may count for all rows of a field."""
        offered: list[tuple[str, str]] = []
        if field.type is FieldType.MODELS:
            offered = [(model_name(model), model.value) for model in SalesModel]
        elif field.type in _OFFERED and field in defaults_of(self._kind):
            offered = list(meanings_of(field, plan).items())
        if default is not None and default not in [word for _, word in offered]:
            offered.append((default, default))
        return offered

    def _choose(self, line: FieldLine) -> None:
        key, feed = line.field.key, line.feed
        fed = replace(self.mapping.of(key) or ColumnMapping(key), columns=feed.columns)
        others = tuple(each for each in self.mapping.columns if each.field != key)
        order = list(self.lines)
        columns = sorted((*others, fed) if fed.sources else others, key=lambda each: order.index(each.field))
        defaults = {name: text for name, text in self.mapping.defaults.items() if name != key}
        if feed.for_all is not None:
            defaults[key] = feed.for_all
        self._show_samples(line)
        self._set(columns=tuple(columns), defaults=defaults)

    def _set(self, **changes: Any) -> None:
        self.mapping = replace(self.mapping, **changes)
        self.mapping_changed.emit()

    def _show_samples(self, line: FieldLine) -> None:
        if self._head is None:
            return
        places = [self._head.header.index(name) for name in line.feed.columns if name in self._head.header]
        cells = (row[place] for row in self._head.rows for place in places)
        self._samples[line.field.key].setText(samples_text(cells))


def _choices(items: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for text, value in items:
        box.addItem(text, value)
    return box
