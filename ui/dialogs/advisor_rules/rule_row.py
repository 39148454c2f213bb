"""One rule: which column it looks at, for what, and what follows for the partners it fits."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from cpm_planner.charters.advice.proposal import Answers, advise
from cpm_planner.charters.advice.questions import QUESTIONS, said
from cpm_planner.charters.advice.rules import AdviceRule, Column, Comparison
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.sales_model import UNTAGGED, ModelMix
from ui.dialogs.model_advisor import ModelAdvisor
from ui.language import tr
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.mix_popup import MixPopup
from ui.widgets.model_marks import mix_text
from ui.widgets.reflow import Reflow
from ui.widgets.sized import follow_text_size

BETWEEN_WORDS: Final = ";"
_GIVES_WIDTH: Final = 260
_COUNT_WIDTH: Final = 92
_NUMBER_WIDTH: Final = 18
_LEAST_WORDS: Final = 180


class RuleRow(QWidget):
    """Edits one rule; until it says what to look for and what follows, it is none."""

    changed = Signal()
    removed = Signal()

    def __init__(self, rule: AdviceRule | None = None) -> None:
        """Start from a rule, or with one that looks at segments."""
        super().__init__()
        self.number = text_label("", TextStyle.MUTED)
        self.column = _choices(tr("Column"), column_names())
        self.comparison = _choices(tr("Comparison"), comparison_names())
        self.words = QLineEdit()
        self.gives = secondary_button("")
        self.count = text_label("", TextStyle.MUTED)
        self.remove = icon_button("x", tr("Remove this rule"))
        self._mix: ModelMix | None = None
        self._answers: Answers = {}
        self._lay_out()
        self._show_rule(rule or AdviceRule(Column.SEGMENT, Comparison.CONTAINS, ()))
        self.column.currentIndexChanged.connect(self.changed)
        self.comparison.currentIndexChanged.connect(self.changed)
        self.words.textChanged.connect(self.changed)
        self.gives.clicked.connect(self._ask)
        self.remove.clicked.connect(self.removed)

    @property
    def rule(self) -> AdviceRule | None:
        """The rule; None while something is missing."""
        parts = (word.strip() for word in self.words.text().split(BETWEEN_WORDS))
        words = tuple(word for word in parts if word)
        if not words or (self._mix is None and not self._answers):
            return None
        answers = {} if self._mix is not None else self._answers
        return AdviceRule(
            Column(self.column.currentData()),
            Comparison(self.comparison.currentData()),
            words,
            answers,
            self._mix,
        )

    def give_mix(self, mix: ModelMix) -> None:
        """Let the rule give a mix."""
        self._give(None if mix.is_untagged else mix, {})

    def give_answers(self, answers: Answers) -> None:
        """Let the rule answer questions of the advisor."""
        self._give(None, answers)

    def show_state(self, number: int | None, count: int) -> None:
        """Show the number of the rule and of how many partners it speaks; no number while it is none."""
        self.number.setText("" if number is None else format_count(number))
        if number is None:
            self.count.setText("")
        elif count == 1:
            self.count.setText(tr("1 partner"))
        else:
            self.count.setText(tr("{count} partners").format(count=format_count(count)))

    # Layout

    def _lay_out(self) -> None:
        self.words.setAccessibleName(tr("Words to look for"))
        self.words.setPlaceholderText(tr("Such as: OEM; embedded"))
        self.words.setToolTip(tr("Any of them is enough; letter case does not matter. Separate them by ;"))
        self.words.setClearButtonEnabled(True)
        follow_text_size(self, self._fit_fields)
        where, then = QWidget(), QWidget()
        for holder, parts, taker in (
            (where, (self.number, self.column, self.comparison, self.words), self.words),
            (then, (self.gives, self.count, self.remove), self.count),
        ):
            row = flush(holder, QHBoxLayout(), Space.S)
            for part in parts:
                row.addWidget(part, int(part is taker))
        self.both = Reflow(where, then)
        """Where the rule looks, and what follows."""
        self.both.tell_turns(self._follow_turn)
        flush(self, QVBoxLayout()).addWidget(self.both)

    def _fit_fields(self) -> None:
        theme = current_theme()
        self.gives.setFixedWidth(theme.px(_GIVES_WIDTH))
        self.count.setMinimumWidth(theme.px(_COUNT_WIDTH))
        self.number.setFixedWidth(theme.px(_NUMBER_WIDTH))
        self.words.setMinimumWidth(theme.px(_LEAST_WORDS))

    def _follow_turn(self, is_beside: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Let what follows begin below the first field, not below the number."""
        number = current_theme().px(_NUMBER_WIDTH) + Space.S
        self.both.second.setContentsMargins(0 if is_beside else number, 0, 0, 0)

    def _show_rule(self, rule: AdviceRule) -> None:
        self.column.setCurrentIndex(self.column.findData(rule.column))
        self.comparison.setCurrentIndex(self.comparison.findData(rule.comparison))
        self.words.setText(f"{BETWEEN_WORDS} ".join(rule.words))
        self._mix, self._answers = rule.mix, dict(rule.answers)
        self._show_gift()

    # What follows

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("A mix\u2026"), self.ask_mix)
        menu.addAction(tr("Answers to the advisor's questions\u2026"), self.ask_answers)
        menu.exec(self.gives.mapToGlobal(self.gives.rect().bottomLeft()))

    def ask_mix(self) -> None:
        """Let the user set up the mix that the rule gives."""
        popup = MixPopup(self._mix or UNTAGGED, tr("Model mix for these partners"), self)
        popup.mix_given.connect(self.give_mix)
        popup.open_over(self.gives)

    def ask_answers(self) -> None:
        """Let the user answer what is known of such partners."""
        who = tr("partners like these")
        dialog = ModelAdvisor(who, self, self._answers)
        dialog.answers_given.connect(self.give_answers)
        dialog.open()

    def _give(self, mix: ModelMix | None, answers: Answers) -> None:
        self._mix, self._answers = mix, dict(answers)
        self._show_gift()
        self.changed.emit()

    def _show_gift(self) -> None:
        words, details = self._gift()
        metrics = self.gives.fontMetrics()
        room = self.gives.width() - 2 * Space.L
        self.gives.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.gives.setAccessibleName(tr("What follows: {words}").format(words=words))
        self.gives.setToolTip(details)

    def _gift(self) -> tuple[str, str]:
        """Say what follows in few words, and in full."""
        if self._mix is not None:
            return mix_text(self._mix), mix_text(self._mix)
        if not self._answers:
            return tr("Choose what follows\u2026"), tr("A mix, or answers to the advisor's questions")
        mix = mix_text(advise(self._answers).mix)
        words = tr("Answers: {mix}").format(mix=mix)
        return words, "\n".join(_answered(self._answers))


def column_names() -> Mapping[Column, str]:
    """Give the columns a rule may look at, in the user's language."""
    return {
        Column.SEGMENT: tr("Segment"),
        Column.NAME: tr("Name"),
        Column.TIER: tr("Tier"),
        Column.REGION: tr("Region"),
        Column.COUNTRY: tr("Country"),
        Column.LANGUAGE: tr("Language"),
        Column.NOTE: tr("Note"),
    }


def comparison_names() -> Mapping[Comparison, str]:
    """Give the ways to compare, in the user's language."""
    return {
        Comparison.CONTAINS: tr("contains"),
        Comparison.EQUALS: tr("is"),
        Comparison.STARTS_WITH: tr("starts with"),
    }


def _answered(answers: Answers) -> list[str]:
    return [
        f"{said(QUESTIONS[question].text)} {said(QUESTIONS[question].answer(key).text)}"
        for question, key in answers.items()
    ]


def _choices(name: str, texts: Mapping[Column, str] | Mapping[Comparison, str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for value, text in texts.items():
        box.addItem(text, value)
    return box
