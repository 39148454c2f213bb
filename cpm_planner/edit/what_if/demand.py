"""What if demand were another: a region grows, partners get another tier."""

from collections.abc import Collection
from dataclasses import replace

from cpm_planner.edit.kinds import Edit
from cpm_planner.formatting.language import translate
from cpm_planner.headcount.growth import growth_of
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import PartnerId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import arrays_of

PERCENT = 100


def region_grows(region: str, percent: int) -> Edit:
    """Let the workload of a region's partners grow by so many percent a year on top of what it grows by now.

    Growth is kept in whole percent a year, so each partner's is rounded: ((1 + g) x (1 + x) - 1) x 100.

    Raises (when applied):
        EditRefusedError: no partner is in the region, or it would shrink to less than nothing.
    """

    def edit(plan: Plan) -> Plan:
        if percent < -PERCENT:
            raise EditRefusedError(
                code="shrinks-below-nothing",
                what=translate("laws", "Nothing can shrink by {percent} % a year").format(percent=-percent),
                remedy=translate("laws", "give -100 % or more"),
            )
        wanted = region.strip().casefold()
        inside = [each for each in plan.partners.values() if each.region.strip().casefold() == wanted]
        if not inside:
            known = sorted({each.region for each in plan.partners.values() if each.region})
            raise EditRefusedError(
                code="unknown-region",
                what=translate("laws", 'No partner is in the region "{region}"').format(region=region),
                remedy=translate("laws", "choose one of {names}").format(names=", ".join(known))
                if known
                else translate("laws", "give partners a region first"),
            )
        arrays = arrays_of(plan).partners
        growth = growth_of(plan, arrays)
        a_year = growth.a_year[growth.way] * (1 + percent / PERCENT)
        grown = {
            each.id: replace(each, growth_percent=round((float(a_year[arrays.index[each.id]]) - 1) * PERCENT))
            for each in inside
        }
        return replace(plan, partners={**plan.partners, **grown})

    return edit


def move_to_tier(keys: Collection[PartnerId], tier: TierId) -> Edit:
    """Look after partners on another tier, such as tech-touch; they keep their CPM."""
    return lambda plan: replace(
        plan,
        partners={
            key: replace(each, tier=tier) if key in keys else each for key, each in plan.partners.items()
        },
    )


def partners_of(plan: Plan, tier: TierId, region: str | None = None) -> tuple[PartnerId, ...]:
    """Give the partners of a tier, in one region or in all."""
    wanted = None if region is None else region.strip().casefold()
    return tuple(
        key
        for key, each in plan.partners.items()
        if plan.tier_of(each) == tier and wanted in (None, each.region.strip().casefold())
    )
