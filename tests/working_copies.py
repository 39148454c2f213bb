"""Working copies of plan files, opened in one go."""

from contextlib import closing
from pathlib import Path

from cpm_planner.store.plan_file import open_checked
from cpm_planner.store.working_copy import WorkingCopy


def opened(path: Path, folder: Path) -> WorkingCopy:
    """Read a plan file and make a working copy of it inside a folder."""
    with closing(open_checked(path)) as file:
        return WorkingCopy.of_file(file, folder)
