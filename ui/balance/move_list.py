"""The moves of a proposal by CPM: choose each, or all of a group, with a click or Space, filter, accept."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import short_amount
from cpm_planner.model.ids import PartnerId
from ui.balance.move_rows import CPM, GIVER, TICK, MoveRow, move_columns, row_of
from ui.balance.proposal_state import MoveStatus, Review
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import primary_button, quiet_button, secondary_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.sized import stay_high
from ui.widgets.stacked import in_flow
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.column import QuickFilter, RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_LEAST_HEIGHT = 216
"""Of the table, in pixels at 100 %: its head and five rows."""


class MoveList(QWidget):
    """A filter bar and the table; ``foot``, a bar of what is chosen, stands where the page puts it."""

    choice_changed = Signal(object, bool)
    """Moves by partner, and whether they are wanted."""
    pin_changed = Signal(object, bool)
    """Moves by partner, and whether a repair must leave them as they are."""
    move_shown = Signal(object)
    """The move of a partner was clicked to be looked at."""
    current_changed = Signal()
    """The keyboard is on another move; ask ``current``."""
    accept_wanted = Signal()
    scenario_wanted = Signal()
    partner_wanted = Signal(object)
    """A partner to be shown on its page."""

    def __init__(self, marks: Marks, currency: str) -> None:
        """Start without moves."""
        super().__init__()
        self._marks = marks
        self._currency = currency
        self._review: Review | None = None
        self._rows: dict[RowId, MoveRow] = {}
        chosen = QuickFilter[MoveRow]("chosen", self.tr("Chosen"), lambda row: row.is_chosen)
        outdated = QuickFilter[MoveRow]("outdated", self.tr("Outdated"), _is_outdated)
        self.values: ValueTableModel[MoveRow] = ValueTableModel(
            list(move_columns(marks, currency)),
            self._row_of,
            quick_filters=[chosen, outdated],
        )
        self.table: ValueTable[MoveRow] = ValueTable(self.values, self.tr("Proposed moves"))
        self.table.column_layout.stay_in_sight()
        self.filters: FilterBar[MoveRow] = FilterBar(self.values, self.tr("moves"), self.tr("move"))
        self.accept = primary_button("", "check")
        self.keep = secondary_button(self.tr("Keep as scenario…"), "layers")
        self._sums = text_label("", TextStyle.MUTED)
        self._why = text_label("", TextStyle.CAPTION, wraps=True)
        self._is_by_giver = False
        self.values.sort_by(Sort("hours", descending=True))
        self.values.group_by(GIVER)
        self._lay_out()
        self._connect()

    def show_review(self, review: Review) -> None:
        """Show the moves of a review; the same moves keep their places."""
        before, self._review = self._review, review
        if before is not None and before.proposal is review.proposal:
            self._show_changes(review, before)
        else:
            self._show_moves(review)
        self.table.set_placeholder(
            self.tr("No move meets the filter. Clear all shows every move again.")
            if self._rows
            else self.tr("No moves: nothing better was found, so everybody stays where they are.")
        )
        self._show_sums([row for row in self._rows.values() if row.is_chosen])
        self._show_why()

    def _show_changes(self, review: Review, before: Review) -> None:
        """Make anew only what stands otherwise, for there may be thousands of moves."""
        changed = [key for key in review.changes_since(before) if key in self._rows]
        if changed:
            self._rows |= {key: row_of(self._rows[key].move, review, self._marks) for key in changed}
            self.values.rows_changed(changed)

    def _show_moves(self, review: Review) -> None:
        known = list(self._rows)
        self._rows = {move.partner: row_of(move, review, self._marks) for move in review.proposal.moves}
        if known == list(self._rows):
            self.values.rows_changed(known)
        else:
            self.values.replace_rows(list(self._rows))

    def show_cpms(self, names: frozenset[str]) -> None:
        """Show only moves that concern CPMs of these names; all moves for none."""
        self.values.filter_by(self.values.filter.choosing(CPM, names))

    @property
    def current(self) -> PartnerId | None:
        """The partner whose move the keyboard is on."""
        row = self._rows.get(self.table.current_id())
        return None if row is None else row.key

    def _lay_out(self) -> None:
        everything, nothing = quiet_button(self.tr("Select all")), quiet_button(self.tr("Select none"))
        everything.clicked.connect(lambda: self._choose(self.values.shown_ids(), is_chosen=True))
        nothing.clicked.connect(lambda: self._choose(self.values.shown_ids(), is_chosen=False))
        everything.setToolTip(self.tr("Choose every move that is shown"))
        nothing.setToolTip(self.tr("Refuse every move that is shown"))
        self._sums.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        stay_high(self.table, _LEAST_HEIGHT)
        self.foot = Reflow(in_flow(everything, nothing, self._sums), in_flow(self.keep, self.accept))
        column = flush(self, QVBoxLayout(), Space.S)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._why)

    def _connect(self) -> None:
        self.table.installEventFilter(self)
        self.values.order_changed.connect(self._follow_groups)
        self._follow_groups()
        self.table.clicked.connect(self._clicked)
        self.table.selectionModel().currentRowChanged.connect(self._follow_current)
        self.table.row_activated.connect(self.partner_wanted)
        self.table.menu_hook = self._fill_menu
        self.accept.clicked.connect(self.accept_wanted)
        self.keep.clicked.connect(self.scenario_wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose or refuse the selected moves at Space."""
        if isinstance(event, QKeyEvent) and _is_space_pressed(event):
            self._toggle(self.table.selected_ids())
            return True
        return super().eventFilter(watched, event)

    def _follow_current(self) -> None:
        self._show_why()
        self.current_changed.emit()

    def _follow_groups(self) -> None:
        """Leave to the heads of groups what they say for all of their rows."""
        is_by_giver = GIVER in self.values.groups
        if is_by_giver != self._is_by_giver:
            self._is_by_giver = is_by_giver
            keys = [column.key for column in self.values.columns]
            self.table.column_layout.show_column(keys.index(GIVER), shown=not is_by_giver)

    def _show_why(self) -> None:
        row = self._rows.get(self.table.current_id())
        text = self.tr("{partner}, {before} → {after}: {why}")
        self._why.setText(
            ""
            if row is None
            else text.format(
                partner=row.partner, before=row.before, after=row.after, why=" ".join(row.reasons)
            )
        )
        self._why.setVisible(row is not None)

    def _row_of(self, key: RowId) -> MoveRow | None:
        return self._rows.get(key)

    def _clicked(self, index: QModelIndex) -> None:
        if self.values.columns[index.column()].key == TICK:
            self._toggle(self.values.ids_at(index.row()))
        elif self.values.group_at(index.row()) is None:
            self.move_shown.emit(self.values.id_at(index.row()))

    def _toggle(self, ids: list[RowId]) -> None:
        rows = [self._rows[key] for key in ids]
        is_open = [row for row in rows if row.status is MoveStatus.OPEN]
        if is_open:
            self._choose(ids, is_chosen=not all(row.is_chosen for row in is_open))

    def _choose(self, ids: Iterable[RowId], *, is_chosen: bool) -> None:
        self.choice_changed.emit(list(ids), is_chosen)

    def _pin(self, ids: Iterable[RowId], *, is_pinned: bool) -> None:
        self.pin_changed.emit(list(ids), is_pinned)

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        menu.addAction(self.tr("Accept"), lambda: self._choose(ids, is_chosen=True))
        menu.addAction(self.tr("Refuse"), lambda: self._choose(ids, is_chosen=False))
        menu.addAction(self.tr("Pin, so that a repair leaves it"), lambda: self._pin(ids, is_pinned=True))
        menu.addAction(self.tr("Unpin"), lambda: self._pin(ids, is_pinned=False))
        menu.addAction(self.tr("Show the partner"), lambda: self.partner_wanted.emit(ids[0]))

    def _show_sums(self, chosen: list[MoveRow]) -> None:
        text = self.tr("{count} of {total} chosen · {hours} h · {revenue}")
        self._sums.setText(
            text.format(
                count=format_count(len(chosen)),
                total=format_count(len(self._rows)),
                hours=format_hours(sum(row.minutes for row in chosen), self._marks, 0),
                revenue=short_amount(sum(row.revenue_cents for row in chosen), self._currency, self._marks),
            )
        )
        one, many = self.tr("Accept 1 move"), self.tr("Accept {count} moves")
        set_text(self.accept, one if len(chosen) == 1 else many.format(count=format_count(len(chosen))))
        self.accept.setEnabled(bool(chosen))
        self.keep.setEnabled(bool(chosen))


def _is_outdated(row: MoveRow) -> bool:
    return row.status not in (MoveStatus.OPEN, MoveStatus.MADE)


def _is_space_pressed(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
