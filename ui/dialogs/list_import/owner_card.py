"""The CPMs that a list names and the team does not have: who each is, to be said by the user."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel

from cpm_planner.formatting.marks import format_count
from cpm_planner.workspace.importing import (
    Mapping,
    OwnerCandidate,
    OwnerChoice,
    OwnerDecision,
    OwnerFate,
    OwnerQuestion,
    UnknownOwners,
    with_owner,
)
from ui.dialogs.list_import.words import unknown_owners_text
from ui.icons import IconRole
from ui.in_turns import InTurns
from ui.theme.tokens import Space
from ui.turns import Turns
from ui.widgets.card import Card
from ui.widgets.labels import IconLabel, TextStyle, text_label

MOST_OWNERS: Final = 200
"""Owners that are shown one by one; the others go by what is said for all."""
OWNERS_AT_ONCE: Final = 5
"""Owners shown at once; the lines of the others follow at once, some at a turn of the event loop."""
_LINES_A_TURN: Final = 5
_BOX_WIDTH: Final = 300
_WORD_WIDTH: Final = 150


class OwnerCard(Card):
    """A line for each owner; what is chosen goes out as another mapping."""

    decided = Signal(object)
    """The mapping is another one."""

    def __init__(self, owners: Sequence[OwnerQuestion], mapping: Mapping) -> None:
        """Ask about owners."""
        super().__init__()
        self.setAccessibleName(self.tr("CPMs who are not in the team"))
        self.mapping = mapping
        self.boxes: dict[str, QComboBox] = {}
        self._awaited: str | None = None
        self.for_all = QComboBox()
        title = text_label(self.accessibleName(), TextStyle.SUBTITLE)
        said = self.tr("Nobody is taken for somebody else unless you say so. What you decide is remembered.")
        self.add(title, text_label(said, TextStyle.CAPTION, wraps=True))
        self.body.addLayout(self._default_line())
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(1, _WORD_WIDTH)
        grid.setColumnStretch(4, 1)
        for row, owner in enumerate(owners[:OWNERS_AT_ONCE]):
            self._add_line(grid, row, owner)
        self._others = InTurns(self)
        self._others.begin(self._add_others(grid, owners), lambda _: None)
        self.body.addLayout(grid)
        if len(owners) > MOST_OWNERS:
            more = self.tr("{count} more go by what is said for all others.")
            self.add(text_label(more.format(count=format_count(len(owners) - MOST_OWNERS)), TextStyle.MUTED))

    def take_in_hand(self, word: str) -> None:
        """Give the keyboard to the box of an owner, as soon as it is there."""
        self._awaited = word
        if word in self.boxes:
            self.boxes[word].setFocus()

    def _add_others(self, grid: QGridLayout, owners: Sequence[OwnerQuestion]) -> Turns[None]:
        for row, owner in enumerate(owners[OWNERS_AT_ONCE:MOST_OWNERS], OWNERS_AT_ONCE):
            self._add_line(grid, row, owner)
            if owner.word == self._awaited:
                box = self.boxes[owner.word]
                QTimer.singleShot(0, box, box.setFocus)  # Qt shows it, and so can focus it, at the next turn
            if row % _LINES_A_TURN == 0:
                yield

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

    def _add_line(self, grid: QGridLayout, row: int, owner: OwnerQuestion) -> None:
        icon = ("circle-help", IconRole.WARNING) if owner.is_open else ("check", IconRole.MUTED)
        grid.addWidget(IconLabel(*icon), row, 0)
        name = text_label(_named(owner))
        name.setToolTip(_named(owner))
        grid.addWidget(name, row, 1)
        rows = self.tr("{count} rows") if owner.rows != 1 else self.tr("{count} row")
        grid.addWidget(
            text_label(rows.format(count=format_count(owner.rows)), TextStyle.CAPTION),
            row,
            2,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        )
        box = self._box(owner)
        self.boxes[owner.word] = box
        grid.addWidget(box, row, 3)
        grid.addWidget(text_label(self._reason(owner), TextStyle.CAPTION, wraps=True), row, 4)

    def _box(self, owner: OwnerQuestion) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(_BOX_WIDTH)
        box.setAccessibleName(self.tr("Who is {name}?").format(name=_named(owner)))
        box.setAccessibleDescription(self._reason(owner))
        box.addItem(self._undecided(owner), None)
        names = [each.name for each in owner.candidates]
        for each in owner.candidates:
            is_same = OwnerDecision(OwnerChoice.SAME_AS, _called(each, names))
            box.addItem(self.tr("is {name}").format(name=each.name), is_same)
        box.addItem(self.tr("is somebody new: add the CPM"), OwnerDecision(OwnerChoice.CREATE))
        box.addItem(self.tr("leave the partners unassigned"), OwnerDecision(OwnerChoice.LEAVE))
        decision = self.mapping.decisions.on_owner(owner.word)
        if decision is not None and _place(box, decision) == 0:
            box.addItem(self.tr("is {name}").format(name=decision.cpm), decision)
        box.setCurrentIndex(_place(box, decision))
        box.activated.connect(lambda: self._choose(owner.word, box))
        return box

    def _undecided(self, owner: OwnerQuestion) -> str:
        """Say what becomes of an owner about whom nothing is said."""
        return {
            OwnerFate.UNDECIDED: self.tr("not decided: partners stay unassigned"),
            OwnerFate.CREATED: self.tr("as all others: is added to the team"),
            OwnerFate.LEFT: self.tr("as all others: partners stay unassigned"),
            OwnerFate.REFUSED: self.tr("as all others: rows are refused"),
        }.get(OwnerFate.SAME if owner.decision else owner.fate, self.tr("as all others"))

    def _reason(self, owner: OwnerQuestion) -> str:
        if not owner.candidates:
            return self.tr("Nobody in the team is called like this.")
        best = owner.candidates[0]
        said = self.tr("{name}, {score} % alike: {reason}.")
        return said.format(name=best.name, score=best.likeness.score, reason=best.likeness.way.value)

    def _choose(self, word: str, box: QComboBox) -> None:
        self._decide(with_owner(self.mapping, word, box.currentData()))

    def _choose_for_all(self) -> None:
        self._decide(replace(self.mapping, unknown_owners=UnknownOwners(self.for_all.currentData())))

    def _decide(self, mapping: Mapping) -> None:
        self.mapping = mapping
        self.decided.emit(mapping)


def _named(owner: OwnerQuestion) -> str:
    return f"{owner.name} ({owner.word})" if owner.name else owner.word


def _called(candidate: OwnerCandidate, names: Sequence[str]) -> str:
    """Give what a decision calls somebody: the name, which also holds in other plans, unless two have it."""
    return candidate.name if names.count(candidate.name) == 1 else candidate.cpm


def _place(box: QComboBox, decision: OwnerDecision | None) -> int:
    return next((at for at in range(box.count()) if box.itemData(at) == decision), 0)
