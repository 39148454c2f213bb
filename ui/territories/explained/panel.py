"""The panel beside the board that shows an explanation; what it names can be followed."""

from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser

from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button
from ui.widgets.card import Card
from ui.widgets.explanation.explanation import Explanation
from ui.widgets.explanation.html import PARTNER_LINK, explanation_html
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.load_bar import LoadBar
from ui.widgets.load_level import Load
from ui.widgets.styling import set_style

_WIDTH: Final = 324
_SHARE: Final = 0.35


class ExplanationPanel(Card):
    """Shows one explanation at a time; its text can be selected, copied and read out."""

    partner_wanted = Signal(str)
    """Id of a partner to show on the board."""
    close_wanted = Signal()

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.setAccessibleName(self.tr("Why these hours"))
        self._shown = Explanation("", "")
        self.title = text_label("", TextStyle.SUBTITLE, wraps=True)
        self.facts = text_label("", TextStyle.CAPTION, wraps=True)
        self.load = LoadBar(Load(0.0), "")
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setAccessibleName(self.tr("Hours, line by line"))
        self.text.anchorClicked.connect(self._follow)
        set_style(self.text, kind="reading")
        self.close_button = icon_button("x", self.tr("Close the explanation"))
        self.close_button.clicked.connect(self.close_wanted)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        self.body.setSpacing(Space.S)
        self.body.addLayout(row)
        self.add(self.facts, self.load)
        self.body.addWidget(self.text, 1)
        self.setFixedWidth(current_theme().px(_WIDTH))

    def fit(self, page_width: int) -> None:
        """Leave most of a page's width to the board."""
        self.setFixedWidth(min(current_theme().px(_WIDTH), round(page_width * _SHARE)))

    def show_explanation(self, explanation: Explanation) -> None:
        """Show another explanation, from its beginning; the same one again stays where it is."""
        if explanation != self._shown:
            is_same_subject = explanation.title == self._shown.title
            self._shown = explanation
            self._write(keeps_place=is_same_subject)

    def changeEvent(self, event: QEvent) -> None:
        """Write again in the colours and sizes of another look."""
        super().changeEvent(event)
        is_built = hasattr(self, "text")  # Qt tells of fonts already while the panel is being made
        if is_built and event.type() == QEvent.Type.StyleChange:
            self._write(keeps_place=True)

    def _write(self, *, keeps_place: bool) -> None:
        shown, bar = self._shown, self.text.verticalScrollBar()
        place = bar.value() if keeps_place else 0
        self.title.setText(shown.title)
        self.facts.setText(shown.facts)
        self.load.setVisible(shown.load is not None)
        if shown.load is not None:
            self.load.set_load(shown.load)
        self.text.setHtml(explanation_html(shown, current_theme()))
        bar.setValue(place)

    def _follow(self, address: QUrl) -> None:
        text = address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if text.startswith(PARTNER_LINK):
            self.partner_wanted.emit(unquote(text.removeprefix(PARTNER_LINK)))
