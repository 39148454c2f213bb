"""The way from an empty plan to a balanced one, as steps that are ticked when done."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import IconRole
from ui.overview.facts import Facts, Step, next_step, steps_of
from ui.overview.step_words import step_hint, step_title
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.card import Card
from ui.widgets.even_grid import EvenGrid
from ui.widgets.labels import IconLabel, TextStyle, text_label


class StepItem(QWidget):
    """One step: a mark, its name, and how far it is."""

    def __init__(self, step: Step) -> None:
        """Show a step as not done."""
        super().__init__()
        self._step = step
        self._mark = IconLabel("circle", IconRole.MUTED, 20)
        self.title = text_label(step_title(step), TextStyle.LABEL, wraps=True)
        self._hint = text_label("", TextStyle.CAPTION)
        self.is_done = False
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self._hint)
        texts.addStretch(1)
        row = flush(self, QHBoxLayout(), Space.S)
        mark = QVBoxLayout()
        mark.addWidget(self._mark)
        mark.addStretch(1)
        row.addLayout(mark)
        row.addLayout(texts, 1)

    def show_state(self, facts: Facts, *, done: bool, is_next: bool) -> None:
        """Tick the step, or mark it as the next one."""
        self.is_done = done
        name = "circle-check" if done else "arrow-right" if is_next else "circle"
        role = IconRole.GOOD if done else IconRole.ACCENT if is_next else IconRole.MUTED
        self._mark.set_icon(name, role)
        self._hint.setText(step_hint(self._step, facts))
        self._hint.setVisible(bool(self._hint.text()))
        state = self.tr("done") if done else self.tr("next") if is_next else self.tr("to do")
        self.setAccessibleName(f"{step_title(self._step)}: {state}")
        self.setAccessibleDescription(self._hint.text())


class StepsCard(Card):
    """All steps side by side; gone once every one is ticked."""

    def __init__(self) -> None:
        """Start with nothing done."""
        super().__init__()
        self.setAccessibleName(self.tr("Steps to a balanced plan"))
        self.items = {step: StepItem(step) for step in Step}
        self._line = EvenGrid(Space.L)
        self.add(self._line)

    def show_facts(self, facts: Facts) -> None:
        """Tick what is done."""
        coming, steps = next_step(facts), steps_of(facts)
        self._line.hold([self.items[step] for step in steps])
        for step, done in steps.items():
            self.items[step].show_state(facts, done=done, is_next=step is coming)
        self.setVisible(coming is not None)
