"""What CPMs are measured by, and the texts of charters, as rows and back."""

from collections.abc import Sequence

from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.criterion import (
    AgreedTargets,
    Criterion,
    Direction,
    ReviewCadence,
    RollUp,
    Timing,
)
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.store.rows import Row


def criterion_row(value: Criterion) -> Row:
    """Give the columns of a criterion, without the targets of tiers."""
    return (
        value.id,
        value.name,
        value.rank,
        value.model.value,
        value.timing.value,
        value.target_hundredths,
        value.unit,
        value.direction.value,
        value.roll_up.value,
        value.cadence.value,
        value.measure,
        value.evidence,
    )


def criterion_parts(value: Criterion) -> Sequence[Row]:
    """Give the targets of tiers."""
    return tuple(value.tier_targets.items())


def criterion_value(row: Row, parts: Sequence[Row]) -> Criterion:
    """Give a criterion back."""
    key, name, rank, model, timing, target, unit, direction, roll_up, cadence, measure, evidence = row
    return Criterion(
        key,
        name,
        rank,
        SalesModel(model),
        Timing(timing),
        target,
        unit,
        Direction(direction),
        RollUp(roll_up),
        ReviewCadence(cadence),
        measure,
        evidence,
        dict(parts),
    )


def agreed_row(value: AgreedTargets) -> Row:
    """Give the columns of a partner's agreed targets; the targets are parts."""
    return value.partner, value.note


def agreed_parts(value: AgreedTargets) -> Sequence[Row]:
    """Give the targets by criterion."""
    return tuple(value.hundredths.items())


def agreed_value(row: Row, parts: Sequence[Row]) -> AgreedTargets:
    """Give a partner's agreed targets back."""
    return AgreedTargets(row[0], dict(parts), row[1])


def text_row(value: CharterText) -> Row:
    """Give the columns of a text."""
    return value.id, value.text


def text_value(row: Row) -> CharterText:
    """Give a text back."""
    return CharterText(*row)
