"""The window of help: topics and a search at the left, the page at the right."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ui.help.page_style import dress
from ui.help.topics import Topic, about, topic_of, topics
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize
from ui.widgets.assembly import laid_out
from ui.widgets.dialog import WINDOW_FRAME
from ui.widgets.search_field import SearchField
from ui.widgets.sized import follow_text_size
from ui.widgets.styling import set_style

_SIZE: Final = (900, 640)
_LIST_WIDTH: Final = 290
_MOST_OF_WIDTH: Final = 3
"""The topics take no more than a third."""
_KEY: Final = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stays open beside the work; asked for another topic, it shows that one."""

    def __init__(self, parent: QWidget) -> None:
        """Show the topics; which one is open is up to :meth:`show_topic`."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        set_style(self, surface="window")
        wished = QSize(*map(current_theme().px, _SIZE))
        self.resize(wished.boundedTo(self.screen().availableSize() - WINDOW_FRAME))
        self.search = SearchField(self.tr("Search in help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self._shown = ""
        self._lay_out()
        self._offer(topics())
        self.search.searched.connect(self._search)
        self.list.currentItemChanged.connect(self._open_item)
        self.page.anchorClicked.connect(self._follow)

    def show_topic(self, key: str) -> None:
        """Show the topic of a key, or of a page of the window, and come to the front."""
        self._open(topic_of(key))
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Write the page anew in other colours and sizes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._shown:
            self._write(topic_of(self._shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a narrow window to the page."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for each in (self.search, self.list):
            each.setFixedWidth(min(current_theme().px(_LIST_WIDTH), self.width() // _MOST_OF_WIDTH))

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        follow_text_size(self.list, self._fit)
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        row.setSpacing(Space.L)
        row.addLayout(side)
        row.addWidget(self.page, 1)

    def _search(self, words: str) -> None:
        self._offer(about(words) if words else topics())

    def _offer(self, offered: Iterable[Topic]) -> None:
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.list.clear()
        for topic in offered:
            item = QListWidgetItem(topic.title)
            item.setToolTip(topic.title)
            item.setData(_KEY, topic.key)
            self.list.addItem(item)
            if topic.key == self._shown:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _open_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._open(topic_of(item.data(_KEY)))

    def _follow(self, link: QUrl) -> None:
        self._open(topic_of(link.path()))

    def _open(self, topic: Topic) -> None:
        if topic.key == self._shown:
            return
        self._shown = topic.key
        self._write(topic)
        self._offer([self._topic_at(row) for row in range(self.list.count())] or topics())

    def _topic_at(self, row: int) -> Topic:
        return topic_of(self.list.item(row).data(_KEY))

    def _write(self, topic: Topic) -> None:
        self.page.setAccessibleName(topic.title)
        document = QTextDocument(self.page)
        document.setDefaultFont(font(TextSize.BODY, zoom=current_theme().zoom))
        document.setMarkdown(topic.text)
        dress(document)
        self.page.setDocument(document)
