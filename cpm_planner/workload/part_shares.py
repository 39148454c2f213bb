"""What each part of one partner's work takes of whoever does it: work / fit, in the planning month."""

from dataclasses import dataclass

import numpy as np

from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import part_of
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import partner_workload
from cpm_planner.workload.load import doing, requests
from cpm_planner.workload.what_if import only


@dataclass(frozen=True, slots=True)
class PartShare:
    """One part of a partner's work; minutes are whole and of one month."""

    model: SalesModel | None
    """None: work that all models share."""
    cpm: CpmId | None
    """Who does it; None: nobody."""
    minutes: int
    """Before fit."""
    needed_minutes: int
    """What it takes of whoever does it; 0 with nobody."""
    requested_minutes: int
    """How much of ``needed_minutes`` answers requests."""

    @property
    def fit_percent(self) -> int | None:
        """Fit of the CPM for it; None with nobody. Of shared work, that for the models the CPM keeps."""
        return round(100 * self.minutes / self.needed_minutes) if self.needed_minutes else None


def part_shares(figures: Figures, key: PartnerId) -> tuple[PartShare, ...]:
    """Take a partner's workload apart, what is shared first; parts without work are left out."""
    plan, row = figures.plan, figures.arrays.partners.index[key]
    month, curve = plan.assumptions.planning_month.ordinal, plan.assumptions.onboarding_curve
    arrays = only(figures.arrays, np.array([row]))
    workload = partner_workload(arrays.partners, arrays.catalogue, month, curve)
    done, cpms = doing(arrays, workload, month), (*plan.cpms, None)
    requested = list(requests(workload, done))
    return tuple(
        PartShare(
            model,
            cpms[int(done.doer[part, 0])],
            int(workload.minutes[part, 0]),
            int(done.needed[part, 0]),
            int(requested[part][0]),
        )
        for model in (None, *SalesModel)
        if workload.minutes[part := part_of(model), 0]
    )
