"""How the workload of partners grows.

    growth in month n = (1 + g) ^ (n / 12)
    g                 = the partner's own growth a year, else
                        (1 + growth of its tier) x (1 + sum over models of growth of the model x weight) - 1

n counts months since the planning month, in which nothing has grown yet. Nothing shrinks below zero.
"""

from dataclasses import dataclass

import numpy as np

from cpm_planner.model.month import MONTHS_PER_YEAR
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import Floats, Ints, PartnerArrays


@dataclass(frozen=True, slots=True)
class Growth:
    """How partners grow, by the few different ways in which they do."""

    a_year: Floats
    """(ways,): what a workload is multiplied with in a year."""
    way: Ints
    """(partners,)"""

    @property
    def is_none(self) -> bool:
        """Whether nothing grows or shrinks."""
        return bool((self.a_year == 1).all())

    def after(self, months: int) -> Floats:
        """Give what workloads are multiplied with so many months later, (partners,)."""
        factors: Floats = np.power(self.a_year, months / MONTHS_PER_YEAR)[self.way]
        return factors


def growth_of(plan: Plan, partners: PartnerArrays) -> Growth:
    """Lay out how every partner of the plan grows."""
    given = plan.assumptions.growth_percent
    of_models = np.array([given.get(model, 0) for model in SalesModel]) / 100
    of_tiers = np.array([*(tier.growth_percent for tier in plan.tiers.values()), 0]) / 100
    a_year = (1 + of_tiers[partners.tier]) * (1 + of_models @ partners.weight[1:])
    own = [
        (row, each.growth_percent)
        for row, each in enumerate(plan.partners.values())
        if each.growth_percent is not None
    ]
    if own:
        rows, percents = np.array(own, dtype=np.int64).T
        a_year[rows] = 1 + percents / 100
    ways, way = np.unique(np.maximum(a_year, 0), return_inverse=True)
    return Growth(ways, way)
