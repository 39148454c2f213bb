"""What seats cost, when their terms change, how partners grow, and what finance approves and books.

SQLite can only add a column behind all others, so that tables which got some are made anew, their rows set
aside meanwhile. What a role type cost a year, all of it loaded, becomes its base pay with nothing on top: the
sum stays what it was.
"""

from typing import Final

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_REBUILT: Final[tuple[tuple[str, str, dict[str, str]], ...]] = (
    (
        "tier",
        """
        CREATE TABLE tier (
            position INTEGER NOT NULL,
            scenario_id TEXT NOT NULL,
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            rank INTEGER NOT NULL,
            onboarding_minutes_per_month INTEGER NOT NULL,
            handover_minutes INTEGER NOT NULL,
            growth_percent INTEGER NOT NULL,
            PRIMARY KEY (position),
            UNIQUE (scenario_id, id),
            FOREIGN KEY(scenario_id) REFERENCES scenario (id)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT
        """,
        {"growth_percent": "0"},
    ),
    (
        "assumptions",
        """
        CREATE TABLE assumptions (
            position INTEGER NOT NULL,
            scenario_id TEXT NOT NULL,
            planning_month INTEGER NOT NULL,
            default_tier_id TEXT,
            currency TEXT NOT NULL,
            onboarding_months INTEGER NOT NULL,
            handover_months INTEGER NOT NULL,
            onboarding_percent_list TEXT NOT NULL,
            horizon_months INTEGER NOT NULL,
            fiscal_year_start INTEGER NOT NULL,
            growth_sell_to_percent INTEGER,
            growth_sell_through_percent INTEGER,
            growth_sell_with_percent INTEGER,
            attrition_points INTEGER NOT NULL,
            merit_month INTEGER NOT NULL,
            merit_points INTEGER NOT NULL,
            freeze_until_month INTEGER,
            PRIMARY KEY (position),
            UNIQUE (scenario_id),
            FOREIGN KEY(scenario_id) REFERENCES scenario (id)
                DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY(scenario_id, default_tier_id) REFERENCES tier (scenario_id, id)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT
        """,
        {
            "onboarding_percent_list": "'[]'",
            "horizon_months": "24",
            "fiscal_year_start": "1",
            "attrition_points": "0",
            "merit_month": "4",
            "merit_points": "0",
        },
    ),
    (
        "role_type",
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
            base_cents INTEGER NOT NULL,
            variable_cents INTEGER NOT NULL,
            burden_points INTEGER NOT NULL,
            travel_cents INTEGER NOT NULL,
            recruiting_cents INTEGER NOT NULL,
            equipment_cents INTEGER NOT NULL,
            pay_currency TEXT NOT NULL,
            months_to_hire INTEGER NOT NULL,
            PRIMARY KEY (position),
            UNIQUE (scenario_id, id),
            FOREIGN KEY(scenario_id) REFERENCES scenario (id)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT
        """,
        {
            "base_cents": "annual_cost_cents",
            "variable_cents": "0",
            "burden_points": "0",
            "travel_cents": "0",
            "recruiting_cents": "0",
            "equipment_cents": "0",
            "pay_currency": "''",
            "months_to_hire": "3",
        },
    ),
    (
        "cpm",
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
            start_day INTEGER NOT NULL,
            end_day INTEGER,
            gl_account TEXT NOT NULL,
            entity TEXT NOT NULL,
            approval TEXT NOT NULL,
            backfill_of_id TEXT,
            base_cents INTEGER,
            variable_cents INTEGER,
            burden_points INTEGER,
            travel_cents INTEGER,
            recruiting_cents INTEGER,
            equipment_cents INTEGER,
            pay_currency TEXT,
            PRIMARY KEY (position),
            CHECK ((latitude IS NULL) = (longitude IS NULL)),
            CHECK ((base_cents IS NULL) + (variable_cents IS NULL) + (burden_points IS NULL)
                + (travel_cents IS NULL) + (recruiting_cents IS NULL)
                + (equipment_cents IS NULL) + (pay_currency IS NULL) IN (0, 7)),
            FOREIGN KEY(scenario_id, role_type_id) REFERENCES role_type (scenario_id, id)
                DEFERRABLE INITIALLY DEFERRED,
            FOREIGN KEY(scenario_id, backfill_of_id) REFERENCES cpm (scenario_id, id)
                DEFERRABLE INITIALLY DEFERRED,
            UNIQUE (scenario_id, id),
            FOREIGN KEY(scenario_id) REFERENCES scenario (id)
                DEFERRABLE INITIALLY DEFERRED
        ) STRICT
        """,
        {"start_day": "1", "gl_account": "''", "entity": "''", "approval": "''"},
    ),
    (
        "partner",
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
            end_month INTEGER,
            growth_percent INTEGER,
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
        {},
    ),
    (
        "parked_partner",
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
            end_month INTEGER,
            growth_percent INTEGER,
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
        {},
    ),
)
"""Tables with new columns: name, how it is made, and what the new columns hold that cannot be empty."""

