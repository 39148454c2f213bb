"""Cells as markup: values, formulas with their values, months."""

import pytest

from cpm_planner.exchange.workbook.cells import Content, Formula, StyleIds, cell_markup, month_value
from cpm_planner.model.month import Month

STYLE = StyleIds(plain=3, quoted=4)


@pytest.mark.parametrize(
    ("content", "written"),
    [
        (None, '<c r="B2" s="3"/>'),
        ("", '<c r="B2" s="3"/>'),
        (7, '<c r="B2" s="3"><v>7</v></c>'),
        (0.1, '<c r="B2" s="3"><v>0.1</v></c>'),
        ("A & B", '<c r="B2" s="3" t="inlineStr"><is><t>A &amp; B</t></is></c>'),
        ("=1+1", '<c r="B2" s="4" t="inlineStr"><is><t>=1+1</t></is></c>'),
        (" a", '<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'),
        (Formula("1<2", 5), '<c r="B2" s="3"><f>1&lt;2</f><v>5</v></c>'),
        (Formula('"="', "="), '<c r="B2" s="3" t="str"><f>"="</f><v>=</v></c>'),
        (
            Formula("MAX(A1:A9)", 2.5, is_array=True),
            '<c r="B2" s="3"><f t="array" ref="B2">MAX(A1:A9)</f><v>2.5</v></c>',
        ),
    ],
)
def test_a_cell_is_written(content: Content, written: str) -> None:
    assert cell_markup("B2", STYLE, content) == written


def test_months_are_the_serial_number_of_their_first_day() -> None:
    assert month_value(Month(2026, 11)) == 46_327
    assert month_value(None) is None


def test_months_that_spreadsheets_do_not_know_are_text() -> None:
    assert month_value(Month(1900, 2)) == "1900-02"
