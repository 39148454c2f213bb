"""Where uncaught exceptions end: sorted by whose fault they are, told once, on the GUI thread."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QWidget

from cpm_planner.model.errors import CancelledError, InputError
from cpm_planner.workspace.jobs import IN_THE_WORKER
from ui.dialogs.frame import Frame
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.stacked import stacked

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BugDetails:
    """What can be told of an error that nobody foresaw."""

    plain: str
    """Kinds of errors and places in the program; nothing of the plan."""
    whole: str
    """With what the errors say, which may name partners or figures of the plan."""

    @classmethod
    def of(cls, error: BaseException) -> "BugDetails":
        """Tell of an error, of what it came from, and of where in a worker it was."""
        chain = [*_chain(error)]
        plain = "\n".join("".join(_without_words(each)) for each in reversed(chain))
        return cls(plain, "".join(traceback.format_exception(error)))


class ErrorReporter(QObject):
    """Takes exceptions from any thread; asks ``refuse`` to show the user's, ``report`` to show bugs."""

    _caught = Signal(object)

    def __init__(self, refuse: Callable[[InputError], None], report: Callable[[BugDetails], None]) -> None:
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
        sys.unraisablehook = self._from_nowhere

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

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

    def _from_nowhere(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _sort(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            return
        if isinstance(error, InputError):
            self._refuse(error)
            return
        if self._is_new(error):
            details = BugDetails.of(error)
            _LOG.error("Unexpected error\n%s", details.plain)
            self._report(details)

    def _is_new(self, error: BaseException) -> bool:
        """Tell errors apart by kind and place: one that comes once per painted cell is told once."""
        frames = traceback.extract_tb(error.__traceback__)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "".join(_worker_notes(error))
        mark = f"{type(error).__qualname__}@{place}"
        is_new = mark not in self._told
        self._told.add(mark)
        return is_new


class BugReportDialog(Frame):
    """Says that something went wrong in the program, with details to copy."""

    def __init__(self, details: BugDetails, version: str, parent: QWidget | None = None) -> None:
        """Show the details of one bug, without anything of the plan unless that is wished."""
        advice = self.tr(
            "Your plan is as it was before the last step, and can be saved. Please send the details below "
            "to whoever looks after the program; they hold nothing of your plan."
        )
        super().__init__(self.tr("Something went wrong in CPM Planner"), advice, parent)
        self._bug = details
        self._about = f"CPM Planner {version}\n{platform.platform()}, Python {platform.python_version()}\n\n"
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(640, 420)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Details of the error"))
        named = self.tr("It may name partners, CPMs or figures of your plan.")
        self.with_words = QCheckBox(self.tr("Include what the error says"))
        self.with_words.setAccessibleDescription(named)
        self.with_words.toggled.connect(self._show_details)
        self.body.addWidget(self._text, 1)
        self.body.addWidget(stacked(self.with_words, text_label(named, TextStyle.MUTED, wraps=True)))
        self._add_buttons()
        self._show_details()

    def _show_details(self) -> None:
        details = self._bug.whole if self.with_words.isChecked() else self._bug.plain
        self._text.setPlainText(f"{self._about}{details}")

    def _add_buttons(self) -> None:
        self.copied = text_label("", TextStyle.MUTED)
        copy = primary_button(self.tr("Copy details"), "copy")
        copy.clicked.connect(self._copy)
        copy.setDefault(True)
        close = secondary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.buttons.addWidget(self.copied)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.buttons.addWidget(copy)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text.toPlainText())
        self.copied.setText(self.tr("Copied: paste them into a message."))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an error, and those it came from."""
    now: BaseException | None = error
    seen: set[int] = set()
    while now is not None and id(now) not in seen:
        seen.add(id(now))
        yield now
        now = now.__cause__ or (None if now.__suppress_context__ else now.__context__)


def _without_words(error: BaseException) -> Iterator[str]:
    yield from traceback.format_tb(error.__traceback__)
    yield from _worker_notes(error)
    yield f"{type(error).__qualname__}\n"


def _worker_notes(error: BaseException) -> list[str]:
    return [note for note in getattr(error, "__notes__", ()) if str(note).startswith(IN_THE_WORKER)]
