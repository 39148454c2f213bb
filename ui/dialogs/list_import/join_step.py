"""Second step, where files are joined: how their lines come to the rows of a list."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.joining import JoinReport
from ui.dialogs.list_import.join_panel import JoinPanel
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay
from ui.theme.tokens import Space
from ui.widgets.assembly import flush


class JoinStep(Step):
    """A tab for each joined file."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without files."""
        super().__init__()
        self.title = self.tr("Join")
        self._way = way
        self._panels: dict[int, JoinPanel] = {}
        self._keys: list[int] = []
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Joined files"))
        self._stack = QStackedWidget()
        column = flush(self, QVBoxLayout(), Space.M)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._show_current)
        way.changed.connect(self._show)

    @property
    def is_wanted(self) -> bool:
        """Whether any file is joined to another."""
        return bool(self._way.draft.joined)

    @property
    def is_ready(self) -> bool:
        """Whether everything is joined, and no join came to nothing."""
        reports = [report for each in self._way.draft.joined for report in [self._report(each)]]
        return self._way.is_settled and all(
            report is not None and not report.is_empty and report.mixed is None for report in reports
        )

    def look_at(self, name: str) -> JoinPanel:
        """Show the panel of a file, and give it."""
        names = [self._way.draft.file(key).name for key in self._keys]
        self.tabs.setCurrentIndex(names.index(name))
        return self._panels[self._keys[self.tabs.currentIndex()]]

    def begin(self) -> None:
        """Show the joined files."""
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        joined = self._way.draft.joined
        if self._keys != [each.key for each in joined]:
            self._show_tabs(joined)
        self._show_current()
        self.ready_changed.emit()

    def _show_tabs(self, joined: Sequence[DraftFile]) -> None:
        self._keys = []
        while self.tabs.count():
            self.tabs.removeTab(0)
        for key in list(self._panels):
            panel = self._panels.pop(key)
            self._stack.removeWidget(panel)
            panel.deleteLater()
        for each in joined:
            self.tabs.addTab(each.name.replace("&", "&&"))
        self._keys = [each.key for each in joined]

    def _show_current(self) -> None:
        """Show the file looked at; its panel is built when it is first looked at."""
        place = self.tabs.currentIndex()
        if not 0 <= place < len(self._keys):
            return
        file = self._way.draft.file(self._keys[place])
        if file.key not in self._panels:
            self._panels[file.key] = JoinPanel(self._way, file.key, self._way.context.marks)
            self._stack.addWidget(self._panels[file.key])
        panel, main = self._panels[file.key], self._main(file)
        problem = self._way.problems.get(main.key) if main.prepared is None else None
        panel.show_file(file, main, self._report(file), "" if problem is None else str(problem))
        self._stack.setCurrentWidget(panel)

    def _main(self, file: DraftFile) -> DraftFile:
        return self._way.draft.file((file.purpose and file.purpose.joined_to) or file.key)

    def _report(self, file: DraftFile) -> JoinReport | None:
        main = self._main(file)
        place = self._way.draft.joined_to(main.key).index(file)
        return main.prepared.reports[place] if main.prepared is not None else None
