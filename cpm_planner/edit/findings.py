"""What in a plan deserves attention: one finding a kind, naming the partners and CPMs it is about.

Everything is read off the figures' arrays, so that findings of 20,000 partners cost a few milliseconds.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cpm_planner.balance.eligibility import by_cpm
from cpm_planner.balance.moves import is_at_home, speaks
from cpm_planner.edit.risks import doers_now, misfits, without_time
from cpm_planner.edit.seat_remarks import leaving_without_end, overlapping, starting_in_freeze, without_start
from cpm_planner.formatting.percent import format_percent
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import LanguageMustMatch, LockCpm, LockPartner
from cpm_planner.workload.arrays import SHARED, Floats
from cpm_planner.workload.figures import Figures

Mask = NDArray[np.bool_]

MANY_MODELS: Final = 2.5
"""Focus above which a CPM plays too many sales models at once."""
MANY_LOCKS: Final = 0.10
"""Share of locked partners above which balancing has little left to decide."""


class Severity(StrEnum):
    """Whether a plan can stand as it is."""

    NEEDS_PERSON = "needs-person"
    REMARK = "remark"


class FindingCode(StrEnum):
    """The kinds of finding, the gravest first."""

    UNASSIGNED = "unassigned"
    """Partners with no CPM."""
    OVER_CAPACITY = "over-capacity"
    """CPMs who need more time than they have; values: utilisation of each."""
    NO_CAPACITY = "no-capacity"
    """Partners with a CPM who has no time at all in the planning month."""
    MISFIT = "misfit"
    """Partners with a CPM whose role type may not play one of their sales models."""
    LANGUAGE_MISMATCH = "language-mismatch"
    """Partners with a CPM who does not speak their language, where a rule asks for it."""
    RESERVE_EATEN = "reserve-eaten"
    """CPMs whose requests take more than is kept for them; values: reactive share of capacity of each."""
    PLANNED_IN_RESERVE = "planned-in-reserve"
    """CPMs within capacity whose planned work takes up hours kept for requests; values: their share of
    capacity of each."""
    OVER_TARGET = "over-target"
    """CPMs above the target band of their role type, yet within capacity; values: utilisation of each."""
    UNDER_TARGET = "under-target"
    """CPMs below the target band of their role type; values: utilisation of each."""
    UNTAGGED = "untagged"
    """Partners without a sales model."""
    NO_TIER = "no-tier"
    """Partners nobody gave a tier, which count under the default one."""
    OUT_OF_REGION = "out-of-region"
    """Partners outside the home regions of a CPM they work with."""
    UNFOCUSED = "unfocused"
    """CPMs who play many sales models; values: effective number of models of each."""
    NO_START = "no-start"
    """Open, planned and backfill seats without a start month, which count for nothing until they have one."""
    NO_END = "no-end"
    """Leavers without a last month, whose hours and cost go on."""
    OVERLAP = "overlap"
    """Seats that start while the one they take over from is still there, so that both cost."""
    IN_FREEZE = "in-freeze"
    """Open, planned and backfill seats that start before hiring is open again."""
    NOT_THERE = "not-there"
    """Partners that have not begun or have ended in the planning month, and cost no hours then."""
    LOCK_DEBT = "lock-debt"
    """Locked partners, when they are many; values: their share of all partners."""


_CLAUSES: Final = {
    # code: (after "1 partner" or "1 CPM", after "2 partners" or "2 CPMs")
    FindingCode.UNASSIGNED: ("has no CPM", "have no CPM"),
    FindingCode.OVER_CAPACITY: ("needs more hours than they have", "need more hours than they have"),
    FindingCode.NO_CAPACITY: ("is with a CPM without capacity", "are with CPMs without capacity"),
    FindingCode.MISFIT: (
        "is with a CPM whose role type may not play its model",
        "are with CPMs whose role type may not play their model",
    ),
    FindingCode.LANGUAGE_MISMATCH: (
        "is with a CPM who does not speak its language",
        "are with CPMs who do not speak their language",
    ),
    FindingCode.RESERVE_EATEN: (
        "spends more than the reserve on requests",
        "spend more than their reserve on requests",
    ),
    FindingCode.PLANNED_IN_RESERVE: (
        "has planned work in the hours kept for requests",
        "have planned work in the hours kept for requests",
    ),
    FindingCode.OVER_TARGET: ("is above the target band", "are above their target band"),
    FindingCode.UNDER_TARGET: ("is below the target band", "are below their target band"),
    FindingCode.UNTAGGED: ("has no sales model", "have no sales model"),
    FindingCode.NO_TIER: ("has no tier", "have no tier"),
    FindingCode.OUT_OF_REGION: (
        "is outside its CPM's home regions",
        "are outside their CPM's home regions",
    ),
    FindingCode.UNFOCUSED: ("plays too many sales models at once", "play too many sales models at once"),
    FindingCode.NO_START: ("has no start month yet", "have no start month yet"),
    FindingCode.NO_END: ("is leaving without a last month", "are leaving without a last month"),
    FindingCode.OVERLAP: (
        "starts before the one it takes over from has gone",
        "start before those they take over from have gone",
    ),
    FindingCode.IN_FREEZE: ("starts during the hiring freeze", "start during the hiring freeze"),
    FindingCode.NOT_THERE: (
        "has not begun or has ended, and costs no hours",
        "have not begun or have ended, and cost no hours",
    ),
    FindingCode.LOCK_DEBT: ("is locked", "are locked"),
}

GRAVE: Final = frozenset(
    {FindingCode.UNASSIGNED, FindingCode.OVER_CAPACITY, FindingCode.NO_CAPACITY, FindingCode.MISFIT}
)
"""The kinds a plan cannot stand with."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of finding with all it is about, the weightiest first: partners by revenue, CPMs by value."""

    code: FindingCode
    partners: tuple[PartnerId, ...] = ()
    cpms: tuple[CpmId, ...] = ()
    role_types: tuple[RoleTypeId, ...] = ()
    """Role types of the CPMs, each once."""
    values: tuple[float, ...] = ()
    """What was measured, as the code says."""

    @property
    def severity(self) -> Severity:
        """Whether the plan can stand with it."""
        return Severity.NEEDS_PERSON if self.code in GRAVE else Severity.REMARK

    @property
    def count(self) -> int:
        """How many partners or CPMs it is about."""
        return len(self.partners) or len(self.cpms)


