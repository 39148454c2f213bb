"""What is compared of a partner: its name, its place, and how it can be reached."""

from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.likeness.letters import plain_words
from cpm_planner.model.ids import PartnerId

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
        city, state, country: as written.
        phones: telephone numbers, digits only.
        domains: of web and e-mail addresses.
    """

    reference: str
    name: str
    row: int = NO_ROW
    partner: PartnerId = NO_PARTNER
    city: str = ""
    state: str = ""
    country: str = ""
    phones: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()

    @property
    def place(self) -> str:
        """The city in plain letters; else the state; empty when neither is known."""
        return " ".join(plain_words(self.city) or plain_words(self.state))


def reference_to(external_id: str, name: str, *places: str) -> str:
    """Give what a partner is called in decisions: its external id, or "Acme, Lyon, France"."""
    return external_id or ", ".join(part for part in (name, *places) if part)
