"""The line under the map: who is selected, and what can be done with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from ui.territories.map.map_keys import MapVerb
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import icon_button, quiet_button, set_text
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.stacked import in_flow, in_line
from ui.widgets.styling import set_style


class MapBar(QFrame):
    """Always there, so that the map does not jump when somebody is selected."""

    verb_wanted = Signal(object)
    """A :class:`~ui.territories.map.map_keys.MapVerb`."""
    clear_wanted = Signal()

    def __init__(self) -> None:
        """Show that nobody is selected."""
        super().__init__()
        set_style(self, kind="card")
        self.setAccessibleName(self.tr("Selected partners"))
        self._count = text_label("", TextStyle.STRONG)
        self._sums = text_label("", TextStyle.MUTED, wraps=True)
        self.lock = quiet_button(self.tr("Lock"), "lock")
        self.buttons = self._make_buttons()
        self.clear = icon_button("x", self.tr("Clear the selection"))
        for verb, button in self.buttons.items():
            button.clicked.connect(lambda _=False, verb=verb: self.verb_wanted.emit(verb))
        said = in_line(self._count, self._sums, spacing=Space.XS)
        row = laid_out(self, QVBoxLayout())
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        row.addWidget(Reflow(said, in_flow(*self.buttons.values(), self.clear)))
        self.clear.clicked.connect(self.clear_wanted)
        self.show_selection("", "", all_locked=False)

    def show_selection(self, count: str, sums: str, *, all_locked: bool) -> None:
        """Say who is selected; empty for nobody."""
        self._count.setText(count)
        self._count.setVisible(bool(count))
        hint = self.tr("Click partners or draw around them.")
        self._sums.setText(sums if count else hint)
        self.setAccessibleDescription(f"{count} {self._sums.text()}".strip())
        set_text(self.lock, self.tr("Unlock") if all_locked else self.tr("Lock"))
        for button in (*self.buttons.values(), self.clear):
            button.setEnabled(bool(count))

    def _make_buttons(self) -> dict[MapVerb, QAbstractButton]:
        made: dict[MapVerb, tuple[QAbstractButton, str]] = {
            MapVerb.ASSIGN: (quiet_button(self.tr("Move to\u2026"), "arrow-right"), "M"),
            MapVerb.LOCK: (self.lock, "L"),
            MapVerb.TAG: (quiet_button(self.tr("Tag\u2026"), "tag"), "T"),
            MapVerb.UNASSIGN: (quiet_button(self.tr("Unassign"), "inbox"), self.tr("Delete")),
            MapVerb.SHOW_PARTNERS: (icon_button("table", self.tr("Show in Partners")), "P"),
            MapVerb.SHOW_BOARD: (icon_button("square-kanban", self.tr("Show in Territories")), "B"),
        }
        for button, key in made.values():
            button.setToolTip(f"{button.accessibleName()} ({key})")
        return {verb: button for verb, (button, _) in made.items()}
