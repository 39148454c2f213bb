"""What differs between two scorecards, as sentences."""

from collections.abc import Iterator

from cpm_planner.charters.scorecard import Scorecard, ScorecardLine
from cpm_planner.charters.words import target_words
from cpm_planner.formatting.language import translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.model.ids import CriterionId
from cpm_planner.model.plan import Plan


def scorecard_changes(
    plan_before: Plan, before: Scorecard, plan_after: Plan, after: Scorecard
) -> Iterator[str]:
    """Say what came, what went, and whose weight or target is another now."""
    old, new = _by_criterion(before), _by_criterion(after)
    for key, line in new.items():
        if key not in old:
            sentence = translate("charters", "New criterion for {model}: {criterion}.")
            yield sentence.format(model=model_in_sentence(line.model), criterion=_described(plan_after, line))
    for key, line in old.items():
        if key not in new:
            sentence = translate("charters", "Criterion dropped: {criterion}, {weight} %.")
            yield sentence.format(criterion=_name(plan_before, line), weight=line.weight_percent)
    for key, line in new.items():
        if key in old:
            yield from _shifted(plan_after, old[key], line)


def _shifted(plan: Plan, old: ScorecardLine, new: ScorecardLine) -> Iterator[str]:
    if old.weight_percent != new.weight_percent:
        sentence = translate("charters", "{criterion}: weight {now} % instead of {before} %.")
        yield sentence.format(criterion=_name(plan, new), now=new.weight_percent, before=old.weight_percent)
    if old.target_hundredths != new.target_hundredths:
        criterion = plan.criteria[new.criterion]
        now, was = (target_words(criterion, line.target_hundredths) for line in (new, old))
        sentence = translate("charters", "{criterion}: target {now} instead of {before}.")
        yield sentence.format(criterion=_name(plan, new), now=now, before=was)


def _described(plan: Plan, line: ScorecardLine) -> str:
    target = target_words(plan.criteria[line.criterion], line.target_hundredths)
    described = translate("charters", "{criterion}, {target}, weight {weight} %")
    return described.format(criterion=_name(plan, line), target=target, weight=line.weight_percent)


def _name(plan: Plan, line: ScorecardLine) -> str:
    return plan.criteria[line.criterion].name


def _by_criterion(scorecard: Scorecard) -> dict[CriterionId, ScorecardLine]:
    return {line.criterion: line for line in scorecard.lines}
