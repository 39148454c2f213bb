"""What holds for every refresh, whatever was exported and whatever was done to the plan meanwhile."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.edit.assignments import assign, unassign
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.parking import park, take_back
from cpm_planner.edit.partners import change_partners, put_partners, remove_partners
from cpm_planner.edit.scenarios import new_document
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.refreshing.items import Choices, ItemKind, Standing, Take
from cpm_planner.exchange.refreshing.source import Claim
from cpm_planner.exchange.rows.aspects import PARTNER_ASPECTS
from cpm_planner.model.change import difference
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.session import Session
from tests.builders import a_partner
from tests.drawn_values import MIXES
from tests.unit.exchange.importing.lists import TODAY, by_name
from tests.unit.exchange.refreshing.exports import EMPTY, NOW, THEN, without_records
from tests.unit.workspace.shelf import Shelf

KEYS = [PartnerId(f"A{number}") for number in range(5)]
KEY = st.sampled_from(KEYS)
COLUMNS = {
    "name": ["Acme", "Borg", ""],
    "tier": ["Gold", "Silver", ""],
    "models": ["sell to", "sell with; sell to", ""],
    "revenue": ["100", "200.50", "-1", "much", ""],
    "city": ["Rome", "Oslo", ""],
    "latitude": ["41.9", "59.9", ""],
    "longitude": ["12.5", "10.7"],
    "start": ["2024-05", "2025-01", ""],
    "cpm": ["ana", "bo", "Cy Fo", ""],
    "note": ["", "theirs"],
}


@st.composite
def exports(draw: st.DrawFn) -> SourceTable:
    """Draw an export of some partners with some columns, an id and a name among them."""
    others = draw(st.lists(st.sampled_from([*COLUMNS][1:]), unique=True, max_size=6))
    header = ("external_id", "name", *others)
    keys = draw(st.lists(KEY, unique=True, max_size=len(KEYS)))
    rows = [(key, *(draw(st.sampled_from(COLUMNS[column])) for column in header[1:])) for key in keys]
    return SourceTable("list.csv", "", header, rows, 2)


def present(make: type | object, *keys: str) -> Edit:
    """Make an edit only where the plan still holds everything it speaks of."""

    def edit(plan: Plan) -> Plan:
        return make()(plan) if {*plan.partners, *plan.cpms}.issuperset(keys) else plan  # type: ignore[operator] # a function

    return edit


def put_where_free(key: PartnerId) -> Edit:
    put = put_partners([a_partner(key, external_id=key, name="By hand")])
    return lambda plan: plan if key in plan.parked or key in plan.partners else put(plan)


CPM = st.sampled_from([CpmId("ana"), CpmId("bo")])
TIER = st.sampled_from([TierId("gold"), TierId("silver"), None])
EDITS = st.one_of(
    st.builds(lambda k, t: present(lambda: change_partners([k], tier=t), k), KEY, TIER),
    st.builds(
        lambda k, n: present(lambda: change_partners([k], name=n), k), KEY, st.sampled_from(["Acme", "Ours"])
    ),
    st.builds(
        lambda k, c: present(lambda: change_partners([k], revenue_cents=c), k), KEY, st.sampled_from([0, 9])
    ),
    st.builds(lambda k, m: present(lambda: change_partners([k], mix=m), k), KEY, MIXES),
    st.builds(lambda k, c: present(lambda: assign([k], c), k, c), KEY, CPM),
    st.builds(lambda k: present(lambda: unassign([k]), k), KEY),
    st.builds(lambda k: present(lambda: remove_partners({k}), k), KEY),
    st.builds(put_where_free, KEY),
    st.builds(lambda k: park([k]), KEY),
    st.builds(lambda k: take_back([k]), KEY),
)
MEANWHILE = st.lists(EDITS, max_size=6)


def checked(table: SourceTable, plan: Plan, **said: object) -> ImportCheck:
    mapping = by_name(table, unknown_owners=UnknownOwners.CREATE)
    return check(table, ListKind.PARTNERS, mapping, plan, today=TODAY, **{"now": NOW, **said})  # type: ignore[arg-type] # by name


def edited(plan: Plan, edits: list[Edit]) -> Plan:
    for edit in edits:
        after = edit(plan)
        plan = kept_up(after, difference(plan, after))
    return plan


def in_use(first: SourceTable, edits: list[Edit]) -> Plan:
    """Give a plan into which a list was brought, and that somebody has worked on since."""
    return edited(enter(EMPTY, checked(first, EMPTY, now=THEN)), edits)


CASES = st.tuples(st.builds(in_use, exports(), MEANWHILE), exports())
Case = tuple[Plan, SourceTable]
CHOICES = st.sampled_from([Choices(take) for take in Take])


@given(exports(), MEANWHILE)
def test_the_same_file_again_proposes_nothing_whatever_was_edited(
    first: SourceTable, edits: list[Edit]
) -> None:
    # A row refused for want of a name is no longer refused once somebody has added its partner by hand.
    named = replace(first, rows=[row for row in first.rows if row[1]])
    plan = in_use(named, edits)
    again = checked(named, plan)
    assert not any(each.proposes for each in again.items)
    assert enter(plan, again) is plan


@given(CASES, CHOICES)
def test_brought_in_twice_is_brought_in_once(case: Case, choices: Choices) -> None:
    plan, table = case
    once = enter(plan, checked(table, plan), choices)
    assert enter(once, checked(table, once)) is once


@given(CASES)
def test_taking_nothing_changes_nothing(case: Case) -> None:
    plan, table = case
    after = enter(plan, checked(table, plan), Choices(Take.NOTHING))
    assert without_records(after) == without_records(plan)


@given(CASES, CHOICES)
def test_every_result_is_lawful(case: Case, choices: Choices) -> None:
    plan, table = case
    after = enter(plan, checked(table, plan), choices)
    refuse_unlawful(after, difference(plan, after))


@given(CASES)
def test_taking_everything_makes_imported_fields_those_of_the_list_but_for_own_changes(case: Case) -> None:
    plan, table = case
    found = checked(table, plan)
    after = enter(plan, found, Choices(Take.ALL))
    own = {
        (item.subject, each.aspect)
        for item in found.items
        for each in item.differences
        if each.standing is Standing.KEPT
    }
    fresh = enter(EMPTY, checked(table, EMPTY))
    blank = a_partner("", name="")
    for key in fresh.partners.keys() & after.partners.keys():
        for aspect in PARTNER_ASPECTS:
            said = aspect.read(fresh.partners[key])
            if (key, aspect.key) not in own and said != aspect.read(blank) and aspect.key != "models":
                assert aspect.read(after.partners[key]) == said


@given(CASES)
def test_what_somebody_changed_stays_where_the_list_says_nothing_new(case: Case) -> None:
    plan, table = case
    found = checked(table, plan)
    after = enter(plan, found)
    for item in found.items:
        for each in item.differences:
            if not each.is_proposed and item.subject in after.partners and each.aspect != "cpm":
                aspect = next(aspect for aspect in PARTNER_ASPECTS if aspect.key == each.aspect)
                assert aspect.read(after.partners[PartnerId(item.subject)]) == each.before


@given(CASES)
def test_nobody_is_deleted(case: Case) -> None:
    plan, table = case
    after = enter(plan, checked(table, plan, claim=Claim(is_complete=True)), Choices(Take.ALL))
    assert plan.partners.keys() | plan.parked.keys() <= after.partners.keys() | after.parked.keys()


@given(CASES)
def test_only_those_who_were_said_and_are_not_named_are_gone(case: Case) -> None:
    plan, table = case
    found = checked(table, plan, claim=Claim(is_complete=True))
    gone = {each.subject for each in found.items if each.kind is ItemKind.GONE}
    said = {key for record in plan.imports.values() for key in record.said}
    assert gone <= said - {row[0] for row in table.rows}


@given(CASES, CHOICES)
def test_undo_gives_the_plan_before_with_what_the_list_had_said(case: Case, choices: Choices) -> None:
    plan, table = case
    document = new_document(plan)
    session = Session(document, Shelf(document))
    session.apply("Refresh", lambda before: enter(before, checked(table, before), choices))
    entered = session.plan
    session.undo()
    assert session.plan == plan
    session.redo()
    assert session.plan == entered
    assert replace(entered, imports={}) == without_records(entered)
