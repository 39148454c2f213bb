"""How the sales models are told apart: name, short mark, colour and pattern."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from cpm_planner.formatting.models import mix_in_words
from cpm_planner.model.sales_model import ModelMix, SalesModel
from ui.language import tr
from ui.theme.tokens import Hue, Theme

_PATTERNS: Final = {
    SalesModel.SELL_TO: Qt.BrushStyle.NoBrush,
    SalesModel.SELL_THROUGH: Qt.BrushStyle.BDiagPattern,
    SalesModel.SELL_WITH: Qt.BrushStyle.Dense7Pattern,
}
_PATTERN_ALPHA: Final = 0.30


def model_name(model: SalesModel) -> str:
    """Give a model's name in the user's language."""
    return {
        SalesModel.SELL_TO: tr("Sell to"),
        SalesModel.SELL_THROUGH: tr("Sell through"),
        SalesModel.SELL_WITH: tr("Sell with"),
    }[model]


def model_mark(model: SalesModel) -> str:
    """Give the two letters that stand for a model where there is no room for its name."""
    return {
        SalesModel.SELL_TO: tr("To"),
        SalesModel.SELL_THROUGH: tr("Th"),
        SalesModel.SELL_WITH: tr("Wi"),
    }[model]


def model_hue(model: SalesModel, theme: Theme) -> Hue:
    """Give a model's colours."""
    return {
        SalesModel.SELL_TO: theme.model.sell_to,
        SalesModel.SELL_THROUGH: theme.model.sell_through,
        SalesModel.SELL_WITH: theme.model.sell_with,
    }[model]


def model_pattern(model: SalesModel, theme: Theme) -> QBrush:
    """Give the pattern laid over a model's tint: none, strokes or dots."""
    ink = QColor(model_hue(model, theme).solid)
    ink.setAlphaF(_PATTERN_ALPHA)
    return QBrush(ink, _PATTERNS[model])


def mix_text(mix: ModelMix) -> str:
    """Say a mix in words, such as "to 50 %, with 50 %"."""
    return tr("Untagged") if mix.is_untagged else mix_in_words(mix, model_name)
