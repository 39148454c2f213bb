"""Names of the sales models, and mixes of them."""

from collections.abc import Callable
from typing import Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel

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


def mix_in_words(mix: ModelMix, name: Callable[[SalesModel], str]) -> str:
    """Write a mix that is not untagged: "Sell through", or "through 60 %, with 40 %".

    Args:
        mix: weights of models, at least one.
        name: how a model is named; of a hybrid the last word is enough.
    """
    if not mix.is_hybrid:
        return name(mix.models[0])
    return ", ".join(
        f"{name(model).split()[-1]} {format_percent(weight / WHOLE)}" for model, weight in mix if weight
    )
