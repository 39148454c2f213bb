"""The welcome page: three ways to start, recent plans, and unsaved work that was found."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cpm_planner.workspace.workspace import Recoverable
from ui.dialogs.recovered_work import RecoveredCard
from ui.icons import IconRole
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.welcome.recent_list import RecentList
from ui.welcome.start_card import StartCard
from ui.widgets.assembly import flush, laid_out
from ui.widgets.buttons import quiet_button
from ui.widgets.labels import IconLabel, TextStyle, text_label
from ui.widgets.sized import follow_text_size
from ui.widgets.styling import set_style

_WIDTH = 960
_SHOWN_RECOVERIES = 2


class WelcomePage(QWidget):
    """What a new user needs first, and what a known one comes for."""

    new_wanted = Signal()
    sample_wanted = Signal()
    list_wanted = Signal()
    open_wanted = Signal()
    recent_wanted = Signal(object)
    """Path of a recent plan to open."""
    recent_unwanted = Signal(str)
    """A recent plan to forget."""
    recovery_wanted = Signal(object)
    """Unsaved work to go on with."""
    discard_wanted = Signal(object)
    """Unsaved work to throw away."""

    def __init__(self, recent: Sequence[str], unsaved: Sequence[Recoverable]) -> None:
        """Lay out the page for these recent plans and this unsaved work."""
        super().__init__()
        set_style(self, surface="window")
        self.setAccessibleName(self.tr("Welcome"))
        self.list_card = StartCard(
            "upload",
            self.tr("Start from my list"),
            self.tr("Import partners from Excel, CSV or a CRM export. Your file stays as it is."),
            is_primary=True,
        )
        self.sample_card = StartCard(
            "sparkles",
            self.tr("Open the sample plan"),
            self.tr("701 partners and 13 CPMs to try everything on. A copy, so nothing can break."),
        )
        self.new_card = StartCard(
            "file-plus",
            self.tr("New empty plan"),
            self.tr("Start with the default catalogue of activities and role types."),
        )
        self.list_card.clicked.connect(self.list_wanted)
        self.sample_card.clicked.connect(self.sample_wanted)
        self.new_card.clicked.connect(self.new_wanted)
        self.setFocusProxy(self.list_card)
        self._lay_out(recent, unsaved)

    def _lay_out(self, recent: Sequence[str], unsaved: Sequence[Recoverable]) -> None:
        middle = QWidget()
        follow_text_size(middle, lambda: middle.setMaximumWidth(current_theme().px(_WIDTH)))
        column = laid_out(middle, QVBoxLayout())
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.XL)
        column.addStretch(2)
        column.addLayout(self._heading())
        for found in unsaved[:_SHOWN_RECOVERIES]:
            column.addWidget(self._recovered(found))
        cards = QHBoxLayout()
        cards.setSpacing(Space.L)
        for card in (self.list_card, self.sample_card, self.new_card):
            cards.addWidget(card, 1)
        column.addLayout(cards)
        column.addWidget(self._recent(recent))
        column.addStretch(3)
        row = flush(self, QHBoxLayout())
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def _heading(self) -> QVBoxLayout:
        heading = QVBoxLayout()
        heading.setSpacing(Space.S)
        heading.addWidget(IconLabel("handshake", IconRole.ACCENT, 40))
        heading.addWidget(text_label("CPM Planner", TextStyle.DISPLAY))
        words = self.tr("Who looks after which partner, how evenly, and what it takes. All on this computer.")
        heading.addWidget(text_label(words, TextStyle.MUTED, wraps=True))
        return heading

    def _recovered(self, found: Recoverable) -> RecoveredCard:
        card = RecoveredCard(found, datetime.now(UTC))
        card.wanted.connect(partial(self.recovery_wanted.emit, found))
        card.unwanted.connect(partial(self.discard_wanted.emit, found))
        return card

    def _recent(self, recent: Sequence[str]) -> QWidget:
        holder = QWidget()
        column = flush(holder, QVBoxLayout(), Space.S)
        top = QHBoxLayout()
        top.addWidget(text_label(self.tr("Recent plans"), TextStyle.SUBTITLE))
        top.addStretch(1)
        top.addWidget(self._open_button(), 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(top)
        if recent:
            plans = RecentList([Path(each) for each in recent])
            plans.wanted.connect(self.recent_wanted)
            plans.unwanted.connect(self.recent_unwanted)
            column.addWidget(plans)
        else:
            words = self.tr("Plans you open or save are listed here. You can also drop a file on the window.")
            column.addWidget(text_label(words, TextStyle.MUTED, wraps=True))
        return holder

    def _open_button(self) -> QPushButton:
        button = quiet_button(self.tr("Open another…"), "folder-open")
        button.clicked.connect(self.open_wanted)
        return button
