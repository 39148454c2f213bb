"""The partners page: filter bar, table, details, and the bar of verbs for the selection."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.partners import put_partners
from cpm_planner.edit.row_edit import in_turn
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.workspace.session import News
from ui.actions import Verb
from ui.history.lines import About, Subject
from ui.import_actions import import_partners
from ui.in_turns import InTurns
from ui.page_context import PageContext
from ui.partners import bulk
from ui.partners.add_partner import AddPartnerDialog
from ui.partners.columns import partner_columns, revenue_title
from ui.partners.detail_panel import DetailPanel
from ui.partners.lookups import PartnerLookups
from ui.partners.new_partners import NewPartners
from ui.partners.parked_dialog import ParkedDialog
from ui.partners.selection_bar import SelectionBar
from ui.partners.selection_sums import show_selection
from ui.partners.selection_verbs import SelectionVerbs
from ui.partners.sums import Sums, sums_of
from ui.partners.touched import touched_by
from ui.printing.report import Report
from ui.printing.shown_table import shown_table
from ui.turns import all_turns
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.card import SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.empty_state import EmptyState
from ui.widgets.styling import set_style
from ui.widgets.table.column import Answer, RowId, TableEdit
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.list_frame import ListFrame
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_PAUSE_MS = 150
_MOST_SUMMED_AT_ONCE = 1_000


class PartnersPage(CatchingUp):
    """All partners of the plan: edit them like a sheet, one by one or many at once."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    history_wanted = Signal(object)
    """An :class:`About` whose edits are to be shown."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self._lookups = PartnerLookups(context)
        currency = context.plan.assumptions.currency
        columns = partner_columns(self._lookups, context.marks, currency)
        self.values: ValueTableModel[Partner] = ValueTableModel(
            columns, self._lookups.partner, self._edit_cells
        )
        self.table: ValueTable[Partner] = ValueTable(self.values, self.tr("Partners"))
        self.filters: FilterBar[Partner] = FilterBar(self.values, self.tr("partners"), self.tr("partner"))
        self.details = DetailPanel(context, self._lookups)
        self.selection = SelectionBar()
        self.verbs = SelectionVerbs(context, self._lookups, self.selected_partners, self)
        self.new = NewPartners(context, self.table, self.show_keys)
        self.parked = quiet_button("", "archive")
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._summing = InTurns(self)
        self._summed: tuple[object, object] | None = None
        self._frame = self._framed()
        self._connect()
        self._show_all_rows()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select and show partners; a filter that hides one of them is taken away."""
        self._frame.show_keys(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self._frame.start_search()

    def report(self) -> Report:
        """Give the table for paper, as it is sorted and filtered."""
        scenario = self._context.session.document.scenario.name
        return Report(self.tr("Partners"), scenario, [shown_table(self.table)])

    def drop_down(self) -> None:
        """Open the list or editor that belongs to the current cell, for all selected partners."""
        bar, at = self.selection, self.table.currentIndex().column()
        openers = {"mix": bar.mix, "tier": bar.tier, "cpm": bar.assign}
        opener = openers.get(self.values.columns[at].key) if at >= 0 else None
        if opener is not None:
            opener.click()

    def add_partner(self) -> None:
        """Ask for one partner and add it."""
        lookups = self._lookups
        dialog = AddPartnerDialog(lookups.tier_names, lookups.cpm_names, self._context, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.partner_given.connect(self._add)
        dialog.open()

    def show_parked(self) -> None:
        """List the parked partners, to be taken back."""
        ParkedDialog(self._context, self).open()

    # Layout

    def _framed(self) -> ListFrame[Partner]:
        add = primary_button(self.tr("Add partner"), "plus")
        add.clicked.connect(self.add_partner)
        hint = self.tr(
            "Who we sell to, through and with. Type into the cells, or select many and use the bar below."
        )
        self.parked.clicked.connect(self.show_parked)
        heading = SectionHeader(self.tr("Partners"), hint, self.parked, add)
        frame = ListFrame(heading, self.filters, self.table, self.details, self._empty_state())
        frame.table_side.addWidget(self.new.line)
        QWidget.setTabOrder(self.table, self.new.line)
        frame.body.addWidget(self.selection)
        frame.fill(self, self._context.keeping, "partners")
        self.table.set_placeholder(
            self.tr("No partner meets the filter. Clear all shows every partner again.")
        )
        return frame

    def _empty_state(self) -> EmptyState:
        bring_in = import_partners(self, self.action_wanted.emit)
        add = QAction(self.tr("Add one by hand…"), self)
        add.triggered.connect(self.add_partner)
        words = self.tr("Import your list from Excel or your CRM. The file itself stays as it is.")
        return EmptyState("briefcase", self.tr("No partners yet"), words, bring_in, add)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._hear)
        self._refresh.timeout.connect(self.fall_behind)
        self.table.selection_changed.connect(self._show_soon)
        self.values.order_changed.connect(self._show_soon)
        context = self._context
        self.table.selection_changed.connect(lambda: context.end_merge())  # noqa: PLW0108 - no weak reference
        self.table.menu_hook = self._fill_menu
        drop_down = QShortcut(QKeySequence("Alt+Down"), self.table)
        drop_down.setContext(Qt.ShortcutContext.WidgetShortcut)
        drop_down.activated.connect(self.drop_down)
        self.values.edit_refused.connect(self._context.prompts.show_refusal)
        bar, verbs = self.selection, self.verbs
        bar.tag_wanted.connect(verbs.tag)
        bar.mix_wanted.connect(verbs.ask_mix)
        bar.tier_wanted.connect(verbs.ask_tier)
        bar.cpm_wanted.connect(verbs.ask_cpm)
        bar.effort_wanted.connect(verbs.ask_effort)
        bar.lock_wanted.connect(verbs.lock)
        bar.park_wanted.connect(verbs.park)
        bar.remove_wanted.connect(verbs.remove)
        bar.clear_wanted.connect(self.table.clearSelection)
        self.details.mix_changed.connect(verbs.set_mix)
        self.details.cpm_wanted.connect(verbs.ask_cpm)
        self.details.known_wanted.connect(verbs.ask_known)
        self.details.known_cleared.connect(verbs.clear_known)

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        bar, locked = self.selection, self.selection.lock.isChecked()
        menu.addAction(self.tr("Assign to…"), lambda: self.verbs.ask_cpm(bar.assign))
        menu.addAction(self.tr("Set tier…"), lambda: self.verbs.ask_tier(bar.tier))
        menu.addAction(self.tr("Set model mix…"), lambda: self.verbs.ask_mix(bar.mix))
        menu.addAction(self.tr("Ask the model advisor…"), self.verbs.ask_advisor)
        menu.addAction(self.tr("Advise by rules…"), lambda: self.action_wanted.emit(Verb.ADVISE))
        menu.addAction(self.tr("Unlock") if locked else self.tr("Lock"), lambda: self.verbs.lock(not locked))
        go_to = self._context.navigator.go_to
        menu.addAction(self.tr("Show in Territories"), lambda: go_to("territories", ids))
        menu.addAction(self.tr("Show on the map"), lambda: go_to("map", ids))
        history = menu.addAction(self.tr("History of this partner"), self._show_history)
        history.setEnabled(len(ids) == 1)
        menu.addAction(self.tr("Park"), self.verbs.park)
        menu.addAction(self.tr("Remove…"), self.verbs.remove)

    def _show_history(self) -> None:
        for key in self.selected_partners()[:1]:
            name = self._context.plan.partners[key].name
            self.history_wanted.emit(About(Subject.PARTNER, key, name))

    # Edits

    def _edit_cells(self, edited: TableEdit, answer: Answer) -> None:
        def name(cells: TableEdit) -> str:
            keys = cast("tuple[PartnerId, ...]", cells.row_ids)
            return bulk.cells_label(self._context.plan, keys, cells)

        self._context.apply_cells(edited, name, answer)

    def _add(self, partner: Partner, cpm: CpmId | None) -> None:
        plan = self._context.plan
        key = PartnerId(fresh_id(partner.name, {*plan.partners, *plan.parked}))
        edits = [put_partners([replace(partner, id=key)])]
        if cpm is not None:
            edits.append(assign([key], cpm))
        label = self.tr("Add {name}").format(name=partner.name)
        self._context.apply(label, in_turn(edits), then=lambda: self.show_keys([key]))

    # News

    def _hear(self, news: News) -> None:
        self._lookups.follow()
        touched = touched_by(news)
        if touched.other_rows:
            self._show_all_rows()
        elif touched.all_rows:
            self.values.rows_changed(self._context.plan.partners)
        elif touched.rows:
            self.values.rows_changed(touched.rows)
        else:
            return
        if touched.all_rows:
            self._name_currency()
        self._show_soon()

    def _show_all_rows(self) -> None:
        plan = self._context.plan
        self._frame.show_rows(list(plan.partners))
        self.parked.setText(self.tr("Parked ({count})").format(count=format_count(len(plan.parked))))
        self.parked.setAccessibleName(self.parked.text())
        self.parked.setVisible(bool(plan.parked))
        if plan.parked:
            self._frame.setCurrentIndex(0)

    def _name_currency(self) -> None:
        self.values.set_titles({"revenue": revenue_title(self._context.plan.assumptions.currency)})

    def selected_partners(self) -> list[PartnerId]:
        """Give the partners that are selected now."""
        partners = self._context.plan.partners
        ids = cast("list[PartnerId]", self.table.selected_ids())
        return [key for key in ids if key in partners]

    def _show_soon(self) -> None:
        """Show a selection at once, the sums of very many or of all partners only when the user pauses."""
        self._summing.drop()
        count = len(self.table.cells.rows())
        if not count:
            self.selection.hide()
        self._refresh.start(0 if 0 < count <= _MOST_SUMMED_AT_ONCE else _PAUSE_MS)

    def _sum_shown(self) -> None:
        """Sum all partners in the table, unless the same ones were summed last, as after sorting."""
        plan, wanted = self._context.plan, self.values.filter
        if self._summed is None or self._summed[0] is not plan or self._summed[1] != wanted:
            shown = cast("list[PartnerId]", self.values.shown_ids())
            self._sum([key for key in shown if key in plan.partners], partial(self._show_sums, plan, wanted))

    def _show_sums(self, plan: object, wanted: object, sums: Sums) -> None:
        self._summed = (plan, wanted)
        self.details.show_all(sums)

    def show_now(self) -> None:
        """Tell of the selection, beside the table and in the bar."""
        keys = self.selected_partners()
        if keys:
            self._summed = None
            self._sum(keys, self._show_selected)
        else:
            self.selection.hide()
            self._sum_shown()

    def _sum(self, keys: Sequence[PartnerId], show: Callable[[Sums], None]) -> None:
        """Sum partners and show it: very many in turns, which a change of the plan takes the place of."""
        turns = sums_of(self._context, self._lookups, keys)
        if len(keys) > _MOST_SUMMED_AT_ONCE:
            self._summing.begin(turns, show)
        else:
            self._summing.drop()
            show(all_turns(turns))

    def _show_selected(self, sums: Sums) -> None:
        if sums.count == 1:
            self.details.show_partner(self._context.plan.partners[self.selected_partners()[0]])
        else:
            self.details.show_selected(sums)
        show_selection(self.selection, sums, self._context)
