"""Which rules of the plan a proposal keeps: switches, the first few in words, and the way to all of them."""

from itertools import islice
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cpm_planner.edit.rules import put_rule, remove_rules
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LanguageMustMatch, LockPartner, RegionMustMatch, Rule
from ui.balance.rules_dialog import RulesDialog
from ui.balance.rules_in_words import drop_rules, rule_sentence, single_rules
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, quiet_button, set_text
from ui.widgets.labels import TextStyle, text_label

_LISTED: Final = 5
"""So many rules stand in the card; the others are one click away."""


class FirmRules(QWidget):
    """Every change here is a step of the plan, as rules belong to it."""

    def __init__(self, context: PageContext) -> None:
        """Show the rules of the plan of a context."""
        super().__init__()
        self._context = context
        self.region = self._switch(self.tr("Region must match"), RuleId("region"), RegionMustMatch())
        self.language = self._switch(self.tr("Language must match"), RuleId("language"), LanguageMustMatch())
        self.rows = QVBoxLayout()
        self._locks = text_label("", TextStyle.MUTED, wraps=True)
        self.show_locks = quiet_button(self.tr("Show the locked partners"), "lock")
        self.show_all = quiet_button("", "list-filter")
        self._lay_out()
        self.follow_plan()

    def follow_plan(self) -> None:
        """Show the rules as the plan has them now."""
        plan = self._context.plan
        self.region.setChecked(bool(_rules_of(plan, RegionMustMatch)))
        self.language.setChecked(bool(_rules_of(plan, LanguageMustMatch)))
        locked = len(_rules_of(plan, LockPartner))
        self._locks.setText(self._locks_text(locked))
        self.show_locks.setVisible(locked > 0)
        total = len(plan.rules)
        self.show_all.setVisible(any(True for _ in single_rules(plan)))
        one, many = self.tr("Show the rule"), self.tr("Show all {count} rules")
        set_text(self.show_all, one if total == 1 else many.format(count=format_count(total)))
        self._list_rules(plan)

    def _lay_out(self) -> None:
        column = flush(self, QVBoxLayout(), Space.S)
        self.rows.setSpacing(Space.XS)
        for switch in (self.region, self.language):
            column.addWidget(switch)
        column.addLayout(self.rows)
        column.addWidget(self._locks)
        for button in (self.show_locks, self.show_all):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_locks.clicked.connect(self._go_to_locks)
        self.show_all.clicked.connect(self._open_all)

    def _switch(self, text: str, key: RuleId, rule: Rule) -> QCheckBox:
        switch = QCheckBox(text)
        switch.setAccessibleName(text)
        switch.clicked.connect(lambda wanted: self._set(text, key, rule, wanted=wanted))
        return switch

    def _set(self, text: str, key: RuleId, rule: Rule, *, wanted: bool) -> None:
        known = _rules_of(self._context.plan, type(rule))
        label = (self.tr("Rule: {rule}") if wanted else self.tr("Drop the rule: {rule}")).format(rule=text)
        edit = put_rule(key, rule) if wanted else remove_rules(known)
        self._context.apply(label, edit, then=self.follow_plan, refused=self._refused)

    def _refused(self, refusal: InputError) -> None:
        self.follow_plan()
        self._context.prompts.show_refusal(refusal)

    def _list_rules(self, plan: Plan) -> None:
        """List the first rules that are no partner's lock; of those a large plan has too many."""
        while (item := self.rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        told = ((key, rule) for key, rule in single_rules(plan) if not isinstance(rule, LockPartner))
        for key, rule in islice(told, _LISTED):
            self.rows.addWidget(self._row(key, rule_sentence(plan, rule)))

    def _row(self, key: RuleId, sentence: str) -> QWidget:
        holder = QWidget()
        drop = icon_button("x", self.tr("Drop the rule: {rule}").format(rule=sentence))
        drop.clicked.connect(lambda: drop_rules(self._context, [key]))
        row = flush(holder, QHBoxLayout(), Space.XS)
        row.addWidget(text_label(sentence, wraps=True), 1)
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _locks_text(self, locked: int) -> str:
        if not locked:
            return self.tr(
                "No partner is locked. Lock partners on the Partners page to keep them where they are."
            )
        one, many = self.tr("1 partner is locked."), self.tr("{count} partners are locked.")
        return one if locked == 1 else many.format(count=format_count(locked))

    def _go_to_locks(self) -> None:
        rules = self._context.plan.rules.values()
        locked = [rule.partner for rule in rules if isinstance(rule, LockPartner)]
        self._context.navigator.go_to("partners", locked)

    def _open_all(self) -> None:
        RulesDialog(self._context, self).open()


def _rules_of(plan: Plan, kind: type) -> dict[RuleId, Rule]:
    return {key: rule for key, rule in plan.rules.items() if isinstance(rule, kind)}
