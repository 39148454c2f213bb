"""What the scenario changes against the one it was made from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.points import format_points_change
from ui.overview.change_facts import ChangeFacts
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label


class ChangeCard(Card):
    """Moves, and the spread of each role type before and after."""

    moved_wanted = Signal(object)
    """Ids of the partners that moved."""

    def __init__(self) -> None:
        """Start with nothing to compare."""
        super().__init__(self.tr("Change"))
        self._moves = text_label("", TextStyle.BODY, wraps=True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(Space.L)
        self._table.setVerticalSpacing(Space.XS)
        self._table.setColumnStretch(0, 1)
        self.button = quiet_button(self.tr("Show the partners that moved"), "arrow-right")
        self.button.clicked.connect(self._show_moved)
        self.shown: ChangeFacts | None = None
        """What is shown, once there was a base scenario."""
        self.add(self._moves)
        self.body.addLayout(self._table)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_change(self, change: ChangeFacts, marks: Marks) -> None:
        """Compare with the base scenario."""
        self.header.set_text(self.tr("Change since {base}").format(base=change.base_name))
        self._moves.setText(self._moved(change, marks))
        self.shown = change
        self.button.setVisible(bool(change.moved))
        self._clear()
        title = text_label(self.tr("Spread of utilisation, before and now"), TextStyle.CAPTION)
        self._table.addWidget(title, 0, 0, 1, 2)
        for row, (name, before, after) in enumerate(change.spreads, start=1):
            spread = format_points_change(before, after, marks)
            self._table.addWidget(text_label(name), row, 0)
            self._table.addWidget(text_label(spread, TextStyle.STRONG), row, 1, Qt.AlignmentFlag.AlignRight)

    def _show_moved(self) -> None:
        if self.shown is not None:
            self.moved_wanted.emit(self.shown.moved)

    def _moved(self, change: ChangeFacts, marks: Marks) -> str:
        if not change.moved:
            return self.tr("No partner is with another CPM than there.")
        said = self.tr("Partners with another CPM: {count}, with {hours} h a month and revenue {money}.")
        return said.format(
            count=format_count(len(change.moved)),
            hours=format_hours(change.minutes, marks, 0),
            money=short_amount(change.revenue_cents, change.currency, marks),
        )

    def _clear(self) -> None:
        while (item := self._table.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
