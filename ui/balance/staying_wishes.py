"""What a search must leave as it is this time: CPMs, regions, partners, and whoever brings much revenue."""

from collections import Counter
from typing import Final

import numpy as np
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from cpm_planner.balance.staying import Staying
from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.money import around_thousands, short_amount
from cpm_planner.model.ids import CpmId, PartnerId
from ui.balance.choose_dialog import Choice, ChooseDialog, Choosing
from ui.balance.words import holder_text
from ui.page_context import PageContext
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import quiet_button, set_text
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.number_field import NumberField
from ui.widgets.table.column import RowId

_THOUSAND_CENTS: Final = 100_000
_MOST_THOUSANDS: Final = 10_000_000
_LARGE_QUANTILE: Final = 0.95
"""One partner in twenty counts as large until somebody says otherwise."""


class StayingWishes(QWidget):
    """Holds for one search after the other, and is no rule of the plan."""

    def __init__(self, context: PageContext) -> None:
        """Start with nothing that has to stay."""
        super().__init__()
        self._context = context
        self._kept: dict[str, frozenset[RowId]] = dict.fromkeys(("cpms", "regions", "partners"), frozenset())
        self.is_large = QCheckBox(self.tr("Partners with revenue above"))
        self.large = NumberField(0, _MOST_THOUSANDS, step=50)
        self.buttons: dict[str, QPushButton] = {
            "cpms": quiet_button("", "users"),
            "regions": quiet_button("", "map"),
            "partners": quiet_button("", "briefcase"),
        }
        self._lay_out()
        self._say_all()

    @property
    def wished(self) -> Staying:
        """Give the wishes as a search takes them."""
        above = self.large.value() * _THOUSAND_CENTS
        return Staying(
            cpms=frozenset(CpmId(str(key)) for key in self._kept["cpms"]),
            partners=frozenset(PartnerId(str(key)) for key in self._kept["partners"]),
            regions=frozenset(str(key) for key in self._kept["regions"]),
            revenue_above_cents=above if self.is_large.isChecked() else None,
        )

    def keep(self, kind: str, keys: frozenset[RowId]) -> None:
        """Keep these CPMs, regions or partners as they are, and none but these."""
        self._kept[kind] = keys
        self._say(kind)

    def choose(self, kind: str) -> None:
        """Ask which CPMs, regions or partners are to stay."""
        choosing = {"cpms": self._cpms, "regions": self._regions, "partners": self._partners}[kind]()
        ChooseDialog(choosing, self._kept[kind], lambda keys: self.keep(kind, keys), self).open()

    def follow_plan(self) -> None:
        """Forget whoever is no longer in the plan."""
        plan = self._context.plan
        self._kept["cpms"] &= plan.cpms.keys()
        self._kept["partners"] &= plan.partners.keys()
        before, after = around_thousands(plan.assumptions.currency)
        self.large.setPrefix(before)
        self.large.setSuffix(after)
        if not self.is_large.isChecked():
            self.large.setValue(self._usual_limit())
        self._say_all()

    def _lay_out(self) -> None:
        self.large.setAccessibleName(self.tr("Yearly revenue above which partners stay, in thousands"))
        self.large.setEnabled(False)
        self.is_large.setAccessibleName(self.tr("Keep partners with much revenue where they are"))
        self.is_large.toggled.connect(self.large.setEnabled)
        flow = FlowLayout()
        laid_out(self, flow)
        for part in (self.is_large, self.large, *self.buttons.values()):
            flow.addWidget(part)
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: self.choose(kind))

    def _usual_limit(self) -> int:
        """Thousands that about one partner in twenty brings more than."""
        revenue = self._context.figures.arrays.partners.revenue
        return int(np.quantile(revenue, _LARGE_QUANTILE)) // _THOUSAND_CENTS if len(revenue) else 0

    def _say_all(self) -> None:
        for kind in self.buttons:
            self._say(kind)

    def _say(self, kind: str) -> None:
        count = len(self._kept[kind])
        none, one, many = {
            "cpms": (self.tr("Keep CPMs…"), self.tr("1 CPM stays"), self.tr("{count} CPMs stay")),
            "regions": (self.tr("Keep regions…"), self.tr("1 region stays"), self.tr("{count} regions stay")),
            "partners": (
                self.tr("Keep partners…"),
                self.tr("1 partner stays"),
                self.tr("{count} partners stay"),
            ),
        }[kind]
        some = one if count == 1 else many.format(count=format_count(count))
        set_text(self.buttons[kind], some if count else none)

    def _cpms(self) -> Choosing:
        plan = self._context.plan
        partners = dict(zip(plan.cpms, self._context.figures.load.partners.tolist(), strict=True))

        def choice(key: RowId) -> Choice:
            cpm = plan.cpms[CpmId(str(key))]
            return Choice(cpm.name, f"{plan.role_types[cpm.role_type].name}, {self._many(partners[cpm.id])}")

        return Choosing(
            title=self.tr("CPMs who stay as they are"),
            hint=self.tr("They give and get nobody in the next searches. Select several with Ctrl."),
            noun=self.tr("CPMs"),
            keys=list(plan.cpms),
            choice_of=choice,
        )

    def _regions(self) -> Choosing:
        names: dict[RowId, str] = {}
        regions = [each.region for each in self._context.plan.partners.values() if each.region]
        for region in regions:
            names.setdefault(region.casefold(), region)
        partners = Counter(map(str.casefold, regions))
        return Choosing(
            title=self.tr("Regions that stay as they are"),
            hint=self.tr("Their partners keep their CPM in the next searches. Select several with Ctrl."),
            noun=self.tr("regions"),
            keys=sorted(names, key=str),
            choice_of=lambda key: Choice(names[key], self._many(partners[str(key)])),
        )

    def _partners(self) -> Choosing:
        plan, marks = self._context.plan, self._context.marks

        def choice(key: RowId) -> Choice:
            partner = plan.partners[PartnerId(str(key))]
            money = short_amount(partner.revenue_cents, plan.assumptions.currency, marks)
            holder = holder_text(plan.assignments.get(partner.id), plan)
            return Choice(partner.name, f"{holder}, {money}")

        return Choosing(
            title=self.tr("Partners who stay where they are"),
            hint=self.tr("They keep their CPM in the next searches. Select several with Ctrl."),
            noun=self.tr("partners"),
            keys=list(plan.partners),
            choice_of=choice,
        )

    def _many(self, partners: int) -> str:
        one, many = self.tr("1 partner"), self.tr("{count} partners")
        return one if partners == 1 else many.format(count=format_count(partners))
