"""Three partners and two CPMs, and plans made of them by edits."""

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import difference
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan
from tests.builders import a_cpm, a_partner, a_plan

P1, P2, P3 = PartnerId("p1"), PartnerId("p2"), PartnerId("p3")
ANA, BEN, CARA = CpmId("ana"), CpmId("ben"), CpmId("cara")


def start() -> Plan:
    """Give Ana two partners and Ben one."""
    return a_plan(
        partners=[a_partner("p1"), a_partner("p2"), a_partner("p3")],
        cpms=[a_cpm("ana"), a_cpm("ben")],
        owners={"p1": "ana", "p2": "ana", "p3": "ben"},
    )


def after(plan: Plan, *edits: Edit) -> Plan:
    """Make edits in turn, each with its upkeep."""
    for edit in edits:
        edited = edit(plan)
        plan = kept_up(edited, difference(plan, edited))
    return plan