def findings(figures: Figures) -> tuple[Finding, ...]:
    """Find what deserves attention in the planning month, the gravest kinds first."""
    found = [*_of_partners(figures), *_of_cpms(figures), *_of_seats(figures.plan)]
    rank = {code: row for row, code in enumerate(FindingCode)}
    return tuple(sorted((each for each in found if each.count), key=lambda each: rank[each.code]))


def needs_person(found: tuple[Finding, ...]) -> bool:
    """Whether somebody has to act before the plan can stand."""
    return any(each.severity is Severity.NEEDS_PERSON for each in found)


def sentence(finding: Finding, plan: Plan, limit: int = 3) -> str:
    """Say a finding in one sentence that names at most ``limit`` partners or CPMs."""
    noun = "partner" if finding.partners else "CPM"
    count, clause = finding.count, _CLAUSES[finding.code]
    subject = f"1 {noun} {clause[0]}" if count == 1 else f"{count} {noun}s {clause[1]}"
    if finding.code is FindingCode.LOCK_DEBT:
        subject += f", {format_percent(finding.values[0])} of all"
    named = _joined(names(finding, plan, limit))
    if not named:
        return f"{subject}."
    return f"{subject}{': ' if count <= limit else ', such as '}{named}."


def names(finding: Finding, plan: Plan, limit: int) -> tuple[str, ...]:
    """Give the names of the first ``limit`` partners or CPMs the finding is about."""
    if finding.partners:
        return tuple(plan.partners[key].name for key in finding.partners[:limit])
    return tuple(plan.cpms[key].name for key in finding.cpms[:limit])


def _of_partners(figures: Figures) -> Iterator[Finding]:
    arrays, nobody = figures.arrays, len(figures.plan.cpms)
    plays = arrays.partners.weight > 0
    month = figures.plan.assumptions.planning_month.ordinal
    has_ended = arrays.partners.end < month
    masks = {
        FindingCode.UNASSIGNED: (arrays.assignments.doer[SHARED] == nobody) & ~has_ended,
        FindingCode.NO_CAPACITY: without_time(figures) & ~has_ended,
        FindingCode.NOT_THERE: has_ended | (arrays.partners.start > month),
        FindingCode.MISFIT: misfits(figures),
        FindingCode.UNTAGGED: ~plays[1:].any(axis=0),
        FindingCode.NO_TIER: _mask(figures, lambda partner: partner.tier is None),
        FindingCode.OUT_OF_REGION: _mismatch(figures, is_at_home, lambda partner: partner.region),
    }
    if any(isinstance(rule, LanguageMustMatch) for rule in figures.plan.rules.values()):
        masks[FindingCode.LANGUAGE_MISMATCH] = _mismatch(figures, speaks, lambda partner: partner.language)
    for code, mask in masks.items():
        yield Finding(code, partners=_partners(figures, mask))
    yield _lock_debt(figures)


