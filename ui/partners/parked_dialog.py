"""Parked partners: who they are, since when and why, and the way back into the plan."""

from collections.abc import Iterator
from typing import Final, cast

from PySide6.QtWidgets import QWidget

from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.months import format_month
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.parked import ParkedPartner
from ui.dialogs.frame import Frame
from ui.language import tr
from ui.page_context import PageContext
from ui.partners import bulk
from ui.partners.columns import revenue_title
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.table.column import Align, Column, FilterKind, RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_SIZE: Final = (900, 560)


class ParkedDialog(Frame):
    """Lists the parked partners of the plan as it is, and takes those that are selected back."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Follow the plan of a page's context."""
        super().__init__(tr("Parked partners"), tr("They count nowhere and keep all they had."), parent)
        self.wish_size(*_SIZE)
        self._context = context
        columns = tuple(_columns(context))
        self.values: ValueTableModel[ParkedPartner] = ValueTableModel(columns, self._row, parent=self)
        self.filters: FilterBar[ParkedPartner] = FilterBar(
            self.values, tr("parked partners"), tr("parked partner")
        )
        self.table: ValueTable[ParkedPartner] = ValueTable(self.values, tr("Parked partners"))
        self.table.set_placeholder(
            tr(
                "No partner is parked. A parked partner counts nowhere and keeps all it had. To park some, "
                "select them on the Partners page. Whoever is missing in a later list can be parked, too."
            )
        )
        self.table.column_layout.stay_in_sight()
        self.back = secondary_button(tr("Bring back"), "undo-2")
        self._lay_out()
        self.back.clicked.connect(self._take_back)
        self.table.selection_changed.connect(self._show_selection)
        context.signals.changed.connect(self._show_rows)
        self._show_rows()

    def _lay_out(self) -> None:
        self.body.addWidget(self.filters)
        self.body.addWidget(self.table, 1)
        close = primary_button(tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)

    def _row(self, key: RowId) -> ParkedPartner | None:
        return self._context.plan.parked.get(cast("PartnerId", key))

    def _show_rows(self) -> None:
        self.values.replace_rows(list(self._context.plan.parked))
        self._show_selection()

    def _selected(self) -> list[PartnerId]:
        ids = cast("list[PartnerId]", self.table.selected_ids())
        return [key for key in ids if key in self._context.plan.parked]

    def _show_selection(self) -> None:
        self.back.setEnabled(bool(self._selected()))

    def _take_back(self) -> None:
        self._context.apply(*bulk.take_parked_back(self._context.plan, self._selected()))


def _columns(context: PageContext) -> Iterator[Column[ParkedPartner]]:
    marks = context.marks
    yield Column(
        key="name", title=tr("Partner"), text=lambda row: row.partner.name, width=200, stretches=True
    )
    yield Column(key="external_id", title=tr("External ID"), text=lambda row: row.partner.external_id)
    yield Column(
        key="since",
        title=tr("Since"),
        text=lambda row: format_month(row.since),
        sort_key=lambda row: row.since.ordinal,
        width=90,
    )
    yield Column(
        key="why",
        title=tr("Why"),
        text=_why,
        tooltip=_why,
        filter_kind=FilterKind.CHOICE,
        width=220,
    )
    yield Column(key="cpm", title=tr("CPM then"), text=lambda row: _holder(context, row), width=140)
    yield Column(
        key="revenue",
        title=revenue_title(context.plan.assumptions.currency),
        text=lambda row: _money(row, marks),
        sort_key=lambda row: row.partner.revenue_cents,
        align=Align.END,
        width=150,
    )


def _why(row: ParkedPartner) -> str:
    return row.why or tr("by hand")


def _holder(context: PageContext, row: ParkedPartner) -> str:
    cpm = None if row.assignment is None else context.plan.cpms.get(row.assignment.primary)
    return "" if cpm is None else cpm.name


def _money(row: ParkedPartner, marks: Marks) -> str:
    return format_money(row.partner.revenue_cents, marks, decimals=0)
