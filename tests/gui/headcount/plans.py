"""A plan in which something happens to seats, for the headcount page."""

from dataclasses import replace

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import BudgetLineId, CpmId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.model.seat_terms import TermsChange
from cpm_planner.workload.catalogue import new_plan
from tests.builders import a_cpm, a_partner

NOVEMBER = Month(2026, 11)
DISTRIBUTION, CO_SELL = "distribution-manager", "co-sell-manager"


def eventful_plan() -> Plan:
    """Ana leaves in March, Ben goes to half time, a hire is planned; one partner has nobody."""
    cpms = [
        a_cpm(
            "ana",
            DISTRIBUTION,
            position_id="P-1",
            regions=("North",),
            end=NOVEMBER.plus(4),
            cost_centre="1000",
        ),
        a_cpm("ben", DISTRIBUTION, regions=("South",), terms=(TermsChange(NOVEMBER, fte_percent=50),)),
        a_cpm("cleo", CO_SELL, status=SeatStatus.PLANNED, start=NOVEMBER.plus(3)),
    ]
    through = ModelMix(sell_through=10_000)
    gold = TierId("gold")
    partners = [
        *(a_partner(f"p{n}", tier=gold, mix=through, region="North", effort_percent=400) for n in range(4)),
        a_partner("p9", tier=gold, mix=ModelMix(sell_with=10_000), region="South"),
    ]
    plan = new_plan(NOVEMBER)
    line = BudgetLine(BudgetLineId("all"), 2027, 20_000_000, 200)
    return replace(
        plan,
        cpms={each.id: each for each in cpms},
        partners={each.id: each for each in partners},
        assignments={PartnerId(f"p{n}"): Assignment(CpmId("ana" if n else "ben")) for n in range(4)},
        budget={line.id: line},
    )
