"""The named edits of a plan, and in private copies the steps that can be undone.

From this version on the seal is a digest of digests, one for each table and scenario.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """
    CREATE TABLE undo_step (
        position INTEGER NOT NULL,
        step INTEGER NOT NULL,
        label TEXT NOT NULL,
        is_undone INTEGER NOT NULL,
        change BLOB NOT NULL,
        PRIMARY KEY (position)
    ) STRICT
    """,
    """
    CREATE TABLE history (
        position INTEGER NOT NULL,
        label TEXT NOT NULL,
        made_at TEXT NOT NULL,
        author TEXT NOT NULL,
        scenario TEXT NOT NULL,
        partner_list TEXT NOT NULL,
        cpm_list TEXT NOT NULL,
        PRIMARY KEY (position)
    ) STRICT
    """,
)


def upgrade() -> None:
    """Add the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
