"""The model advisor asks, proposes and explains."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from cpm_planner.charters.advice.questions import Question
from cpm_planner.model.sales_model import ModelMix
from ui.dialogs.model_advisor import ModelAdvisor
from ui.theme.appearance import MAX_ZOOM, ThemeMode, apply_theme

OEM = {
    Question.EMBEDS: "all",
    Question.CONTRACT: "partner",
    Question.CUSTOMERS: "none",
    Question.CALLS: "never",
    Question.ENABLES: "engineers",
    Question.SOURCE: "own-product",
}


@pytest.fixture
def advisor(qtbot: QtBot, qapp: QApplication) -> ModelAdvisor:
    apply_theme(qapp, ThemeMode.LIGHT)
    made = ModelAdvisor("Acme", None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - the test looks at it after
    qtbot.addWidget(made)
    made.show()
    return made


def _said(advisor: ModelAdvisor) -> str:
    return advisor.words.text().replace("\N{NO-BREAK SPACE}", " ")


def test_without_answers_nothing_can_be_taken(advisor: ModelAdvisor) -> None:
    assert not advisor.take.isEnabled()
    assert "6 questions are open." in _said(advisor)
    assert "from 0 % to 100 %" in _said(advisor)


def test_each_answer_changes_the_proposal_and_says_why(advisor: ModelAdvisor) -> None:
    advisor.answer(Question.ENABLES, "sellers")
    assert advisor.take.isEnabled()
    assert "Sell through 100 %" in _said(advisor)
    assert "many sellers need enabling" in _said(advisor)
    advisor.answer(Question.ENABLES, "")
    assert not advisor.take.isEnabled()


def test_all_answers_leave_no_range(advisor: ModelAdvisor) -> None:
    for question, key in OEM.items():
        advisor.answer(question, key)
    assert advisor.advice.is_certain
    assert _said(advisor).startswith("Sell to 100 %: our product goes inside the partner's own")
    assert " from " not in _said(advisor).split(":")[0]


def test_the_mix_is_given(advisor: ModelAdvisor, qtbot: QtBot) -> None:
    advisor.answer(Question.CALLS, "usually")
    with qtbot.waitSignal(advisor.mix_given) as given:
        advisor.take.click()
    assert given.args == [ModelMix(0, 0, 10_000)]


def test_every_answer_is_named_with_its_question(advisor: ModelAdvisor) -> None:
    buttons = [button for group in advisor.answers.values() for button in group.buttons()]
    assert len({button.accessibleName() for button in buttons}) == len(buttons) == 24


@pytest.mark.parametrize("width", [700, 1264])
def test_large_text_needs_no_scrolling_sideways(
    advisor: ModelAdvisor, qapp: QApplication, width: int
) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, MAX_ZOOM)
    advisor.resize(width, 760)
    qapp.processEvents()
    bars = [area.horizontalScrollBar().maximum() for area in advisor.findChildren(QScrollArea)]
    apply_theme(qapp, ThemeMode.LIGHT)
    assert len(bars) > 1
    assert not any(bars)
