"""The dialog that adds one partner by hand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cpm_planner.edit.typed import month_to_type, typed_money, typed_month
from cpm_planner.formatting.money import titled_in
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import UNTAGGED
from ui.language import tr
from ui.page_context import PageContext
from ui.widgets.form_dialog import FormDialog, choice_box
from ui.widgets.model_mix_editor import ModelMixEditor

_WIDTH = 520


class AddPartnerDialog(FormDialog):
    """Asks for what a partner needs; what is wrong is said below its field and nothing typed is lost."""

    partner_given = Signal(object, object)
    """The Partner, still without an id of its own, and its CPM's id or None."""

    def __init__(
        self, tiers: dict[TierId, str], cpms: dict[CpmId, str], context: PageContext, parent: QWidget
    ) -> None:
        """Offer the plan's tiers and CPMs."""
        super().__init__(self.tr("Add a partner"), self.tr("&Add partner"), parent)
        self.setMinimumWidth(_WIDTH)
        self._marks = context.marks
        self._name = self.form.add(self.tr("&Name"), QLineEdit())
        self._external_id = self.form.add(self.tr("&External ID"), QLineEdit())
        self._tier = self.form.add(self.tr("&Tier"), choice_box({None: self.tr("Default tier"), **tiers}))
        self._mix = self.form.add(self.tr("&Model mix"), ModelMixEditor(UNTAGGED))
        self._cpm = self.form.add(self.tr("&CPM"), choice_box({None: self.tr("Unassigned"), **cpms}))
        self._region = self.form.add(self.tr("&Region"), QLineEdit())
        title = titled_in(self.tr("Re&venue a year"), context.plan.assumptions.currency)
        self._revenue = self.form.add(title, QLineEdit())
        self._start = self.form.add(
            self.tr("&Start month"),
            QLineEdit(),
            hint=self.tr("Such as {month}; leave it empty for a partner of long standing.").format(
                month=month_to_type()
            ),
        )

    def accept(self) -> None:
        """Hand the partner over when everything typed makes sense."""
        partner = self._read()
        if partner is not None:
            self.partner_given.emit(partner, self._cpm.currentData())
            super().accept()

    def _read(self) -> Partner | None:
        checks = (
            self.makes_sense(self._name, check_name),
            self.makes_sense(self._revenue, self._cents),
            self.makes_sense(self._start, typed_month),
        )
        if not all(checks):
            return None
        return Partner(
            PartnerId(""),
            self._name.text().strip(),
            external_id=self._external_id.text().strip(),
            tier=self._tier.currentData(),
            mix=self._mix.mix,
            region=self._region.text().strip(),
            revenue_cents=self._cents(self._revenue.text()),
            start=typed_month(self._start.text()),
        )

    def _cents(self, text: str) -> int:
        return typed_money(text, self._marks) if text.strip() else 0


def check_name(text: str) -> None:
    """Refuse to do without a name.

    Raises:
        InputError: nothing is typed.
    """
    if not text.strip():
        raise InputError(code="no-name", what=tr("A partner needs a name"), remedy=tr("type one"))
