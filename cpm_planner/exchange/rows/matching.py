"""Finds, for the rows of a list, the things in the plan that they speak of."""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.row import Row

K = TypeVar("K", bound=str)


class Identity(NamedTuple):
    """What tells one partner or CPM from another; there is one for each row, so that it is light.

    Attributes:
        external_id: its key in the source; empty when it has none there.
        likeness: its name, and the places the list gives, as they are compared.
        name: its name as written.
        may_adopt: whether something in the plan that has no id yet may be recognised by the likeness alone.
    """

    external_id: str
    likeness: tuple[str, ...]
    name: str
    may_adopt: bool = False


class Matcher(Generic[K]):
    """Matches rows with what is in a plan, by id where there is one, else by name and place."""

    def __init__(
        self, known: Mapping[K, Identity], identities: Sequence[Identity], *, ids_mapped: bool
    ) -> None:
        """Take what is in the plan, what the rows are about, and whether the list has a column of ids."""
        self._by_id: dict[str, list[K]] = {}
        self._by_likeness: dict[tuple[str, ...], list[K]] = {}
        self._without_id: dict[tuple[str, ...], list[K]] = {}
        for key, identity in known.items():
            self._by_likeness.setdefault(identity.likeness, []).append(key)
            if identity.external_id:
                self._by_id.setdefault(identity.external_id, []).append(key)
            else:
                self._without_id.setdefault(identity.likeness, []).append(key)
        self._ids_mapped = ids_mapped
        self._times = Counter(identity.likeness for identity in identities) if self._without_id else Counter()
        self._seen: dict[Hashable, int] = {}

    def match(self, row: Row, identity: Identity) -> K | None:
        """Give the one thing a row is about; None when it is new, or when the row is refused for it."""
        keys = self._candidates(row, identity)
        if len(keys) > 1:
            row.find(FindingCode.FITS_SEVERAL, identity.name, len(keys))
            return None
        about = keys[0] if keys else (identity.external_id, "" if identity.external_id else identity.likeness)
        code = FindingCode.DUPLICATE if identity.external_id else FindingCode.SAME_NAME
        self._refuse_repeated(row, about, code)
        return keys[0] if keys else None

    def settle(self, row: Row, key: K) -> None:
        """Take a row to be about something because somebody decided it; refused when another row is, too."""
        self._refuse_repeated(row, key)

    def _candidates(self, row: Row, identity: Identity) -> list[K]:
        if not identity.external_id:
            if not self._ids_mapped:
                return self._by_likeness.get(identity.likeness, [])
            row.find(FindingCode.NO_ID)
            return self._without_id.get(identity.likeness, [])
        if found := self._by_id.get(identity.external_id):
            return found
        alike = self._without_id.get(identity.likeness, [])
        if identity.may_adopt and len(alike) == 1 and self._times[identity.likeness] == 1:
            row.find(FindingCode.ID_ADOPTED, identity.name, identity.external_id)
            return alike
        return []

    def _refuse_repeated(self, row: Row, about: Hashable, code: FindingCode = FindingCode.DUPLICATE) -> None:
        """Refuse a row about what an earlier one is about, or may be about as far as anybody can tell."""
        first = self._seen.setdefault(about, row.number)
        if first != row.number:
            row.find(code, first)
