"""Words that a mapping says nothing of are proposed; what is decided stays."""

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.new_words import with_proposed_words
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.reading.source_table import SourceTable

ROWS = (("Acme", "VAR, OEM", "Oro"), ("Nord", "Dealer", "Wood"))
TABLE = SourceTable("list.csv", "", ("Who", "Sort", "Level"), ROWS, 2)
NAME, TIER = ColumnMapping("name", ("Who",)), ColumnMapping("tier", ("Level",))


def proposed(*columns: ColumnMapping) -> tuple[ColumnMapping, ...]:
    return with_proposed_words(Mapping(columns), TABLE, ListKind.PARTNERS, KnownWords(("Gold",))).columns


def test_words_of_a_fresh_column_are_proposed_with_their_mark() -> None:
    flags = {"OEM?": ("sell_to",)}
    models = ColumnMapping("models", ("Sort",), ValueMap(flags=flags))
    found = proposed(NAME, models, TIER)
    assert found[0] is NAME
    assert found[1].values == ValueMap(
        {"VAR": ("sell_with", "sell_through"), "OEM": ("sell_to",), "Dealer": ("sell_through",)},
        {},
        flags,
        ",",
    )
    assert found[2].values == ValueMap({"Oro": ("Gold",)})


def test_what_is_decided_stays() -> None:
    decided = ValueMap({"dealer": ()}, {"VAR": ("sell_to",)})
    (models,) = proposed(ColumnMapping("models", ("Sort",), decided))
    assert models.values == ValueMap({"dealer": (), "OEM": ("sell_to",)}, {"VAR": ("sell_to",)})
