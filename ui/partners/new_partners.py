"""New partners by typing a name, or pasting rows, into the line below the table."""

from collections.abc import Callable, Hashable, Sequence

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.row_edit import RowEdit
from cpm_planner.edit.step_names import shortened
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner
from ui.language import tr
from ui.page_context import PageContext
from ui.partners.add_partner import check_name
from ui.widgets.table.blocks.new_rows import NewRowLine, columns_meant
from ui.widgets.table.cell_edits import PutReport
from ui.widgets.table.column import NewRows
from ui.widgets.table.copying.clipboard import Texts
from ui.widgets.table.view import ValueTable


class NewPartners:
    """Makes partners of what is given to the line, as one step, and shows them."""

    def __init__(
        self,
        context: PageContext,
        table: ValueTable[Partner],
        show_keys: Callable[[Sequence[Hashable]], None],
    ) -> None:
        """Work for the table of a page."""
        self._context = context
        self._table = table
        self._show_keys = show_keys
        self.line = NewRowLine(
            tr("New partner"), tr("New partner: type a name and press Enter, or paste rows from Excel")
        )
        hint = tr("Paste them into the line below the table to make new partners of them.")
        table.blocks.new_rows_hint = hint
        self.line.rows_given.connect(self._add)
        table.values.cells_put.connect(self._hear)

    def _add(self, texts: Texts) -> None:
        rows, columns = columns_meant(self._table, texts)
        self._table.values.add_rows(rows, columns, self._adding())

    def _adding(self) -> NewRows[Partner]:
        plan = self._context.plan
        taken: set[str] = {*plan.partners, *plan.parked}
        names: list[str] = []

        def make(name: str) -> tuple[PartnerId, Partner]:
            check_name(name)
            key = PartnerId(fresh_id(name, taken))
            taken.add(key)
            names.append(name)
            return key, Partner(key, name)

        def named(count: int) -> str:
            one, many = tr("Add {name}"), tr("Add {count} partners")
            if count == 1 and len(names) == 1:
                return one.format(name=shortened(names[0]))
            return many.format(count=format_count(count))

        return NewRows(make, lambda partner: RowEdit("partners", partner.id, lambda _: partner), named)

    def _hear(self, report: PutReport) -> None:
        if report.added:
            goes_on = self.line.hasFocus()
            self.line.clear()
            self._show_keys(report.added)
            if goes_on:
                self.line.setFocus()
