"""The tables of what CPMs are measured by and of the texts of charters, in plain values like all others."""

from typing import Final

from cpm_planner.store.shape import Shape, Unique
from cpm_planner.store.table_kinds import collection, parts, refers, text, whole

CRITERION: Final[Shape] = collection(
    "criterion",
    text("name"),
    whole("rank"),
    text("model"),
    text("timing"),
    whole("target_hundredths"),
    text("unit"),
    text("direction"),
    text("roll_up"),
    text("cadence"),
    text("measure"),
    text("evidence"),
)

CRITERION_TARGET: Final[Shape] = parts(
    "criterion_target",
    "criterion",
    text("tier_id"),
    whole("hundredths"),
    Unique(("scenario_id", "owner_id", "tier_id")),
)
"""Targets of tiers; a tier that is gone may still be named here: nobody is in it."""

AGREED_TARGETS: Final[Shape] = collection(
    "agreed_targets",
    text("note"),
    refers("partner", "scenario_id", "id"),
)
"""Partners with targets of their own; the id is that of the partner."""

AGREED_TARGET: Final[Shape] = parts(
    "agreed_target",
    "agreed_targets",
    text("criterion_id"),
    whole("hundredths"),
    Unique(("scenario_id", "owner_id", "criterion_id")),
)

CHARTER_TEXT: Final[Shape] = collection(
    "charter_text",
    text("text"),
)
"""Texts worded anew; all others are as the program has them."""
