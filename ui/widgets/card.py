"""Cards, the headings above what they hold, and thin lines between."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import in_flow, stacked
from ui.widgets.styling import set_style

_LINES_OF_HINT = 2


class Card(QFrame):
    """A raised surface with rounded corners; put things into ``body``."""

    def __init__(self, title: str = "", hint: str = "") -> None:
        """Start an empty card, with a heading when a title is given."""
        super().__init__()
        set_style(self, kind="card")
        self.body = laid_out(self, QVBoxLayout())
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


class SectionHeader(Reflow):
    """A heading with an optional hint below it and controls at its right end, or below where it is narrow."""

    def __init__(self, title: str, hint: str = "", *controls: QWidget) -> None:
        """Lay out heading, hint and controls."""
        self._title = text_label(title, TextStyle.SUBTITLE)
        self._hint = text_label(hint, TextStyle.CAPTION, wraps=True)
        super().__init__(stacked(self._title, self._hint, spacing=Space.XS), in_flow(*controls))
        self._hint.setVisible(bool(hint))
        self.second.setHidden(not controls)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_text(self, title: str, hint: str = "") -> None:
        """Change heading and hint."""
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def least_beside(self) -> int:
        """Give the width at which the hint beside the controls keeps to two lines."""
        hint = self._hint.fontMetrics().horizontalAdvance(self._hint.text()) // _LINES_OF_HINT
        texts = max(self._title.sizeHint().width(), hint)
        return texts + self.row.spacing() + self.width_of_second()

    def fit(self) -> None:
        """Take the height that the texts need at this width, no more and no less."""
        super().fit()
        wraps = self.row.hasHeightForWidth()
        height = self.row.totalHeightForWidth(self.width()) if wraps else self.row.totalSizeHint().height()
        self.setFixedHeight(height)
        if self.row.geometry() != self.rect():
            # Of a size taken while the one before is being told, as at a first show, Qt tells nobody.
            self.row.setGeometry(self.rect())


def separator() -> QFrame:
    """Make a thin horizontal line."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    set_style(line, kind="separator")
    return line
