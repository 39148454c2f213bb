"""Plans on disk: new, open, save, and what a program that ended without saving left behind.

SQLAlchemy loads with the first working copy, which is why that is imported where it is made.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from cpm_planner.edit.charters import with_usual_criteria
from cpm_planner.edit.scenarios import new_document
from cpm_planner.model.month import Month
from cpm_planner.model.scenario import Document
from cpm_planner.store.errors import ChangedOnDiskError
from cpm_planner.store.plan_file import open_checked, read_document
from cpm_planner.store.prepared_copy import PreparedCopy
from cpm_planner.store.recovery import Recoverable, find_unsaved
from cpm_planner.workload.catalogue import new_plan
from cpm_planner.workspace.session import Session

if TYPE_CHECKING:
    from cpm_planner.store.working_copy import WorkingCopy

__all__ = ["ChangedOnDiskError", "OpenPlan", "Recoverable", "Workspace", "look_into"]


class OpenPlan:
    """A plan being worked on: its session, and the file it came from or was saved to."""

    def __init__(self, copy: "WorkingCopy | PreparedCopy") -> None:
        """Start a session on a working copy."""
        self._copy = copy
        self.session = Session(copy.document, copy)

    @property
    def path(self) -> Path | None:
        """The plan file; None while it was never saved."""
        return self._copy.origin

    @property
    def is_saved(self) -> bool:
        """Whether the plan file holds everything."""
        return self._copy.is_saved

    def prepare(self) -> None:
        """Make in the background what the first edit of a plan file needs; call it once the plan is shown.

        It need not be called: the first edit then takes longer.
        """
        if isinstance(self._copy, PreparedCopy):
            self._copy.prepare()

    def save(self, path: Path | None = None, *, replace_changed: bool = False) -> None:
        """Publish the plan to its file, or to another one.

        Raises:
            ChangedOnDiskError: somebody else changed the file meanwhile; ``replace_changed`` overrules that.
            InputError: the file cannot be written; the old one is as it was.
        """
        target = path or self.path
        if target is None:
            message = "a plan that was never saved needs a path"
            raise ValueError(message)
        self._copy.publish(target, replace_changed=replace_changed)
        self.session.end_merge()

    def close(self, *, discard: bool = False) -> None:
        """End the work; what is not saved is offered at the next start, unless it is discarded."""
        self._copy.close(discard=discard)


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

        return OpenPlan(WorkingCopy.create(self._folder, document))

    def open(self, path: Path) -> OpenPlan:
        """Open a plan file, to be edited on a private copy.

        Raises:
            InputError: there is no such file, or it is no plan, damaged, or from a newer version.
        """
        return OpenPlan(PreparedCopy(open_checked(path), self._folder))

    def unsaved_work(self) -> list[Recoverable]:
        """List what earlier runs left unsaved, the latest first."""
        return find_unsaved(self._folder)

    def recover(self, found: Recoverable) -> OpenPlan:
        """Go on with unsaved work.

        Raises:
            InputError: another program works on it, or it is damaged.
        """
        from cpm_planner.store.working_copy import WorkingCopy  # noqa: PLC0415 - see above

        return OpenPlan(WorkingCopy.reopen(found))


def look_into(path: Path) -> Document:
    """Read a plan file without working on it.

    Raises:
        InputError: as :meth:`Workspace.open`.
    """
    return read_document(path)
