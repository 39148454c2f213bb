"""What each part of a partner's work takes of whom adds up to its workload and to what its CPMs need."""

from dataclasses import replace

from hypothesis import given

from cpm_planner.edit.assignments import split
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workload.figures import derive
from cpm_planner.workload.part_shares import PartShare, part_shares
from tests.builders import JANUARY, PLANS, a_cpm, a_partner, a_plan

BIRCH = PartnerId("p1")


def hybrid_plan() -> Plan:
    """Give one hybrid of 100 hours to a CPM whose fit is 100 % for sell through and 40 % for sell with."""
    people = a_plan(
        partners=[a_partner("p1", mix=ModelMix(0, 5_000, 5_000), known_workload=KnownWorkload(6_000, ""))],
        cpms=[a_cpm("ana", "distribution-manager"), a_cpm("cy", "co-sell-manager")],
        owners={"p1": "ana"},
    )
    return replace(
        new_plan(JANUARY), partners=people.partners, cpms=people.cpms, assignments=people.assignments
    )


@given(PLANS)
def test_parts_sum_to_the_workload_and_to_what_is_needed(plan: Plan) -> None:
    figures = derive(plan)
    for key, row in figures.arrays.partners.index.items():
        shares = part_shares(figures, key)
        assert sum(share.minutes for share in shares) == figures.partner(key)
        assert sum(share.needed_minutes for share in shares) == figures.needed_minutes[row]
        assert all((share.cpm is None) == (share.fit_percent is None) for share in shares)


def test_each_model_is_divided_by_the_fit_of_whoever_plays_it() -> None:
    whole = {share.model: share for share in part_shares(derive(hybrid_plan()), BIRCH)}
    assert {model: share.fit_percent for model, share in whole.items()} == {
        None: 57,  # shared work follows both models: 1 / (0.5 / 100 % + 0.5 / 40 %)
        SalesModel.SELL_THROUGH: 100,
        SalesModel.SELL_WITH: 40,
    }
    shared = split(BIRCH, SalesModel.SELL_WITH, "cy")(hybrid_plan())
    given_away = {share.model: share for share in part_shares(derive(shared), BIRCH)}
    assert given_away[SalesModel.SELL_WITH].cpm == "cy"
    assert given_away[SalesModel.SELL_WITH].fit_percent == 100
    assert given_away[SalesModel.SELL_THROUGH] == whole[SalesModel.SELL_THROUGH]


def test_nobody_needs_no_hours() -> None:
    alone = replace(hybrid_plan(), assignments={})
    shares = part_shares(derive(alone), BIRCH)
    assert shares == tuple(PartShare(share.model, None, share.minutes, 0, 0) for share in shares)
    assert sum(share.minutes for share in shares) == 6_000
