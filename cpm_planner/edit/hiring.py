"""Edits that take a hiring plan into the plan."""

from collections.abc import Sequence

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.team import put_cpms
from cpm_planner.headcount.hiring.seats import PossibleHire, new_seats


def add_planned_seats(hires: Sequence[tuple[PossibleHire, int]]) -> Edit:
    """Add a planned seat for each hire, as often as said."""
    return lambda plan: put_cpms(new_seats(plan, hires))(plan)
