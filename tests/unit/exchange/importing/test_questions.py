"""What a check asks: words, owners, names that are shared, and partners that may be one."""

from dataclasses import replace

import pytest

from cpm_planner.exchange.importing import partners_asked
from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.words_found import WordFound, words_found
from cpm_planner.exchange.mapping.decisions import Decisions
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.mapping.value_map import ValueMap
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list, by_name, checked

P, T, A = ListKind


def test_words_that_are_not_understood_are_listed_with_their_rows() -> None:
    table = a_list(
        "name|tier|models",
        *("A|Gold|sell to; resell", "B|gold|Sell With", "C|Wood|resell", "D||Resell;sell with", "E|wood|"),
    )
    found = checked(table, P)
    assert found.questions.words == (
        WordFound("models", "resell", 3, None),
        WordFound("tier", "Wood", 2, None),
    )
    assert found.questions.open_count == 2


def test_all_words_can_be_listed_with_what_they_mean() -> None:
    table = a_list("name|kind|oem", "A|VAR/x|1", "B|none|0")
    values = ValueMap({"VAR": ("sell_with", "sell_through"), "none": ()}, {}, {"oem": ("sell_to",)}, "/")
    mapping = Mapping((ColumnMapping("name", ("name",)), ColumnMapping("models", ("kind",), values)))
    assert words_found(table, P, mapping, PLAN) == (
        WordFound("models", "x", 1, None),
        WordFound("models", "VAR", 1, ("sell_with", "sell_through")),
        WordFound("models", "none", 1, ()),
    )


def test_texts_that_contain_a_known_one_are_understood() -> None:
    table = a_list("name|models", "A|EMEA Sell Partner")
    values = ValueMap(contains={"Sell Partner": ("sell_through",)})
    mapping = Mapping((ColumnMapping("name", ("name",)), ColumnMapping("models", ("models",), values)))
    assert check(table, P, mapping, PLAN, today=TODAY).questions.words == ()


@pytest.mark.parametrize(
    ("kind", "header", "row"), [(T, "name|role_type", "Bo|clerk"), (A, "partner|cpm", "x|y")]
)
def test_other_lists_ask_too(kind: ListKind, header: str, row: str) -> None:
    questions = checked(a_list(header, row), kind).questions
    assert (len(questions.words), questions.shared_names) == (int(kind is T), ())


def test_names_that_several_have_are_shown() -> None:
    found = checked(a_list("name|city", "Acme|Lyon", "ACME|Gent", "Nord|Gent", "Nord|Gent"), P)
    assert [
        (each.name, each.is_one_key, [record.row for record in each.records])
        for each in found.questions.shared_names
    ] == [
        ("Nord", True, [4, 5]),
        ("Acme", False, [2, 3]),
    ]


def test_a_name_that_the_plan_has_already_is_shown_with_its_partner() -> None:
    plan = enter(PLAN, checked(a_list("external_id|name|city", "1|Acme|Lyon"), P))
    (shared,) = checked(a_list("external_id|name|city", "2|Acme|Gent"), P, plan).questions.shared_names
    assert [(record.row, record.partner, record.address.city) for record in shared.records] == [
        (2, "", "Gent"),
        (0, "1", "Lyon"),
    ]


def test_partners_that_may_be_one_are_asked_within_the_list_and_against_the_plan() -> None:
    plan = enter(PLAN, checked(a_list("external_id|name|city", "1|Acme Sports GmbH|Lyon"), P))
    table = a_list(
        "external_id|name|city", "2|ACME Sports|Lyon", "3|Nordic Bikes|Gent", "4|Nordik Bikes|Gent"
    )
    found = checked(table, P, plan, unknown_owners=UnknownOwners.CREATE)
    duplicates = found.questions.likely_duplicates
    assert duplicates is not None
    assert [(each.first.reference, each.second.reference, each.is_one) for each in duplicates] == [
        ("1", "2", None),
        ("3", "4", None),
    ]
    assert found.questions.open_count == 2
    decisions = Decisions(same=(("1", "2"),), different=(("4", "3"),))
    decided = checked(table, P, plan, decisions=decisions).questions
    assert decided.open_count == 0
    assert [each.is_one for each in decided.likely_duplicates or ()] == [False]


def test_a_merged_pair_of_a_list_is_shown_as_decided() -> None:
    table = a_list("external_id|name|city", "3|Nordic Bikes|Gent", "4|Nordik Bikes|Gent")
    questions = checked(table, P, decisions=Decisions(same=(("3", "4"),))).questions
    assert [each.is_one for each in questions.likely_duplicates or ()] == [True]


def test_columns_that_are_not_mapped_tell_of_contacts() -> None:
    table = a_list("name|city|Phone", "Acme Sports|Lyon|+33 478 112 233", "Acme Sport|Gent|0478112233")
    mapping = replace(by_name(table), columns=by_name(table).columns[:2])
    duplicates = check(table, P, mapping, PLAN, today=TODAY).questions.likely_duplicates
    assert [each.reasons[-1].value for each in duplicates or ()] == ["the same telephone number"]


def test_among_very_many_partners_nobody_looks_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partners_asked, "MOST_COMPARED", 1)
    found = checked(a_list("name", "Acme", "ACME GmbH"), P)
    assert found.questions.likely_duplicates is None
    assert found.questions.open_count == 0
    table = a_list("name", "Acme", "ACME GmbH")
    asked = check(table, P, by_name(table), PLAN, today=TODAY, seek_duplicates=True)
    assert len(asked.questions.likely_duplicates or ()) == 1


def test_shared_names_are_shown_where_nobody_looks_for_duplicates() -> None:
    plan = enter(PLAN, checked(a_list("external_id|name|city", "1|Acme|Lyon", "5|Blue|Bonn"), P))
    table = a_list(
        "external_id|name|city", "2|ACME|Gent", "3|Nord|Gent", "4|nord|Lyon", "5|Sky|Bonn", "6|Sea|"
    )
    found = check(table, P, by_name(table), plan, today=TODAY, seek_duplicates=False).questions
    assert found.likely_duplicates is None
    assert [[record.reference for record in each.records] for each in found.shared_names] == [
        ["2", "1"],
        ["3", "4"],
    ]
