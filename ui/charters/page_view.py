"""Shows a charter or a scorecard as it will be handed out, in the colours of the window."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QTextBrowser

from cpm_planner.charters.page import Page
from ui.actions import EXPLAIN_KEY
from ui.charters.page_html import PAPER_ROOM, least_room, page_html, page_style
from ui.in_turns import InTurns
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.turns import Turns
from ui.widgets.explanation.asking import explain
from ui.widgets.explanation.explained import Explained
from ui.widgets.styling import set_style


class PageView(QTextBrowser):
    """Stays where it was scrolled to when the page changes.

    Where there is little room, the columns of tables get no more than their longest words need.
    """

    _page: Page | None = None  # Qt tells of fonts already while the view is being made
    _least: float = 0.0

    def __init__(self, title: str, *, keeps_words: bool = False) -> None:
        """Show nothing yet.

        Args:
            title: what will be shown, for those who do not see it.
            keeps_words: whether the page is rather scrolled sideways than words of tables broken.
        """
        super().__init__()
        self._is_tight = False
        self._keeps_words = keeps_words
        self._explain: Callable[[], Explained | None] | None = None
        self._soon = InTurns(self)
        self.setAccessibleName(title)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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

    def show_page(self, page: Page | None) -> None:
        """Show a page, or none."""
        self._soon.drop()
        self._page = page
        if page is None:
            self.clear()
        else:
            self._least = least_room(page)
            self._write(page)

    def show_soon(self, make: Callable[[], Page | None]) -> None:
        """Make a page in a turn of the event loop of its own, and show it in the one after."""
        self._soon.begin(_made(make), self.show_page)

    def finish(self) -> None:
        """Show now what is to be shown soon."""
        self._soon.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out for the width there is."""
        super().resizeEvent(event)
        if self._page is not None and self._is_tight != self._has_less_than_paper():
            self._write(self._page)
        self._fit()

    def _write(self, page: Page) -> None:
        place, theme = self.verticalScrollBar().value(), current_theme()
        self._is_tight = self._has_less_than_paper()
        self.document().setDefaultStyleSheet(page_style(theme))
        self.setHtml(page_html(page, theme, self._least if self._is_tight else PAPER_ROOM))
        self._fit()
        self.verticalScrollBar().setValue(place)

    def _has_less_than_paper(self) -> bool:
        return self.viewport().width() - 2 * Space.XL < PAPER_ROOM * current_theme().zoom

    def _fit(self) -> None:
        least = math.ceil(self._least * current_theme().zoom) + 2 * Space.XL
        is_narrow = self._keeps_words and self.viewport().width() < least
        width = least if is_narrow else 0
        if self.lineWrapColumnOrWidth() == width:
            return  # to be told again what it knows, it would lay all of the page out again
        mode = QTextBrowser.LineWrapMode
        self.setLineWrapMode(mode.FixedPixelWidth if is_narrow else mode.WidgetWidth)
        self.setLineWrapColumnOrWidth(width)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_narrow else policy.ScrollBarAlwaysOff
        )

    def changeEvent(self, event: QEvent) -> None:
        """Write again in the colours and sizes of another look."""
        super().changeEvent(event)
        if self._page is not None and event.type() == QEvent.Type.StyleChange:
            self.show_page(self._page)


def _made(make: Callable[[], Page | None]) -> Turns[Page | None]:
    yield
    page = make()
    yield
    return page
