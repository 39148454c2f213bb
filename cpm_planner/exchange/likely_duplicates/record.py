"""What is compared of a partner: its name, its place, and how it can be reached."""

from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.places.locate import place_key
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.place import NOWHERE, Address

NO_ROW: Final = 0
NO_PARTNER: Final = PartnerId("")


@dataclass(frozen=True, slots=True)
class Record:
    """One partner of a list or of the plan.

    Attributes:
        reference: what it is called in decisions: its external id, or its name and place.
        name: its name as written.
        row: number of its row in the file; NO_ROW when only the plan has it.
        partner: its id in the plan; empty when only the list has it.
        address: its place, as written.
        phones: telephone numbers, digits only.
        domains: of web and e-mail addresses.
    """

    reference: str
    name: str
    row: int = NO_ROW
    partner: PartnerId = NO_PARTNER
    address: Address = NOWHERE
    phones: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()

    @property
    def place(self) -> tuple[str, ...]:
        """What all spellings of its country, state and city have in common; each empty where unknown."""
        return place_key(self.address)


def reference_to(external_id: str, name: str, *places: str) -> str:
    """Give what a partner is called in decisions: its external id, or "Acme, Lyon, France"."""
    return external_id or ", ".join(part for part in (name, *places) if part)
