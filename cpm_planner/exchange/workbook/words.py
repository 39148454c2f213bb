"""How the workbook writes values that are no text of the user; the same in every export."""

from collections.abc import Iterable
from typing import Final

from cpm_planner.model.activity import Drive
from cpm_planner.model.sales_model import SalesModel

MODELS: Final = {
    SalesModel.SELL_TO: "Sell to",
    SalesModel.SELL_THROUGH: "Sell through",
    SalesModel.SELL_WITH: "Sell with",
}
DRIVES: Final = {Drive.PROACTIVE: "Proactive", Drive.REACTIVE: "Reactive"}
UNASSIGNED: Final = "Unassigned"


def models_text(models: Iterable[SalesModel]) -> str:
    """Write sales models in their own order."""
    return ", ".join(MODELS[model] for model in models)


def source_text(*, is_default: bool) -> str:
    """Say where an assumption comes from."""
    return "Starting guess" if is_default else "Set in this plan"
