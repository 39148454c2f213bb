"""The menu of recent plans."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu

from ui.language import tr


def fill_recent_menu(menu: QMenu, plans: Iterable[str], open_plan: Callable[[Path], object]) -> None:
    """Offer plans by name, the latest first; those that are gone are grey."""
    menu.clear()
    for text in plans:
        path = Path(text)
        action = menu.addAction(path.name.replace("&", "&&"))
        action.setToolTip(text)
        action.setStatusTip(text)
        action.setEnabled(path.exists())
        action.triggered.connect(partial(_open, open_plan, path))
    if menu.isEmpty():
        menu.addAction(tr("No recent plans")).setEnabled(False)


def _open(open_plan: Callable[[Path], object], path: Path, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
    open_plan(path)
