"""The CPMs that a list names and the team does not have: who each is, to be said by the user."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.importing import Mapping, OwnerDecision, OwnerQuestion, UnknownOwners, with_owner
from ui.dialogs.list_import.owner_line import OwnerLine
from ui.dialogs.list_import.words import unknown_owners_text
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import quiet_button
from ui.widgets.card import Card
from ui.widgets.labels import TextStyle, text_label

OWNERS_AT_ONCE: Final = 10
"""Owners asked about at a time; more of them take long to show, and to let go of."""
_WORD_WIDTH: Final = 150


class OwnerCard(Card):
    """A line for each of some owners, and the way to the others; what is chosen is another mapping."""

    decided = Signal(object)
    """The mapping is another one."""

    def __init__(self, owners: Sequence[OwnerQuestion], mapping: Mapping) -> None:
        """Ask about owners, first of all about those who may be somebody in the team."""
        super().__init__()
        self.setAccessibleName(self.tr("CPMs who are not in the team"))
        self.mapping = mapping
        self.for_all = QComboBox()
        self.shown = text_label("", TextStyle.MUTED)
        self.before = quiet_button(self.tr("&Previous owners"), "chevron-left")
        self.after = quiet_button(self.tr("&Further owners"), "chevron-right")
        self._owners = sorted(owners, key=lambda owner: not owner.candidates)
        self._first = 0
        title = text_label(self.accessibleName(), TextStyle.SUBTITLE)
        said = self.tr("Nobody is taken for somebody else unless you say so. What you decide is remembered.")
        self.add(title, text_label(said, TextStyle.CAPTION, wraps=True))
        self.body.addLayout(self._default_line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(1, _WORD_WIDTH)
        grid.setColumnStretch(4, 1)
        self._lines = [OwnerLine(grid, row) for row in range(min(len(owners), OWNERS_AT_ONCE))]
        self.body.addLayout(grid)
        self.add(self._ways())
        for line in self._lines:
            line.chosen.connect(self._choose)
        self._ask()

    @property
    def boxes(self) -> dict[str, QComboBox]:
        """The boxes of the owners asked about now, by what the list calls them."""
        return {owner.word: line.box for owner, line in zip(self._asked, self._lines, strict=False)}

    def take_in_hand(self, word: str) -> None:
        """Ask about an owner, and give the keyboard to the box."""
        place = next((at for at, owner in enumerate(self._owners) if owner.word == word), None)
        if place is not None:
            self._show_from(place - place % OWNERS_AT_ONCE)
            self.boxes[word].setFocus()

    # Layout

    def _default_line(self) -> QHBoxLayout:
        label = QLabel(self.tr("&Others, who are like nobody in the team:"))
        label.setBuddy(self.for_all)
        self.for_all.setAccessibleName(self.tr("All others whom nobody in the team is like"))
        for each in UnknownOwners:
            self.for_all.addItem(unknown_owners_text(each), each.value)
        self.for_all.setCurrentIndex(self.for_all.findData(self.mapping.unknown_owners.value))
        self.for_all.activated.connect(self._choose_for_all)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(label)
        row.addWidget(self.for_all)
        row.addStretch(1)
        return row

    def _ways(self) -> QWidget:
        """Lead to the owners before and after those shown, where there are more than fit."""
        ways = QWidget()
        row = flush(ways, QHBoxLayout(), Space.S)
        row.addWidget(self.shown)
        for button, step in ((self.before, -OWNERS_AT_ONCE), (self.after, OWNERS_AT_ONCE)):
            button.clicked.connect(lambda _=False, by=step: self._show_from(self._first + by))
            row.addWidget(button)
        row.addStretch(1)
        if len(self._owners) <= OWNERS_AT_ONCE:
            ways.hide()
        return ways

    # What is asked

    @property
    def _asked(self) -> Sequence[OwnerQuestion]:
        return self._owners[self._first : self._first + OWNERS_AT_ONCE]

    def _show_from(self, first: int) -> None:
        self._first = first
        self._ask()
        for place, line in enumerate(self._lines):
            line.show(is_seen=place < len(self._asked))

    def _ask(self) -> None:
        for line, owner in zip(self._lines, self._asked, strict=False):
            line.ask(owner, self.mapping.decisions.on_owner(owner.word))
        last, count = self._first + len(self._asked), len(self._owners)
        self.before.setEnabled(self._first > 0)
        self.after.setEnabled(last < count)
        told = self.tr("{first} to {last} of {count}")
        first = format_count(self._first + 1)
        self.shown.setText(told.format(first=first, last=format_count(last), count=format_count(count)))

    # What is decided

    def _choose(self, word: str, decision: OwnerDecision | None) -> None:
        self._decide(with_owner(self.mapping, word, decision))

    def _choose_for_all(self) -> None:
        self._decide(replace(self.mapping, unknown_owners=UnknownOwners(self.for_all.currentData())))

    def _decide(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.decided.emit(mapping)
