"""The line under the map."""

from collections.abc import Mapping

from PySide6.QtWidgets import QToolButton

from ui.territories.map.map_keys import MapVerb
from ui.territories.verb_bar import VerbBar, verb_button
from ui.widgets.buttons import show_words


class MapBar(VerbBar[MapVerb]):
    """Who is selected on the map."""

    def __init__(self) -> None:
        """Show that nobody is selected."""
        super().__init__()
        self.show_selection("", "", all_locked=False)

    def make_buttons(self) -> Mapping[MapVerb, QToolButton]:
        """Give the buttons; those that lead elsewhere show an icon alone."""
        buttons = {
            MapVerb.ASSIGN: verb_button(self.tr("Move to\u2026"), "arrow-right", "M"),
            MapVerb.LOCK: self.lock,
            MapVerb.TAG: verb_button(self.tr("Tag\u2026"), "tag", "T"),
            MapVerb.UNASSIGN: verb_button(self.tr("Unassign"), "inbox", self.tr("Delete")),
            MapVerb.SHOW_PARTNERS: verb_button(self.tr("Show in Partners"), "table", "P"),
            MapVerb.SHOW_BOARD: verb_button(self.tr("Show in Territories"), "square-kanban", "B"),
        }
        for verb in (MapVerb.SHOW_PARTNERS, MapVerb.SHOW_BOARD):
            show_words(buttons[verb], shown=False)
        return buttons

    def show_selection(self, count: str, sums: str, *, all_locked: bool) -> None:
        """Say who is selected; empty for nobody."""
        hint = self.tr("Click partners or draw around them.")
        self.say(count, sums if count else hint, all_locked=all_locked)
