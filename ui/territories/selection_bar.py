"""The line under the board."""

from collections.abc import Mapping

from PySide6.QtWidgets import QToolButton

from ui.territories.board_keys import BoardVerb
from ui.territories.verb_bar import VerbBar, verb_button
from ui.widgets.buttons import show_words


class SelectionBar(VerbBar[BoardVerb]):
    """What is selected on the board."""

    def __init__(self) -> None:
        """Show that nothing is selected."""
        super().__init__()
        self.show_nothing()

    def make_buttons(self) -> Mapping[BoardVerb, QToolButton]:
        """Give all with their words."""
        return {
            BoardVerb.MOVE: verb_button(self.tr("Move to\u2026"), "arrow-right", "M"),
            BoardVerb.SPLIT: verb_button(self.tr("Split\u2026"), "split", "S"),
            BoardVerb.LOCK: self.lock,
            BoardVerb.UNASSIGN: verb_button(self.tr("Unassign"), "inbox", self.tr("Delete")),
            BoardVerb.SHOW: verb_button(self.tr("Show in Partners"), "table", "P"),
        }

    def set_compact(self, *, compact: bool) -> None:
        """Show icons alone where there is little room; tool tips and names say what they are."""
        for button in self.buttons.values():
            show_words(button, shown=not compact)

    def show_nothing(self, *, shows_partners: bool = True) -> None:
        """Say how to begin: with partners, or with a CPM where the board shows no partner."""
        hint = self.tr("Drag partners, or select with Space and press M.")
        if not shows_partners:
            hint = self.tr("Double-click a CPM to see its partners, or press Enter.")
        self.say("", hint, all_locked=False)

    def show_selection(self, count: str, sums: str, *, can_split: bool, all_locked: bool) -> None:
        """Say what is selected, and offer what fits it."""
        self.say(count, sums, all_locked=all_locked)
        self.buttons[BoardVerb.SPLIT].setEnabled(can_split)
