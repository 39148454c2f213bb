"""How the weights of a scorecard come about: the hours of each sales model in those of all of them."""

from collections.abc import Iterator

from cpm_planner.charters.scorecard import Scorecard
from cpm_planner.derivation.derived import Derivation, Unit, given
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.sales_model import SalesModel


def weights_of(card: Scorecard) -> Iterator[Derivation]:
    """Give the share of each model played in the hours; a remark tells the whole percent it is told as."""
    total = sum(card.minutes_by_model)
    parts = [
        given(model_in_sentence(model), minutes, Unit.HOURS)
        for model, minutes in zip(SalesModel, card.minutes_by_model, strict=True)
        if minutes
    ]
    for model in card.models:
        minutes = card.minutes_by_model[tuple(SalesModel).index(model)]
        weights = [line.weight_percent for line in card.lines if line.model is model]
        said = translate("derivation", "as weight {weight} % over {count} criteria; all weights sum to 100 %")
        name = translate("derivation", "share of {model}").format(model=model_in_sentence(model))
        hours = given(
            translate("derivation", "hours for {model}").format(model=model_in_sentence(model)),
            minutes,
            Unit.HOURS,
        )
        remark = said.format(weight=sum(weights), count=len(weights))
        all_hours = given(translate("derivation", "hours of all models"), total, Unit.HOURS).summed(parts)
        yield given(name, minutes / total, Unit.SHARE, remark).multiplied([hours], [all_hours])
