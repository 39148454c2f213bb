"""The words a plan knows its tiers, role types, sales models and states of a seat by."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Generic, TypeVar

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.mapping.words.currencies import CODES, NAMED, SHARED_SIGNS
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.formatting.choices import choice_word
from cpm_planner.formatting.models import model_name
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.ids import RoleTypeId, TierId
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.sales_model import SalesModel

T = TypeVar("T")
K = TypeVar("K", bound=str)
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Words(Generic[T]):
    """The words for things of one sort, compared as ``folded`` leaves them."""

    meanings: Mapping[str, T]
    names: tuple[str, ...]
    unknown: FindingCode
    folded: Callable[[str], str] = folded_text

    def meaning(self, word: str) -> T | None:
        """Give what a word means; None when it is not known."""
        return self.meanings.get(self.folded(word))

    def finding(self, word: str, field: str) -> Finding:
        """Give the finding for a word that is not known, which lists those that are."""
        return Finding(self.unknown, (word, ", ".join(self.names)), field)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All the words of one plan."""

    tiers: Words[TierId]
    role_types: Words[RoleTypeId]


CURRENCY_WORDS: Final = Words(
    {
        **{folded_text(name): code for name, code in NAMED.items()},
        **{folded_text(sign): sign for sign in SHARED_SIGNS},
        **{folded_text(code): code for code in CODES},
    },
    ("EUR", "USD", "GBP", "CHF", "JPY"),
    FindingCode.UNKNOWN_CURRENCY,
)


def words_by_type(vocabulary: Vocabulary) -> dict[FieldType, Words[Any]]:
    """Give the words that the cells of each type take; types that are missing take any."""
    models = _spoken_words(SalesModel, model_name, FindingCode.UNKNOWN_MODEL)
    statuses = _spoken_words(SeatStatus, choice_word, FindingCode.UNKNOWN_STATUS)
    return {
        FieldType.MODELS: models,
        FieldType.MODEL: models,
        FieldType.TIER: vocabulary.tiers,
        FieldType.ROLE_TYPE: vocabulary.role_types,
        FieldType.STATUS: statuses,
        FieldType.CURRENCY: CURRENCY_WORDS,
    }


def vocabulary_of(plan: Plan) -> Vocabulary:
    """Collect the words of a plan; a name wins over an id that reads the same."""
    tiers = sorted(plan.tiers.values(), key=lambda tier: tier.rank)
    role_types = sorted(plan.role_types.values(), key=lambda role_type: role_type.rank)
    return Vocabulary(
        _words([(tier.id, tier.name) for tier in tiers], FindingCode.UNKNOWN_TIER),
        _words([(role.id, role.name) for role in role_types], FindingCode.UNKNOWN_ROLE_TYPE),
    )


def usual_role_type(plan: Plan) -> RoleType | None:
    """Give the most versatile role type, the one with the highest fits in sum; None when there is none."""
    return max(
        plan.role_types.values(),
        key=lambda role: (sum(role.fit.percent(model) for model in SalesModel), -role.rank, role.id),
        default=None,
    )


def _spoken_words(choices: type[E], name: Callable[[E], str], unknown: FindingCode) -> Words[E]:
    """Take choices by their plain words and by their names in the reader's language; list the latter."""
    names = {each: name(each) for each in choices}
    plain = {normalised(each.value): each for each in choices}
    return Words(
        plain | {normalised(said): each for each, said in names.items()},
        tuple(names.values()),
        unknown,
        normalised,
    )


def _words(named: Sequence[tuple[K, str]], unknown: FindingCode) -> Words[K]:
    ids = {folded_text(key): key for key, _ in named}
    names = {folded_text(name): key for key, name in named}
    return Words({**ids, **names}, tuple(name for _, name in named), unknown)
