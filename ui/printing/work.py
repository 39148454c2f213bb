"""Work on a document that can be left and gone on with, so that the window answers between two pieces."""

import time
from collections.abc import Generator
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from ui.dialogs.frame import Frame
from ui.widgets.progress_panel import ProgressPanel

Done = TypeVar("Done")

Work = Generator[float, None, Done]
"""Tells again and again which share of it is done, and gives what came of it at the end."""

_AT_ONCE_SECONDS: Final = 0.06
"""Work is that long on the spot, before anybody sees that it took a moment."""
_TURN_SECONDS: Final = 0.03


def done_in_turns(work: Work[Done], title: str, parent: QWidget | None) -> Done | None:
    """Do the work with its progress over ``parent``, where the window still paints; None when cancelled."""
    turns = _Turns(work)
    if not turns.go_on(_AT_ONCE_SECONDS):
        progress = _Progress(title, parent)
        progress.open()
        turns.run(progress)
        progress.close()
        progress.deleteLater()
    if turns.failure is not None:
        raise turns.failure
    return turns.result


class _Progress(Frame):
    """Over the window while a document is made."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(title, "", parent)
        # A turn under way still tells its progress when this is closed.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self.panel = ProgressPanel("")
        self.panel.cancelled.connect(self.reject)
        self.body.addWidget(self.panel)


class _Turns(QObject, Generic[Done]):
    """Does work, first on the spot and then in turns."""

    def __init__(self, work: Work[Done]) -> None:
        super().__init__()
        self._work, self._share, self._is_over = work, 0.0, False
        self.result: Done | None = None
        self.failure: BaseException | None = None

    def go_on(self, seconds: float) -> bool:
        """Work for so long; says whether nothing is left."""
        until = time.perf_counter() + seconds
        try:
            while time.perf_counter() < until:
                self._share = next(self._work)
        except StopIteration as end:
            self.result, self._is_over = end.value, True
        except BaseException as failure:  # noqa: BLE001 - raised where the work was asked for
            self.failure, self._is_over = failure, True
        return self._is_over

    def run(self, progress: _Progress) -> None:
        """Work in turns until nothing is left or it is cancelled."""
        loop, timer = QEventLoop(), QTimer(interval=0)

        def turn() -> None:
            is_over = self.go_on(_TURN_SECONDS)
            progress.panel.set_progress("", self._share)
            if is_over:
                loop.quit()

        timer.timeout.connect(turn)
        progress.rejected.connect(loop.quit)
        timer.start()
        loop.exec()
        timer.stop()
        if not self._is_over:
            self._work.close()
