"""Words that give way, and icons that keep up with them."""

from PySide6.QtWidgets import QApplication, QListWidget, QStyleOptionViewItem, QToolButton
from pytestqt.qtbot import QtBot

from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets import buttons
from ui.widgets.labels import ElidedLabel, IconLabel, TextStyle
from ui.widgets.search_field import SearchField


def test_a_search_field_has_room_for_its_placeholder(qtbot: QtBot) -> None:
    field = SearchField("Find partners, CPMs and everybody else")
    qtbot.addWidget(field)
    field.resize(field.sizeHint())
    said = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert said <= field.width() - field.textMargins().left() - 10


def test_icons_of_fields_and_lists_grow_with_the_text(qapp: QApplication, qtbot: QtBot) -> None:
    field, listed = SearchField("Find"), QListWidget()
    for widget in (field, listed):
        qtbot.addWidget(widget)
        widget.show()
    sizes = []
    try:
        for zoom in (1.0, 2.0):
            apply_theme(qapp, ThemeMode.LIGHT, zoom)
            option = QStyleOptionViewItem()
            listed.initViewItemOption(option)
            (magnifier,) = field.findChildren(IconLabel)
            assert magnifier.geometry().right() < field.textMargins().left()
            sizes.append((magnifier.width(), option.decorationSize.width()))
    finally:
        apply_theme(qapp, ThemeMode.LIGHT)
    assert sizes == [(16, 16), (32, 32)]


def test_a_line_that_gives_way_says_all_in_its_tooltip_where_it_is_cut(qtbot: QtBot) -> None:
    label = ElidedLabel(TextStyle.CAPTION)
    qtbot.addWidget(label)
    label.setText("Count: 6, moves, average: 10, spread, average: 15 %")
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 3
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""
    label.resize(label.sizeHint().width() // 2, label.height())
    label.grab()
    assert label.toolTip() == label.text()


def test_words_beside_an_icon_keep_the_gap_of_all_buttons(qtbot: QtBot) -> None:
    tool, button = QToolButton(), buttons.quiet_button("Lasso", "lasso")
    for each in (tool, button):
        qtbot.addWidget(each)
    buttons.set_words(tool, "Lasso")
    assert tool.text() == button.text()
