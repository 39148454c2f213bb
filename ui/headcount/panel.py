"""What every tab of the headcount page can do."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cpm_planner.headcount.headcount import Headcount
from ui.headcount.counted import Counted
from ui.page_context import PageContext
from ui.printing.report import ReportPart


class HeadcountPanel(QWidget):
    """A tab: shows the latest count while it is seen, and gives its part of the printed page."""

    action_wanted = Signal(str)
    """Id of a verb of the window."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext, counted: Counted) -> None:
        """Show the plan of a context; ``counted`` holds its months."""
        super().__init__()
        self.context = context
        self.counted = counted

    def show_plan(self) -> None:
        """Follow a change of the plan before it is counted, in a tab that shows more than counts."""

    def show_found(self, found: Headcount) -> None:
        """Show another count."""
        raise NotImplementedError

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Select and show rows, in a tab that has some."""

    def start_search(self) -> None:
        """Put the keyboard into the search field, in a tab that has one."""

    def report(self, found: Headcount) -> Sequence[ReportPart]:
        """Give what is printed of the tab; nothing unless told otherwise."""
        return ()
