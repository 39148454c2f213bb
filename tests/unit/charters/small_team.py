"""A small team to write charters for."""

from dataclasses import replace
from typing import Any

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.catalogue import default_activities, default_tiers
from cpm_planner.workload.figures import derive
from tests.builders import a_cpm, a_partner, a_plan

THROUGH = ModelMix.equal([SalesModel.SELL_THROUGH])
WITH = ModelMix.equal([SalesModel.SELL_WITH])
HYBRID = ModelMix.equal([SalesModel.SELL_THROUGH, SalesModel.SELL_WITH])


def a_team() -> Plan:
    """Ana has five partners that sell through, Ben has one that sells with; Cleo has nobody."""
    partners = [a_partner(f"p{n}", tier=TierId("gold"), mix=THROUGH, revenue_cents=n * 100) for n in range(5)]
    made = a_plan(
        partners=[*partners, a_partner("w", tier=TierId("silver"), mix=WITH)],
        cpms=[a_cpm("ana"), a_cpm("ben"), a_cpm("cleo")],
        tiers=default_tiers().values(),
        activities=default_activities().values(),
        owners={**{f"p{n}": "ana" for n in range(5)}, "w": "ben"},
    )
    return replace(made, criteria=default_criteria())


def with_partner(plan: Plan, key: str, **fields: Any) -> Plan:
    """Change one partner."""
    partner_id = PartnerId(key)
    return replace(
        plan,
        partners={**plan.partners, partner_id: replace(plan.partners[partner_id], **fields)},
    )


def subject(plan: Plan, cpm: str) -> Subject:
    """Look at one CPM."""
    return Subject(Team(derive(plan)), CpmId(cpm))
