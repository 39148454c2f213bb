"""A question with a few answers, each a button that says what it does; one click or key decides."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import Frame
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.labels import TextStyle, text_label


class ChoiceDialog(Frame):
    """The answers stand below each other, the usual one first; Escape cancels."""

    def __init__(
        self, title: str, question: str, choices: Sequence[str], details: str, parent: QWidget | None
    ) -> None:
        """Ask a question; ``details`` say more below it, such as which file it is about."""
        super().__init__(title, "", parent)
        self.choice: str | None = None
        self.setMinimumWidth(420)
        self.body.addWidget(text_label(question, wraps=True))
        if details:
            self.body.addWidget(text_label(details, TextStyle.MUTED, wraps=True))
        for number, choice in enumerate(choices):
            button = (secondary_button if number else primary_button)(choice)
            button.setDefault(not number)
            button.clicked.connect(partial(self._choose, choice))
            self.body.addWidget(button)
        cancel = quiet_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.buttons.addStretch(1)
        self.buttons.addWidget(cancel)

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()
