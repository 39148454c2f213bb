"""The default catalogue: tiers, activities and role types a new plan starts with.

Every figure here is a starting guess, calibrated so that a partner of one sales model costs about what
published partner-to-manager ratios imply a year: a strategic partner 333-1,332 hours, a face-to-face one
130-440, a commercial one 67-190, an inside-managed one 27-67 and a tech-touch one under 10. Base is two
thirds to three quarters of what is paid on target, and the loaded year about twice the base, as is usual for
roles that carry revenue.
"""

from typing import Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import ActivityId, RoleTypeId, RuleId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, RoleType
from cpm_planner.model.rule import LanguageMustMatch, Rule
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.model.tier import Tier

_TO, _THROUGH, _WITH = SalesModel
_PRO, _RE = Drive

_TIERS: Final = (
    # name, onboarding hours a month, handover hours
    ("Platinum", 16, 24),
    ("Gold", 10, 12),
    ("Silver", 6, 6),
    ("Bronze", 3, 3),
    ("Tech-touch", 1, 1),
)

_ACTIVITIES: Final = (
    # name, model, drive, hours each, times a year by tier from Platinum to Tech-touch
    (to_translate("catalogue", "Business review"), None, _PRO, 6.0, (4, 2, 2, 1, 0)),
    (to_translate("catalogue", "Joint business plan"), None, _PRO, 12.0, (2, 1, 1, 0, 0)),
    (to_translate("catalogue", "Regular call"), None, _PRO, 0.75, (50, 24, 12, 6, 1)),
    (to_translate("catalogue", "Forecast update"), None, _PRO, 0.5, (24, 12, 12, 4, 0)),
    (to_translate("catalogue", "Executive sponsor meeting"), None, _PRO, 3.0, (6, 2, 0, 0, 0)),
    (to_translate("catalogue", "Requests and escalations"), None, _RE, 1.0, (36, 16, 8, 4, 1)),
    (to_translate("catalogue", "Contract and programme questions"), None, _RE, 1.0, (12, 6, 3, 1, 0)),
    (to_translate("catalogue", "Design-in workshop"), _TO, _PRO, 8.0, (10, 4, 1, 1, 0)),
    (to_translate("catalogue", "Roadmap alignment"), _TO, _PRO, 4.0, (6, 4, 2, 1, 0)),
    (to_translate("catalogue", "Enablement of partner engineers"), _TO, _PRO, 4.0, (8, 4, 2, 1, 0)),
    (to_translate("catalogue", "Supply and forecast review"), _TO, _PRO, 1.5, (12, 6, 4, 2, 1)),
    (to_translate("catalogue", "Integration support"), _TO, _RE, 1.0, (36, 12, 6, 3, 1)),
    (to_translate("catalogue", "Sales training"), _THROUGH, _PRO, 4.0, (18, 6, 2, 1, 0)),
    (to_translate("catalogue", "Campaign and market funds plan"), _THROUGH, _PRO, 5.0, (8, 3, 2, 1, 0)),
    (to_translate("catalogue", "Sell-out review"), _THROUGH, _PRO, 2.0, (12, 6, 4, 2, 1)),
    (to_translate("catalogue", "Seller certification follow-up"), _THROUGH, _PRO, 1.0, (24, 8, 6, 2, 0)),
    (to_translate("catalogue", "Deal registration and pricing"), _THROUGH, _RE, 0.5, (72, 30, 16, 8, 2)),
    (to_translate("catalogue", "Joint sales call"), _WITH, _PRO, 3.0, (30, 12, 5, 2, 0)),
    (to_translate("catalogue", "Coaching session"), _WITH, _PRO, 2.0, (20, 8, 4, 2, 0)),
    (to_translate("catalogue", "Joint account plan"), _WITH, _PRO, 5.0, (6, 2, 1, 1, 0)),
    (to_translate("catalogue", "Opportunity support"), _WITH, _RE, 1.0, (30, 14, 8, 3, 2)),
)

_ROLE_TYPES: Final = (
    # name, fit for sell to, through and with, and a year: base, variable, travel; once: recruiting
    ("OEM/Alliance manager", Fit(100, 30, 60), (102_000, 46_000, 26_000, 20_000)),
    ("Distribution manager", Fit(40, 100, 40), (82_000, 30_000, 26_000, 16_000)),
    ("Partner account manager", Fit(40, 90, 80), (86_000, 36_000, 24_000, 17_000)),
    ("Co-sell manager", Fit(30, 60, 100), (93_000, 48_000, 20_000, 19_000)),
    ("Inside partner manager", Fit(20, 80, 40), (54_000, 28_000, 8_000, 9_000)),
)
_CENTS: Final = 100
_BURDEN_POINTS: Final = 2_400
_EQUIPMENT: Final = 3_000
"""Laptop, telephone and licences of a new seat."""


def default_tiers() -> dict[TierId, Tier]:
    """Give the coverage levels a new plan starts with."""
    tiers = (
        Tier(TierId(_slug(name)), name, rank, onboarding * 60, handover * 60)
        for rank, (name, onboarding, handover) in enumerate(_TIERS)
    )
    return {tier.id: tier for tier in tiers}


def default_activities() -> dict[ActivityId, Activity]:
    """Give the activities a new plan starts with, named in the language spoken."""
    tiers = tuple(default_tiers())
    activities = (
        Activity(
            ActivityId(_slug(name)),
            translate("catalogue", name),
            rank,
            model,
            drive,
            round(hours * 60),
            dict(zip(tiers, times, strict=True)),
        )
        for rank, (name, model, drive, hours, times) in enumerate(_ACTIVITIES)
    )
    return {activity.id: activity for activity in activities}


def default_role_types() -> dict[RoleTypeId, RoleType]:
    """Give the kinds of CPM job a new plan starts with."""
    role_types = (
        RoleType(RoleTypeId(_slug(name)), name, rank, fit, pay=_pay(*amounts))
        for rank, (name, fit, amounts) in enumerate(_ROLE_TYPES)
    )
    return {role_type.id: role_type for role_type in role_types}


def _pay(base: int, variable: int, travel: int, recruiting: int) -> Pay:
    return Pay(
        base * _CENTS,
        variable * _CENTS,
        _BURDEN_POINTS,
        travel * _CENTS,
        recruiting * _CENTS,
        _EQUIPMENT * _CENTS,
    )


def default_rules() -> dict[RuleId, Rule]:
    """Give the rules a new plan starts with: a CPM speaks the language of each partner."""
    return {RuleId("language"): LanguageMustMatch()}


def new_plan(planning_month: Month) -> Plan:
    """Give a plan with the default catalogue and nobody in it yet."""
    tiers = default_tiers()
    return Plan(
        Assumptions(planning_month, default_tier=tuple(tiers)[-1]),
        tiers=tiers,
        activities=default_activities(),
        role_types=default_role_types(),
        rules=default_rules(),
    )


def _slug(name: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in name.lower()).split()
    return "-".join(words)
