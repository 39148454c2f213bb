"""Owners who are spelt in another way are asked about, never taken for somebody and never made twice."""

from collections import Counter

import pytest

from cpm_planner.exchange.likeness.people import NameLikeness
from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.rows.owner_question import OwnerFate, OwnerQuestion
from cpm_planner.exchange.rows.owner_team import Reference
from cpm_planner.exchange.rows.owners import OwnerRules, Owners, resolve_owners
from cpm_planner.model.ids import RoleTypeId
from tests.builders import a_cpm, a_partner, a_plan
from tests.unit.exchange.importing.lists import a_list, checked, codes

ANA = a_cpm("ana", name="Ana Lima")
CREATE, LEAVE, REFUSE = UnknownOwners


def same(cpm: str) -> OwnerDecision:
    return OwnerDecision(OwnerChoice.SAME_AS, cpm)


def resolved(
    *references: Reference,
    unknown: UnknownOwners = CREATE,
    team: tuple[str, ...] = (),
    **decided: OwnerDecision,
) -> Owners:
    """Resolve references against Ana and others; words of decisions are written with _ for blanks."""
    decisions = Decisions({word.replace("_", " "): each for word, each in decided.items()})
    cpms = [ANA, *(a_cpm(name.casefold().replace(" ", "-"), name=name) for name in team)]
    return resolve_owners(Counter(references), cpms, OwnerRules(unknown, decisions, RoleTypeId("manager")))


def fates(owners: Owners) -> dict[str, OwnerFate]:
    return {each.word: each.fate for each in owners.questions}


def only(owners: Owners) -> OwnerQuestion:
    (question,) = owners.questions
    return question


@pytest.mark.parametrize(
    "word", ["Lima, Ana", "A. Lima", "Ana Líma", "ana.lima@firm.com", "Ana Limma", "Lima"]
)
@pytest.mark.parametrize("reference", ["key", "name"])
def test_another_spelling_is_asked_and_nobody_is_made(word: str, reference: str) -> None:
    owners = resolved((word, "") if reference == "key" else ("", word))
    question = only(owners)
    assert (question.word, question.rows, question.fate) == (word, 1, OwnerFate.UNDECIDED)
    assert [(each.cpm, each.is_new) for each in question.candidates] == [("ana", False)]
    assert not owners.created
    assert not owners.found
    (finding,) = owners.findings.values()
    assert finding.code == "owner-undecided"
    assert finding.sentence.startswith(f'"{word}" may be Ana Lima (')
    assert not finding.refuses


@pytest.mark.parametrize("word", ["Ana Lima ", "ANA  LIMA"])
def test_blanks_and_capitals_are_no_other_spelling(word: str) -> None:
    owners = resolved(("", word))
    assert owners.found == {("", word): "ana"}
    assert owners.questions == ()


def test_somebody_unlike_all_others_is_made_and_named() -> None:
    owners = resolved(("", "Bo Ek"), ("", "Bo Ek"))
    assert [cpm.name for cpm in owners.created.values()] == ["Bo Ek"]
    question = only(owners)
    assert (question.rows, question.fate, question.is_open) == (2, OwnerFate.CREATED, False)


def test_of_two_spellings_in_a_list_the_frequent_one_is_made_and_the_rare_one_asked() -> None:
    owners = resolved(("", "Ek, Bo"), ("", "Bo Ek"), ("", "Bo Ek"))
    assert [cpm.name for cpm in owners.created.values()] == ["Bo Ek"]
    assert fates(owners) == {"Ek, Bo": OwnerFate.UNDECIDED, "Bo Ek": OwnerFate.CREATED}
    assert owners.questions[0].candidates[0].is_new
    assert owners.questions[0].candidates[0].likeness.way is NameLikeness.ORDER


@pytest.mark.parametrize(
    "word", ["House Account", "nicht zugeordnet", "Sin vendedor asignado", "N/A", "Vacant"]
)
def test_what_is_no_person_is_asked_and_not_made(word: str) -> None:
    owners = resolved(("", word))
    assert not owners.created
    assert only(owners).is_open
    assert [finding.code for finding in owners.findings.values()] == ["owner-nobody"]
    assert resolved(("", word), **{word.replace(" ", "_"): OwnerDecision(OwnerChoice.CREATE)}).created


