"""Shows a charter or a scorecard as it will be handed out, in the colours of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser

from cpm_planner.charters.page import Page
from ui.charters.page_html import STYLE, page_html
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.styling import set_style


class PageView(QTextBrowser):
    """Stays where it was scrolled to when the page changes."""

    def __init__(self, title: str) -> None:
        """Show nothing yet; ``title`` says what will be shown, for those who do not see it."""
        super().__init__()
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultStyleSheet(STYLE)
        self.document().setDocumentMargin(Space.XL)
        set_style(self, surface="raised")

    def show_page(self, page: Page) -> None:
        """Show a page."""
        place = self.verticalScrollBar().value()
        self.setHtml(page_html(page, current_theme()))
        self.verticalScrollBar().setValue(place)
