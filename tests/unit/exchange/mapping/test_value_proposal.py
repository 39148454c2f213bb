"""Value maps proposed by what columns hold."""

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap
from cpm_planner.exchange.mapping.value_proposal import propose_values, share_understood

KNOWN = KnownWords(("Gold", "Silver"), ("Partner account manager",))
THROUGH, BOTH = ("sell_through",), ("sell_with", "sell_through")


def models(*cells: str) -> ValueMap:
    """Propose for a column of models."""
    return propose_values(cells, FieldType.MODELS, KNOWN)


def test_whole_words_are_translated_and_unclear_ones_left_out() -> None:
    assert models("VAR", "Distributor", "Warehouse", "VAR") == ValueMap({"VAR": BOTH, "Distributor": THROUGH})


def test_the_words_of_the_plan_need_no_translation() -> None:
    assert models("sell with", "Sell-through") == AS_WRITTEN
    assert propose_values(["Gold", "gold "], FieldType.TIER, KNOWN) == AS_WRITTEN


def test_a_word_written_in_two_ways_stands_once() -> None:
    assert models("VAR", "var", "Var ") == ValueMap({"VAR": BOTH})


def test_the_mark_between_words_is_found() -> None:
    assert models("OEM, VAR", "Reseller", "OEM").split == ","
    assert models("OEM;VAR", "x").split == ";"
    assert models("Acme, Lyon", "VAR").split == ""
    assert propose_values(["Gold;Silver"], FieldType.TIER, KNOWN).split == ""


def test_texts_that_contain_a_phrase_are_translated_by_it() -> None:
    values = models("EMEA Sell Partner (new)", "APAC Sell-Partner 2", "Warehouse")
    assert values.contains == {"Sell Partner": THROUGH, "Sell-Partner": THROUGH}
    assert values.translated("US sell partner") == THROUGH


def test_a_phrase_that_is_denied_somewhere_is_not_taken() -> None:
    assert models("EMEA Sell Partner (new)", "not a Sell Partner").contains == {}


def test_accents_and_marks_are_kept_as_they_are_written() -> None:
    values = models("Gruppe A: Vente à tous")
    assert values.contains == {"Vente à": ("sell_to",)}


def test_nothing_is_translated_into_no_words() -> None:
    values = propose_values(["n/a", "Oro", "Bronze"], FieldType.TIER, KNOWN)
    assert values == ValueMap({"n/a": (), "Oro": ("Gold",)})


def test_the_share_that_is_understood_is_counted() -> None:
    cells = ["VAR", "VAR", "n/a", "Warehouse"]
    assert share_understood(cells, models(*cells), FieldType.MODELS, KNOWN) == 0.5
    assert share_understood([], AS_WRITTEN, FieldType.MODELS, KNOWN) == 0
