"""Owners who are not in the team, and partners that may be one: asked, never decided silently."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from cpm_planner.model.plan import Plan
from cpm_planner.workspace.importing import OwnerChoice
from tests.gui.application.stand_ins import a_lopsided_plan
from tests.gui.dialogs.list_import.guided import Guided, cells_of, choose, go_on
from ui.dialogs.list_import.dialog import ImportDialog
from ui.dialogs.list_import.owner_card import OWNERS_AT_ONCE
from ui.dialogs.list_import.question_list import QuestionList

PEOPLE = ("Ida Berg", "Juan Sol", "Kemal Ay", "Lou Pike")
OWNERS = "Id,Partner name,CPM\nA1,Acme,Benn\nA2,Birch,Benn\nA3,Cedar,Zoe Quist\nA4,Dahlia,Ana\n"
TWINS = (
    "Id,Partner name,City,Revenue\nA1,Acme GmbH,Lyon,100\nA2,Acme,Lyon,50\n"
    "A3,Birch Ltd,Nice,10\nA4,Birch,Nice,5\n"
)


def a_plan_with_ben() -> Plan:
    plan = a_lopsided_plan(0)
    assert [each.name for each in plan.cpms.values()] == ["Ana", "Ben"]
    return plan


def owners_of(plan: Plan) -> dict[str, str]:
    """Give the CPM of each partner, by names."""
    return {
        plan.partners[key].name: plan.cpms[given.primary].name
        for key, given in plan.assignments.items()
        if given.primary is not None
    }


def asked(questions: QuestionList | None) -> QuestionList:
    assert questions is not None
    return questions


def open_owners(guided: Guided) -> ImportDialog:
    dialog = guided.open("partners", guided.file(OWNERS), plan=a_plan_with_ben())
    go_on(dialog, 2)
    assert dialog.step is dialog.values
    return dialog


def open_twins(guided: Guided) -> ImportDialog:
    dialog = guided.open("partners", guided.file(TWINS))
    go_on(dialog, 2)
    return dialog


def test_an_owner_like_somebody_is_asked_with_score_and_reason(guided: Guided) -> None:
    card = open_owners(guided).values.questions.owners
    assert card is not None
    box = card.boxes["Benn"]
    assert box.accessibleName() == "Who is Benn?"
    assert box.accessibleDescription().startswith("Ben, ")
    assert "% alike" in box.accessibleDescription()
    assert box.currentText() == "not decided: partners stay unassigned"


def test_an_undecided_owner_is_nobody(guided: Guided) -> None:
    dialog = open_owners(guided)
    go_on(dialog, 2)
    assert owners_of(guided.scene.plan) == {"Dahlia": "Ana", "Cedar": "Zoe Quist"}


@pytest.mark.parametrize(
    ("answer", "owner"),
    [
        ("is Ben", "Ben"),
        ("is somebody new: add the CPM", "Benn"),
        ("leave the partners unassigned", None),
    ],
)
def test_what_is_said_of_an_owner_counts(guided: Guided, answer: str, owner: str | None) -> None:
    dialog = open_owners(guided)
    card = dialog.values.questions.owners
    assert card is not None
    choose(card.boxes["Benn"], answer)
    go_on(dialog, 2)
    assert owners_of(guided.scene.plan).get("Acme") == owner
    assert owners_of(guided.scene.plan).get("Birch") == owner


def test_all_others_go_by_one_answer(guided: Guided) -> None:
    dialog = open_owners(guided)
    card = dialog.values.questions.owners
    assert card is not None
    assert card.boxes["Zoe Quist"].currentText() == "as all others: is added to the team"
    choose(card.for_all, "leave the partner unassigned")
    choose(card.boxes["Benn"], "is Ben")
    go_on(dialog, 2)
    assert owners_of(guided.scene.plan) == {"Acme": "Ben", "Birch": "Ben", "Dahlia": "Ana"}


def test_an_answer_stays_when_the_user_comes_back(guided: Guided) -> None:
    dialog = open_owners(guided)
    card = dialog.values.questions.owners
    assert card is not None
    choose(card.boxes["Benn"], "is Ben")
    dialog.back.click()
    go_on(dialog)
    again = dialog.values.questions.owners
    assert again is not None
    assert again.boxes["Benn"].currentText() == "is Ben"


def test_an_answer_can_be_taken_back(guided: Guided) -> None:
    dialog = open_owners(guided)
    card = dialog.values.questions.owners
    assert card is not None
    choose(card.boxes["Benn"], "is Ben")
    choose(card.boxes["Benn"], "not decided: partners stay unassigned")
    assert not card.mapping.decisions.owners


def test_new_people_are_named_in_one_sentence(guided: Guided) -> None:
    text = "Id,Partner name,CPM\n" + "".join(f"A{n},P{n},{name}\n" for n, name in enumerate(PEOPLE))
    dialog = guided.open("partners", guided.file(text))
    go_on(dialog, 3)
    said = "CPMs new to the team: 4 (Ida Berg, Juan Sol, Kemal Ay …)."
    assert said in dialog.check.notes.accessibleName()


def test_an_owner_answered_in_the_check_has_the_rows_checked_again(guided: Guided) -> None:
    dialog = open_owners(guided)
    go_on(dialog)
    assert dialog.step is dialog.check
    assert dialog.check.tabs.tabText(3) == "Questions (1 open)"
    assert dialog.check.tabs.currentIndex() == 3
    card = asked(dialog.check.questions).owners
    assert card is not None
    card.boxes["Benn"].setFocus()
    choose(card.boxes["Benn"], "is Ben")
    assert dialog.check.tabs.tabText(3) == "Questions (0 open)"
    decision = asked(dialog.check.questions).mapping.decisions.on_owner("Benn")
    assert decision is not None
    assert decision.choice is OwnerChoice.SAME_AS
    go_on(dialog)
    assert owners_of(guided.scene.plan)["Acme"] == "Ben"


def test_twins_are_shown_with_score_and_reasons_and_stay_apart(guided: Guided) -> None:
    dialog = open_twins(guided)
    card = dialog.values.questions.twins
    assert card is not None
    said, score, stays, other, why = cells_of(card.model)[0]
    assert said == "not decided"
    assert score == "100 %"
    assert (stays, other) == ("Acme GmbH, Lyon, row 2", "Acme, Lyon, row 3")
    assert why == "the same name but for its legal form, accents and marks; the same place"
    go_on(dialog, 2)
    assert len(guided.scene.plan.partners) == 4


def test_a_pair_said_to_be_one_is_merged(guided: Guided) -> None:
    dialog = open_twins(guided)
    card = dialog.values.questions.twins
    assert card is not None
    card.table.select_ids([0])
    card.same.click()
    card.table.select_ids([1])
    card.apart.click()
    assert [line[0] for line in cells_of(card.model)] == ["same partner", "kept apart"]
    go_on(dialog, 2)
    revenue = {each.name: each.revenue_cents for each in guided.scene.plan.partners.values()}
    assert revenue == {"Acme GmbH": 15_000, "Birch Ltd": 1_000, "Birch": 500}


def test_several_pairs_are_decided_at_once_and_taken_back(guided: Guided) -> None:
    dialog = open_twins(guided)
    card = dialog.values.questions.twins
    assert card is not None
    card.table.select_ids([0, 1])
    card.apart.click()
    assert len(card.mapping.decisions.different) == 2
    card.undecided.click()
    assert not card.mapping.decisions.different


def test_words_and_questions_keep_each_others_answers(guided: Guided) -> None:
    text = "Id,Partner name,CPM,Level\nA1,Acme,Benn,Top\n"
    dialog = guided.open("partners", guided.file(text), plan=a_plan_with_ben())
    go_on(dialog)
    line = dialog.columns.page.lines["tier"].boxes[0]
    choose(line, "Level")
    go_on(dialog)
    card = dialog.values.questions.owners
    assert card is not None
    choose(card.boxes["Benn"], "is Ben")
    levels = {box.accessibleName(): box for box in dialog.values.findChildren(QComboBox)}
    choose(levels["Top means"], "Gold")
    choose(card.for_all, "refuse the row")
    mapping = dialog.values.mapping
    fed = mapping.of("tier")
    assert fed is not None
    assert fed.values.equals == {"Top": ("Gold",)}
    assert mapping.decisions.on_owner("Benn") is not None


def test_many_owners_are_asked_about_some_at_a_time(guided: Guided, qtbot: QtBot) -> None:
    rows = "".join(f"A{number},Partner {number},Benn{number:02}\n" for number in range(OWNERS_AT_ONCE + 7))
    dialog = guided.open("partners", guided.file(f"Id,Partner name,CPM\n{rows}"), plan=a_plan_with_ben())
    go_on(dialog, 2)
    questions = asked(dialog.values.questions)
    card, first, last = questions.owners, "Benn00", f"Benn{OWNERS_AT_ONCE + 6}"
    assert card is not None
    assert len(card.boxes) == OWNERS_AT_ONCE
    choose(card.boxes[first], "is somebody new: add the CPM")
    card.after.click()
    assert card.shown.text() == "11 to 17 of 17"
    assert first not in card.boxes
    choose(card.boxes[last], "leave the partners unassigned")
    assert not card.after.isEnabled()
    card.before.click()
    assert card.boxes[first].currentText() == "is somebody new: add the CPM"
    dialog.activateWindow()
    questions.take_in_hand(last)
    qtbot.waitUntil(lambda: questions.word_in_hand == last, timeout=60_000)
    assert card.boxes[last].currentText() == "leave the partners unassigned"


def test_those_who_may_be_in_the_team_are_asked_about_first(guided: Guided) -> None:
    rows = "".join(f"A{number},Partner {number},Zoe Quist {number}\n" for number in range(OWNERS_AT_ONCE))
    text = f"Id,Partner name,CPM\n{rows}B1,Birch,Benn\n"
    dialog = guided.open("partners", guided.file(text), plan=a_plan_with_ben())
    go_on(dialog, 2)
    card = asked(dialog.values.questions).owners
    assert card is not None
    assert next(iter(card.boxes)) == "Benn"
