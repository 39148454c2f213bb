"""Second step: which column feeds which field, with samples of what it holds."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cpm_planner.workspace.importing import (
    FIELDS,
    NUMBER_FORMATS,
    ColumnMapping,
    DateOrder,
    Field,
    ListKind,
    Mapping,
    SourceTable,
    UnknownOwners,
    describe_mapping,
)
from ui.dialogs.list_import.words import (
    date_order_text,
    number_format_text,
    samples_text,
    unknown_owners_text,
)
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.labels import TextStyle, text_label

_JOINED: Final = " + "
_SAMPLED_ROWS: Final = 200
_LEAST_BOX: Final = 240


class ColumnsStep(QWidget):
    """A line for each field: its name, the column that feeds it, samples."""

    mapping_changed = Signal()

    def __init__(self) -> None:
        """Start without a table."""
        super().__init__()
        self._table: SourceTable | None = None
        self.mapping = Mapping()
        self.boxes: dict[str, QComboBox] = {}
        self._samples: dict[str, QLabel] = {}
        self._remarks = InfoBanner("", Tone.NEUTRAL)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._remarks)
        column.addWidget(self._area, 1)

    def show_mapping(self, table: SourceTable, kind: ListKind, mapping: Mapping) -> None:
        """Start from a mapping of a table."""
        self._table, self.mapping = table, mapping
        remarks = "; ".join(describe_mapping(remark) for remark in mapping.remarks)
        self._remarks.set_text(self.tr("Please look: {remarks}.").format(remarks=remarks), Tone.WARNING)
        self._remarks.setVisible(bool(remarks))
        self.boxes, self._samples = {}, {}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, Space.M, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(2, 1)
        headings = (self.tr("Field"), self.tr("Column of your list"), self.tr("What it holds"))
        for place, heading in enumerate(headings):
            grid.addWidget(text_label(heading, TextStyle.EYEBROW), 0, place)
        for field in FIELDS[kind]:
            self._add_field(grid, field, table.header)
        self._add_formats(grid, kind)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(holder)

    def _add_field(self, grid: QGridLayout, field: Field, header: tuple[str, ...]) -> None:
        box = QComboBox()
        box.setMinimumWidth(_LEAST_BOX)
        box.addItem(self.tr("(not in the list)"), ())
        known = self.mapping.of(field.key)
        if known is not None and len(known.columns) > 1:
            box.addItem(_JOINED.join(known.columns), known.columns)
        for name in header:
            box.addItem(name, (name,))
        chosen = () if known is None else known.columns
        box.setCurrentIndex(max(0, [box.itemData(at) for at in range(box.count())].index(chosen)))
        title = f"{field.title} *" if field.required else field.title
        sample = text_label("", TextStyle.MUTED)
        self.boxes[field.key], self._samples[field.key] = box, sample
        _add_line(grid, title, box, sample)
        self._show_samples(field.key, chosen)
        box.activated.connect(partial(self._choose, field.key))

    def _add_formats(self, grid: QGridLayout, kind: ListKind) -> None:
        numbers = _choices((number_format_text(name), name) for name in NUMBER_FORMATS)
        numbers.setCurrentText(number_format_text(self.mapping.numbers))
        numbers.activated.connect(lambda: self._set(numbers=numbers.currentData()))
        _add_line(grid, self.tr("Numbers are written"), numbers)
        dates = _choices((date_order_text(order), order.value) for order in DateOrder)
        dates.setCurrentText(date_order_text(self.mapping.dates))
        dates.activated.connect(lambda: self._set(dates=DateOrder(dates.currentData())))
        _add_line(grid, self.tr("Dates are written"), dates)
        if kind is not ListKind.TEAM:
            owners = _choices((unknown_owners_text(each), each.value) for each in UnknownOwners)
            owners.setCurrentText(unknown_owners_text(self.mapping.unknown_owners))
            owners.activated.connect(lambda: self._set(unknown_owners=UnknownOwners(owners.currentData())))
            _add_line(grid, self.tr("If a CPM is not in the team"), owners)

    def _choose(self, key: str, _position: int) -> None:
        columns = tuple(self.boxes[key].currentData())
        known = self.mapping.of(key) or ColumnMapping(key)
        others = tuple(each for each in self.mapping.columns if each.field != key)
        fed = replace(known, columns=columns)
        order = list(self.boxes)
        kept = (*others, fed) if fed.sources else others
        self._show_samples(key, columns)
        self._set(columns=tuple(sorted(kept, key=lambda each: order.index(each.field))))

    def _set(self, **changes: Any) -> None:
        self.mapping = replace(self.mapping, **changes)
        self.mapping_changed.emit()

    def _show_samples(self, key: str, columns: tuple[str, ...]) -> None:
        if self._table is None:
            return
        places = [self._table.header.index(name) for name in columns if name in self._table.header]
        rows = self._table.rows[:_SAMPLED_ROWS]
        self._samples[key].setText(samples_text(row[place] for row in rows for place in places))


def _choices(items: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for text, value in items:
        box.addItem(text, value)
    return box


def _add_line(grid: QGridLayout, title: str, box: QComboBox, sample: QLabel | None = None) -> None:
    row = grid.rowCount()
    label = text_label(title, TextStyle.LABEL)
    label.setBuddy(box)
    box.setAccessibleName(title.removesuffix(" *"))
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
    grid.addWidget(box, row, 1)
    if sample is not None:
        grid.addWidget(sample, row, 2)
