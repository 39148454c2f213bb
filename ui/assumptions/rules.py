"""Rules that hold for the whole plan, each a switch with a sentence; locks and the like are counted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cpm_planner.edit.rules import put_rule, remove_rules
from cpm_planner.edit.step_names import lowered
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import RuleId
from cpm_planner.model.rule import AtMostPartners, LanguageMustMatch, MoveCap, RegionMustMatch, Rule
from ui.assumptions.switch_row import SwitchRow
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.card import Card, SectionHeader, separator
from ui.widgets.labels import TextStyle, text_label


@dataclass(frozen=True, slots=True, kw_only=True)
class Switch:
    """A rule for the whole plan.

    Attributes:
        key: id of the rule when it is new.
        holds: whether a rule of the plan is this one and on.
        number: the number a rule carries; switches without one have none.
        changed: the rule with another number (None: off) in place of what was there (None: nothing).
    """

    key: str
    title: str
    sentence: str
    holds: Callable[[Rule], bool]
    number: Callable[[Rule], int]
    changed: Callable[[Rule | None, int | None], Rule | None]
    start: int | None = None
    most: int = 100
    unit: str = ""


class RulesSection(QWidget):
    """Turns rules on and off; balancing respects those that are on."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        self._context = context
        self._switches = self._all_switches()
        self.rows: dict[str, SwitchRow] = {}
        self._others = text_label("", TextStyle.MUTED, wraps=True)
        card = Card()
        for place, switch in enumerate(self._switches):
            row = SwitchRow(switch.title, switch.sentence, switch.start, switch.most, switch.unit)
            row.changed.connect(partial(self._apply, switch))
            self.rows[f"{switch.key}:{switch.unit}"] = row
            if place:
                card.add(separator())
            card.add(row)
        for row in self.rows.values():
            row.turn_with(self.rows.values())
        column = flush(self, QVBoxLayout(), Space.M)
        hint = self.tr(
            "What a balanced plan has to respect. Locks are set on Partners, Team and Territories."
        )
        column.addWidget(SectionHeader(self.tr("Rules"), hint))
        column.addWidget(card)
        column.addWidget(self._others)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the rules as they are now."""
        for switch, row in zip(self._switches, self.rows.values(), strict=True):
            rule = self._found(switch)[1]
            row.show_state(None if rule is None or not switch.holds(rule) else switch.number(rule))
        count = len(self._context.plan.rules) - sum(
            any(switch.holds(rule) for switch in self._switches) for rule in self._context.plan.rules.values()
        )
        words = self.tr("Rules that speak of single partners and CPMs, such as locks: {count}")
        self._others.setText(words.format(count=format_count(count)) if count else "")

    def _apply(self, switch: Switch, number: int | None) -> None:
        key, before = self._found(switch)
        after = switch.changed(before, number)
        title = lowered(switch.title)
        if number is None:
            label = self.tr("Turn off: {rule}").format(rule=title)
        elif switch.start is None:
            label = self.tr("Turn on: {rule}").format(rule=title)
        else:
            label = self.tr("Set {rule} to {number}").format(
                rule=title, number=f"{format_count(number)} {switch.unit}"
            )
        edit = remove_rules({key}) if after is None else put_rule(key, after)
        self._context.apply(label, edit, merge=("rule", key, switch.unit))

    def _found(self, switch: Switch) -> tuple[RuleId, Rule | None]:
        """Find the rule a switch stands for; one of its kind that is off counts, too."""
        rules = self._context.plan.rules
        kind = type(switch.changed(None, switch.start if switch.start is not None else 1))
        for key, rule in rules.items():
            if isinstance(rule, kind) and not (isinstance(rule, AtMostPartners) and rule.cpm is not None):
                return key, rule
        return RuleId(switch.key), None

    def _all_switches(self) -> tuple[Switch, ...]:
        return (
            Switch(
                key="language",
                title=self.tr("Language must match"),
                sentence=self.tr(
                    "A partner goes only to a CPM who speaks its language; an empty one fits all."
                ),
                holds=lambda rule: isinstance(rule, LanguageMustMatch),
                number=lambda _: 1,
                changed=lambda _, number: None if number is None else LanguageMustMatch(),
            ),
            Switch(
                key="region",
                title=self.tr("Region must match"),
                sentence=self.tr("A partner goes only to a CPM whose home regions hold its region."),
                holds=lambda rule: isinstance(rule, RegionMustMatch),
                number=lambda _: 1,
                changed=lambda _, number: None if number is None else RegionMustMatch(),
            ),
            Switch(
                key="at-most",
                title=self.tr("Limit of partners for each CPM"),
                sentence=self.tr("No CPM looks after more partners than this, however small they are."),
                holds=lambda rule: isinstance(rule, AtMostPartners) and rule.cpm is None,
                number=lambda rule: rule.limit if isinstance(rule, AtMostPartners) else 0,
                changed=lambda _, number: None if number is None else AtMostPartners(number),
                start=80,
                most=100_000,
                unit=self.tr("partners"),
            ),
            *self._cap_switches(),
        )

    def _cap_switches(self) -> tuple[Switch, Switch]:
        return (
            Switch(
                key="cap",
                title=self.tr("Cap on partners that move"),
                sentence=self.tr("Balancing moves at most this share of all partners to another CPM."),
                holds=lambda rule: isinstance(rule, MoveCap) and rule.partner_percent is not None,
                number=lambda rule: (rule.partner_percent or 0) if isinstance(rule, MoveCap) else 0,
                changed=lambda before, number: _capped(before, partner_percent=number),
                start=20,
                unit=self.tr("% of partners"),
            ),
            Switch(
                key="cap",
                title=self.tr("Cap on revenue that moves"),
                sentence=self.tr("The partners that move bring at most this share of all revenue."),
                holds=lambda rule: isinstance(rule, MoveCap) and rule.revenue_percent is not None,
                number=lambda rule: (rule.revenue_percent or 0) if isinstance(rule, MoveCap) else 0,
                changed=lambda before, number: _capped(before, revenue_percent=number),
                start=20,
                unit=self.tr("% of revenue"),
            ),
        )


def _capped(before: Rule | None, **percent: int | None) -> Rule | None:
    """Give the cap with one of its shares changed; none when neither is left."""
    cap = replace(before if isinstance(before, MoveCap) else MoveCap(), **percent)
    return None if cap == MoveCap() else cap
