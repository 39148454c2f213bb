"""Lists for tests: written as lines of cells parted by bars, with the fields' own keys as column names."""

from dataclasses import replace
from typing import Any

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from tests.builders import a_plan, a_role_type, a_tier

TODAY = Month(2026, 1)
PLAN = a_plan(
    tiers=[a_tier("gold"), a_tier("silver", rank=2)],
    role_types=[a_role_type("inside", rank=0, fit=Fit(20, 80, 40)), a_role_type("manager")],
    assumptions=Assumptions(TODAY, default_tier=TierId("silver")),
)


def a_list(header: str, *rows: str) -> SourceTable:
    """Give a list of text cells, its first row being the second of the file."""
    return a_table(header, *(tuple(row.split("|")) for row in rows))


def a_table(header: str, *rows: tuple[Any, ...]) -> SourceTable:
    """Give a list of any cells."""
    return SourceTable("list.csv", "", tuple(header.split("|")), rows, 2)


def by_name(table: SourceTable, **fields: Any) -> Mapping:
    """Map every column to the field it is called after."""
    return Mapping(tuple(ColumnMapping(name, (name,)) for name in table.header), **fields)


def checked(table: SourceTable, kind: ListKind, plan: Plan = PLAN, **fields: Any) -> ImportCheck:
    """Check a list whose columns are called after fields."""
    return check(table, kind, by_name(table, **fields), plan, today=TODAY)


def partners(header: str, *rows: str, plan: Plan = PLAN, **fields: Any) -> Plan:
    """Enter a list of partners into a plan that keeps no record of it."""
    return _entered(a_list(header, *rows), ListKind.PARTNERS, plan, **fields)


def team(header: str, *rows: str, plan: Plan = PLAN, **fields: Any) -> Plan:
    """Enter a list of the team into a plan that keeps no record of it."""
    return _entered(a_list(header, *rows), ListKind.TEAM, plan, **fields)


def assignments(header: str, *rows: str, plan: Plan, **fields: Any) -> Plan:
    """Enter a list of assignments into a plan that keeps no record of it."""
    return _entered(a_list(header, *rows), ListKind.ASSIGNMENTS, plan, **fields)


def _entered(table: SourceTable, kind: ListKind, plan: Plan, **fields: Any) -> Plan:
    after = enter(plan, checked(table, kind, plan, **fields))
    return plan if replace(after, imports={}) == plan else replace(after, imports={})


def codes(found: ImportCheck) -> list[list[str]]:
    """Give the codes of the findings on each row."""
    return [[str(finding.code) for finding in verdict.findings] for verdict in found.verdicts]


def without(plan: Plan, *collections: str) -> Plan:
    """Give a plan with some of its collections empty."""
    return replace(plan, **{key: {} for key in collections})
