"""A bar of tabs, one for each list of the import; out of sight while there is one list only."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from cpm_planner.workspace.guided.draft import DraftFile, ImportDraft
from ui.dialogs.list_import.words import kind_word


class ListTabs(QTabBar):
    """Names the lists in the order in which they enter."""

    list_changed = Signal()

    def __init__(self) -> None:
        """Start without lists."""
        super().__init__()
        self._draft = ImportDraft()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setAccessibleName(self.tr("Lists of this import"))
        self.currentChanged.connect(self.list_changed)

    @property
    def file(self) -> DraftFile | None:
        """The list that is looked at."""
        lists = self._draft.lists
        return lists[self.currentIndex()] if 0 <= self.currentIndex() < len(lists) else None

    def show_lists(self, draft: ImportDraft) -> None:
        """Show the lists of an import; the one looked at stays."""
        before = self.file
        self._draft = draft
        names = [
            f"{kind_word(each.purpose.kind)} · {each.name}"
            for each in draft.lists
            if each.purpose is not None and each.purpose.kind is not None
        ]
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while self.count():
            self.removeTab(0)
        for name in names:
            self.addTab(name.replace("&", "&&"))
        keys = [each.key for each in draft.lists]
        if before is not None and before.key in keys:
            self.setCurrentIndex(keys.index(before.key))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.setVisible(len(names) > 1)
