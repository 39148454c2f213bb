"""A proposal under review: which moves are chosen, made already, or no longer possible."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from enum import StrEnum

from cpm_planner.balance.moves import Move
from cpm_planner.balance.proposal import Proposal
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.edit.rules import is_locked
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.plan import Plan


class MoveStatus(StrEnum):
    """What has become of a move since it was proposed."""

    OPEN = "open"
    MADE = "made"
    """The plan has it already."""
    CHANGED = "changed"
    """The partner, or who looks after it, is not as it was."""
    LOCKED = "locked"
    """The partner was locked since."""
    GONE = "gone"
    """The partner or its new CPM is no longer in the plan."""


@dataclass(frozen=True, slots=True)
class Review:
    """A proposal, the plan as it is now, and the moves the user chose."""

    proposal: Proposal
    plan: Plan
    chosen: frozenset[PartnerId]
    pinned: frozenset[PartnerId] = frozenset()
    """Partners whose moves a repair leaves as they are."""
    refused_before: frozenset[PartnerId] = frozenset()
    """Partners whose moves were refused in proposals that this one repairs."""
    overtaken: Mapping[PartnerId, MoveStatus] = field(default_factory=dict)
    """What has become of the moves that are no longer open; worked out once for a plan."""

    @classmethod
    def of(cls, proposal: Proposal) -> "Review":
        """Start with all moves chosen."""
        return cls(proposal, proposal.plan, frozenset(move.partner for move in proposal.moves))

    def repaired(self, proposal: Proposal) -> "Review":
        """Go on with a proposal without the refused moves; pinned ones stay pinned."""
        pinned, refused = self.pinned - self.refused, self.refused
        return replace(Review.of(proposal), pinned=pinned, refused_before=refused).on(self.plan)

    def on(self, plan: Plan) -> "Review":
        """Go on with a changed plan."""
        return replace(self, plan=plan, overtaken=dict(_overtaken(self.proposal, plan)))

    def choosing(self, keys: Iterable[PartnerId], *, is_chosen: bool) -> "Review":
        """Choose moves, or refuse them."""
        keys = frozenset(keys)
        if is_chosen:
            return replace(self, chosen=self.chosen | keys)
        return replace(self, chosen=self.chosen - keys, pinned=self.pinned - keys)

    def pinning(self, keys: Iterable[PartnerId], *, is_pinned: bool) -> "Review":
        """Pin moves, which chooses them too, or let them go."""
        keys = frozenset(keys)
        if not is_pinned:
            return replace(self, pinned=self.pinned - keys)
        return replace(self, pinned=self.pinned | keys, chosen=self.chosen | keys)

    def status(self, move: Move) -> MoveStatus:
        """Say what has become of a move."""
        return self.overtaken.get(move.partner, MoveStatus.OPEN)

    def changes_since(self, earlier: "Review") -> frozenset[PartnerId]:
        """Give the moves that stand otherwise than in an earlier review of the same proposal."""
        overtaken = self.overtaken.items() ^ earlier.overtaken.items()
        wished = (self.chosen ^ earlier.chosen) | (self.pinned ^ earlier.pinned)
        return wished | {key for key, _ in overtaken}

    @property
    def open_moves(self) -> tuple[Move, ...]:
        """The moves that can still be made."""
        return tuple(move for move in self.proposal.moves if move.partner not in self.overtaken)

    @property
    def chosen_moves(self) -> tuple[Move, ...]:
        """The moves that would be made now."""
        return tuple(move for move in self.open_moves if move.partner in self.chosen)

    @property
    def refused(self) -> frozenset[PartnerId]:
        """Partners whose moves are refused, now or in the proposals before."""
        return self.refused_before | self.refused_now

    @property
    def refused_now(self) -> frozenset[PartnerId]:
        """Partners whose moves could be made and are not chosen."""
        return frozenset(move.partner for move in self.open_moves) - self.chosen

    @property
    def outdated(self) -> int:
        """How many moves the plan has overtaken."""
        return sum(status is not MoveStatus.MADE for status in self.overtaken.values())

    @property
    def outcome(self) -> Plan:
        """The plan after the chosen moves."""
        moves = {move.partner: move.after for move in self.chosen_moves}
        return put_assignments(moves)(self.plan) if moves else self.plan


def _overtaken(proposal: Proposal, now: Plan) -> Iterator[tuple[PartnerId, MoveStatus]]:
    """Give the moves that a plan has already, or that can no longer be made in it."""
    then = proposal.plan
    if now is not then:
        gone, has_other_rules = then.cpms.keys() - now.cpms.keys(), now.rules is not then.rules
        for move in proposal.moves:
            status = _status(move, then, now, gone, asks_locks=has_other_rules)
            if status is not MoveStatus.OPEN:
                yield move.partner, status


def _status(move: Move, then: Plan, now: Plan, gone: AbstractSet[CpmId], *, asks_locks: bool) -> MoveStatus:
    key = move.partner
    if key not in now.partners or (gone and move.after is not None and not gone.isdisjoint(move.after.cpms)):
        return MoveStatus.GONE
    if now.assignments.get(key) == move.after:
        return MoveStatus.MADE
    partner, before = now.partners[key], then.partners[key]
    is_changed = partner is not before and partner != before  # most are the very same, which is soon seen
    if is_changed or now.assignments.get(key) != move.before:
        return MoveStatus.CHANGED
    if asks_locks and is_locked(now, key) and not is_locked(then, key):
        return MoveStatus.LOCKED
    return MoveStatus.OPEN
