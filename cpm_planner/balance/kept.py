"""That what a search found keeps what is firm in it: limits of partners, and that nobody loses a CPM.

Whether the rules can be kept at all is known before a search. One that is stopped too early, or that has
moves refused to it, may all the same end without a plan that keeps them; then nothing is proposed.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED
from cpm_planner.balance.translation import InfeasibleError, Translation
from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.formatting.lists import partners_words
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.plan import Plan
from cpm_planner.workload.arrays import Ints

_ENDINGS: Final = {
    "refused": (
        to_translate("balance", "Without the refused moves no plan was found that keeps every rule"),
        to_translate("balance", "accept one of them after all, or relax the rule"),
    ),
    "cancelled": (
        to_translate("balance", "Stopped before a plan that keeps every rule was found"),
        to_translate("balance", "let it search on"),
    ),
}
_TOO_LATE: Final = (
    to_translate("balance", "No plan that keeps every rule was found in the time"),
    to_translate("balance", "allow more time, or relax the rule"),
)


def refuse_broken(plan: Plan, translation: Translation, placed: Ints, ending: str) -> None:
    """Let only plans pass that keep what is firm.

    Args:
        plan: the plan whose items are placed.
        translation: its items and CPMs.
        placed: CPM row of each item (items,), -1 for nobody.
        ending: what ended the search, such as "time" or "cancelled"; "refused" where moves were refused.

    Raises:
        InfeasibleError: no such plan was found; it names the first limit or partner.
    """
    for broken in _broken(plan, translation, placed):
        raise not_found(ending, broken)


def not_found(ending: str, broken: str = "") -> InfeasibleError:
    """Give the error that says what ended a search without a plan, and what the best one found breaks."""
    what, remedy = (translate("balance", each) for each in _ENDINGS.get(ending, _TOO_LATE))
    return InfeasibleError(code="not-found", what=what, where=broken, remedy=remedy)


def _broken(plan: Plan, translation: Translation, placed: Ints) -> Iterator[str]:
    """Say what the placement of the items (items,) breaks."""
    problem = translation.problem
    assigned = placed != UNASSIGNED
    held = np.bincount(placed[assigned], problem.partners[assigned], problem.cpms).astype(np.int64)
    limits = np.full(problem.cpms, UNLIMITED) if problem.max_partners is None else problem.max_partners
    for row in np.flatnonzero((limits != UNLIMITED) & (held > limits)).tolist():
        sentence = translate("balance", "{cpm} would have {partners}, where {limit} are allowed")
        yield sentence.format(
            cpm=plan.cpms[translation.cpms[row]].name,
            partners=partners_words(int(held[row])),
            limit=format_count(int(limits[row])),
        )
    for row in np.flatnonzero(~assigned & (problem.required_partners > 0)).tolist():
        partner = plan.partners[translation.items[row].partners[0]].name
        yield translate("balance", "{partner} would be with nobody").format(partner=partner)
