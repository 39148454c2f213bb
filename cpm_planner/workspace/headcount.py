"""The months of a large plan as work for a worker, so that the window need not wait for them."""

from cpm_planner.headcount.headcount import Headcount, headcount_of
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control


def counted(_control: Control, plan: Plan) -> Headcount:
    """Count hours, cost and heads of every month of the plan's horizon."""
    return headcount_of(plan)
