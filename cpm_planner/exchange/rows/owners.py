"""Finds the CPMs that a list names as owners, and makes those that the team lacks where that is wanted.

A word that is only nearly somebody's name is never taken for them: it is asked, with the likeliest people,
and its partners stay without an owner until somebody has decided.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cpm_planner.edit.breach import LONGEST_NAME
from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.header_words import normalised
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.mapping.words.other_values import NOBODY
from cpm_planner.exchange.rows.finding import Finding, FindingCode
from cpm_planner.exchange.rows.new_ids import FreshIds, slug
from cpm_planner.exchange.rows.owner_question import OwnerCandidate, OwnerFate, OwnerQuestion
from cpm_planner.exchange.rows.owner_team import OwnerTeam, Reference, is_id
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, RoleTypeId


@dataclass(frozen=True, slots=True)
class OwnerRules:
    """What to do about owners who are not in the team.

    Attributes:
        unknown: where nothing was decided.
        decisions: what was decided about single ones.
        role_type: the role type of created CPMs; None when the plan has none.
    """

    unknown: UnknownOwners
    decisions: Decisions
    role_type: RoleTypeId | None


@dataclass(frozen=True, slots=True)
class Owners:
    """Whom the references of a list mean.

    Attributes:
        found: the CPM of each reference that means exactly one.
        findings: what is wrong with each other one.
        created: the CPMs that are new, by id.
        questions: the owners who are not in the team under the very word.
    """

    found: Mapping[Reference, CpmId]
    findings: Mapping[Reference, Finding]
    created: Mapping[CpmId, Cpm]
    questions: tuple[OwnerQuestion, ...]


def resolve_owners(references: Mapping[Reference, int], cpms: Iterable[Cpm], rules: OwnerRules) -> Owners:
    """Find the CPM of each reference, the surest first, so that others can mean those it creates.

    Args:
        references: what the rows say, and how many say it.
        cpms: the team.
        rules: what to do about owners who are not in it.
    """
    team = OwnerTeam(cpms)
    resolving = _Resolving(team, rules, FreshIds(team.ids), {}, {}, [])
    for reference in sorted(references, key=resolving.order_of(references)):
        resolving.resolve(reference, references[reference])
    questions = sorted(resolving.questions, key=lambda each: (not each.is_open, -each.rows, each.word))
    return Owners(resolving.found, resolving.findings, resolving.team.created, tuple(questions))


def name_of(reference: Reference) -> str:
    """Give the name of an owner as far as there is one, else the id."""
    key, name = reference
    return name or key


def word_of(reference: Reference) -> str:
    """Give the word that decisions about an owner are kept by: the id where there is one."""
    key, name = reference
    return key or name


@dataclass(slots=True)
class _Resolving:
    """References on their way to CPMs."""

    team: OwnerTeam
    rules: OwnerRules
    fresh: FreshIds
    found: dict[Reference, CpmId]
    findings: dict[Reference, Finding]
    questions: list[OwnerQuestion]

    def order_of(self, references: Mapping[Reference, int]) -> "_Order":
        return _Order(references, self.rules.decisions)

    def resolve(self, reference: Reference, rows: int) -> None:
        """Find a reference; ask about one that is not in the team."""
        known = self.team.found(reference)
        if len(known) == 1:
            self.found[reference] = known[0]
            return
        decision = self.rules.decisions.on_owner(word_of(reference))
        candidates = self.team.candidates(reference)
        fate = self._decided(reference, decision) or self._undecided(
            reference, candidates, several=bool(known)
        )
        key, name = reference
        self.questions.append(
            OwnerQuestion(word_of(reference), name if key else "", rows, candidates, decision, fate)
        )

    def _decided(self, reference: Reference, decision: OwnerDecision | None) -> OwnerFate | None:
        """Do as was decided; None when nothing was, or when it no longer holds."""
        if decision is None:
            return None
        match decision.choice:
            case OwnerChoice.LEAVE:
                return self._without(reference, FindingCode.LEFT_UNASSIGNED, OwnerFate.LEFT)
            case OwnerChoice.CREATE:
                return self._created(reference)
            case OwnerChoice.SAME_AS:
                meant = self.team.found((decision.cpm, ""))
                if len(meant) != 1:
                    self.findings[reference] = Finding(
                        FindingCode.OWNER_GONE, (_shown(reference), decision.cpm), "cpm"
                    )
                    return OwnerFate.UNDECIDED
                self.found[reference] = meant[0]
                return OwnerFate.SAME

    def _undecided(
        self, reference: Reference, candidates: tuple[OwnerCandidate, ...], *, several: bool
    ) -> OwnerFate:
        """Do what the list says about owners who are not in the team, unless one may be somebody known."""
        if several:
            return self._without(reference, FindingCode.CPM_NOT_UNIQUE, OwnerFate.UNDECIDED)
        match self.rules.unknown:
            case UnknownOwners.LEAVE:
                return self._without(reference, FindingCode.LEFT_UNASSIGNED, OwnerFate.LEFT)
            case UnknownOwners.REFUSE:
                return self._without(reference, FindingCode.UNKNOWN_CPM, OwnerFate.REFUSED)
            case UnknownOwners.CREATE:
                likely = next((each for each in candidates if self.team.may_be(each, reference)), None)
                if likely is not None:
                    return self._asked(reference, likely)
                if normalised(name_of(reference)) in NOBODY:
                    return self._without(reference, FindingCode.OWNER_NOBODY, OwnerFate.UNDECIDED)
                return self._created(reference)

    def _created(self, reference: Reference) -> OwnerFate:
        if self.rules.role_type is None:
            return self._without(reference, FindingCode.NO_ROLE_TYPES, OwnerFate.REFUSED)
        if len(name_of(reference)) > LONGEST_NAME:
            values = (len(name_of(reference)), LONGEST_NAME)
            self.findings[reference] = Finding(FindingCode.LONG_NAME, values, "cpm")
            return OwnerFate.REFUSED
        cpm = _new_cpm(reference, self.fresh, self.rules.role_type)
        self.team.create(cpm)
        self.found[reference] = cpm.id
        return OwnerFate.CREATED

    def _asked(self, reference: Reference, likely: OwnerCandidate) -> OwnerFate:
        values = (_shown(reference), likely.name, likely.likeness.score, likely.likeness.way.words)
        self.findings[reference] = Finding(FindingCode.OWNER_UNDECIDED, values, "cpm")
        return OwnerFate.UNDECIDED

    def _without(self, reference: Reference, code: FindingCode, fate: OwnerFate) -> OwnerFate:
        self.findings[reference] = Finding(code, (_shown(reference),), "cpm")
        return fate


@dataclass(frozen=True, slots=True)
class _Order:
    """The order in which references are resolved: ids first, the frequent before the rare, "same as" last."""

    references: Mapping[Reference, int]
    decisions: Decisions

    def __call__(self, reference: Reference) -> tuple[bool, bool, bool, int, Reference]:
        key, name = reference
        decision = self.decisions.on_owner(word_of(reference))
        is_same = decision is not None and decision.choice is OwnerChoice.SAME_AS
        return is_same, not key, not name, -self.references[reference], reference


def _new_cpm(reference: Reference, fresh: FreshIds, role_type: RoleTypeId) -> Cpm:
    key, _ = reference
    shown = name_of(reference)
    position = key if is_id(reference) else ""
    return Cpm(CpmId(fresh.take(position or slug(shown, "cpm"))), shown, role_type, position_id=position)


def _shown(reference: Reference) -> str:
    return " ".join(filter(None, dict.fromkeys(reference)))
