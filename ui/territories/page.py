"""The territories page: tools above, the board, and the line for the selection below."""

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.balance.obstacles import obstacle_to_leaving
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.ids import CpmId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workspace.session import News
from ui.import_actions import import_partners, import_team
from ui.page_context import PageContext
from ui.printing.report import Report
from ui.territories import verbs
from ui.territories.board import Board
from ui.territories.board_drag import Drop
from ui.territories.board_filter import BoardFilter
from ui.territories.board_keys import BoardVerb
from ui.territories.board_menu import BoardMenu, PartsMenu
from ui.territories.choices import choices_to_split
from ui.territories.contents import UNASSIGNED, Contents, SortBy, contents_of
from ui.territories.explainer import Explainer
from ui.territories.filter_row import FilterRow
from ui.territories.layout import Density
from ui.territories.move_dialog import MoveDialog
from ui.territories.move_question import MoveQuestion
from ui.territories.report import board_report
from ui.territories.selection_bar import SelectionBar
from ui.territories.tool_row import ToolRow
from ui.territories.verbs import NamedEdit
from ui.territories.words import obstacle_text, selection_line, who
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.card import SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.load_bar import load_bar_text
from ui.widgets.sized import stay_high
from ui.widgets.styling import set_style

_NARROW: Final = 1_000
"""Width at 100 % text zoom below which buttons show icons alone."""
_LEAST_BOARD: Final = 250
"""Pixels at text of 100 %: the head of a group, that of a lane, and two cards."""


