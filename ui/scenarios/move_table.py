"""Who gets and loses whom between two scenarios."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.balance.moves import Move
from cpm_planner.edit.picking.value_words import Namer, summary
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.money import format_short_money, short_amount, titled_in
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.plan import Plan
from ui.language import tr
from ui.scenarios.comparing import Contrast
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.table.column import Align, Column, FilterKind, RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.filters.scales import hours_scale, money_scale
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One partner that is with another CPM."""

    move: Move
    plan: Plan
    names: Namer

    @property
    def partner(self) -> str:
        """The partner's name."""
        return self.plan.partners[self.move.partner].name

    def holder(self, assignment: Assignment | None) -> str:
        """Say who has it."""
        return tr("nobody") if assignment is None else summary(assignment, self.names)


class MoveTable(QWidget):
    """Partners with another CPM, with their hours and revenue."""

    partner_wanted = Signal(object)
    """A partner to be shown on its page."""

    def __init__(self, marks: Marks) -> None:
        """Start without moves."""
        super().__init__()
        self._marks = marks
        self._rows: dict[RowId, MoveRow] = {}
        self.values: ValueTableModel[MoveRow] = ValueTableModel(list(_columns(marks)), self._rows.get)
        self.table: ValueTable[MoveRow] = ValueTable(self.values, self.tr("Partners with another CPM"))
        self.table.column_layout.stay_in_sight()
        self.filters: FilterBar[MoveRow] = FilterBar(self.values, self.tr("moves"), self.tr("move"))
        self.sums = text_label("", TextStyle.MUTED)
        self.table.row_activated.connect(self.partner_wanted)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self.sums)

    def show_found(self, found: Contrast | None) -> None:
        """Show the moves of another contrast."""
        moves = () if found is None else found.moves
        self._rows.clear()
        if found is not None:
            plan = found.differences.theirs
            names = Namer((plan, found.differences.base), self._marks)
            self._rows.update({move.partner: MoveRow(move, plan, names) for move in moves})
        self.values.replace_rows(list(self._rows))
        self.table.set_placeholder(
            self.tr("No move meets the filter. Clear all shows every move again.")
            if moves
            else self.tr("Every partner is with the same CPM in both.")
        )
        currency = "" if found is None else found.differences.theirs.assumptions.currency
        self.values.set_titles({"revenue": titled_in(tr("Revenue"), currency)})
        self.sums.setText(moves_sentence(moves, currency, self._marks))


def moves_sentence(moves: tuple[Move, ...], currency: str, marks: Marks) -> str:
    """Say how much moves; revenue is in this currency."""
    if not moves:
        return tr("No partner is with another CPM.")
    return tr("Partners with another CPM: {count}, with {hours} h a month and revenue {money}.").format(
        count=format_count(len(moves)),
        hours=format_hours(sum(move.minutes_per_month for move in moves), marks, 0),
        money=short_amount(sum(move.revenue_cents for move in moves), currency, marks),
    )


def _columns(marks: Marks) -> Iterator[Column[MoveRow]]:
    yield Column(key="partner", title=tr("Partner"), text=lambda row: row.partner, width=220, stretches=True)
    yield Column(
        key="from",
        title=tr("From"),
        text=lambda row: row.holder(row.move.before),
        width=200,
        filter_kind=FilterKind.CHOICE,
    )
    yield Column(
        key="to",
        title=tr("To"),
        text=lambda row: row.holder(row.move.after),
        width=200,
        filter_kind=FilterKind.CHOICE,
    )
    yield Column(
        key="hours",
        title=tr("Hours a month"),
        text=lambda row: format_hours(row.move.minutes_per_month, marks),
        sort_key=lambda row: row.move.minutes_per_month,
        scale=hours_scale(marks),
        align=Align.END,
        width=116,
    )
    yield Column(
        key="revenue",
        title=tr("Revenue"),
        text=lambda row: format_short_money(row.move.revenue_cents, marks),
        sort_key=lambda row: row.move.revenue_cents,
        scale=money_scale(marks),
        align=Align.END,
        width=120,
    )
