"""Value maps translate the words of cells."""

from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap, folded_text


def test_words_stay_as_they_are_when_nothing_translates_them() -> None:
    assert AS_WRITTEN.translated(" Gold ") == ("Gold",)


def test_whole_words_are_compared_without_case_and_outer_blanks() -> None:
    values = ValueMap(equals={" value  added reseller": ("sell_with", "sell_through")})
    assert values.translated("Value Added RESELLER ") == ("sell_with", "sell_through")
    assert values.translated("Value Added Resellers") == ("Value Added Resellers",)


def test_every_text_that_is_contained_counts() -> None:
    values = ValueMap(contains={"sell partner": ("sell_through",), "OEM": ("sell_to",), "none": ()})
    assert values.translated("EMEA Sell Partner, oem") == ("sell_through", "sell_to")
    assert values.translated("None at all") == ()


def test_a_whole_word_wins_over_a_contained_text() -> None:
    values = ValueMap(equals={"oem partner": ("sell_to",)}, contains={"partner": ("sell_with",)})
    assert values.translated("OEM Partner") == ("sell_to",)


def test_cells_are_split_before_they_are_translated() -> None:
    values = ValueMap(equals={"var": ("sell_with",), "depot": ("sell_through",)}, split="/")
    assert values.translated("VAR / Depot / / var / OEM") == ("sell_with", "sell_through", "OEM")


def test_texts_are_folded_to_compare_them() -> None:
    assert folded_text("  Straße \t 1 ") == "strasse 1"