class TerritoriesPage(CatchingUp):
    """Who looks after whom, as a board; every move is one edit with a name."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    history_wanted = Signal(object)
    """An :class:`About` whose edits are to be shown."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self._context = context
        self._sort = SortBy.HOURS
        self.tools = ToolRow()
        self.board = Board(self._contents(), context.marks)
        self.filters = FilterRow(lambda: self._shown)
        self.selection = SelectionBar()
        self.explainer = Explainer(self.board, context.marks)
        self._header = SectionHeader(self.tr("Territories"), "", self.tools)
        self._where = MoveQuestion(context, self)
        self._pages = FittedStack()
        self._lay_out()
        self._connect()
        self._follow_density()
        self._choose_page()
        self._show_selection()
        self.tools.show_density(self.board.density)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select partners, or put the focus on a CPM's lane."""
        self.catch_up()
        self.board.show_keys(keys)
        self.board.take_keyboard()

    def report(self) -> Report:
        """Give the board for paper."""
        self.catch_up()
        scenario = self._context.session.document.scenario.name
        return board_report(self.board.state, scenario, self._context.marks)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def do(self, verb: BoardVerb) -> None:
        """Do something with the chosen partners."""
        keys = self.board.state.chosen()
        if verb is BoardVerb.EXPLAIN:
            self.tools.explain.toggle()
        if not keys or verb is BoardVerb.EXPLAIN:
            return
        if verb is BoardVerb.MOVE:
            self.ask_where_to_move()
        elif verb is BoardVerb.SPLIT:
            self.ask_what_to_split()
        elif verb is BoardVerb.LOCK:
            self._apply(verbs.toggle_lock(self._shown, keys))
        elif verb is BoardVerb.UNASSIGN:
            self._move_to(UNASSIGNED)
        else:
            self._context.navigator.go_to("partners", keys)

    def ask_where_to_move(self) -> None:
        """Let the user choose the CPM the chosen partners go to."""
        keys = self.board.state.chosen()
        self._where.ask(self._shown, keys, lambda cpm: self._apply(verbs.move(self._shown, keys, cpm)))

    def ask_what_to_split(self) -> None:
        """Let the user choose which model of the chosen hybrid goes to another CPM."""
        models = verbs.parts_to_split(self._shown, self.board.state.chosen())
        if not models:
            self._context.tell(self.tr("Choose one hybrid partner with a CPM to give one of its models away"))
            return
        menu = PartsMenu(models, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.split_wanted.connect(self.ask_where_to_split)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.board.focus_place())

    def ask_where_to_split(self, model: SalesModel) -> None:
        """Let the user choose the CPM one model's part of the chosen hybrid goes to."""
        key = self.board.state.chosen()[0]
        name = model_in_sentence(model)
        title = self.tr("Give {model} of {who} to\u2026").format(model=name, who=who(self._shown, [key]))
        hint, marks = selection_line(self._shown, [key], self._context.marks), self._context.marks
        dialog = MoveDialog(title, hint, choices_to_split(self._shown, key, model), marks, self)
        dialog.chosen.connect(lambda cpm: self._split_off(model, CpmId(cpm)))
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:
        """Place everything anew when the text zoom changes."""
        super().changeEvent(event)
        is_built = hasattr(self, "board")  # Qt tells of fonts already while the page is being made
        if is_built and event.type() == QEvent.Type.FontChange:
            self.board.relayout()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is little room for the size of the text."""
        super().resizeEvent(event)
        self._fit()

    # Layout

    def _fit(self) -> None:
        is_narrow = self.width() < current_theme().px(_NARROW)
        self.tools.set_compact(compact=is_narrow)
        self.selection.set_compact(compact=is_narrow)
        self.explainer.panel.fit(self.width())

    def _lay_out(self) -> None:
        full = QWidget()
        column = laid_out(full, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._header)
        column.addWidget(self.filters)
        beside = QHBoxLayout()
        beside.setSpacing(Space.M)
        beside.addWidget(self.board, 1)
        stay_high(self.board, _LEAST_BOARD)
        beside.addWidget(self.explainer.panel)
        column.addLayout(beside, 1)
        column.addWidget(self.selection)
        self._pages.addWidget(full)
        self._pages.addWidget(self._no_partners())
        self._pages.addWidget(self._no_team())
        flush(self, QVBoxLayout()).addWidget(self._pages)
        self.setFocusProxy(self.board)

    def _no_partners(self) -> EmptyState:
        words = self.tr("Import your partner list first; then give each partner to a CPM here.")
        action = import_partners(self, self.action_wanted.emit)
        return EmptyState("square-kanban", self.tr("No partners to assign yet"), words, action)

    def _no_team(self) -> EmptyState:
        words = self.tr("Every CPM of the team gets a lane here, grouped by role type.")
        bring_in = import_team(self, self.action_wanted.emit)
        by_hand = QAction(self.tr("Go to Team"), self)
        by_hand.triggered.connect(lambda: self._context.navigator.go_to("team"))
        return EmptyState("users", self.tr("No CPMs in the team yet"), words, bring_in, by_hand)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._changed)
        self.filters.filter_changed.connect(self._filter_by)
        self.filters.search.textEdited.connect(lambda _: self.board.state.prepare_search())
        self.filters.next_wanted.connect(self.board.find_next)
        self.tools.sort_changed.connect(self._sort_by)
        self.tools.density_changed.connect(self.board.set_density)
        self.tools.zoomed.connect(self.board.zoom)
        self.board.density_changed.connect(self.tools.show_density)
        self.board.density_changed.connect(lambda _: self._show_selection())
        self.board.density_changed.connect(lambda _: self._follow_density())
        self.board.selection_changed.connect(self._show_selection)
        self.tools.explanation_wanted.connect(self.explainer.set_shown)
        self.explainer.panel.close_wanted.connect(self.tools.explain.toggle)
        self.board.verb_wanted.connect(self.do)
        self.board.menu_wanted.connect(self._show_menu)
        self.board.drag.dropped.connect(self._drop)
        self.board.drag.refused.connect(self._context.tell)
        self.selection.verb_wanted.connect(self.do)
        self.selection.clear_wanted.connect(self.board.clear_selection)

    # What is shown

    @property
    def _shown(self) -> Contents:
        return self.board.state.contents

    def _contents(self) -> Contents:
        return contents_of(self._context.figures, self._sort)

    def _changed(self, news: News) -> None:
        if news.before.plan is not news.after.plan:
            self.fall_behind()

    def show_now(self) -> None:
        """Show the plan as it is now."""
        self.board.show_contents(self._contents())
        self._show_selection()
        self._show_found()
        self._follow_density()
        self._choose_page()

    def _follow_density(self) -> None:
        """Say what can be done with what is shown, and order partners only where there are any."""
        hint = self.tr("Who looks after whom. Drag a partner to see what each CPM's load would become.")
        is_bars = self.board.density is Density.BARS
        self._header.set_text(self.tr("Territories"), load_bar_text() if is_bars else hint)
        self.tools.sort.setEnabled(self.board.shows_partners)

    def _choose_page(self) -> None:
        plan = self._context.plan
        self._pages.setCurrentIndex(2 if plan.partners and not plan.cpms else int(not plan.partners))

    def _filter_by(self, wanted: BoardFilter) -> None:
        self.board.filter_by(wanted)
        self._show_found()

    def _show_found(self) -> None:
        state = self.board.state
        found = None if state.matches is None else int(state.matches.sum())
        self.filters.show_found(found, len(state.found_lanes))

    def _sort_by(self, sort: SortBy) -> None:
        self._sort = sort
        self.board.show_contents(self._contents())

    def _show_selection(self) -> None:
        keys = tuple(self.board.state.selected)
        if not keys:
            self.selection.show_nothing(shows_partners=self.board.shows_partners)
            return
        self.selection.show_selection(
            self.tr("{who} selected").format(who=who(self._shown, keys)),
            selection_line(self._shown, keys, self._context.marks),
            can_split=bool(verbs.parts_to_split(self._shown, keys)),
            all_locked=verbs.all_locked(self._shown, keys),
        )

    # What is done

    def _drop(self, drop: Drop) -> None:
        """Do what a drag that nothing forbids asks for."""
        cpm = self._shown.lanes[drop.lane].cpm
        if drop.model is None or cpm is None:
            self._move_to(drop.lane)
        elif self._shown.lane_of_part(self.board.state.chosen()[0], drop.model) != drop.lane:
            self._split_off(drop.model, cpm)

    def _split_off(self, model: SalesModel, cpm: CpmId) -> None:
        self._apply(verbs.split_off(self._shown, self.board.state.chosen()[0], model, cpm))

    def _move_to(self, lane: int) -> None:
        """Move the chosen partners to a lane, unless a rule forbids it."""
        keys, cpm = self.board.state.chosen(), self._shown.lanes[lane].cpm
        if cpm is not None:
            self._apply(verbs.move(self._shown, keys, cpm))
            return
        obstacle = obstacle_to_leaving(self._context.figures, keys)
        if obstacle is None:
            self._apply(verbs.take_away(self._shown, keys))
        else:
            self._context.tell(obstacle_text(obstacle, len(keys)))

    def _apply(self, named: NamedEdit) -> None:
        self._context.apply(*named, then=lambda: self._context.tell(named[0]))

    def _show_menu(self, place: QPoint) -> None:
        menu = BoardMenu(self._shown, self.board.state.chosen(), self.board.state.focus.lane, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.verb_wanted.connect(self.do)
        menu.split_wanted.connect(self.ask_where_to_split)
        menu.lane_wanted.connect(self.board.select_lane)
        menu.explanation_wanted.connect(self.board.explain_figure)
        menu.fold_wanted.connect(self.board.fold_focus)
        menu.unfold_wanted.connect(self.board.unfold_all)
        menu.cpm_lock_wanted.connect(lambda cpm: self._apply(verbs.toggle_cpm_lock(self._shown, cpm)))
        menu.cpm_wanted.connect(lambda cpm: self._context.navigator.go_to("team", [cpm]))
        menu.map_wanted.connect(lambda keys: self._context.navigator.go_to("map", keys))
        menu.history_wanted.connect(self.history_wanted)
        menu.popup(place)
