"""Model mixes as they are typed into a cell: "with 60, through 40", "to + with", "through", or nothing."""

import re
from typing import Final

from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.percent import format_basis_points, parse_basis_points
from cpm_planner.model.errors import InputError
from cpm_planner.model.sales_model import ModelMix, SalesModel
from ui.language import tr
from ui.widgets.model_marks import model_name

_BETWEEN: Final = re.compile(r"[,;+/&|]\s+|\s*[;+/&|]\s*|,(?!\d)")
_PART: Final = re.compile(r"(?P<before>[\d.,]+\s*%?)?\s*(?P<name>[^\d%]*?)\s*(?P<after>[\d.,]+\s*%?)?")
_SHORT: Final = {
    SalesModel.SELL_TO: "to",
    SalesModel.SELL_THROUGH: "through",
    SalesModel.SELL_WITH: "with",
}


def typed_mix(text: str, marks: Marks) -> ModelMix:
    """Read a mix; models without a figure share what the others leave, figures are scaled to 100 %.

    Raises:
        InputError: a part is not one sales model with or without its share.
    """
    shares = dict(_share(part, marks) for part in _BETWEEN.split(text.strip()) if part.strip())
    open_models = [model for model, share in shares.items() if share is None]
    given = {model: share for model, share in shares.items() if share is not None}
    if not open_models:
        return ModelMix.of(given)
    left = max(0, 10_000 - sum(given.values()))
    return ModelMix.of(
        {model: share * len(open_models) for model, share in given.items()}
        | dict.fromkeys(open_models, left if given else 1)
    )


def mix_to_type(mix: ModelMix, marks: Marks) -> str:
    """Write a mix the way it can be typed."""
    if not mix.is_hybrid:
        return "".join(_SHORT[model] for model in mix.models)
    return ", ".join(
        f"{_SHORT[model]} {format_basis_points(weight, marks).removesuffix(' %')}"
        for model, weight in mix
        if weight
    )


def _share(part: str, marks: Marks) -> tuple[SalesModel, int | None]:
    match = _PART.fullmatch(part.strip())
    name = match["name"] if match is not None else ""
    figure = (match["before"] or match["after"] or "") if match is not None else ""
    found = [model for model in SalesModel if name and _is_called(model, name.casefold())]
    if len(found) != 1:
        raise _refusal(part)
    try:
        return found[0], parse_basis_points(figure, marks) if figure else None
    except ValueError:
        raise _refusal(part) from None


def _is_called(model: SalesModel, name: str) -> bool:
    """Whether a name, or its beginning, is meant for the model, in English or as it is shown."""
    shown = model_name(model).casefold()
    names = (_SHORT[model], f"sell {_SHORT[model]}", shown, shown.split()[-1])
    return any(each.startswith(name) for each in names)


def _refusal(part: str) -> InputError:
    return InputError(
        code="not-a-mix",
        what=tr('"{part}" is no part of a model mix').format(part=part.strip()),
        remedy=tr("type models with their shares, such as: with 60, through 40"),
    )
