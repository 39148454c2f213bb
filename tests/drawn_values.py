"""Strategies for the small values that plans are drawn from: numbers, texts, months, ids and money."""

from datetime import UTC

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from cpm_planner.charters.texts import text_ids
from cpm_planner.model import rule as rules
from cpm_planner.model.activity import Activity, Drive
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.criterion import (
    AgreedTargets,
    Criterion,
    Direction,
    ReviewCadence,
    RollUp,
    Timing,
)
from cpm_planner.model.ids import (
    ActivityId,
    AdjustmentId,
    BudgetLineId,
    CpmId,
    CriterionId,
    PartnerId,
    RoleTypeId,
    RuleId,
    ScenarioId,
    SourceId,
    TierId,
)
from cpm_planner.model.import_record import ColumnTotals, ImportRecord
from cpm_planner.model.month import Month
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.role_type import Fit, RoleType, WorkingTime
from cpm_planner.model.rule import Rule
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from cpm_planner.model.seat_terms import Leave, TermsChange
from cpm_planner.model.tier import Tier

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
ASSUMPTIONS = st.builds(
    Assumptions,
    MONTHS,
    st.none() | TIER_IDS,
    CURRENCIES,
    COUNT,
    COUNT,
    PERCENTS,
    COUNT,
    st.integers(1, 12),
    st.dictionaries(MODELS, GROWTH),
    COUNT,
    st.integers(1, 12),
    COUNT,
    MAYBE_MONTH,
    RATES,
)
TIERS = st.builds(Tier, TIER_IDS, NAMES, COUNT, COUNT, COUNT, GROWTH)
ROLE_TYPES = st.builds(
    RoleType,
    ROLE_TYPE_IDS,
    NAMES,
    COUNT,
    st.builds(Fit, PERCENT, PERCENT, PERCENT),
    st.builds(WorkingTime, COUNT, COUNT, PERCENT, PERCENT),
    PERCENT,
    PERCENT,
    PERCENTS,
    PAY,
    COUNT,
)
ACTIVITIES = st.builds(
    Activity,
    ACTIVITY_IDS,
    NAMES,
    COUNT,
    st.none() | MODELS,
    st.sampled_from(Drive),
    COUNT,
    st.dictionaries(TIER_IDS, COUNT),
)
CPMS = st.builds(
    Cpm,
    CPM_IDS,
    NAMES,
    ROLE_TYPE_IDS,
    TEXT,
    st.sampled_from(SeatStatus),
    PERCENT,
    MAYBE_MONTH,
    MAYBE_MONTH,
    TEXTS,
    TEXTS,
    PLACES,
    TEXT,
    TEXT,
    st.integers(1, 31),
    st.none() | st.integers(1, 31),
    TEXT,
    TEXT,
    TEXT,
    st.none() | CPM_IDS,
    MAYBE_PAY,
    st.lists(LEAVE, max_size=2).map(tuple),
    st.lists(TERMS, max_size=2).map(tuple),
)
PARTNERS = st.builds(
    Partner,
    PARTNER_IDS,
    NAMES,
    external_id=TEXT,
    tier=st.none() | TIER_IDS,
    mix=MIXES,
    effort_percent=COUNT,
    known_workload=st.none() | st.builds(KnownWorkload, COUNT, TEXT),
    start=MAYBE_MONTH,
    revenue_cents=MONEY,
    segment=TEXT,
    region=TEXT,
    language=TEXT,
    address=st.builds(Address, TEXT, TEXT, TEXT),
    coordinates=PLACES,
    note=TEXT,
    end=MAYBE_MONTH,
    growth_percent=st.none() | GROWTH,
)
ASSIGNMENTS = st.builds(
    Assignment,
    CPM_IDS,
    st.dictionaries(MODELS, CPM_IDS, max_size=2),
    MAYBE_MONTH,
    MAYBE_MONTH,
    st.none() | CPM_IDS,
    MAYBE_MONTH,
)
RULES: SearchStrategy[Rule] = st.one_of(
    st.builds(rules.LockPartner, PARTNER_IDS),
    st.builds(rules.LockCpm, CPM_IDS),
    st.builds(rules.MustHave, PARTNER_IDS, CPM_IDS),
    st.builds(rules.MustNotHave, PARTNER_IDS, CPM_IDS),
    st.builds(rules.KeepTogether, st.frozensets(PARTNER_IDS)),
    st.just(rules.RegionMustMatch()),
    st.just(rules.LanguageMustMatch()),
    st.builds(rules.AtMostPartners, COUNT, st.none() | CPM_IDS),
    st.builds(rules.MoveCap, st.none() | PERCENT, st.none() | PERCENT),
)


@st.composite
def parked_partners(draw: st.DrawFn) -> ParkedPartner:
    """Draw a parked partner; what had it may be gone."""
    partner = draw(PARTNERS)
    about = st.one_of(
        st.just(rules.LockPartner(partner.id)),
        st.builds(rules.MustHave, st.just(partner.id), CPM_IDS),
        st.builds(rules.MustNotHave, st.just(partner.id), CPM_IDS),
        st.frozensets(PARTNER_IDS).map(lambda others: rules.KeepTogether(others | {partner.id})),
    )
    kept = draw(st.dictionaries(RULE_IDS, about, max_size=2))
    return ParkedPartner(partner, draw(MONTHS), draw(TEXT), draw(st.none() | ASSIGNMENTS), kept)


MAYBE_NUMBER = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=2)
TOTALS = st.builds(
    ColumnTotals, TEXT, TEXT, COUNT, COUNT, COUNT, COUNT, MAYBE_NUMBER, MAYBE_NUMBER, MAYBE_NUMBER
)
STATEMENTS = st.dictionaries(PARTNER_IDS, TEXT, max_size=3)
RECORDS = st.builds(
    ImportRecord,
    SOURCE_IDS,
    TEXT,
    TEXT,
    TEXT,
    st.none() | st.datetimes(timezones=st.just(UTC)),
    st.booleans(),
    TEXTS,
    TEXTS,
    st.lists(TOTALS, max_size=2).map(tuple),
    STATEMENTS,
    STATEMENTS,
)


CRITERION_IDS = st.sampled_from([CriterionId(each) for each in ("design-wins", "win-rate")])
CRITERIA = st.builds(
    Criterion,
    CRITERION_IDS,
    NAMES,
    COUNT,
    MODELS,
    st.sampled_from(Timing),
    COUNT,
    TEXT,
    st.sampled_from(Direction),
    st.sampled_from(RollUp),
    st.sampled_from(ReviewCadence),
    TEXT,
    TEXT,
    st.dictionaries(TIER_IDS, COUNT, max_size=2),
)
AGREED_TARGETS = st.builds(
    AgreedTargets, PARTNER_IDS, st.dictionaries(CRITERION_IDS, COUNT, min_size=1, max_size=2), TEXT
)
CHARTER_TEXTS = st.builds(
    CharterText, st.sampled_from(text_ids()), TEXT.filter(lambda text: bool(text.strip()) and "{" not in text)
)
