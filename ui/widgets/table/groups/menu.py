"""How rows are grouped and folded by menu, and the chip that shows by what they are grouped."""

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from ui.icons import IconRole, icon
from ui.language import tr
from ui.widgets.styling import set_style
from ui.widgets.table.model import ValueTableModel

MOST_LEVELS: Final = 2
"""Groups within groups within groups are no longer taken in at a glance."""


class GroupButton(QToolButton):
    """Opens the list of columns that rows can be grouped by."""

    def __init__(self, values: ValueTableModel[Any]) -> None:
        """Group the rows of a model."""
        super().__init__()
        self.setText(self.tr("Group"))
        self.setToolTip(self.tr("Group the rows by a column, with subtotals"))
        self.setAccessibleName(self.toolTip())
        self.setIcon(icon("chevron-down", IconRole.MUTED))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_style(self, kind="filter")
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

        def fill() -> None:
            menu.clear()
            for column in values.columns:
                _add_column(menu, values, column.key, column.title)
            menu.addSeparator()
            _add_folding(menu, values)

        menu.aboutToShow.connect(fill)
        self.setMenu(menu)


class GroupChip(QToolButton):
    """Says by what rows are grouped; a click on it ends that."""

    def __init__(self, values: ValueTableModel[Any]) -> None:
        """Follow a model; hidden while its rows are not grouped."""
        super().__init__()
        self._values = values
        self.setIcon(icon("x", IconRole.MUTED))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("Show the rows without groups again"))
        set_style(self, kind="filter")
        set_style(self, active=True)
        self.clicked.connect(self._end)
        values.order_changed.connect(self._follow)
        self._follow()

    def _end(self) -> None:
        self._values.group_by()

    def _follow(self) -> None:
        titles = {column.key: column.title for column in self._values.columns}
        by = self._values.groups
        self.setText(
            self.tr("Grouped by {columns}").format(columns=" \u203a ".join(titles[key] for key in by))
        )
        words = self.tr("Grouped by {columns}; press to end it")
        self.setAccessibleName(words.format(columns=", ".join(titles[key] for key in by)))
        self.setVisible(bool(by))


def fill_column_menu(menu: QMenu, values: ValueTableModel[Any], at: int) -> None:
    """Offer to group by one column, or to end it, and to fold what is grouped."""
    column, by = values.columns[at], values.groups
    if column.key in by:
        menu.addAction(
            tr("Do not group by this column"),
            lambda: values.group_by(*(key for key in by if key != column.key)),
        )
    else:
        menu.addAction(tr("Group by this column"), lambda: values.group_by(column.key))
        if by and len(by) < MOST_LEVELS:
            menu.addAction(
                tr("Within groups, group by this column"), lambda: values.group_by(*by, column.key)
            )
    if by:
        _add_folding(menu, values)


def _add_column(menu: QMenu, values: ValueTableModel[Any], key: str, title: str) -> None:
    action = menu.addAction(title)
    action.setCheckable(True)
    action.setChecked(key in values.groups)
    others = [each for each in values.groups if each != key]
    action.toggled.connect(
        lambda is_on: values.group_by(*(others[: MOST_LEVELS - 1] if is_on else others), *([key] * is_on))
    )


def _add_folding(menu: QMenu, values: ValueTableModel[Any]) -> None:
    fold = menu.addAction(tr("Fold all groups"), lambda: fold_all(values))
    unfold = menu.addAction(tr("Unfold all groups"), lambda: values.fold(()))
    end = menu.addAction(tr("Do not group any more"), values.group_by)
    for action in (fold, unfold, end):
        action.setEnabled(bool(values.groups))


def fold_all(values: ValueTableModel[Any]) -> None:
    """Show the heads of all groups and none of their rows."""
    values.fold(group.key for group in values.grouped)
