"""What rules cost: how many partners they hold, what each one costs, and which to drop."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from cpm_planner.balance.clashes.clashes_text import remark_sentence
from cpm_planner.balance.studies.rule_prices import Alarm, RulePrices, RulePricesRequest
from cpm_planner.balance.studies.rule_prices_text import debt_sentence, held_sentence, solved_sentence
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.ids import PartnerId, RuleId
from cpm_planner.workspace.studies import rules
from ui.balance.rules_in_words import drop_rules
from ui.balance.studies.panel import StudyPanel, StudyWords
from ui.balance.studies.rules_rows import RuleRow, rule_columns, rule_rows
from ui.language import tr
from ui.page_context import PageContext
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import quiet_button, secondary_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.number_field import NumberField
from ui.widgets.table.column import RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable

_MOST_SECONDS, _USUAL_SECONDS = 600, 20
_MOST_RULES, _USUAL_RULES = 500, 15
_TONES = {Alarm.FINE: Tone.GOOD, Alarm.WARN: Tone.WARNING, Alarm.BAD: Tone.BAD}


class RulesPanel(StudyPanel[RulePrices]):
    """Prices the locks and rules of the plan; those that clash are told first, with the ways out."""

    def __init__(self, context: PageContext) -> None:
        """Start without a result."""
        super().__init__(context, _words(), rules)
        self.seconds = self.add_setting(
            self.tr("Longest search"), NumberField(1, _MOST_SECONDS, step=5, suffix=self.tr(" s"))
        )
        self.seconds.setValue(_USUAL_SECONDS)
        self.most = self.add_setting(
            self.tr("Rules to try without"),
            NumberField(0, _MOST_RULES, step=5),
            self.tr("The plan is balanced again without each of these, beginning with what may cost most."),
        )
        self.most.setValue(_USUAL_RULES)
        self._rows: dict[RowId, RuleRow] = {}
        self.verdict = InfoBanner("", Tone.NEUTRAL)
        self.debt = text_label("", TextStyle.STRONG, wraps=True)
        self.values: ValueTableModel[RuleRow] = ValueTableModel(
            list(rule_columns(context.marks)), self._row_of
        )
        self.table: ValueTable[RuleRow] = ValueTable(self.values, self.tr("Rules by what they cost"))
        self.filters: FilterBar[RuleRow] = FilterBar(self.values, self.tr("rules"), self.tr("rule"))
        self.detail = text_label("", TextStyle.MUTED, wraps=True)
        self.partners = quiet_button(self.tr("Show the partners"), "users")
        self.drop = secondary_button("", "trash-2")
        self._lay_out_results()
        self._connect_results()
        self._show_choice()

    def request(self) -> RulePricesRequest:
        """Give the settings as the study takes them."""
        return RulePricesRequest(seconds=float(self.seconds.value()), most_solved=self.most.value())

    def show_result(self, result: RulePrices) -> None:
        """Show what the rules cost."""
        plan, marks = self.studied, self.context.marks
        self._rows.clear()
        self._rows.update(rule_rows(result, plan, marks))
        self.values.replace_rows(list(self._rows))
        self.table.set_placeholder(self.tr("There are no locks and rules, so they cost nothing."))
        self.verdict.set_text(f"{held_sentence(result, marks)}.", _TONES[result.alarm])
        self.debt.setText(f"{debt_sentence(result, marks)}." if result.prices else "")
        self.debt.setVisible(bool(result.prices))
        remarks = (remark_sentence(plan, each) for each in result.remarks)
        said = [f"{each}." for each in (solved_sentence(result), *remarks)]
        if result.prices:
            said.append(self.tr("Select rules to see their partners or to drop them."))
        self.detail.setText(" ".join(said))
        self._show_choice()

    def phase_text(self, phase: str) -> str:
        """Say what is being done."""
        return self.tr("Balancing with all rules, with none, and without each")

    def progress_text(self, partial: RulePrices | None) -> str:
        """Say how many rules were tried."""
        if partial is None:
            return ""
        return self.tr("{count} rules tried so far").format(count=format_count(partial.solved))

    def follow_plan(self) -> None:
        """Offer to drop only what is still there."""
        self._show_choice()

    def _row_of(self, key: RowId) -> RuleRow | None:
        return self._rows.get(key)

    def _chosen(self) -> list[RuleId]:
        """Selected rules that the plan still has."""
        keys = (RuleId(str(key)) for key in self.table.selected_ids())
        return [key for key in keys if key in self.context.plan.rules]

    def _chosen_partners(self) -> list[PartnerId]:
        named = (key for rule in self._chosen() for key in self._rows[rule].partners)
        return [key for key in dict.fromkeys(named) if key in self.context.plan.partners]

    def _show_choice(self) -> None:
        count = len(self._chosen())
        many = self.tr("Drop these {count} rules").format(count=format_count(count))
        set_text(self.drop, many if count > 1 else self.tr("Drop this rule"))
        self.drop.setEnabled(count > 0)
        self.partners.setEnabled(bool(self._chosen_partners()))
        nothing = "" if count else self.tr("Select rules in the table first")
        self.drop.setToolTip(nothing)
        nobody = self.tr("The rules selected name no partners: they hold for everybody")
        self.partners.setToolTip("" if self.partners.isEnabled() else nothing or nobody)

    def _drop(self) -> None:
        if self._chosen():
            drop_rules(self.context, self._chosen())

    def _go_to_partners(self) -> None:
        if self._chosen_partners():
            self.context.navigator.go_to("partners", self._chosen_partners())

    def _connect_results(self) -> None:
        self.table.selection_changed.connect(self._show_choice)
        self.table.row_activated.connect(self._go_to_partners)
        self.drop.clicked.connect(self._drop)
        self.partners.clicked.connect(self._go_to_partners)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table).activated.connect(self._drop)

    def _lay_out_results(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.detail, 1)
        for button in (self.partners, self.drop):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        for part in (self.verdict, self.debt, self.filters):
            self.results.addWidget(part)
        self.results.addWidget(self.table, 1)
        self.results.addLayout(foot)


def _words() -> StudyWords:
    return StudyWords(
        title=tr("What rules cost"),
        purpose=tr("Can all rules be kept, and how much better could the plan be without each?"),
        run=tr("Price the rules"),
        invitation=tr("Price the rules to see which ones cost most, and how many partners they hold."),
        icon="lock",
    )
