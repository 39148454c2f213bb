"""The plan the charters are written for."""

import pytest

from cpm_planner.model.plan import Plan
from tests.unit.charters.small_team import a_team


@pytest.fixture
def plan() -> Plan:
    return a_team()
