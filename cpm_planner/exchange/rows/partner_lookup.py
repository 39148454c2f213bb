"""Finds the partner that a row of assignments names, by its id in the source, its id, or its name."""

from collections.abc import Mapping

from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import Partner


class PartnerLookup:
    """The partners of a plan by all that a list may call them."""

    def __init__(self, partners: Mapping[PartnerId, Partner]) -> None:
        """Take the partners of the plan."""
        self._partners = partners
        self._by_external_id: dict[str, list[PartnerId]] = {}
        self._by_name: dict[str, list[PartnerId]] = {}
        for key, partner in partners.items():
            self._by_name.setdefault(folded_text(partner.name), []).append(key)
            if partner.external_id:
                self._by_external_id.setdefault(partner.external_id, []).append(key)

    def partner_of(self, row: Row) -> Partner | None:
        """Give the one partner a row names; None, with the reason on the row, when there is none."""
        name = row.stated.get("partner", "")
        if not name:
            row.find(FindingCode.NO_PARTNER, field="partner")
            return None
        keys = self._keys(name)
        if len(keys) == 1:
            return self._partners[keys[0]]
        code = FindingCode.PARTNER_NOT_UNIQUE if keys else FindingCode.UNKNOWN_PARTNER
        row.find(code, name, field="partner")
        return None

    def _keys(self, name: str) -> list[PartnerId]:
        if found := self._by_external_id.get(name):
            return found
        if PartnerId(name) in self._partners:
            return [PartnerId(name)]
        return self._by_name.get(folded_text(name), [])
