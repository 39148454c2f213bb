"""Single decisions, made, changed and taken back."""

import pytest

from cpm_planner.exchange.mapping.deciding import with_owner, with_pair, with_word
from cpm_planner.exchange.mapping.decisions import UNDECIDED, Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.value_map import ValueMap

MAPPING = Mapping((ColumnMapping("name", ("N",)), ColumnMapping("tier", ("T",), ValueMap({"A": ("Gold",)}))))
CREATE = OwnerDecision(OwnerChoice.CREATE)


@pytest.mark.parametrize(
    ("word", "meaning", "equals"),
    [
        ("B", ("Silver",), {"A": ("Gold",), "B": ("Silver",)}),
        ("a ", ("Silver",), {"a ": ("Silver",)}),
        ("A", (), {"A": ()}),
        ("A", None, {}),
    ],
)
def test_a_word_means_what_was_decided(
    word: str, meaning: tuple[str, ...] | None, equals: dict[str, tuple[str, ...]]
) -> None:
    after = with_word(MAPPING, "tier", word, meaning)
    assert after.columns == (MAPPING.columns[0], ColumnMapping("tier", ("T",), ValueMap(equals)))


def test_an_owner_is_decided_once() -> None:
    leave = OwnerDecision(OwnerChoice.LEAVE)
    once = with_owner(with_owner(MAPPING, "Ana", CREATE), "ANA ", leave)
    assert once.decisions == Decisions({"ANA ": leave})
    assert with_owner(once, "ana", None).decisions == UNDECIDED


def test_two_partners_are_one_or_two_or_undecided() -> None:
    one = with_pair(MAPPING, "a", "b", is_one=True)
    assert one.decisions == Decisions(same=(("a", "b"),))
    two = with_pair(one, "b", "a", is_one=False)
    assert two.decisions == Decisions(different=(("b", "a"),))
    assert with_pair(two, "a", "b", is_one=None).decisions == UNDECIDED
