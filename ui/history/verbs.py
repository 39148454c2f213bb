"""The history beside the pages, as the window's verb and the pages' menus bring it up."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QWidget

from ui.actions import Verb
from ui.history.lines import About
from ui.history.panel import HistoryPanel
from ui.language import tr
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.page_context import PageContext
from ui.plan_files import PlanFiles


class HistoryDock(QDockWidget):
    """The panel at the right of the window, or wherever it is put."""

    def __init__(self, panel: HistoryPanel, window: MainWindow) -> None:
        """Hold a panel, which has its own heading."""
        super().__init__(tr("History"), window)
        self.setObjectName("history")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.setTitleBarWidget(QWidget())
        self.setWidget(panel)
        self._fit_rail = window.fit_rail
        self.visibilityChanged.connect(self._fit_rail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page what room there is."""
        super().resizeEvent(event)
        self._fit_rail()


class HistoryVerbs(QObject):
    """Shows and hides the history of the open plan; it is built when first wanted."""

    def __init__(self, window: MainWindow, files: PlanFiles, memory: Memory) -> None:
        """Serve a window."""
        super().__init__(window)
        self._window, self._files, self._memory = window, files, memory
        self._context: PageContext | None = None
        self._dock: HistoryDock | None = None
        self.panel: HistoryPanel | None = None
        window.verbs.on(Verb.HISTORY, self.toggle)

    def set_context(self, context: PageContext | None) -> None:
        """Follow another open plan, or none, which takes the panel away."""
        self._context = context
        if self.panel is not None and self._dock is not None:
            self.panel.show_plan(self._files.plan if context is not None else None, context)
            if context is None:
                self._dock.hide()

    def toggle(self) -> None:
        """Show the history with the keyboard in it, or hide it."""
        if self._dock is not None and self._dock.isVisible():
            self._hide()
        else:
            self._show().search.setFocus()

    def show_about(self, about: About) -> None:
        """Show the edits about a partner or CPM."""
        panel = self._show()
        panel.show_about(about)
        panel.edits.setFocus()

    def _show(self) -> HistoryPanel:
        if self.panel is None or self._dock is None:
            self.panel = HistoryPanel(self._memory)
            self.panel.closed.connect(self._hide)
            self._dock = HistoryDock(self.panel, self._window)
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self.panel.show_plan(self._files.plan, self._context)
        self._dock.show()
        return self.panel

    def _hide(self) -> None:
        if self._dock is not None:
            self._dock.hide()
