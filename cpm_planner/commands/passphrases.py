"""Passphrases as commands are given them: in a file or typed unseen, never as words of the command itself."""

import getpass
from pathlib import Path
from typing import Final

from cpm_planner.model.errors import InputError

TYPED: Final = Path("-")


def read_passphrase(path: Path, *, prompt: str = "Passphrase of pay: ") -> str:
    """Give the first line of a file, or ask at the terminal when the name is "-".

    Raises:
        InputError: the file cannot be read, or its first line is empty.
    """
    if path == TYPED:
        return _filled(getpass.getpass(prompt), path)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            code="cannot-read-passphrase",
            what=f"The passphrase could not be read ({type(error).__name__})",
            where=str(path),
            remedy="give a text file whose first line is the passphrase",
        ) from error
    return _filled(lines[0] if lines else "", path)


def _filled(passphrase: str, path: Path) -> str:
    if passphrase:
        return passphrase
    raise InputError(
        code="no-passphrase",
        what="There is no passphrase",
        where=str(path),
        remedy="write it on the first line",
    )
