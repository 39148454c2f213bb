"""Shows a charter or a scorecard as it will be handed out, in the colours of the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QTextBrowser

from cpm_planner.charters.page import Page
from ui.charters.page_html import STYLE, page_html
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.explanation.asking import explain
from ui.widgets.explanation.explained import EXPLAIN_KEY, Explained
from ui.widgets.styling import set_style


class PageView(QTextBrowser):
    """Stays where it was scrolled to when the page changes."""

    _page: Page | None = None  # Qt tells of fonts already while the view is being made

    def __init__(self, title: str) -> None:
        """Show nothing yet; ``title`` says what will be shown, for those who do not see it."""
        super().__init__()
        self._explain: Callable[[], Explained | None] | None = None
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultStyleSheet(STYLE)
        self.document().setDocumentMargin(Space.XL)
        set_style(self, surface="raised")

    def explain_by(self, explain: Callable[[], Explained | None]) -> None:
        """Let the figures of the page be explained."""
        self._explain = explain

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Say how the figures are computed."""
        explained = None if self._explain is None else self._explain()
        return None if explained is None else (explained, QRect(0, 0, self.width(), Space.XL))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the figures, beside what any text offers."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(self.tr("Explain this figure"), QKeySequence(EXPLAIN_KEY), lambda: explain(self))
        menu.popup(event.globalPos())

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self._page = page
        place = self.verticalScrollBar().value()
        self.setHtml(page_html(page, current_theme()))
        self.verticalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Write again in the colours and sizes of another look."""
        super().changeEvent(event)
        if self._page is not None and event.type() == QEvent.Type.StyleChange:
            self.show_page(self._page)
