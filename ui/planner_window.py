"""The main window with its welcome page, and files dropped on it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from ui.main_window import MainWindow, PageSpec, WindowState
from ui.widgets.assembly import focus_chain
from ui.widgets.reading_order import takes_keys


class PlannerWindow(MainWindow):
    """The shell, or the welcome page in its place while no plan is open."""

    files_dropped = Signal(object)
    """A list of paths, dropped anywhere on the window."""

    def __init__(self, pages: Sequence[PageSpec], state: WindowState, welcome: Callable[[], QWidget]) -> None:
        """Build the shell; the welcome page is built when it is first shown."""
        super().__init__(pages, state)
        self._build_welcome = welcome
        self._welcome: QWidget | None = None
        self._front = QStackedWidget()
        shell = self.takeCentralWidget()
        if shell is not None:
            self._front.addWidget(shell)
        self.setCentralWidget(self._front)
        self.setAcceptDrops(True)

    def show_welcome(self) -> None:
        """Show a welcome page that is up to date."""
        if self._welcome is not None:
            self._front.removeWidget(self._welcome)
            self._welcome.deleteLater()
        self._welcome = self._build_welcome()
        self._front.addWidget(self._welcome)
        self._front.setCurrentWidget(self._welcome)
        self._welcome.setFocus()

    def show_pages(self, page: str) -> None:
        """Show the shell, and in it a page that has the keyboard."""
        self._front.setCurrentIndex(0)
        self.go_to(page)
        shown = self.page(page)
        parts = filter(None, (shown.focusProxy(), *focus_chain(shown)))
        first = next((part for part in parts if takes_keys(part)), None)
        if first is not None:
            first.setFocus()

    def take_typed(self) -> None:
        """Let what is being typed come into the plan, as when its field or cell is left."""
        field = self.focusWidget()
        is_choice = isinstance(field, QComboBox) and field.isEditable()
        if is_choice and (offered := QApplication.activePopupWidget()) is not None:
            offered.close()  # or the choice holds on to what is typed
        if is_choice or isinstance(field, QLineEdit | QAbstractSpinBox | QPlainTextEdit):
            viewport = field.parentWidget()
            view = None if viewport is None else viewport.parentWidget()
            field.clearFocus()
            (view if isinstance(view, QAbstractItemView) else field).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files only."""
        if _paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        event.acceptProposedAction()
        self.files_dropped.emit(_paths(event))


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
