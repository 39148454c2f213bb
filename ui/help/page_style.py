"""How a page of help is set: headings, distances, formulas; Qt gives Markdown none of it."""

from typing import Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import Space, TextSize

_HEADINGS: Final = {1: TextSize.TITLE, 2: TextSize.SUBTITLE}
_LINE_PERCENT: Final = 140


def dress(document: QTextDocument) -> None:
    """Give every paragraph of a page its distances, headings their size, and formulas a ground."""
    document.setDocumentMargin(Space.S)
    block = document.begin()
    while block.isValid():
        _dress(block)
        block = block.next()


def _dress(block: QTextBlock) -> None:
    theme, level = current_theme(), block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    distances = QTextBlockFormat()
    distances.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    distances.setTopMargin(theme.px(Space.M) if level > 1 else 0)
    within_list = block.textList() is not None and block.next().textList() is not None
    distances.setBottomMargin(theme.px(Space.XS if within_list else Space.M))
    if block.blockFormat().hasProperty(QTextBlockFormat.Property.BlockQuoteLevel):
        distances.setBackground(QColor(theme.surface.sunken))
    cursor.mergeBlockFormat(distances)
    if level:
        heading = QTextCharFormat()
        size = _HEADINGS.get(level, TextSize.BODY)
        heading.setFont(font(size, QFont.Weight.DemiBold, theme.zoom))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(heading)
