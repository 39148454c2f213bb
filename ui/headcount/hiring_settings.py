"""What a hiring plan is asked for, as a row of fields."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from cpm_planner.formatting.money import around_thousands
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.request import HiringRequest
from ui.language import tr
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form_dialog import choice_box
from ui.widgets.labelled import labelled
from ui.widgets.number_field import NumberField

_MOST_SECONDS, _USUAL_SECONDS = 600, 10
_MOST_HEADS, _MOST_THOUSANDS = 999, 999_999
_THOUSAND_CENTS = 100_000


class HiringSettings(QWidget):
    """The fields; without any change the question is for the fewest hires."""

    def __init__(self, currency: str) -> None:
        """Start at the usual question."""
        super().__init__()
        self._row = FlowLayout()
        laid_out(self, self._row)
        self._row.setSpacing(Space.L)
        self.target = self._number(
            tr("Highest utilisation"),
            NumberField(0, 100, step=5, suffix=" %"),
            tr("As targeted"),
            tr("How full every month may be; without a figure, up to the target of the role type."),
        )
        self.regions = self._choice(
            tr("Regions"),
            {True: tr("Home region only"), False: tr("Anybody anywhere")},
            tr("Whether seats with home regions do work of these only."),
        )
        self.takes = self._choice(
            tr("Work of a CPM"),
            {False: tr("Stays with its role type"), True: tr("Any role type with a fit")},
            tr("Which hires may take over work that somebody has; work of nobody goes to any with a fit."),
        )
        self.sought = self._choice(
            tr("Look for"),
            {Sought.HIRES: tr("Fewest hires"), Sought.COST: tr("Lowest cost")},
            tr("What is made small first."),
        )
        self.heads = self._number(
            tr("Hires, at most"),
            NumberField(-1, _MOST_HEADS),
            tr("Any number"),
            tr("With a figure, the hires are found that cover most revenue."),
        )
        self.budget = self._number(
            tr("Budget"),
            NumberField(-1, _MOST_THOUSANDS, step=50),
            tr("No limit"),
            tr("Most that the hires may cost until the end of the horizon, in thousands."),
        )
        self.seconds = self._number(
            tr("Longest search"),
            NumberField(1, _MOST_SECONDS, step=5, suffix=tr(" s")),
            "",
            tr("For each way to hire; a longer search proves more."),
        )
        self.seconds.setValue(_USUAL_SECONDS)
        self.name_currency(currency)

    def end_with(self, *buttons: QAbstractButton) -> None:
        """Put buttons behind the last setting, beside the fields under their labels."""
        for button in buttons:
            self._row.addWidget(button)
            self._row.setAlignment(button, Qt.AlignmentFlag.AlignBottom)

    def name_currency(self, currency: str) -> None:
        """Say in which currency the budget is."""
        before, after = around_thousands(currency)
        self.budget.setPrefix(before)
        self.budget.setSuffix(after)

    def request(self) -> HiringRequest:
        """Give the settings as the search takes them."""
        heads, thousands = self.heads.value(), self.budget.value()
        return HiringRequest(
            target_percent=self.target.value() or None,
            by_region=bool(self.regions.currentData()),
            any_role_type=bool(self.takes.currentData()),
            sought=Sought(self.sought.currentData()),
            most_heads=None if heads < 0 else heads,
            budget_cents=None if thousands < 0 else thousands * _THOUSAND_CENTS,
            seconds=float(self.seconds.value()),
        )

    def _number(self, label: str, field: NumberField, none: str, hint: str) -> NumberField:
        field.setSpecialValueText(none)
        field.setValue(field.minimum())
        self._add(label, field, hint)
        return field

    def _choice(self, label: str, choices: Mapping[object, str], hint: str) -> QComboBox:
        box = choice_box(choices)
        self._add(label, box, hint)
        return box

    def _add(self, label: str, field: QWidget, hint: str) -> None:
        self._row.addWidget(labelled(label, field, hint))
