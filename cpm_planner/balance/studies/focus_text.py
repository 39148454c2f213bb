"""Focus and fit as sentences, for the command line and the window."""

from decimal import Decimal
from typing import Final

from cpm_planner.balance.studies.focus.result import Focus, HelpfulMove, RoleWork, Sense, Strain
from cpm_planner.formatting.focus import format_focus
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import moves_words
from cpm_planner.formatting.marks import Marks, format_count, format_number
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan

_SENSES: Final = {
    Sense.MANY_MODELS: to_translate("studies", "Too many roles"),
    Sense.SHORT_RESERVE: to_translate("studies", "Reserve eaten"),
    Sense.ANOTHERS_WORK: to_translate("studies", "Another role's work"),
}
_STRAINS: Final = {
    Sense.MANY_MODELS: to_translate("studies", "{cpm}: too many roles, {figure}"),
    Sense.SHORT_RESERVE: to_translate("studies", "{cpm}: reserve eaten, {figure}"),
    Sense.ANOTHERS_WORK: to_translate("studies", "{cpm}: another role's work, {figure}"),
}


def sense_words(sense: Sense) -> str:
    """Name a sense, as short as a column of a table asks."""
    return translate("studies", _SENSES[sense])


def figure_words(sense: Sense, figure: float, marks: Marks | None = None) -> str:
    """Give a figure with its unit."""
    if sense is Sense.MANY_MODELS:
        models = format_number(Decimal(figure), marks, 2)
        return translate("studies", "{count} models").format(count=models)
    return f"{format_hours(round(figure), marks)} h"


def headline(found: Focus) -> str:
    """Say how many CPMs are strained in which sense, without a full stop."""
    if not any(found.found.values()):
        return translate(
            "studies", "No CPM plays too many roles, loses its reserve or does another role's work"
        )
    sentence = translate(
        "studies",
        "CPMs who play too many roles: {roles}, lose hours of their reserve: {reserve}, do much of another "
        "role's work: {others}",
    )
    return sentence.format(
        roles=format_count(found.found[Sense.MANY_MODELS]),
        reserve=format_count(found.found[Sense.SHORT_RESERVE]),
        others=format_count(found.found[Sense.ANOTHERS_WORK]),
    )


def guesses_sentence(found: Focus) -> str:
    """Say from where on a CPM counts as strained, and that this is guessed, without a full stop."""
    asked = found.request
    sentence = translate(
        "studies",
        "Starting guesses: more than {models} models; {reserve}; more than {share} of the hours in models "
        "that another role type fits at least {points} points better",
    )
    minutes = asked.reserve_minutes_above
    reserve = translate("studies", "more than {minutes} min a month of the reserve lost")
    if not minutes:
        reserve = translate("studies", "any of the reserve lost")
    return sentence.format(
        models=format_focus(asked.focus_above),
        reserve=reserve.format(minutes=format_count(minutes)),
        share=format_percent(asked.anothers_share_above),
        points=asked.clearly_better_points,
    )


def left_out_sentence(found: Focus) -> str:
    """Say for how many strains no moves were worked out; empty where there are none."""
    if not found.left_out:
        return ""
    if found.is_complete:
        sentence = translate(
            "studies",
            "Moves were worked out for {count} strains, not for {left}; the most strained come first",
        )
    else:
        sentence = translate(
            "studies", "Moves were worked out for {count} strains, not for {left}; it was stopped early"
        )
    return sentence.format(count=format_count(len(found.strains)), left=format_count(found.left_out))


def strain_sentence(plan: Plan, strain: Strain, marks: Marks | None = None) -> str:
    """Say how strained a CPM is and what the moves do to that, without a full stop."""
    strained = translate("studies", _STRAINS[strain.sense]).format(
        cpm=plan.cpms[strain.cpm].name, figure=figure_words(strain.sense, strain.figure, marks)
    )
    if not strain.helpful:
        sentence = translate(
            "studies", "{strained}; no move helps that the rules and the other CPMs' limits allow"
        )
    elif strain.is_relieved:
        sentence = translate("studies", "{strained}; after {moves} {figure}")
    else:
        sentence = translate("studies", "{strained}; after {moves} {figure}, still too much")
    return sentence.format(
        strained=strained,
        moves=moves_words(len(strain.helpful)),
        figure=figure_words(strain.sense, strain.figure_after, marks),
    )


def move_sentence(plan: Plan, strain: Strain, helpful: HelpfulMove, marks: Marks | None = None) -> str:
    """Say what goes where and what that does to both CPMs, without a full stop."""
    getter = getter_name(plan, helpful)
    both = (pair_words(strain.sense, pair, marks) for pair in (helpful.giver, helpful.getter))
    giver_words, getter_words = both
    sentence = translate("studies", "{partner} to {getter}: {giver} {lost}; {getter} {gained}, used {used}")
    return sentence.format(
        partner=plan.partners[helpful.move.partner].name,
        getter=getter,
        giver=plan.cpms[strain.cpm].name,
        lost=giver_words,
        gained=getter_words,
        used=from_to(*(format_percent(each, marks) for each in helpful.getter_utilisation)),
    )


def getter_name(plan: Plan, helpful: HelpfulMove) -> str:
    """Name the CPM who gets the partner."""
    after = helpful.move.after
    return "" if after is None else plan.cpms[after.primary].name


def pair_words(sense: Sense, pair: tuple[float, float], marks: Marks | None = None) -> str:
    """Give a figure before and after."""
    return from_to(*(figure_words(sense, each, marks) for each in pair))


def role_sentence(plan: Plan, role: RoleWork, marks: Marks | None = None) -> str:
    """Say how much of a role type's hours are another role's work, without a full stop."""
    name, share = plan.role_types[role.role_type].name, format_percent(role.share, marks)
    sentence = translate(
        "studies",
        "{role_type}: {share} of the hours ({hours} h a month) are in models that another role type fits "
        "clearly better",
    )
    hours = format_hours(round(role.anothers_minutes), marks)
    return sentence.format(role_type=name, share=share, hours=hours)


def from_to(before: str, after: str) -> str:
    """Say what a figure was and becomes."""
    return translate("studies", "{before} to {after}").format(before=before, after=after)
