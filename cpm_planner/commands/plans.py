"""What every command does with plan files: look into one, or edit it and save."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from cpm_planner.edit.scenarios import find_scenario
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.bringing_back import Backup
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.settings import working_folder
from cpm_planner.workspace.workspace import Workspace


def looked_into(path: Path, scenario: str | None) -> Document:
    """Read a plan file, with the scenario of this name as the one worked on.

    Raises:
        InputError: the file cannot be read, or there is no such scenario.
    """
    document = look_into(path)
    return document if scenario is None else replace(document, active=find_scenario(document, scenario).id)


@contextmanager
def edited(path: Path, scenario: str | None = None) -> Iterator[OpenPlan]:
    """Open a plan to edit it, on the scenario of this name; saved at the end, untouched after an error.

    Raises:
        InputError: the file cannot be read or written, or there is no such scenario.
    """
    plan = workspace().open(path)
    try:
        if plan.refusal is not None:
            raise plan.refusal
        if scenario is not None:
            plan.session.switch(find_scenario(plan.session.document, scenario).id)
        yield plan
        if not plan.is_saved:
            plan.save()
    finally:
        plan.close(discard=True)


def chosen_backup(path: Path, number: int) -> Backup:
    """Give the backup of a number, counted from 1, the latest.

    Raises:
        InputError: there is none of that number.
    """
    backups = workspace().backups_of(path)
    if 1 <= number <= len(backups):
        return backups[number - 1]
    raise InputError(
        code="unknown-backup",
        what=f"There is no backup number {number}" if backups else "No backups are kept of this plan",
        where=str(path),
        remedy=f"choose 1 to {len(backups)}, as `backups` lists them" if backups else "check the path",
    )


def workspace() -> Workspace:
    """Give the workspace of this user."""
    return Workspace(working_folder())
