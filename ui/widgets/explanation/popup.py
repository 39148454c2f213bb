"""How a figure is computed, shown beside it: formula, inputs with their values, and what they are made of."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import quiet_button
from ui.widgets.explanation.explained import Explained
from ui.widgets.explanation.html import explanation_html
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style

_SIZE: Final = (440, 420)


class ExplanationPopup(QFrame):
    """Holds the keyboard until Escape or a click elsewhere; its text can be selected, copied and read out."""

    def __init__(self, explained: Explained, parent: QWidget) -> None:
        """Show an explanation."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("How this is computed"))
        set_style(self, kind="card")
        self.explained = explained
        theme = current_theme()
        shown = explained.explanation()
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(Space.S)
        self.text.setAccessibleName(self.tr("How this is computed: {figure}").format(figure=shown.title))
        self.text.setAccessibleDescription(explained.text)
        self.text.setHtml(explanation_html(shown, theme))
        set_style(self.text, kind="reading")
        self.copy_button = quiet_button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(self._copy)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(text_label(shown.title, TextStyle.SUBTITLE, wraps=True))
        if shown.facts:
            column.addWidget(text_label(shown.facts, TextStyle.CAPTION, wraps=True))
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy_button)
        column.addLayout(row)
        self.setFixedSize(*map(theme.px, _SIZE))

    def open_at(self, place: QRect, over: QWidget) -> None:
        """Open below a place of a widget, or above it near the lower edge of the screen."""
        screen = over.screen().availableGeometry()
        spot = over.mapToGlobal(QPoint(place.left(), place.bottom() + Space.XS))
        if spot.y() + self.height() > screen.bottom():
            spot.setY(max(screen.top(), over.mapToGlobal(place.topLeft()).y() - self.height() - Space.XS))
        spot.setX(max(screen.left(), min(spot.x(), screen.right() - self.width())))
        self.move(spot)
        self.show()
        self.text.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.explained.text)
        self.close()


def show_explained(explained: Explained, place: QRect, over: QWidget) -> ExplanationPopup:
    """Show how a figure is computed, beside where it stands in a widget."""
    popup = ExplanationPopup(explained, over)
    popup.open_at(place, over)
    return popup
