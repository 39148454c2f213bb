"""Strategies for the small values that plans are drawn from: numbers, texts, months, ids and money."""

from hypothesis import strategies as st

from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.ids import (
    ActivityId,
    AdjustmentId,
    BudgetLineId,
    CpmId,
    PartnerId,
    RoleTypeId,
    RuleId,
    ScenarioId,
    SourceId,
    TierId,
)
from cpm_planner.model.month import Month
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Coordinates
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.model.seat_terms import Leave, TermsChange

PERCENT = st.integers(0, 100)
COUNT = st.integers(0, 10_000)
MONEY = st.integers(-(10**12), 10**15)
TEXT = st.sampled_from(["", "Ana", "O'Brien; --", "Ωμέγα", "日本 😀", ' a\nb\t"c" ', "=1+1", "\0", "0012"])
"""Texts that have been trouble elsewhere."""
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
MONTHS = st.builds(Month, st.integers(1, 9999), st.integers(1, 12))
MAYBE_MONTH = st.none() | MONTHS
MIXES = st.just(ModelMix()) | st.tuples(st.integers(0, WHOLE), st.integers(0, WHOLE)).map(
    lambda cuts: ModelMix(min(cuts), max(cuts) - min(cuts), WHOLE - max(cuts))
)
PLACES = st.none() | st.builds(Coordinates, st.floats(-90, 90), st.floats(-180, 180))
MODELS = st.sampled_from(SalesModel)
TEXTS = st.lists(TEXT, max_size=2).map(tuple)

TIER_IDS = st.sampled_from([TierId(each) for each in ("platinum", "gold", "silver")])
ROLE_TYPE_IDS = st.sampled_from([RoleTypeId(each) for each in ("alliance", "distribution", "inside")])
CPM_IDS = st.sampled_from([CpmId(f"c{n}") for n in range(4)])
PARTNER_IDS = st.sampled_from([PartnerId(f"p{n}") for n in range(5)])
ACTIVITY_IDS = st.sampled_from([ActivityId(each) for each in ("review", "training", "support")])
RULE_IDS = st.sampled_from([RuleId(f"r{n}") for n in range(3)])
SOURCE_IDS = st.sampled_from([SourceId(each) for each in ("partners:list", "team:list")])
SCENARIO_IDS = st.sampled_from([ScenarioId(each) for each in ("current", "growth", "lean")])

CURRENCIES = st.sampled_from(["USD", "EUR", "JPY"])
GROWTH = st.integers(-50, 300)
PERCENTS = st.lists(PERCENT, max_size=7).map(tuple)
RATES = st.dictionaries(CURRENCIES, st.decimals("0.000001", "1000000", places=6), max_size=2)
PAY = st.builds(Pay, MONEY, MONEY, COUNT, MONEY, MONEY, MONEY, st.just("") | CURRENCIES)
MAYBE_PAY = st.none() | PAY
LEAVE = st.builds(Leave, MONTHS, MONTHS, PERCENT)
TERMS = st.builds(
    TermsChange,
    MONTHS,
    st.none() | PERCENT,
    st.none() | TEXT,
    st.none() | TEXT,
    st.none() | TEXT,
    MAYBE_PAY,
)
ADJUSTMENTS = st.builds(
    Adjustment,
    st.sampled_from([AdjustmentId("a1"), AdjustmentId("a2")]),
    MONTHS,
    MONEY,
    NAMES,
    st.just("") | CURRENCIES,
    st.none() | CPM_IDS,
    TEXT,
    TEXT,
)
BUDGET_LINES = st.builds(
    BudgetLine,
    st.sampled_from([BudgetLineId("b1"), BudgetLineId("b2")]),
    st.integers(1, 9999),
    MONEY,
    COUNT,
    st.none() | ROLE_TYPE_IDS,
    TEXT,
    TEXT,
)
