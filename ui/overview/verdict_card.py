"""The first thing to read: whether the plan is in order, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from cpm_planner.edit.findings import Finding, Severity
from cpm_planner.formatting.hours import format_hours
from ui.icons import IconRole
from ui.overview.facts import Facts, Step, next_step
from ui.overview.finding_words import headline
from ui.overview.step_words import step_button
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, secondary_button, set_text
from ui.widgets.labels import IconLabel, TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import in_line, stacked
from ui.widgets.styling import set_style

_ICONS = {
    Tone.ACCENT: "sparkles",
    Tone.GOOD: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.BAD: "octagon-alert",
}


class VerdictCard(QFrame):
    """An icon, a verdict, a sentence, and the button for the next step."""

    step_wanted = Signal(object)
    """The :class:`Step` to take next."""

    def __init__(self) -> None:
        """Start without a verdict."""
        super().__init__()
        self._step: Step | None = None
        self._icon = IconLabel("circle-check", IconRole.GOOD, 32)
        self.verdict = text_label("", TextStyle.TITLE, wraps=True)
        self.sentence = text_label("", TextStyle.BODY, wraps=True)
        self.button = primary_button("")
        self.button.clicked.connect(lambda: self.step_wanted.emit(self._step))
        self.team = secondary_button("")
        """Beside the first step of an empty plan: either list may come first."""
        self.team.clicked.connect(lambda: self.step_wanted.emit(Step.IMPORT_TEAM))
        said = in_line(self._icon, stacked(self.verdict, self.sentence), spacing=Space.L)
        row = laid_out(self, QVBoxLayout())
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.addWidget(Reflow(said, in_line(self.button, self.team, spacing=Space.S), Space.L))

    def show_verdict(self, facts: Facts, found: Sequence[Finding]) -> None:
        """Judge a plan by its findings."""
        self._step = next_step(facts)
        tone, verdict, sentence = self._judge(facts, found)
        set_style(self, kind="banner", tone=tone.value)
        self._icon.set_icon(_ICONS[tone], IconRole(tone.value))
        self.verdict.setText(verdict)
        self.sentence.setText(sentence)
        for label in (self.verdict, self.sentence):
            set_style(label)
        self.setAccessibleName(verdict)
        self.setAccessibleDescription(sentence)
        self.team.setVisible(self._step is Step.IMPORT_PARTNERS and not facts.cpms)
        set_text(self.team, step_button(Step.IMPORT_TEAM, facts))
        self.button.setVisible(self._step is not None)
        if self._step is not None:
            set_text(self.button, step_button(self._step, facts))

    def _judge(self, facts: Facts, found: Sequence[Finding]) -> tuple[Tone, str, str]:
        if not facts.partners or not facts.cpms:
            words = self.tr("Import your partners and your team; the plan builds on both.")
            return Tone.ACCENT, self.tr("Let us set up the plan"), words
        grave = [each for each in found if each.severity is Severity.NEEDS_PERSON]
        if self._step is Step.HIRE:
            words = self.tr(
                "No balancing can help: partners need {needed} h a month and the CPMs have {available} h,"
                " so {missing} h are missing."
            )
            minutes = (facts.minutes_needed, facts.minutes_available, facts.minutes_missing)
            needed, available, missing = (format_hours(each, decimals=0) for each in minutes)
            said = words.format(needed=needed, available=available, missing=missing)
            return Tone.BAD, self.tr("The team is too small for its partners"), said
        if grave:
            return Tone.BAD, self.tr("The plan is not in order yet"), self._listed(grave)
        if not facts.is_even:
            words = self.tr("Within a role type the load differs by more than the target band is wide.")
            return Tone.WARNING, self.tr("The plan holds, but the load is uneven"), words
        if found:
            words = self.tr("Nothing has to be done. The findings below say what could still be better.")
            return Tone.GOOD, self.tr("The plan is in order"), words
        return Tone.GOOD, self.tr("The plan is in order"), self.tr("Every check is passed.")

    def _listed(self, grave: Sequence[Finding]) -> str:
        return "; ".join(headline(each) for each in grave) + "."
