"""Charters: what each CPM is there to do, one line a statement, to be filtered by CPM."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from cpm_planner.charters import charter, criteria_section, partners_section, time_section
from cpm_planner.charters.page import Bullets, Grid, Paragraph, Section
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.charters.words import mix_words, others_words, target_words
from cpm_planner.exchange.workbook.columns import (
    hours_column,
    key_column,
    number_column,
    share_column,
    text_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.source import CpmLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.exchange.workbook.words import MODELS
from cpm_planner.formatting.choices import choice_word
from cpm_planner.formatting.language import to_translate, translate

NAME: Final = "Charters"
TABLE: Final = "tblCharters"
_NOTE: Final = to_translate(
    "workbook",
    "Filter by CPM to read one charter. Hours of the time budget sum to the hours needed of a CPM.",
)
_HUNDRED: Final = 100


class CharterRow(NamedTuple):
    """One statement of a charter."""

    cpm: CpmLine
    section: str
    statement: str
    model: str = ""
    minutes: int | None = None
    times: int | None = None
    weight_percent: int | None = None


def charters_sheet(source: Source, rows: tuple[CharterRow, ...], verdict: str) -> Sheet:
    """Lay the sheet out."""
    top = head(NAME, source, _NOTE, verdict=linked_verdict(verdict), note_at=4)
    return table_sheet(NAME, top, Table(TABLE, tuple(_columns()), rows))


def charter_rows(source: Source) -> tuple[CharterRow, ...]:
    """List what stands in the charter of every CPM."""
    team = Team(source.figures)
    before = None if source.base_figures is None else Team(source.base_figures)
    return tuple(row for cpm in source.cpms for row in _of_cpm(cpm, team, before))


def _of_cpm(line: CpmLine, team: Team, before: Team | None) -> Iterator[CharterRow]:
    key = line.cpm.id
    subject = Subject(team, key)
    base = Subject(before, key) if before is not None and key in before.plan.cpms else None
    for section in charter.sections(subject, base):
        yield from _texts(line, section)
        yield from _figures_of(section.heading)(line, subject)


def _texts(line: CpmLine, section: Section) -> Iterator[CharterRow]:
    """Give the sentences of a section; what its tables hold comes as figures, names of partners but once."""
    blocks = section.blocks[:1] if section.heading == partners_section.heading() else section.blocks
    for block in blocks:
        match block:
            case Paragraph(text):
                yield CharterRow(line, section.heading, text)
            case Bullets(points):
                yield from (CharterRow(line, section.heading, point) for point in points)
            case Grid():
                pass


def _partners(line: CpmLine, subject: Subject) -> Iterator[CharterRow]:
    listed = subject.work[: partners_section.MOST_LISTED]
    for key, minutes in listed:
        partner = subject.plan.partners[key]
        tier = subject.plan.tier_of(partner)
        name = partner.name if tier is None else f"{partner.name} ({subject.plan.tiers[tier].name})"
        yield CharterRow(line, partners_section.heading(), name, mix_words(partner.mix).capitalize(), minutes)
    if others := subject.work[len(listed) :]:
        minutes = sum(each for _, each in others)
        yield CharterRow(line, partners_section.heading(), others_words(len(others)), "", minutes)


def _time(line: CpmLine, subject: Subject) -> Iterator[CharterRow]:
    for share in subject.time_budget:
        yield CharterRow(
            line,
            time_section.heading(),
            time_section.work_name(subject.plan, share),
            "All models" if share.model is None else MODELS[share.model],
            share.minutes_per_month,
            share.times_per_year if share.activity is not None else None,
        )


def _criteria(line: CpmLine, subject: Subject) -> Iterator[CharterRow]:
    for score in subject.scorecard.lines:
        criterion = subject.plan.criteria[score.criterion]
        target = target_words(criterion, score.target_hundredths)
        yield CharterRow(
            line,
            criteria_section.heading(),
            translate("workbook", "{criterion}: {target}, looked at {cadence}").format(
                criterion=criterion.name, target=target, cadence=choice_word(criterion.cadence)
            ),
            MODELS[score.model],
            weight_percent=score.weight_percent,
        )


def _nothing(_line: CpmLine, _subject: Subject) -> Iterator[CharterRow]:
    yield from ()


def _figures_of(heading: str) -> Callable[[CpmLine, Subject], Iterator[CharterRow]]:
    """Give what lists the figures of a section, by its heading."""
    listing = {
        partners_section.heading(): _partners,
        time_section.heading(): _time,
        criteria_section.heading(): _criteria,
    }
    return listing.get(heading, _nothing)


def _columns() -> Iterator[Column[CharterRow]]:
    yield key_column("CPM ID", lambda row: row.cpm.cpm.id)
    yield text_column("CPM", lambda row: row.cpm.cpm.name, 25)
    yield number_column("CPM No", lambda row: row.cpm.number)
    yield text_column("Section", lambda row: row.section, 25)
    yield Column("Statement", lambda row: row.statement, width=90, wraps=True)
    yield Column("Model", lambda row: row.model, width=31, wraps=True)
    yield hours_column("Hours", lambda row: row.minutes, has_total=False)
    yield Column("Times", lambda row: row.times, Format.COUNT, 9, unit="a year")
    yield share_column("Weight", _weight)


def _weight(row: CharterRow) -> float | None:
    return None if row.weight_percent is None else row.weight_percent / _HUNDRED
