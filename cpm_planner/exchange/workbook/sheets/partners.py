"""Partners: each partner with its mix, tier, place, workload, and who has it."""

from collections.abc import Callable, Iterator
from typing import Final

from cpm_planner.exchange.workbook.columns import (
    hours_column,
    key_column,
    money_column,
    month_column,
    share_column,
    text_column,
    yes_no_column,
)
from cpm_planner.exchange.workbook.heads import head, linked_verdict
from cpm_planner.exchange.workbook.layout import Column, Sheet, Table, table_sheet
from cpm_planner.exchange.workbook.portions import Part, Portion
from cpm_planner.exchange.workbook.source import PartnerLine, Source
from cpm_planner.exchange.workbook.styles import Format
from cpm_planner.exchange.workbook.words import MODELS, UNASSIGNED, models_text
from cpm_planner.formatting.language import to_translate
from cpm_planner.model.sales_model import WHOLE, SalesModel

_NAME: Final = "Partners"
_NOTE: Final = to_translate(
    "workbook", "Hours per month are the partner's workload, before the fit of whoever looks after it."
)
_MIX: Final = "tblPartners[[#This Row],[Sell to]:[Sell with]]"


def partners_sheet(source: Source, verdict: str) -> Sheet:
    """Lay the sheet out."""
    place = tuple(_place())  # at the right end, for the screen alone
    columns = (*_names(source), *_mix(), *_work(source), *place)
    top = head(_NAME, source, _NOTE, verdict=linked_verdict(verdict))
    table = Table("tblPartners", columns, source.partners)
    return table_sheet(_NAME, top, table, last_printed_column=len(columns) - len(place))


def _names(source: Source) -> Iterator[Column[PartnerLine]]:
    yield key_column("Partner ID", lambda line: line.partner.id)
    yield text_column("Partner", lambda line: line.partner.name, 34)
    yield text_column("External ID", lambda line: line.partner.external_id, 14)
    yield text_column("CPM", lambda line: _cpms_text(line.portions), 26)
    yield text_column("Tier", lambda line: _tier_name(source, line), 12)
    yield text_column("Segment", lambda line: line.partner.segment, 22)


def _mix() -> Iterator[Column[PartnerLine]]:
    for model, name in MODELS.items():
        yield share_column(name, _weight(model))
    yield share_column(
        "Mix total",
        lambda line: sum(weight for _, weight in line.partner.mix) / WHOLE,
        f"ROUND(SUM({_MIX}),6)",
    )
    yield yes_no_column(
        "Hybrid",
        lambda line: line.partner.mix.is_hybrid,
        f'IF(COUNTIF({_MIX},">0")>1,"Yes","No")',
    )


def _work(source: Source) -> Iterator[Column[PartnerLine]]:
    yield Column("Effort", lambda line: line.partner.effort_percent / 100, Format.PERCENT)
    yield hours_column("Hours per month", lambda line: line.minutes)
    yield hours_column("Hours known", _known_minutes, has_total=False)
    yield text_column("Reason", _known_reason, 24)
    yield money_column(
        "Revenue",
        lambda line: line.partner.revenue_cents,
        f"{source.plan.assumptions.currency} a year",
    )
    yield month_column("Start", lambda line: line.partner.start)


def _place() -> Iterator[Column[PartnerLine]]:
    yield text_column("Region", lambda line: line.partner.region, 16)
    yield text_column("Language", lambda line: line.partner.language, 12)
    yield text_column("City", lambda line: line.partner.address.city)
    yield text_column("State", lambda line: line.partner.address.state, 14)
    yield text_column("Country", lambda line: line.partner.address.country, 14)


def _weight(model: SalesModel) -> Callable[[PartnerLine], float]:
    return lambda line: line.partner.mix.weight(model) / WHOLE


def _known_minutes(line: PartnerLine) -> int | None:
    known = line.partner.known_workload
    return None if known is None else known.minutes_per_month


def _known_reason(line: PartnerLine) -> str | None:
    known = line.partner.known_workload
    return None if known is None else known.reason


def _tier_name(source: Source, line: PartnerLine) -> str | None:
    key = source.plan.tier_of(line.partner)
    return None if key is None else source.plan.tiers[key].name


def _cpms_text(portions: tuple[Portion, ...]) -> str:
    if len(portions) == 1:
        return portions[0].cpm.name if portions[0].cpm else UNASSIGNED
    return "; ".join(_portion_text(portion) for portion in portions)


def _portion_text(portion: Portion) -> str:
    name = portion.cpm.name if portion.cpm else UNASSIGNED
    return f"{name} ({models_text(portion.models)})" if portion.part is Part.SPECIALIST else name
