"""What every tab of the balance page shows while the plan has no partners or no CPMs."""

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.actions import Verb
from ui.language import tr
from ui.widgets.empty_state import EmptyState


def nothing_to_balance(tab: QWidget, action_wanted: SignalInstance) -> EmptyState:
    """Say what is missing and offer the lists that bring it, asked for through a signal of the tab."""
    partners = QAction(tr("Import partners…"), tab)
    partners.triggered.connect(lambda: action_wanted.emit(Verb.IMPORT_PARTNERS))
    team = QAction(tr("Import the team…"), tab)
    team.triggered.connect(lambda: action_wanted.emit(Verb.IMPORT_TEAM))
    words = tr("This needs partners and the CPMs who could look after them.")
    return EmptyState("scale", tr("Nothing to balance yet"), words, partners, team)
