"""The small plan that the board and the overview are shown with."""

from dataclasses import replace
from typing import Any

from cpm_planner.edit.assignments import assign
from cpm_planner.model.ids import TierId
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.stand import with_catalogue


def small_plan(**rules: Any) -> Plan:
    """Give four partners and three CPMs: Ana and Ben distribute, Cy co-sells; Dune is with nobody.

    Acme and Birch are with Ana, Cedar with Ben; in hours a month they need 40, 15 and 20 before fit.
    """
    gold, through, hybrid = TierId("gold"), ModelMix(0, 10_000), ModelMix(0, 5_000, 5_000)
    partners = [
        a_partner("p1", name="Acme", tier=gold, mix=through, known_workload=_hours(40)),
        a_partner("p2", name="Birch", tier=gold, mix=hybrid, known_workload=_hours(15)),
        a_partner("p3", name="Cedar", tier=gold, mix=through, known_workload=_hours(20)),
        a_partner("p4", name="Dune", revenue_cents=1_250_000_00, mix=through),
    ]
    people = a_plan(
        partners=partners,
        cpms=[
            a_cpm("ana", "distribution-manager"),
            a_cpm("cy", "co-sell-manager"),
            a_cpm("ben", "distribution-manager"),
        ],
        owners={"p1": "ana", "p2": "ana", "p3": "ben"},
        rules_by_id=rules,
    )
    return with_catalogue(people)


def _hours(hours: int) -> KnownWorkload:
    return KnownWorkload(hours * 60, "measured")


def too_small_plan() -> Plan:
    """Give a plan whose only CPM has hardly any time."""
    plan = assign(["p1", "p2", "p3", "p4"], "ana")(small_plan())
    return replace(plan, cpms={"ana": replace(plan.cpms["ana"], fte_percent=1)})
