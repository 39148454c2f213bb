"""The first schema of a plan file."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_STATEMENTS = (
    """
    CREATE TABLE origin (
        position INTEGER NOT NULL,
        path TEXT,
        file_digest TEXT,
        next_path TEXT,
        next_digest TEXT,
        changed_at TEXT NOT NULL,
        PRIMARY KEY (position),
        CHECK (position = 1)
    ) STRICT
    """,
    """
    CREATE TABLE scenario (
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        rank INTEGER NOT NULL,
        base_id TEXT,
        PRIMARY KEY (position),
        UNIQUE (id)
    ) STRICT
    """,
    """
    CREATE TABLE seal (
        position INTEGER NOT NULL,
        rows_digest TEXT NOT NULL,
        PRIMARY KEY (position),
        CHECK (position = 1)
    ) STRICT
    """,
    """
    CREATE TABLE unsaved_step (
        position INTEGER NOT NULL,
        label TEXT NOT NULL,
        applied_at TEXT NOT NULL,
        PRIMARY KEY (position)
    ) STRICT
    """,
    """
    CREATE TABLE activity (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        rank INTEGER NOT NULL,
        model TEXT,
        drive TEXT NOT NULL,
        minutes_each INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE document (
        position INTEGER NOT NULL,
        active_scenario_id TEXT NOT NULL,
        PRIMARY KEY (position),
        CHECK (position = 1),
        FOREIGN KEY(active_scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE role_type (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        rank INTEGER NOT NULL,
        fit_sell_to_percent INTEGER NOT NULL,
        fit_sell_through_percent INTEGER NOT NULL,
        fit_sell_with_percent INTEGER NOT NULL,
        paid_hours_per_year INTEGER NOT NULL,
        productive_hours_per_year INTEGER NOT NULL,
        internal_percent INTEGER NOT NULL,
        reserve_percent INTEGER NOT NULL,
        target_low_percent INTEGER NOT NULL,
        target_high_percent INTEGER NOT NULL,
        ramp_percent_list TEXT NOT NULL,
        annual_cost_cents INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE tier (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        rank INTEGER NOT NULL,
        onboarding_minutes_per_month INTEGER NOT NULL,
        handover_minutes INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE activity_times (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        tier_id TEXT NOT NULL,
        times_per_year INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, owner_id, tier_id),
        FOREIGN KEY(scenario_id, owner_id) REFERENCES activity (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE assumptions (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        planning_month INTEGER NOT NULL,
        default_tier_id TEXT,
        currency TEXT NOT NULL,
        onboarding_months INTEGER NOT NULL,
        handover_months INTEGER NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(scenario_id, default_tier_id) REFERENCES tier (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE cpm (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        role_type_id TEXT NOT NULL,
        job_position_id TEXT NOT NULL,
        status TEXT NOT NULL,
        fte_percent INTEGER NOT NULL,
        start_month INTEGER,
        end_month INTEGER,
        region_list TEXT NOT NULL,
        language_list TEXT NOT NULL,
        latitude REAL,
        longitude REAL,
        cost_centre TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (position),
        CHECK ((latitude IS NULL) = (longitude IS NULL)),
        FOREIGN KEY(scenario_id, role_type_id) REFERENCES role_type (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE partner (
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
        PRIMARY KEY (position),
        CHECK ((latitude IS NULL) = (longitude IS NULL)),
        CHECK ((known_minutes_per_month IS NULL) = (known_reason IS NULL)),
        FOREIGN KEY(scenario_id, tier_id) REFERENCES tier (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE assignment (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        primary_cpm_id TEXT NOT NULL,
        since_month INTEGER,
        effective_month INTEGER,
        previous_cpm_id TEXT,
        holdout_month INTEGER,
        PRIMARY KEY (position),
        FOREIGN KEY(scenario_id, id) REFERENCES partner (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(scenario_id, primary_cpm_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(scenario_id, previous_cpm_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX assignment_by_previous ON assignment (scenario_id, previous_cpm_id)",
    "CREATE INDEX assignment_by_primary ON assignment (scenario_id, primary_cpm_id)",
    """
    CREATE TABLE rule (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        partner_id TEXT,
        cpm_id TEXT,
        partner_limit INTEGER,
        partner_percent INTEGER,
        revenue_percent INTEGER,
        PRIMARY KEY (position),
        FOREIGN KEY(scenario_id, partner_id) REFERENCES partner (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(scenario_id, cpm_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX rule_by_cpm ON rule (scenario_id, cpm_id)",
    "CREATE INDEX rule_by_partner ON rule (scenario_id, partner_id)",
    """
    CREATE TABLE assignment_specialist (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        model TEXT NOT NULL,
        cpm_id TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, owner_id, model),
        FOREIGN KEY(scenario_id, cpm_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(scenario_id, owner_id) REFERENCES assignment (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX specialist_by_cpm ON assignment_specialist (scenario_id, cpm_id)",
    """
    CREATE TABLE rule_partner (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        partner_id TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, owner_id, partner_id),
        FOREIGN KEY(scenario_id, partner_id) REFERENCES partner (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(scenario_id, owner_id) REFERENCES rule (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    "CREATE INDEX rule_partner_by_partner ON rule_partner (scenario_id, partner_id)",
)


def upgrade() -> None:
    """Make every table and index, in plain SQL that no later change of the program touches."""
    for statement in _STATEMENTS:
        op.execute(statement)
