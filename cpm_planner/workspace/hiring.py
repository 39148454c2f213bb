"""Hiring for an open plan: the search in a worker, and what becomes of the hires."""

from cpm_planner.edit.hiring import add_planned_seats
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.scenarios import copy_scenario, free_name
from cpm_planner.formatting.language import counted, translate
from cpm_planner.headcount.hiring.alternatives import Alternatives, plan_alternatives
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.result import HiringPlan
from cpm_planner.headcount.hiring.study import plan_hires
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.session import Session


def hires(control: Control, plan: Plan, request: HiringRequest) -> HiringPlan:
    """Find whom to hire, reporting :class:`~cpm_planner.balance.study_progress.StudyProgress`.

    Raises:
        InputError: the target, a tier or a role type asked for does not exist.
        CancelledError: cancelled before any hires were found.
    """
    return plan_hires(plan, request, control.report, control.is_cancelled)


def ways_to_hire(control: Control, plan: Plan, request: HiringRequest) -> Alternatives:
    """Find whom to hire, and other ways; otherwise as :func:`hires`."""
    return plan_alternatives(plan, request, control.report, control.is_cancelled)


def accept_hires(session: Session, found: HiringPlan) -> None:
    """Add the planned seats in the scenario worked on, as one step.

    Raises:
        EditRefusedError: the plan has changed so that a seat is no longer possible.
    """
    label = counted(found.heads, translate("steps", "Plan 1 hire"), translate("steps", "Plan {count} hires"))
    session.apply(label, _seats(found))


def keep_hires(session: Session, found: HiringPlan, name: str | None = None) -> str:
    """Add the planned seats in a new scenario based on the one worked on, and work on it; gives its name.

    Raises:
        EditRefusedError: the name is taken.
    """
    chosen = name or free_name(
        session.document,
        counted(found.heads, translate("steps", "1 hire"), translate("steps", "{count} hires")),
    )
    hired = _seats(found)(session.plan)
    session.apply_to_document(
        counted(
            found.heads,
            translate("steps", 'Plan 1 hire in "{scenario}"'),
            translate("steps", 'Plan {count} hires in "{scenario}"'),
            scenario=chosen,
        ),
        copy_scenario(session.document.active, chosen, hired),
    )
    return chosen


def _seats(found: HiringPlan) -> Edit:
    return add_planned_seats([(each.hire, each.count) for each in found.hires])
