"""What a leaver study told, as English sentences for the command line and the window."""

from typing import Final

from cpm_planner.balance.obstacles import ObstacleKind
from cpm_planner.balance.studies.leaver.result import Leaving, LeftOver, Takeover
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.marks import ENGLISH, Marks
from cpm_planner.formatting.money import format_short_money
from cpm_planner.formatting.months import format_month
from cpm_planner.model.sales_model import SalesModel

_MODELS: Final = {
    SalesModel.SELL_TO: "sell to",
    SalesModel.SELL_THROUGH: "sell through",
    SalesModel.SELL_WITH: "sell with",
}
_OBSTACLES: Final = {
    ObstacleKind.PARTNER_LOCKED: "the partner is locked to the CPM who leaves",
    ObstacleKind.GIVER_LOCKED: "the CPM who has it is locked",
    ObstacleKind.GETTER_LOCKED: "{0} locked",
    ObstacleKind.MISFIT: "{0} of a role type that may not play its model",
    ObstacleKind.MUST_HAVE: "a rule gives the partner to somebody else",
    ObstacleKind.MUST_NOT_HAVE: "{0} barred from it by a rule",
    ObstacleKind.LANGUAGE: "{0} without its language",
    ObstacleKind.REGION: "{0} not at home in its region",
    ObstacleKind.TOGETHER: "partners to be kept together would be torn apart",
    ObstacleKind.AT_MOST: "{0} at the limit of partners",
}


def headline(leaving: Leaving, marks: Marks = ENGLISH) -> str:
    """Say what is at stake and whether the team can take it."""
    plan = leaving.plan
    taken = {each.partner for each in leaving.from_leaver}
    left_over = {each.partner for each in leaving.left_over}
    count = len(taken | left_over)
    if not count:
        return f"{plan.cpms[leaving.cpm].name} has no partner to hand over."
    revenue = f"{plan.assumptions.currency} {format_short_money(leaving.revenue_cents, marks)}"
    verb = "is" if count == 1 else "are"
    outlook = "somebody can take each" if not left_over else f"nobody can take {len(left_over)} of them"
    return (
        f"{plan.cpms[leaving.cpm].name} leaves in {format_month(leaving.month)}: {_partners(count)} with "
        f"{revenue} revenue a year {verb} at risk; {outlook}."
    )


def load_sentence(leaving: Leaving, marks: Marks = ENGLISH) -> str:
    """Say what becomes of overload and how many hours handing over takes."""
    handover = sum(each.handover_minutes for each in leaving.takeovers)
    before, after = (format_hours(each, marks) for each in (leaving.overload_before, leaving.overload_after))
    change = f"stays at {after} h" if before == after else f"goes from {before} h to {after} h"
    return (
        f"Overload of the team {change} a month. "
        f"Handing over takes {format_hours(handover, marks)} h on each side."
    )


def stay_sentences(leaving: Leaving) -> tuple[str, ...]:
    """Say what holdouts keep and what holds earlier than planned."""
    plan, name = leaving.plan, leaving.plan.cpms[leaving.cpm].name
    sentences = [
        f"{name} keeps {plan.partners[each.partner].name} until {format_month(each.until)}, as agreed; "
        f"then {plan.cpms[each.taker].name} has it."
        for each in leaving.kept
    ]
    if leaving.brought_forward:
        names = ", ".join(plan.partners[each].name for each in leaving.brought_forward)
        sentences.append(f"Handed over earlier than planned, in {format_month(leaving.month)}: {names}.")
    return tuple(sentences)


def part_name(each: Takeover | LeftOver) -> str:
    """Name the models that change hands; empty for a whole partner."""
    return ", ".join(_MODELS[model] for model in each.models)


def giver_name(leaving: Leaving, takeover: Takeover) -> str:
    """Name who had what is taken."""
    return "nobody" if takeover.giver is None else leaving.plan.cpms[takeover.giver].name


def remarks(takeover: Takeover) -> str:
    """Say what is not as good as it could be with who takes it; empty where all is."""
    faults = []
    if not takeover.speaks:
        faults.append("does not speak its language")
    if not takeover.is_at_home:
        faults.append("outside home region")
    return ", ".join(faults)


def left_over_sentence(leaving: Leaving, left: LeftOver) -> str:
    """Say why nobody can take a partner, without a full stop."""
    reasons = [_OBSTACLES[kind].format(_cpms(count)) for kind, count in left.obstacles]
    if not leaving.is_complete:
        reasons.append("not given to anybody yet when the search was stopped")
    text = "; ".join(reasons or ["nobody else has capacity in that month"])
    return text[0].upper() + text[1:]


def _partners(count: int) -> str:
    return "1 partner" if count == 1 else f"{count} partners"


def _cpms(count: int) -> str:
    return "1 CPM" if count == 1 else f"{count} CPMs"
