"""The dialog that adds one seat by hand."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cpm_planner.edit.typed import day_to_type, month_to_type, typed_day, typed_percent
from cpm_planner.formatting.marks import Marks
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, RoleTypeId
from ui.language import tr
from ui.widgets.form_dialog import FormDialog, choice_box
from ui.widgets.seat_status import seat_statuses

_WIDTH = 480


class AddSeatDialog(FormDialog):
    """Asks for what a seat needs; what is wrong is said below its field and nothing typed is lost."""

    seat_given = Signal(object)
    """The Cpm, still without an id of its own."""

    def __init__(self, role_types: Mapping[RoleTypeId, str], marks: Marks, parent: QWidget) -> None:
        """Offer the plan's role types."""
        super().__init__(self.tr("Add a seat"), self.tr("&Add seat"), parent)
        self.setMinimumWidth(_WIDTH)
        self._marks = marks
        form = self.form
        name_hint = self.tr("A person, or what to call an open or planned position.")
        self._name = form.add(self.tr("&Name"), QLineEdit(), hint=name_hint)
        self._role = form.add(self.tr("&Role type"), choice_box(role_types))
        self._status = form.add(self.tr("&Status"), choice_box(seat_statuses()))
        self._fte = form.add(self.tr("&FTE"), QLineEdit("100"), unit="%")
        start_hint = self.tr("Such as {month} or {day}. Open and planned seats have no capacity before.")
        self._start = form.add(
            self.tr("S&tart"), QLineEdit(), hint=start_hint.format(month=month_to_type(), day=day_to_type())
        )
        self._position = form.add(self.tr("&Position ID"), QLineEdit())

    def accept(self) -> None:
        """Hand the seat over when everything typed makes sense."""
        checks = (
            self.makes_sense(self._name, _named),
            self.makes_sense(self._fte, lambda text: typed_percent(text, self._marks)),
            self.makes_sense(self._start, typed_day),
        )
        if not all(checks):
            return
        month, day = typed_day(self._start.text())
        seat = Cpm(
            CpmId(""),
            self._name.text().strip(),
            self._role.currentData(),
            position_id=self._position.text().strip(),
            status=SeatStatus(self._status.currentData()),
            fte_percent=typed_percent(self._fte.text(), self._marks),
            start=month,
            start_day=day or 1,
        )
        self.seat_given.emit(seat)
        super().accept()


def _named(text: str) -> None:
    if not text.strip():
        raise InputError(code="no-name", what=tr("A seat needs a name"), remedy=tr("type one"))
