"""Parked partners, and what each list said when it was last brought in."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STATEMENTS = (
    """
    CREATE TABLE import_record (
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        source_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        sheet TEXT NOT NULL,
        imported_at TEXT,
        is_whole INTEGER NOT NULL,
        header_list TEXT NOT NULL,
        field_list TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE parked_partner (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        external_id TEXT NOT NULL,
        tier_id TEXT,
        sell_to_points INTEGER NOT NULL,
        sell_through_points INTEGER NOT NULL,
        sell_with_points INTEGER NOT NULL,
        effort_percent INTEGER NOT NULL,
        known_minutes_per_month INTEGER,
        known_reason TEXT,
        start_month INTEGER,
        revenue_cents INTEGER NOT NULL,
        segment TEXT NOT NULL,
        region TEXT NOT NULL,
        language TEXT NOT NULL,
        city TEXT NOT NULL,
        state TEXT NOT NULL,
        country TEXT NOT NULL,
        latitude REAL,
        longitude REAL,
        note TEXT NOT NULL,
        since_month INTEGER NOT NULL,
        why TEXT NOT NULL,
        primary_cpm_id TEXT,
        assigned_since_month INTEGER,
        effective_month INTEGER,
        previous_cpm_id TEXT,
        holdout_month INTEGER,
        specialist_list TEXT NOT NULL,
        PRIMARY KEY (position),
        CHECK ((latitude IS NULL) = (longitude IS NULL)),
        CHECK ((known_minutes_per_month IS NULL) = (known_reason IS NULL)),
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE parked_rule (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        rule_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        cpm_id TEXT,
        other_partner_id TEXT,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, owner_id, rule_id, other_partner_id),
        FOREIGN KEY(scenario_id, owner_id) REFERENCES parked_partner (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE import_totals (
        position INTEGER NOT NULL,
        record_id TEXT NOT NULL,
        column_name TEXT NOT NULL,
        field TEXT NOT NULL,
        filled INTEGER NOT NULL,
        blank INTEGER NOT NULL,
        different INTEGER NOT NULL,
        unreadable INTEGER NOT NULL,
        total TEXT,
        lowest TEXT,
        highest TEXT,
        PRIMARY KEY (position),
        FOREIGN KEY(record_id) REFERENCES import_record (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE import_statement (
        position INTEGER NOT NULL,
        record_id TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        is_gone INTEGER NOT NULL,
        said TEXT NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(record_id) REFERENCES import_record (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE scenario_import (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        record_id TEXT NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(record_id) REFERENCES import_record (id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX scenario_import_by_record ON scenario_import (record_id)",
)


def upgrade() -> None:
    """Add the tables; nothing that is there changes."""
    for statement in _STATEMENTS:
        op.execute(statement)
