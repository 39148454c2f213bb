"""The words of a plan that a list may use: names of tiers, role types and CPMs."""

from dataclasses import dataclass
from typing import Final

from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What things are called in a plan.

    Attributes:
        tiers: names of the tiers, the highest first.
        role_types: names of the role types.
        cpm_names: names of the team.
        cpm_keys: position ids and ids of the team.
        tier_ids, role_type_ids: ids of tiers and role types, which a mapping may use, too.
    """

    tiers: tuple[str, ...] = ()
    role_types: tuple[str, ...] = ()
    cpm_names: frozenset[str] = frozenset()
    cpm_keys: frozenset[str] = frozenset()
    tier_ids: frozenset[str] = frozenset()
    role_type_ids: frozenset[str] = frozenset()

    @property
    def tier_words(self) -> frozenset[str]:
        """All that a tier may be called, as it is compared."""
        return frozenset(map(folded_text, (*self.tiers, *self.tier_ids)))

    @property
    def role_type_words(self) -> frozenset[str]:
        """All that a role type may be called, as it is compared."""
        return frozenset(map(folded_text, (*self.role_types, *self.role_type_ids)))


NO_WORDS: Final = KnownWords()
"""The words of no plan."""


def known_words_of(plan: Plan) -> KnownWords:
    """Collect the words of a plan."""
    cpms = plan.cpms.values()
    return KnownWords(
        tuple(tier.name for tier in sorted(plan.tiers.values(), key=lambda tier: tier.rank)),
        tuple(role.name for role in sorted(plan.role_types.values(), key=lambda role: role.rank)),
        frozenset(cpm.name for cpm in cpms),
        frozenset(key for cpm in cpms for key in (cpm.position_id, cpm.id) if key),
        frozenset(plan.tiers),
        frozenset(plan.role_types),
    )