def test_two_ids_are_two_people() -> None:
    with_id = a_cpm("7", name="Ana Lima", position_id="7")
    rules = OwnerRules(CREATE, Decisions(), RoleTypeId("manager"))
    owners = resolve_owners(Counter([("9", "Lima, Ana")]), [with_id], rules)
    assert [cpm.position_id for cpm in owners.created.values()] == ["9"]
    assert only(owners).candidates[0].cpm == "7"


def test_several_people_may_be_meant() -> None:
    owners = resolved(("", "A. Lima"), team=("Alba Lima", "Bo Ek"))
    assert [each.name for each in only(owners).candidates] == ["Alba Lima", "Ana Lima"]


@pytest.mark.parametrize(("unknown", "fate"), [(LEAVE, OwnerFate.LEFT), (REFUSE, OwnerFate.REFUSED)])
def test_where_nobody_is_made_candidates_are_still_named(unknown: UnknownOwners, fate: OwnerFate) -> None:
    question = only(resolved(("", "Lima, Ana"), unknown=unknown))
    assert (question.fate, question.candidates[0].cpm) == (fate, "ana")


@pytest.mark.parametrize("unknown", UnknownOwners)
def test_a_decision_wins_over_what_the_list_says_of_all(unknown: UnknownOwners) -> None:
    owners = resolved(
        *(("", "Lima, Ana"), ("", "House Account"), ("", "Ana Lina")),
        unknown=unknown,
        Lima__Ana=same("x"),
        **{"LIMA,_ana": same("ana"), "House_Account": OwnerDecision(OwnerChoice.LEAVE)},
        Ana_Lina=OwnerDecision(OwnerChoice.CREATE),
    )
    assert owners.found == {("", "Lima, Ana"): "ana", ("", "Ana Lina"): "ana-lina"}
    assert [cpm.name for cpm in owners.created.values()] == ["Ana Lina"]
    assert fates(owners) == {
        "Lima, Ana": OwnerFate.SAME,
        "House Account": OwnerFate.LEFT,
        "Ana Lina": OwnerFate.CREATED,
    }


def test_a_word_can_be_the_same_as_somebody_the_list_brings_in() -> None:
    owners = resolved(("", "Ek, Bo"), ("", "Bo Ek"), **{"Ek,_Bo": same("Bo Ek")})
    assert {*owners.found.values()} == {"bo-ek"}


def test_a_decision_for_somebody_who_is_gone_is_said_and_asked_again() -> None:
    owners = resolved(("", "Lima, Ana"), **{"Lima,_Ana": same("Bo Ek")})
    (finding,) = owners.findings.values()
    assert finding.sentence == (
        'The mapping takes "Lima, Ana" for "Bo Ek", who is not in the team; left unassigned.'
    )
    assert only(owners).is_open


def test_a_name_that_two_have_is_asked_and_can_be_decided() -> None:
    people = [a_cpm("1", name="Ana Lima", position_id="1"), a_cpm("2", name="Ana Lima", position_id="2")]
    open_rules = OwnerRules(CREATE, Decisions(), RoleTypeId("manager"))
    assert only(resolve_owners(Counter([("", "Ana Lima")]), people, open_rules)).is_open
    rules = OwnerRules(CREATE, Decisions({"ana lima": same("2")}), RoleTypeId("manager"))
    assert resolve_owners(Counter([("", "Ana Lima")]), people, rules).found == {("", "Ana Lima"): "2"}


@pytest.mark.parametrize("kind", [ListKind.PARTNERS, ListKind.ASSIGNMENTS])
def test_partners_of_an_undecided_owner_keep_the_one_they_have(kind: ListKind) -> None:
    plan = a_plan(
        partners=[a_partner("A1", external_id="A1", name="Acme")],
        cpms=[ANA, a_cpm("bo")],
        owners={"A1": "bo"},
    )
    key = "external_id" if kind is ListKind.PARTNERS else "partner"
    found = checked(a_list(f"{key}|cpm", "A1|Lima, Ana"), kind, plan, unknown_owners=CREATE)
    assert codes(found) == [["owner-undecided"]]
    assert not found.change.assignments
    assert not found.change.cpms
    assert [each.word for each in found.questions.owners] == ["Lima, Ana"]
