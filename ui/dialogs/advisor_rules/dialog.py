"""Rules above, what they say of partners below; nothing changes before it is applied, as one step."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.charters.advice.rules import AdviceRule, Advised, advise_all
from cpm_planner.edit.partners import put_mixes
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import PartnerId
from ui.dialogs.advisor_rules.advised_columns import advised_columns
from ui.dialogs.advisor_rules.rule_row import RuleRow
from ui.dialogs.frame import Frame
from ui.import_actions import import_partners
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import assembling, flush, laid_out
from ui.widgets.buttons import primary_button, quiet_button, secondary_button, set_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.scrolling import ScrollArea
from ui.widgets.sized import follow_text_size
from ui.widgets.stacked import in_flow
from ui.widgets.table.column import RowId
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_SIZE: Final = (1080, 680)
_RULES_HEIGHT: Final = 176
_SUMMARY_WIDTH: Final = 220
_PAUSE_MS: Final = 150
_TURN_SECONDS: Final = 0.01
"""How long partners are looked at before the window gets its turn."""


class AdvisorRulesDialog(Frame):
    """Edits rules, loads and keeps them in files, and shows whom they would tag how."""

    import_wanted = Signal()
    """Partners are to be brought in first."""

    @assembling()
    def __init__(
        self,
        context: PageContext,
        selected: Sequence[PartnerId],
        rules: Sequence[AdviceRule],
        parent: QWidget,
    ) -> None:
        """Start with rules; where partners are selected, with those alone."""
        hint = tr(
            "Rules propose sales models from what is known about each partner. Nothing changes before you "
            "apply it. A mix wins over answers; where rules answer the same question, the first one counts."
        )
        super().__init__(tr("Propose sales models by rules"), hint, parent)
        self.wish_size(*_SIZE)
        self._context, self._selected = context, frozenset(selected)
        self._found: dict[PartnerId, Advised] = {}
        self._asking: Iterator[Advised] | None = None
        self._pause, self._turns = QTimer(self), QTimer(self)
        self.rows: list[RuleRow] = []
        self.among = QComboBox()
        self.tagged_too = QCheckBox(tr("Also partners that are tagged already"))
        self.summary = text_label("", TextStyle.STRONG, wraps=True)
        self.values: ValueTableModel[Advised] = ValueTableModel(
            tuple(advised_columns(context)), self._row, parent=self
        )
        self.table: ValueTable[Advised] = ValueTable(self.values, tr("Partners the rules speak of"))
        self.add_rule = quiet_button(tr("Add a rule"), "plus")
        self.load = secondary_button(tr("Load rules\u2026"), "folder-open")
        self.save = secondary_button(tr("Save rules\u2026"), "save")
        self.apply = primary_button(tr("Tag partners"), "check")
        self._empty: EmptyState | None = None
        self._lay_out()
        self._connect()
        self.show_rules(rules)

    @property
    def rules(self) -> tuple[AdviceRule, ...]:
        """The rules that are whole, in their order."""
        return tuple(rule for row in self.rows if (rule := row.rule) is not None)

    @property
    def is_asking(self) -> bool:
        """Whether what is shown is not yet what the rules say."""
        return self._pause.isActive() or self._asking is not None

    @property
    def changing(self) -> tuple[Advised, ...]:
        """What would be applied: partners that would get another mix than they have."""
        return tuple(
            each for each in self._found.values() if each.after != each.before and not each.after.is_untagged
        )

    def show_rules(self, rules: Sequence[AdviceRule]) -> None:
        """Show these rules in place of those there are; an empty one where there is none."""
        for row in tuple(self.rows):
            self._take_out(row)
        for rule in rules or (None,):
            self._put_in(rule)
        self._ask_soon()

    # Layout

    def _lay_out(self) -> None:
        self.among.addItem(tr("All partners"))
        if self._selected:
            words = tr("The {count} selected").format(count=format_count(len(self._selected)))
            self.among.addItem(words)
            self.among.setCurrentIndex(1)
        self.among.setAccessibleName(tr("Which partners"))
        self._work = QWidget(self)
        column = flush(self._work, QVBoxLayout(), Space.M)
        column.addWidget(self._rules_area())
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self.add_rule)
        first.addStretch(1)
        for part in (self.load, self.save):
            first.addWidget(part)
        column.addLayout(first)
        summary = self.summary
        follow_text_size(summary, lambda: summary.setMinimumWidth(current_theme().px(_SUMMARY_WIDTH)))
        column.addWidget(Reflow(self.summary, in_flow(self.tagged_too, self.among), Space.L))
        column.addWidget(self.table, 1)
        self.table.column_layout.stay_in_sight()
        self.table.set_placeholder(
            tr("No partner fits an advisor rule yet. Say in one what to look for and what follows from it.")
        )
        cancel = secondary_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.apply)
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        """Show the rules, or in their place how to bring in the partners that they could speak of."""
        if self._context.plan.partners:
            self.body.addWidget(self._work, 1)
            return
        self._work.hide()
        self.apply.hide()
        self._empty = self._nobody()
        self.body.addWidget(self._empty, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the way out of an empty plan, where that is all there is."""
        super().showEvent(event)
        if self._empty is not None:
            self._empty.buttons[0].setFocus()

    def _nobody(self) -> EmptyState:
        """Say that there is nobody the rules could fit, and lead to the import."""
        bring_in = import_partners(self, lambda _: self._leave_for_import())
        words = tr("Rules tag partners by what is known of them, so import your partners first.")
        return EmptyState("briefcase", tr("No partners yet"), words, bring_in)

    def _leave_for_import(self) -> None:
        self.reject()
        self.import_wanted.emit()

    def _rules_area(self) -> QWidget:
        inside = QWidget()
        self._column = laid_out(inside, QVBoxLayout())
        self._column.setContentsMargins(0, 0, Space.S, 0)
        self._column.setSpacing(Space.S)
        self._column.addStretch(1)
        return _Rules(inside)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)
        self._turns.timeout.connect(self._go_on)
        self.add_rule.clicked.connect(self._add_rule)
        self.load.clicked.connect(self._load)
        self.save.clicked.connect(self._save)
        self.apply.clicked.connect(self._apply)
        self.tagged_too.toggled.connect(lambda _: self._ask_soon())
        self.among.currentIndexChanged.connect(lambda _: self._ask_soon())
        self._context.signals.changed.connect(self._ask_soon)

    # Rules

    def _put_in(self, rule: AdviceRule | None) -> RuleRow:
        row = RuleRow(rule)
        row.changed.connect(self._ask_soon)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _add_rule(self) -> None:
        self._put_in(None).words.setFocus()

    def _remove(self, row: RuleRow) -> None:
        self._take_out(row)
        if not self.rows:
            self._put_in(None)
        self._ask_soon()

    def _take_out(self, row: RuleRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _load(self) -> None:
        from cpm_planner.workspace.advising import read_advice_rules  # noqa: PLC0415 - rarely needed

        path = self._context.prompts.open_file(tr("Load rules"), _kinds(), Path.home())
        if path is None:
            return
        try:
            self.show_rules(read_advice_rules(path))
        except InputError as refusal:
            self._context.prompts.show_refusal(refusal)

    def _save(self) -> None:
        from cpm_planner.workspace.advising import write_advice_rules  # noqa: PLC0415 - rarely needed

        suggestion = Path.home() / tr("Advisor rules.toml")
        path = self._context.prompts.save_file(tr("Save rules"), _kinds(), suggestion)
        if path is None:
            return
        try:
            write_advice_rules(path, self.rules)
        except InputError as refusal:
            self._context.prompts.show_refusal(refusal)
        else:
            self._context.tell(tr("Wrote {name}").format(name=path.name))

    # What the rules say

    def _ask_soon(self, *_: object) -> None:
        """Apply the rules anew when nothing more is typed; what was found for others counts no longer."""
        self._asking = None
        self._turns.stop()
        self._pause.start(_PAUSE_MS)
        self.apply.setEnabled(False)
        self.save.setEnabled(bool(self.rules))

    def _ask(self) -> None:
        self._found = {}
        among = self._selected if self.among.currentIndex() else frozenset()
        self._asking = advise_all(
            self._context.plan, self.rules, tagged_too=self.tagged_too.isChecked(), among=among
        )
        self._go_on()

    def _go_on(self) -> None:
        """Look at partners for a turn; many of them take several, between which the window answers."""
        if self._asking is None:
            return
        end = time.perf_counter() + _TURN_SECONDS
        for advised in self._asking:
            self._found[advised.partner] = advised
            if time.perf_counter() > end:
                self._turns.start(0)
                return
        self._asking = None
        self._turns.stop()
        self._show_found()

    def _show_found(self) -> None:
        self.values.replace_rows(list(self._found))
        counts = Counter(number for each in self._found.values() for number in each.rules)
        whole = [row for row in self.rows if row.rule is not None]
        for row in self.rows:
            at = whole.index(row) if row in whole else None
            row.show_state(None if at is None else at + 1, 0 if at is None else counts[at])
        changing = len(self.changing)
        self.summary.setText(self._summed_up(changing))
        words = tr("Tag 1 partner") if changing == 1 else tr("Tag {count} partners")
        none = tr("Tag partners")
        set_text(self.apply, words.format(count=format_count(changing)) if changing else none)
        self.apply.setEnabled(changing > 0)

    def _summed_up(self, changing: int) -> str:
        if not self.rules:
            return tr(
                "No advisor rule is complete yet: each needs what to look for and what follows from it."
            )
        silent = sum(each.after.is_untagged for each in self._found.values())
        words = tr(
            "The rules speak of {found} partners: {changing} would be tagged, {same} stay as they are."
        )
        told = words.format(
            found=format_count(len(self._found)),
            changing=format_count(changing),
            same=format_count(len(self._found) - changing),
        )
        if not silent:
            return told
        more = tr("For {count} of these the answers speak for no model.").format(count=format_count(silent))
        return f"{told} {more}"

    def _row(self, key: RowId) -> Advised | None:
        return self._found.get(cast("PartnerId", key))

    def _apply(self) -> None:
        changing = self.changing
        is_one = len(changing) == 1
        words = tr("Tag 1 partner as advised") if is_one else tr("Tag {count} partners as advised")
        label = words.format(count=format_count(len(changing)))
        self._context.apply(
            label, put_mixes({each.partner: each.after for each in changing}), then=self.accept
        )


class _Rules(ScrollArea):
    """As high as the rules need, up to some of them."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside, tr("Rules"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the height of the rules, as far as it goes, and the width of the widest one."""
        most = current_theme().px(_RULES_HEIGHT)
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(self._inside.sizeHint().height(), most))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()


def _kinds() -> str:
    return tr("Rules (*.toml)")
