"""Dialogs about the passphrase that encrypts pay: set, change or take it away, and unlock with it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from cpm_planner.workspace.plan_pay import SHORTEST_PASSPHRASE
from ui.dialogs.frame import Frame
from ui.language import tr
from ui.theme.tokens import Space, Tone
from ui.widgets.banner import InfoBanner
from ui.widgets.buttons import primary_button, secondary_button
from ui.widgets.form import Form

_WIDTH = 560
_FAIR_LENGTH, _STRONG_LENGTH = 14, 20
_FEW_LETTERS = 6
"""Different characters, fewer of which are guessed soon however often they come."""


class UnlockDialog(Frame):
    """Asks for the passphrase; without it the plan goes on without pay."""

    wanted = Signal(str)
    """A passphrase to try."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Ask for the passphrase of a plan of this name."""
        hint = tr('The pay in "{name}" is encrypted. Without the passphrase you can plan and save as usual; ')
        rest = tr("pay stays hidden and is kept as it is.")
        super().__init__(tr("Unlock pay"), (hint + rest).format(name=name), parent)
        self.wish_size(_WIDTH, 0)
        self.form, self.field = Form(), _secret()
        self.form.add(tr("Passphrase"), self.field)
        self.body.addWidget(self.form)
        self.unlock = _add_buttons(self, tr("Go on without pay"), tr("Unlock"), self._try)
        self.unlock.setEnabled(False)
        self.field.textChanged.connect(self._typed)

    def refuse(self, message: str) -> None:
        """Say what was wrong; what was typed can be mended."""
        self.form.set_error(self.field, message)
        self.adjustSize()
        self.unlock.setEnabled(True)
        self.field.selectAll()
        self.field.setFocus()

    def _typed(self, text: str) -> None:
        self.form.set_error(self.field, "")
        self.unlock.setEnabled(bool(text))

    def _try(self) -> None:
        self.unlock.setEnabled(False)
        self.wanted.emit(self.field.text())


class ProtectDialog(Frame):
    """Asks for a new passphrase twice, says how strong it is, and that nobody can recover it."""

    wanted = Signal(object)
    """The new passphrase, or None to encrypt pay no longer."""

    def __init__(self, parent: QWidget, *, is_encrypted: bool) -> None:
        """Set a first passphrase, or change or take away the one there is."""
        title = tr("Change the passphrase for pay") if is_encrypted else tr("Encrypt pay with a passphrase")
        hint = tr(
            "Pay, adjustments, budgets and rates are encrypted in the file, its backups and unsaved work. "
            "Everything else opens without the passphrase."
        )
        super().__init__(title, hint, parent)
        self.wish_size(_WIDTH, 0)
        self.form, self.first, self.second = Form(), _secret(), _secret()
        self.form.add(tr("New passphrase"), self.first)
        self.form.add(tr("Once more"), self.second)
        self.strength = InfoBanner("", Tone.NEUTRAL)
        warning = tr(
            "Nobody can recover a forgotten passphrase: the pay in this plan would be lost for good. "
            "Backups with pay in plain on this computer are deleted; copies elsewhere are not."
        )
        for part in (self.form, self.strength, InfoBanner(warning, Tone.WARNING)):
            self.body.addWidget(part)
        self.body.addStretch(1)
        if is_encrypted:
            self.remove = secondary_button(tr("No longer encrypt"))
            self.remove.clicked.connect(lambda: self._end(None))
            self.buttons.addWidget(self.remove)
        self.encrypt = _add_buttons(
            self, tr("Cancel"), tr("Encrypt and save"), lambda: self._end(self.first.text())
        )
        for field in (self.first, self.second):
            field.textChanged.connect(self._typed)
        self._typed()

    def _typed(self) -> None:
        text = self.first.text()
        is_same = text == self.second.text()
        self.strength.set_text(*strength_of(text))
        self.form.set_error(self.second, "" if is_same or not self.second.text() else tr("The two differ."))
        self.encrypt.setEnabled(is_same and len(text) >= SHORTEST_PASSPHRASE)

    def _end(self, passphrase: str | None) -> None:
        self.wanted.emit(passphrase)
        self.accept()


def strength_of(passphrase: str) -> tuple[str, Tone]:
    """Say how soon a passphrase is guessed, as a sentence and its tone; long ones of many words are best."""
    length = len(passphrase) if len({*passphrase}) >= _FEW_LETTERS else 0
    if not passphrase:
        return tr(
            "Four or more words that do not belong together are strong and easy to keep in mind."
        ), Tone.NEUTRAL
    if length < SHORTEST_PASSPHRASE:
        return tr("Too weak: use at least {count} characters.").format(count=SHORTEST_PASSPHRASE), Tone.BAD
    if length < _FAIR_LENGTH:
        return tr("Weak: a computer guesses it in days. Add another word or two."), Tone.WARNING
    if length < _STRONG_LENGTH:
        return tr("Fair: another word makes it strong."), Tone.NEUTRAL
    return tr("Strong, unless it is a saying or a name that others know."), Tone.GOOD


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _add_buttons(dialog: Frame, leave: str, accept: str, act: Callable[[], object]) -> QPushButton:
    leaving, accepting = secondary_button(leave), primary_button(accept)
    leaving.clicked.connect(dialog.reject)
    accepting.clicked.connect(act)
    accepting.setDefault(True)
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(leaving)
    row.addWidget(accepting)
    dialog.buttons.addStretch(1)
    dialog.buttons.addLayout(row)
    return accepting
