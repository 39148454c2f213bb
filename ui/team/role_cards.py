"""The row of cards above the table, one for each role type that has seats."""

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from cpm_planner.workload.derived_team import EvenFigure, evenness_of
from ui.page_context import PageContext
from ui.team.lookups import TeamLookups
from ui.team.role_card import RoleCard, RoleSummary
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.explanation.explained import Explained

_SCROLL_ROOM = 2


class RoleCards(QScrollArea):
    """Shows how evenly each role type is used; a pressed card wants the table to show only its seats."""

    role_wanted = Signal(str)
    """Name of the role type to show alone; empty for all."""

    def __init__(self, context: PageContext, lookups: TeamLookups) -> None:
        """Show the plan of a context."""
        super().__init__()
        self.cards: list[RoleCard] = []
        self._context = context
        self._lookups = lookups
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Role types"))
        self.refresh()

    def refresh(self) -> None:
        """Show the figures as they are now; cards stay as they are while the role types do."""
        summaries = self._summaries()
        if [summary.name for summary in summaries] != [card.name for card in self.cards]:
            self._build(summaries)
        for card, summary in zip(self.cards, summaries, strict=True):
            card.show_summary(summary)

    def _build(self, summaries: Sequence[RoleSummary]) -> None:
        pressed = next((card.name for card in self.cards if card.isChecked()), "")
        self.cards = [RoleCard(summary, self._context.marks) for summary in summaries]
        line = QWidget()
        row = flush(line, QHBoxLayout(), Space.M)
        for card in self.cards:
            card.setChecked(card.name == pressed)
            card.explain_by(partial(self._explained, card.name))
            card.clicked.connect(lambda is_on, name=card.name: self._press(name if is_on else ""))
            row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.setWidget(line)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the scroll bar where the cards need more width than there is."""
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new sizes after a change of text zoom."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_height()

    def _fit_height(self) -> None:
        needed = sum(card.sizeHint().width() + Space.M for card in self.cards) - Space.M
        bar = self.horizontalScrollBar().sizeHint().height() if needed > self.width() else 0
        height = self.cards[0].sizeHint().height() if self.cards else 0
        self.setFixedHeight(height + bar + _SCROLL_ROOM)

    def _explained(self, name: str) -> Explained:
        """Say how mean and spread of a role type are computed."""
        role = self._lookups.role_type_called(name)
        told = EvenFigure.SPREAD, EvenFigure.MEAN, EvenFigure.DEVIATION
        figures = self._context.figures
        return self._context.explained(*(evenness_of(figures, role, each) for each in told))

    def _press(self, name: str) -> None:
        for card in self.cards:
            card.setChecked(card.name == name)
        self.role_wanted.emit(name)

    def show_pressed(self, names: frozenset[str]) -> None:
        """Press the card of the one role type that is filtered for, and let the others go."""
        for card in self.cards:
            card.setChecked(names == {card.name})

    def _summaries(self) -> list[RoleSummary]:
        figures, plan = self._context.figures, self._context.plan
        rows = {key: row for row, key in enumerate(plan.role_types)}
        summaries = []
        for role in self._lookups.role_types:
            even = figures.evenness[role.id]
            shares = figures.utilisation[figures.arrays.cpms.role == rows[role.id]].tolist()
            if even.cpms:
                summaries.append(
                    RoleSummary(
                        role.name,
                        rows[role.id],
                        even,
                        tuple(share for share in shares if not math.isnan(share)),
                        role.target_low_percent / 100,
                        role.target_high_percent / 100,
                    )
                )
        return summaries
