"""Runs the steps with Alembic on a connection of ours, with no configuration file."""

from pathlib import Path
from typing import Final

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

SCRIPTS: Final = Path(__file__).parent
"""Its folder `versions` holds the steps, which Alembic loads by path."""


def run_upgrade(connection: Connection, revision: str) -> None:
    """Run every step up to a revision and note it, inside the caller's transaction."""
    scripts = ScriptDirectory(str(SCRIPTS))
    context = MigrationContext.configure(connection)
    start = context.get_current_revision() or "base"
    latest_first = list(scripts.iterate_revisions(revision, start))
    with Operations.context(context):
        for step in reversed(latest_first):
            step.module.upgrade()
    context.stamp(scripts, revision)
