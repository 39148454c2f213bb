"""The smallest team as sentences, for the command line and the window."""

from cpm_planner.balance.studies.smallest_team import SmallestTeam
from cpm_planner.balance.studies.team_layout import Sought
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.lists import cpms_words
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.percent import format_percent, format_whole_percent
from cpm_planner.model.rule import RegionMustMatch


def headline(team: SmallestTeam, marks: Marks | None = None) -> str:
    """Say how many CPMs it takes in one sentence."""
    under = _target(team, marks)
    if team.request.keep_people:
        if not team.new_seats:
            enough = translate("studies", "The CPMs there are can carry every partner {under}.")
            return enough.format(under=under)
        return counted(
            team.new_seats,
            translate("studies", "1 CPM is missing to carry every partner {under}."),
            translate("studies", "{count} CPMs are missing to carry every partner {under}."),
            under=under,
        )
    sentence = translate(
        "studies", "{cpms} full time can carry every partner {under}; there are {fte} FTE now."
    )
    now = fte_text(sum(row.fte_now_percent for row in team.rows), marks)
    return sentence.format(cpms=cpms_words(team.new_seats), under=under, fte=now)


def proof_sentence(team: SmallestTeam, marks: Marks | None = None) -> str:
    """Say whether a smaller team might do."""
    if team.is_proved:
        return translate("studies", "Proved: no smaller team can do it.")
    if team.request.sought is Sought.COST:
        share = (team.value - team.bound) / team.value
        sentence = translate("studies", "A team at most {share} cheaper might do; none was found.")
        return sentence.format(share=format_percent(share, marks, 1))
    sentence = translate("studies", "At most {cpms} fewer might do; no such team was found.")
    return sentence.format(cpms=cpms_words(team.value - team.bound))


def cost_sentence(team: SmallestTeam, currency: str, marks: Marks | None = None) -> str:
    """Say what the new seats cost a year; empty where role types have no cost."""
    if not team.new_cost_cents:
        return ""
    if team.request.keep_people:
        sentence = translate("studies", "The missing CPMs cost {money} a year.")
    else:
        sentence = translate("studies", "This team costs {money} a year.")
    return sentence.format(money=short_amount(team.new_cost_cents, currency, marks))


def not_placed_sentence(team: SmallestTeam) -> str:
    """Name partners that no seat can have; empty for none."""
    partners = [team.plan.partners[key].name for key in team.not_placed]
    if not partners:
        return ""
    named = ", ".join(partners[:3]) + (", ..." if len(partners) > 3 else "")  # noqa: PLR2004 - examples
    return counted(
        len(partners),
        translate(
            "studies",
            "1 partner fits no seat and is left out ({named}): split it, or look at its hours and fits.",
        ),
        translate(
            "studies",
            "{count} partners fit no seat and are left out ({named}): split them, or look at their hours and "
            "fits.",
        ),
        named=named,
    )


def assumptions_sentences(team: SmallestTeam) -> str:
    """Say what the answer rests on, and how that differs from a hiring plan, with full stops."""
    by_rule = any(isinstance(rule, RegionMustMatch) for rule in team.plan.rules.values())
    where = (
        translate("studies", "in home regions only")
        if team.request.by_region or by_rule
        else translate("studies", "in any region")
    )
    assumes = (
        translate(
            "studies",
            "Assumed: everybody stays, and any partner may go to anybody with a fit, {where}.",
        )
        if team.request.keep_people
        else translate(
            "studies",
            "Assumed: a new team, in which any partner may go to anybody with a fit, {where}.",
        )
    )
    other = translate(
        "studies",
        "Hiring (page Headcount) keeps the team, and unless asked otherwise role types and home regions, so "
        "hires may be missing there where CPMs are too many here.",
    )
    return f"{assumes.format(where=where)} {other}"


def balance_text(missing_percent: int, marks: Marks | None = None) -> str:
    """Say what is missing or too many, in FTE."""
    if missing_percent == 0:
        return translate("studies", "as now")
    amount = fte_text(abs(missing_percent), marks)
    if missing_percent > 0:
        return translate("studies", "{amount} more").format(amount=amount)
    return translate("studies", "{amount} fewer").format(amount=amount)


def fte_text(percent: int, marks: Marks | None = None) -> str:
    """Write FTE kept in percent as a number of full-time CPMs, without a unit."""
    return format_percent(percent / 10_000, marks, 1 if percent % 100 else 0).removesuffix(" %")


def _target(team: SmallestTeam, marks: Marks | None) -> str:
    asked = team.request.target_percent
    if asked is None:
        return translate("studies", "without going above any target band")
    under = translate("studies", "at a utilisation of at most {share}")
    return under.format(share=format_whole_percent(asked, marks))
