"""The dialog that adds one seat by hand."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cpm_planner.edit.typed import typed_month, typed_percent
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, RoleTypeId
from ui.team.lookups import status_names
from ui.theme.tokens import Space
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form import Form

_WIDTH = 480


class AddSeatDialog(QDialog):
    """Asks for what a seat needs; what is wrong is said below its field and nothing typed is lost."""

    seat_given = Signal(object)
    """The Cpm, still without an id of its own."""

    def __init__(self, role_types: Mapping[RoleTypeId, str], marks: Marks, parent: QWidget) -> None:
        """Offer the plan's role types."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a seat"))
        self.setMinimumWidth(_WIDTH)
        self._marks = marks
        self._form = form = Form()
        name_hint = self.tr("A person, or what to call an open or planned position.")
        self._name = form.add(self.tr("&Name"), QLineEdit(), hint=name_hint)
        self._role = form.add(self.tr("&Role type"), _choice(role_types))
        self._status = form.add(self.tr("&Status"), _choice(status_names()))
        self._fte = form.add(self.tr("&FTE"), QLineEdit("100"), unit="%")
        start_hint = self.tr("Such as 2026-11. Open and planned seats have no capacity before it.")
        self._start = form.add(self.tr("S&tart month"), QLineEdit(), hint=start_hint)
        self._position = form.add(self.tr("&Position id"), QLineEdit())
        self._lay_out()

    def _lay_out(self) -> None:
        add = primary_button(self.tr("&Add seat"))
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
        """Hand the seat over when everything typed makes sense."""
        checks = (
            self._makes_sense(self._name, _named),
            self._makes_sense(self._fte, lambda text: typed_percent(text, self._marks)),
            self._makes_sense(self._start, typed_month),
        )
        if not all(checks):
            return
        seat = Cpm(
            CpmId(""),
            self._name.text().strip(),
            self._role.currentData(),
            position_id=self._position.text().strip(),
            status=self._status.currentData(),
            fte_percent=typed_percent(self._fte.text(), self._marks),
            start=typed_month(self._start.text()),
        )
        self.seat_given.emit(seat)
        super().accept()

    def _makes_sense(self, field: QLineEdit, read: Callable[[str], object]) -> bool:
        try:
            read(field.text())
        except InputError as refusal:
            self._form.set_error(field, str(refusal))
            return False
        self._form.set_error(field, "")
        return True


def _named(text: str) -> None:
    if not text.strip():
        raise InputError(code="no-name", what="A seat needs a name", remedy="type one")


def _choice(names: Mapping[Any, str]) -> QComboBox:
    box = QComboBox()
    for key, name in names.items():
        box.addItem(name, key)
    return box
