"""Studies of an open plan as work for a worker: one function each, reporting ``StudyProgress``."""

from cpm_planner.balance.studies.curve import Curve, CurveRequest, draw_curve
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control


def curve(control: Control, plan: Plan, request: CurveRequest) -> Curve:
    """Draw the curve of spread over moves.

    Raises:
        InfeasibleError: the rules force more moves than are allowed.
    """
    return draw_curve(plan, request, control.report, control.is_cancelled)
