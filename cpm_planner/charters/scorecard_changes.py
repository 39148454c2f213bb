"""What differs between two scorecards, as sentences."""

from collections.abc import Iterator

from cpm_planner.charters.scorecard import Scorecard, ScorecardLine
from cpm_planner.charters.words import MODEL_WORDS, target_words
from cpm_planner.model.ids import CriterionId
from cpm_planner.model.plan import Plan


def scorecard_changes(
    plan_before: Plan, before: Scorecard, plan_after: Plan, after: Scorecard
) -> Iterator[str]:
    """Say what came, what went, and whose weight or target is another now."""
    old, new = _by_criterion(before), _by_criterion(after)
    for key, line in new.items():
        if key not in old:
            yield f"New criterion for {MODEL_WORDS[line.model]}: {_described(plan_after, line)}."
    for key, line in old.items():
        if key not in new:
            yield f"Criterion dropped: {_name(plan_before, line)}, {line.weight_percent} %."
    for key, line in new.items():
        if key in old:
            yield from _shifted(plan_after, old[key], line)


def _shifted(plan: Plan, old: ScorecardLine, new: ScorecardLine) -> Iterator[str]:
    if old.weight_percent != new.weight_percent:
        yield f"{_name(plan, new)}: weight {new.weight_percent} % instead of {old.weight_percent} %."
    if old.target_hundredths != new.target_hundredths:
        criterion = plan.criteria[new.criterion]
        now, was = (target_words(criterion, line.target_hundredths) for line in (new, old))
        yield f"{_name(plan, new)}: target {now} instead of {was}."


def _described(plan: Plan, line: ScorecardLine) -> str:
    target = target_words(plan.criteria[line.criterion], line.target_hundredths)
    return f"{_name(plan, line)}, {target}, weight {line.weight_percent} %"


def _name(plan: Plan, line: ScorecardLine) -> str:
    return plan.criteria[line.criterion].name


def _by_criterion(scorecard: Scorecard) -> dict[CriterionId, ScorecardLine]:
    return {line.criterion: line for line in scorecard.lines}
