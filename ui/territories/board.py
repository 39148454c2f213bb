"""The board: the unassigned lane always in sight at the left, the team's lanes beside it, one focus."""

from collections.abc import Callable, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cpm_planner.formatting.marks import Marks
from cpm_planner.model.ids import PartnerId, RoleTypeId
from ui.territories.board_drag import BoardDrag
from ui.territories.board_filter import BoardFilter
from ui.territories.board_keys import BoardKey, BoardVerb, Step, read_key
from ui.territories.board_state import BoardState
from ui.territories.columns import Columns
from ui.territories.contents import UNASSIGNED, Contents
from ui.territories.explained.figures import explain_spot
from ui.territories.lane_canvas import MARGIN
from ui.territories.layout import HEAD, METRICS, Density, Layout, Spot, fitting_density
from ui.territories.surface import Press, Surface
from ui.territories.tiles import Tiles
from ui.territories.zoom import STEPS, usual_step
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.explanation.asking import explain

_WIDE_TITLE: Final = 460
"""Pixels at 100 % zoom from which a role type's title has room for its figures beside its name."""


class Board(QWidget):
    """Shows contents; tells what the user wants done with the chosen partners."""

    verb_wanted = Signal(object)
    """A :class:`~ui.territories.board_keys.BoardVerb` for the chosen partners."""
    menu_wanted = Signal(QPoint)
    """Where on the screen to show the menu for the chosen partners or the lane in focus."""
    selection_changed = Signal()
    density_changed = Signal(object)

    def __init__(self, contents: Contents, marks: Marks) -> None:
        """Show contents in the density that fits their number of lanes."""
        super().__init__()
        self.state = BoardState(contents)
        self.step = usual_step(fitting_density(len(contents.lanes)))
        """Place in :data:`~ui.territories.zoom.STEPS`."""
        self.pinned = Surface(self.state, self._layout_of(pinned=True, width=0), marks)
        self.team = Surface(self.state, self._layout_of(pinned=False, width=0), marks)
        self._surfaces = (self.pinned, self.team)
        for surface in self._surfaces:
            surface.explain = lambda spot: explain_spot(self.state.contents, spot, marks)
        self.drag = BoardDrag(self, self._surfaces, self.state, marks, self.redraw)
        self._on_key: dict[BoardKey, Callable[[], None]] = {
            BoardKey.OPEN: self._open_focus,
            BoardKey.TOGGLE: self._toggle_focus,
            BoardKey.ESCAPE: self._escape,
            BoardKey.TAKE_LANE: self.select_lane,
            BoardKey.FOLD: self.fold_focus,
            BoardKey.UNFOLD_ALL: self.unfold_all,
            BoardKey.NEARER: lambda: self.zoom(1),
            BoardKey.FARTHER: lambda: self.zoom(-1),
            BoardKey.NEXT_FOUND: lambda: self.find_next(1),
            BoardKey.FOUND_BEFORE: lambda: self.find_next(-1),
        }
        self._lay_out()
        self._connect()
        self.relayout()

    def show_contents(self, contents: Contents) -> None:
        """Show another plan, or the same one changed or sorted otherwise."""
        self.drag.cancel()
        self.state.set_contents(contents)
        self.relayout()
        self._tell_focus()
        self.selection_changed.emit()

    @property
    def density(self) -> Density:
        """How much of each partner is shown."""
        return STEPS[self.step].density

    @property
    def shows_partners(self) -> bool:
        """Whether any partner is on the board, so that it can be dragged."""
        return self.density is not Density.BARS or bool(len(self.state.contents.lanes[UNASSIGNED].partners))

    def set_density(self, density: Density) -> None:
        """Show more or less of each partner in the usual sizes; the lane in focus stays in sight."""
        self._go_to_step(usual_step(density))
        self._surface_of(self.state.focus.lane).bring_in_sight(self.state.focus)

    def zoom(self, steps: int, around: QPointF | None = None) -> None:
        """Come nearer (+1) or go farther away (-1); what is around a point of the team's part stays there."""
        spot = self.state.focus if around is None else self.team.spot_at(around)
        keeps = spot is not None and self.team.shows(spot.lane)
        before = self.team.rect_of(spot) if spot is not None and keeps else QRect()
        self._go_to_step(min(max(self.step - steps, 0), len(STEPS) - 1))
        if spot is not None and keeps:
            self.team.scroll_to(Spot(spot.lane) if self.density is Density.BARS else spot, before.topLeft())

    def fold(self, role_type: RoleTypeId) -> None:
        """Show only the title of a role type's lanes, or all of them again."""
        self.drag.cancel()
        self.state.fold(role_type)
        self.relayout()
        self.selection_changed.emit()

    def unfold_all(self) -> None:
        """Show the lanes of all role types."""
        self.state.folded = frozenset()
        self.relayout()

    def _go_to_step(self, step: int) -> None:
        before, self.step = self.density, step
        if self.density is Density.BARS and self.state.focus.lane != UNASSIGNED:
            self.state.go_to(Spot(self.state.focus.lane))
        self.relayout()
        if self.density is not before:
            self.density_changed.emit(self.density)

    def fold_focus(self) -> None:
        """Fold the lanes of the role type in focus."""
        group = self.state.contents.group_of(self.state.focus.lane)
        if group is not None:
            self.fold(group.role_type)

    def filter_by(self, wanted: BoardFilter) -> None:
        """Dim what a filter does not find."""
        self.state.filter_by(wanted)
        self.redraw()

    def find_next(self, step: int = 1) -> None:
        """Put the focus on the next find, or on the one before with -1; in bars on the lane that has it."""
        spot = self.state.next_found(step, leaves_lane=self._shows_heads_only(self.state.focus.lane))
        if spot is not None:
            self.state.is_active = True
            self.state.go_to(Spot(spot.lane) if self._shows_heads_only(spot.lane) else spot)
            self._after_move()
            self.selection_changed.emit()

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select partners, or put the focus on a CPM's lane, and bring the first in sight."""
        contents = self.state.contents
        lanes = [lane for cpm, lane in contents.lane_of_cpm.items() if cpm in keys]
        if lanes:
            self.state.select_only(Spot(lanes[0]))
        else:
            self.state.show([PartnerId(str(key)) for key in keys])
        self._after_move()
        self.selection_changed.emit()

    def take_keyboard(self) -> None:
        """Put the keyboard where the focus is."""
        self._surface_of(self.state.focus.lane).setFocus()

    def explain_figure(self) -> None:
        """Show how the figure of the head or card in focus is computed."""
        explain(self._surface_of(self.state.focus.lane))

    def focus_place(self) -> QPoint:
        """Give where on the screen the focus is."""
        surface = self._surface_of(self.state.focus.lane)
        return surface.viewport().mapToGlobal(surface.rect_of(self.state.focus).center())

    def clear_selection(self) -> None:
        """Select nothing."""
        self.state.selected = set()
        self.redraw()
        self.selection_changed.emit()

    def relayout(self) -> None:
        """Place everything anew, as after a change of plan, size or text zoom."""
        places = self._layout_of(pinned=True, width=0)
        bar = self.pinned.verticalScrollBar().sizeHint().width()
        self.pinned.setFixedWidth(places.width + 2 * MARGIN + bar)
        self.pinned.show_layout(places, self._pinned_density)
        self._place_team()

    def redraw(self) -> None:
        """Draw all that is in sight."""
        for surface in self._surfaces:
            surface.refresh()

    # Layout

    @property
    def _pinned_density(self) -> Density:
        """An empty lane needs only the room of lines."""
        is_empty = not len(self.state.contents.lanes[UNASSIGNED].partners)
        return Density.LINES if is_empty or self.density is Density.BARS else self.density

    def _place_team(self) -> None:
        width = self.team.viewport().width() - 2 * MARGIN
        self.team.show_layout(self._layout_of(pinned=False, width=width), self.density)

    def _layout_of(self, *, pinned: bool, width: int) -> Layout:
        contents, zoom = self.state.contents, current_theme().zoom
        metrics = STEPS[self.step].metrics
        if pinned:
            usual = METRICS[self._pinned_density] if self._pinned_density is not self.density else metrics
            return Columns(contents, range(UNASSIGNED, UNASSIGNED + 1), usual.scaled(zoom))
        lanes, folded = range(UNASSIGNED + 1, len(contents.lanes)), self.state.folded
        if self.density is Density.BARS:
            metrics = metrics if width >= _WIDE_TITLE * zoom else metrics.with_title_in_two_lines()
            return Tiles(contents, lanes, metrics.scaled(zoom), width, folded)
        return Columns(contents, lanes, metrics.scaled(zoom), folded)

    def _lay_out(self) -> None:
        row = flush(self, QHBoxLayout(), Space.M)
        row.addWidget(self.pinned)
        row.addWidget(self.team, 1)
        self.setFocusProxy(self.team)

    def _connect(self) -> None:
        self.team.resized.connect(self._fit_tiles)
        self.team.zoomed.connect(self.zoom)
        self.pinned.zoomed.connect(lambda steps, _: self.zoom(steps))
        for surface in self._surfaces:
            surface.pressed.connect(self._press)
            surface.clicked.connect(self._click)
            surface.opened.connect(self._open)
            surface.menu_wanted.connect(self._menu)
            surface.title_pressed.connect(self.fold)
            surface.entered.connect(self._enter)
            surface.left.connect(self._leave)
            surface.key_filter = self.take_key
        for surface, name in (
            (self.pinned, self.tr("Unassigned partners")),
            (self.team, self.tr("Territories")),
        ):
            surface.setAccessibleName(name)
            surface.setAccessibleDescription(self.tr("Arrows move, Space selects, M moves to a CPM"))

    def _fit_tiles(self) -> None:
        if self.density is Density.BARS:
            self._place_team()

    def _surface_of(self, lane: int) -> Surface:
        return self.pinned if lane == UNASSIGNED else self.team

    # The pointer

    def _press(self, press: Press) -> None:
        """Select at once, except a card of a selection, which may be about to be dragged."""
        key = None
        if not press.spot.is_head:
            key = self.state.contents.key_at(press.spot.lane, press.spot.card)
        if press.extends:
            self.state.go_to(press.spot, extend=True)
        elif press.toggles:
            self.state.toggle(press.spot)
        elif key is None or key not in self.state.selected:
            self.state.select_only(press.spot)
        else:
            self.state.go_to(press.spot)
        self._after_move()
        self.selection_changed.emit()

    def _click(self, press: Press) -> None:
        """Let a plain click on a card of a selection select it alone."""
        if not press.toggles and not press.extends and len(self.state.selected) > 1:
            self.state.select_only(press.spot)
            self._after_move()
            self.selection_changed.emit()

    def _open(self, spot: Spot) -> None:
        """A double click on a head shows its cards, or selects them; one on a card asks where to move it."""
        self.state.select_only(spot)
        self._open_focus()

    def _menu(self, spot: Spot | None, place: QPoint) -> None:
        if spot is None:
            return
        key = None if spot.is_head else self.state.contents.key_at(spot.lane, spot.card)
        if key is not None and key not in self.state.selected:
            self.state.select_only(spot)
        else:
            self.state.go_to(spot)
        self._after_move()
        self.selection_changed.emit()
        self.menu_wanted.emit(place)

    # The keyboard

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; gives whether it asked for anything."""
        match read_key(event):
            case Step() as step:
                self._step(step)
            case BoardVerb() as verb:
                self.verb_wanted.emit(verb)
            case Density() as density:
                self.set_density(density)
            case BoardKey() as key:
                self._on_key[key]()
            case None:
                return False
        return True

    def select_lane(self) -> None:
        """Select all cards of the lane in focus that the filter finds."""
        self.state.select_lane(self.state.focus.lane)
        self.redraw()
        self.selection_changed.emit()

    def _step(self, step: Step) -> None:
        focus = self.state.focus
        goal = self._surface_of(focus.lane).places.neighbour(focus, step.lanes, step.cards)
        if goal is None and step.lanes:
            goal = self._across(focus, step.lanes)
        if goal is not None:
            self.state.go_to(goal, extend=step.extends)
            self._after_move()
            self.selection_changed.emit()

    def _across(self, focus: Spot, dx: int) -> Spot | None:
        """Step from the unassigned lane into the team's, or back."""
        beside = self.team.places.lanes[:1] if focus.lane == UNASSIGNED else [UNASSIGNED]
        if not beside or (dx > 0) != (focus.lane == UNASSIGNED):
            return None
        lane = beside[0]
        last = len(self.state.contents.lanes[lane].partners) - 1
        return Spot(lane, HEAD if self._shows_heads_only(lane) else min(focus.card, last))

    def _shows_heads_only(self, lane: int) -> bool:
        return self.density is Density.BARS and lane != UNASSIGNED

    def _toggle_focus(self) -> None:
        if self.state.focus.is_head:
            self.state.select_lane(self.state.focus.lane)
        else:
            self.state.toggle(self.state.focus)
            self._surface_of(self.state.focus.lane).access.tell_selected(self.state.focus)
        self.redraw()
        self.selection_changed.emit()

    def _open_focus(self) -> None:
        focus = self.state.focus
        if self.state.chosen():
            self.verb_wanted.emit(BoardVerb.MOVE)
        elif self.density is Density.BARS and focus.lane != UNASSIGNED:
            self.set_density(Density.LINES)
        else:
            self.select_lane()

    def _escape(self) -> None:
        if self.drag.is_under_way:
            self.drag.cancel()
        else:
            self.clear_selection()

    # The focus

    def _after_move(self) -> None:
        if self.state.unfold(self.state.focus.lane):
            self.relayout()
        surface = self._surface_of(self.state.focus.lane)
        surface.bring_in_sight(self.state.focus)
        if not surface.hasFocus() and any(each.hasFocus() for each in self._surfaces):
            surface.setFocus()
        self.redraw()
        self._tell_focus()

    def _enter(self) -> None:
        """Follow the keyboard: Tab from one part of the board to the other moves the focus there."""
        self.state.is_active = True
        surface = next(each for each in self._surfaces if each.hasFocus())
        if surface is not self._surface_of(self.state.focus.lane):
            for first in surface.places.lanes[:1]:
                self.state.go_to(Spot(first))
        self.redraw()
        self._tell_focus()

    def _leave(self) -> None:
        self.state.is_active = False
        self.redraw()

    def _tell_focus(self) -> None:
        """Say to screen readers what is in focus."""
        self._surface_of(self.state.focus.lane).access.tell_focus(self.state.focus)
