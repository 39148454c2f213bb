"""The columns that a joined file brings: a line for each, with how its lines become one."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.workspace.joining import Brought, Gather
from ui.dialogs.list_import.words import gather_text
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, quiet_button
from ui.widgets.labels import TextStyle, text_label

_LEAST_WIDTH: Final = 130


class JoinColumns(QWidget):
    """Lines of two boxes: which column, and how several lines become one."""

    changed = Signal()

    def __init__(self) -> None:
        """Start without columns."""
        super().__init__()
        self._header: Sequence[str] = ()
        self._brought: tuple[Brought, ...] = ()
        self.boxes: list[tuple[QComboBox, QComboBox]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        self.more = quiet_button(self.tr("Bring &another column"), "plus")
        self.more.clicked.connect(self._add)
        column = flush(self, QVBoxLayout(), Space.XS)
        column.addLayout(self._lines)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def brought(self) -> tuple[Brought, ...]:
        """What is to be brought."""
        return self._brought

    def show_columns(self, header: Sequence[str], brought: tuple[Brought, ...]) -> None:
        """Show what is brought of a table's columns."""
        self._header, self._brought = header, brought
        for holder in self.findChildren(QWidget, "brought", Qt.FindChildOption.FindDirectChildrenOnly):
            self._lines.removeWidget(holder)
            holder.hide()
            holder.deleteLater()
        self.boxes = []
        for place, each in enumerate(brought):
            self._lines.addWidget(self._line(place, each))
        self.more.setEnabled(bool(self._unused()))

    def _line(self, place: int, brought: Brought) -> QWidget:
        holder = QWidget()
        holder.setObjectName("brought")
        column, gather = QComboBox(), QComboBox()
        column.addItems(list(self._header))
        column.setCurrentText(brought.column)
        column.setAccessibleName(self.tr("Column brought"))
        for each in Gather:
            gather.addItem(gather_text(each), each)
        gather.setCurrentText(gather_text(brought.gather))
        gather.setAccessibleName(self.tr("How lines of {column} become one").format(column=brought.column))
        for box in (column, gather):
            box.setMinimumWidth(_LEAST_WIDTH)
            box.activated.connect(lambda _=0, at=place: self._set(at))
        drop = icon_button("x", self.tr("Do not bring {column}").format(column=brought.column))
        drop.clicked.connect(
            lambda _=False, at=place: self._give((*self._brought[:at], *self._brought[at + 1 :]))
        )
        row = flush(holder, QHBoxLayout(), Space.S)
        row.addWidget(column, 3)
        row.addWidget(text_label(self.tr("as"), TextStyle.MUTED))
        row.addWidget(gather, 3)
        row.addWidget(drop)
        self.boxes.append((column, gather))
        return holder

    def _set(self, place: int) -> None:
        column, gather = self.boxes[place]
        chosen = Brought(column.currentText(), Gather(gather.currentData()))
        self._brought = (*self._brought[:place], chosen, *self._brought[place + 1 :])
        self.more.setEnabled(bool(self._unused()))
        self.changed.emit()

    def _add(self) -> None:
        self._give((*self._brought, Brought(self._unused()[0])))

    def _give(self, brought: tuple[Brought, ...]) -> None:
        self.show_columns(self._header, brought)
        self.changed.emit()

    def _unused(self) -> list[str]:
        used = {each.column for each in self._brought}
        return [name for name in self._header if name not in used]
