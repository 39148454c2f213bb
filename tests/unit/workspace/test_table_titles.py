"""Every table that a rescue can speak of has a name that people know."""

from cpm_planner.store.schema import PAY_SEAL, UNSEALED
from cpm_planner.store.tables import METADATA
from cpm_planner.workspace.table_titles import TITLES, table_title


def test_every_table_of_a_plan_has_a_title() -> None:
    assert TITLES.keys() == set(METADATA.tables) - UNSEALED - {PAY_SEAL.name}
    assert table_title("role_type") == "Role types"


def test_a_table_that_is_not_known_is_named_as_it_is() -> None:
    assert table_title("later") == "later"
