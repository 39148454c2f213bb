"""The laws of success criteria, agreed targets and the texts of charters."""

from collections.abc import Iterable, Iterator
from typing import Final

from cpm_planner.charters.texts import places_of, text_ids, unknown_places
from cpm_planner.edit.breach import Breach, keyed, named, within
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.plan import Plan

LARGEST_TARGET: Final = 10**14
LONGEST_TEXT: Final = 4_000


def criterion_laws(plan: Plan, key: str, criterion: Criterion) -> Iterator[Breach]:
    """Check a success criterion."""
    yield from named("A criterion", criterion.name)
    yield from keyed(key, criterion.id)
    yield from _targets((criterion.target_hundredths, *criterion.tier_targets.values()))
    for tier in criterion.tier_targets:
        if tier not in plan.tiers:
            yield "unknown-tier", f'There is no tier "{tier}"', "choose one of the plan's tiers"
    others = (each for each in plan.criteria.values() if each.id != criterion.id)
    if any(_means(each) == _means(criterion) for each in others):
        yield (
            "name-taken",
            f'There is another criterion called "{criterion.name}" for this sales model',
            "choose a name of its own",
        )


def agreed_laws(plan: Plan, key: str, agreed: AgreedTargets) -> Iterator[Breach]:
    """Check the targets agreed with a partner."""
    yield from keyed(key, agreed.partner)
    yield from _targets(agreed.hundredths.values())
    if agreed.partner not in plan.partners:
        yield "unknown-partner", f'There is no partner "{agreed.partner}"', "import the partner first"
    for criterion in agreed.hundredths:
        if criterion not in plan.criteria:
            yield "unknown-criterion", f'There is no criterion "{criterion}"', "choose one of the plan's"


def text_laws(_plan: Plan, key: str, text: CharterText) -> Iterator[Breach]:
    """Check a text of the charters that was worded anew."""
    yield from keyed(key, text.id)
    if text.id not in text_ids():
        yield "unknown-text", f'Charters have no text "{text.id}"', "choose one of theirs"
        return
    if not text.text.strip():
        yield "no-text", "A text of the charters cannot be empty", "type one, or take the program's again"
    if len(text.text) > LONGEST_TEXT:
        yield "long-text", f"A text has at most {LONGEST_TEXT:,} characters", "shorten it"
    yield from _places(text)


def _places(text: CharterText) -> Iterator[Breach]:
    choices = " or ".join(f"{{{place}}}" for place in places_of(text.id)) or "no braces"
    try:
        unknown = unknown_places(text.id, text.text)
    except ValueError:
        yield "braces", "A brace in the text is not closed", f"use {choices}; double a brace that is meant"
        return
    for place in unknown:
        yield "unknown-place", f"Nothing can be filled in for {{{place}}} here", f"use {choices}"


def _targets(hundredths: Iterable[int]) -> Iterator[Breach]:
    for each in hundredths:
        yield from within("A target in hundredths", each, 0, LARGEST_TARGET)


def _means(criterion: Criterion) -> tuple[str, str]:
    return criterion.model, criterion.name.casefold()
