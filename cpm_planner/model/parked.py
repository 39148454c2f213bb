"""Partners that are out of the plan for the time being, kept whole so that they can be taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import RuleId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.rule import Rule


@dataclass(frozen=True, slots=True)
class ParkedPartner:
    """A partner that counts nowhere, neither in workload nor on the board nor when balancing.

    It is no longer among the plan's partners, so that nothing can count it by mistake.
    """

    partner: Partner
    since: Month
    """The planning month in which it was parked."""
    why: str = ""
    """What parked it, such as the list it is gone from; empty when a person did."""
    assignment: Assignment | None = None
    """Who had it; a CPM named here may be gone by now."""
    rules: Mapping[RuleId, Rule] = field(default_factory=dict)
    """The rules that spoke of it, as they were."""
