"""The tables of a plan file, one for each collection of the plan, every column typed and checked by SQLite.

`position` is the row id: it grows with every insert, so that reading in its order gives each mapping back in
the order in which it was filled. Months are counted from January of the year 0 (`Month.ordinal`). References
between rows are foreign keys, checked at the end of each transaction: what dangles is never committed, and is
found when a stranger's file is copied in.

They are said here in plain values, so that a plan file is read without waiting for SQLAlchemy to load;
:mod:`cpm_planner.store.tables` makes its tables of them.
"""

from typing import Final

from cpm_planner.store.shape import Check, Column, Index, Item, Reference, Shape, Unique

VERSION: Final = 2
"""The version this program writes, kept in `user_version`."""

APPLICATION_ID: Final = 0x43504D50
"""Marks a SQLite file as a plan: "CPMP" in ASCII."""


def _text(name: str) -> Column:
    return Column(name, "TEXT")


def _whole(name: str) -> Column:
    return Column(name, "INTEGER")


def _maybe_text(name: str) -> Column:
    return Column(name, "TEXT", is_needed=False)


def _maybe_whole(name: str) -> Column:
    return Column(name, "INTEGER", is_needed=False)


def _maybe_real(name: str) -> Column:
    return Column(name, "REAL", is_needed=False)


def _refers(to: str, *columns: str) -> Reference:
    """Tie columns of a row to the row of `to` with that id in the same scenario."""
    return Reference(columns, to, ("id",) if to == "scenario" else ("scenario_id", "id"))


def _both_or_neither(first: str, second: str) -> Check:
    return Check(f"({first} IS NULL) = ({second} IS NULL)")


def _collection(name: str, *items: Item) -> Shape:
    """Give a table whose rows are known by their scenario and an id."""
    known_by = Unique(("scenario_id", "id"))
    return Shape(
        name,
        (_text("scenario_id"), _text("id"), *items, known_by, _refers("scenario", "scenario_id")),
    )


def _parts(name: str, owner: str, *items: Item) -> Shape:
    """Give a table of values that belong to the rows of `owner`, several to a row."""
    owned_by = _refers(owner, "scenario_id", "owner_id")
    return Shape(name, (_text("scenario_id"), _text("owner_id"), *items, owned_by))


def _table(name: str, *items: Item) -> Shape:
    return Shape(name, items)


def _of_record() -> Reference:
    """Tie a row to the record of an import."""
    return Reference(("record_id",), "import_record", ("id",))


DOCUMENT: Final = _table(
    "document",
    _text("active_scenario_id"),
    Check("position = 1"),
    _refers("scenario", "active_scenario_id"),
)

SCENARIO: Final = _table(
    "scenario",
    _text("id"),
    _text("name"),
    _whole("rank"),
    _maybe_text("base_id"),
    Unique(("id",)),
)

ASSUMPTIONS: Final = _table(
    "assumptions",
    _text("scenario_id"),
    _whole("planning_month"),
    _maybe_text("default_tier_id"),
    _text("currency"),
    _whole("onboarding_months"),
    _whole("handover_months"),
    Unique(("scenario_id",)),
    _refers("scenario", "scenario_id"),
    _refers("tier", "scenario_id", "default_tier_id"),
)

TIER: Final = _collection(
    "tier",
    _text("name"),
    _whole("rank"),
    _whole("onboarding_minutes_per_month"),
    _whole("handover_minutes"),
)

ROLE_TYPE: Final = _collection(
    "role_type",
    _text("name"),
    _whole("rank"),
    _whole("fit_sell_to_percent"),
    _whole("fit_sell_through_percent"),
    _whole("fit_sell_with_percent"),
    _whole("paid_hours_per_year"),
    _whole("productive_hours_per_year"),
    _whole("internal_percent"),
    _whole("reserve_percent"),
    _whole("target_low_percent"),
    _whole("target_high_percent"),
    _text("ramp_percent_list"),
    _whole("annual_cost_cents"),
)

