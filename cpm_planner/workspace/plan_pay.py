"""What becomes of the pay of a plan: there, left out, or encrypted, and unlocked with a passphrase or not."""

from contextlib import closing, suppress
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.store.backups import drop_backups
from cpm_planner.store.pay_cover import key_in, read_seal_row
from cpm_planner.store.pay_key import Offered, PayKey
from cpm_planner.store.plan_file import open_checked
from cpm_planner.store.shared_copy import has_no_pay
from cpm_planner.store.undo_steps import drop_steps

if TYPE_CHECKING:
    from cpm_planner.store.plan_file import CheckedFile
    from cpm_planner.store.prepared_copy import PreparedCopy
    from cpm_planner.store.working_copy import WorkingCopy

__all__ = [
    "SHORTEST_PASSPHRASE",
    "PayKey",
    "PayState",
    "check_strength",
    "forget_plain_pay",
    "offer",
    "pay_of_file",
    "pay_state",
    "unlock",
]

SHORTEST_PASSPHRASE: Final = 8


class PayState(Enum):
    """What becomes of pay in an open plan."""

    PLAIN = "plain"
    LEFT_OUT = "left out"
    """The plan is a copy that pay was left out of."""
    UNLOCKED = "unlocked"
    """Encrypted in the file, and unlocked here."""
    HIDDEN = "hidden"
    """Encrypted, and kept as it is, since nobody has given the passphrase."""

    @property
    def is_plain(self) -> bool:
        """Whether nothing is encrypted."""
        return self in (PayState.PLAIN, PayState.LEFT_OUT)


def pay_state(copy: "WorkingCopy | PreparedCopy") -> PayState:
    """Say what becomes of pay in a copy of a plan."""
    if copy.has_encrypted_pay:
        return PayState.HIDDEN if copy.key is None else PayState.UNLOCKED
    return PayState.LEFT_OUT if has_no_pay(copy.rows) else PayState.PLAIN


def pay_of_file(file: "CheckedFile") -> PayState:
    """Say what became of pay in a plan file that was read."""
    if read_seal_row(file.rows) is not None:
        return PayState.HIDDEN if file.key is None else PayState.UNLOCKED
    return PayState.LEFT_OUT if has_no_pay(file.rows) else PayState.PLAIN


def unlock(path: Path, passphrase: str) -> PayKey | None:
    """Give the key of a plan file; as long as somebody holds it, the file opens with its pay.

    None where pay is not encrypted.

    Raises:
        WrongPassphraseError: the passphrase is another one.
        InputError: the file cannot be read, or is no undamaged plan.
    """
    with closing(open_checked(path)) as file:
        return key_in(file.rows, passphrase, path)


def check_strength(passphrase: str) -> None:
    """Refuse a passphrase that is guessed at once.

    Raises:
        InputError: it is too short.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise InputError(
            code="short-passphrase",
            what=translate("refusals", "A passphrase needs {count} characters at least").format(
                count=SHORTEST_PASSPHRASE
            ),
            remedy=translate("refusals", "take four or more words that do not belong together"),
        )


def offer(passphrase: str | None) -> None:
    """Have this passphrase tried on every file that is opened from now on, as the command line does."""
    Offered.passphrase = passphrase
    Offered.keys.clear()


def forget_plain_pay(folder: Path, path: Path) -> None:
    """Delete what was kept of a plan file while its pay was in plain; what cannot be deleted stays."""
    with suppress(OSError):
        drop_steps(folder, path)
    with suppress(OSError):
        drop_backups(folder, path)
