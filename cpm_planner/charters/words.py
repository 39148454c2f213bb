"""Words and figures as charters write them."""

from collections.abc import Sequence
from typing import Final

from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.criterion import Criterion, Direction, ReviewCadence, Timing
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel

MODEL_WORDS: Final = {
    SalesModel.SELL_TO: "sell to",
    SalesModel.SELL_THROUGH: "sell through",
    SalesModel.SELL_WITH: "sell with",
}

TIMING_WORDS: Final = {Timing.LEADING: "leading", Timing.LAGGING: "lagging"}

CADENCE_WORDS: Final = {
    ReviewCadence.MONTHLY: "monthly",
    ReviewCadence.QUARTERLY: "quarterly",
    ReviewCadence.HALF_YEARLY: "twice a year",
    ReviewCadence.YEARLY: "yearly",
}

_HUNDRED: Final = 100


def counted(count: int, one: str) -> str:
    """Give a count with its noun: "1 partner", "2,000 partners"."""
    return f"{count:,} {one}" if count == 1 else f"{count:,} {one}s"


def joined(words: Sequence[str]) -> str:
    """Join words in a sentence: "a, b and c"."""
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1] if words else "") if part)


def mix_words(mix: ModelMix) -> str:
    """Write a mix: "sell through", or "60 % sell through, 40 % sell with"."""
    if mix.is_untagged:
        return "not tagged"
    if not mix.is_hybrid:
        return MODEL_WORDS[mix.models[0]]
    return ", ".join(
        f"{format_percent(weight / WHOLE)} {MODEL_WORDS[model]}" for model, weight in mix if weight
    )


def target_words(criterion: Criterion, hundredths: int) -> str:
    """Write a target: "at least 35 %", "at most 90 days"."""
    bound = "at least" if criterion.direction is Direction.HIGHER else "at most"
    amount = hundredths / _HUNDRED
    number = f"{amount:,.0f}" if amount >= _HUNDRED or amount == int(amount) else f"{amount:,.1f}"
    return f"{bound} {number} {criterion.unit}".rstrip()
