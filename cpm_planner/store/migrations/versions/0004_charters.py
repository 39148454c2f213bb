"""What CPMs are measured by, targets agreed with partners, and the texts of charters.

Plans of an older version have no criteria; the program offers its own where it shows them.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """
    CREATE TABLE criterion (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        rank INTEGER NOT NULL,
        model TEXT NOT NULL,
        timing TEXT NOT NULL,
        target_hundredths INTEGER NOT NULL,
        unit TEXT NOT NULL,
        direction TEXT NOT NULL,
        roll_up TEXT NOT NULL,
        cadence TEXT NOT NULL,
        measure TEXT NOT NULL,
        evidence TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE criterion_target (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        tier_id TEXT NOT NULL,
        hundredths INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, owner_id, tier_id),
        FOREIGN KEY(scenario_id, owner_id) REFERENCES criterion (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE agreed_targets (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(scenario_id, id) REFERENCES partner (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE agreed_target (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        criterion_id TEXT NOT NULL,
        hundredths INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, owner_id, criterion_id),
        FOREIGN KEY(scenario_id, owner_id) REFERENCES agreed_targets (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE charter_text (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
)


def upgrade() -> None:
    """Add the tables."""
    for statement in _STATEMENTS:
        op.execute(statement)
