"""The button with the views of a table: pick one, save, rename, delete."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtWidgets import QMenu, QToolButton

from ui.icons import IconRole, icon
from ui.language import tr
from ui.widgets.styling import set_style
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.columns.keeping import KeptTexts
from ui.widgets.table.columns.saved_views import SavedView, show_view, view_of, views_from_text, views_to_text
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable


class Asks(Protocol):
    """What is asked of the user."""

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text; None when cancelled, never empty."""

    def confirm(self, title: str, question: str, accept: str) -> bool:
        """Ask before doing something; ``accept`` is the verb on the button that does it."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where views are kept, how the user is asked about them, and told."""

    texts: KeptTexts
    asks: Asks
    tell: Callable[[str], None]


class ViewsButton(QToolButton):
    """Its menu lists the views; what can be done to the one picked last stands below."""

    def __init__(self, table: ValueTable[Any], filters: FilterBar[Any], keeping: Keeping, name: str) -> None:
        """Offer views of a table; the name tells it from other tables."""
        super().__init__()
        self._table, self._filters, self._keeping = table, filters, keeping
        self._kept_as = f"{name}.views"
        self._current: str | None = None
        self.setIcon(icon("eye", IconRole.MUTED))
        self.setAccessibleName(tr("Views"))
        self.setToolTip(tr("Views: columns, order, sort and filters under a name"))
        set_style(self, kind="icon")
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill_menu)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def views(self) -> list[SavedView]:
        """Give the views there are, in the order of their names."""
        kept = views_from_text(self._keeping.texts.load(self._kept_as))
        return sorted(kept, key=lambda view: view.name.casefold())

    def fill_menu(self) -> None:
        """List the views there are now."""
        menu, views = self.menu(), self.views()
        menu.clear()
        for view in views:
            action = menu.addAction(view.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(view.name == self._current)
            action.triggered.connect(partial(self._pick, view))
        if not views:
            menu.addAction(tr("No views saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr("All columns and rows as designed"), self._show_designed)
        menu.addAction(tr("Save view as…"), self._save_as)
        current = next((view for view in views if view.name == self._current), None)
        if current is not None:
            shown = current.name.replace("&", "&&")
            menu.addAction(tr("Save “{name}” as it is now").format(name=shown), self._save_again)
            menu.addAction(tr("Rename “{name}”…").format(name=shown), partial(self._rename, current))
            menu.addAction(tr("Delete “{name}”…").format(name=shown), partial(self._delete, current))

    def _pick(self, view: SavedView, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        missing = show_view(view, self._table, self._filters)
        self._current = view.name
        if missing:
            words = tr("“{name}” names columns that are not there any more; they are left out: {columns}")
            self._keeping.tell(words.format(name=view.name, columns=", ".join(missing)))

    def _show_designed(self) -> None:
        self._current = None
        self._table.column_layout.reset()
        self._table.values.group_by()
        self._filters.show_filter(RowFilter())

    def _save_as(self) -> None:
        name = self._keeping.asks.ask_text(tr("Save view"), tr("Name of the view"), self._current or "")
        if name is not None and self._may_replace(name):
            self._put(view_of(self._table, name))

    def _save_again(self) -> None:
        if self._current is not None:
            self._put(view_of(self._table, self._current))

    def _rename(self, view: SavedView) -> None:
        name = self._keeping.asks.ask_text(tr("Rename view"), tr("Name of the view"), view.name)
        if name is not None and name != view.name and self._may_replace(name):
            self._put(replace(view, name=name), instead_of=view.name)

    def _delete(self, view: SavedView) -> None:
        question = tr("Delete the view “{name}”? The table stays as it is.").format(name=view.name)
        if self._keeping.asks.confirm(tr("Delete view"), question, tr("Delete")):
            self._keep([each for each in self.views() if each.name != view.name])
            self._current = None

    def _may_replace(self, name: str) -> bool:
        if name not in {view.name for view in self.views()}:
            return True
        question = tr("There is a view “{name}” already. Put this one in its place?").format(name=name)
        return self._keeping.asks.confirm(tr("Save view"), question, tr("Replace"))

    def _put(self, view: SavedView, instead_of: str | None = None) -> None:
        others = [each for each in self.views() if each.name not in {view.name, instead_of}]
        self._keep([*others, view])
        self._current = view.name
        self._keeping.tell(tr("View “{name}” is saved").format(name=view.name))

    def _keep(self, views: list[SavedView]) -> None:
        self._keeping.texts.save(self._kept_as, views_to_text(views))
