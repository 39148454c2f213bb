"""Number formats that say something about the number are told from those that only change its looks."""

import pytest

from cpm_planner.exchange.reading.number_styles import NumberStyle, number_style
from cpm_planner.exchange.reading.sheet_signs import SheetSigns

PERCENT = NumberStyle(is_percent=True)


@pytest.mark.parametrize(
    ("format_id", "code", "style"),
    [
        (9, "", PERCENT),
        (10, "", PERCENT),
        (164, "0.0%", PERCENT),
        (164, '0"%"', None),
        (164, "0\\%", None),
        (164, "00000", NumberStyle(digits=5)),
        (164, "[$-409]0000;@", NumberStyle(digits=4)),
        (164, "0", None),
        (164, "0.00", None),
        (1, "", None),
    ],
)
def test_what_a_number_format_says(format_id: int, code: str, style: NumberStyle | None) -> None:
    assert number_style(format_id, code) == style


def test_codes_are_shown_with_their_zeros_and_errors_as_their_text() -> None:
    signs = SheetSigns(errors={(0, 0): "#N/A"}, digits={(0, 1): 5})
    assert signs.shown((0, 0), None) == "#N/A"
    assert signs.shown((0, 1), 7) == "00007"
    assert [signs.shown((0, 1), cell) for cell in (-7, 7.5, True, "7")] == [-7, 7.5, True, "7"]
    assert signs.shown((1, 1), 7) == 7


def test_what_could_not_be_looked_at_is_told() -> None:
    assert [remark.code for remark in SheetSigns(is_whole=False).remarks()] == ["signs-unread"]
    assert [remark.values for remark in SheetSigns(percents={27, 0}).remarks()] == [("A", "AB")]
