"""What holds for every list: entered twice is entered once, and nothing but what it maps changes."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.fields import FIELDS, KEYS, ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.rows.verdict import Outcome
from cpm_planner.model.change import difference
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from tests.builders import PLANS, a_cpm, a_partner, a_plan
from tests.unit.exchange.importing.lists import PLAN, TODAY

CELLS = st.one_of(
    st.sampled_from(["", " ", "0", "1", "0.5", "100", "-3", "30 %", "x", "no", "1,234.50", "1e400", "NaN"]),
    st.sampled_from(
        ["gold", "Silver", "manager", "sell to", "sell_to; sell with", "planned", "7", "8", "A1"]
    ),
    st.sampled_from(
        ["Ana", "ana", "Bo Ek", "Acme", "2024-05", "5/6/2026", "13/13/2020", "91", "181", "x" * 301]
    ),
    st.none() | st.booleans() | st.integers(-3, 10**18) | st.floats() | st.dates(),
)
WORDS = ["7", "A1", "Acme", "Ana", "Bo Ek", "p2", "ana", "gold", "nobody at all"]
FIRST_COUNTS = {"duplicate", "same-name", "merged", "merged-into-plan"}
"""Findings on rows of which the first counts."""
KINDS = st.sampled_from(ListKind)
HYBRID = ModelMix(5_000, 2_000, 3_000)
START = replace(
    a_plan(
        partners=[a_partner("A1", external_id="A1", mix=HYBRID), a_partner("p2", name="Acme", mix=HYBRID)],
        cpms=[a_cpm("ana", position_id="7"), a_cpm("bo", name="Bo Ek"), a_cpm("cy", position_id="8")],
        owners={"A1": "ana"},
    ),
    tiers=PLAN.tiers,
    role_types=PLAN.role_types,
)


@st.composite
def lists(draw: st.DrawFn, kind: ListKind) -> tuple[SourceTable, Mapping]:
    """Draw a list of a kind and a mapping of some of its columns."""
    keys = [field.key for field in FIELDS[kind]]
    needed = [draw(st.sampled_from(group)) for group in KEYS[kind]]
    header = sorted({*needed, *draw(st.lists(st.sampled_from(keys), max_size=6))})
    row = st.tuples(*(CELLS for _ in header))
    table = SourceTable("list.csv", "", tuple(header), draw(st.lists(row, max_size=6)), 2)
    mapping = Mapping(
        tuple(ColumnMapping(key, (key,)) for key in header),
        unknown_owners=draw(st.sampled_from(UnknownOwners)),
        decisions=draw(decisions(kind)),
    )
    return table, mapping


@st.composite
def decisions(draw: st.DrawFn, kind: ListKind) -> Decisions:
    """Draw decisions about owners and partners that lists may name, in the list, in the plan, or nowhere."""
    choices = st.builds(OwnerDecision, st.sampled_from(OwnerChoice), st.sampled_from(WORDS))
    owners = draw(st.dictionaries(st.sampled_from(WORDS), choices, max_size=3))
    pairs = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(WORDS)), max_size=3).map(tuple)
    return Decisions(
        {} if kind is ListKind.TEAM else owners,
        *((draw(pairs), draw(pairs)) if kind is ListKind.PARTNERS else ()),
    )


CASES = KINDS.flatmap(lambda kind: st.tuples(st.just(kind), lists(kind)))
Case = tuple[ListKind, tuple[SourceTable, Mapping]]


def _checked(case: Case, plan: Plan) -> ImportCheck:
    kind, (table, mapping) = case
    return check(table, kind, mapping, plan, today=TODAY)


@given(CASES)
def test_entered_twice_is_entered_once(case: Case) -> None:
    once = enter(START, _checked(case, START))
    again = _checked(case, once)
    assert enter(once, again) == once
    assert (again.counts.new, again.counts.changed) == (0, 0)


@given(CASES)
def test_row_counts_add_up(case: Case) -> None:
    _, (table, _) = case
    found = _checked(case, START)
    counts = found.counts
    assert counts.new + counts.changed + counts.unchanged + counts.refused == len(found.verdicts)
    assert len(found.verdicts) + counts.blank == len(table.rows)
    for verdict in found.verdicts:
        refused = verdict.outcome is Outcome.REFUSED
        assert refused == any(finding.refuses for finding in verdict.findings) == (verdict.effect is None)
        assert refused != bool(verdict.subject)
        assert all(finding.sentence.endswith(".") for finding in verdict.findings)


@given(CASES)
def test_control_totals_add_up(case: Case) -> None:
    _, (_, mapping) = case
    found = _checked(case, START)
    assert [each.field for each in found.totals] == [each.field for each in mapping.columns]
    assert {each.filled + each.blank for each in found.totals} == {len(found.verdicts)}


@given(CASES)
def test_what_enters_is_lawful_and_in_its_normal_form(case: Case) -> None:
    after = enter(START, _checked(case, START))
    change = difference(START, after)
    refuse_unlawful(after, change)
    assert kept_up(after, change) == after


@given(CASES)
def test_nothing_is_taken_away(case: Case) -> None:
    after = enter(START, _checked(case, START))
    assert START.partners.keys() <= after.partners.keys()
    assert START.cpms.keys() <= after.cpms.keys()
    assert START.assignments.keys() <= after.assignments.keys()


FED = {
    "known_workload": {"known_hours_per_month", "known_hours_reason"},
    "mix": {"models", "sell_to", "sell_through", "sell_with"},
    "address": {"city", "state", "country"},
    "coordinates": {"latitude", "longitude"},
    "effort_percent": {"effort"},
    "revenue_cents": {"revenue"},
    "fte_percent": {"fte"},
}


@given(CASES)
def test_only_mapped_fields_of_what_was_there_change(case: Case) -> None:
    _, (_, mapping) = case
    found = _checked(case, START)
    pairs = (*found.change.partners.values(), *found.change.cpms.values())
    for before, after in ((before, after) for before, after in pairs if before is not None):
        for name in type(before).__slots__:
            if getattr(before, name) != getattr(after, name):
                assert FED.get(name, {name}) & mapping.fields


@given(CASES, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(case: Case, random: object) -> None:
    kind, (table, mapping) = case
    found = _checked(case, START)
    duplicate = {
        verdict.row_number
        for verdict in found.verdicts
        if any(finding.code in FIRST_COUNTS for finding in verdict.findings)
    }
    rows = [row for index, row in enumerate(table.rows) if table.row_number(index) not in duplicate]
    single = replace(table, rows=rows)
    shuffled = [*rows]
    random.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis hands in a random.Random
    one = check(single, kind, mapping, START, today=TODAY)
    other = check(replace(table, rows=shuffled), kind, mapping, START, today=TODAY)
    assert one.change == other.change


@given(PLANS, CASES)
def test_any_plan_can_be_checked_against(plan: Plan, case: Case) -> None:
    found = _checked(case, plan)
    after = enter(plan, found)
    assert after == plan or not found.change.is_empty
