"""What a leaver study told, as sentences for the command line and the window."""

from typing import Final

from cpm_planner.balance.obstacles import ObstacleKind
from cpm_planner.balance.studies.leaver.result import Leaving, LeftOver, Takeover
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, to_translate, translate
from cpm_planner.formatting.lists import cpms_words
from cpm_planner.formatting.marks import Marks, format_count
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.months import month_name

_OBSTACLES: Final = {
    ObstacleKind.PARTNER_LOCKED: to_translate("studies", "the partner is locked to the CPM who leaves"),
    ObstacleKind.GIVER_LOCKED: to_translate("studies", "the CPM who has it is locked"),
    ObstacleKind.GETTER_LOCKED: to_translate("studies", "{cpms} locked"),
    ObstacleKind.MISFIT: to_translate("studies", "{cpms} of a role type that may not play its model"),
    ObstacleKind.MUST_HAVE: to_translate("studies", "a rule gives the partner to somebody else"),
    ObstacleKind.MUST_NOT_HAVE: to_translate("studies", "{cpms} barred from it by a rule"),
    ObstacleKind.LANGUAGE: to_translate("studies", "{cpms} without its language"),
    ObstacleKind.REGION: to_translate("studies", "{cpms} not at home in its region"),
    ObstacleKind.TOGETHER: to_translate("studies", "partners to be kept together would be torn apart"),
    ObstacleKind.AT_MOST: to_translate("studies", "{cpms} at the limit of partners"),
}


def headline(leaving: Leaving, marks: Marks | None = None) -> str:
    """Say what is at stake and whether the team can take it."""
    plan = leaving.plan
    taken = {each.partner for each in leaving.from_leaver}
    left_over = {each.partner for each in leaving.left_over}
    count = len(taken | left_over)
    if not count:
        nothing = translate("studies", "{cpm} has no partner to hand over.")
        return nothing.format(cpm=plan.cpms[leaving.cpm].name)
    if left_over:
        count_left = format_count(len(left_over))
        outlook = translate("studies", "nobody can take {count} of them").format(count=count_left)
    else:
        outlook = translate("studies", "another CPM can take each")
    return counted(
        count,
        translate(
            "studies",
            "{cpm} leaves in {month}: 1 partner with {revenue} revenue a year is at risk; {outlook}.",
        ),
        translate(
            "studies",
            "{cpm} leaves in {month}: {count} partners with {revenue} revenue a year are at risk; {outlook}.",
        ),
        cpm=plan.cpms[leaving.cpm].name,
        month=month_name(leaving.month),
        revenue=short_amount(leaving.revenue_cents, plan.assumptions.currency, marks),
        outlook=outlook,
    )


def load_sentence(leaving: Leaving, marks: Marks | None = None) -> str:
    """Say what becomes of overload and how many hours handing over takes."""
    handover = sum(each.handover_minutes for each in leaving.takeovers)
    before, after = (format_hours(each, marks) for each in (leaving.overload_before, leaving.overload_after))
    if before == after:
        sentences = translate(
            "studies",
            "Overload of the team stays at {after} h a month. Handing over takes {handover} h on each side.",
        )
    else:
        sentences = translate(
            "studies",
            "Overload of the team goes from {before} h to {after} h a month. Handing over takes {handover} h "
            "on each side.",
        )
    return sentences.format(before=before, after=after, handover=format_hours(handover, marks))


def stay_sentences(leaving: Leaving) -> tuple[str, ...]:
    """Say what holdouts keep and what holds earlier than planned."""
    plan, name = leaving.plan, leaving.plan.cpms[leaving.cpm].name
    keeps = translate("studies", "{cpm} keeps {partner} until {month}, as agreed; then {taker} has it.")
    sentences = [
        keeps.format(
            cpm=name,
            partner=plan.partners[each.partner].name,
            month=month_name(each.until),
            taker=plan.cpms[each.taker].name,
        )
        for each in leaving.kept
    ]
    if leaving.brought_forward:
        names = ", ".join(plan.partners[each].name for each in leaving.brought_forward)
        earlier = translate("studies", "Handed over earlier than planned, in {month}: {partners}.")
        sentences.append(earlier.format(month=month_name(leaving.month), partners=names))
    return tuple(sentences)


def part_name(each: Takeover | LeftOver) -> str:
    """Name the models that change hands; empty for a whole partner."""
    return ", ".join(model_in_sentence(model) for model in each.models)


def giver_name(leaving: Leaving, takeover: Takeover) -> str:
    """Name who had what is taken."""
    if takeover.giver is None:
        return translate("studies", "nobody")
    return leaving.plan.cpms[takeover.giver].name


def remarks(takeover: Takeover) -> str:
    """Say what is not as good as it could be with who takes it; empty where all is."""
    faults = []
    if not takeover.speaks:
        faults.append(translate("studies", "does not speak its language"))
    if not takeover.is_at_home:
        faults.append(translate("studies", "outside home region"))
    return ", ".join(faults)


def left_over_sentence(leaving: Leaving, left: LeftOver) -> str:
    """Say why nobody can take a partner, without a full stop."""
    reasons = [
        translate("studies", _OBSTACLES[kind]).format(cpms=cpms_words(count))
        for kind, count in left.obstacles
    ]
    if not leaving.is_complete:
        reasons.append(translate("studies", "not given to anybody yet when the search was stopped"))
    text = "; ".join(reasons or [translate("studies", "nobody else has capacity in that month")])
    return text[0].upper() + text[1:]
