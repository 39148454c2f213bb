"""Which scenarios are locked; those of older plans are not.

SQLite can only add a needed column with a value for it in all rows to come, so that the table is made anew.
"""

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Rebuild the table of scenarios, its rows set aside meanwhile."""
    op.execute("CREATE TEMP TABLE set_aside AS SELECT * FROM scenario ORDER BY position")
    op.execute("DROP TABLE scenario")
    op.execute(
        """
        CREATE TABLE scenario (
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            rank INTEGER NOT NULL,
            base_id TEXT,
            is_locked INTEGER NOT NULL,
            PRIMARY KEY (position),
            UNIQUE (id)
        ) STRICT
        """
    )
    op.execute("INSERT INTO scenario SELECT *, 0 FROM set_aside ORDER BY position")
    op.execute("DROP TABLE set_aside")
