"""The only bridge from an open session's news to Qt signals."""

from PySide6.QtCore import QObject, Signal

from cpm_planner.workspace.session import News, Session


class SessionSignals(QObject):
    """Tells widgets what changed in a session; lives as long as the window shows that session."""

    changed = Signal(object)
    """A :class:`~cpm_planner.workspace.session.News`, after the change was stored."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Listen to the session from now on."""
        super().__init__(parent)
        self.session = session
        self.is_over = False
        """Whether the session was let go of, so that nothing is to be changed in it any more."""
        self._stop = session.subscribe(self._tell)

    def disconnect_session(self) -> None:
        """Hear no more of the session, as before another one is shown."""
        self.is_over = True
        self._stop()

    def _tell(self, news: News) -> None:
        self.changed.emit(news)
