"""What is asked of the study of splits, and what it answers."""

from dataclasses import dataclass, field
from typing import Final

from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.proposal import EVEN_WITHIN_POINTS, BalanceRequest, Proposal
from cpm_planner.balance.staying import Staying
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.evenness import Evenness

CONTACT_MINUTES: Final = 60
"""A starting guess: an hour a month in which the specialist and the primary CPM keep in step."""
CONTACT_COST: Final = 20
"""A starting guess: a second face to the partner weighs like a move in :mod:`cpm_planner.balance.costs`."""


@dataclass(frozen=True, slots=True)
class SplittingRequest:
    """What the user asks."""

    seconds: float | None = 10.0
    """Longest time for both searches; None for no limit."""
    work_limit: int | None = None
    """Most work of each search, see :func:`cpm_planner.balance.core.solve.solve`; without a limit of seconds
    the same plan and request give the same answer."""
    contact_minutes_per_month: int = CONTACT_MINUTES
    contact_cost: int = CONTACT_COST
    max_moves: int | None = None
    """Most partners whose CPMs may change; splitting a partner and joining it are changes, too."""
    even_within_points: int = EVEN_WITHIN_POINTS
    focus: FocusWish = FocusWish.AS_IT_COMES
    staying: Staying = field(default_factory=Staying)
    """What must not change."""
    seed: int = 0

    @property
    def contact_price(self) -> int:
        """Cost of a second CPM; a minute of keeping in step weighs like a minute of spread."""
        return self.contact_minutes_per_month + self.contact_cost

    @property
    def balance(self) -> BalanceRequest:
        """The same wishes as a search for whole hybrids takes them."""
        return BalanceRequest(
            max_moves=self.max_moves,
            seed=self.seed,
            even_within_points=self.even_within_points,
            focus=self.focus,
            staying=self.staying,
        )


@dataclass(frozen=True, slots=True)
class Split:
    """One hybrid that is better split."""

    partner: PartnerId
    primary: CpmId
    specialist: CpmId
    models: tuple[SalesModel, ...]
    """The models that the specialist gets."""
    is_new: bool
    """Whether the partner is not split in this way now."""
    minutes_alone: int
    """Minutes a month the primary CPM would need for the whole partner."""
    minutes_kept: int
    """Minutes a month the primary CPM needs with the split."""
    minutes_given: int
    """Minutes a month the specialist needs."""
    minutes_saved: int
    """Minutes a month both CPMs need less than the primary one would alone, those of the contact deducted."""
    worth: float
    """By how much the objective rises at most if this partner is joined again."""


@dataclass(frozen=True, slots=True)
class RoleDifference:
    """One role type without and with splits."""

    role_type: RoleTypeId
    whole: Evenness
    split: Evenness
    overload_minutes: tuple[int, int]
    misfit_minutes: tuple[int, int]
    """Minutes a month lost to fits below 100 %."""


@dataclass(frozen=True, slots=True)
class Splitting:
    """What splitting buys."""

    request: SplittingRequest
    roles: tuple[RoleDifference, ...]
    splits: tuple[Split, ...]
    """Splits worth making or keeping, the worthiest first."""
    joined: tuple[PartnerId, ...]
    """Partners split now that are better whole."""
    candidates: int
    """Hybrids that could be split."""
    extra_contacts: tuple[int, int]
    """Second and further CPMs of partners, now and in the plan with splits."""
    whole_value: float
    whole_bound: float
    whole_moves: int
    """Partners that change their CPM, or lose a second one, in the plan with whole hybrids."""
    moves_allowed: int | None
    """Most partners that may do so; the plan with whole hybrids may need more."""
    value: float
    bound: float
    """No plan that splits partners at most in two has a lower objective."""
    proposal: Proposal
    """The moves to the plan with splits."""
    is_complete: bool
    seconds: float

    @property
    def gap(self) -> float:
        """(value - bound) / value of the plan with splits."""
        return self.proposal.gap
