"""What the CPM is measured by."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.charters.page import Block, Bullets, Grid, Paragraph, Section
from cpm_planner.charters.scorecard import Scorecard, ScorecardLine
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.words import target_words
from cpm_planner.formatting.choices import choice_word
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.plan import Plan

MOST_AGREED: Final = 12
"""Partners named with targets of their own."""


def heading() -> str:
    """Give the heading of the section."""
    return translate("charters", "Success criteria")


def section(subject: Subject) -> Section:
    """Write the section."""
    return Section(heading(), tuple(blocks(subject.plan, subject.scorecard)))


def blocks(plan: Plan, card: Scorecard) -> Iterator[Block]:
    """Write the criteria of a scorecard, or why there are none."""
    if not card.lines:
        if card.models:
            why = translate("charters", "No criteria: the plan has none for these sales models.")
        else:
            why = translate(
                "charters", "No criteria follow yet: they come with the sales models of the partners."
            )
        yield Paragraph(why)
        return
    yield Grid(
        (
            translate("charters", "Criterion"),
            translate("charters", "For"),
            translate("charters", "Kind"),
            translate("charters", "Target for the year"),
            translate("charters", "Looked at"),
            translate("charters", "Evidence"),
            translate("charters", "Weight"),
        ),
        tuple(_row(plan, line) for line in card.lines),
        (False, False, False, False, False, False, True),
        (22, 12, 9, 19, 11, 18, 9),
        (translate("charters", "Total"), "", "", "", "", "", f"{card.weight_percent} %"),
    )
    yield Paragraph(
        translate(
            "charters",
            "Weights follow the hours of each sales model; targets are rolled up from the partners.",
        )
    )
    if agreed := tuple(_agreed(plan, card)):
        more = (_and_more(len(agreed) - MOST_AGREED),) if len(agreed) > MOST_AGREED else ()
        yield Paragraph(
            translate("charters", "Agreed with partners, in place of what is usual in their tier:")
        )
        yield Bullets((*agreed[:MOST_AGREED], *more))


def _agreed(plan: Plan, card: Scorecard) -> Iterator[str]:
    """Name the targets that are agreed, partner by partner."""
    keys = dict.fromkeys(key for line in card.lines for key in line.agreed)
    for key in sorted(keys, key=lambda each: natural_key(plan.partners[each].name)):
        targets = [
            f"{criterion.name} {target_words(criterion, plan.agreed_targets[key].hundredths[criterion.id])}"
            for criterion in (plan.criteria[line.criterion] for line in card.lines if key in line.agreed)
        ]
        yield f"{plan.partners[key].name}: {'; '.join(targets)}."


def _and_more(count: int) -> str:
    return counted(count, translate("charters", "And 1 more."), translate("charters", "And {count} more."))


def _row(plan: Plan, line: ScorecardLine) -> tuple[str, ...]:
    criterion = plan.criteria[line.criterion]
    return (
        criterion.name,
        model_in_sentence(line.model),
        choice_word(criterion.timing),
        target_words(criterion, line.target_hundredths),
        choice_word(criterion.cadence),
        criterion.evidence,
        f"{line.weight_percent} %",
    )