ACTIVITY: Final = _collection(
    "activity",
    _text("name"),
    _whole("rank"),
    _maybe_text("model"),
    _text("drive"),
    _whole("minutes_each"),
)

ACTIVITY_TIMES: Final = _parts(
    "activity_times",
    "activity",
    _text("tier_id"),
    _whole("times_per_year"),
    Unique(("scenario_id", "owner_id", "tier_id")),
)
"""A tier that is gone may still be named here: nobody is in it, so its times count for nothing."""

CPM: Final = _collection(
    "cpm",
    _text("name"),
    _text("role_type_id"),
    _text("job_position_id"),
    _text("status"),
    _whole("fte_percent"),
    _maybe_whole("start_month"),
    _maybe_whole("end_month"),
    _text("region_list"),
    _text("language_list"),
    _maybe_real("latitude"),
    _maybe_real("longitude"),
    _text("cost_centre"),
    _text("note"),
    _both_or_neither("latitude", "longitude"),
    _refers("role_type", "scenario_id", "role_type_id"),
)

_PARTNER_COLUMNS: Final = (
    _text("name"),
    _text("external_id"),
    _maybe_text("tier_id"),
    _whole("sell_to_points"),
    _whole("sell_through_points"),
    _whole("sell_with_points"),
    _whole("effort_percent"),
    _maybe_whole("known_minutes_per_month"),
    _maybe_text("known_reason"),
    _maybe_whole("start_month"),
    _whole("revenue_cents"),
    _text("segment"),
    _text("region"),
    _text("language"),
    _text("city"),
    _text("state"),
    _text("country"),
    _maybe_real("latitude"),
    _maybe_real("longitude"),
    _text("note"),
)
_PARTNER_CHECKS: Final = (
    _both_or_neither("latitude", "longitude"),
    _both_or_neither("known_minutes_per_month", "known_reason"),
)

PARTNER: Final = _collection(
    "partner",
    *_PARTNER_COLUMNS,
    *_PARTNER_CHECKS,
    _refers("tier", "scenario_id", "tier_id"),
)

ASSIGNMENT: Final = _collection(
    "assignment",
    _text("primary_cpm_id"),
    _maybe_whole("since_month"),
    _maybe_whole("effective_month"),
    _maybe_text("previous_cpm_id"),
    _maybe_whole("holdout_month"),
    _refers("partner", "scenario_id", "id"),
    _refers("cpm", "scenario_id", "primary_cpm_id"),
    _refers("cpm", "scenario_id", "previous_cpm_id"),
    Index("assignment_by_primary", ("scenario_id", "primary_cpm_id")),
    Index("assignment_by_previous", ("scenario_id", "previous_cpm_id")),
)

ASSIGNMENT_SPECIALIST: Final = _parts(
    "assignment_specialist",
    "assignment",
    _text("model"),
    _text("cpm_id"),
    Unique(("scenario_id", "owner_id", "model")),
    _refers("cpm", "scenario_id", "cpm_id"),
    Index("specialist_by_cpm", ("scenario_id", "cpm_id")),
)

RULE: Final = _collection(
    "rule",
    _text("kind"),
    _maybe_text("partner_id"),
    _maybe_text("cpm_id"),
    _maybe_whole("partner_limit"),
    _maybe_whole("partner_percent"),
    _maybe_whole("revenue_percent"),
    _refers("partner", "scenario_id", "partner_id"),
    _refers("cpm", "scenario_id", "cpm_id"),
    Index("rule_by_partner", ("scenario_id", "partner_id")),
    Index("rule_by_cpm", ("scenario_id", "cpm_id")),
)

RULE_PARTNER: Final = _parts(
    "rule_partner",
    "rule",
    _text("partner_id"),
    Unique(("scenario_id", "owner_id", "partner_id")),
    _refers("partner", "scenario_id", "partner_id"),
    Index("rule_partner_by_partner", ("scenario_id", "partner_id")),
)

