"""Focus and fit as English sentences, for the command line and the window."""

from typing import Final

from cpm_planner.balance.studies.focus.result import Focus, HelpfulMove, RoleWork, Sense, Strain
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.plan import Plan

_SENSES: Final = {
    Sense.MANY_MODELS: "Too many roles",
    Sense.SHORT_RESERVE: "Reserve eaten",
    Sense.ANOTHERS_WORK: "Another role's work",
}
_NOTHING: Final = "no move helps that the rules and the other CPMs' limits allow"


def sense_words(sense: Sense) -> str:
    """Name a sense, as short as a column of a table asks."""
    return _SENSES[sense]


def figure_words(sense: Sense, figure: float, marks: Marks = ENGLISH) -> str:
    """Give a figure with its unit."""
    if sense is Sense.MANY_MODELS:
        return f"{figure:.2f} models".replace(".", marks.decimal)
    return f"{format_hours(round(figure), marks)} h"


def headline(found: Focus) -> str:
    """Say how many CPMs are strained in which sense, without a full stop."""
    if not any(found.found.values()):
        return "No CPM plays too many roles, loses its reserve or does another role's work"
    counts = found.found
    return (
        f"{counts[Sense.MANY_MODELS]:,} CPMs play too many roles, {counts[Sense.SHORT_RESERVE]:,} lose hours "
        f"of their reserve, {counts[Sense.ANOTHERS_WORK]:,} do much of another role's work"
    )


def guesses_sentence(found: Focus) -> str:
    """Say from where on a CPM counts as strained, and that this is guessed, without a full stop."""
    asked = found.request
    return (
        f"Starting guesses: more than {asked.focus_above:.1f} models; more than "
        f"{asked.reserve_minutes_above:,} min a month of reserve; more than "
        f"{format_percent(asked.anothers_share_above)} of the hours in models that another role type fits "
        f"at least {asked.clearly_better_points} points better"
    )


def left_out_sentence(found: Focus) -> str:
    """Say for how many strains no moves were worked out; empty where there are none."""
    if not found.left_out:
        return ""
    why = "the most strained come first" if found.is_complete else "it was stopped early"
    return f"Moves were worked out for {len(found.strains):,} strains, not for {found.left_out:,}; {why}"


def strain_sentence(plan: Plan, strain: Strain, marks: Marks = ENGLISH) -> str:
    """Say how strained a CPM is and what the moves do to that, without a full stop."""
    name, figure = plan.cpms[strain.cpm].name, figure_words(strain.sense, strain.figure, marks)
    start = f"{name}: {_SENSES[strain.sense].lower()}, {figure}"
    if not strain.helpful:
        return f"{start}; {_NOTHING}"
    count = len(strain.helpful)
    after = figure_words(strain.sense, strain.figure_after, marks)
    end = "" if strain.is_relieved else ", still too much"
    return f"{start}; {count} {'move' if count == 1 else 'moves'} to {after}{end}"


def move_sentence(plan: Plan, strain: Strain, helpful: HelpfulMove, marks: Marks = ENGLISH) -> str:
    """Say what goes where and what that does to both CPMs, without a full stop."""
    getter = getter_name(plan, helpful)
    both = (pair_words(strain.sense, pair, marks) for pair in (helpful.giver, helpful.getter))
    used = " to ".join(format_percent(each, marks) for each in helpful.getter_utilisation)
    giver_words, getter_words = both
    return (
        f"{plan.partners[helpful.move.partner].name} to {getter}: {plan.cpms[strain.cpm].name} "
        f"{giver_words}; {getter} {getter_words}, used {used}"
    )


def getter_name(plan: Plan, helpful: HelpfulMove) -> str:
    """Name the CPM who gets the partner."""
    after = helpful.move.after
    return "" if after is None else plan.cpms[after.primary].name


def pair_words(sense: Sense, pair: tuple[float, float], marks: Marks = ENGLISH) -> str:
    """Give a figure before and after."""
    return " to ".join(figure_words(sense, each, marks) for each in pair)


def role_sentence(plan: Plan, role: RoleWork, marks: Marks = ENGLISH) -> str:
    """Say how much of a role type's hours are another role's work, without a full stop."""
    name, share = plan.role_types[role.role_type].name, format_percent(role.share, marks)
    hours = f"{format_hours(round(role.anothers_minutes), marks)} h a month"
    return f"{name}: {share} of the hours ({hours}) are in models that another role type fits clearly better"
