"""The frame of dialogs in which changes are taken or left, and what is taken enters as one step."""

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cpm_planner.model.errors import InputError
from ui.dialogs.frame import Frame
from ui.page_context import PageContext
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import ButtonsBeside


class DecidingDialog(Frame):
    """Turns the selected lines by Space, and stays open while the step is being taken."""

    def __init__(self, title: str, context: PageContext, parent: QWidget | None) -> None:
        """Start with what all of them have; lines and choices are up to the dialog."""
        super().__init__(title, "", parent)
        self._context = context
        self._is_entering = False
        self.count = text_label("", TextStyle.MUTED, wraps=True)
        self.cancel = secondary_button(self.tr("Cancel"))
        self.enter = primary_button("")
        self.cancel.clicked.connect(self.reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the selected lines by Space."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._turn()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close, unless the step is being taken."""
        if not self._is_entering:
            super().reject()

    @abstractmethod
    def _turn(self) -> None:
        """Take the selected lines, or leave them where all are taken."""

    def _refused(self, refusal: InputError) -> None:
        self._set_entering(is_entering=False)
        self._context.prompts.show_refusal(refusal)

    def _set_entering(self, *, is_entering: bool) -> None:
        self._is_entering = is_entering
        for button in (self.enter, self.cancel):
            button.setEnabled(not is_entering)

    def _lay_out(self, filters: QWidget, lines: QWidget, *choices: QPushButton) -> None:
        for button in choices:
            button.setAutoDefault(False)
        self.body.addWidget(filters)
        self.body.addWidget(lines, 1)
        self.body.addWidget(ButtonsBeside(choices, self.count))
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.enter)
        self.enter.setDefault(True)
