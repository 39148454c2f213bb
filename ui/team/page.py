"""The team page: role types at a glance, the table of seats, and the details of the selected ones."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId
from cpm_planner.workspace.session import News
from ui.history.lines import About, Subject
from ui.import_actions import import_team
from ui.page_context import PageContext
from ui.printing.report import Report
from ui.printing.shown_table import shown_table
from ui.team import verbs
from ui.team.add_seat import AddSeatDialog
from ui.team.columns import team_columns
from ui.team.detail_panel import DetailPanel
from ui.team.finance_columns import loaded_title
from ui.team.lookups import TeamLookups
from ui.team.role_cards import RoleCards
from ui.widgets.buttons import primary_button
from ui.widgets.card import SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.empty_state import EmptyState
from ui.widgets.styling import set_style
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.column import Answer, RowId, TableEdit
from ui.widgets.table.columns.column_bar import ColumnBar
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.list_frame import ListFrame
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


class TeamPage(CatchingUp):
    """All seats of the plan with their load, grouped by role type."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    leaver_wanted = Signal(str)
    """Id of a CPM of whom to find out what happens if they leave."""
    history_wanted = Signal(object)
    """An :class:`About` whose edits are to be shown."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self._lookups = TeamLookups(context)
        columns = team_columns(self._lookups, context.marks)
        self.values: ValueTableModel[Cpm] = ValueTableModel(columns, self._lookups.cpm, self._edit_cells)
        self.table: ValueTable[Cpm] = ValueTable(self.values, self.tr("CPMs"))
        self.filters: FilterBar[Cpm] = FilterBar(self.values, self.tr("CPMs"), self.tr("CPM"))
        self.cards = RoleCards(context, self._lookups)
        self.details = DetailPanel(context, self._lookups)
        verbs_of_bar = (
            ("role", "tag"),
            ("status", "circle-check"),
            ("fte", "gauge"),
            ("regions", "map"),
            ("cost_centre", "coins"),
        )
        name = self.tr("Selected CPMs")
        self.selection = ColumnBar(
            self.table, name, verbs_of_bar, ("needed", "available", "fte"), context.prompts
        )
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._frame = self._framed()
        self._connect()
        self.values.sort_by(Sort("role"), Sort("name"))
        self._show_all_rows()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select and show seats; a filter that hides one of them is taken away."""
        self._frame.show_keys(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self._frame.start_search()

    def report(self) -> Report:
        """Give the table for paper, as it is sorted and filtered."""
        scenario = self._context.session.document.scenario.name
        return Report(self.tr("Team"), scenario, [shown_table(self.table)])

    def add_seat(self) -> None:
        """Ask for one seat and add it."""
        names = {role.id: role.name for role in self._lookups.role_types}
        dialog = AddSeatDialog(names, self._context.marks, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.seat_given.connect(self._add)
        dialog.open()

    # Layout

    def _framed(self) -> ListFrame[Cpm]:
        add = primary_button(self.tr("Add seat"), "user-plus")
        add.clicked.connect(self.add_seat)
        hint = self.tr("Every seat with its load in the planning month, compared within its role type.")
        heading = SectionHeader(self.tr("Team"), hint, add)
        frame = ListFrame(heading, self.filters, self.table, self.details, self._empty_state())
        frame.body.insertWidget(1, self.cards)
        frame.body.addWidget(self.selection)
        frame.fill(self, self._context.keeping, "team")
        self.table.set_placeholder(self.tr("No CPM meets the filter. Clear all shows every CPM again."))
        return frame

    def _empty_state(self) -> EmptyState:
        bring_in = import_team(self, self.action_wanted.emit)
        add = QAction(self.tr("Add one by hand…"), self)
        add.triggered.connect(self.add_seat)
        words = self.tr("Import your CPMs from Excel, or add people and open positions by hand.")
        return EmptyState("users", self.tr("No CPMs yet"), words, bring_in, add)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._hear)
        self._refresh.timeout.connect(self.fall_behind)
        self.table.selection_changed.connect(self._refresh.start)
        self.table.menu_hook = self._fill_menu
        self.values.edit_refused.connect(self._context.prompts.show_refusal)
        self.values.order_changed.connect(self._press_card)
        self.values.order_changed.connect(self._refresh.start)
        self.cards.role_wanted.connect(self._show_role)
        self.details.lock_wanted.connect(self._lock)
        self.details.remove_wanted.connect(self._remove)
        self.details.partners_wanted.connect(lambda keys: self._context.navigator.go_to("partners", keys))

    def _fill_menu(self, menu: QMenu, ids: list[RowId]) -> None:
        locked = self.details.lock.isChecked()
        menu.addAction(self.tr("Unlock") if locked else self.tr("Lock"), lambda: self._lock(not locked))
        go_to = self._context.navigator.go_to
        menu.addAction(self.tr("Show in Territories"), lambda: go_to("territories", ids))
        on_map = menu.addAction(self.tr("Show on the map"), lambda: go_to("map", ids))
        ask = menu.addAction(self.tr("What if this CPM leaves?"), lambda: self.leaver_wanted.emit(ids[0]))
        history = menu.addAction(self.tr("History of this CPM"), self._show_history)
        for action in (on_map, ask, history):
            action.setEnabled(len(ids) == 1)
        menu.addAction(self.tr("Remove…"), self._remove)

    def _show_history(self) -> None:
        for key in self._selected()[:1]:
            self.history_wanted.emit(About(Subject.CPM, key, self._context.plan.cpms[key].name))

    # Edits

    def _edit_cells(self, edited: TableEdit, answer: Answer) -> None:
        def name(cells: TableEdit) -> str:
            return verbs.cells_label(self._lookups.who(cast("tuple[CpmId, ...]", cells.row_ids)), cells)

        self._context.apply_cells(edited, name, answer)

    def _add(self, seat: Cpm) -> None:
        key = CpmId(fresh_id(seat.name, self._context.plan.cpms))
        label = self.tr("Add {name}").format(name=seat.name)
        self._context.apply(label, put_cpms([replace(seat, id=key)]), then=lambda: self.show_keys([key]))

    def _lock(self, is_on: bool) -> None:  # noqa: FBT001 - carried by a signal
        keys = self._selected()
        self._context.apply(*verbs.set_lock(self._lookups.who(keys), keys, is_on=is_on))

    def _remove(self) -> None:
        keys = self._selected()
        who = self._lookups.who(keys)
        title = self.tr("Remove {who}?").format(who=who)
        question = verbs.what_removing_does(self._context.plan, keys)
        if self._context.prompts.confirm(title, question, self.tr("Remove")):
            self._context.apply(*verbs.remove(who, keys))

    # News

    def _hear(self, news: News) -> None:
        active = news.after.active
        change = news.change.plans.get(active)
        is_other_plan = news.change.active is not None or active in news.change.scenarios
        if is_other_plan or (change is not None and any(None in pair for pair in change.cpms.values())):
            self._show_all_rows()
        elif change is not None:
            self.values.set_titles(loaded_title(self._lookups.currency))
            self.values.rows_changed(self._context.plan.cpms)
            self.cards.refresh()
        self._refresh.start()

    def _show_all_rows(self) -> None:
        self.values.set_titles(loaded_title(self._lookups.currency))
        self._frame.show_rows(list(self._context.plan.cpms))
        self.cards.refresh()

    def _show_role(self, name: str) -> None:
        self.values.filter_by(self.values.filter.choosing("role", frozenset({name} if name else ())))

    def _press_card(self) -> None:
        self.cards.show_pressed(self.values.filter.choices.get("role", frozenset()))

    def _selected(self) -> list[CpmId]:
        cpms = self._context.plan.cpms
        return [key for key in cast("list[CpmId]", self.table.selected_ids()) if key in cpms]

    def show_now(self) -> None:
        """Tell of the selection, beside the table and in the bar."""
        keys = self._selected()
        self.selection.show_rows(keys)
        if keys:
            self.details.show_cpms(keys)
        else:
            self.details.show_all(cast("list[CpmId]", self.values.shown_ids()))
