"""The map page: tools above, the map with its lists beside it, its legend and the selection below."""

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.workload.arrays import Ints
from cpm_planner.workspace.session import News
from ui.import_actions import import_partners
from ui.in_turns import InTurns
from ui.page_context import PageContext
from ui.printing.report import Report
from ui.territories.map.canvas import MapCanvas
from ui.territories.map.cpm_panel import CpmPanel
from ui.territories.map.legend import Legend
from ui.territories.map.map_bar import MapBar
from ui.territories.map.map_report import map_report
from ui.territories.map.map_state import ColourBy, MapState, SizeBy
from ui.territories.map.map_verbs import MapVerbs
from ui.territories.map.outlines import cities
from ui.territories.map.partner_list import Listed
from ui.territories.map.partner_panel import PartnerPanel
from ui.territories.map.signs import MOST_SIGNS
from ui.territories.map.tool_row import MapTools
from ui.territories.map.words import summary_of, text_of
from ui.theme.tokens import Space
from ui.turns import Turns
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import quiet_button, set_text
from ui.widgets.card import SectionHeader
from ui.widgets.catching_up import CatchingUp
from ui.widgets.empty_state import EmptyState
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.reflow import Reflow, SideBySide
from ui.widgets.styling import set_style
from ui.widgets.tabs import Tabs

_SIDE: Final = 300
MOST_AT_ONCE: Final = 2_000
"""More partners on the map are shown in turns."""


