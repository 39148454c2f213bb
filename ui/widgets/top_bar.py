"""The line above the page: which plan, which scenario, whether it is saved, search, undo and redo."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import action_button
from ui.widgets.chip import Chip, ChipFace
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style


class TopBar(QWidget):
    """Put the scenario picker into ``scenario_slot`` and a search into ``search_slot``."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        """Lay out the name, the slots, and a button for each action."""
        super().__init__()
        set_style(self, part="top-bar")
        self._name = text_label("", TextStyle.SUBTITLE)
        self._saved = Chip(ChipFace(""))
        self._pay = Chip(ChipFace(""))
        self._pay.hide()
        self.scenario_slot = QHBoxLayout()
        self.search_slot = QHBoxLayout()
        row = laid_out(self, QHBoxLayout())
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._name)
        row.addWidget(self._saved)
        row.addWidget(self._pay)
        row.addLayout(self.scenario_slot)
        row.addStretch(1)
        row.addLayout(self.search_slot)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        for action in actions:
            buttons.addWidget(action_button(action))
        row.addLayout(buttons)

    def set_plan(self, name: str, *, is_modified: bool) -> None:
        """Show the plan's name and whether all of it is saved."""
        self._name.setText(name)
        self._name.setAccessibleName(self.tr("Plan {name}").format(name=name))
        edited = ChipFace(self.tr("Edited"), Tone.WARNING, "pencil")
        self._saved.set_face(edited if is_modified else ChipFace(self.tr("Saved"), Tone.GOOD, "check"))
        self._saved.setVisible(bool(name))

    def set_pay(self, face: ChipFace | None, tip: str) -> None:
        """Show what became of the plan's pay, and what that means; nothing where it is all there."""
        self._pay.setVisible(face is not None)
        if face is not None:
            self._pay.set_face(face)
            self._pay.setToolTip(tip)
            self._pay.setAccessibleDescription(tip)
