"""The sample plan, imported once from the files the program ships with."""

from collections.abc import Mapping
from importlib.resources import as_file, files

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping_file import parse_mapping
from cpm_planner.exchange.reading.tables import read_table
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan
from tests.builders import JANUARY

LISTS = {
    ListKind.PARTNERS: "partners.csv",
    ListKind.TEAM: "team.xlsx",
    ListKind.ASSIGNMENTS: "assignments.csv",
}


@pytest.fixture(scope="session")
def imported() -> tuple[Plan, Mapping[ListKind, ImportCheck]]:
    """Give a new plan with all three lists in it, and what the check said about each."""
    plan, checks = new_plan(JANUARY), {}
    with as_file(files("resources") / "samples") as folder:
        for kind, name in LISTS.items():
            mapping = parse_mapping((folder / f"{kind}.toml").read_text(encoding="utf-8"), kind)
            checks[kind] = check(read_table(folder / name), kind, mapping, plan, today=JANUARY)
            plan = enter(plan, checks[kind], skip_refused=False)
    return plan, checks


@pytest.fixture
def sample(imported: tuple[Plan, Mapping[ListKind, ImportCheck]]) -> Plan:
    """Give the plan."""
    return imported[0]


@pytest.fixture
def checks(imported: tuple[Plan, Mapping[ListKind, ImportCheck]]) -> Mapping[ListKind, ImportCheck]:
    """Give the checks."""
    return imported[1]
