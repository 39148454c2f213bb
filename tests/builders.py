"""Values for tests: small builders with sensible defaults, and hypothesis strategies for whole plans.

Every plan built here is sound: what one value refers to is in the same plan. Ids come from short lists, so
that two drawn plans share many of them and differ in others.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import (
    ActivityId,
    AdjustmentId,
    BudgetLineId,
    CpmId,
    PartnerId,
    RoleTypeId,
    RuleId,
    ScenarioId,
    TierId,
)
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, RoleType
from cpm_planner.model.rule import Rule
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.model.tier import Tier
from tests.drawn_values import (
    ACTIVITIES,
    ADJUSTMENTS,
    AGREED_TARGETS,
    ASSIGNMENTS,
    ASSUMPTIONS,
    BUDGET_LINES,
    CHARTER_TEXTS,
    COUNT,
    CPMS,
    CRITERIA,
    NAMES,
    PARTNER_IDS,
    PARTNERS,
    RECORDS,
    ROLE_TYPES,
    RULE_IDS,
    RULES,
    SCENARIO_IDS,
    TIERS,
    parked_partners,
)

JANUARY = Month(2026, 1)


def a_tier(key: str = "gold", **fields: Any) -> Tier:
    return Tier(**{"id": TierId(key), "name": key.title(), "rank": 1, **fields})


def a_role_type(key: str = "manager", **fields: Any) -> RoleType:
    return RoleType(
        **{"id": RoleTypeId(key), "name": key.title(), "rank": 1, "fit": Fit(100, 80, 60), **fields}
    )


def a_cpm(key: str = "ana", role_type: str = "manager", **fields: Any) -> Cpm:
    return Cpm(**{"id": CpmId(key), "name": key.title(), "role_type": RoleTypeId(role_type), **fields})


def a_partner(key: str = "p1", **fields: Any) -> Partner:
    return Partner(**{"id": PartnerId(key), "name": f"Partner {key}", **fields})


def an_adjustment(key: str = "a1", **fields: Any) -> Adjustment:
    return Adjustment(
        **{"id": AdjustmentId(key), "month": JANUARY, "amount_cents": 1_000, "name": "Correction", **fields}
    )


def a_budget_line(key: str = "b1", **fields: Any) -> BudgetLine:
    return BudgetLine(
        **{
            "id": BudgetLineId(key),
            "fiscal_year": 2026,
            "amount_cents": 100_000_00,
            "fte_percent": 100,
            **fields,
        }
    )


def an_activity(key: str = "review", **fields: Any) -> Activity:
    defaults = {"name": key.title(), "rank": 1, "model": None, "drive": Drive.PROACTIVE, "minutes_each": 60}
    return Activity(**{"id": ActivityId(key), **defaults, **fields})


def a_plan(  # noqa: PLR0913 - a plan has that many collections
    *,
    partners: Iterable[Partner] = (),
    cpms: Iterable[Cpm] = (),
    role_types: Iterable[RoleType] | None = None,
    tiers: Iterable[Tier] | None = None,
    activities: Iterable[Activity] = (),
    owners: Mapping[str, str] | None = None,
    rules_by_id: Mapping[str, Rule] | None = None,
    assumptions: Assumptions | None = None,
    adjustments: Iterable[Adjustment] = (),
    budget: Iterable[BudgetLine] = (),
) -> Plan:
    """Put a plan together; `owners` gives partners whole to CPMs, id to id."""
    return Plan(
        assumptions=assumptions or Assumptions(JANUARY),
        partners={each.id: each for each in partners},
        cpms={each.id: each for each in cpms},
        role_types={each.id: each for each in (role_types if role_types is not None else [a_role_type()])},
        tiers={each.id: each for each in (tiers if tiers is not None else [a_tier()])},
        activities={each.id: each for each in activities},
        assignments={PartnerId(key): Assignment(CpmId(cpm)) for key, cpm in (owners or {}).items()},
        rules={RuleId(key): rule for key, rule in (rules_by_id or {}).items()},
        adjustments={each.id: each for each in adjustments},
        budget={each.id: each for each in budget},
    )


def a_document(plan: Plan | None = None, name: str = "Current") -> Document:
    """Hold one plan as the only scenario."""
    key = ScenarioId("current")
    return Document({key: Scenario(key, name, 0, plan if plan is not None else a_plan())}, key)


def a_large_plan(partners: int, cpms: int) -> Plan:
    """Build a plan of a size, every partner placed, all of it the same at every call."""
    return a_plan(
        partners=[
            a_partner(
                f"p{n}",
                name=f"Partner {n} Ltd",
                external_id=f"{n:06}",
                tier=TierId("gold"),
                mix=ModelMix(5_000, 5_000),
                revenue_cents=n * 1_000,
                segment="Reseller",
                region="North",
                address=Address(f"City {n % 300}", "WA", "US"),
                coordinates=Coordinates(n % 90 / 2, n % 180),
                start=Month(2020, n % 12 + 1),
            )
            for n in range(partners)
        ],
        cpms=[a_cpm(f"c{n}") for n in range(cpms)],
        owners={f"p{n}": f"c{n % cpms}" for n in range(partners)} if cpms else {},
    )


def sound(plan: Plan) -> Plan:
    """Give the plan without whatever refers to something that is not in it."""
    tiers, role_types, partners = plan.tiers, plan.role_types, plan.partners
    cpms = {key: each for key, each in plan.cpms.items() if each.role_type in role_types}
    cpms = {
        key: each if each.backfill_of in cpms else replace(each, backfill_of=None)
        for key, each in cpms.items()
    }

    def rule_holds(rule: Rule) -> bool:
        members = getattr(rule, "partners", frozenset())
        return (
            getattr(rule, "partner", None) in {None, *partners}
            and getattr(rule, "cpm", None) in {None, *cpms}
            and members <= partners.keys()
        )

    def assignment_holds(key: PartnerId, assignment: Assignment) -> bool:
        return key in partners and {*assignment.cpms, assignment.previous} <= {None, *cpms}

    default = plan.assumptions.default_tier
    return replace(
        plan,
        assumptions=replace(plan.assumptions, default_tier=default if default in tiers else None),
        cpms=cpms,
        partners={
            key: each if each.tier in tiers else replace(each, tier=None) for key, each in partners.items()
        },
        assignments={key: each for key, each in plan.assignments.items() if assignment_holds(key, each)},
        rules={key: each for key, each in plan.rules.items() if rule_holds(each)},
        parked={key: each for key, each in plan.parked.items() if key not in partners},
        adjustments={
            key: each if each.cpm in cpms else replace(each, cpm=None)
            for key, each in plan.adjustments.items()
        },
        budget={
            key: each if each.role_type in role_types else replace(each, role_type=None)
            for key, each in plan.budget.items()
        },
        agreed_targets={key: each for key, each in plan.agreed_targets.items() if key in partners},
    )


def _keyed(values: SearchStrategy[Any], key: Callable[[Any], Any], most: int) -> SearchStrategy[Any]:
    return st.lists(values, max_size=most, unique_by=key).map(
        lambda drawn: {key(each): each for each in drawn}
    )


def _by_id(values: SearchStrategy[Any], most: int) -> SearchStrategy[dict[Any, Any]]:
    return _keyed(values, lambda each: each.id, most)


PLANS = st.builds(
    Plan,
    ASSUMPTIONS,
    _by_id(PARTNERS, 4),
    _by_id(CPMS, 3),
    _by_id(ROLE_TYPES, 3),
    _by_id(TIERS, 3),
    _by_id(ACTIVITIES, 3),
    st.dictionaries(PARTNER_IDS, ASSIGNMENTS, max_size=4),
    st.dictionaries(RULE_IDS, RULES, max_size=3),
    _keyed(parked_partners(), lambda each: each.partner.id, 2),
    _by_id(RECORDS, 2),
    _by_id(ADJUSTMENTS, 2),
    _by_id(BUDGET_LINES, 2),
    _by_id(CRITERIA, 2),
    _keyed(AGREED_TARGETS, lambda each: each.partner, 2),
    _by_id(CHARTER_TEXTS, 2),
).map(sound)
"""Sound plans."""

SCENARIOS = st.builds(Scenario, SCENARIO_IDS, NAMES, COUNT, PLANS, st.none() | SCENARIO_IDS, st.booleans())

DOCUMENTS = st.lists(SCENARIOS, min_size=1, max_size=2, unique_by=lambda each: each.id).flatmap(
    lambda drawn: st.builds(
        Document,
        st.just({each.id: each for each in drawn}),
        st.sampled_from([each.id for each in drawn]),
    )
)
"""Documents of one or two sound scenarios."""
