"""Does what the user asks for the partners selected on the map; every change is one step with a name."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from cpm_planner.balance.obstacles import obstacle_to_leaving
from cpm_planner.edit.partners import put_places
from cpm_planner.edit.team import change_cpms
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.place import Coordinates
from cpm_planner.workspace.locating import FoundPlaces, find_places
from ui.icons import IconRole, icon
from ui.page_context import PageContext
from ui.territories import verbs
from ui.territories.contents import Contents, SortBy, contents_of
from ui.territories.map.map_keys import MapVerb
from ui.territories.map.map_state import MapState
from ui.territories.map.tags import TagMenu, set_tier, tag
from ui.territories.move_question import MoveQuestion
from ui.territories.verbs import NamedEdit
from ui.territories.words import counted, obstacle_text, selection_line, who

_JOB = "places"


class MapVerbs(QObject):
    """The verbs of one map."""

    looked_up = Signal(object)
    """Why some cities are not known: by partner, an :class:`~cpm_planner.workspace.locating.Unclear`."""

    def __init__(self, context: PageContext, state: MapState, page: QWidget) -> None:
        """Work for one page."""
        super().__init__(page)
        self._context = context
        self._state = state
        self._page = page
        self._known: Contents | None = None
        self._where = MoveQuestion(context, page)

    def do(self, verb: MapVerb) -> None:
        """Do something with the selected partners; without any, say how to select."""
        keys = self._state.chosen
        if not keys:
            self._context.tell(self.tr("Select partners first: click them, or draw around them"))
            return
        if verb is MapVerb.ASSIGN:
            self._ask_where_to_move(keys)
        elif verb is MapVerb.UNASSIGN:
            self._take_away(keys)
        elif verb is MapVerb.LOCK:
            self._apply(verbs.toggle_lock(self._contents, keys))
        elif verb is MapVerb.TAG:
            self._ask_for_tags(keys)
        else:
            self._context.navigator.go_to(
                "partners" if verb is MapVerb.SHOW_PARTNERS else "territories", keys
            )

    def selection_texts(self) -> tuple[str, str]:
        """Say who is selected, and what they come to; empty for nobody."""
        keys = self._state.chosen
        if not keys:
            return "", ""
        count = self.tr("{who} selected").format(who=who(self._contents, keys))
        return count, selection_line(self._contents, keys, self._context.marks)

    def all_locked(self) -> bool:
        """Whether all of the selected are locked."""
        return bool(self._state.selected) and verbs.all_locked(self._contents, self._state.chosen)

    def menu(self, cpm: CpmId | None, place: Coordinates) -> QMenu:
        """Offer what can be done with the selected, and with the CPM the list is at."""
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Map"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for verb, text, icon_name in self._offers():
            action = menu.addAction(icon(icon_name, IconRole.MUTED), text)
            action.setEnabled(bool(self._state.selected))
            action.triggered.connect(lambda _=False, verb=verb: self.do(verb))
        if cpm is not None:
            name = self._context.plan.cpms[cpm].name
            menu.addSeparator()
            home = menu.addAction(
                icon("house", IconRole.MUTED), self.tr("Home of {cpm} is here").format(cpm=name)
            )
            home.triggered.connect(lambda: self.set_home(cpm, place))
        return menu

    def set_home(self, cpm: CpmId, place: Coordinates) -> None:
        """Say where a CPM is at home."""
        label = self.tr("Set home of {cpm}").format(cpm=self._context.plan.cpms[cpm].name)
        self._apply((label, change_cpms([cpm], coordinates=place)))

    def look_up(self, keys: Sequence[PartnerId]) -> None:
        """Find the places of partners by their cities, in the background."""
        partners = self._context.plan.partners
        asked = tuple((key, partners[key].address) for key in keys)
        self._context.jobs.run(
            find_places,
            asked,
            on_done=self._take_places,
            on_failed=self._context.prompts.show_refusal,
            name=_JOB,
        )

    def _offers(self) -> Sequence[tuple[MapVerb, str, str]]:
        is_locked = self.all_locked()
        lock = self.tr("Unlock\tL") if is_locked else self.tr("Lock\tL")
        return (
            (MapVerb.ASSIGN, self.tr("Move to\u2026\tM"), "arrow-right"),
            (MapVerb.LOCK, lock, "lock-open" if is_locked else "lock"),
            (MapVerb.TAG, self.tr("Tag\u2026\tT"), "tag"),
            (MapVerb.UNASSIGN, self.tr("Unassign\tDel"), "inbox"),
            (MapVerb.SHOW_PARTNERS, self.tr("Show in Partners\tP"), "table"),
            (MapVerb.SHOW_BOARD, self.tr("Show in Territories\tB"), "square-kanban"),
        )

    @property
    def _contents(self) -> Contents:
        """The plan in lanes, as the board has it."""
        if self._known is None or self._known.figures is not self._state.figures:
            self._known = contents_of(self._state.figures, SortBy.HOURS)
        return self._known

    def _ask_where_to_move(self, keys: Sequence[PartnerId]) -> None:
        contents = self._contents
        self._where.ask(contents, keys, lambda cpm: self._apply(verbs.move(contents, keys, cpm)))

    def _take_away(self, keys: Sequence[PartnerId]) -> None:
        obstacle = obstacle_to_leaving(self._state.figures, keys)
        if obstacle is None:
            self._apply(verbs.take_away(self._contents, keys))
        else:
            self._context.tell(obstacle_text(obstacle, len(keys)))

    def _ask_for_tags(self, keys: Sequence[PartnerId]) -> None:
        contents = self._contents
        menu = TagMenu(contents.figures.plan, keys, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.model_chosen.connect(lambda model, is_on: self._apply(tag(contents, keys, model, is_on=is_on)))
        menu.tier_chosen.connect(lambda tier: self._apply(set_tier(contents, keys, tier)))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(QCursor.pos())

    def _take_places(self, places: FoundPlaces) -> None:
        """Put partners where their cities are, those that got no place meanwhile."""
        self.looked_up.emit(places.unclear)
        partners = self._context.plan.partners
        found = {
            key: place
            for key, place in places.found.items()
            if key in partners and partners[key].coordinates is None
        }
        unclear = len(places.unclear)
        if not found:
            self._context.tell(
                self.tr("None of the {count} cities is known").format(count=format_count(unclear))
            )
            return
        label = self.tr("Place {who} by city").format(who=counted(len(found)))
        told = self.tr("{who} placed by city, {unclear} not known").format(
            who=counted(len(found)), unclear=format_count(unclear)
        )
        self._context.apply(label, put_places(found), then=lambda: self._context.tell(told))

    def _apply(self, named: NamedEdit) -> None:
        self._context.apply(*named, then=lambda: self._context.tell(named[0]))
