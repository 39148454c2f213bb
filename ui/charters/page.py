"""The charters page: what each CPM is there to do, and the four types of partner it follows from."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.charters.charters_tab import ChartersTab
from ui.charters.partner_types import PartnerTypesTab
from ui.charters.scorecards_tab import ScorecardsTab
from ui.charters.year_tab import YearTab
from ui.page_context import PageContext
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.styling import set_style
from ui.widgets.tabs import Tabs


class ChartersPage(QWidget):
    """Holds the tabs; each follows the plan while it is shown."""

    action_wanted = Signal(str)
    """Id of a verb of the window, such as to import a list."""
    work_changed = Signal(str, object)
    """What is being done and its share from 0 to 1, for the status line; empty when it is over."""

    def __init__(self, context: PageContext) -> None:
        """Show the plan of a context."""
        super().__init__()
        set_style(self, surface="window")
        self.charters = ChartersTab(context)
        self.scorecards = ScorecardsTab(context)
        self.year = YearTab(context)
        self.types = PartnerTypesTab(context.prompts)
        self.tabs = Tabs(self.tr("Charters, scorecards, years and types of partner"))
        self.tabs.addTab(self.charters, self.tr("Role charters"))
        self.tabs.addTab(self.scorecards, self.tr("Scorecards"))
        self.tabs.addTab(self.year, self.tr("The year"))
        self.tabs.addTab(self.types, self.tr("Four types of partner"))
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        column.addWidget(self.tabs)
        for needs_team in (self.charters, self.scorecards, self.year):
            needs_team.action_wanted.connect(self.action_wanted)
        for tab in (self.charters, self.year):
            tab.work_changed.connect(self.work_changed)

    def show_keys(self, keys: Sequence[Hashable]) -> None:
        """Show the charter of the first of these CPMs."""
        self.tabs.setCurrentIndex(0)
        self.charters.show_keys(keys)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.tabs.setCurrentIndex(0)
        self.charters.side.search.setFocus()
