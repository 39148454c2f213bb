"""Plans for tests of hiring: two role types, two regions, work that can be counted by hand."""

from dataclasses import replace

from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, WorkingTime
from cpm_planner.model.sales_model import WHOLE, ModelMix
from tests.builders import a_cpm, a_partner, a_plan, a_role_type, a_tier

JANUARY = Month(2027, 1)
THROUGH, WITH = ModelMix(sell_through=WHOLE), ModelMix(sell_with=WHOLE)
HUNDRED_HOURS = WorkingTime(paid_hours_per_year=1_200, productive_hours_per_year=1_200, internal_percent=0)
"""6,000 partner minutes a month."""


def hours(key: str, each: int, **fields: object) -> Partner:
    """A partner with a known workload of so many hours a month; sells through, in the North, unless said."""
    known = KnownWorkload(each * 60, "measured")
    defaults = {"mix": THROUGH, "region": "North", "revenue_cents": each * 100_000}
    return a_partner(key, known_workload=known, **{**defaults, **fields})


def a_team(*partners: Partner, owners: dict[str, str] | None = None, months: int = 12) -> Plan:
    """Ana has 100 hours, in the North; targets are 100 %; a hire takes two months.

    Managers cost 120,000 a year, inside managers 60,000 and have half the fit.
    """
    return a_plan(
        partners=partners,
        cpms=[a_cpm("ana", "manager", regions=("North",), cost_centre="CC-1")],
        role_types=[
            a_role_type(
                "manager",
                fit=Fit(100, 100, 50),
                working_time=HUNDRED_HOURS,
                target_high_percent=100,
                ramp_percent=(50,),
                months_to_hire=2,
                pay=Pay(base_cents=12_000_000),
            ),
            a_role_type(
                "inside",
                rank=2,
                fit=Fit(50, 50, 100),
                working_time=HUNDRED_HOURS,
                target_high_percent=100,
                ramp_percent=(),
                months_to_hire=2,
                pay=Pay(base_cents=6_000_000),
            ),
        ],
        tiers=[a_tier("gold"), a_tier("silver", rank=2), a_tier("bronze", rank=3)],
        owners={partner.id: "ana" for partner in partners} if owners is None else owners,
        assumptions=Assumptions(JANUARY, default_tier=TierId("gold"), horizon_months=months),
    )


def frozen(plan: Plan, until: Month) -> Plan:
    """Freeze hiring."""
    return replace(plan, assumptions=replace(plan.assumptions, freeze_until=until))
