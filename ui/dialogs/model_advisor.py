"""The model advisor: a few questions about a partner, and the mix of sales models that follows."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from cpm_planner.charters.advice.proposal import Advice, Answers, ModelAdvice, advise
from cpm_planner.charters.advice.questions import QUESTIONS, Asked, Question, said
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.sales_model import WHOLE
from ui.dialogs.frame import Frame
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.mix_bar import MixBar
from ui.widgets.model_marks import model_name
from ui.widgets.reflow import Reflow
from ui.widgets.scrolling import ScrollArea
from ui.widgets.stacked import stacked

_SIZE = (880, 620)
_SIDE_WIDTH = 220
_LEAST_HEIGHT = 180
"""Of the questions, where the proposal stands below them."""


class ModelAdvisor(Frame):
    """Every answer changes the proposal at once; what is not answered widens it and is never guessed."""

    mix_given = Signal(object)
    """The mix that was taken, as a ``ModelMix``."""
    answers_given = Signal(object)
    """The answers it follows from, as ``Answers``."""

    def __init__(self, who: str, parent: QWidget | None, answers: Answers | None = None) -> None:
        """Ask about a partner, or several alike; ``who`` names them, ``answers`` is what is known already."""
        hint = tr("Answer what you know. What you leave open is not guessed: it widens the proposal.")
        super().__init__(tr("Sales models of {who}").format(who=who), hint, parent)
        self.answers: dict[Question, QButtonGroup] = {}
        self.bar = MixBar(advise({}).mix)
        self.words = text_label("", TextStyle.BODY, wraps=True)
        self.take = primary_button(tr("Take this mix"), "check")
        self.body.addWidget(_QuestionsBesideProposal(_Questions(self._questions()), self._proposal()), 1)
        self.buttons.addStretch(1)
        cancel = secondary_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.take)
        self.take.clicked.connect(self._take)
        self.wish_size(*_SIZE)
        for question, key in (answers or {}).items():
            self.answer(question, key)
        self._show()

    def answer(self, question: Question, key: str) -> None:
        """Answer a question; an empty key leaves it open again."""
        keys = ["", *(each.key for each in QUESTIONS[question].answers)]
        self.answers[question].button(keys.index(key)).setChecked(True)
        self._show()

    @property
    def given(self) -> Answers:
        """The answers so far."""
        return {
            question: QUESTIONS[question].answers[group.checkedId() - 1].key
            for question, group in self.answers.items()
            if group.checkedId() > 0
        }

    @property
    def advice(self) -> Advice:
        """What follows from the answers so far."""
        return advise(self.given)

    # Layout

    def _questions(self) -> QWidget:
        inside = QWidget()
        column = laid_out(inside, QVBoxLayout())
        column.setContentsMargins(0, 0, Space.M, 0)
        column.setSpacing(Space.M)
        for question, asked in QUESTIONS.items():
            column.addWidget(self._question(question, asked))
        column.addStretch(1)
        return inside

    def _question(self, question: Question, asked: Asked) -> Card:
        card = Card()
        card.setAccessibleName(said(asked.text))
        heading = text_label(said(asked.text), TextStyle.SUBTITLE, wraps=True)
        card.add(stacked(heading, text_label(said(asked.hint), TextStyle.CAPTION, wraps=True)))
        group = QButtonGroup(card)
        for number, words in enumerate((tr("Not known"), *(said(each.text) for each in asked.answers))):
            button = QRadioButton(words)
            button.setAccessibleName(f"{said(asked.text)} {words}")
            group.addButton(button, number)
            card.add(button)
        group.button(0).setChecked(True)
        group.idToggled.connect(lambda _number, is_on: self._show() if is_on else None)
        self.answers[question] = group
        return card

    def _proposal(self) -> Card:
        card = Card(tr("Proposed mix"))
        card.add(self.bar, self.words)
        card.body.addStretch(1)
        return card

    # What is shown

    def _show(self) -> None:
        if len(self.answers) < len(QUESTIONS):
            return
        advice = self.advice
        self.bar.set_mix(advice.mix)
        self.take.setEnabled(not advice.mix.is_untagged)
        lines = [_line(each) for each in advice.models if each.weight or each.high]
        if advice.open_questions:
            lines.append(tr("{count} questions are open.").format(count=len(advice.open_questions)))
        self.words.setText("\n\n".join(lines))

    def _take(self) -> None:
        self.mix_given.emit(self.advice.mix)
        self.answers_given.emit(self.given)
        self.accept()


class _QuestionsBesideProposal(Reflow):
    """Gives the questions twice the room of the proposal that follows from them."""

    def __init__(self, questions: QWidget, proposal: QWidget) -> None:
        super().__init__(questions, proposal, Space.L)
        self.row.setStretch(0, 2)
        self.row.setStretch(1, 1)

    def width_of_second(self) -> int:
        """Give the width in which the lines of the proposal can be read."""
        return current_theme().px(_SIDE_WIDTH)


class _Questions(ScrollArea):
    """Scrolls up and down only: as wide as the longest answer, at least."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside, tr("Questions"))

    def minimumSizeHint(self) -> QSize:
        """Give the width of what scrolls, and of the bar beside it."""
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, current_theme().px(_LEAST_HEIGHT))


def _line(advice: ModelAdvice) -> str:
    """Say weight, range and reasons of a model."""
    weight, low, high = (format_percent(each / WHOLE) for each in (advice.weight, advice.low, advice.high))
    if advice.low == advice.high:
        words = tr("{model} {weight}")
    elif advice.high - advice.low == WHOLE:
        words = tr("{model} is open: anything from {low} to {high}")
    else:
        words = tr("{model} {weight}, from {low} to {high}")
    line = words.format(model=model_name(advice.model), weight=weight, low=low, high=high)
    return f"{line}: {'; '.join(map(said, advice.reasons))}" if advice.reasons else line
