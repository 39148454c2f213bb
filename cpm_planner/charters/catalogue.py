"""The success criteria a new plan starts with; every target is a starting guess."""

from collections.abc import Mapping
from typing import Final

from cpm_planner.model.criterion import Criterion, Direction, ReviewCadence, RollUp, Timing
from cpm_planner.model.ids import CriterionId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.catalogue import default_tiers

_TO, _THROUGH, _WITH = SalesModel
_LEAD, _LAG = Timing
_SUM, _MEAN = RollUp
_MONTHLY, _QUARTERLY, _HALF_YEARLY, _YEARLY = ReviewCadence

_CRITERIA: Final = (
    # id, name, model, timing, target of a partner a year, unit, roll-up, cadence, what is counted, evidence
    (
        "design-wins",
        "Design wins in the funnel",
        *(_TO, _LEAD, 2, "design wins", _SUM, _QUARTERLY),
        "Designs of the partner that have chosen our product and are not yet sold",
        "Design register, signed off by the partner's product manager",
    ),
    (
        "integration-quality",
        "Integration checks passed",
        *(_TO, _LEAD, 90, "%", _MEAN, _QUARTERLY),
        "Releases of the partner's product that pass our integration checks at the first attempt",
        "Reports of the integration checks",
    ),
    (
        "joint-roadmap",
        "Joint roadmap agreed",
        *(_TO, _LEAD, 1, "roadmaps", _SUM, _YEARLY),
        "Roadmaps for the next four quarters, agreed in writing by both sides",
        "Signed roadmap",
    ),
    (
        "forecast-accuracy",
        "Forecast accuracy",
        *(_TO, _LEAD, 85, "%", _MEAN, _MONTHLY),
        "1 less the difference between forecast and order intake over the forecast, three months ahead",
        "Supply forecast and order book",
    ),
    (
        "partner-driven-growth",
        "Growth of partner-driven revenue",
        *(_TO, _LAG, 10, "%", _MEAN, _QUARTERLY),
        "Revenue of our product inside the partner's, against the year before",
        "Invoices to the partner",
    ),
    (
        "lines-embedded",
        "Product lines embedded",
        *(_TO, _LAG, 2, "product lines", _SUM, _HALF_YEARLY),
        "Product lines of the partner that ship with our product inside",
        "Partner's product list",
    ),
    (
        "contract-renewal",
        "Contracts renewed",
        *(_TO, _LAG, 95, "%", _MEAN, _YEARLY),
        "Contracts due in the year that are renewed at the same volume or more",
        "Contract register",
    ),
    (
        "end-user-adoption",
        "Adoption by end users",
        *(_TO, _LAG, 60, "%", _MEAN, _HALF_YEARLY),
        "Units in the field on which our product is switched on",
        "Licence or activation counts",
    ),
    (
        "active-sellers",
        "Active sellers",
        *(_THROUGH, _LEAD, 40, "%", _MEAN, _QUARTERLY),
        "Sellers of the partner who registered or closed a deal with our product in the last 90 days",
        "Deal registration",
    ),
    (
        "certified-sellers",
        "Certified sellers",
        *(_THROUGH, _LEAD, 5, "sellers", _SUM, _QUARTERLY),
        "Sellers of the partner with a valid certificate at the end of the period",
        "Training records",
    ),
    (
        "sell-out-reviews",
        "Sell-out reviews held",
        *(_THROUGH, _LEAD, 4, "reviews", _SUM, _QUARTERLY),
        "Reviews of sell-out and stock with the partner, with actions written down",
        "Minutes of the reviews",
    ),
    (
        "market-funds-used",
        "Market development funds used",
        *(_THROUGH, _LEAD, 80, "%", _MEAN, _QUARTERLY),
        "Market development funds spent on agreed campaigns, of those granted",
        "Claims with proof of performance",
    ),
    (
        "sell-out-growth",
        "Sell-out growth",
        *(_THROUGH, _LAG, 8, "%", _MEAN, _QUARTERLY),
        "Sell-out of the partner against the same period of the year before",
        "Point-of-sale reports",
    ),
    (
        "active-partners",
        "Share of active partners",
        *(_THROUGH, _LAG, 75, "%", _MEAN, _QUARTERLY),
        "Partners with sell-out in the last 90 days",
        "Point-of-sale reports",
    ),
    (
        "time-to-first-revenue",
        "Time to first revenue",
        *(_THROUGH, _LAG, 120, "days", _MEAN, _HALF_YEARLY),
        "Days from a new partner's contract to its first order from an end customer",
        "Contract register and point-of-sale reports",
    ),
    (
        "joint-opportunities",
        "Joint opportunities sourced",
        *(_WITH, _LEAD, 8, "opportunities", _SUM, _MONTHLY),
        "New opportunities entered together with the partner, with both sides named",
        "CRM",
    ),
    (
        "coaching-sessions",
        "Coaching sessions held",
        *(_WITH, _LEAD, 6, "sessions", _SUM, _MONTHLY),
        "Sessions with sellers of the partner before or after a sales call, with one thing to practise",
        "Calendar and coaching notes",
    ),
    (
        "close-plans",
        "Mutual close plans",
        *(_WITH, _LEAD, 4, "plans", _SUM, _MONTHLY),
        "Open joint opportunities with dated steps agreed by customer, partner and us",
        "CRM",
    ),
    (
        "joint-win-rate",
        "Joint win rate",
        *(_WITH, _LAG, 35, "%", _MEAN, _QUARTERLY),
        "Joint opportunities won, of those decided in the period",
        "CRM",
    ),
    (
        "joint-cycle-time",
        "Cycle time of joint deals",
        *(_WITH, _LAG, 90, "days", _MEAN, _QUARTERLY),
        "Median days from first joint call to decision",
        "CRM",
    ),
    (
        "sourced-share",
        "Sourced against influenced revenue",
        *(_WITH, _LAG, 40, "%", _MEAN, _QUARTERLY),
        "Revenue of joint deals the partner brought, of all joint revenue",
        "CRM",
    ),
)

_BY_TIER: Final[Mapping[str, tuple[int, ...]]] = {
    # from Platinum to Tech-touch
    "design-wins": (4, 2, 1, 1, 0),
    "joint-roadmap": (1, 1, 1, 0, 0),
    "lines-embedded": (4, 2, 1, 1, 0),
    "certified-sellers": (20, 10, 5, 2, 0),
    "sell-out-reviews": (12, 6, 4, 2, 1),
    "joint-opportunities": (24, 12, 6, 2, 1),
    "coaching-sessions": (20, 8, 4, 2, 0),
    "close-plans": (12, 6, 3, 1, 0),
}
"""What is counted depends on how much attention a partner gets; rates are the same for all tiers."""

_LESS_IS_BETTER: Final = {"time-to-first-revenue", "joint-cycle-time"}


def default_criteria() -> dict[CriterionId, Criterion]:
    """Give the success criteria a new plan starts with."""
    tiers = tuple(default_tiers())
    criteria = (
        Criterion(
            CriterionId(key),
            name,
            rank,
            model,
            timing,
            target * 100,
            unit,
            Direction.LOWER if key in _LESS_IS_BETTER else Direction.HIGHER,
            roll_up,
            cadence,
            measure,
            evidence,
            dict(zip(tiers, (each * 100 for each in _BY_TIER.get(key, ())), strict=False)),
        )
        for rank, (
            key,
            name,
            model,
            timing,
            target,
            unit,
            roll_up,
            cadence,
            measure,
            evidence,
        ) in enumerate(_CRITERIA)
    )
    return {criterion.id: criterion for criterion in criteria}
