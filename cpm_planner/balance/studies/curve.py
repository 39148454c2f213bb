"""What moves buy: the best plan within 0, 1, 2, ... moves, each with its bound, and where the gain fades."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from cpm_planner.balance.clashes.fewest import fewest_moves
from cpm_planner.balance.core.result import figures
from cpm_planner.balance.kept import refuse_broken
from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.moves import Move, moves_between
from cpm_planner.balance.proposal import EVEN_WITHIN_POINTS, BalanceRequest, Proposal
from cpm_planner.balance.staying import Staying
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import Translation
from cpm_planner.model.ids import RoleTypeId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.evenness import Evenness
from cpm_planner.workload.evenness import widest as widest_of
from cpm_planner.workload.figures import Figures, derive

if TYPE_CHECKING:
    from cpm_planner.balance.core.curve import Point

PROVED_GAP: Final = 2e-6
"""Gaps below this are rounding; the plan is proved best."""


@dataclass(frozen=True, slots=True)
class CurveRequest:
    """What the user asks of a curve."""

    seconds: float | None = 20.0
    """Longest time for all points together; None for no limit."""
    work: int | None = None
    """Most neighbourhoods and exact attempts for all points together; alone it makes the curve repeatable."""
    most_moves: int | None = None
    """Where the curve ends at the latest; those that nobody has yet are not counted as moves."""
    most_points: int = 24
    seed: int = 0
    even_within_points: int = EVEN_WITHIN_POINTS
    """Spread of utilisation within a role type, in percentage points, that counts as even."""
    focus: FocusWish = FocusWish.AS_IT_COMES
    """How focused CPMs should be."""
    staying: Staying = field(default_factory=Staying)
    """What must not change."""

    @property
    def balance(self) -> BalanceRequest:
        """The same wishes as a search for one plan takes them."""
        return BalanceRequest(
            max_moves=self.most_moves,
            seed=self.seed,
            even_within_points=self.even_within_points,
            focus=self.focus,
            staying=self.staying,
        )


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """The best plan known within a number of moves."""

    allowed: int
    """Most partners that may change their CPM."""
    moves: tuple[Move, ...]
    """With those that nobody had before, which are not counted."""
    after: Mapping[RoleTypeId, Evenness]
    overload_minutes: int
    value: float
    """The objective of the plan, see :mod:`cpm_planner.balance.core.objective`."""
    bound: float
    """No plan within as many moves can have a lower objective."""
    gap: float
    """(value - bound) / value."""
    searched: bool
    """Whether the search was run for this very number; if not, the plan follows from other points."""

    @property
    def moved(self) -> int:
        """Partners that change their CPM."""
        return sum(move.before is not None for move in self.moves)

    @property
    def widest(self) -> float:
        """Spread of the role type with the widest."""
        return widest(self.after)


@dataclass(frozen=True, slots=True)
class Curve:
    """The points of a curve, by the moves allowed."""

    before: Mapping[RoleTypeId, Evenness]
    overload_minutes_before: int
    points: tuple[CurvePoint, ...]
    knee: int | None
    """Place among the points from which on more moves bring little, see :func:`knee`."""
    finished: bool
    """Whether the search was run for every point."""
    seconds: float

    def proposal(self, plan: Plan, point: CurvePoint) -> Proposal:
        """Give the moves of one point as a proposal for the plan that the curve was drawn for."""
        return Proposal(
            plan=plan,
            moves=point.moves,
            before=self.before,
            after=point.after,
            value=point.value,
            bound=point.bound,
            gap=point.gap,
            seconds=self.seconds,
            stopped_by="proved" if point.gap <= PROVED_GAP else "time",
        )

    def improvement(self, point: CurvePoint) -> float | None:
        """Give the share of the whole improvement, from the first point to the last, that a point reaches.

        An improvement is a fall of the objective, so the share never falls with more moves. None where more
        moves improve nothing.
        """
        return self._share(self.points[0].value - point.value)

    def still_possible(self, point: CurvePoint) -> float | None:
        """Give the most that any plan within as many moves may reach beyond a point, as such a share."""
        return self._share(point.value - point.bound)

    def _share(self, fall: float) -> float | None:
        whole = self.points[0].value - self.points[-1].value
        return fall / whole if whole > 0 else None


def draw_curve(
    plan: Plan,
    request: CurveRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Curve:
    """Find the best plan for every number of moves; all points are there at once and then get better.

    The curve begins at the fewest moves with which every rule can be kept. Every report holds the whole curve
    as far as it is known. With a work limit alone the same plan, request and seed give the same curve.

    Raises:
        ClashError: firm rules clash.
        InfeasibleError: the search was stopped before it found any plan that keeps every rule, or not all
            that is to stay as it is can.
    """
    from cpm_planner.balance.core.curve import Limits, trace  # noqa: PLC0415 - loads the solver

    began, before, wishes = time.perf_counter(), derive(plan), request.balance
    wishes.refuse_clashes(before, cancelled)
    translation = wishes.translated(before)
    drawing = _Drawing(before, translation)
    curve = Curve(before.evenness, before.overload_minutes, (), None, finished=False, seconds=0.0)
    for points in trace(
        translation.problem,
        objective=wishes.objective,
        limits=Limits(request.seconds, request.work),
        seed=request.seed,
        fewest=fewest_moves(request.staying.as_rules(before), cancelled),
        most_points=request.most_points,
        cancelled=cancelled,
    ):
        found = tuple(drawing.point(point) for point in points if drawing.is_allowed(point))
        last = points[-1]
        curve = replace(
            curve,
            points=found,
            knee=knee([(point.allowed, point.widest) for point in found]),
            finished=all(point.searched for point in found),
            seconds=time.perf_counter() - began,
        )
        if progress is not None and found:
            progress(StudyProgress(_share_searched(found), "points", curve))
    if not curve.points:
        refuse_broken(plan, translation, last.assignment, "time" if last.solved else "cancelled")
    return curve


def widest(evenness: Mapping[RoleTypeId, Evenness]) -> float:
    """Give the widest spread of any role type, as a fraction; 0 where nobody has capacity."""
    return widest_of(evenness) or 0.0


def knee(points: Sequence[tuple[int, float]]) -> int | None:
    """Give the place of the knee among (moves allowed, widest spread) by rising moves; None without one.

    The knee is as Satopaa, Albrecht, Irwin and Raghavan define it ("Finding a 'Kneedle' in a Haystack",
    2011): with both axes scaled between the first point and the last, to x = (k - k_0) / (k_n - k_0) and to
    the share of the fall y = (s_0 - s) / (s_0 - s_n), it is the point where y - x is greatest, which is the
    one furthest from the chord between the two. All points count as they are, nothing is smoothed. Reckoned
    exactly; of equal points the one with the fewest moves is taken. Where the spread does not fall there is
    no knee, nor on a straight or bulging line, nor on one of less than three points.
    """
    if not points or points[0][0] == points[-1][0] or points[0][1] <= points[-1][1]:
        return None
    moves, spreads = ([Fraction(each) for each in axis] for axis in zip(*points, strict=True))
    beyond = [
        (spreads[0] - spread) / (spreads[0] - spreads[-1]) - (allowed - moves[0]) / (moves[-1] - moves[0])
        for allowed, spread in zip(moves, spreads, strict=True)
    ]
    place = beyond.index(max(beyond))
    return place if beyond[place] > 0 else None


_Described = tuple[tuple[Move, ...], Mapping[RoleTypeId, Evenness], int]
"""Moves, evenness and minutes of overload after them."""


class _Drawing:
    """Turns points of arrays into points of the plan; the same assignment is described once."""

    def __init__(self, before: Figures, translation: Translation) -> None:
        self._before, self._translation = before, translation
        self._known: dict[bytes, _Described] = {}

    def is_allowed(self, point: "Point") -> bool:
        """Whether the plan of a point keeps limits of partners and leaves nobody out who needs somebody."""
        return figures(self._translation.problem, point.assignment).is_allowed

    def point(self, point: "Point") -> CurvePoint:
        key = point.assignment.tobytes()
        if key not in self._known:
            self._known[key] = self._described(point)
        moves, after, overload = self._known[key]
        return CurvePoint(
            allowed=point.cap,
            moves=moves,
            after=after,
            overload_minutes=overload,
            value=point.value,
            bound=point.bound,
            gap=point.gap,
            searched=point.solved,
        )

    def _described(self, point: "Point") -> _Described:
        before, plan = self._before, self._before.plan
        assignments = self._translation.assignments(plan, point.assignment)
        after = derive(replace(plan, assignments=assignments), before)
        return moves_between(before, after), after.evenness, after.overload_minutes


def _share_searched(points: Sequence[CurvePoint]) -> float:
    return sum(point.searched for point in points) / len(points)
