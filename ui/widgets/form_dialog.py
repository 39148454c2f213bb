"""A dialog that asks for one thing in a form, and says below a field what is wrong with it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cpm_planner.model.errors import InputError
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form import Form


class FormDialog(QDialog):
    """A form above Cancel and the button that accepts it; nothing typed is lost while something is wrong."""

    def __init__(self, title: str, accept: str, parent: QWidget) -> None:
        """Start with an empty ``form``; ``accept`` is what the accepting button says."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = Form()
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.XL)
        column.addWidget(self.form)
        column.addLayout(self._buttons(accept))

    def showEvent(self, event: QShowEvent) -> None:
        """Open as large as its texts need."""
        super().showEvent(event)
        give_room(self)

    def makes_sense(self, field: QLineEdit, read: Callable[[str], object]) -> bool:
        """Say whether a field's text can be read; below the field stands why not."""
        try:
            read(field.text())
        except InputError as refusal:
            self.form.set_error(field, str(refusal))
            return False
        self.form.set_error(field, "")
        return True

    def _buttons(self, accept: str) -> QHBoxLayout:
        accepting = primary_button(accept)
        accepting.setDefault(True)
        accepting.clicked.connect(self.accept)
        cancel = secondary_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(accepting)
        return row


def give_room(dialog: QDialog) -> None:
    """Make a dialog large enough for its texts in their size, as far as the screen goes."""
    layout, most = dialog.layout(), dialog.screen().availableSize()
    width = max(dialog.width(), min(dialog.sizeHint().width(), most.width()))
    wished = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
    dialog.resize(width, max(dialog.height(), min(wished, most.height())))


def choice_box(names: Mapping[Any, str]) -> QComboBox:
    """Offer names, each with its key as the data of its item."""
    box = QComboBox()
    for key, name in names.items():
        box.addItem(name, key)
    return box
