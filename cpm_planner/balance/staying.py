"""What a run leaves as it is, as wished for this run; what rules lock stays anyway.

A wish is a lock that the plan does not have: the search sees the plan with wishes as rules beside its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LockCpm, LockPartner, Rule
from cpm_planner.workload.figures import Figures, derive


@dataclass(frozen=True, slots=True)
class Staying:
    """Whom a run must not move."""

    cpms: frozenset[CpmId] = frozenset()
    """CPMs who neither give nor get partners."""
    partners: frozenset[PartnerId] = frozenset()
    regions: frozenset[str] = frozenset()
    """Regions, in any spelling of upper and lower case, whose partners stay where they are."""
    revenue_above_cents: int | None = None
    """A yearly revenue above which partners stay where they are."""

    def as_rules(self, figures: Figures) -> Figures:
        """Give the figures of the plan with the wishes among its rules; partners nobody has are free."""
        rules = dict(self._rules(figures.plan))
        if not rules:
            return figures
        plan = figures.plan
        return derive(replace(plan, rules={**plan.rules, **rules}), figures)

    def _rules(self, plan: Plan) -> Iterator[tuple[RuleId, Rule]]:
        for cpm in sorted(self.cpms & plan.cpms.keys()):
            yield RuleId(f"stays as it is: {cpm}"), LockCpm(cpm)
        regions = {region.casefold() for region in self.regions}
        for key in plan.assignments:
            partner = plan.partners.get(key)
            if partner is not None and self._stays(partner, regions):
                yield RuleId(f"stays where it is: {key}"), LockPartner(key)

    def _stays(self, partner: Partner, regions: set[str]) -> bool:
        above = self.revenue_above_cents
        return (
            partner.id in self.partners
            or partner.region.casefold() in regions
            or (above is not None and partner.revenue_cents > above)
        )
