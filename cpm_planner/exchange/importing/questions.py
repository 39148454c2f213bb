"""What a check leaves to somebody to decide: words, owners, and partners that may be one."""

from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.importing.words_found import WordFound
from cpm_planner.exchange.likely_duplicates.likely import LikelyDuplicate
from cpm_planner.exchange.likely_duplicates.record import Record
from cpm_planner.exchange.rows.owner_question import OwnerQuestion


@dataclass(frozen=True, slots=True)
class SharedName:
    """Partners that share one name; they may be different ones, such as two stores.

    Attributes:
        name: the name.
        records: who has it, rows of the list first.
        is_one_key: whether nothing tells them apart: without an id, name and place are the key.
    """

    name: str
    records: tuple[Record, ...]
    is_one_key: bool


@dataclass(frozen=True, slots=True)
class Questions:
    """Everything a check asks.

    Attributes:
        words: words of fixed vocabularies that are not understood, with how many rows use them.
        owners: owners who are not in the team under the very word, those to be decided first.
        shared_names: partners that share one name.
        likely_duplicates: partners that may be one, those decided included; None when nobody looked.
    """

    words: tuple[WordFound, ...] = ()
    owners: tuple[OwnerQuestion, ...] = ()
    shared_names: tuple[SharedName, ...] = ()
    likely_duplicates: tuple[LikelyDuplicate, ...] | None = ()

    @property
    def must_be_answered(self) -> int:
        """How many leave something of the list out until they are answered: words and owners."""
        return len(self.words) + sum(owner.is_open for owner in self.owners)

    @property
    def open_count(self) -> int:
        """How many of them nobody has answered, likely duplicates included."""
        duplicates = self.likely_duplicates or ()
        return self.must_be_answered + sum(duplicate.is_one is None for duplicate in duplicates)


NO_QUESTIONS: Final = Questions()
"""Nothing is left to decide."""
