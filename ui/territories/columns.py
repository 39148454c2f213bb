"""Lanes as columns of cards, side by side, with their heads kept in sight."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from cpm_planner.model.ids import RoleTypeId
from ui.territories.contents import Contents, Group, runs_of
from ui.territories.layout import HEAD, Metrics, Spot
from ui.territories.rects import Rect


class Columns:
    """Places for a run of lanes as columns; of a folded role type only the title is left."""

    def __init__(
        self, contents: Contents, lanes: range, metrics: Metrics, folded: Collection[RoleTypeId] = ()
    ) -> None:
        """Line the lanes up from the left, groups set apart."""
        self._metrics = metrics
        self.sticky = metrics.group_height + metrics.head_height
        self.lanes: list[int] = []
        self.titles: list[tuple[Group, Rect]] = []
        self._lefts: list[int] = []
        self.width = self._line_up(contents, lanes, folded)
        self._places = {lane: place for place, lane in enumerate(self.lanes)}
        self._counts = [len(contents.lanes[lane].partners) for lane in self.lanes]
        self.height = max(self._counts, default=0) * metrics.pitch + 2 * metrics.inset

    def has(self, lane: int) -> bool:
        """Whether the lane has a place here."""
        return lane in self._places

    def lanes_in(self, area: Rect) -> Sequence[int]:
        """Lanes that an area may show."""
        first = bisect_left(self._lefts, area.x - self._metrics.lane_width)
        return self.lanes[first : bisect_right(self._lefts, area.right)]

    def lane_rect(self, lane: int) -> Rect:
        """Where a column lies, down to the end of the board."""
        return Rect(self._left(lane), 0, self._metrics.lane_width, self.height)

    def head_rect(self, lane: int) -> Rect:
        """Where a column's head lies in the sticky part."""
        metrics = self._metrics
        return Rect(self._left(lane), metrics.group_height, metrics.lane_width, metrics.head_height)

    def cards_in(self, lane: int, area: Rect) -> range:
        """Cards that an area may show."""
        top, pitch = self._metrics.inset, self._metrics.pitch
        first = max(0, (area.y - top) // pitch)
        return range(first, max(first, min(self._count(lane), (area.bottom - top) // pitch + 1)))

    def card_rect(self, lane: int, card: int) -> Rect:
        """Where a card lies."""
        metrics = self._metrics
        return Rect(
            self._left(lane) + metrics.inset,
            metrics.inset + card * metrics.pitch,
            metrics.lane_width - 2 * metrics.inset,
            metrics.card_height,
        )

    def spot_at(self, x: float, y: float, *, in_sticky: bool) -> Spot | None:
        """What lies under a point; between cards and below the last one it is the lane itself."""
        place = bisect_right(self._lefts, x) - 1
        if place < 0 or x >= self._lefts[place] + self._metrics.lane_width:
            return None
        lane = self.lanes[place]
        card = int((y - self._metrics.inset) // self._metrics.pitch)
        if in_sticky or not 0 <= card < self._counts[place] or not self.card_rect(lane, card).holds(x, y):
            return Spot(lane)
        return Spot(lane, card)

    def neighbour(self, spot: Spot, dx: int, dy: int) -> Spot | None:
        """The spot beside, at the same height, or the card above or below; above the first is the head."""
        place = self._places[spot.lane] + dx
        if not 0 <= place < len(self.lanes):
            return None
        return Spot(self.lanes[place], max(HEAD, min(spot.card + dy, self._counts[place] - 1)))

    def _left(self, lane: int) -> int:
        return self._lefts[self._places[lane]]

    def _count(self, lane: int) -> int:
        return self._counts[self._places[lane]]

    def _line_up(self, contents: Contents, lanes: range, folded: Collection[RoleTypeId]) -> int:
        """Place lanes and titles; gives the width of all."""
        metrics, x = self._metrics, 0
        for group, run in runs_of(contents, lanes):
            if group is not None and group.role_type in folded:
                self.titles.append((group, Rect(x, 0, metrics.lane_width, self.sticky)))
                x += metrics.lane_width + metrics.group_gap
                continue
            width = len(run) * (metrics.lane_width + metrics.lane_gap) - metrics.lane_gap
            self._lefts += range(x, x + width, metrics.lane_width + metrics.lane_gap)
            self.lanes += run
            if group is not None:
                self.titles.append((group, Rect(x, 0, width, metrics.group_height)))
            x += width + metrics.group_gap
        return max(0, x - metrics.group_gap)
