"""The dialog that adds one partner by hand."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cpm_planner.edit.typed import typed_money, typed_month
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.partner import Partner
from cpm_planner.model.sales_model import UNTAGGED
from ui.theme.tokens import Space
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form import Form
from ui.widgets.model_mix_editor import ModelMixEditor

_WIDTH = 520


class AddPartnerDialog(QDialog):
    """Asks for what a partner needs; what is wrong is said below its field and nothing typed is lost."""

    partner_given = Signal(object, object)
    """The Partner, still without an id of its own, and its CPM's id or None."""

    def __init__(
        self, tiers: dict[TierId, str], cpms: dict[CpmId, str], marks: Marks, parent: QWidget
    ) -> None:
        """Offer the plan's tiers and CPMs."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a partner"))
        self.setMinimumWidth(_WIDTH)
        self._marks = marks
        self._form = Form()
        self._name = self._form.add(self.tr("&Name"), QLineEdit())
        self._external_id = self._form.add(self.tr("&External id"), QLineEdit())
        self._tier = self._form.add(self.tr("&Tier"), _choice(self.tr("Default tier"), tiers))
        self._mix = self._form.add(self.tr("&Model mix"), ModelMixEditor(UNTAGGED))
        self._cpm = self._form.add(self.tr("&CPM"), _choice(self.tr("Unassigned"), cpms))
        self._region = self._form.add(self.tr("&Region"), QLineEdit())
        self._revenue = self._form.add(self.tr("Re&venue a year"), QLineEdit())
        self._start = self._form.add(
            self.tr("&Start month"),
            QLineEdit(),
            hint=self.tr("Such as 2026-11; empty for a partner long known."),
        )
        self._lay_out()

    def _lay_out(self) -> None:
        add = primary_button(self.tr("&Add partner"))
        add.setDefault(True)
        add.clicked.connect(self.accept)
        cancel = secondary_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.XL)
        column.addWidget(self._form)
        column.addLayout(buttons)

    def accept(self) -> None:
        """Hand the partner over when everything typed makes sense."""
        partner = self._read()
        if partner is not None:
            self.partner_given.emit(partner, self._cpm.currentData())
            super().accept()

    def _read(self) -> Partner | None:
        checks = (
            self._makes_sense(self._name, _named),
            self._makes_sense(self._revenue, self._cents),
            self._makes_sense(self._start, typed_month),
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

    def _makes_sense(self, field: QLineEdit, read: Callable[[str], object]) -> bool:
        try:
            read(field.text())
        except InputError as refusal:
            self._form.set_error(field, str(refusal))
            return False
        self._form.set_error(field, "")
        return True

    def _cents(self, text: str) -> int:
        return typed_money(text, self._marks) if text.strip() else 0


def _named(text: str) -> None:
    if not text.strip():
        raise InputError(code="no-name", what="A partner needs a name", remedy="type one")


def _choice(nothing: str, names: Mapping[Any, str]) -> QComboBox:
    box = QComboBox()
    box.addItem(nothing, None)
    for key, name in names.items():
        box.addItem(name, key)
    return box
