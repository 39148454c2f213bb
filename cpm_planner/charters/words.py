"""Words and figures as charters write them."""

from decimal import Decimal
from typing import Final

from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.marks import format_exact, format_number
from cpm_planner.formatting.models import mix_in_words, model_in_sentence
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.criterion import Criterion, Direction
from cpm_planner.model.sales_model import ModelMix

_HUNDRED: Final = 100


def mix_words(mix: ModelMix) -> str:
    """Write a mix within a sentence: "sell through", or "through 60 %, with 40 %"."""
    return translate("values", "not tagged") if mix.is_untagged else mix_in_words(mix, model_in_sentence)


def target_words(criterion: Criterion, hundredths: int) -> str:
    """Write a target: "at least 35 %", "at most 90 days"."""
    is_floor = criterion.direction is Direction.HIGHER
    bound = translate("values", "at least {amount}") if is_floor else translate("values", "at most {amount}")
    amount = Decimal(hundredths) / _HUNDRED
    number = format_number(amount, decimals=0 if amount >= _HUNDRED or amount == int(amount) else 1)
    return bound.format(amount=f"{number} {criterion.unit}".rstrip())


def fte_words(cpm: Cpm) -> str:
    """Write how much of a full-time seat a CPM is: "1", "0.8"."""
    return format_exact((Decimal(cpm.fte_percent) / _HUNDRED).normalize())


def others_words(count: int) -> str:
    """Say how many others one line sums up."""
    return counted(count, translate("charters", "1 other"), translate("charters", "{count} others"))


def footer_words(footer: str, number: str, count: str) -> str:
    """Write the line below a page: what the charter is, and which of how many pages it is."""
    line = translate("charters", "{footer} \u00b7 page {number} of {count}")
    return line.format(footer=footer, number=number, count=count)


def title_of_all() -> str:
    """Give the title of all charters in one document."""
    return translate("charters", "Role charters")
