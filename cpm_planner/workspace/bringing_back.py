"""Earlier states of a plan: compare a backup with now, bring back all or one scenario, rescue."""

import os
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cpm_planner.edit.change_counts import ScenarioContrast, contrasts
from cpm_planner.edit.restoring import restore_all, restore_scenario
from cpm_planner.edit.scenarios import find_scenario
from cpm_planner.formatting.days import format_moment
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import cpms_words, partners_words
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document
from cpm_planner.store.atomic_write import write_atomically
from cpm_planner.store.backups import Backup, backups_of
from cpm_planner.store.errors import pay_hidden
from cpm_planner.store.new_file import edit_row, write_new
from cpm_planner.store.plan_file import open_checked, read_document, read_file
from cpm_planner.store.plan_lock import person_name
from cpm_planner.store.rescue import Rescue, rescue
from cpm_planner.store.rescued_pay import RescuedPay
from cpm_planner.store.schema import PAY_SEAL
from cpm_planner.store.shared_copy import RESCUE_WITHOUT_PAY
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import is_there
from cpm_planner.workspace.plan_pay import PayState
from cpm_planner.workspace.table_titles import table_title

__all__ = [
    "Backup",
    "Rescue",
    "ScenarioContrast",
    "backups_of",
    "compared",
    "put_back",
    "rescued",
    "restore",
    "what_was_saved",
    "written",
]

RESCUING: Final = to_translate("steps", "Rescue a damaged plan")
"""The name of the edit that a rescued plan is known by."""


@dataclass(frozen=True, slots=True)
class PutBack:
    """What was put in place of a file that could not be opened."""

    backup: Backup
    aside: Path | None
    """Where the file stands now that was there; None when there was none."""


def compared(backup: Backup, now: Document) -> list[ScenarioContrast]:
    """Say how the plan differs now from what a backup holds.

    Raises:
        InputError: the backup cannot be read.
    """
    return contrasts(read_document(backup.file), now)


def restore(plan: OpenPlan, backup: Backup, scenario: str | None = None) -> str:
    """Bring back what a backup holds, all or the scenario of a name, as one step; gives the step's name.

    The plan as it is now is kept as a backup first.

    Raises:
        InputError: the backup cannot be read, has no such scenario, or none of now can be kept.
    """
    with closing(open_checked(backup.file)) as file:
        if file.is_pay_hidden and plan.pay is not PayState.HIDDEN:
            # Bringing it back would take the plan's own pay away.
            raise pay_hidden(str(backup.file))
        earlier, session = file.document, plan.session
    if plan.refusal is not None:
        raise plan.refusal
    plan.keep_state()
    at = written(backup.kept_at)
    label = translate("steps", "Restore the backup of {time}").format(time=at)
    if scenario is None:
        session.apply_to_document(label, restore_all(earlier))
        return label
    found = find_scenario(earlier, scenario)
    label = translate("steps", 'Restore "{scenario}" from the backup of {time}').format(
        scenario=found.name, time=at
    )
    session.apply_to_document(label, restore_scenario(earlier, found.id))
    return label


def put_back(path: Path, backup: Backup) -> PutBack:
    """Put a backup in place of a plan file that is gone or damaged, which is kept beside it.

    Raises:
        InputError: the backup cannot be read, or the folder cannot be written.
    """
    with_checks = open_checked(backup.file)
    with_checks.close()
    aside = _set_aside(path) if is_there(path) else None
    write_atomically(path, read_file(backup.file, backup.file), just_before=lambda: None)
    return PutBack(backup, aside)


def rescued(path: Path, target: Path) -> Rescue:
    """Save what can be saved of a damaged plan file as another plan file; the damaged one stays as it is.

    Encrypted pay is kept, unless its key is known and it is not what was sealed.

    Raises:
        WrongPassphraseError: the passphrase offered for all files is not that of this one.
        InputError: nothing of it can be read, or the other file is there already or cannot be written.
    """
    if is_there(target):
        raise InputError(
            code="file-exists",
            what=translate("files", "There is a file of this name already"),
            where=str(target),
            remedy=translate("files", "choose another name"),
        )
    found = rescue(path)
    label = RESCUE_WITHOUT_PAY if found.pay is RescuedPay.LOST else RESCUING
    edits = (*found.edits, edit_row(label, datetime.now(UTC), person_name()))
    write_new(target, found.document, edits, found.encrypted)
    return found


def what_was_saved(found: Rescue) -> list[str]:
    """Say what a rescue saved and what not, in sentences."""
    partners, cpms = found.saved["partner"], found.saved["cpm"]
    saved = translate("files", "Saved: {partners} and {cpms}; scenarios: {scenarios}.")
    said = [
        saved.format(
            partners=partners_words(partners), cpms=cpms_words(cpms), scenarios=len(found.document.scenarios)
        )
    ]
    unread = translate("files", "{table}: a part could not be read.")
    said += [_of_pay(found.pay)]
    broken = [table for table in found.broken if table != PAY_SEAL.name]
    said += [unread.format(table=table_title(table)) for table in broken]
    senseless = translate("files", "{table}: {count} made no sense, or referred to something lost.")
    return [each for each in said if each] + [
        senseless.format(table=table_title(table), count=format_count(count))
        for table, count in sorted(found.left_out.items())
        if count
    ]


def _of_pay(pay: RescuedPay) -> str:
    """Say what became of encrypted pay; empty where there was none."""
    return {
        RescuedPay.WHOLE: translate("files", "Encrypted pay is whole, and opens with the same passphrase."),
        RescuedPay.LOCKED: translate(
            "files",
            "Encrypted pay is kept. Whether it is whole shows once it is unlocked with the same passphrase.",
        ),
        RescuedPay.LOST: translate(
            "files",
            "Encrypted pay could not be read and is not in it: pay, adjustments and budgets are missing. "
            "A backup may still have them.",
        ),
    }.get(pay, "")


def written(at: datetime) -> str:
    """Write a time as people here read it: "2026-11-28 14:05"."""
    return format_moment(at.astimezone())


def _set_aside(path: Path) -> Path:
    """Copy a file to a free name beside it.

    Raises:
        InputError: it cannot be read, or the folder cannot be written.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem} (damaged {number}){path.suffix}")).exists():
        number += 1
    target = Path(os.path.realpath(path))
    write_atomically(aside, read_file(target, path), just_before=lambda: None)
    return aside
