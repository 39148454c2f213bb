"""The tables of a plan file, one for each collection of the plan, every column typed and checked by SQLite.

`position` is the row id: it grows with every insert, so that reading in its order gives each mapping back in
the order in which it was filled. Months are counted from January of the year 0 (`Month.ordinal`). References
between rows are foreign keys, checked at the end of each transaction: what dangles is never committed, and is
found when a stranger's file is copied in.

They are said here in plain values, so that a plan file is read without waiting for SQLAlchemy to load;
:mod:`cpm_planner.store.tables` makes its tables of them.
"""

from typing import Final

from cpm_planner.store import charter_schema, seat_schema
from cpm_planner.store.shape import Check, Column, Index, Reference, Unique
from cpm_planner.store.table_kinds import (
    both_or_neither,
    collection,
    maybe_real,
    maybe_text,
    maybe_whole,
    parts,
    refers,
    table,
    text,
    whole,
)

VERSION: Final = 7
"""The version this program writes, kept in `user_version`."""

APPLICATION_ID: Final = 0x43504D50
"""Marks a SQLite file as a plan: "CPMP" in ASCII."""


def _of_record() -> Reference:
    """Tie a row to the record of an import."""
    return Reference(("record_id",), "import_record", ("id",))


DOCUMENT: Final = table(
    "document",
    text("active_scenario_id"),
    Check("position = 1"),
    refers("scenario", "active_scenario_id"),
)

SCENARIO: Final = table(
    "scenario",
    text("id"),
    text("name"),
    whole("rank"),
    maybe_text("base_id"),
    whole("is_locked"),
    Unique(("id",)),
)

ASSUMPTIONS: Final = table(
    "assumptions",
    text("scenario_id"),
    whole("planning_month"),
    maybe_text("default_tier_id"),
    text("currency"),
    whole("onboarding_months"),
    whole("handover_months"),
    text("onboarding_percent_list"),
    whole("horizon_months"),
    whole("fiscal_year_start"),
    maybe_whole("growth_sell_to_percent"),
    maybe_whole("growth_sell_through_percent"),
    maybe_whole("growth_sell_with_percent"),
    whole("attrition_points"),
    whole("merit_month"),
    whole("merit_points"),
    maybe_whole("freeze_until_month"),
    Unique(("scenario_id",)),
    refers("scenario", "scenario_id"),
    refers("tier", "scenario_id", "default_tier_id"),
)

PLAN_RATE: Final = table(
    "plan_rate",
    text("scenario_id"),
    text("currency"),
    text("rate"),
    Unique(("scenario_id", "currency")),
    refers("scenario", "scenario_id"),
)
"""Rates are decimal numbers as text, so that each digit stays as it was typed."""

TIER: Final = collection(
    "tier",
    text("name"),
    whole("rank"),
    whole("onboarding_minutes_per_month"),
    whole("handover_minutes"),
    whole("growth_percent"),
)

ACTIVITY: Final = collection(
    "activity",
    text("name"),
    whole("rank"),
    maybe_text("model"),
    text("drive"),
    whole("minutes_each"),
)

ACTIVITY_TIMES: Final = parts(
    "activity_times",
    "activity",
    text("tier_id"),
    whole("times_per_year"),
    Unique(("scenario_id", "owner_id", "tier_id")),
)
"""A tier that is gone may still be named here: nobody is in it, so its times count for nothing."""

_PARTNER_COLUMNS: Final = (
    text("name"),
    text("external_id"),
    maybe_text("tier_id"),
    whole("sell_to_points"),
    whole("sell_through_points"),
    whole("sell_with_points"),
    whole("effort_percent"),
    maybe_whole("known_minutes_per_month"),
    maybe_text("known_reason"),
    maybe_whole("start_month"),
    whole("revenue_cents"),
    text("segment"),
    text("region"),
    text("language"),
    text("city"),
    text("state"),
    text("country"),
    maybe_real("latitude"),
    maybe_real("longitude"),
    text("note"),
    maybe_whole("end_month"),
    maybe_whole("growth_percent"),
)
_PARTNER_CHECKS: Final = (
    both_or_neither("latitude", "longitude"),
    both_or_neither("known_minutes_per_month", "known_reason"),
)

