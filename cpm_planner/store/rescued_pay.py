"""What becomes of the encrypted pay of a damaged plan file.

Whether it is still what was sealed only its key can tell. Where that is known, pay that does not hold is left
out; where it is not, the encrypted text is kept as it is, and unlocking it tells.
"""

import sqlite3
from enum import Enum
from pathlib import Path
from typing import Final

from cpm_planner.model.scenario import Document
from cpm_planner.store.errors import DamagedError
from cpm_planner.store.own_database import rows_in_order
from cpm_planner.store.pay_cover import NEW_KEY, NO_KEY, key_of, read_seal_row, uncovered
from cpm_planner.store.pay_key import SealRow
from cpm_planner.store.schema import HISTORY
from cpm_planner.store.shared_copy import LEAVING_PAY_OUT, RESCUE_WITHOUT_PAY

_DECIDING: Final = (NEW_KEY, NO_KEY, LEAVING_PAY_OUT, RESCUE_WITHOUT_PAY)


class RescuedPay(Enum):
    """What became of encrypted pay."""

    NONE = "none"
    """Nothing was encrypted."""
    WHOLE = "whole"
    """It is there, and is what was sealed."""
    LOCKED = "locked"
    """It is there; whether it is whole nobody can tell without the passphrase."""
    LOST = "lost"
    """It was there, and what is left of it cannot be read."""


def rescued_pay(
    own: sqlite3.Connection, document: Document, where: Path
) -> tuple[RescuedPay, SealRow | None]:
    """Say what became of it, and give what is to be kept.

    Args:
        own: the rows that could be read.
        document: the plan made of them, which holds no pay where that was encrypted.
        where: the damaged file.

    Raises:
        WrongPassphraseError: the passphrase offered for all files is not that of this one.
    """
    try:
        key, row = key_of(own, where), read_seal_row(own)
        uncovered(document, own, key, where)
    except DamagedError:
        return RescuedPay.LOST, None
    if row is None:
        return RescuedPay.LOST if _was_encrypted(own) else RescuedPay.NONE, None
    return RescuedPay.LOCKED if key is None else RescuedPay.WHOLE, row


def _was_encrypted(own: sqlite3.Connection) -> bool:
    """Tell by the last edit that decided on it."""
    found = [label for _, label, *_ in rows_in_order(own, HISTORY) if label in _DECIDING]
    return found[-1:] == [NEW_KEY]
