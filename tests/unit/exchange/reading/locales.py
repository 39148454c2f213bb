# ruff: noqa: RUF001 - the signs of many countries
"""How eight countries write numbers and dates: what the truth table is generated from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from cpm_planner.exchange.reading.date_cells import DateOrder


class Months(NamedTuple):
    """The names of the months, short and in full."""

    short: tuple[str, ...]
    long: tuple[str, ...]


@dataclass(frozen=True)
class Locale:
    """How one country writes.

    Attributes:
        name: its name, such as "de-CH".
        numbers: the number format a user there chooses.
        order: which comes first in dates there.
        decimal: the decimal mark.
        marks: the marks in use between thousands.
        money: patterns of amounts, "-{}" and "({})" being negative ones.
        dates: patterns of dates, with {d}, {dd}, {m}, {mm}, {yy}, {yyyy}, {mon} and {month}.
        months: the names of the months.
        encoding, separator: how a spreadsheet there writes CSV files.
        lakhs: whether groups above the thousands have two digits.
    """

    name: str
    numbers: str
    order: DateOrder
    decimal: str
    marks: str
    money: tuple[str, ...]
    dates: tuple[str, ...]
    months: Months
    encoding: str
    separator: str = ";"
    lakhs: bool = False


def months(short: str, long: str) -> Months:
    """Take the twelve names parted by blanks."""
    return Months(tuple(short.split(" ")), tuple(long.split(" ")))


_ENGLISH = months(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "January February March April May June July August September October November December",
)
_GERMAN = months(
    "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
)
_FRENCH = months(
    "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
)
_SPANISH = months(
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
)
_PORTUGUESE = months(
    "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
)
_DAY_FIRST_SLASHES = ("{dd}/{mm}/{yyyy}", "{d}/{m}/{yyyy}", "{dd}/{mm}/{yy}", "{dd}-{mm}-{yyyy}")
_GERMAN_DATES = (
    "{dd}.{mm}.{yyyy}",
    "{d}.{m}.{yyyy}",
    "{dd}.{mm}.{yy}",
    "{d}. {month} {yyyy}",
    "{d}. {mon} {yy}",
)
_SPREADSHEET = ("{dd}-{mon}-{yy}", "{d}-{mon}-{yyyy}")
_EVERYWHERE = ("{yyyy}-{mm}-{dd}", "{yyyy}/{mm}/{dd}", "{yyyy}-{mm}-{dd}T00:00:00")
_DOLLARS = ("${}", "-${}", "(${})", "$-{}", " $({})", " ${} ", "USD {}", "{} USD")
_EUROS = ("{} €", "-{} €", "€ {}", "€ -{}", "{}€", "{} EUR", "EUR {}", "({} €)")

LOCALES = (
    Locale(
        "en-US",
        "en",
        DateOrder.MONTH_FIRST,
        ".",
        ",",
        _DOLLARS,
        ("{mm}/{dd}/{yyyy}", "{m}/{d}/{yy}", "{mon} {d}, {yyyy}", "{month} {d}, {yyyy}", *_SPREADSHEET),
        encoding="utf-8-sig",
        separator=",",
        months=_ENGLISH,
    ),
    Locale(
        "en-GB",
        "en",
        DateOrder.DAY_FIRST,
        ".",
        ",",
        ("£{}", "-£{}", "(£{})", "GBP {}"),
        (*_DAY_FIRST_SLASHES, *_SPREADSHEET, "{d} {mon} {yyyy}", "{d} {month} {yyyy}"),
        encoding="utf-8",
        separator=",",
        months=_ENGLISH,
    ),
    Locale(
        "de-DE",
        "de",
        DateOrder.DAY_FIRST,
        ",",
        ".",
        _EUROS,
        _GERMAN_DATES,
        encoding="cp1252",
        months=_GERMAN,
    ),
    Locale(
        "de-CH",
        "ch",
        DateOrder.DAY_FIRST,
        ".",
        "'’",
        ("CHF {}", "CHF-{}", "CHF -{}", "-CHF {}", "Fr. {}", "{} CHF"),
        _GERMAN_DATES,
        encoding="cp1252",
        months=_GERMAN,
    ),
    Locale(
        "fr-FR",
        "fr",
        DateOrder.DAY_FIRST,
        ",",
        " \u00a0\u202f",
        (*_EUROS, "{}\u202f€", "-{}\u00a0€"),
        (*_DAY_FIRST_SLASHES, *_SPREADSHEET, "{d} {month} {yyyy}", "{d} {mon} {yyyy}"),
        encoding="utf-8-sig",
        months=_FRENCH,
    ),
    Locale(
        "es-ES",
        "de",
        DateOrder.DAY_FIRST,
        ",",
        ".",
        _EUROS,
        (*_DAY_FIRST_SLASHES, *_SPREADSHEET, "{d} de {month} de {yyyy}", "{d} {mon} {yyyy}"),
        encoding="cp1252",
        months=_SPANISH,
    ),
    Locale(
        "pt-BR",
        "de",
        DateOrder.DAY_FIRST,
        ",",
        ".",
        ("R$ {}", "-R$ {}", "R$ -{}", "(R$ {})", "R$\u00a0{}", "BRL {}"),
        (*_DAY_FIRST_SLASHES, "{dd}/{mon}/{yy}", "{d} de {month} de {yyyy}", "{d} de {mon} de {yyyy}"),
        encoding="utf-8",
        months=_PORTUGUESE,
    ),
    Locale(
        "hi-IN",
        "in",
        DateOrder.DAY_FIRST,
        ".",
        ",",
        ("₹{}", "-₹{}", "₹ {}", "₹ -{}", "(₹{})", "Rs. {}", "INR {}"),
        (*_DAY_FIRST_SLASHES, *_SPREADSHEET, "{d} {month} {yyyy}"),
        encoding="utf-16",
        separator="\t",
        lakhs=True,
        months=_ENGLISH,
    ),
)


def written_numbers(locale: Locale, value: Decimal) -> Iterator[str]:
    """Write a number in every way a country does: plain, in groups, as money."""
    for mark in ("", *locale.marks):
        for places in (2, 0) if value == value.to_integral_value() else (2,):
            figure = written_figure(locale, abs(value), mark, places)
            if value >= 0:
                yield from (figure, f" {figure} ", f"+{figure}")
                yield from (each.format(figure) for each in locale.money if not _is_negative(each))
            else:
                yield from (f"-{figure}", f"−{figure}", f"- {figure}", f"{figure}-", f"({figure})")
                yield from (each.format(figure) for each in locale.money if _is_negative(each))


def written_percents(locale: Locale, percents: Decimal) -> Iterator[str]:
    """Write a percentage in every way a country does."""
    figure = written_figure(locale, abs(percents), "", 2)
    sign = "-" if percents < 0 else ""
    yield from (f"{sign}{figure}{gap}%" for gap in ("", " ", "\u00a0", "\u202f"))


def written_dates(locale: Locale, day: date) -> Iterator[str]:
    """Write a date in every way a country does."""
    for pattern in (*locale.dates, *_EVERYWHERE):
        yield pattern.format_map(_date_parts(locale, day))


def written_figure(locale: Locale, value: Decimal, mark: str, places: int) -> str:
    """Write a figure without a sign, its thousands parted by a mark."""
    whole, _, part = f"{value:.{places}f}".partition(".")
    groups = [whole[-3:]]
    size = 2 if locale.lakhs else 3
    above = whole[:-3]
    while above:
        groups.insert(0, above[-size:])
        above = above[:-size]
    return mark.join(groups) + (locale.decimal + part if part else "")


def _is_negative(pattern: str) -> bool:
    return "-" in pattern or "(" in pattern


def _date_parts(locale: Locale, day: date) -> Mapping[str, str]:
    return {
        "d": str(day.day),
        "dd": f"{day.day:02}",
        "m": str(day.month),
        "mm": f"{day.month:02}",
        "yy": f"{day.year % 100:02}",
        "yyyy": str(day.year),
        "mon": locale.months.short[day.month - 1],
        "month": locale.months.long[day.month - 1],
    }
