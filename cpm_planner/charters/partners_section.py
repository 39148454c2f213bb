"""Who the CPM looks after, and how these partners sell."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from cpm_planner.charters.page import Block, Grid, Paragraph, Section
from cpm_planner.charters.subject import Subject
from cpm_planner.charters.words import MODEL_WORDS, counted, joined, mix_words
from cpm_planner.formatting.hours import format_clock, format_hours
from cpm_planner.formatting.money import format_money
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.sales_model import SalesModel

HEADING: Final = "Partners"
MOST_LISTED: Final = 15
"""Partners with a line of their own; all others are summed in one line and named below it."""


def section(subject: Subject) -> Section:
    """Write the section."""
    if not subject.work:
        return Section(HEADING, (Paragraph("No partners yet."),))
    listed, others = subject.work[:MOST_LISTED], subject.work[MOST_LISTED:]
    blocks: list[Block] = [Paragraph(_overview(subject)), _table(subject, listed, others)]
    if others:
        names = sorted(subject.plan.partners[key].name for key, _ in others)
        blocks.append(Paragraph(f"The others: {'; '.join(names)}."))
    return Section(HEADING, tuple(blocks))


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
    sentences = [f"{counted(len(subject.work), 'partner')}: {joined(by_tier)}; {counted(hybrids, 'hybrid')}."]
    minutes = subject.scorecard.minutes_by_model
    if total := sum(minutes):
        shares = [
            f"{format_percent(of_model / total)} {MODEL_WORDS[model]} ({format_hours(of_model)} h a month)"
            for model, of_model in zip(SalesModel, minutes, strict=True)
            if of_model
        ]
        sentences.append(f"Their hours by sales model: {joined(shares)}.")
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
                counted(len(others), "other"),
                "",
                "",
                format_clock(sum(minutes for _, minutes in others)),
                format_money(sum(_revenue(subject, key) for key, _ in others), decimals=0),
            )
        )
    return Grid(
        ("Partner", "Tier", "Sales models", "Hours a month (h:mm)", f"Revenue a year, {currency}"),
        tuple(rows),
        (False, False, False, True, True),
        (30, 12, 33, 11, 14),
        (
            "Total",
            "",
            "",
            format_clock(sum(minutes for _, minutes in subject.work)),
            format_money(sum(_revenue(subject, key) for key, _ in subject.work), decimals=0),
        ),
    )


def _row(subject: Subject, key: PartnerId, minutes: int) -> Iterator[str]:
    partner = subject.plan.partners[key]
    tier = subject.plan.tier_of(partner)
    yield partner.name
    yield "" if tier is None else subject.plan.tiers[tier].name
    yield mix_words(partner.mix) + _part(subject, key)
    yield format_clock(minutes)
    yield format_money(_revenue(subject, key), decimals=0)


def _part(subject: Subject, key: PartnerId) -> str:
    """Say which part of a split hybrid is this CPM's."""
    assignment = subject.assignment(key)
    if not assignment.is_split:
        return ""
    own = [
        MODEL_WORDS[model]
        for model in subject.plan.partners[key].mix.models
        if assignment.cpm_for(model) == subject.key
    ]
    return f" (here: {joined(own)})"


def _revenue(subject: Subject, key: PartnerId) -> int:
    """Revenue counts with the primary CPM alone, so that no sum counts it twice."""
    return subject.plan.partners[key].revenue_cents if subject.assignment(key).primary == subject.key else 0
