"""Lanes as small tiles in rows, for teams of hundreds: heads only, no cards."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from cpm_planner.model.ids import RoleTypeId
from ui.territories.contents import Contents, Group, runs_of
from ui.territories.layout import Metrics, Spot
from ui.territories.rects import Rect


class Tiles:
    """Places for a run of lanes as tiles, as many in a row as fit; folded role types have a title alone."""

    sticky = 0

    def __init__(
        self,
        contents: Contents,
        lanes: range,
        metrics: Metrics,
        width: int,
        folded: Collection[RoleTypeId] = (),
    ) -> None:
        """Fill rows from the left, each group starting below its title."""
        self._metrics = metrics
        room, gap = width + metrics.lane_gap, metrics.lane_gap
        self._across = max(1, room // (metrics.lane_width + gap))
        self._tile = max(metrics.lane_width, room // self._across - gap)
        self.titles: list[tuple[Group, Rect]] = []
        self._rows: list[range] = []
        self._tops: list[int] = []
        self.width = self._across * (self._tile + gap) - gap
        self.height = self._fill(contents, lanes, folded)
        self.lanes = [lane for row in self._rows for lane in row]
        self._places = {lane: place for place, lane in enumerate(self.lanes)}

    def has(self, lane: int) -> bool:
        """Whether the lane has a place here."""
        return lane in self._places

    def lanes_in(self, area: Rect) -> Sequence[int]:
        """Lanes that an area may show."""
        first = bisect_left(self._tops, area.y - self._metrics.head_height)
        rows = self._rows[first : bisect_right(self._tops, area.bottom)]
        return [lane for row in rows for lane in row]

    def lane_rect(self, lane: int) -> Rect:
        """Where a tile lies."""
        row = self._row_of(lane)
        x = (lane - self._rows[row].start) * (self._tile + self._metrics.lane_gap)
        return Rect(x, self._tops[row], self._tile, self._metrics.head_height)

    def head_rect(self, lane: int) -> Rect:
        """A tile is all head."""
        return self.lane_rect(lane)

    def cards_in(self, lane: int, area: Rect) -> range:
        """No cards are shown."""
        return range(0)

    def card_rect(self, lane: int, card: int) -> Rect:
        """A card is found where its lane is."""
        return self.lane_rect(lane)

    def spot_at(self, x: float, y: float, *, in_sticky: bool) -> Spot | None:
        """The tile under a point."""
        row = bisect_right(self._tops, y) - 1
        place = int(x // (self._tile + self._metrics.lane_gap))
        if row < 0 or not 0 <= place < len(self._rows[row]):
            return None
        lane = self._rows[row][place]
        return Spot(lane) if self.lane_rect(lane).holds(x, y) else None

    def neighbour(self, spot: Spot, dx: int, dy: int) -> Spot | None:
        """The tile before or after, or the one above or below."""
        if dx:
            place = self._places[spot.lane] + dx
            return Spot(self.lanes[place]) if 0 <= place < len(self.lanes) else None
        row = self._row_of(spot.lane)
        if not 0 <= row + dy < len(self._rows):
            return None
        beside = self._rows[row + dy]
        return Spot(beside[min(spot.lane - self._rows[row].start, len(beside) - 1)])

    def _row_of(self, lane: int) -> int:
        return bisect_right(self._rows, lane, key=lambda row: row.start) - 1

    def _fill(self, contents: Contents, lanes: range, folded: Collection[RoleTypeId]) -> int:
        """Place rows and titles; gives the height of all."""
        metrics, y = self._metrics, 0
        for group, run in runs_of(contents, lanes):
            if group is not None:
                self.titles.append((group, Rect(0, y, self.width, metrics.group_height)))
                y += metrics.group_height
                if group.role_type in folded:
                    y += metrics.lane_gap
                    continue
            for first in range(0, len(run), self._across):
                self._rows.append(run[first : first + self._across])
                self._tops.append(y)
                y += metrics.head_height + metrics.lane_gap
            y += metrics.group_gap - metrics.lane_gap
        return y
