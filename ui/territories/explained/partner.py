"""Why a partner takes the hours it takes: its work by activity, and what that takes of whom."""

from collections.abc import Iterator, Sequence
from typing import Final

from cpm_planner.edit.rules import is_locked
from cpm_planner.formatting.marks import Marks
from cpm_planner.formatting.money import short_amount
from cpm_planner.formatting.months import month_name
from cpm_planner.formatting.percent import format_whole_percent
from cpm_planner.model.ids import PartnerId
from cpm_planner.workload.explain import explain
from cpm_planner.workload.part_shares import PartShare, part_shares
from ui.territories.contents import Contents
from ui.territories.words import counted, hours_text, risk_text, selection_line, translate
from ui.widgets.explanation.explanation import Explanation, Line, Section
from ui.widgets.hours_words import line_name, line_sum
from ui.widgets.model_marks import mix_text, model_name

_MOST: Final = 12
"""How many of several partners are named."""


def explain_partner(contents: Contents, key: PartnerId, marks: Marks) -> Explanation:
    """Explain one partner."""
    plan = contents.figures.plan
    partner, shares = plan.partners[key], part_shares(contents.figures, key)
    tier = plan.tier_of(partner)
    facts = [
        translate("territories", "no tier") if tier is None else plan.tiers[tier].name,
        mix_text(partner.mix),
        translate("territories", "revenue {money}").format(
            money=short_amount(partner.revenue_cents, plan.assumptions.currency, marks)
        ),
    ]
    sections = [_work(contents, key, marks), _taken(contents, shares, marks)]
    remarks = list(_remarks(contents, key))
    if remarks:
        lines = [Line(remark) for remark in remarks]
        sections.append(Section(translate("territories", "Good to know"), lines))
    return Explanation(partner.name, " · ".join(facts), sections)


def explain_several(contents: Contents, keys: Sequence[PartnerId], marks: Marks) -> Explanation:
    """Sum up several partners, those with most hours first."""
    figures = contents.figures
    rows = {key: figures.arrays.partners.index[key] for key in keys}
    lines = [
        Line(
            figures.plan.partners[key].name,
            hours_text(float(figures.partner_minutes[row]), marks),
            link=key,
        )
        for key, row in sorted(rows.items(), key=lambda each: -figures.partner_minutes[each[1]])[:_MOST]
    ]
    title = translate("territories", "Hours of work a month")
    hint = translate("territories", "Before fit; those with most of it first.")
    return Explanation(
        counted(len(keys)), selection_line(contents, keys, marks), [Section(title, lines, hint)]
    )


def _work(contents: Contents, key: PartnerId, marks: Marks) -> Section:
    figures = contents.figures
    lines = [
        Line(line_name(each), hours_text(each.minutes_per_month, marks), line_sum(each, marks), each.model)
        for each in explain(figures.plan, key)
    ]
    total = Line(translate("territories", "Work"), hours_text(figures.partner(key), marks), is_total=True)
    hint = "" if lines else translate("territories", "No activity takes time for this tier and model mix.")
    return Section(translate("territories", "Hours of work a month"), [*lines, total], hint)


def _taken(contents: Contents, shares: Sequence[PartShare], marks: Marks) -> Section:
    plan = contents.figures.plan
    title = translate("territories", "What it takes of whom")
    if all(share.cpm is None for share in shares):
        hint = translate("territories", "Nobody does this work yet: the partner has no CPM.")
        return Section(title, [], hint)
    lines = [
        Line(
            translate("territories", "Shared by all models")
            if share.model is None
            else model_name(share.model),
            hours_text(share.needed_minutes, marks),
            _division(share, "" if share.cpm is None else plan.cpms[share.cpm].name, marks),
            share.model,
        )
        for share in shares
    ]
    total = sum(share.needed_minutes for share in shares)
    lines.append(Line(translate("territories", "Hours needed"), hours_text(total, marks), is_total=True))
    hint = translate("territories", "Work divided by how well the CPM's role type suits the model.")
    return Section(title, lines, hint)


def _division(share: PartShare, cpm: str, marks: Marks) -> str:
    if share.fit_percent is None:
        return translate("territories", "nobody does it")
    text = translate("territories", "{hours} ÷ fit {fit}, {cpm}")
    if share.requested_minutes:
        text = translate("territories", "{hours} ÷ fit {fit}, {cpm}; {requests} on request")
    return text.format(
        hours=hours_text(share.minutes, marks),
        fit=format_whole_percent(share.fit_percent, marks),
        cpm=cpm,
        requests=hours_text(share.requested_minutes, marks),
    )


def _remarks(contents: Contents, key: PartnerId) -> Iterator[str]:
    plan = contents.figures.plan
    assignment = plan.assignments.get(key)
    for risk in contents.risks.of(contents.figures.arrays.partners.index[key]):
        text = risk_text(risk)
        yield f"{text[:1].upper()}{text[1:]}"
    if is_locked(plan, key):
        yield translate("territories", "Locked: balancing leaves it where it is")
    if assignment is not None and assignment.effective is not None:
        yield translate("territories", "With this CPM from {month} on").format(
            month=month_name(assignment.effective)
        )
    if assignment is not None and assignment.holdout is not None:
        yield translate("territories", "The CPM before keeps it until {month}").format(
            month=month_name(assignment.holdout)
        )
