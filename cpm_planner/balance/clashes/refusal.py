"""How every search and study refuses a plan whose firm rules clash, before anything is searched."""

from collections.abc import Callable

from cpm_planner.balance.clashes.clashes_text import clash_sentence, way_out_clause
from cpm_planner.balance.clashes.demand import Clashes, ClashRequest
from cpm_planner.balance.clashes.study import clashes_of
from cpm_planner.balance.translation import InfeasibleError
from cpm_planner.formatting.language import counted, translate
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.plan import Plan
from cpm_planner.workload.figures import Figures

_WAYS_TOLD = 2


class ClashError(InfeasibleError):
    """Firm rules clash; it names the smallest clash and the cheapest way out, and keeps all of them."""

    def __init__(self, plan: Plan, found: Clashes) -> None:
        """Say in the words of a plan what was found."""
        ways = [way_out_clause(plan, way) for way in found.ways_out[:_WAYS_TOLD]]
        more = len(found.clashes) - 1
        super().__init__(
            code="infeasible",
            what=clash_sentence(plan, found.clashes[0]),
            where=_more_clashes(more) if more else "",
            remedy=translate("studies", "; or ").join(ways)
            or translate("studies", "drop one of these rules"),
        )
        self.plan, self.found = plan, found

    def __reduce__(self) -> tuple[object, ...]:
        """Allow the error to cross from a worker process in one piece."""
        return ClashError, (self.plan, self.found)


def _more_clashes(more: int) -> str:
    one, many = translate("studies", "and 1 more clash"), translate("studies", "and {count} more clashes")
    return counted(more, one, many)


def refuse_clashes(
    figures: Figures,
    max_moves: int | None = None,
    max_moved_percent: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Clashes:
    """Give what is worth a remark about the firm rules of a plan and the limits of moves asked for.

    Raises:
        ClashError: they cannot all be kept.
        CancelledError: it was asked to stop before that was known.
    """
    found = clashes_of(figures, ClashRequest(max_moves, max_moved_percent), cancelled=cancelled)
    if found.clashes:
        raise ClashError(figures.plan, found)
    if not found.is_complete:
        raise CancelledError
    return found
