"""One line of the columns step: a field, the columns that feed it, and what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from cpm_planner.workspace.importing import SEVERAL_COLUMNS, Field
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.sized import follow_text_size

_BOX_WIDTH: Final = 220
_NAME_WIDTH: Final = 130


@dataclass(frozen=True, slots=True)
class Feed:
    """What feeds a field: columns, or one text that counts for all rows."""

    columns: tuple[str, ...] = ()
    for_all: str | None = None


class FieldLine(QWidget):
    """Boxes for the columns of one field; a field that takes several has a button for one more.

    The first box also offers, where a field has a fixed vocabulary, one word for all rows.
    """

    changed = Signal()

    def __init__(
        self, field: Field, header: Sequence[str], offered: Sequence[tuple[str, str]], feed: Feed
    ) -> None:
        """Show what feeds a field; ``offered`` are words for all rows, as shown and as meant."""
        super().__init__()
        self.field = field
        self.feed = feed
        self._header = header
        self._offered = offered
        self.boxes: list[QComboBox] = []
        row = flush(self, QHBoxLayout(), Space.XS)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        row.addLayout(self._column)
        self.more: QToolButton | None = None
        if field.type in SEVERAL_COLUMNS:
            self.more = icon_button("plus", self.tr("{field}: add another column").format(field=field.title))
            self.more.clicked.connect(self._add)
            row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._show()

    def _show(self) -> None:
        """Show as many boxes as there are columns; the first one stays, so that its label keeps its key."""
        for box in self.boxes[1:]:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        first = self.boxes[:1] or [self._box(0)]
        first[0].setCurrentIndex(_place_in(first[0], self._at(0)))
        self.boxes = first + [self._box(place) for place in range(1, len(self.feed.columns))]
        for box in self.boxes:
            self._column.addWidget(box)
        self._show_more()

    def _show_more(self) -> None:
        """One more column makes sense once there is one, and as long as there are others."""
        if self.more is not None:
            self.more.setEnabled(0 < len(self.feed.columns) < len(self._header))

    def _box(self, place: int) -> QComboBox:
        box = QComboBox()
        follow_text_size(box, lambda: box.setFixedWidth(current_theme().px(_BOX_WIDTH)))
        title = self.field.title if place == 0 else self.tr("{field}, also").format(field=self.field.title)
        box.setAccessibleName(title)
        box.addItem(self.tr("(not in the list)") if place == 0 else self.tr("(no further column)"), Feed())
        for name in self._header:
            box.addItem(name, Feed((name,)))
        if place == 0:
            for shown, word in self._offered:
                box.addItem(self.tr("for all rows: {word}").format(word=shown), Feed(for_all=word))
        box.setCurrentIndex(_place_in(box, self._at(place)))
        box.activated.connect(lambda _=0, at=place: self._choose(at))
        return box

    def _at(self, place: int) -> Feed:
        return Feed(self.feed.columns[place : place + 1]) if self.feed.columns else self.feed

    def _choose(self, place: int) -> None:
        chosen: Feed = self.boxes[place].currentData()
        kept = self.feed.columns
        if chosen.for_all is not None:
            self.feed = chosen
        else:
            columns = dict.fromkeys((*kept[:place], *chosen.columns, *kept[place + 1 :]))
            self.feed = Feed(tuple(columns))
        if len(self.boxes) != max(1, len(self.feed.columns)):
            self._show()
            self.boxes[-1].setFocus()
        self._show_more()
        self.changed.emit()

    def _add(self) -> None:
        unused = [name for name in self._header if name not in self.feed.columns]
        self.feed = Feed((*self.feed.columns, unused[0]))
        self._show()
        self.boxes[-1].setFocus()
        self.boxes[-1].showPopup()
        self.changed.emit()


def name_of(line: FieldLine) -> QLabel:
    """Give the label of a line; a star marks a field that new rows need."""
    title = f"{line.field.title} *" if line.field.required else line.field.title
    label = text_label(title, TextStyle.LABEL, wraps=True)
    follow_text_size(label, lambda: label.setFixedWidth(current_theme().px(_NAME_WIDTH)))
    label.setBuddy(line.boxes[0])
    return label


def _place_in(box: QComboBox, feed: Feed) -> int:
    found = (at for at in range(box.count()) if box.itemData(at) == feed)
    return next(found, 0)
