"""What can be wrong with a plan file, each with its own type, code and remedy."""

import errno
from pathlib import Path
from typing import Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.errors import InputError


class MissingFileError(InputError):
    """There is no file at this place, or something else stands there."""


class CannotReadError(InputError):
    """The system does not let the file be read."""


class NotAPlanError(InputError):
    """The file is something else than a plan."""


class DamagedError(InputError):
    """The file is a plan, but not as it was written."""


class NewerVersionError(InputError):
    """The file was written by a later version of the program."""


class InUseError(InputError):
    """The working copy is open in another window."""


class HeldElsewhereError(InputError):
    """Another window, here or on another machine, may save the plan file."""


class ChangedOnDiskError(InputError):
    """Somebody else changed the file since it was opened or last saved here."""


class WrongPassphraseError(InputError):
    """The passphrase is not the one that encrypts the pay of the plan."""


class PayHiddenError(InputError):
    """The pay of the plan is encrypted and was not unlocked."""


class CannotWriteError(InputError):
    """The system does not let the file be written."""


class CannotStoreError(InputError):
    """A value is beyond what a plan file can hold."""


def missing_file(path: Path) -> MissingFileError:
    """Say that nothing can be opened there."""
    return MissingFileError(
        code="missing-file",
        what=translate("files", "There is no such file"),
        where=str(path),
        remedy=translate("files", "check the name, or whether the drive or folder it is on is connected"),
    )


def cannot_read(path: Path, error: OSError) -> CannotReadError:
    """Say that the system refused to read."""
    return CannotReadError(
        code="cannot-read",
        what=translate("files", "The file could not be read ({reason})").format(reason=_reason(error)),
        where=str(path),
        remedy=translate("files", "ask its owner for permission, or copy it to a folder of your own"),
    )


def not_a_plan(path: Path, why: str) -> NotAPlanError:
    """Say that the file is something else."""
    return NotAPlanError(
        code="not-a-plan",
        what=translate("files", "This is not a plan file: {reason}").format(reason=why),
        where=str(path),
        remedy=translate("files", "open a .cpmplan file, or import a list of partners into a new plan"),
    )


def damaged(path: Path, why: str) -> DamagedError:
    """Say what about the file is not as it was written."""
    return DamagedError(
        code="damaged",
        what=translate(
            "files", "The plan file is damaged or was changed by another program: {reason}"
        ).format(reason=why),
        where=str(path),
        remedy=translate("files", "open a backup or another copy of it"),
    )


def newer_version(path: Path, found: int, known: int) -> NewerVersionError:
    """Say that the program is too old for the file."""
    return NewerVersionError(
        code="newer-version",
        what=translate(
            "files",
            "The plan was saved by a newer program (format {found}, this program knows up to {known})",
        ).format(found=found, known=known),
        where=str(path),
        remedy=translate(
            "files",
            "update CPM Planner to edit it; until then it can be looked at, or saved under another name",
        ),
    )


def in_use(path: Path) -> InUseError:
    """Say that another window has the working copy."""
    return InUseError(
        code="in-use",
        what=translate("files", "This unsaved work is open in another window"),
        where=str(path),
        remedy=translate("files", "go on there, or close that window first"),
    )


def held_elsewhere(path: Path, person: str, machine: str) -> HeldElsewhereError:
    """Say who may save the plan file."""
    who = translate("files", "{person} on {machine}").format(
        person=person or translate("files", "somebody"), machine=machine
    )
    return HeldElsewhereError(
        code="held-elsewhere",
        what=translate("files", "This plan is open for editing elsewhere ({who})").format(who=who),
        where=str(path),
        remedy=translate("files", "close it there, take over, or save a copy under another name"),
    )


def changed_on_disk(path: Path) -> ChangedOnDiskError:
    """Say that saving would undo somebody else's change."""
    return ChangedOnDiskError(
        code="changed-on-disk",
        what=translate("files", "Somebody else changed the file since it was opened here"),
        where=str(path),
        remedy=translate("files", "save under another name and compare, or replace the file"),
    )


def wrong_passphrase(path: Path) -> WrongPassphraseError:
    """Say that another passphrase encrypts the pay."""
    return WrongPassphraseError(
        code="wrong-passphrase",
        what=translate("files", "This is not the passphrase of the plan's pay"),
        where=str(path),
        remedy=translate(
            "files",
            "try again, with an eye to capital letters and the keyboard's language, or go on without pay",
        ),
    )


def pay_hidden(label: str) -> PayHiddenError:
    """Say that an edit would change pay that nobody here can see."""
    return PayHiddenError(
        code="pay-hidden",
        what=translate(
            "files",
            "This would change pay, which is hidden because the plan was opened without its passphrase",
        ),
        where=label,
        remedy=translate("files", "unlock pay with the passphrase first"),
    )


def would_lose_pay(path: Path) -> CannotWriteError:
    """Say that a copy without pay cannot take the place of the plan itself."""
    return CannotWriteError(
        code="would-lose-pay",
        what=translate("files", "A copy without pay would take the place of the plan with its pay"),
        where=str(path),
        remedy=translate("files", "save the copy under another name"),
    )


def cannot_write(path: Path, error: OSError) -> CannotWriteError:
    """Say why the file could not be written; it is as it was."""
    return CannotWriteError(
        code="cannot-write",
        what=translate("files", "The file could not be written ({reason})").format(reason=_reason(error)),
        where=str(path),
        remedy=translate("files", _REMEDIES.get(error.errno or 0, _ELSEWHERE)),
    )


def cannot_keep(place: Path, why: str) -> CannotWriteError:
    """Say that the working copy could not be written; the plan is as it was."""
    return CannotWriteError(
        code="cannot-write",
        what=translate("files", "The working copy of the plan could not be written ({reason})").format(
            reason=why
        ),
        where=str(place),
        remedy=translate("files", "make room on this disk and try again"),
    )


def cannot_store(label: str, error: Exception) -> CannotStoreError:
    """Say that an edit holds a value that no plan file can hold."""
    return CannotStoreError(
        code="cannot-store",
        what=translate("files", "A number or text in this edit cannot be kept in a plan ({reason})").format(
            reason=error
        ),
        where=label,
        remedy=translate("files", "use a smaller number or plain text"),
    )


_REMEDIES: Final = {
    errno.ENOSPC: to_translate("files", "make room on the disk or save it on another one"),
    errno.EDQUOT: to_translate("files", "make room on the disk or save it on another one"),
    errno.EACCES: to_translate("files", "save it in a folder you may write to"),
    errno.EPERM: to_translate("files", "save it in a folder you may write to"),
    errno.EROFS: to_translate("files", "save it in a folder you may write to"),
    errno.ENOENT: to_translate("files", "check that the folder is still there, or save it in another one"),
    errno.ENAMETOOLONG: to_translate("files", "choose a shorter name or a folder nearer to the top"),
}
_ELSEWHERE: Final = to_translate("files", "save it in another folder")


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
