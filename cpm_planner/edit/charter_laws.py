"""The laws of success criteria, agreed targets and the texts of charters."""

from collections.abc import Iterable, Iterator
from typing import Final

from cpm_planner.charters.texts import places_of, text_ids, unknown_places
from cpm_planner.edit.breach import Breach, keyed, named, unknown_partner, unknown_tier, within
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.plan import Plan

LARGEST_TARGET: Final = 10**14
LONGEST_TEXT: Final = 4_000


def criterion_laws(plan: Plan, key: str, criterion: Criterion) -> Iterator[Breach]:
    """Check a success criterion."""
    yield from named(to_translate("laws", "A criterion"), criterion.name)
    yield from keyed(key, criterion.id)
    yield from _targets((criterion.target_hundredths, *criterion.tier_targets.values()))
    for tier in criterion.tier_targets:
        if tier not in plan.tiers:
            yield unknown_tier(tier)
    others = (each for each in plan.criteria.values() if each.id != criterion.id)
    if any(_means(each) == _means(criterion) for each in others):
        yield (
            "name-taken",
            translate("laws", 'There is another criterion called "{name}" for this sales model').format(
                name=criterion.name
            ),
            translate("laws", "choose a name of its own"),
        )


def agreed_laws(plan: Plan, key: str, agreed: AgreedTargets) -> Iterator[Breach]:
    """Check the targets agreed with a partner."""
    yield from keyed(key, agreed.partner)
    yield from _targets(agreed.hundredths.values())
    if agreed.partner not in plan.partners:
        yield unknown_partner(agreed.partner)
    for criterion in agreed.hundredths:
        if criterion not in plan.criteria:
            yield (
                "unknown-criterion",
                translate("laws", 'There is no criterion "{name}"').format(name=criterion),
                translate("laws", "choose one of the plan's"),
            )


def text_laws(_plan: Plan, key: str, text: CharterText) -> Iterator[Breach]:
    """Check a text of the charters that was worded anew."""
    yield from keyed(key, text.id)
    if text.id not in text_ids():
        yield (
            "unknown-text",
            translate("laws", 'Charters have no text "{name}"').format(name=text.id),
            translate("laws", "choose one of theirs"),
        )
        return
    if not text.text.strip():
        yield (
            "no-text",
            translate("laws", "A text of the charters cannot be empty"),
            translate("laws", "type one, or take the program's again"),
        )
    if len(text.text) > LONGEST_TEXT:
        what = translate("laws", "A text has at most {most} characters")
        yield "long-text", what.format(most=format_count(LONGEST_TEXT)), translate("laws", "shorten it")
    yield from _places(text)


def _places(text: CharterText) -> Iterator[Breach]:
    places = [f"{{{place}}}" for place in places_of(text.id)]
    choices = translate("laws", " or ").join(places) or translate("laws", "no braces")
    try:
        unknown = unknown_places(text.id, text.text)
    except ValueError:
        yield (
            "braces",
            translate("laws", "A brace in the text is not closed"),
            translate("laws", "use {choices}; double a brace that is meant").format(choices=choices),
        )
        return
    for place in unknown:
        what = translate("laws", "Nothing can be filled in for {place} here")
        yield (
            "unknown-place",
            what.format(place=f"{{{place}}}"),
            translate("laws", "use {choices}").format(choices=choices),
        )


def _targets(hundredths: Iterable[int]) -> Iterator[Breach]:
    for each in hundredths:
        yield from within(to_translate("laws", "A target in hundredths"), each, 0, LARGEST_TARGET)


def _means(criterion: Criterion) -> tuple[str, str]:
    return criterion.model, criterion.name.casefold()
