"""Names of the sales models."""

from typing import Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.sales_model import SalesModel

_NAMES: Final = {
    SalesModel.SELL_TO: to_translate("models", "Sell to"),
    SalesModel.SELL_THROUGH: to_translate("models", "Sell through"),
    SalesModel.SELL_WITH: to_translate("models", "Sell with"),
}
_IN_SENTENCES: Final = {
    SalesModel.SELL_TO: to_translate("models", "sell to"),
    SalesModel.SELL_THROUGH: to_translate("models", "sell through"),
    SalesModel.SELL_WITH: to_translate("models", "sell with"),
}


def model_name(model: SalesModel) -> str:
    """Name a sales model as a heading does."""
    return translate("models", _NAMES[model])


def model_in_sentence(model: SalesModel) -> str:
    """Name a sales model within a sentence."""
    return translate("models", _IN_SENTENCES[model])
