"""What splitting buys, as sentences for the command line and the window."""

from collections.abc import Iterator
from typing import Final

from cpm_planner.balance.studies.splitting.result import Split, Splitting
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.lists import listed, moves_words
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.models import model_name
from cpm_planner.formatting.percent import format_percent
from cpm_planner.formatting.points import format_points
from cpm_planner.model.plan import Plan

_PROVED: Final = 2e-6
_LEAST_SPREAD: Final = 0.0005
_LEAST_MINUTES: Final = 3
"""Less is written as 0.0 hours."""


def headline(found: Splitting, marks: Marks | None = None) -> str:
    """Say what splitting buys in one sentence."""
    if not found.candidates:
        return translate("studies", "There is nothing to split: no hybrid is free to be shared by two CPMs.")
    if found.splits and not brings_something(found):
        return _nothing_brought(found, marks)
    if found.splits:
        sentence = translate("studies", "Splitting {count} of {hybrids} {effects}.")
        effects = listed(list(_effects(found, marks)))
    elif found.gap > _PROVED:
        sentence, effects = translate("studies", "No split that pays was found among {hybrids}."), ""
    else:
        sentence = translate("studies", "No split pays: all {hybrids} are better whole, each with one CPM.")
        effects = ""
    said = sentence.format(
        count=format_count(len(found.splits)), hybrids=_hybrids(found.candidates), effects=effects
    )
    return " ".join(part for part in (said, _own_share(found, marks)) if part)


def brings_something(found: Splitting) -> bool:
    """Whether the splits themselves bring anything that can be seen: hours, less overload, or evenness.

    A plan with splits may lose fewer hours to poor fit and owe that to its other moves alone.
    """
    own = sum(split.minutes_saved for split in found.splits)
    seen = own >= _LEAST_MINUTES or _overload_saved(found) > 0 or _narrowing(found) >= _LEAST_SPREAD
    return bool(found.splits) and seen


def _nothing_brought(found: Splitting, marks: Marks | None) -> str:
    """Say that splits are not worth it, and what the other moves of their plan save."""
    said = counted(
        len(found.splits),
        translate("studies", "Splitting brings nothing here: the 1 split found saves no hours of its own."),
        translate(
            "studies", "Splitting brings nothing here: the {count} splits found save no hours of their own."
        ),
    )
    if (saved := _misfit_saved(found)) < _LEAST_MINUTES:
        return said
    others = translate(
        "studies",
        "The plan shown loses {hours} h a month less to poor fit, but owes that to its other moves.",
    )
    return f"{said} {others.format(hours=format_hours(saved, marks))}"


def _own_share(found: Splitting, marks: Marks | None) -> str:
    """Say how little of the hours is due to the splits, where other moves of their plan save most of them."""
    own = sum(split.minutes_saved for split in found.splits) + contact_minutes(found)
    if not found.splits or 2 * own >= _misfit_saved(found):
        return ""
    sentence = translate(
        "studies",
        "The splits themselves save {hours} h of that; the rest comes from other moves of the plan.",
    )
    return sentence.format(hours=format_hours(max(0, own), marks))


def contact_minutes(found: Splitting) -> int:
    """Minutes a month of keeping in step that the splits take."""
    return len(found.splits) * found.request.contact_minutes_per_month


def contacts_sentence(found: Splitting) -> str:
    """Say how many partners have a second CPM, now and then, and what that is compared with."""
    now, then = (str(count) for count in found.extra_contacts)
    if found.joined:
        told = counted(
            len(found.joined),
            translate(
                "studies",
                "Second CPMs of partners: {now} now, {then} with these splits; 1 split of now no longer pays "
                "and is joined.",
            ),
            translate(
                "studies",
                "Second CPMs of partners: {now} now, {then} with these splits; {count} splits of now no "
                "longer pay and are joined.",
            ),
            now=now,
            then=then,
        )
    else:
        told = translate("studies", "Second CPMs of partners: {now} now, {then} with these splits.")
        told = told.format(now=now, then=then)
    return " ".join(part for part in (told, _beyond(found)) if part)


def _beyond(found: Splitting) -> str:
    """Say where the plan that splits are compared with takes more moves than were allowed."""
    if found.moves_allowed is None or found.whole_moves <= found.moves_allowed:
        return ""
    sentence = translate(
        "studies",
        "Compared is with all hybrids whole, which would take {moves}, more than the {allowed} allowed.",
    )
    return sentence.format(moves=moves_words(found.whole_moves), allowed=format_count(found.moves_allowed))


def proof_sentence(found: Splitting, marks: Marks | None = None) -> str:
    """Say how good the plan with splits provably is."""
    if not found.is_complete:
        return translate("studies", "The search was ended early; more time may find better splits.")
    if found.gap <= _PROVED:
        return translate(
            "studies", "No plan that shares partners between at most two CPMs can be better: this is proved."
        )
    sentence = translate(
        "studies", "No plan that shares partners between at most two CPMs can be more than {gap} better."
    )
    return sentence.format(gap=format_percent(found.gap, marks, 1))


def models_text(split: Split) -> str:
    """Name the models that the specialist gets."""
    return ", ".join(model_name(model) for model in split.models)


def names(plan: Plan, split: Split) -> tuple[str, str, str]:
    """Name the partner, the primary CPM and the specialist."""
    return plan.partners[split.partner].name, plan.cpms[split.primary].name, plan.cpms[split.specialist].name


def _effects(found: Splitting, marks: Marks | None) -> Iterator[str]:
    """Say what splitting does for the plan and what it takes, one clause each."""
    gains = [*_gains(found, marks)]
    yield from gains or [translate("studies", "makes the plan as a whole a little better")]
    if minutes := contact_minutes(found):
        sentence = translate("studies", "takes {hours} h a month to keep CPMs in step")
        yield sentence.format(hours=format_hours(minutes, marks))


def _gains(found: Splitting, marks: Marks | None) -> Iterator[str]:
    overload, misfit = _overload_saved(found), _misfit_saved(found)
    hours = [
        sentence.format(hours=format_hours(saved, marks))
        for saved, sentence in (
            (overload, translate("studies", "{hours} h of overload")),
            (misfit, translate("studies", "{hours} h lost to poor fit")),
        )
        if saved > 0
    ]
    if hours:
        yield translate("studies", "saves {hours} a month").format(hours=listed(hours))
    spread = _narrowing(found)
    if spread >= _LEAST_SPREAD:
        sentence = translate("studies", "narrows the widest spread by {points}")
        yield sentence.format(points=format_points(spread, marks, 1))


def _overload_saved(found: Splitting) -> int:
    """Minutes a month that no CPM is asked for beyond its time any more, in the plan with splits."""
    return sum(before - after for before, after in (role.overload_minutes for role in found.roles))


def _misfit_saved(found: Splitting) -> int:
    """Minutes a month that are no longer lost to poor fit, in the plan with splits."""
    return sum(before - after for before, after in (role.misfit_minutes for role in found.roles))


def _narrowing(found: Splitting) -> float:
    """By how much the widest spread is narrower with splits, as a fraction."""
    whole = max((role.whole.spread or 0.0 for role in found.roles), default=0.0)
    return whole - max((role.split.spread or 0.0 for role in found.roles), default=0.0)


def _hybrids(count: int) -> str:
    return counted(count, translate("studies", "1 hybrid"), translate("studies", "{count} hybrids"))
