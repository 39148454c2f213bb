"""What the user wishes of a search, in outcomes: how long, how many moves, what must not change."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QRadioButton, QWidget

from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.edit.rules import put_rule, remove_rules
from cpm_planner.model.ids import RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LanguageMustMatch, LockCpm, LockPartner, RegionMustMatch, Rule
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.buttons import primary_button, quiet_button
from ui.widgets.card import Card, separator
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField

LENGTHS: Final = (5, 15, 60)
"""Seconds a search may take."""

_USUAL_LENGTH: Final = 15
_FREE, _COUNT, _SHARE = range(3)
_MOST_MOVES: Final = 100_000


class Wishes(Card):
    """A card with every wish and the button that starts the search."""

    started = Signal()

    def __init__(self, context: PageContext) -> None:
        """Show the wishes for a plan."""
        super().__init__()
        self.setAccessibleName(self.tr("What you wish for"))
        self._context = context
        self.lengths = QButtonGroup(self)
        self.limit = QComboBox()
        self.most = NumberField(0, _MOST_MOVES, step=5)
        self.region = self._rule_switch(self.tr("Region must match"), RuleId("region"), RegionMustMatch())
        self.language = self._rule_switch(
            self.tr("Language must match"),
            RuleId("language"),
            LanguageMustMatch(),
        )
        self._locks = text_label("", TextStyle.MUTED, wraps=True)
        self._show_locks = quiet_button(self.tr("Show them"))
        self._show_locks.clicked.connect(self._go_to_locks)
        self.start = primary_button(self.tr("Find a better plan"), "scale")
        self.start.clicked.connect(self.started)
        self._lay_out()
        self.follow_plan()

    def request(self) -> BalanceRequest:
        """Give the wishes as the search takes them."""
        kind, most = self.limit.currentIndex(), self.most.value()
        return BalanceRequest(
            seconds=float(self.lengths.checkedId()),
            max_moves=most if kind == _COUNT else None,
            max_moved_percent=most if kind == _SHARE else None,
        )

    def follow_plan(self) -> None:
        """Show the rules and locks as the plan has them now."""
        plan = self._context.plan
        for switch, kind in ((self.region, RegionMustMatch), (self.language, LanguageMustMatch)):
            switch.setChecked(bool(_rules_of(plan, kind)))
        partners, cpms = len(_rules_of(plan, LockPartner)), len(_rules_of(plan, LockCpm))
        others = len(plan.rules) - partners - cpms - self.region.isChecked() - self.language.isChecked()
        self._locks.setText(self._locks_text(partners, cpms, others))
        self._show_locks.setVisible(partners > 0)
        self.start.setEnabled(bool(plan.partners and plan.cpms))

    def _lay_out(self) -> None:
        self.body.addWidget(text_label(self.tr("How long to search"), TextStyle.LABEL))
        self.body.addWidget(self._length_row())
        self.body.addWidget(separator())
        self.body.addWidget(text_label(self.tr("How many partners may move"), TextStyle.LABEL))
        self.body.addWidget(self._limit_row())
        self.body.addWidget(separator())
        self.body.addWidget(text_label(self.tr("What must not change"), TextStyle.LABEL))
        self.add(self.region, self.language, self._locks, self._show_locks)
        self.body.addStretch(1)
        self.body.addWidget(self.start)

    def _length_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for seconds in LENGTHS:
            choice = QRadioButton(self.tr("{seconds} s").format(seconds=seconds))
            choice.setAccessibleName(self.tr("Search at most {seconds} seconds").format(seconds=seconds))
            choice.setChecked(seconds == _USUAL_LENGTH)
            self.lengths.addButton(choice, seconds)
            row.addWidget(choice)
        row.addStretch(1)
        return holder

    def _limit_row(self) -> QWidget:
        self.limit.addItems([self.tr("As many as needed"), self.tr("At most"), self.tr("At most")])
        self.limit.setItemText(_COUNT, self.tr("At most this many"))
        self.limit.setItemText(_SHARE, self.tr("At most this share"))
        self.limit.setAccessibleName(self.tr("How many partners may move"))
        self.most.setAccessibleName(self.tr("Limit of moves"))
        self.limit.currentIndexChanged.connect(self._limit_chosen)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.limit, 1)
        row.addWidget(self.most)
        self._limit_chosen(_FREE)
        return holder

    def _limit_chosen(self, kind: int) -> None:
        self.most.setVisible(kind != _FREE)
        self.most.setRange(0, 100 if kind == _SHARE else _MOST_MOVES)
        self.most.setSuffix(" %" if kind == _SHARE else "")
        self.most.setValue(10 if kind == _SHARE else 25)

    def _rule_switch(self, text: str, key: RuleId, rule: Rule) -> QCheckBox:
        switch = QCheckBox(text)
        switch.setAccessibleName(text)
        switch.clicked.connect(lambda wanted: self._set_rule(text, key, rule, wanted=wanted))
        return switch

    def _set_rule(self, text: str, key: RuleId, rule: Rule, *, wanted: bool) -> None:
        known = _rules_of(self._context.plan, type(rule))
        label = (self.tr("Rule: {rule}") if wanted else self.tr("Drop the rule: {rule}")).format(rule=text)
        self._context.apply(label, put_rule(key, rule) if wanted else remove_rules(known))
        self.follow_plan()

    def _locks_text(self, partners: int, cpms: int, others: int) -> str:
        parts = [
            text.format(count=f"{count:,}")
            for text, count in (
                (self.tr("{count} locked partners"), partners),
                (self.tr("{count} locked CPMs"), cpms),
                (self.tr("{count} other rules"), others),
            )
            if count
        ]
        if not parts:
            return self.tr(
                "Nothing is locked. Lock partners on the Partners page to keep them where they are."
            )
        return self.tr("Also kept: {parts}.").format(parts=", ".join(parts))

    def _go_to_locks(self) -> None:
        rules = self._context.plan.rules.values()
        locked = [rule.partner for rule in rules if isinstance(rule, LockPartner)]
        self._context.navigator.go_to("partners", locked)


def _rules_of(plan: Plan, kind: type) -> dict[RuleId, Rule]:
    return {key: rule for key, rule in plan.rules.items() if isinstance(rule, kind)}
