"""Lanes as columns of cards, side by side, with their heads kept in sight."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from ui.territories.contents import Contents, Group
from ui.territories.layout import HEAD, Metrics, Spot
from ui.territories.rects import Rect


class Columns:
    """Places for a run of lanes as columns."""

    def __init__(self, contents: Contents, lanes: range, metrics: Metrics) -> None:
        """Line the lanes up from the left, groups set apart."""
        self._metrics = metrics
        self.lanes = lanes
        self._counts = [len(contents.lanes[lane].partners) for lane in lanes]
        self._groups = [group for group in contents.groups if group.lanes.start in lanes]
        self._lefts = self._lined_up()
        self.sticky = metrics.group_height + metrics.head_height
        self.width = self._lefts[-1] + metrics.lane_width if self._lefts else 0
        self.height = max(self._counts, default=0) * metrics.pitch + 2 * metrics.inset

    def has(self, lane: int) -> bool:
        """Whether the lane is one of these."""
        return lane in self.lanes

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

    @property
    def titles(self) -> Sequence[tuple[Group, Rect]]:
        """Where the groups' titles lie in the sticky part."""
        return [(group, self._title(group.lanes)) for group in self._groups]

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
        lane = spot.lane + dx
        if lane not in self.lanes:
            return None
        card = min(spot.card + dy, self._count(lane) - 1)
        return Spot(lane, max(HEAD, card))

    def _title(self, lanes: range) -> Rect:
        left = self._left(lanes[0])
        right = self._left(lanes[-1]) + self._metrics.lane_width
        return Rect(left, 0, right - left, self._metrics.group_height)

    def _left(self, lane: int) -> int:
        return self._lefts[lane - self.lanes.start]

    def _count(self, lane: int) -> int:
        return self._counts[lane - self.lanes.start]

    def _lined_up(self) -> list[int]:
        starts = {group.lanes.start for group in self._groups[1:]}
        lefts, x = [], 0
        for lane in self.lanes:
            if lane in starts:
                x += self._metrics.group_gap - self._metrics.lane_gap
            lefts.append(x)
            x += self._metrics.lane_width + self._metrics.lane_gap
        return lefts
