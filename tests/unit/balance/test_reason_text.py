"""Every kind of reason reads as a sentence."""

import pytest

from cpm_planner.balance.dependencies import Dependency, DependencyKind
from cpm_planner.balance.moves import Move, Reason, ReasonKind
from cpm_planner.balance.reason_text import (
    dependency_sentence,
    reason_notes,
    reason_sentence,
    reason_sentences,
    relief_note,
)
from cpm_planner.formatting.lists import listed
from cpm_planner.formatting.marks import GERMAN
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.sales_model import SalesModel
from tests.builders import a_cpm, a_partner, a_plan

SENTENCES = {
    Reason(ReasonKind.COVERS): "Nobody looked after this partner",
    Reason(ReasonKind.RELIEVES, ("Ana", 1.18, 0.92)): "Relieves Ana, with all moves from 118 % to 92 %",
    Reason(ReasonKind.FREES_RESERVE, ("Ana", 600, 90)): (
        "Frees hours that Ana keeps for requests: planned work takes 1.5 h of them with all moves, not 10.0 h"
    ),
    Reason(ReasonKind.USES_ROOM, ("Ben", 0.5, 0.75)): "Uses room at Ben, with all moves from 50 % to 75 %",
    Reason(ReasonKind.FITS_BETTER, (150.0, 120.0)): "Fits better, 2.0 h a month instead of 2.5 h",
    Reason(ReasonKind.IN_REGION, ("Canada",)): "Comes to a CPM at home in Canada",
    Reason(ReasonKind.SPEAKS, ("fr",)): "Comes to a CPM who speaks fr",
    Reason(ReasonKind.NEARER, (1_200.4, 80.6)): "Comes nearer, 81 km away instead of 1,200 km",
    Reason(
        ReasonKind.FOCUSES, ("Ana", 1.84, 1.31)
    ): "Lets Ana focus: with all moves 1.3 sales models in effect instead of 1.8",
    Reason(
        ReasonKind.EVENS, ("Inside", 0.6, 0.1)
    ): "Part of evening out the role type Inside, spread with all moves from 60 to 10 points",
}

BEN = Assignment(CpmId("ben"))


@pytest.mark.parametrize(("reason", "sentence"), SENTENCES.items())
def test_every_kind_has_its_sentence(reason: Reason, sentence: str) -> None:
    assert reason_sentence(reason) == sentence


def test_no_kind_is_left_out() -> None:
    assert {reason.kind for reason in SENTENCES} == set(ReasonKind)


def test_figures_follow_the_marks() -> None:
    move = Move(PartnerId("p"), None, None, 0, 0, (Reason(ReasonKind.FITS_BETTER, (150.0, 120.0)),))
    assert reason_sentences(move, GERMAN) == ("Fits better, 2,0 h a month instead of 2,5 h",)


def test_notes_say_the_same_in_one_line() -> None:
    move = Move(PartnerId("p"), None, BEN, 0, 0, tuple(SENTENCES))
    assert reason_notes(move) == (
        "nobody had it · To 50 % → 75 % · fits better, 2.5 → 2.0 h · at home in Canada · speaks fr · "
        "1,200 → 81 km away · focus 1.8 → 1.3 models · spread of Inside 60 → 10 points · "
        "From 118 % → 92 % · planned work in the reserve 10.0 → 1.5 h"
    )


def test_what_moves_relieve_is_told_once_where_one_cpm_gives_all_of_them() -> None:
    ana, cleo = (Reason(ReasonKind.RELIEVES, (name, 1.18, 0.92)) for name in ("Ana", "Cleo"))
    uses = Reason(ReasonKind.USES_ROOM, ("Ben", 0.5, 0.75))
    of_ana, of_cleo, of_nobody = (
        Move(PartnerId("p"), None, BEN, 0, 0, reasons) for reasons in ((ana, uses), (cleo,), (uses,))
    )
    assert relief_note([of_ana, of_nobody, of_ana]) == "From 118 % → 92 %"
    assert not relief_note([of_ana, of_cleo])
    assert not relief_note([of_nobody])


def test_where_several_cpms_give_or_get_sentences_say_which_is_meant() -> None:
    split = Assignment(CpmId("ana"), {SalesModel.SELL_WITH: CpmId("cleo")})
    relieved = Reason(ReasonKind.RELIEVES, ("Ana", 1.18, 0.92))
    for before, after in ((split, BEN), (BEN, split)):
        move = Move(PartnerId("p"), before, after, 0, 0, (relieved,))
        assert reason_notes(move) == SENTENCES[relieved]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (DependencyKind.ROOM, "Only makes sense with Partner p1: without, Ana would have too much"),
        (DependencyKind.LIMIT, "Only makes sense with Partner p1: without, Ana would have too many partners"),
        (DependencyKind.TOGETHER, "Goes together with Partner p1: a rule keeps them together"),
        (DependencyKind.EXCHANGE, "Only makes sense with Partner p1: made alone, it would even out nothing"),
    ],
)
def test_every_kind_of_dependency_has_its_sentence(kind: DependencyKind, said: str) -> None:
    plan = a_plan(partners=[a_partner()], cpms=[a_cpm()])
    cpm = None if kind is DependencyKind.TOGETHER else CpmId("ana")
    assert dependency_sentence(Dependency(kind, (PartnerId("p1"),), cpm), plan) == said


def test_names_are_listed_and_too_many_counted() -> None:
    assert [listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
    assert listed(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
