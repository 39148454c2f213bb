"""Rules of the advisor are read from TOML, and what means nothing is named."""

import pytest

from cpm_planner.charters.advice.questions import Question
from cpm_planner.charters.advice.rules import AdviceRule, Column, Comparison
from cpm_planner.exchange.advice_file import advice_rules_text, parse_advice_rules
from cpm_planner.model.errors import InputError
from cpm_planner.model.sales_model import ModelMix, SalesModel

RULE = '[[rules]]\ncolumn = "segment"\ncontains = "OEM"\n'


def test_rules_are_read() -> None:
    text = RULE + (
        'answers = { embeds = "all" }\n'
        '[[rules]]\ncolumn = "tier"\nequals = ["Gold", "Silver"]\n'
        "mix = { sell_through = 60, sell_with = 40 }\n"
    )
    assert parse_advice_rules(text) == (
        AdviceRule(Column.SEGMENT, Comparison.CONTAINS, ("OEM",), {Question.EMBEDS: "all"}),
        AdviceRule(Column.TIER, Comparison.EQUALS, ("Gold", "Silver"), mix=ModelMix(0, 6_000, 4_000)),
    )


def test_rules_that_are_written_are_read_again() -> None:
    rules = (
        AdviceRule(Column.SEGMENT, Comparison.CONTAINS, ("OEM", 'the "best"'), {Question.EMBEDS: "all"}),
        AdviceRule(Column.TIER, Comparison.EQUALS, ("Gold",), mix=ModelMix.equal(SalesModel)),
        AdviceRule(Column.NAME, Comparison.STARTS_WITH, ("Acme, Inc",), mix=ModelMix(10_000)),
    )
    assert parse_advice_rules(advice_rules_text(rules)) == rules


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "There is no rule"),
        ("rules = 1", "There is no rule"),
        ("[[rule]]", '"rule"'),
        ("[[rules]]\nequals = 'a'\nmix = { sell_to = 100 }", "names no column"),
        ("[[rules]]\ncolumn = 'colour'\n", '"colour"'),
        ("[[rules]]\ncolumn = 'name'\nmix = { sell_to = 100 }", "compares in one way"),
        (RULE + "equals = 'a'\nmix = { sell_to = 100 }", "compares in one way"),
        (RULE, "either answers or a mix"),
        (RULE + "answers = { embeds = 'no' }\nmix = { sell_to = 100 }", "either answers or a mix"),
        (RULE + "answers = { weather = 'fine' }", '"weather"'),
        (RULE + "answers = { embeds = 'perhaps' }", '"perhaps"'),
        (RULE + "mix = { sell_to = 90 }", "sum to 100"),
        (RULE + "mix = { sell_to = 'all' }", '"sell_to" cannot be'),
        (RULE + "mix = { sell_to = 110, sell_with = -10 }", '"sell_with" cannot be -10'),
        (RULE + "mix = { sell_up = 100 }", '"sell_up"'),
        (RULE + "colour = 1", '"colour"'),
        ("[[rules", "not TOML"),
    ],
)
def test_what_means_nothing_is_named(text: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_advice_rules(text)
    assert told in str(caught.value)
