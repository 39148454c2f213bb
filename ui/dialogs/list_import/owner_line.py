"""The line of one owner whom a list names and the team does not have: who it may be."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from cpm_planner.formatting.language import counted
from cpm_planner.workspace.importing import (
    OwnerCandidate,
    OwnerChoice,
    OwnerDecision,
    OwnerFate,
    OwnerQuestion,
)
from ui.icons import IconRole
from ui.widgets.labels import IconLabel, TextStyle, text_label

_BOX_WIDTH: Final = 300


class OwnerLine(QObject):
    """Asks about one owner at a time; can be filled with another one."""

    chosen = Signal(str, object)
    """The owner's word, and the OwnerDecision or None."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of a grid of five columns, empty as yet."""
        super().__init__(grid)
        self.box = QComboBox()
        self._word = ""
        self._icon = IconLabel("check")
        self._name = text_label("")
        self._rows = text_label("", TextStyle.CAPTION)
        self._reason = text_label("", TextStyle.CAPTION, wraps=True)
        self.box.setFixedWidth(_BOX_WIDTH)
        self.box.activated.connect(lambda _: self.chosen.emit(self._word, self.box.currentData()))
        to_the_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._icon, row, 0)
        grid.addWidget(self._name, row, 1)
        grid.addWidget(self._rows, row, 2, to_the_right)
        grid.addWidget(self.box, row, 3)
        grid.addWidget(self._reason, row, 4)

    def ask(self, owner: OwnerQuestion, decision: OwnerDecision | None) -> None:
        """Ask about an owner, of whom this was decided by now."""
        named, reason = _named(owner), self._reason_of(owner)
        self._word = owner.word
        self._icon.set_icon(
            *(("circle-help", IconRole.WARNING) if owner.is_open else ("check", IconRole.MUTED))
        )
        self._name.setText(named)
        self._name.setToolTip(named)
        self._rows.setText(counted(owner.rows, self.tr("1 row"), self.tr("{count} rows")))
        self._reason.setText(reason)
        self.box.setAccessibleName(self.tr("Who is {name}?").format(name=named))
        self.box.setAccessibleDescription(reason)
        self._offer(owner, decision)

    def show(self, *, is_seen: bool) -> None:
        """Show or hide the whole line."""
        parts: tuple[QWidget, ...] = (self._icon, self._name, self._rows, self.box, self._reason)
        for part in parts:
            part.setVisible(is_seen)

    def _offer(self, owner: OwnerQuestion, decision: OwnerDecision | None) -> None:
        self.box.clear()
        self.box.addItem(self._undecided(owner), None)
        names = [each.name for each in owner.candidates]
        for each in owner.candidates:
            is_same = OwnerDecision(OwnerChoice.SAME_AS, _called(each, names))
            self.box.addItem(self.tr("is {name}").format(name=each.name), is_same)
        self.box.addItem(self.tr("is somebody new: add the CPM"), OwnerDecision(OwnerChoice.CREATE))
        self.box.addItem(self.tr("leave the partners unassigned"), OwnerDecision(OwnerChoice.LEAVE))
        if decision is not None and self._place(decision) == 0:
            self.box.addItem(self.tr("is {name}").format(name=decision.cpm), decision)
        self.box.setCurrentIndex(self._place(decision))

    def _place(self, decision: OwnerDecision | None) -> int:
        return next((at for at in range(self.box.count()) if self.box.itemData(at) == decision), 0)

    def _undecided(self, owner: OwnerQuestion) -> str:
        """Say what becomes of an owner about whom nothing is said."""
        return {
            OwnerFate.UNDECIDED: self.tr("not decided: partners stay unassigned"),
            OwnerFate.CREATED: self.tr("as all others: is added to the team"),
            OwnerFate.LEFT: self.tr("as all others: partners stay unassigned"),
            OwnerFate.REFUSED: self.tr("as all others: rows are refused"),
        }.get(OwnerFate.SAME if owner.decision else owner.fate, self.tr("as all others"))

    def _reason_of(self, owner: OwnerQuestion) -> str:
        if not owner.candidates:
            return self.tr("Nobody in the team is called like this.")
        best = owner.candidates[0]
        said = self.tr("{name}, {score} % alike: {reason}.")
        return said.format(name=best.name, score=best.likeness.score, reason=best.likeness.way.value)


def _named(owner: OwnerQuestion) -> str:
    return f"{owner.name} ({owner.word})" if owner.name else owner.word


def _called(candidate: OwnerCandidate, names: Sequence[str]) -> str:
    """Give what a decision calls somebody: the name, which also holds in other plans, unless two have it."""
    return candidate.name if names.count(candidate.name) == 1 else candidate.cpm
