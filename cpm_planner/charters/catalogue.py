"""The success criteria a new plan starts with; every target is a starting guess."""

from collections.abc import Mapping
from typing import Final

from cpm_planner.formatting.language import to_translate, translate
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
        to_translate("catalogue", "Design wins in the funnel"),
        *(_TO, _LEAD, 2, to_translate("catalogue", "design wins"), _SUM, _QUARTERLY),
        to_translate("catalogue", "Designs of the partner that have chosen our product and are not yet sold"),
        to_translate("catalogue", "Design register, signed off by the partner's product manager"),
    ),
    (
        "integration-quality",
        to_translate("catalogue", "Integration checks passed"),
        *(_TO, _LEAD, 90, "%", _MEAN, _QUARTERLY),
        to_translate(
            "catalogue",
            "Releases of the partner's product that pass our integration checks at the first attempt",
        ),
        to_translate("catalogue", "Reports of the integration checks"),
    ),
    (
        "joint-roadmap",
        to_translate("catalogue", "Joint roadmap agreed"),
        *(_TO, _LEAD, 1, to_translate("catalogue", "roadmaps"), _SUM, _YEARLY),
        to_translate("catalogue", "Roadmaps for the next four quarters, agreed in writing by both sides"),
        to_translate("catalogue", "Signed roadmap"),
    ),
    (
        "forecast-accuracy",
        to_translate("catalogue", "Forecast accuracy"),
        *(_TO, _LEAD, 85, "%", _MEAN, _MONTHLY),
        to_translate(
            "catalogue",
            "1 less the difference between forecast and order intake over the forecast, three months ahead",
        ),
        to_translate("catalogue", "Supply forecast and order book"),
    ),
    (
        "partner-driven-growth",
        to_translate("catalogue", "Growth of partner-driven revenue"),
        *(_TO, _LAG, 10, "%", _MEAN, _QUARTERLY),
        to_translate("catalogue", "Revenue of our product inside the partner's, against the year before"),
        to_translate("catalogue", "Invoices to the partner"),
    ),
    (
        "lines-embedded",
        to_translate("catalogue", "Product lines embedded"),
        *(_TO, _LAG, 2, to_translate("catalogue", "product lines"), _SUM, _HALF_YEARLY),
        to_translate("catalogue", "Product lines of the partner that ship with our product inside"),
        to_translate("catalogue", "Partner's product list"),
    ),
    (
        "contract-renewal",
        to_translate("catalogue", "Contracts renewed"),
        *(_TO, _LAG, 95, "%", _MEAN, _YEARLY),
        to_translate("catalogue", "Contracts due in the year that are renewed at the same volume or more"),
        to_translate("catalogue", "Contract register"),
    ),
    (
        "end-user-adoption",
        to_translate("catalogue", "Adoption by end users"),
        *(_TO, _LAG, 60, "%", _MEAN, _HALF_YEARLY),
        to_translate("catalogue", "Units in the field on which our product is switched on"),
        to_translate("catalogue", "Licence or activation counts"),
    ),
    (
        "active-sellers",
        to_translate("catalogue", "Active sellers"),
        *(_THROUGH, _LEAD, 40, "%", _MEAN, _QUARTERLY),
        to_translate(
            "catalogue",
            "Sellers of the partner who registered or closed a deal with our product in the last 90 days",
        ),
        to_translate("catalogue", "Deal registration"),
    ),
    (
        "certified-sellers",
        to_translate("catalogue", "Certified sellers"),
        *(_THROUGH, _LEAD, 5, to_translate("catalogue", "sellers"), _SUM, _QUARTERLY),
        to_translate("catalogue", "Sellers of the partner with a valid certificate at the end of the period"),
        to_translate("catalogue", "Training records"),
    ),
    (
        "sell-out-reviews",
        to_translate("catalogue", "Sell-out reviews held"),
        *(_THROUGH, _LEAD, 4, to_translate("catalogue", "reviews"), _SUM, _QUARTERLY),
        to_translate(
            "catalogue", "Reviews of sell-out and stock with the partner, with actions written down"
        ),
        to_translate("catalogue", "Minutes of the reviews"),
    ),
    (
        "market-funds-used",
        to_translate("catalogue", "Market development funds used"),
        *(_THROUGH, _LEAD, 80, "%", _MEAN, _QUARTERLY),
        to_translate("catalogue", "Market development funds spent on agreed campaigns, of those granted"),
        to_translate("catalogue", "Claims with proof of performance"),
    ),
    (
        "sell-out-growth",
        to_translate("catalogue", "Sell-out growth"),
        *(_THROUGH, _LAG, 8, "%", _MEAN, _QUARTERLY),
        to_translate("catalogue", "Sell-out of the partner against the same period of the year before"),
        to_translate("catalogue", "Point-of-sale reports"),
    ),
    (
        "active-partners",
        to_translate("catalogue", "Share of active partners"),
        *(_THROUGH, _LAG, 75, "%", _MEAN, _QUARTERLY),
        to_translate("catalogue", "Partners with sell-out in the last 90 days"),
        to_translate("catalogue", "Point-of-sale reports"),
    ),
    (
        "time-to-first-revenue",
        to_translate("catalogue", "Time to first revenue"),
        *(_THROUGH, _LAG, 120, to_translate("catalogue", "days"), _MEAN, _HALF_YEARLY),
        to_translate(
            "catalogue", "Days from a new partner's contract to its first order from an end customer"
        ),
        to_translate("catalogue", "Contract register and point-of-sale reports"),
    ),
    (
        "joint-opportunities",
        to_translate("catalogue", "Joint opportunities sourced"),
        *(_WITH, _LEAD, 8, to_translate("catalogue", "opportunities"), _SUM, _MONTHLY),
        to_translate(
            "catalogue", "New opportunities entered together with the partner, with both sides named"
        ),
        to_translate("catalogue", "CRM"),
    ),
    (
        "coaching-sessions",
        to_translate("catalogue", "Coaching sessions held"),
        *(_WITH, _LEAD, 6, to_translate("catalogue", "sessions"), _SUM, _MONTHLY),
        to_translate(
            "catalogue",
            "Sessions with sellers of the partner before or after a sales call, with one thing to practise",
        ),
        to_translate("catalogue", "Calendar and coaching notes"),
    ),
    (
        "close-plans",
        to_translate("catalogue", "Mutual close plans"),
        *(_WITH, _LEAD, 4, to_translate("catalogue", "plans"), _SUM, _MONTHLY),
        to_translate(
            "catalogue", "Open joint opportunities with dated steps agreed by customer, partner and us"
        ),
        to_translate("catalogue", "CRM"),
    ),
    (
        "joint-win-rate",
        to_translate("catalogue", "Joint win rate"),
        *(_WITH, _LAG, 35, "%", _MEAN, _QUARTERLY),
        to_translate("catalogue", "Joint opportunities won, of those decided in the period"),
        to_translate("catalogue", "CRM"),
    ),
    (
        "joint-cycle-time",
        to_translate("catalogue", "Cycle time of joint deals"),
        *(_WITH, _LAG, 90, to_translate("catalogue", "days"), _MEAN, _QUARTERLY),
        to_translate("catalogue", "Median days from first joint call to decision"),
        to_translate("catalogue", "CRM"),
    ),
    (
        "sourced-share",
        to_translate("catalogue", "Sourced against influenced revenue"),
        *(_WITH, _LAG, 40, "%", _MEAN, _QUARTERLY),
        to_translate("catalogue", "Revenue of joint deals the partner brought, of all joint revenue"),
        to_translate("catalogue", "CRM"),
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
    """Give the success criteria a new plan starts with, in the language spoken."""
    tiers = tuple(default_tiers())
    criteria = (
        Criterion(
            CriterionId(key),
            translate("catalogue", name),
            rank,
            model,
            timing,
            target * 100,
            translate("catalogue", unit),
            Direction.LOWER if key in _LESS_IS_BETTER else Direction.HIGHER,
            roll_up,
            cadence,
            translate("catalogue", measure),
            translate("catalogue", evidence),
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