def _of_cpms(figures: Figures) -> Iterator[Finding]:
    arrays, used = figures.arrays, figures.utilisation
    roles = tuple(figures.plan.role_types.values())
    low = np.array([role.target_low_percent / 100 for role in roles])[arrays.cpms.role]
    high = np.array([role.target_high_percent / 100 for role in roles])[arrays.cpms.role]
    is_over = used > 1
    available = figures.available
    reactive, planned = (
        np.divide(minutes, available, out=np.zeros(len(used)), where=available > 0)
        for minutes in (figures.load.reactive, figures.planned_in_reserve)
    )
    for code, mask, values in (
        (FindingCode.OVER_CAPACITY, is_over, used),
        (FindingCode.OVER_TARGET, (used > high) & ~is_over, used),
        (FindingCode.UNDER_TARGET, used < low, -used),
        (
            FindingCode.RESERVE_EATEN,
            100 * reactive > arrays.catalogue.reserve_percent[arrays.cpms.role],
            reactive,
        ),
        (FindingCode.PLANNED_IN_RESERVE, (planned > 0) & ~is_over, planned),
        (FindingCode.UNFOCUSED, figures.focus > MANY_MODELS, figures.focus),
    ):
        yield _about_cpms(figures, code, mask, values)


def _of_seats(plan: Plan) -> Iterator[Finding]:
    """Find what finance would ask about seats."""
    for code, keys in (
        (FindingCode.NO_START, without_start(plan)),
        (FindingCode.NO_END, leaving_without_end(plan)),
        (FindingCode.OVERLAP, overlapping(plan)),
        (FindingCode.IN_FREEZE, starting_in_freeze(plan)),
    ):
        cpms = tuple(keys)
        yield Finding(
            code, cpms=cpms, role_types=tuple(dict.fromkeys(plan.cpms[key].role_type for key in cpms))
        )


def _about_cpms(figures: Figures, code: FindingCode, mask: Mask, weight: Floats) -> Finding:
    """Name the CPMs of a mask by falling weight; what was measured is the weight without its sign."""
    rows = np.flatnonzero(mask)
    rows = rows[np.argsort(-weight[rows], kind="stable")].tolist()
    keys, cpms = tuple(figures.plan.cpms), figures.plan.cpms
    named = tuple(keys[row] for row in rows)
    return Finding(
        code,
        cpms=named,
        role_types=tuple(dict.fromkeys(cpms[key].role_type for key in named)),
        values=tuple(abs(float(weight[row])) for row in rows),
    )


def _lock_debt(figures: Figures) -> Finding:
    index, rules = figures.arrays.partners.index, figures.plan.rules.values()
    locked = np.zeros(len(index), dtype=bool)
    locked[[index[rule.partner] for rule in rules if isinstance(rule, LockPartner)]] = True
    closed = np.zeros(len(figures.plan.cpms) + 1, dtype=bool)
    closed[[figures.arrays.cpms.index[rule.cpm] for rule in rules if isinstance(rule, LockCpm)]] = True
    locked |= closed[figures.arrays.assignments.doer[SHARED]]
    share = float(locked.mean()) if len(locked) else 0.0
    if share <= MANY_LOCKS:
        return Finding(FindingCode.LOCK_DEBT)
    return Finding(FindingCode.LOCK_DEBT, partners=_partners(figures, locked), values=(share,))


def _mask(figures: Figures, test: Callable[[Partner], bool]) -> Mask:
    partners = figures.plan.partners.values()
    return np.fromiter((test(each) for each in partners), dtype=bool, count=len(partners))


def _mismatch(figures: Figures, test: Callable[[Cpm, str], bool], word: Callable[[Partner], str]) -> Mask:
    """Mark the partners one of whose CPMs fails a test of the partner's word, worked out once a word."""
    rows: dict[str, int] = {}
    codes = [rows.setdefault(word(each), len(rows)) for each in figures.plan.partners.values()]
    if not codes:
        return np.zeros(0, dtype=bool)
    passes = by_cpm(figures, test)
    table = np.array([np.append(passes(each), True) for each in rows])
    fails = ~table[np.array(codes), doers_now(figures)]
    mismatch: Mask = (fails & (figures.arrays.partners.weight > 0)).any(axis=0)
    return mismatch


def _partners(figures: Figures, mask: Mask) -> tuple[PartnerId, ...]:
    rows = np.flatnonzero(mask)
    if not len(rows):
        return ()
    rows = rows[np.argsort(-figures.arrays.partners.revenue[rows], kind="stable")]
    keys = tuple(figures.plan.partners)
    return tuple(keys[row] for row in rows.tolist())


def _joined(parts: Sequence[str]) -> str:
    if len(parts) > 1:
        return f"{', '.join(parts[:-1])} and {parts[-1]}"
    return "".join(parts)
