"""The sales models and a partner's mix of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

WHOLE: Final = 10_000
"""Basis points in 100 %: mixes are kept in whole basis points so that they sum exactly."""


class SalesModel(StrEnum):
    """How we and a partner sell."""

    SELL_TO = "sell_to"
    SELL_THROUGH = "sell_through"
    SELL_WITH = "sell_with"


@dataclass(frozen=True, slots=True)
class ModelMix:
    """A partner's weights over the sales models, in basis points summing to 10,000; all 0 when untagged."""

    sell_to: int = 0
    sell_through: int = 0
    sell_with: int = 0

    def __post_init__(self) -> None:
        """Refuse negative weights and sums other than 0 and 10,000.

        Raises:
            ValueError: the weights are not a mix.
        """
        weights = (self.sell_to, self.sell_through, self.sell_with)
        if min(weights) < 0 or sum(weights) not in (0, WHOLE):
            message = f"weights must be 0 or more and sum to 0 or {WHOLE} basis points, not {weights}"
            raise ValueError(message)

    @classmethod
    def equal(cls, models: Iterable[SalesModel]) -> Self:
        """Spread 100 % evenly over the models; the first ones carry what does not divide."""
        return cls.of(dict.fromkeys(models, 1))

    @classmethod
    def of(cls, shares: dict[SalesModel, int]) -> Self:
        """Scale shares (0 or more, any sum) to a mix that keeps their proportions to the basis point.

        Raises:
            ValueError: a share is negative.
        """
        total = sum(shares.values())
        if total == 0:
            return cls()
        weights = {model: share * WHOLE // total for model, share in shares.items()}
        left = WHOLE - sum(weights.values())
        for model in sorted(
            shares, key=lambda each: (-(shares[each] * WHOLE % total), list(SalesModel).index(each))
        )[:left]:
            weights[model] += 1
        return cls(**{model.value: weight for model, weight in weights.items()})

    def weight(self, model: SalesModel) -> int:
        """Weight of one model in basis points."""
        weight: int = getattr(self, model)  # fields are called as the models are
        return weight

    def __iter__(self) -> Iterator[tuple[SalesModel, int]]:
        """Go through all models with their weights, in the models' own order."""
        return ((model, self.weight(model)) for model in SalesModel)

    @property
    def models(self) -> tuple[SalesModel, ...]:
        """The models with a weight, in the models' own order."""
        return tuple(model for model, weight in self if weight)

    @property
    def is_hybrid(self) -> bool:
        """Whether the partner sells in more than one way; derived, never tagged."""
        return (self.sell_to, self.sell_through, self.sell_with).count(0) <= 1

    @property
    def is_untagged(self) -> bool:
        """Whether nobody has said yet how the partner sells."""
        return not (self.sell_to or self.sell_through or self.sell_with)


UNTAGGED: Final = ModelMix()
"""The mix of a partner nobody has tagged yet."""
