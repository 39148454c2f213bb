"""Plans on disk: new, opened, and what a program that ended without saving left behind.

SQLAlchemy loads with the first working copy, which is why that is imported where it is made.
"""

import os
from pathlib import Path

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.edit.scenarios import new_document
from cpm_planner.model.month import Month
from cpm_planner.model.scenario import Document
from cpm_planner.store.backups import Backup, backups_of
from cpm_planner.store.errors import newer_version
from cpm_planner.store.plan_file import open_checked
from cpm_planner.store.plan_lock import PlanLock
from cpm_planner.store.prepared_copy import PreparedCopy
from cpm_planner.store.recoverable import Recoverable
from cpm_planner.store.recovery import find_unsaved
from cpm_planner.store.schema import VERSION
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.jobs import Control
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.opening import is_there, refusal_of, reporting

__all__ = ["Backup", "Recoverable", "Workspace"]


class Workspace:
    """Opens plans, with working copies in one private folder."""

    def __init__(self, folder: Path) -> None:
        """Keep working copies in this folder, which need not exist yet."""
        self._folder = folder

    def new(self, planning_month: Month) -> OpenPlan:
        """Start a plan with the default catalogue."""
        return self.new_from(new_document(with_usual_criteria(new_plan(planning_month))))

    def new_from(self, document: Document) -> OpenPlan:
        """Start a plan from a document."""
        from cpm_planner.store.working_copy import WorkingCopy  # noqa: PLC0415 - see above

        return OpenPlan(WorkingCopy.create(self._folder, document), self._folder)

    def open(self, path: Path, *, take_over: bool = False, control: Control | None = None) -> OpenPlan:
        """Open a plan file, to be edited on a private copy.

        Where another window works on it, it can be looked at only (`OpenPlan.refusal` says why), unless that
        window is to be taken over from, which then can no longer save. So can a file of a later program.

        Raises:
            InputError: there is no such file, or it is no plan, damaged, or from a newer version.
            CancelledError: the control was asked to stop.
        """
        lock = PlanLock(self._folder, Path(os.path.realpath(path)))
        # First the right, then the content: what the one before saved last must not be missed.
        refusal = refusal_of(lock, take_over=take_over) if is_there(path) else None
        try:
            file = open_checked(path, reporting(control))
            if file.version > VERSION:
                refusal = newer_version(path, file.version, VERSION)
            plan = OpenPlan(PreparedCopy(file, self._folder), self._folder, lock, refusal)
        except BaseException:
            lock.release()
            raise
        plan.keep_backup()
        return plan

    def backups_of(self, path: Path) -> list[Backup]:
        """List the backups kept of a plan file, the latest first."""
        return backups_of(self._folder, path)

    def unsaved_work(self) -> list[Recoverable]:
        """List what earlier runs left unsaved, the latest first."""
        return find_unsaved(self._folder)

    def recover(self, found: Recoverable) -> OpenPlan:
        """Go on with unsaved work.

        Raises:
            InputError: another program works on it, or it is damaged.
        """
        from cpm_planner.store.working_copy import WorkingCopy  # noqa: PLC0415 - see above

        copy = WorkingCopy.reopen(found)
        lock = None if copy.origin is None else PlanLock(self._folder, copy.origin)
        if lock is not None:
            # Without the right the work goes on all the same, and can be saved under another name.
            refusal_of(lock)
        return OpenPlan(copy, self._folder, lock)
