"""Words for what a field can be chosen from, as they stand within a sentence or table."""

from enum import Enum
from typing import Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.activity import Drive
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.criterion import Direction, ReviewCadence, RollUp, Timing
from cpm_planner.model.sales_model import SalesModel

_WORDS: Final[dict[Enum, str]] = {
    Timing.LEADING: to_translate("choices", "leading"),
    Timing.LAGGING: to_translate("choices", "lagging"),
    Direction.HIGHER: to_translate("choices", "higher"),
    Direction.LOWER: to_translate("choices", "lower"),
    RollUp.SUM: to_translate("choices", "sum"),
    RollUp.MEAN: to_translate("choices", "mean"),
    ReviewCadence.MONTHLY: to_translate("choices", "monthly"),
    ReviewCadence.QUARTERLY: to_translate("choices", "quarterly"),
    ReviewCadence.HALF_YEARLY: to_translate("choices", "twice a year"),
    ReviewCadence.YEARLY: to_translate("choices", "yearly"),
    Drive.PROACTIVE: to_translate("choices", "proactive"),
    Drive.REACTIVE: to_translate("choices", "reactive"),
    SeatStatus.ACTIVE: to_translate("choices", "active"),
    SeatStatus.OPEN: to_translate("choices", "open"),
    SeatStatus.PLANNED: to_translate("choices", "planned"),
    SeatStatus.BACKFILL: to_translate("choices", "backfill"),
    SeatStatus.LEAVING: to_translate("choices", "leaving"),
}


def choice_word(choice: Enum) -> str:
    """Name what was chosen."""
    if isinstance(choice, SalesModel):
        return model_in_sentence(choice)
    return translate("choices", _WORDS[choice])