PARTNER: Final = collection(
    "partner",
    *_PARTNER_COLUMNS,
    *_PARTNER_CHECKS,
    refers("tier", "scenario_id", "tier_id"),
)

ASSIGNMENT: Final = collection(
    "assignment",
    text("primary_cpm_id"),
    maybe_whole("since_month"),
    maybe_whole("effective_month"),
    maybe_text("previous_cpm_id"),
    maybe_whole("holdout_month"),
    refers("partner", "scenario_id", "id"),
    refers("cpm", "scenario_id", "primary_cpm_id"),
    refers("cpm", "scenario_id", "previous_cpm_id"),
    Index("assignment_by_primary", ("scenario_id", "primary_cpm_id")),
    Index("assignment_by_previous", ("scenario_id", "previous_cpm_id")),
)

ASSIGNMENT_SPECIALIST: Final = parts(
    "assignment_specialist",
    "assignment",
    text("model"),
    text("cpm_id"),
    Unique(("scenario_id", "owner_id", "model")),
    refers("cpm", "scenario_id", "cpm_id"),
    Index("specialist_by_cpm", ("scenario_id", "cpm_id")),
)

RULE: Final = collection(
    "rule",
    text("kind"),
    maybe_text("partner_id"),
    maybe_text("cpm_id"),
    maybe_whole("partner_limit"),
    maybe_whole("partner_percent"),
    maybe_whole("revenue_percent"),
    refers("partner", "scenario_id", "partner_id"),
    refers("cpm", "scenario_id", "cpm_id"),
    Index("rule_by_partner", ("scenario_id", "partner_id")),
    Index("rule_by_cpm", ("scenario_id", "cpm_id")),
)

RULE_PARTNER: Final = parts(
    "rule_partner",
    "rule",
    text("partner_id"),
    Unique(("scenario_id", "owner_id", "partner_id")),
    refers("partner", "scenario_id", "partner_id"),
    Index("rule_partner_by_partner", ("scenario_id", "partner_id")),
)

PARKED_PARTNER: Final = collection(
    "parked_partner",
    *_PARTNER_COLUMNS,
    whole("since_month"),
    text("why"),
    maybe_text("primary_cpm_id"),
    maybe_whole("assigned_since_month"),
    maybe_whole("effective_month"),
    maybe_text("previous_cpm_id"),
    maybe_whole("holdout_month"),
    text("specialist_list"),
    *_PARTNER_CHECKS,
)
"""Tiers and CPMs named here may be gone, as nothing keeps them for a partner that is parked."""

PARKED_RULE: Final = parts(
    "parked_rule",
    "parked_partner",
    text("rule_id"),
    text("kind"),
    maybe_text("cpm_id"),
    maybe_text("other_partner_id"),
    Unique(("scenario_id", "owner_id", "rule_id", "other_partner_id")),
)
"""Rules that spoke of a parked partner: with a CPM, or with each of those it was kept together with."""

IMPORT_RECORD: Final = table(
    "import_record",
    text("id"),
    text("source_id"),
    text("kind"),
    text("name"),
    text("sheet"),
    maybe_text("imported_at"),
    whole("is_whole"),
    text("header_list"),
    text("field_list"),
    Unique(("id",)),
)
"""What a list said when it was last brought in; kept once for all scenarios that heard the same."""

IMPORT_TOTALS: Final = table(
    "import_totals",
    text("record_id"),
    text("column_name"),
    text("field"),
    whole("filled"),
    whole("blank"),
    whole("different"),
    whole("unreadable"),
    maybe_text("total"),
    maybe_text("lowest"),
    maybe_text("highest"),
    _of_record(),
)

