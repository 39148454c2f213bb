"""What every tab of the balance page shows while the plan has no partners or no CPMs."""

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ui.import_actions import import_partners, import_team
from ui.language import tr
from ui.widgets.empty_state import EmptyState


def nothing_to_balance(tab: QWidget, action_wanted: SignalInstance) -> EmptyState:
    """Say what is missing and offer the lists that bring it, asked for through a signal of the tab."""
    partners, team = (make(tab, action_wanted.emit) for make in (import_partners, import_team))
    words = tr("This needs partners and the CPMs who could look after them.")
    return EmptyState("scale", tr("Nothing to balance yet"), words, partners, team)