PARKED_PARTNER: Final = _collection(
    "parked_partner",
    *_PARTNER_COLUMNS,
    _whole("since_month"),
    _text("why"),
    _maybe_text("primary_cpm_id"),
    _maybe_whole("assigned_since_month"),
    _maybe_whole("effective_month"),
    _maybe_text("previous_cpm_id"),
    _maybe_whole("holdout_month"),
    _text("specialist_list"),
    *_PARTNER_CHECKS,
)
"""Tiers and CPMs named here may be gone, as nothing keeps them for a partner that is parked."""

PARKED_RULE: Final = _parts(
    "parked_rule",
    "parked_partner",
    _text("rule_id"),
    _text("kind"),
    _maybe_text("cpm_id"),
    _maybe_text("other_partner_id"),
    Unique(("scenario_id", "owner_id", "rule_id", "other_partner_id")),
)
"""Rules that spoke of a parked partner: with a CPM, or with each of those it was kept together with."""

IMPORT_RECORD: Final = _table(
    "import_record",
    _text("id"),
    _text("source_id"),
    _text("kind"),
    _text("name"),
    _text("sheet"),
    _maybe_text("imported_at"),
    _whole("is_whole"),
    _text("header_list"),
    _text("field_list"),
    Unique(("id",)),
)
"""What a list said when it was last brought in; kept once for all scenarios that heard the same."""

IMPORT_TOTALS: Final = _table(
    "import_totals",
    _text("record_id"),
    _text("column_name"),
    _text("field"),
    _whole("filled"),
    _whole("blank"),
    _whole("different"),
    _whole("unreadable"),
    _maybe_text("total"),
    _maybe_text("lowest"),
    _maybe_text("highest"),
    _of_record(),
)

IMPORT_STATEMENT: Final = _table(
    "import_statement",
    _text("record_id"),
    _text("subject_id"),
    _whole("is_gone"),
    _text("said"),
    _of_record(),
)
"""A line for each partner or CPM; nothing looks one up, so that no index makes opening and saving slower."""

SCENARIO_IMPORT: Final = _collection(
    "scenario_import",
    _text("record_id"),
    _of_record(),
    Index("scenario_import_by_record", ("record_id",)),
)
"""Which record a scenario compares a source with; its id is that of the source."""

ORIGIN: Final = _table(
    "origin",
    _maybe_text("path"),
    _maybe_text("file_digest"),
    _maybe_text("next_path"),
    _maybe_text("next_digest"),
    _text("changed_at"),
    Check("position = 1"),
)
"""Private copies only: the plan's file, the SHA-256 of its bytes, the time of the last edit (UTC).

`next_path` and `next_digest` stand there while a file is being published, so that after an end in between the
next start can tell whether it was.
"""

UNSAVED_STEP: Final = _table(
    "unsaved_step",
    _text("label"),
    _text("applied_at"),
)
"""Private copies only: the edits since the file was last published."""

SEAL: Final = _table(
    "seal",
    _text("rows_digest"),
    Check("position = 1"),
)
"""Published files only: the digest of every row of the plan."""

SHAPES: Final = (
    ORIGIN,
    UNSAVED_STEP,
    SEAL,
    SCENARIO,
    DOCUMENT,
    TIER,
    ASSUMPTIONS,
    ROLE_TYPE,
    ACTIVITY,
    ACTIVITY_TIMES,
    CPM,
    PARTNER,
    ASSIGNMENT,
    ASSIGNMENT_SPECIALIST,
    RULE,
    RULE_PARTNER,
    PARKED_PARTNER,
    PARKED_RULE,
    IMPORT_RECORD,
    IMPORT_TOTALS,
    IMPORT_STATEMENT,
    SCENARIO_IMPORT,
)
"""Every table of ours, in an order in which most refer only to those before them."""

ALEMBIC_VERSION: Final = "alembic_version"
"""The table with the revision that Alembic finds a database at."""

UNSEALED: Final = frozenset({ALEMBIC_VERSION, ORIGIN.name, UNSAVED_STEP.name, SEAL.name})
"""Tables that are not part of the plan and so not of its digest."""


def revision(version: int) -> str:
    """Give Alembic's name of a version."""
    return f"{version:04}"
