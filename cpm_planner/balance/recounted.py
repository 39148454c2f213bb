"""What counting a plan again gives: figures by partner and CPM, and what they make by role type."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean, pstdev
from typing import Final

from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.plan import Plan

_FOCUS_DOUBT: Final = 36.0
"""By how much a focus of at most 3 changes for a share of the hours: 2 * 3^2 at most, for both shares."""
Sum = tuple[int, float]
"""Minutes and how many of them are in doubt."""
NOTHING: Final[Sum] = (0, 0.0)
ByModel = tuple[float, float, float]
"""Minutes needed by sales model."""
NO_MODEL: Final[ByModel] = (0.0, 0.0, 0.0)
_NO_MINUTES: Final = 1e-6
"""Sums below this are what rounding leaves of nothing."""


@dataclass(frozen=True, slots=True)
class RoleRecount:
    """How evenly the CPMs of one role type are used, None where nobody has capacity."""

    cpms: int
    mean: float | None
    highest: float | None
    lowest: float | None
    spread: float | None
    deviation: float | None
    over_capacity: int
    planned_in_reserve: int
    doubt: float
    """How far the utilisation of a CPM may be off."""
    doubtful: int
    """CPMs of whom the doubt decides whether they are over capacity."""
    doubtful_in_reserve: int
    """CPMs of whom it decides whether planned work is in their reserve."""
    focus: float | None
    """Effective number of models on average, None where no work is tagged."""
    focus_doubt: float
    """How far the focus of a CPM may be off."""


@dataclass(frozen=True, slots=True)
class Recount:
    """The figures of a plan with one set of assignments."""

    plan: Plan
    needed: Mapping[PartnerId, Sum]
    """What each partner needs of everybody who works with it; 0 where nobody does."""
    minutes: Mapping[CpmId, Sum]
    """What each CPM needs, handovers included."""
    requests: Mapping[CpmId, Sum]
    """What of it requests take."""
    available: Mapping[CpmId, int]
    partners: Mapping[CpmId, int]
    """Partners each CPM works with."""
    by_model: Mapping[CpmId, ByModel]
    """What of the minutes each sales model takes."""

    def utilisation(self, cpm: CpmId) -> float | None:
        """Minutes needed / minutes available; None without capacity."""
        return self.minutes[cpm][0] / self.available[cpm] if self.available[cpm] else None

    def focus(self, cpm: CpmId) -> float | None:
        """Effective number of models a CPM plays; None without tagged work."""
        total = sum(self.by_model[cpm])
        return total**2 / sum(each**2 for each in self.by_model[cpm]) if total > _NO_MINUTES else None

    def overload(self) -> Sum:
        """Minutes of all CPMs beyond capacity, and of planned work in the reserve."""
        over = [self.overload_of(cpm) for cpm in self.minutes]
        return sum(minutes for minutes, _ in over), sum(doubt for _, doubt in over)

    def overload_of(self, cpm: CpmId) -> Sum:
        """Minutes of one CPM beyond capacity, and of planned work in the reserve."""
        over, (planned, doubt) = self.minutes[cpm][0] - self.available[cpm], self.planned_in_reserve(cpm)
        return max(over, 0) + max(planned, 0), self.minutes[cpm][1] + doubt

    def planned_in_reserve(self, cpm: CpmId) -> Sum:
        """Minutes of planned work in a CPM's reserve; where negative, so many are left until it begins."""
        (minutes, unsure), (requests, unsure_requests) = self.minutes[cpm], self.requests[cpm]
        reserve = self._reserve(cpm)
        beyond = minutes - requests - (self.available[cpm] - reserve)
        return min(beyond, reserve - requests), unsure + 2 * unsure_requests

    def _reserve(self, cpm: CpmId) -> int:
        time = self.plan.role_types[self.plan.cpms[cpm].role_type].working_time
        return round(self.available[cpm] * time.reserve_percent / 100)

    def roles(self) -> dict[RoleTypeId, RoleRecount]:
        """Compare the CPMs of each role type."""
        members: dict[RoleTypeId, list[CpmId]] = {key: [] for key in self.plan.role_types}
        for key, cpm in self.plan.cpms.items():
            members[cpm.role_type].append(key)
        return {key: self._role(cpms) for key, cpms in members.items()}

    def _role(self, cpms: list[CpmId]) -> RoleRecount:
        used = [share for share in map(self.utilisation, cpms) if share is not None]
        over = [(self.minutes[cpm][0] - self.available[cpm], self.minutes[cpm][1]) for cpm in cpms]
        eaten = [self.planned_in_reserve(cpm) for cpm in cpms]
        models = [models for models in map(self.focus, cpms) if models is not None]
        return RoleRecount(
            cpms=len(cpms),
            mean=fmean(used) if used else None,
            highest=max(used, default=None),
            lowest=min(used, default=None),
            spread=max(used) - min(used) if used else None,
            deviation=pstdev(used) if used else None,
            over_capacity=sum(minutes > 0 for minutes, _ in over),
            planned_in_reserve=sum(minutes > 0 for minutes, _ in eaten),
            doubt=max((self.minutes[cpm][1] / max(self.available[cpm], 1) for cpm in cpms), default=0.0),
            doubtful=_doubtful(over),
            doubtful_in_reserve=_doubtful(eaten),
            focus=fmean(models) if models else None,
            focus_doubt=max((_FOCUS_DOUBT * self._unsure_share(cpm) for cpm in cpms), default=0.0),
        )

    def _unsure_share(self, cpm: CpmId) -> float:
        return self.minutes[cpm][1] / max(sum(self.by_model[cpm]), 1.0)


def _doubtful(sums: list[Sum]) -> int:
    """Count the sums of which their doubt decides whether they are positive."""
    return sum(doubt > 0 and abs(minutes) <= doubt for minutes, doubt in sums)
