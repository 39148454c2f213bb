"""Values of changes as people read them."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from cpm_planner.charters.words import mix_words
from cpm_planner.edit.picking.place import Place, thing_at
from cpm_planner.formatting.choices import choice_word
from cpm_planner.formatting.days import format_day, format_moment
from cpm_planner.formatting.hours import format_hours
from cpm_planner.formatting.language import counted, translate
from cpm_planner.formatting.lists import joined
from cpm_planner.formatting.marks import Marks, format_exact, format_number
from cpm_planner.formatting.models import model_in_sentence
from cpm_planner.formatting.money import format_amount, with_currency
from cpm_planner.formatting.months import format_month
from cpm_planner.formatting.percent import format_basis_points, format_whole_percent
from cpm_planner.model.activity import Activity
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.month import Month
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.model.seat_terms import Leave, TermsChange

_REFERS: Final = {
    "tier": "tiers",
    "default_tier": "tiers",
    "role_type": "role_types",
    "cpm": "cpms",
    "backfill_of": "cpms",
}
_LONGEST_TEXT: Final = 60


class Namer:
    """Names of things by id, from the first plan that has them, and the marks numbers are written with."""

    def __init__(self, plans: Sequence[Plan], marks: Marks | None) -> None:
        """Know where names come from."""
        self._plans = plans
        self.marks = marks

    def of(self, collection: str, key: str) -> str:
        """Name a thing; its id where no plan has it."""
        where = "partners" if collection in {"assignments", "agreed_targets"} else collection
        found = (thing_at(plan, where, key) for plan in self._plans)
        thing = next((each for each in found if each is not None), None)
        match thing:
            case ParkedPartner(partner=partner):
                return partner.name
            case BudgetLine(fiscal_year=year, cost_centre=centre, role_type=role_type):
                kinds = [self.of("role_types", role_type)] if role_type is not None else []
                for_whom = " ".join((str(year), *kinds, centre)).strip()
                return translate("values", "Budget of {year}").format(year=for_whom)
            case CharterText(id=text):
                return text.replace("-", " ").replace("_", " ")
        return str(getattr(thing, "name", key))

    def cpm(self, key: str | None) -> str:
        """Name a CPM, or nobody."""
        return translate("values", "nobody") if key is None else self.of("cpms", key)


def value_words(place: Place, value: Any, names: Namer) -> str:
    """Write the value of an aspect or of a part of one."""
    if place.aspect in _REFERS:
        return names.of(_REFERS[place.aspect], value)
    if place.collection == "cpms" and place.aspect in {"start", "end"}:
        return _day(place, *value)
    if place.aspect == "target" and place.collection == "role_types":
        low, high = (format_whole_percent(each, names.marks) for each in value)
        return translate("values", "{low} to {high}").format(low=low, high=high)
    return _figure(place.part or place.aspect, value, names) or _plain(value, names)


def summary(value: Any, names: Namer) -> str:
    """Say in short what a whole thing is."""
    match value:
        case Assignment():
            return _assignment(value, names)
        case ParkedPartner(why=why):
            return (
                translate("values", "parked: {why}").format(why=why) if why else translate("values", "parked")
            )
        case Partner(tier=tier, mix=mix):
            tiers = [names.of("tiers", tier)] if tier is not None else []
            return ", ".join((*tiers, mix_words(mix)))
        case Cpm(role_type=role_type, fte_percent=fte, start=start):
            since = [_from(start)] if start else []
            fte_words = [f"{format_whole_percent(fte, names.marks)} FTE"]
            return ", ".join((names.of("role_types", role_type), *fte_words, *since))
    return _summary_of_others(value, names)


def _summary_of_others(value: Any, names: Namer) -> str:  # noqa: PLR0911 - one line a kind of thing
    match value:
        case Activity(model=model, minutes_each=minutes):
            model_words = model_in_sentence(model) if model else translate("values", "shared")
            return f"{model_words}, {format_hours(minutes, names.marks)} h"
        case Adjustment(amount_cents=cents, month=month):
            amount = format_amount(cents, names.marks)
            return translate("values", "{amount} in {month}").format(amount=amount, month=format_month(month))
        case BudgetLine(amount_cents=cents):
            return format_amount(cents, names.marks)
        case Criterion(model=model):
            return model_in_sentence(model)
        case AgreedTargets(hundredths=hundredths):
            return joined([names.of("criteria", each) for each in hundredths])
        case CharterText(text=text):
            return _short(text)
        case ImportRecord(imported_at=when, said=said):
            rows = counted(len(said), translate("values", "1 row"), translate("values", "{count} rows"))
            if not when:
                return rows
            return translate("values", "{rows}, imported {time}").format(
                rows=rows, time=format_moment(when, names.marks)
            )
    return str(getattr(value, "name", value))


def _assignment(assignment: Assignment, names: Namer) -> str:
    split = [
        f"{names.cpm(cpm)} ({model_in_sentence(model)})"
        for model, cpm in sorted(assignment.specialists.items())
    ]
    later = [_from(assignment.effective)] if assignment.effective else []
    until = translate("values", "kept by {cpm} until {month}").format(
        cpm=names.cpm(assignment.previous), month=format_month(assignment.holdout)
    )
    kept = [until] if assignment.holdout and assignment.previous else []
    return ", ".join((names.cpm(assignment.primary), *split, *later, *kept))


def _day(place: Place, month: Month | None, day: int | None) -> str:
    is_usual = day == 1 if place.aspect == "start" else day is None
    return format_day(month, None if is_usual else day) if month else "\N{EN DASH}"


_BY_ENDING: Final[Mapping[str, Callable[[Any, Marks | None], str]]] = {
    "_percent": format_whole_percent,
    "_points": format_basis_points,
    "_cents": format_amount,
    "_hundredths": format_amount,
    "minutes_each": lambda value, marks: f"{format_hours(value, marks)} h",
    "_minutes": lambda value, marks: f"{format_hours(value, marks)} h",
    "_minutes_per_month": lambda value, marks: f"{format_hours(value, marks)} h",
}
_PERCENTS: Final = {"sell_to", "sell_through", "sell_with"}


def _figure(name: str, value: Any, names: Namer) -> str:
    """Write a number in the unit that its name tells; empty when it tells none."""
    if not isinstance(value, int):
        return ""
    if name in _PERCENTS:
        return format_whole_percent(value, names.marks)
    write = next((each for ending, each in _BY_ENDING.items() if name.endswith(ending)), None)
    return write(value, names.marks) if write else ""


def _plain(value: Any, names: Namer) -> str:  # noqa: C901, PLR0911 - one line a kind of value
    match value:
        case ModelMix():
            return mix_words(value)
        case Enum():
            return choice_word(value)
        case Month():
            return format_month(value)
        case Decimal():
            return format_exact(value, names.marks)
        case KnownWorkload(minutes_per_month=minutes, reason=reason):
            hours = format_hours(minutes, names.marks)
            return translate("values", "{hours} h a month ({reason})").format(hours=hours, reason=reason)
        case Address(city=city, state=state, country=country):
            return ", ".join(part for part in (city, state, country) if part)
        case Coordinates(latitude=latitude, longitude=longitude):
            where = (format_number(Decimal(each), names.marks, 2) for each in (latitude, longitude))
            return "; ".join(where)
        case Pay():
            amount = with_currency(format_amount(value.annual_cents, names.marks), value.currency)
            return translate("values", "{amount} a year").format(amount=amount)
        case Leave(first=first, last=last, percent=percent):
            return translate("values", "{first} to {last}, {share} away").format(
                first=format_month(first),
                last=format_month(last),
                share=format_whole_percent(percent, names.marks),
            )
        case TermsChange(month=month):
            return _from(month)
        case tuple():
            return ", ".join(_plain(each, names) for each in value) or translate("values", "none")
        case int():
            return format_number(Decimal(value), names.marks)
    return _short(str(value))


def _from(month: Month) -> str:
    return translate("values", "from {month}").format(month=format_month(month))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_TEXT else f"{line[: _LONGEST_TEXT - 1]}…"
