"""What aspects and their parts are called."""

from collections.abc import Mapping
from typing import Final

from cpm_planner.edit.picking.place import ASSUMPTIONS, PARTNERS
from cpm_planner.formatting.language import to_translate, translate

_TITLES: Final[Mapping[tuple[str, str], str]] = {
    (PARTNERS, "external_id"): to_translate("titles", "ID in the list"),
    (PARTNERS, "mix"): to_translate("titles", "model mix"),
    (PARTNERS, "effort_percent"): to_translate("titles", "effort factor"),
    (PARTNERS, "known_workload"): to_translate("titles", "known workload"),
    (PARTNERS, "start"): to_translate("titles", "partner since"),
    (PARTNERS, "end"): to_translate("titles", "last month"),
    (PARTNERS, "revenue_cents"): to_translate("titles", "revenue a year"),
    (PARTNERS, "coordinates"): to_translate("titles", "place on the map"),
    (PARTNERS, "growth_percent"): to_translate("titles", "growth a year"),
    ("cpms", "role_type"): to_translate("titles", "role type"),
    ("cpms", "position_id"): to_translate("titles", "position ID"),
    ("cpms", "fte_percent"): to_translate("titles", "FTE"),
    ("cpms", "start"): to_translate("titles", "first day"),
    ("cpms", "end"): to_translate("titles", "last day"),
    ("cpms", "regions"): to_translate("titles", "home regions"),
    ("cpms", "coordinates"): to_translate("titles", "place on the map"),
    ("cpms", "cost_centre"): to_translate("titles", "cost centre"),
    ("cpms", "gl_account"): to_translate("titles", "G/L account"),
    ("cpms", "entity"): to_translate("titles", "legal entity"),
    ("cpms", "backfill_of"): to_translate("titles", "takes over from"),
    ("cpms", "terms"): to_translate("titles", "later terms"),
    ("role_types", "rank"): to_translate("titles", "place in the list"),
    ("role_types", "fit"): to_translate("titles", "fit"),
    ("role_types", "working_time"): to_translate("titles", "working time"),
    ("role_types", "target"): to_translate("titles", "target band"),
    ("role_types", "ramp_percent"): to_translate("titles", "ramp"),
    ("role_types", "months_to_hire"): to_translate("titles", "months to hire"),
    ("tiers", "rank"): to_translate("titles", "place in the list"),
    ("tiers", "onboarding_minutes_per_month"): to_translate("titles", "onboarding a month"),
    ("tiers", "handover_minutes"): to_translate("titles", "handover"),
    ("tiers", "growth_percent"): to_translate("titles", "growth a year"),
    ("activities", "rank"): to_translate("titles", "place in the list"),
    ("activities", "model"): to_translate("titles", "sales model"),
    ("activities", "drive"): to_translate("titles", "set off by"),
    ("activities", "minutes_each"): to_translate("titles", "hours each time"),
    ("activities", "times_per_year"): to_translate("titles", "times a year"),
    ("adjustments", "amount_cents"): to_translate("titles", "amount"),
    ("adjustments", "cpm"): to_translate("titles", "seat"),
    ("adjustments", "cost_centre"): to_translate("titles", "cost centre"),
    ("adjustments", "gl_account"): to_translate("titles", "G/L account"),
    ("budget", "fiscal_year"): to_translate("titles", "fiscal year"),
    ("budget", "amount_cents"): to_translate("titles", "amount"),
    ("budget", "fte_percent"): to_translate("titles", "FTE at the end of the year"),
    ("budget", "role_type"): to_translate("titles", "role type"),
    ("budget", "cost_centre"): to_translate("titles", "cost centre"),
    ("criteria", "rank"): to_translate("titles", "place in the list"),
    ("criteria", "model"): to_translate("titles", "sales model"),
    ("criteria", "target_hundredths"): to_translate("titles", "target"),
    ("criteria", "roll_up"): to_translate("titles", "adds up by"),
    ("criteria", "cadence"): to_translate("titles", "looked at"),
    ("criteria", "tier_targets"): to_translate("titles", "target"),
    ("agreed_targets", "hundredths"): to_translate("titles", "agreed target"),
    (ASSUMPTIONS, "planning_month"): to_translate("titles", "planning month"),
    (ASSUMPTIONS, "default_tier"): to_translate("titles", "default tier"),
    (ASSUMPTIONS, "onboarding_months"): to_translate("titles", "months of onboarding"),
    (ASSUMPTIONS, "handover_months"): to_translate("titles", "months of a handover"),
    (ASSUMPTIONS, "onboarding_percent"): to_translate("titles", "onboarding by month"),
    (ASSUMPTIONS, "horizon_months"): to_translate("titles", "months planned"),
    (ASSUMPTIONS, "fiscal_year_start"): to_translate("titles", "first month of the fiscal year"),
    (ASSUMPTIONS, "growth_percent"): to_translate("titles", "growth a year"),
    (ASSUMPTIONS, "attrition_points"): to_translate("titles", "attrition a year"),
    (ASSUMPTIONS, "merit_month"): to_translate("titles", "month of the merit increase"),
    (ASSUMPTIONS, "merit_points"): to_translate("titles", "merit increase"),
    (ASSUMPTIONS, "freeze_until"): to_translate("titles", "hiring freeze until"),
    (ASSUMPTIONS, "rates"): to_translate("titles", "plan rate"),
}

_FIELDS: Final[Mapping[str, str]] = {
    "name": to_translate("titles", "name"),
    "tier": to_translate("titles", "tier"),
    "segment": to_translate("titles", "segment"),
    "region": to_translate("titles", "region"),
    "language": to_translate("titles", "language"),
    "address": to_translate("titles", "address"),
    "note": to_translate("titles", "note"),
    "status": to_translate("titles", "status"),
    "languages": to_translate("titles", "languages"),
    "approval": to_translate("titles", "approval"),
    "pay": to_translate("titles", "pay"),
    "leave": to_translate("titles", "leave"),
    "model": to_translate("titles", "sales model"),
    "month": to_translate("titles", "month"),
    "currency": to_translate("titles", "currency"),
    "timing": to_translate("titles", "leading or lagging"),
    "unit": to_translate("titles", "unit"),
    "direction": to_translate("titles", "better"),
    "measure": to_translate("titles", "how it is measured"),
    "evidence": to_translate("titles", "evidence"),
}

_PART_TITLES: Final[Mapping[str, str]] = {
    "sell_to": to_translate("titles", "sell to"),
    "sell_through": to_translate("titles", "sell through"),
    "sell_with": to_translate("titles", "sell with"),
    "paid_hours_per_year": to_translate("titles", "paid hours a year"),
    "productive_hours_per_year": to_translate("titles", "productive hours a year"),
    "internal_percent": to_translate("titles", "internal share"),
    "reserve_percent": to_translate("titles", "reactive reserve"),
    "base_cents": to_translate("titles", "base a year"),
    "variable_cents": to_translate("titles", "variable a year"),
    "burden_points": to_translate("titles", "burden"),
    "travel_cents": to_translate("titles", "travel a year"),
    "recruiting_cents": to_translate("titles", "recruiting"),
    "equipment_cents": to_translate("titles", "equipment"),
}


def aspect_title(collection: str, aspect: str) -> str:
    """Name an aspect of a kind of thing, such as "model mix"."""
    return translate("titles", _TITLES.get((collection, aspect)) or _FIELDS[aspect])


def part_title(part: str) -> str:
    """Name a part of an aspect; as it is written where it is a name itself."""
    title = _PART_TITLES.get(part)
    return translate("titles", title) if title else part
