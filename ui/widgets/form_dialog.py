"""A dialog that asks for one thing in a form, and says below a field what is wrong with it."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from cpm_planner.model.errors import InputError
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.reading_order import in_reading_order


class FormDialog(Dialog):
    """A form above Cancel and the button that accepts it; nothing typed is lost while something is wrong."""

    def __init__(self, title: str, accept: str, parent: QWidget) -> None:
        """Start with an empty ``form``; ``accept`` is what the accepting button says."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = Form()
        self.content.addWidget(self.form)
        self._add_buttons(accept)

    def showEvent(self, event: QShowEvent) -> None:
        """Open with the keyboard in the first field."""
        super().showEvent(event)
        if self.focusWidget() is None and (chain := in_reading_order(self)):
            for before, after in pairwise(chain):  # the buttons were there before the fields
                QWidget.setTabOrder(before, after)
            chain[0].setFocus()

    def makes_sense(self, field: QLineEdit, read: Callable[[str], object]) -> bool:
        """Say whether a field's text can be read; below the field stands why not."""
        try:
            read(field.text())
        except InputError as refusal:
            self.form.set_error(field, str(refusal))
            return False
        self.form.set_error(field, "")
        return True

    def _add_buttons(self, accept: str) -> None:
        accepting = primary_button(accept)
        accepting.setDefault(True)
        accepting.clicked.connect(self.accept)
        cancel = secondary_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(accepting)


def choice_box(names: Mapping[Any, str]) -> QComboBox:
    """Offer names, each with its key as the data of its item."""
    box = QComboBox()
    for key, name in names.items():
        box.addItem(name, key)
    return box
