"""What the user has done to the view of the board: focus, selection, filter; nothing of it is in the plan."""

from collections.abc import Iterable

from cpm_planner.model.ids import PartnerId, RoleTypeId
from cpm_planner.model.sales_model import SalesModel
from ui.territories.board_filter import BoardFilter, Mask, Sieve, found_in, next_found
from ui.territories.contents import UNASSIGNED, Contents
from ui.territories.foresight import Foresight
from ui.territories.layout import HEAD, Spot


class BoardState:
    """Focus, selection and filter over contents that change beneath them."""

    def __init__(self, contents: Contents) -> None:
        """Start at the head of the first lane, with nothing selected."""
        self.contents = contents
        self.focus = Spot(UNASSIGNED)
        self.selected: set[PartnerId] = set()
        self._anchor = self.focus
        self._sieve = Sieve()
        self.filter = BoardFilter()
        self.matches: Mask | None = None
        """By partner row, whether the filter finds it; None while nothing is looked for."""
        self.found_lanes: frozenset[int] = frozenset()
        """Lanes of CPMs who are found by name."""
        self.folded: frozenset[RoleTypeId] = frozenset()
        """Role types of whose lanes only the title is shown."""
        self.is_active = False
        """Whether the keyboard is on the board, so that the focus is shown."""
        self.foresight: Foresight | None = None
        """What the drag under way would do; None while nothing is dragged."""
        self.target: int | None = None
        """The lane the drag is above."""

    def set_contents(self, contents: Contents) -> None:
        """Show another plan: the focus stays on its partner, the selection on what is still there."""
        key, lane = self.focused_key(), self.focus.lane
        cpm = self.contents.lanes[lane].cpm
        self.contents = contents
        self.selected &= contents.figures.plan.partners.keys()
        if cpm is not None:
            lane = contents.lane_of_cpm.get(cpm, UNASSIGNED)
        card = None if key is None else contents.card_of(lane, key)
        if card is None:
            last = len(contents.lanes[lane].partners) - 1
            card = min(self.focus.card, last)
        self.focus = self._anchor = Spot(UNASSIGNED) if self.is_folded(lane) else Spot(lane, card)
        self.filter_by(self.filter)

    def focused_key(self) -> PartnerId | None:
        """Partner of the card in focus; None on a lane's head."""
        return None if self.focus.is_head else self.contents.key_at(self.focus.lane, self.focus.card)

    def chosen(self) -> tuple[PartnerId, ...]:
        """What a command is about: the selection, else the card in focus; in the plan's order."""
        if self.selected:
            return tuple(key for key in self.contents.keys if key in self.selected)
        key = self.focused_key()
        return () if key is None else (key,)

    def go_to(self, spot: Spot, *, extend: bool = False) -> None:
        """Put the focus on a spot; extending selects all cards of the lane from where it started."""
        self.focus = spot
        if not extend:
            self._anchor = spot
        elif spot.lane == self._anchor.lane:
            first, last = sorted((self._anchor.card, spot.card))
            self.selected = {self.contents.key_at(spot.lane, card) for card in range(max(first, 0), last + 1)}

    def select_only(self, spot: Spot) -> None:
        """Select one card and nothing else; a lane's head selects nothing."""
        self.go_to(spot)
        key = self.focused_key()
        self.selected = set() if key is None else {key}

    def toggle(self, spot: Spot) -> None:
        """Take a card into the selection or out of it."""
        self.go_to(spot)
        key = self.focused_key()
        if key is not None:
            self.selected ^= {key}

    def select_lane(self, lane: int) -> None:
        """Select all cards of a lane that the filter finds."""
        rows = self.contents.lanes[lane].partners
        if self.matches is not None:
            rows = rows[found_in(self.contents, lane, self.matches)]
        self.selected = {self.contents.keys[row] for row in rows.tolist()}

    def foresee(self, model: SalesModel | None = None) -> Foresight:
        """Work out what giving the chosen partners away would do, or one model of a single one."""
        keys = self.chosen()
        self.foresight = Foresight(self.contents, keys, model if len(keys) == 1 else None)
        self.target = None
        return self.foresight

    def forget_foresight(self) -> None:
        """End the drag."""
        self.foresight = self.target = None

    def show(self, keys: Iterable[PartnerId]) -> None:
        """Select partners and put the focus on the first of them."""
        known = [key for key in keys if key in self.contents.figures.plan.partners]
        if known:
            lane = self.contents.lane_of_partner(known[0])
            card = self.contents.card_of(lane, known[0])
            self.go_to(Spot(lane, HEAD if card is None else card))
            self.selected = set(known)

    def filter_by(self, wanted: BoardFilter) -> None:
        """Look for partners, and by words for CPMs, too."""
        self.filter = wanted
        self.matches, self.found_lanes = None, frozenset()
        if wanted.is_on:
            self.matches = self._sieve.matches(self.contents, wanted)
            self.found_lanes = self._sieve.lanes(self.contents, wanted)

    def prepare_search(self) -> None:
        """Make ready for words, as when the first letter is typed."""
        self._sieve.prepare(self.contents)

    def fold(self, role_type: RoleTypeId) -> None:
        """Show only the title of a role type's lanes, or all of them again; the focus leaves folded lanes."""
        self.folded ^= {role_type}
        if self.is_folded(self.focus.lane):
            self.go_to(Spot(UNASSIGNED))

    def is_folded(self, lane: int) -> bool:
        """Whether a lane is among those that are folded."""
        group = self.contents.group_of(lane)
        return group is not None and group.role_type in self.folded

    def unfold(self, lane: int) -> bool:
        """Show a lane again; gives whether it was folded."""
        was_folded, group = self.is_folded(lane), self.contents.group_of(lane)
        if group is not None:
            self.folded -= {group.role_type}
        return was_folded

    def next_found(self, step: int, *, leaves_lane: bool = False) -> Spot | None:
        """Give the next find after the focus, or the one before it with -1; None where nothing is found.

        With ``leaves_lane`` it is one of another lane, unless the lane in focus has the only finds.
        """
        if self.matches is None:
            return None
        end = len(self.contents.lanes[self.focus.lane].partners) if step > 0 else HEAD
        start = self.focus.lane, end if leaves_lane else self.focus.card
        found = next_found(self.contents, self.matches, self.found_lanes, start, step)
        return None if found is None else Spot(*found)
