"""Makes partners of what rows state; what a row says nothing about stays as it is."""

from dataclasses import fields, replace
from functools import lru_cache
from itertools import compress
from typing import Any, Final

from cpm_planner.exchange.importing.columns import Row
from cpm_planner.exchange.importing.coordinates import stated_coordinates
from cpm_planner.exchange.importing.finding import FindingCode
from cpm_planner.exchange.refreshing.aspects import PARTNER_ATTRIBUTES
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.place import Address
from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel

REASON_OF_THE_LIST: Final = "As in the imported list"

ADDRESS: Final = ("city", "state", "country")
_NAMES: Final = tuple(each.name for each in fields(Partner))
_MODELS: Final = tuple(SalesModel)
_SHARES: Final = tuple(model.value for model in _MODELS)
_NO_SHARES: Final = (0,) * len(_SHARES)
_SUMS_OF_A_WHOLE: Final = (WHOLE, 100 * WHOLE)


def stated_partner(partner: Partner, row: Row, key: PartnerId) -> Partner:
    """Give a partner of that id with all the row states; what makes no sense is left out with a remark."""
    return Partner(**stated_values(partner, row, key))


def stated_values(partner: Partner, row: Row, key: PartnerId) -> dict[str, Any]:
    """Give the values of a partner of that id, by their names, with all the row states."""
    stated = row.stated
    values: dict[str, Any] = {name: getattr(partner, name) for name in _NAMES}
    values["id"] = key
    for each, value in stated.items():
        if each in PARTNER_ATTRIBUTES:
            values[PARTNER_ATTRIBUTES[each]] = value
    if "latitude" in stated or "longitude" in stated:
        coordinates = stated_coordinates(row)
        values["coordinates"] = coordinates or partner.coordinates
    if not stated.keys().isdisjoint(ADDRESS):
        values["address"] = _address(tuple(map(stated.get, ADDRESS)), partner.address)
    values["mix"] = _mix(row, partner.mix)
    values["known_workload"] = _known_workload(stated, partner.known_workload)
    return values


@lru_cache(maxsize=1_024)
def _address(stated: tuple[str | None, ...], current: Address) -> Address:
    """Give an address with the parts that are stated; partners of one city share one."""
    parts = zip(stated, (current.city, current.state, current.country), strict=True)
    return Address(*(known if said is None else said for said, known in parts))


def _known_workload(stated: dict[str, Any], current: KnownWorkload | None) -> KnownWorkload | None:
    minutes, reason = stated.get("known_hours_per_month"), stated.get("known_hours_reason")
    if minutes is None:
        return replace(current, reason=reason) if current and reason else current
    if reason is None:
        same = current is not None and current.minutes_per_month == minutes
        reason = current.reason if current is not None and same else REASON_OF_THE_LIST
    return KnownWorkload(minutes, reason)


def _mix(row: Row, current: ModelMix) -> ModelMix:
    """Give the mix the shares state, else the one the words state, else the current one."""
    stated = row.stated
    shares = tuple([stated.get(key, 0) for key in _SHARES])
    if shares == _NO_SHARES:
        return _of_models(stated.get("models", ()), current)
    total = sum(shares)
    if total not in _SUMS_OF_A_WHOLE and not {*shares} <= {0, WHOLE}:
        row.find(FindingCode.MIX_SCALED, f"{total / WHOLE:g}", field="models")
    return _of_shares(shares, current)


@lru_cache(maxsize=1_024)
def _of_shares(shares: tuple[int, ...], current: ModelMix) -> ModelMix:
    if {*shares} <= {0, WHOLE}:
        return _of_models(tuple(compress(_MODELS, shares)), current)
    return ModelMix.of(dict(zip(_MODELS, shares, strict=True)))


@lru_cache(maxsize=1_024)
def _of_models(models: tuple[SalesModel, ...], current: ModelMix) -> ModelMix:
    """Words and 1/0 say which models, not how much of each: weights somebody set for these models stay."""
    return current if not models or {*models} == {*current.models} else ModelMix.equal(models)
