"""Exports of CRM systems in five languages: what is understood, what is asked, what was decided."""

from dataclasses import replace
from functools import reduce
from pathlib import Path

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.deciding import with_owner, with_pair, with_word
from cpm_planner.exchange.mapping.decisions import OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import known_words_of
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.mapping.mapping_file import format_mapping, parse_mapping
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.reading.tables import read_table
from cpm_planner.exchange.rows.owner_question import OwnerFate
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.workload.catalogue import new_plan

DATA = Path(__file__).parents[3] / "data" / "exports"
TODAY = Month(2026, 11)
PARTNERS = ListKind.PARTNERS
ENGLISH, GERMAN = "salesforce_english", "dynamics_german"
FRENCH, SPANISH, PORTUGUESE = "liste_francaise", "hubspot_espanol", "lista_portuguesa"


def _read(name: str) -> SourceTable:
    encoding = "cp1252" if name == FRENCH else None
    return read_table(DATA / f"{name}.csv", encoding=encoding)


@pytest.fixture(scope="module")
def team() -> Plan:
    table, plan = read_table(DATA / "team.csv"), new_plan(TODAY)
    mapping = propose_mapping(table, ListKind.TEAM, known=known_words_of(plan))
    return enter(plan, check(table, ListKind.TEAM, mapping, plan, today=TODAY))


def _proposed(name: str, plan: Plan) -> tuple[Mapping, ImportCheck]:
    table = _read(name)
    mapping = propose_mapping(table, PARTNERS, known=known_words_of(plan))
    return mapping, check(table, PARTNERS, mapping, plan, today=TODAY)


def _decided(name: str, mapping: Mapping, plan: Plan) -> ImportCheck:
    """Check with a mapping that went through its file."""
    again = parse_mapping(format_mapping(mapping), PARTNERS)
    assert again == replace(mapping, remarks=())
    return check(_read(name), PARTNERS, again, plan, today=TODAY)


def test_the_team_is_understood(team: Plan) -> None:
    assert {cpm.position_id: cpm.role_type for cpm in team.cpms.values()} == {
        "S-01": "partner-account-manager",
        "S-02": "partner-account-manager",
        "S-03": "distribution-manager",
        "S-04": "co-sell-manager",
    }


@pytest.mark.parametrize(
    ("name", "revenue", "models", "tiers"),
    [
        (ENGLISH, 20_361_100, ["tw", "o", "t", "w", "t", "tw", ""], ["gold", "platinum", "silver"]),
        (GERMAN, 136_100_050, ["tw", "t", "o", "w"], ["gold", "platinum", "silver"]),
        (FRENCH, 1_350_050, ["tw", "t", "w"], ["bronze", "gold", "silver"]),
        (SPANISH, 0, ["t", "t", "w", ""], ["gold", "silver"]),
        (PORTUGUESE, 25_100_060, ["tw", "o", "w"], ["gold", "silver"]),
    ],
)
def test_figures_models_and_tiers_are_understood(
    team: Plan, name: str, revenue: int, models: list[str], tiers: list[str]
) -> None:
    _, found = _proposed(name, team)
    assert found.counts.refused == 0
    partners = enter(team, found).partners.values()
    assert sum(each.revenue_cents for each in partners) == revenue
    letters = {"sell_to": "o", "sell_through": "t", "sell_with": "w"}
    mixes = ["".join(sorted(letters[model.value] for model in each.mix.models)) for each in partners]
    assert sorted(mixes) == sorted(models)
    assert sorted({each.tier for each in partners if each.tier}) == tiers


def test_ids_keep_their_zeros_and_their_case(team: Plan) -> None:
    _, found = _proposed(ENGLISH, team)
    ids = {each.external_id for each in enter(team, found).partners.values()}
    assert {"000123", "00a126", "00A126"} <= ids
    _, found = _proposed(PORTUGUESE, team)
    assert {each.external_id for each in enter(team, found).partners.values()} == {"C007", "c007", "C009"}


@pytest.mark.parametrize(
    ("name", "words", "owners", "pairs"),
    [
        (
            ENGLISH,
            ["Competitor"],
            ["B. Ek", "House Account", "Lima, Ana", "claire.obrien@firm.com"],
            [("000123", "000125")],
        ),
        (
            GERMAN,
            [],
            ["Mueller, Juergen", "Müller Jürgen"],
            [("b1c6e1a0-0001-4d3e-9f00-00155d000001", "b1c6e1a0-0002-4d3e-9f00-00155d000002")],
        ),
        (FRENCH, [], ["A. Lima", "Claire OBrien", "Lima Ana"], [("0001", "0002")]),
        (SPANISH, ["Agente"], ["Ana Líma", "ana.lima@firm.com"], [("8100000011", "8100000022")]),
        (PORTUGUESE, [], ["Bo Ekk"], []),
    ],
)
def test_what_is_not_sure_is_asked(
    team: Plan, name: str, words: list[str], owners: list[str], pairs: list[tuple[str, str]]
) -> None:
    questions = _proposed(name, team)[1].questions
    assert [each.word for each in questions.words] == words
    assert sorted(each.word for each in questions.owners if each.is_open) == sorted(owners)
    found = [(each.first.reference, each.second.reference) for each in questions.likely_duplicates or ()]
    assert found == pairs
    assert questions.open_count == len(words) + len(owners) + len(pairs)


def test_decisions_answer_every_question_and_are_kept_in_the_file(team: Plan) -> None:
    mapping, found = _proposed(ENGLISH, team)
    likeliest = {each.word: each.candidates[0].cpm for each in found.questions.owners if each.candidates}
    mapping = reduce(
        lambda so_far, word: with_owner(so_far, word, OwnerDecision(OwnerChoice.SAME_AS, likeliest[word])),
        likeliest,
        with_word(mapping, "models", "Competitor", ()),
    )
    mapping = with_owner(mapping, "House Account", OwnerDecision(OwnerChoice.LEAVE))
    mapping = with_pair(mapping, "000123", "000125", is_one=True)
    decided = _decided(ENGLISH, mapping, team)
    assert decided.questions.open_count == 0
    assert {each.fate for each in decided.questions.owners} == {OwnerFate.SAME, OwnerFate.LEFT}
    plan = enter(team, decided)
    assert len(plan.partners) == 6
    assert sum(each.revenue_cents for each in plan.partners.values()) == 20_361_100
    owners = {plan.partners[key].name: plan.cpms[each.primary].name for key, each in plan.assignments.items()}
    assert owners == {
        "Northwind Traders Inc.": "Ana Lima",
        "Contoso Ltd": "Ana Lima",
        "Fabrikam Corp.": "Bo Ek",
        "Fourth Coffee": "Claire O'Brien",
        "Wingtip Toys": "Bo Ek",
    }
    again = _decided(ENGLISH, mapping, plan)
    assert again.change.is_empty


def test_a_later_list_is_compared_with_what_the_plan_has(team: Plan) -> None:
    plan = enter(team, _proposed(SPANISH, team)[1])
    table = SourceTable("new.csv", "", ("ID", "Name", "City"), (("X-1", "GRUPO ANDINO", "Lima"),), 2)
    found = check(table, PARTNERS, propose_mapping(table, PARTNERS), plan, today=TODAY)
    (pair,) = found.questions.likely_duplicates or ()
    assert (pair.first.reference, pair.second.reference, pair.score) == ("8100000033", "X-1", 100)