class MapPage(CatchingUp):
    """Where partners are, and who looks after them there."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context, once the page is seen: where territories lie takes a while."""
        super().__init__(is_behind=True)
        set_style(self, surface="window")
        self._context = context
        self.state = MapState(context.figures)
        self.tools = MapTools()
        self.canvas = MapCanvas(self.state, lambda keys: text_of(self.state, keys, context.marks))
        self.cpms = CpmPanel(self.state)
        self.partners = PartnerPanel(self.state)
        self.legend = Legend(self.state)
        self.missing = quiet_button("", "eye-off")
        self.bar = MapBar()
        self.side = Tabs(self.tr("CPMs and partners on the map"))
        self.verbs = MapVerbs(context, self.state, self)
        self._pages = FittedStack()
        self._showing = InTurns(self)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(0)
        self._lay_out()
        self._connect()
        self.canvas.fit_all()
        self._choose_page()

    def report(self) -> Report:
        """Give what is printed: the part of the map in sight, and its figures."""
        self.catch_up()
        self._showing.finish()
        return map_report(self.state, self.canvas.camera, self._context.marks)

    @property
    def is_up_to_date(self) -> bool:
        """Whether the plan is shown as it is now, which a large one takes some turns for."""
        return not self._showing.isActive()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select partners and show where they are, or let a CPM's territory stand out."""
        self.catch_up()
        plan = self.state.figures.plan
        for key in keys:
            if key in plan.cpms:
                self.look_at(CpmId(str(key)))
                return
        known = [PartnerId(str(key)) for key in keys if key in plan.partners]
        self.canvas.select(known)
        self.canvas.fit(known)
        self.canvas.setFocus()

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.tools.search.setFocus()
        self.tools.search.selectAll()

    def look_at(self, key: CpmId | None) -> None:
        """Show the territory of a CPM as a whole."""
        if key is None:
            return
        if key not in self.state.shown:
            self._show_cpms((*self.state.shown[: MOST_SIGNS - 1], key))
        self.cpms.go_to(key)
        territory = self.state.territories[self.state.shown.index(key)]
        self.canvas.fit(self.state.keys[row] for row in territory.partners.tolist())

    def changeEvent(self, event: QEvent) -> None:
        """Draw signs anew when the text zoom changes."""
        super().changeEvent(event)
        is_built = hasattr(self, "canvas")  # Qt tells of fonts already while the page is being made
        if is_built and event.type() == QEvent.Type.FontChange:
            self.canvas.show_state()

    # Layout

    def _lay_out(self) -> None:
        hint = self.tr("Who looks after whom, and where. Draw around partners to give them to another CPM.")
        self.side.addTab(self.cpms, self.tr("CPMs"))
        self.side.addTab(self.partners, self.tr("Partners"))
        left = QWidget()
        drawn = flush(left, QVBoxLayout(), Space.S)
        drawn.addWidget(self.canvas, 1)
        below = Reflow(self.legend, self.missing)
        below.row.setAlignment(self.missing, Qt.AlignmentFlag.AlignTop)
        drawn.addWidget(below)
        full = QWidget()
        column = laid_out(full, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(SectionHeader(self.tr("Map"), hint))
        column.addWidget(self.tools)
        column.addWidget(SideBySide(left, self.side, self.side, _SIDE), 1)
        column.addWidget(self.bar)
        self._pages.addWidget(full)
        self._pages.addWidget(self._no_partners())
        page = flush(self, QVBoxLayout())
        page.addWidget(self._pages)
        self.setFocusProxy(self.canvas)

    def _no_partners(self) -> EmptyState:
        words = self.tr("Import your partner list first; a city or coordinates put each partner on the map.")
        action = import_partners(self, self.action_wanted.emit)
        return EmptyState("map", self.tr("No partners to show yet"), words, action)

    def _connect(self) -> None:
        self._context.signals.changed.connect(self._changed)
        self.tools.search.searched.connect(self._search)
        self.tools.colour_changed.connect(self._colour_by)
        self.tools.size_changed.connect(self._size_by)
        self.tools.outlines_changed.connect(self._show_outlines)
        self.tools.grip_changed.connect(self.canvas.set_grip)
        self.tools.closer.clicked.connect(lambda: self.canvas.zoom(1.5))
        self.tools.further.clicked.connect(lambda: self.canvas.zoom(1 / 1.5))
        self.tools.fit.clicked.connect(self.canvas.fit_all)
        self._telling.timeout.connect(self._tell_selection)
        self.canvas.selection_changed.connect(self._show_selection)
        self.canvas.verb_wanted.connect(self.verbs.do)
        self.canvas.menu_wanted.connect(self._show_menu)
        self.cpms.focus_changed.connect(self._focus)
        self.cpms.look_wanted.connect(self.look_at)
        self.cpms.select_wanted.connect(self._select_rows)
        self.cpms.model.shown_changed.connect(self._show_cpms)
        self.cpms.model.full.connect(self._tell_full)
        self.partners.selected.connect(self.canvas.select)
        self.partners.look_wanted.connect(self.canvas.fit)
        self.partners.lookup_wanted.connect(self._look_up)
        self.verbs.looked_up.connect(self.partners.take_unclear)
        self.missing.clicked.connect(lambda: self._show_list(Listed.MISSING))
        self.bar.verb_wanted.connect(self.verbs.do)
        self.bar.clear_wanted.connect(lambda: self.canvas.select(()))

    # What is shown

    def _changed(self, news: News) -> None:
        if news.before.plan is not news.after.plan:
            self.fall_behind()

    def show_now(self) -> None:
        """Show the plan as it is now."""
        self._showing.finish()
        self.state.set_figures(self._context.figures)
        self._choose_page()
        self._show(self._plan_shown())

    def _show(self, turns: Turns[None]) -> None:
        """Show something, of many partners in turns; the map looks as it did until all is done."""
        self._showing.finish()
        self.canvas.hold()
        self._showing.begin(turns, lambda _: self.canvas.release())
        if len(self.state.places.points) <= MOST_AT_ONCE or not self.isVisible():
            self._showing.finish()

    def _choose_page(self) -> None:
        self._pages.setCurrentIndex(int(not self.state.figures.plan.partners))

    def _show_state(self) -> None:
        self._show(self._state_shown())

    def _plan_shown(self) -> Turns[None]:
        self.cpms.refresh()
        yield
        yield from self.state.ready_names()
        self.partners.refresh()
        yield
        cities()  # the map names them where it is looked at nearer; to read them takes a turn of its own
        yield
        yield from self._state_shown()
        self._tell_selection()

    def _state_shown(self) -> Turns[None]:
        """Say everywhere what is shown: territories, what they share and where signs stand all take long."""
        self.cpms.show_state()
        yield
        yield from self.state.ready_outlines()
        self.canvas.setAccessibleName(self.tr("Map of partners"))
        self.canvas.setAccessibleDescription(summary_of(self.state))
        yield
        self.legend.show_state(self.state)
        missing = len(self.state.places.missing)
        set_text(self.missing, self.tr("{count} not on the map").format(count=format_count(missing)))
        self.missing.setVisible(missing > 0)
        yield
        yield from self.canvas.showing()

    def _show_selection(self) -> None:
        """Show it on the map and in the list; what very many come to is told a turn later."""
        self.partners.selection_changed()
        if len(self.state.selected) > MOST_AT_ONCE:
            self._telling.start()
        else:
            self._tell_selection()

    def _tell_selection(self) -> None:
        self.bar.show_selection(*self.verbs.selection_texts(), all_locked=self.verbs.all_locked())

    def _search(self, text: str) -> None:
        self._show(self._found_shown(text))

    def _found_shown(self, text: str) -> Turns[None]:
        yield from self.state.ready_search()
        self.tools.show_found(self.state.search(text))
        yield
        self.canvas.update()

    def _colour_by(self, colour: ColourBy) -> None:
        self.state.set_colour(colour)
        self._show_state()

    def _size_by(self, size: SizeBy) -> None:
        self.state.set_size(size)
        self._show_state()

    def _show_outlines(self, has_outlines: bool) -> None:  # noqa: FBT001 - carried by a signal
        self.state.has_outlines = has_outlines
        self._show_state()

    def _focus(self, key: CpmId | None) -> None:
        self.state.focus = key
        self.canvas.update()

    def _show_cpms(self, keys: Sequence[CpmId]) -> None:
        self.state.show_cpms(keys)
        self._show_state()

    def _select_rows(self, rows: Ints) -> None:
        self.canvas.select(self.state.keys[row] for row in rows.tolist())

    def _tell_full(self) -> None:
        told = self.tr("{count} CPMs stand out already; take away the tick of another one first")
        self._context.tell(told.format(count=MOST_SIGNS))

    def _look_up(self) -> None:
        self.verbs.look_up(self.partners.to_look_up())

    def _show_menu(self, place: QPoint) -> None:
        menu = self.verbs.menu(self.cpms.current, self.canvas.plane_at(place))
        menu.popup(place)

    def _show_list(self, listed: Listed) -> None:
        self.side.setCurrentWidget(self.partners)
        self.partners.show_list(listed)
