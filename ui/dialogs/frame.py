"""The frame all dialogs share: heading, body, a row of buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.dialog import Dialog
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style


class Frame(Dialog):
    """A dialog that deletes itself when it is closed; put things into ``body`` and ``buttons``."""

    def __init__(self, title: str, hint: str, parent: QWidget | None) -> None:
        """Start with a heading and a sentence below it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        set_style(self, surface="window")
        self.title = text_label(title, TextStyle.TITLE, wraps=True)
        self.hint = text_label(hint, TextStyle.MUTED, wraps=True)
        heading = QVBoxLayout()
        heading.setSpacing(Space.XS)
        heading.addWidget(self.title)
        heading.addWidget(self.hint)
        self.content.addLayout(heading)
        self.hint.setVisible(bool(hint))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.content.addLayout(self.body, 1)
