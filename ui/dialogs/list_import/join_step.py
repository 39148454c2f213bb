"""Second step, where files are joined: how their lines come to the rows of a list."""

from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from cpm_planner.workspace.guided.draft import DraftFile
from cpm_planner.workspace.joining import JoinReport
from ui.dialogs.list_import.join_panel import JoinPanel
from ui.dialogs.list_import.step import Step
from ui.dialogs.list_import.under_way import ImportUnderWay


class JoinStep(Step):
    """A tab for each joined file."""

    def __init__(self, way: ImportUnderWay) -> None:
        """Start without files."""
        super().__init__()
        self.title = self.tr("Join")
        self._way = way
        self._panels: dict[int, JoinPanel] = {}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
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

    def panel(self, name: str) -> JoinPanel:
        """Give the panel of a file."""
        key = next(each.key for each in self._way.draft.joined if each.name == name)
        return self._panels[key]

    def begin(self) -> None:
        """Show the joined files."""
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        joined = self._way.draft.joined
        if [*self._panels] != [each.key for each in joined]:
            self.tabs.clear()
            marks = self._way.context.marks
            self._panels = {each.key: JoinPanel(self._way, each.key, marks) for each in joined}
            for each in joined:
                self.tabs.addTab(self._panels[each.key], each.name.replace("&", "&&"))
        for each in joined:
            main = self._main(each)
            problem = self._way.problems.get(main.key) if main.prepared is None else None
            said = "" if problem is None else str(problem)
            self._panels[each.key].show_file(each, main, self._report(each), said)
        self.ready_changed.emit()

    def _main(self, file: DraftFile) -> DraftFile:
        return self._way.draft.file((file.purpose and file.purpose.joined_to) or file.key)

    def _report(self, file: DraftFile) -> JoinReport | None:
        main = self._main(file)
        place = self._way.draft.joined_to(main.key).index(file)
        return main.prepared.reports[place] if main.prepared is not None else None
