"""Makes partners of what rows state; what a row says nothing about stays as it is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import Any, Final

from cpm_planner.exchange.rows.aspects import PARTNER_ATTRIBUTES
from cpm_planner.exchange.rows.coordinates import coordinates_of
from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.row import Row, StatedColumns
from cpm_planner.formatting.marks import format_short
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.place import Address
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel

REASON_OF_THE_LIST: Final = "As in the imported list"

ADDRESS: Final = ("city", "state", "country")
_KNOWN_HOURS: Final = ("known_hours_per_month", "known_hours_reason")
_NAMES: Final = tuple(each.name for each in fields(Partner))
_MODELS: Final = tuple(SalesModel)
_SHARES: Final = tuple(model.value for model in _MODELS)
_NO_SHARES: Final = (0,) * len(_SHARES)
_SUMS_OF_A_WHOLE: Final = (WHOLE, 100 * WHOLE)


def stated_partner(partner: Partner, row: Row) -> Partner:
    """Give a partner with all the row states; what makes no sense is left out with a remark."""
    values = stated_values([partner], StatedColumns([row]))
    return Partner(**{name: next(iter(column)) for name, column in values.items()})


def stated_values(partners: Sequence[Partner], stated: StatedColumns) -> dict[str, Iterable[Any]]:
    """Give the values of partners, by their names in the order of a partner's, with all that rows state."""
    values: dict[str, Iterable[Any]] = {name: map(attrgetter(name), partners) for name in _NAMES}
    for key, name in PARTNER_ATTRIBUTES.items():
        values[name] = stated.over(key, values[name])
    if "latitude" in stated or "longitude" in stated:
        points = map(coordinates_of, stated.rows, stated.column("latitude"), stated.column("longitude"))
        values["coordinates"] = [
            said or known for said, known in zip(points, values["coordinates"], strict=True)
        ]
    if any(key in stated for key in ADDRESS):
        values["address"] = map(_address, *map(stated.column, ADDRESS), values["address"])
    if any(key in stated for key in (*_SHARES, "models")):
        values["mix"] = [*_mixes(stated, values["mix"])]
    if any(key in stated for key in _KNOWN_HOURS):
        values["known_workload"] = map(
            _known_workload, *map(stated.column, _KNOWN_HOURS), values["known_workload"]
        )
    return values


@lru_cache(maxsize=1_024)
def _address(city: str | None, state: str | None, country: str | None, current: Address) -> Address:
    """Give an address with the parts that are stated; partners of one city share one."""
    return Address(
        current.city if city is None else city,
        current.state if state is None else state,
        current.country if country is None else country,
    )


def _known_workload(
    minutes: int | None, reason: str | None, current: KnownWorkload | None
) -> KnownWorkload | None:
    if minutes is None:
        return replace(current, reason=reason) if current and reason else current
    if reason is None:
        same = current is not None and current.minutes_per_month == minutes
        reason = current.reason if current is not None and same else REASON_OF_THE_LIST
    return KnownWorkload(minutes, reason)


def _mixes(stated: StatedColumns, current: Iterable[ModelMix]) -> Iterator[ModelMix]:
    """Give the mixes the shares state, else those the words state, else the current ones."""
    shares = zip(*(stated.filled(key, 0) for key in _SHARES), strict=True)
    models_said = stated.filled("models", ())
    for row, of_row, models, mix in zip(stated.rows, shares, models_said, current, strict=True):
        if of_row == _NO_SHARES:
            yield _of_models(models, mix)
        else:
            _remark_scaled(row, of_row)
            yield _of_shares(of_row, mix)


def _remark_scaled(row: Row, shares: tuple[int, ...]) -> None:
    total = sum(shares)
    if total not in _SUMS_OF_A_WHOLE and not {*shares} <= {0, WHOLE}:
        row.find(FindingCode.MIX_SCALED, format_short(total / WHOLE, most=4), field="models")


@lru_cache(maxsize=1_024)
def _of_shares(shares: tuple[int, ...], current: ModelMix) -> ModelMix:
    if {*shares} <= {0, WHOLE}:
        return _of_models(tuple(compress(_MODELS, shares)), current)
    return ModelMix.of(dict(zip(_MODELS, shares, strict=True)))


@lru_cache(maxsize=1_024)
def _of_models(models: tuple[SalesModel, ...], current: ModelMix) -> ModelMix:
    """Words and 1/0 say which models, not how much of each: weights somebody set for these models stay."""
    return current if not models or {*models} == {*current.models} else ModelMix.equal(models)
