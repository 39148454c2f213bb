"""The months of a large plan as work for a worker, so that the window need not wait for them."""

from typing import Final

from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.headcount.key_figures import KeyFigures, key_figures
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control

_PARTNER_MONTHS_AT_ONCE: Final = 75_000
_SEAT_MONTHS_AT_ONCE: Final = 2_400
"""Up to so many the window counts for itself: sooner done than a worker is started."""


def is_counted_at_once(plan: Plan) -> bool:
    """Whether the months of a plan are counted before anybody sees that it took a moment."""
    months = plan.assumptions.horizon_months
    return (
        len(plan.partners) * months <= _PARTNER_MONTHS_AT_ONCE
        and len(plan.cpms) * months <= _SEAT_MONTHS_AT_ONCE
    )


def counted(_control: Control, plan: Plan) -> Headcount:
    """Count hours, cost and heads of every month of the plan's horizon."""
    return headcount_of(plan)


def key_figures_counted(_control: Control, plan: Plan) -> KeyFigures:
    """Count what scenarios are compared by."""
    return key_figures(plan)
