"""Where uncaught exceptions end: sorted by whose fault they are, told once, on the GUI thread."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cpm_planner.model.errors import CancelledError, InputError
from ui.theme.tokens import Space
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.labels import TextStyle, text_label

_LOG = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Takes exceptions from any thread; asks ``refuse`` to show the user's, ``report`` to show bugs."""

    _caught = Signal(object)

    def __init__(self, refuse: Callable[[InputError], None], report: Callable[[str], None]) -> None:
        """Start listening only with ``install``."""
        super().__init__()
        self._refuse = refuse
        self._report = report
        self._told: set[str] = set()
        self._caught.connect(self._sort, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks, for this thread and all others."""
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(self, error: BaseException) -> None:
        """Take an exception from any thread; it is shown later, on the thread this object lives on."""
        self._caught.emit(error)

    def _from_main(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.take(error.with_traceback(trace))

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _sort(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            return
        if isinstance(error, InputError):
            self._refuse(error)
            return
        details = "".join(traceback.format_exception(error))
        if self._is_new(error):
            _LOG.error("Unexpected error\n%s", details)
            self._report(details)

    def _is_new(self, error: BaseException) -> bool:
        """Tell errors apart by kind and place: one that comes once per painted cell is told once."""
        frames = traceback.extract_tb(error.__traceback__)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        mark = f"{type(error).__qualname__}@{place}"
        is_new = mark not in self._told
        self._told.add(mark)
        return is_new


class BugReportDialog(QDialog):
    """Says that something went wrong in the program, with details to copy."""

    def __init__(self, details: str, version: str, parent: QWidget | None = None) -> None:
        """Show the details of one bug."""
        super().__init__(parent)
        self._details = (
            f"CPM Planner {version}\n{platform.platform()}, Python {platform.python_version()}\n\n{details}"
        )
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(640, 420)
        text = QPlainTextEdit(self._details)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Details of the error"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(self.tr("Something went wrong in CPM Planner"), TextStyle.TITLE))
        column.addWidget(text_label(_advice(self), TextStyle.MUTED, wraps=True))
        column.addWidget(text, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        copy = secondary_button(self.tr("Copy details"), "copy")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self._details))
        close = primary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        return row


def _advice(dialog: QDialog) -> str:
    return dialog.tr(
        "Your plan is as it was before the last step, and can be saved. "
        "Please send the details below to whoever looks after the program."
    )
