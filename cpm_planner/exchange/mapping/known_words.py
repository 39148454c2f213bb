"""The words of a plan that a list may use: names of tiers, role types and CPMs."""

from dataclasses import dataclass
from typing import Final

from cpm_planner.model.plan import Plan


@dataclass(frozen=True, slots=True)
class KnownWords:
    """What things are called in a plan.

    Attributes:
        tiers: names of the tiers, the highest first.
        role_types: names of the role types.
        cpm_names: names of the team.
        cpm_keys: position ids and ids of the team.
    """

    tiers: tuple[str, ...] = ()
    role_types: tuple[str, ...] = ()
    cpm_names: frozenset[str] = frozenset()
    cpm_keys: frozenset[str] = frozenset()


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
    )
