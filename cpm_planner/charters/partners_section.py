"""Who the CPM looks after, and how these partners sell."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from cpm_planner.charters.apportion import whole_tenths
from cpm_planner.charters.page import Block, Grid, Paragraph, Section
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.words import mix_words, others_words
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.lists import joined, partners_words
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel

MOST_LISTED: Final = 15
"""Partners with a line of their own; all others are summed in one line and named below it."""


def heading() -> str:
    """Give the heading of the section."""
    return translate("charters", "Partners")


def section(subject: Subject) -> Section:
    """Write the section."""
    if not subject.work:
        return Section(heading(), (Paragraph(translate("charters", "No partners yet.")),))
    work = sorted(subject.work, key=lambda each: _place(subject, *each))
    listed, others = work[:MOST_LISTED], work[MOST_LISTED:]
    blocks: list[Block] = [Paragraph(_overview(subject)), _table(subject, listed, others)]
    if others:
        names = [subject.plan.partners[key].name for key, _ in others]
        told = translate("charters", "The others: {names}.").format(names="; ".join(names))
        blocks.append(Paragraph(told))
    return Section(heading(), tuple(blocks))


def _place(subject: Subject, key: PartnerId, minutes: int) -> tuple[int, int, str]:
    """Say what a partner is sorted by: most revenue first, then most hours, then its name."""
    return -_revenue(subject, key), -minutes, natural_key(subject.plan.partners[key].name)


def _overview(subject: Subject) -> str:
    """Say how many there are, of which tiers, and how the hours spread over the models."""
    tiers = subject.plan.tiers
    counts = Counter(subject.plan.tier_of(partner) for partner in subject.partners)
    by_tier = [
        f"{count} {tiers[tier].name}"
        for tier, count in sorted(counts.items(), key=lambda each: tiers[each[0]].rank if each[0] else 0)
        if tier is not None
    ]
    hybrids = sum(partner.mix.is_hybrid for partner in subject.partners)
    hybrids_words = counted(
        hybrids, translate("charters", "1 hybrid"), translate("charters", "{count} hybrids")
    )
    sentences = [f"{partners_words(len(subject.work))}: {joined(by_tier)}; {hybrids_words}."]
    minutes = subject.scorecard.minutes_by_model
    if total := sum(minutes):
        part = translate("charters", "{share} {model} ({hours} h a month)")
        shares = [
            part.format(
                share=format_percent(of_model / total),
                model=model_in_sentence(model),
                hours=format_hours(shown),
            )
            for model, of_model, shown in zip(SalesModel, minutes, whole_tenths(minutes), strict=True)
            if of_model
        ]
        by_model = translate("charters", "Their hours by sales model: {shares}.")
        sentences.append(by_model.format(shares=joined(shares)))
    return " ".join(sentences)


def _table(
    subject: Subject,
    listed: Sequence[tuple[PartnerId, int]],
    others: Sequence[tuple[PartnerId, int]],
) -> Grid:
    currency = subject.plan.assumptions.currency
    rows = [tuple(_row(subject, key, minutes)) for key, minutes in listed]
    if others:
        rows.append(
            (
                others_words(len(others)),
                "",
                "",
                format_hours(sum(minutes for _, minutes in others)),
                format_money(sum(_revenue(subject, key) for key, _ in others), decimals=0),
            )
        )
    return Grid(
        (
            translate("charters", "Partner"),
            translate("charters", "Tier"),
            translate("charters", "Sales models"),
            translate("charters", "Hours a month"),
            translate("charters", "Revenue a year, {currency}").format(currency=currency),
        ),
        tuple(rows),
        (False, False, False, True, True),
        (30, 12, 33, 11, 14),
        (
            translate("charters", "Total"),
            "",
            "",
            format_hours(sum(minutes for _, minutes in subject.work)),
            format_money(sum(_revenue(subject, key) for key, _ in subject.work), decimals=0),
        ),
    )


def _row(subject: Subject, key: PartnerId, minutes: int) -> Iterator[str]:
    partner = subject.plan.partners[key]
    tier = subject.plan.tier_of(partner)
    yield partner.name
    yield "" if tier is None else subject.plan.tiers[tier].name
    yield mix_words(partner.mix) + _part(subject, key)
    yield format_hours(minutes)
    yield format_money(_revenue(subject, key), decimals=0)


def _part(subject: Subject, key: PartnerId) -> str:
    """Say which part of a split hybrid is this CPM's."""
    assignment = subject.assignment(key)
    if not assignment.is_split:
        return ""
    own = [
        model_in_sentence(model)
        for model in subject.plan.partners[key].mix.models
        if assignment.cpm_for(model) == subject.key
    ]
    return translate("charters", " (here: {models})").format(models=joined(own))


def _revenue(subject: Subject, key: PartnerId) -> int:
    """Revenue counts with the primary CPM alone, so that no sum counts it twice."""
    return subject.plan.partners[key].revenue_cents if subject.assignment(key).primary == subject.key else 0