IMPORT_STATEMENT: Final = table(
    "import_statement",
    text("record_id"),
    text("subject_id"),
    whole("is_gone"),
    text("said"),
    _of_record(),
)
"""A line for each partner or CPM; nothing looks one up, so that no index makes opening and saving slower."""

SCENARIO_IMPORT: Final = collection(
    "scenario_import",
    text("record_id"),
    _of_record(),
    Index("scenario_import_by_record", ("record_id",)),
)
"""Which record a scenario compares a source with; its id is that of the source."""

ORIGIN: Final = table(
    "origin",
    maybe_text("path"),
    maybe_text("file_digest"),
    maybe_text("next_path"),
    maybe_text("next_digest"),
    text("changed_at"),
    Check("position = 1"),
)
"""Private copies only: the plan's file, the SHA-256 of its bytes, the time of the last edit (UTC).

`next_path` and `next_digest` stand there while a file is being published, so that after an end in between the
next start can tell whether it was.
"""

UNSAVED_STEP: Final = table(
    "unsaved_step",
    text("label"),
    text("applied_at"),
)
"""Private copies only: the edits since the file was last published."""

UNDO_STEP: Final = table(
    "undo_step",
    whole("step"),
    text("label"),
    whole("is_undone"),
    Column("change", "BLOB"),
)
"""Private copies only: what each step changed, so that it can be undone after a restart."""

HISTORY: Final = table(
    "history",
    text("label"),
    text("made_at"),
    text("author"),
    text("scenario"),
    text("partner_list"),
    text("cpm_list"),
)
"""The named edits of the plan, with the partners and CPMs that they are about."""

PAY_SEAL: Final = table(
    "pay_seal",
    text("file_id"),
    whole("sealed_version"),
    text("salt"),
    whole("cost"),
    whole("block_size"),
    whole("lanes"),
    text("wrapped_key"),
    text("sealed_pay"),
    Check("position = 1"),
)
"""Pay that a passphrase encrypts, and all that is needed beside the passphrase to read it, as base64.

While the row is there, no other table holds pay: see :mod:`cpm_planner.store.pay_cover`.
"""

SEAL: Final = table(
    "seal",
    text("rows_digest"),
    Check("position = 1"),
)
"""Published files only: the digest of every row of the plan."""

SHAPES: Final = (
    ORIGIN,
    UNSAVED_STEP,
    UNDO_STEP,
    SEAL,
    HISTORY,
    PAY_SEAL,
    SCENARIO,
    DOCUMENT,
    TIER,
    ASSUMPTIONS,
    PLAN_RATE,
    seat_schema.ROLE_TYPE,
    ACTIVITY,
    ACTIVITY_TIMES,
    seat_schema.CPM,
    seat_schema.CPM_LEAVE,
    seat_schema.CPM_TERMS,
    PARTNER,
    ASSIGNMENT,
    ASSIGNMENT_SPECIALIST,
    RULE,
    RULE_PARTNER,
    PARKED_PARTNER,
    PARKED_RULE,
    seat_schema.ADJUSTMENT,
    seat_schema.BUDGET_LINE,
    charter_schema.CRITERION,
    charter_schema.CRITERION_TARGET,
    charter_schema.AGREED_TARGETS,
    charter_schema.AGREED_TARGET,
    charter_schema.CHARTER_TEXT,
    IMPORT_RECORD,
    IMPORT_TOTALS,
    IMPORT_STATEMENT,
    SCENARIO_IMPORT,
)
"""Every table of ours, in an order in which most refer only to those before them."""

ALEMBIC_VERSION: Final = "alembic_version"
"""The table with the revision that Alembic finds a database at."""

PRIVATE: Final = (ORIGIN, UNSAVED_STEP, UNDO_STEP)
"""Tables that are empty in every plan that is handed on."""

UNSEALED: Final = frozenset({ALEMBIC_VERSION, SEAL.name, *(each.name for each in PRIVATE)})
"""Tables that are not part of the plan and so not of its digest."""


def revision(version: int) -> str:
    """Give Alembic's name of a version."""
    return f"{version:04}"
