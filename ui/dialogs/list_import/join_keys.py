"""The key of a join: the columns of both sides that say the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from cpm_planner.workspace.joining import KeyProposal
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, quiet_button
from ui.widgets.labels import TextStyle, text_label

Pair = tuple[str, str]


class JoinKeys(QWidget):
    """Lines of two boxes, a column of the list and the one of the joined file; likely ones stand first."""

    changed = Signal()

    def __init__(self) -> None:
        """Start without columns."""
        super().__init__()
        self.pairs: tuple[Pair, ...] = ()
        self.boxes: list[tuple[QComboBox, QComboBox]] = []
        self._sides: tuple[Sequence[str], Sequence[str]] = ((), ())
        self._titles = ("", "")
        self._likely: tuple[KeyProposal, ...] = ()
        self._holder = QWidget()
        self.more = quiet_button(self.tr("And by a &second column"), "plus")
        self.more.clicked.connect(self._add)
        self._column = flush(self, QVBoxLayout(), Space.XS)
        self._column.addWidget(self._holder)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_keys(
        self,
        titles: Pair,
        sides: tuple[Sequence[str], Sequence[str]],
        pairs: tuple[Pair, ...],
        likely: tuple[KeyProposal, ...],
    ) -> None:
        """Show a key, with the columns of the list and of the joined file."""
        self._titles, self._sides, self.pairs, self._likely = titles, sides, pairs, likely
        self._column.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        self.boxes = []
        grid = flush(self._holder, QGridLayout())
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for place, title in ((0, titles[0]), (2, titles[1])):
            label = text_label(title, TextStyle.CAPTION)
            label.setMinimumWidth(1)
            grid.addWidget(label, 0, place)
        for place in range(len(pairs)):
            self._add_line(grid, place)
        self._column.insertWidget(0, self._holder)

    def _add_line(self, grid: QGridLayout, place: int) -> None:
        mine, other = QComboBox(), QComboBox()
        for side, box in enumerate((mine, other)):
            box.addItems(self._ordered(side))
            box.setCurrentText(self.pairs[place][side])
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setAccessibleName(self.tr("Key column of {name}").format(name=self._titles[side]))
            box.activated.connect(self._choose)
        grid.addWidget(mine, place + 1, 0)
        grid.addWidget(text_label("="), place + 1, 1)
        grid.addWidget(other, place + 1, 2)
        if place:
            drop = icon_button("x", self.tr("Do not join by this column"))
            drop.clicked.connect(lambda _=False, at=place: self._give(self.pairs[:at] + self.pairs[at + 1 :]))
            grid.addWidget(drop, place + 1, 3)
        self.boxes.append((mine, other))

    def _ordered(self, side: int) -> list[str]:
        """Put the columns that may be keys first, the likeliest on top."""
        likely = [each.column if side == 0 else each.other_column for each in self._likely]
        return list(dict.fromkeys((*likely, *self._sides[side])))

    def _choose(self) -> None:
        self.pairs = tuple((mine.currentText(), other.currentText()) for mine, other in self.boxes)
        self.changed.emit()

    def _add(self) -> None:
        self._give((*self.pairs, (self._sides[0][0], self._sides[1][0])))

    def _give(self, pairs: tuple[Pair, ...]) -> None:
        self.show_keys(self._titles, self._sides, pairs, self._likely)
        self.changed.emit()
