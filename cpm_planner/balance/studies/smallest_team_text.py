"""The smallest team as English sentences, for the command line and the window."""

from cpm_planner.balance.studies.smallest_team import SmallestTeam
from cpm_planner.balance.studies.team_layout import Sought
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.percent import format_percent, format_whole_percent


def headline(team: SmallestTeam, marks: Marks = ENGLISH) -> str:
    """Say how many CPMs it takes in one sentence."""
    under = _target(team, marks)
    if team.request.keep_people:
        if not team.new_seats:
            return f"The CPMs there are can carry every partner {under}."
        verb = "is" if team.new_seats == 1 else "are"
        return f"{_seats(team.new_seats)} {verb} missing to carry every partner {under}."
    now = sum(row.fte_now_percent for row in team.rows)
    return (
        f"{_seats(team.new_seats)} full time can carry every partner {under}; "
        f"there are {fte_text(now, marks)} FTE now."
    )


def proof_sentence(team: SmallestTeam, marks: Marks = ENGLISH) -> str:
    """Say whether a smaller team might do."""
    if team.is_proved:
        return "Proved: no smaller team can do it."
    if team.request.sought is Sought.COST:
        share = (team.value - team.bound) / team.value
        return f"A team at most {format_percent(share, marks, 1)} cheaper might do; none was found."
    fewer = team.value - team.bound
    return f"At most {_seats(fewer)} fewer might do; no such team was found."


def cost_sentence(team: SmallestTeam, currency: str, marks: Marks = ENGLISH) -> str:
    """Say what the new seats cost a year; empty where role types have no cost."""
    if not team.new_cost_cents:
        return ""
    who = "The missing CPMs" if team.request.keep_people else "They"
    return f"{who} cost {currency} {format_short_money(team.new_cost_cents, marks)} a year."


def not_placed_sentence(team: SmallestTeam) -> str:
    """Name partners that no seat can have; empty for none."""
    partners = [team.plan.partners[key].name for key in team.not_placed]
    if not partners:
        return ""
    named = ", ".join(partners[:3]) + (", ..." if len(partners) > 3 else "")  # noqa: PLR2004 - examples
    if len(partners) == 1:
        return f"1 partner fits no seat and is left out ({named}): split it, or look at its hours and fits."
    return (
        f"{len(partners)} partners fit no seat and are left out ({named}): split them, "
        "or look at their hours and fits."
    )


def balance_text(missing_percent: int, marks: Marks = ENGLISH) -> str:
    """Say what is missing or too many, in FTE."""
    if missing_percent == 0:
        return "as now"
    amount = fte_text(abs(missing_percent), marks)
    return f"{amount} more" if missing_percent > 0 else f"{amount} fewer"


def fte_text(percent: int, marks: Marks = ENGLISH) -> str:
    """Write FTE kept in percent as a number of full-time CPMs, without a unit."""
    return format_percent(percent / 10_000, marks, 1 if percent % 100 else 0).removesuffix(" %")


def _seats(count: int) -> str:
    return "1 CPM" if count == 1 else f"{count} CPMs"


def _target(team: SmallestTeam, marks: Marks) -> str:
    asked = team.request.target_percent
    if asked is None:
        return "within each role type's target band"
    return f"at a utilisation of at most {format_whole_percent(asked, marks)}"