_ADDED: Final = (
    """
    CREATE TABLE plan_rate (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        currency TEXT NOT NULL,
        rate TEXT NOT NULL,
        PRIMARY KEY (position),
        UNIQUE (scenario_id, currency),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE cpm_leave (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        first_month INTEGER NOT NULL,
        last_month INTEGER NOT NULL,
        percent INTEGER NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(scenario_id, owner_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE cpm_terms (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        owner_id TEXT NOT NULL,
        from_month INTEGER NOT NULL,
        fte_percent INTEGER,
        cost_centre TEXT,
        gl_account TEXT,
        entity TEXT,
        base_cents INTEGER,
        variable_cents INTEGER,
        burden_points INTEGER,
        travel_cents INTEGER,
        recruiting_cents INTEGER,
        equipment_cents INTEGER,
        pay_currency TEXT,
        PRIMARY KEY (position),
        CHECK ((base_cents IS NULL) + (variable_cents IS NULL) + (burden_points IS NULL)
            + (travel_cents IS NULL) + (recruiting_cents IS NULL)
            + (equipment_cents IS NULL) + (pay_currency IS NULL) IN (0, 7)),
        FOREIGN KEY(scenario_id, owner_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE adjustment (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        month INTEGER NOT NULL,
        amount_cents INTEGER NOT NULL,
        name TEXT NOT NULL,
        currency TEXT NOT NULL,
        cpm_id TEXT,
        cost_centre TEXT NOT NULL,
        gl_account TEXT NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(scenario_id, cpm_id) REFERENCES cpm (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE budget_line (
        position INTEGER NOT NULL,
        scenario_id TEXT NOT NULL,
        id TEXT NOT NULL,
        fiscal_year INTEGER NOT NULL,
        amount_cents INTEGER NOT NULL,
        fte_percent INTEGER NOT NULL,
        role_type_id TEXT,
        cost_centre TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (position),
        FOREIGN KEY(scenario_id, role_type_id) REFERENCES role_type (scenario_id, id)
            DEFERRABLE INITIALLY DEFERRED,
        UNIQUE (scenario_id, id),
        FOREIGN KEY(scenario_id) REFERENCES scenario (id)
            DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
)

_GONE: Final = frozenset({"annual_cost_cents"})


def upgrade() -> None:
    """Rebuild the tables that got columns, and add the others."""
    for name, made, filled in _REBUILT:
        kept = [column for column in _columns(name) if column not in _GONE]
        op.execute(f"CREATE TEMP TABLE set_aside AS SELECT * FROM {name} ORDER BY position")  # noqa: S608 - names of our own tables
        op.execute(f"DROP TABLE {name}")
        op.execute(made)
        into, values = ", ".join([*kept, *filled]), ", ".join([*kept, *filled.values()])
        op.execute(f"INSERT INTO {name} ({into}) SELECT {values} FROM set_aside ORDER BY position")  # noqa: S608 - names of our own tables
        op.execute("DROP TABLE set_aside")
    for made in _ADDED:
        op.execute(made)


def _columns(table: str) -> list[str]:
    rows = op.get_bind().exec_driver_sql(f"PRAGMA table_info({table})")
    return [row[1] for row in rows]
