"""The tab of positions: one row a seat as finance sees it, edited in place, with its cost beside it."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtWidgets import QMenu, QVBoxLayout

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.step_names import StepWords, shortened
from cpm_planner.edit.team import put_cpms, remove_cpms
from cpm_planner.formatting.marks import format_count
from cpm_planner.headcount.headcount import Headcount
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from ui.headcount.cost_card import CostCard
from ui.headcount.counted import Counted
from ui.headcount.panel import HeadcountPanel
from ui.headcount.position_columns import PositionLookups, cost_titles, position_columns
from ui.page_context import PageContext
from ui.printing.report import Heading, ReportPart
from ui.printing.shown_table import shown_table
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import danger_button, primary_button
from ui.widgets.reflow import SideBySide
from ui.widgets.sized import stay_high
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.column import Answer, TableEdit
from ui.widgets.table.columns.column_bar import ColumnBar
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.table_tools import add_table_tools
from ui.widgets.table.view import ValueTable

_COST_WIDTH = 340
_LEAST_WIDTH, _LEAST_HEIGHT = 480, 170
"""Of the table: narrower, the cost of what is selected stands below it; lower, it shows hardly a row."""


class PositionsPanel(HeadcountPanel):
    """Seats with status, dates, FTE, cost centre and pay; planned ones are added and removed here."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Show every seat of the plan."""
        super().__init__(context, counted)
        self._lookups = PositionLookups(context, counted)
        self._ids: list[CpmId] = []
        self.values: ValueTableModel[Cpm] = ValueTableModel(
            position_columns(self._lookups), self._lookups.cpm, self._edit_cells
        )
        self.table: ValueTable[Cpm] = ValueTable(self.values, self.tr("Seats"))
        self.filters: FilterBar[Cpm] = FilterBar(self.values, self.tr("seats"), self.tr("seat"))
        self.add_seat = primary_button(self.tr("Add planned seat"), "user-plus")
        self.add_menu = QMenu(self.add_seat)
        self.add_seat.setMenu(self.add_menu)
        self.remove = danger_button(self.tr("Remove…"), "trash-2")
        self.cost = CostCard(context)
        verbs = (
            ("role", "tag"),
            ("status", "circle-check"),
            ("start", "calendar"),
            ("end", "calendar"),
            ("fte", "gauge"),
            ("cost_centre", "coins"),
            ("approval", "check"),
        )
        name = self.tr("Selected seats")
        self.selection = ColumnBar(self.table, name, verbs, ("fte", "full_year"), context.prompts)
        self._lay_out()
        self._connect()
        self.values.sort_by(Sort("role"), Sort("name"))

    def show_plan(self) -> None:
        """Show the seats there are now; their cost follows with the next count."""
        self.values.set_titles(cost_titles(self._lookups.plan_currency))
        ids = list(self.context.plan.cpms)
        if ids == self._ids:
            self.values.rows_changed(ids)
        else:
            self._ids = ids
            self.values.replace_rows(ids)

    def show_found(self, found: Headcount) -> None:
        """Show another count, and the seats there are now."""
        self.show_plan()
        self._show_selection()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select and show seats; a filter that hides one of them is taken away."""
        if not set(keys) <= set(self.values.shown_ids()):
            self.filters.clear()
        if keys:
            self.table.show_id(keys[0])
            self.table.select_ids(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.filters.search.setFocus()

    def report(self, found: Headcount) -> Sequence[ReportPart]:
        """Give the columns that are shown and have anything in them, row by row as sorted and filtered."""
        return [Heading(self.tr("Seats"), starts_sheet=True), shown_table(self.table)]

    def add_planned(self, role_type: RoleTypeId) -> None:
        """Add a seat that starts as soon as somebody can be hired for it; the rest is typed into its row."""
        plan = self.context.plan
        role = plan.role_types[role_type]
        name = self.tr("New {role}").format(role=role.name)
        start = plan.assumptions.planning_month.plus(role.months_to_hire)
        key = CpmId(fresh_id(name, plan.cpms))
        seat = Cpm(key, name, role_type, status=SeatStatus.PLANNED, start=start)
        label, edit = self.tr("Add {name}").format(name=name), put_cpms([self._like_selected(seat)])
        self.context.apply(label, edit, then=lambda: self.show_keys([key]))

    def _like_selected(self, seat: Cpm) -> Cpm:
        """Give a new seat the region, cost centre and entity of the one selected, if it is of its kind."""
        model = next((cpm for cpm in self._selected() if cpm.role_type == seat.role_type), None)
        if model is None:
            return seat
        return replace(
            seat,
            regions=model.regions,
            cost_centre=self._lookups.terms(model).cost_centre,
            gl_account=model.gl_account,
            entity=model.entity,
        )

    # Layout

    def _lay_out(self) -> None:
        self.filters.controls.addWidget(self.add_seat)
        self.filters.controls.addWidget(self.remove)
        add_table_tools(self.filters, self.table, self.context.keeping, "positions")
        stay_high(self.table, _LEAST_HEIGHT)
        both = SideBySide(self.table, self.cost, self.cost, _COST_WIDTH)
        both.tell_turns(lambda is_beside: self.cost.show_all(is_all=not is_beside))
        both.leave(_LEAST_WIDTH)
        page = laid_out(self, QVBoxLayout())
        page.setContentsMargins(0, Space.S, 0, 0)
        page.setSpacing(Space.M)
        page.addWidget(self.filters)
        page.addWidget(both, 1)
        page.addWidget(self.selection)
        self.table.number_rows()
        self.table.set_placeholder(self.tr("No seat meets the filter, or none is there yet."))

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._show_selection)
        self.values.edit_refused.connect(self.context.prompts.show_refusal)
        self.add_menu.aboutToShow.connect(self._fill_add_menu)
        self.remove.clicked.connect(self._remove)

    def _fill_add_menu(self) -> None:
        self.add_menu.clear()
        for role in sorted(self.context.plan.role_types.values(), key=lambda each: each.rank):
            action = self.add_menu.addAction(role.name)
            action.triggered.connect(partial(self._add, role.id))

    def _add(self, role_type: RoleTypeId, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.add_planned(role_type)

    # Edits

    def _edit_cells(self, edited: TableEdit, answer: Answer) -> None:
        words = StepWords(
            self.tr("Change {field} of {who}"),
            self.tr("Clear {field} of {who}"),
            self.tr("Set {field} of {who} to {value}"),
        )

        def name(cells: TableEdit) -> str:
            return cells.step_name(words, self._who([cast("CpmId", key) for key in cells.row_ids]))

        self.context.apply_cells(edited, name, answer)

    def _remove(self) -> None:
        keys = [cpm.id for cpm in self._selected()]
        given = sum(each.primary in set(keys) for each in self.context.plan.assignments.values())
        title = self.tr("Remove {who}?").format(who=self._who(keys))
        words = self.tr("Partners that become unassigned: {count}. Undo brings it all back.")
        if keys and self.context.prompts.confirm(
            title, words.format(count=format_count(given)), self.tr("Remove")
        ):
            self.context.apply(self.tr("Remove {who}").format(who=self._who(keys)), remove_cpms(set(keys)))

    def _who(self, keys: Sequence[CpmId]) -> str:
        if len(keys) == 1:
            return shortened(self.context.plan.cpms[keys[0]].name)
        return self.tr("{count} seats").format(count=format_count(len(keys)))

    def _selected(self) -> list[Cpm]:
        found = (self._lookups.cpm(key) for key in self.table.selected_ids())
        return [cpm for cpm in found if cpm is not None]

    def _show_selection(self) -> None:
        keys = [cpm.id for cpm in self._selected()]
        self.remove.setEnabled(bool(keys))
        self.selection.show_rows(keys)
        found = self.counted.found
        if found is not None:
            self.cost.show_seats(found, [key for key in keys if key in found.positions])
