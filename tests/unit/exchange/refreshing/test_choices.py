"""What is taken of items: told quickly it is the same as counted aspect by aspect."""

from itertools import product

import pytest

from cpm_planner.exchange.refreshing.items import WHOLE, Choices, Difference, Item, ItemKind, Standing, Take

CHANGED = Item(
    ItemKind.CHANGED, "p1", "Acme", 2, tuple(Difference(str(each), each, 1, 2) for each in Standing)
)
CONFLICT = Item(ItemKind.CHANGED, "p2", "Birch", 3, (Difference("tier", Standing.CONFLICT, 1, 2),))
ADDED = Item(ItemKind.ADDED, "p3", "Cedar", 4, is_proposed=True)
TOLD = Item(ItemKind.GONE, "c1", "Ana", None, is_proposed=True, can_be_taken=False)
OWN = ({}, {("p2", "tier"): True}, {("p1", WHOLE): False, ("p3", WHOLE): False}, {("p2", WHOLE): True})


@pytest.mark.parametrize(("take", "own"), [*product(Take, OWN)])
def test_some_is_taken_when_the_item_or_an_aspect_is(take: Take, own: dict[tuple[str, str], bool]) -> None:
    choices = Choices(take, own)
    for item in (CHANGED, CONFLICT, ADDED, TOLD):
        assert choices.takes_some(item) is (choices.takes(item) or bool(choices.taken(item)))


def test_conflicts_and_own_changes_leave_the_plan_alone() -> None:
    assert Choices().taken(CHANGED) == {Standing.CHANGED}
    assert Choices(Take.ALL).taken(CHANGED) == {Standing.CHANGED, Standing.CONFLICT}
    assert Choices(Take.NOTHING).taken(CHANGED) == frozenset()
    assert Choices(Take.NOTHING, {("p2", "tier"): True}).taken(CONFLICT) == {"tier"}
