"""The plan: an immutable value that holds everything a director decides on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from cpm_planner.model.activity import Activity
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.criterion import AgreedTargets, Criterion
from cpm_planner.model.ids import (
    ActivityId,
    AdjustmentId,
    BudgetLineId,
    CharterTextId,
    CpmId,
    CriterionId,
    PartnerId,
    RoleTypeId,
    RuleId,
    SourceId,
    TierId,
)
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.role_type import RoleType
from cpm_planner.model.rule import Rule
from cpm_planner.model.tier import Tier

_NO_PAY: Final = Pay()


@dataclass(frozen=True, slots=True, eq=True)
class Plan:
    """One whole plan; the mappings are never changed in place, so plans share what they have in common."""

    assumptions: Assumptions
    partners: Mapping[PartnerId, Partner] = field(default_factory=dict)
    cpms: Mapping[CpmId, Cpm] = field(default_factory=dict)
    role_types: Mapping[RoleTypeId, RoleType] = field(default_factory=dict)
    tiers: Mapping[TierId, Tier] = field(default_factory=dict)
    activities: Mapping[ActivityId, Activity] = field(default_factory=dict)
    assignments: Mapping[PartnerId, Assignment] = field(default_factory=dict)
    rules: Mapping[RuleId, Rule] = field(default_factory=dict)
    parked: Mapping[PartnerId, ParkedPartner] = field(default_factory=dict)
    """Partners out of the plan for the time being; none of them is in ``partners``."""
    imports: Mapping[SourceId, ImportRecord] = field(default_factory=dict)
    """What each list said when it was last brought in."""
    adjustments: Mapping[AdjustmentId, Adjustment] = field(default_factory=dict)
    budget: Mapping[BudgetLineId, BudgetLine] = field(default_factory=dict)
    criteria: Mapping[CriterionId, Criterion] = field(default_factory=dict)
    agreed_targets: Mapping[PartnerId, AgreedTargets] = field(default_factory=dict)
    charter_texts: Mapping[CharterTextId, CharterText] = field(default_factory=dict)
    """Texts worded anew; all others are as the program has them."""

    @property
    def tells_pay(self) -> bool:
        """Whether it tells what anything costs: not where pay is hidden, left out, or was never given."""
        roles = (role.pay != _NO_PAY for role in self.role_types.values())
        return bool(self.adjustments or self.budget) or any(roles) or any(map(_has_pay, self.cpms.values()))

    def tells_pay_of(self, cpm: Cpm) -> bool:
        """Whether it tells what a seat costs: by pay of its own, be that 0, or by that of its role type."""
        return _has_pay(cpm) or not self.role_types[cpm.role_type].pay.is_blank

    def known(self, cents: int) -> int | None:
        """Give an amount that follows from pay; None where the plan tells none, and nothing costs 0."""
        return cents if self.tells_pay else None

    def annual_cents(self, pay: Pay) -> int:
        """Give the loaded cost of a full-time year at plan rates, rounded half up to cents.

        Raises:
            KeyError: there is no plan rate for its currency.
        """
        exact = pay.annual_cents * self.assumptions.rate(pay.currency)
        return int(exact.quantize(Decimal(1), ROUND_HALF_UP))

    def tier_of(self, partner: Partner) -> TierId | None:
        """Give the partner's tier, or the default tier while it has none."""
        return partner.tier if partner.tier is not None else self.assumptions.default_tier


def _has_pay(cpm: Cpm) -> bool:
    return cpm.pay is not None or any(each.pay is not None for each in cpm.terms)
