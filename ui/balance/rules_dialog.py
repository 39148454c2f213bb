"""All rules of the plan in words, to be searched and dropped."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cpm_planner.model.ids import RuleId
from cpm_planner.model.rule import Rule
from ui.balance.rules_in_words import WholePlan, drop_rules, rule_sentence
from ui.dialogs.frame import Frame
from ui.page_context import PageContext
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.table.column import Column, RowId
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.model import ValueTableModel
from ui.widgets.table.view import ValueTable


class RulesDialog(Frame):
    """A table of rules; what is dropped is a step that can be undone."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """List the rules of the plan of a context."""
        title, hint = self._words()
        super().__init__(title, hint, parent)
        self._context = context
        self._rows: dict[RowId, str] = {}
        column: Column[str] = Column(key="rule", title=self.tr("Rule"), text=str, stretches=True)
        self.values: ValueTableModel[str] = ValueTableModel([column], self._rows.get)
        self.table: ValueTable[str] = ValueTable(self.values, title)
        self.drop = secondary_button(self.tr("Drop the selected rules"), "trash-2")
        self._lay_out()
        context.signals.changed.connect(self._follow_plan)
        self._follow_plan()

    def _words(self) -> tuple[str, str]:
        return (
            self.tr("Rules a proposal keeps"),
            self.tr("Select those that need not hold any more and drop them; undo brings them back."),
        )

    def _lay_out(self) -> None:
        self.wish_size(640, 560)
        filters: FilterBar[str] = FilterBar(self.values, self.tr("rules"), self.tr("rule"))
        self.body.addWidget(filters)
        self.body.addWidget(self.table, 1)
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self.drop)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.drop.clicked.connect(self._drop)
        self.table.selection_changed.connect(self._show_choice)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table).activated.connect(self._drop)

    def _follow_plan(self) -> None:
        plan = self._context.plan
        self._rows.clear()
        self._rows.update((key, self._sentence(rule)) for key, rule in plan.rules.items())
        none = self.tr("No rule meets the search.") if self._rows else self._missing()
        self.table.set_placeholder(none)
        self.values.replace_rows(list(self._rows))
        self._show_choice()

    def _sentence(self, rule: Rule) -> str:
        """Say a rule, and of one that is for everybody that it is."""
        said = rule_sentence(self._context.plan, rule)
        return self.tr("{rule} (for everybody)").format(rule=said) if isinstance(rule, WholePlan) else said

    def _missing(self) -> str:
        return self.tr(
            "There are no rules yet. Lock partners on the Partners page, and a proposal leaves them with "
            "their CPM."
        )

    def _show_choice(self) -> None:
        self.drop.setEnabled(bool(self.table.selected_ids()))

    def _drop(self) -> None:
        keys = [RuleId(str(key)) for key in self.table.selected_ids()]
        if keys:
            drop_rules(self._context, keys)
