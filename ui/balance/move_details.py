"""The selected move: what it does to both CPMs, why, what it depends on, and what if it is refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.balance.dependencies import Dependencies
from cpm_planner.balance.effects import Proposed
from cpm_planner.balance.moves import Move, giver_and_getter
from cpm_planner.balance.reason_text import dependency_sentence, reason_sentences
from cpm_planner.balance.studies.counterfactual import Counterfactual
from cpm_planner.balance.studies.counterfactual_text import consequences, verdict
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.ids import CpmId
from ui.balance.effect_lines import LINES, EffectLine, effect_lines, stake_text
from ui.balance.words import cpm_name
from ui.theme.tokens import Space
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.scrolling import ScrollArea


class MoveDetails(QWidget):
    """Shows one move of a proposal; figures are worked out when it is shown."""

    refusal_asked = Signal(object)
    """The partner whose move the plan is to be solved again without."""

    def __init__(self, marks: Marks) -> None:
        """Show no move yet."""
        super().__init__()
        self.setAccessibleName(self.tr("The selected move"))
        self._marks = marks
        self._shown: tuple[Move, Proposed] | None = None
        self.view = QComboBox()
        self.view.addItems([self.tr("This move alone"), self.tr("Made last, after all others")])
        self.view.setAccessibleName(self.tr("What the figures compare"))
        self.view.setToolTip(
            self.tr(
                "Alone: from the plan as it is to the plan with this move only. "
                "Last: from the proposed plan without this move to the proposed plan."
            )
        )
        self.ask = secondary_button(self.tr("What if refused?"), "circle-help")
        self.title = text_label("", TextStyle.STRONG, wraps=True)
        self.stake = text_label("", TextStyle.MUTED, wraps=True)
        self.why = text_label("", wraps=True)
        self.answer = text_label("", wraps=True)
        self.cells: list[tuple[QLabel, QLabel, QLabel]] = []
        """The table: a heading, then a line a figure."""
        self._lay_out()
        self.view.currentIndexChanged.connect(self._show_lines)
        self.ask.clicked.connect(self._ask)
        self.clear()

    def clear(self) -> None:
        """Show no move."""
        self._shown = None
        self.title.setText(self.tr("Select a move below to see what it does, and what if it is refused."))
        for part in (self._table, self.view, self.ask, self.stake, self.why, self.answer):
            part.hide()

    def show_move(self, move: Move, proposed: Proposed, dependencies: Dependencies) -> None:
        """Show a move of a proposal, without an answer to what refusing it would cost."""
        self._shown = move, proposed
        plan = proposed.before.plan
        effect = proposed.effect(move)
        stake = stake_text(effect, plan.assumptions.currency, self._marks)
        self.title.setText(plan.partners[move.partner].name)
        self.stake.setText(stake)
        reasons = [f"• {sentence}." for sentence in reason_sentences(move, self._marks)]
        needed = [f"• {dependency_sentence(each, plan)}." for each in dependencies.of(move)]
        self.why.setText("\n".join((*reasons, *needed)))
        self.answer.hide()
        self.ask.setEnabled(True)
        for part in (self._table, self.view, self.ask, self.stake, self.why):
            part.show()
        self._show_lines()

    def show_waiting(self) -> None:
        """Say that the answer is being worked out."""
        self.ask.setEnabled(False)
        self._say(self.tr("Solving again without this move…"))

    def show_answer(self, found: Counterfactual) -> None:
        """Show what refusing the move would cost, if it is still the one shown."""
        if self._shown is None or self._shown[0].partner != found.partner:
            return
        plan = self._shown[1].before.plan
        sentences = (verdict(found, self._marks), *consequences(found, plan, self._marks))
        self._say("\n".join(f"{sentence}." for sentence in sentences))

    def show_no_answer(self) -> None:
        """Let the question be asked again."""
        self.ask.setEnabled(True)
        self.answer.hide()

    def _say(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.show()

    def _ask(self) -> None:
        if self._shown is not None:
            self.refusal_asked.emit(self._shown[0].partner)

    def _show_lines(self) -> None:
        if self._shown is None:
            return
        move, proposed = self._shown
        effect = proposed.effect(move)
        step = effect.alone if self.view.currentIndex() == 0 else effect.last
        heads = (self._name(each, proposed) for each in giver_and_getter(move))
        lines = [
            EffectLine("", *heads),
            *effect_lines(step, proposed.before.plan, self._marks),
        ]
        for labels, line in zip(self.cells, lines, strict=True):
            for label, text in zip(labels, (line.label, line.giving, line.getting), strict=True):
                label.setText(text)
        told = (f"{line.label}: {line.giving}; {line.getting}." for line in lines[1:])
        self._table.setAccessibleDescription(" ".join(told))

    def _name(self, cpm: CpmId | None, proposed: Proposed) -> str:
        return self.tr("Nobody") if cpm is None else cpm_name(cpm, proposed.before.plan)

    def _lay_out(self) -> None:
        self._table = self._grid()
        left = QVBoxLayout()
        left.setSpacing(Space.S)
        left.addWidget(self._table)
        left.addLayout(self._questions())
        left.addStretch()
        words = QWidget()
        right = laid_out(words, QVBoxLayout())
        right.setContentsMargins(0, 0, Space.S, 0)
        right.setSpacing(Space.S)
        for part in (self.title, self.stake, self.answer, self.why):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            right.addWidget(part)
        right.addStretch()
        scroll = ScrollArea(words, self.tr("Why this move"), "raised")
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(0, Space.XS, 0, 0)
        row.setSpacing(Space.L)
        row.addLayout(left)
        row.addWidget(scroll, 1)

    def _questions(self) -> QHBoxLayout:
        """Put what the figures compare, and what if the move is refused, where they are always in sight."""
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.view, 1)
        row.addWidget(self.ask)
        return row

    def _grid(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(self.tr("Both CPMs before and after"))
        grid = flush(holder, QGridLayout())
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        for row in range(LINES + 1):
            style = TextStyle.STRONG if row == 0 else TextStyle.BODY
            labels = text_label("", TextStyle.MUTED), text_label("", style), text_label("", style)
            for column, label in enumerate(labels):
                align = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                grid.addWidget(label, row, column, align)
            self.cells.append(labels)
        return holder
