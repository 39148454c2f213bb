"""No line ends between a figure and its unit."""

import pytest

from cpm_planner.formatting.unbroken import NO_BREAK_SPACE, unbroken


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("290.333,3 h gebraucht von 55.500,0 h", "290.333,3_h gebraucht von 55.500,0_h"),
        ("54 % selling through", "54_% selling through"),
        ("2.5 FTE, 12,000 USD a year", "2.5_FTE, 12,000_USD a year"),
        ("USD 3.1M", "USD_3.1M"),
        ("40 partners in 3 home regions", "40 partners in 3 home regions"),
        ("the 5 hours", "the 5 hours"),
        ("", ""),
    ],
)
def test_figures_stay_with_their_units(text: str, shown: str) -> None:
    assert unbroken(text) == shown.replace("_", NO_BREAK_SPACE)
    assert unbroken(unbroken(text)) == unbroken(text)
    assert unbroken(text).replace(NO_BREAK_SPACE, " ") == text
