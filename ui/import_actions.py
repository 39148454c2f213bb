"""What an empty page offers: the lists that fill it, under the same names everywhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.actions import Verb
from ui.language import tr


def import_partners(owner: QObject, want: Callable[[Verb], object]) -> QAction:
    """Offer to import the list of partners; ``want`` gets the verb of the window."""
    return _action(tr("Import partners…"), Verb.IMPORT_PARTNERS, owner, want)


def import_team(owner: QObject, want: Callable[[Verb], object]) -> QAction:
    """Offer to import the list of CPMs."""
    return _action(tr("Import the team…"), Verb.IMPORT_TEAM, owner, want)


def _action(text: str, verb: Verb, owner: QObject, want: Callable[[Verb], object]) -> QAction:
    action = QAction(text, owner)
    action.triggered.connect(lambda: want(verb))
    return action
