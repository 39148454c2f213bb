"""Cards, the headings above what they hold, and thin lines between."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style


class Card(QFrame):
    """A raised surface with rounded corners; put things into ``body``."""

    def __init__(self, title: str = "", hint: str = "") -> None:
        """Start an empty card, with a heading when a title is given."""
        super().__init__()
        set_style(self, kind="card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self.body.setSpacing(Space.M)
        if title:
            self.setAccessibleName(title)
            self.header = SectionHeader(title, hint)
            self.body.addWidget(self.header)

    def add(self, *widgets: QWidget) -> "Card":
        """Put widgets below what is there, and give the card back for chaining."""
        for widget in widgets:
            self.body.addWidget(widget)
        return self


class SectionHeader(QWidget):
    """A heading with an optional hint below it and controls at its right end."""

    def __init__(self, title: str, hint: str = "", *controls: QWidget) -> None:
        """Lay out heading, hint and controls."""
        super().__init__()
        self._title = text_label(title, TextStyle.SUBTITLE)
        self._hint = text_label(hint, TextStyle.CAPTION, wraps=True)
        self._hint.setVisible(bool(hint))
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        texts.addWidget(self._title)
        texts.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row.addLayout(texts, 1)
        for control in controls:
            row.addWidget(control)

    def set_text(self, title: str, hint: str = "") -> None:
        """Change heading and hint."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))


def separator() -> QFrame:
    """Make a thin horizontal line."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    set_style(line, kind="separator")
    return line
