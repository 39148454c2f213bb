"""What rules cost: how much better a plan could be without each lock and rule, and without all of them.

A rule's price is the best value with all rules less the best value without this one, where value is what
balancing minimises (:mod:`cpm_planner.balance.core.objective`). Both are known within bounds, and so is the
price::

    bound with all rules - value found without it <= price <= value found with all rules - bound without it

First the prices of the relaxation bound every rule's price from above, all locks in one go, since each lock
sets free only its own partner. Then the rules that may cost most are left out one by one and the plan is
balanced again, beginning from the plan with all rules. The *override debt* is the price of all rules at once.

Held, or under override, are partners with a lock, a locked CPM, a must have or a must not have.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from cpm_planner.balance.clashes.demand import ClashRequest, Remark
from cpm_planner.balance.clashes.refusal import refuse_clashes
from cpm_planner.balance.clashes.study import clashes_of
from cpm_planner.balance.items import current_rows
from cpm_planner.balance.kept import refuse_broken
from cpm_planner.balance.proposal import BalanceRequest
from cpm_planner.balance.studies.course import Course
from cpm_planner.balance.studies.outcome import Outcome, outcome
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.balance.translation import InfeasibleError, Translation
from cpm_planner.model.ids import PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import KeepTogether, LockCpm, LockPartner, MustHave, MustNotHave, Rule
from cpm_planner.workload.figures import Figures, derive

if TYPE_CHECKING:
    from cpm_planner.balance.core.prices import Prices
    from cpm_planner.balance.core.result import Result

WARN_PERCENT: Final = 10
BAD_PERCENT: Final = 15
"""Shares of partners under override from which it is too many to plan well; starting guesses."""

_MOST_TRANSLATED: Final = 40
"""Rules other than locks that are bounded one by one; further ones stay unknown."""
_TINY: Final = 1e-6
_WITH_ALL, _WITH_NONE, _BOUNDED = 0.3, 0.6, 0.65
"""Shares of the time and work by which the plan with all rules, the one with none and bounds are there."""
_LATEST_BOUND: Final = 0.8
"""Share of the time by which bounding ends where laying plans out takes long."""


class Known(StrEnum):
    """How a price is known."""

    EXACT = "exact"
    BETWEEN = "between"
    """Balanced again, within bounds."""
    AT_MOST = "at-most"
    """Bounded only, not balanced again."""
    NEEDED = "needed"
    """Without this rule others clash, so it has no price of its own."""


class Alarm(StrEnum):
    """How many partners are under override."""

    FINE = "fine"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class RulePricesRequest:
    """How far to go."""

    seconds: float = 20.0
    most_solved: int = 15
    """Rules to balance again without, at most."""
    balance: BalanceRequest = field(default_factory=BalanceRequest)
    """Limits of moves, seed and tolerance; its seconds do not count."""
    work_limit: int | None = None
    """Units of work of each search instead of seconds, for equal results on every computer."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What balancing minimises, with all rules and without some; all above 0."""

    value: float
    """Of the plan found with all rules."""
    bound: float
    """No plan with all rules has less."""
    without: float | None
    """Of the plan found without them; None where none was looked for."""
    without_bound: float
    """No plan without them has less."""


@dataclass(frozen=True, slots=True)
class Price:
    """What one rule, or all together, cost: shares of the value of the plan with all rules."""

    known: Known
    at_least: float
    at_most: float
    after: Outcome | None = None
    """What the plan found without it brings; None where none was looked for."""
    weighed: Weighed | None = None
    """What the shares are of; None where nothing is known."""


@dataclass(frozen=True, slots=True)
class RulePrice:
    """One rule, the partners it names or holds, and its price."""

    key: RuleId
    rule: Rule
    partners: tuple[PartnerId, ...]
    price: Price


@dataclass(frozen=True, slots=True)
class RulePrices:
    """The prices of all rules, the dearest first."""

    before: Outcome
    """What the best plan found with all rules brings."""
    debt: Price
    prices: tuple[RulePrice, ...]
    held: tuple[PartnerId, ...]
    """Partners under override."""
    partners: int
    solved: int
    """How many of the rules were left out and the plan balanced again."""
    seconds: float
    remarks: tuple[Remark, ...] = ()
    """What locks keep although it does not match, and rules about what is not balanced now."""
    is_complete: bool = True

    @property
    def held_share(self) -> float:
        """Share of partners under override."""
        return len(self.held) / self.partners if self.partners else 0.0

    @property
    def alarm(self) -> Alarm:
        """Whether too many partners are under override."""
        percent = 100 * self.held_share
        return Alarm.BAD if percent >= BAD_PERCENT else Alarm.WARN if percent >= WARN_PERCENT else Alarm.FINE


def price_rules(
    plan: Plan,
    request: RulePricesRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RulePrices:
    """Find out what each rule costs; cancelled, it gives what is known so far.

    Raises:
        ClashError: firm rules clash.
        InfeasibleError: the time ended before a plan that keeps every rule was found.
    """
    course = Course(request.seconds if request.work_limit is None else None, "rules", progress, cancelled)
    figures = derive(plan)
    limits = request.balance
    met = refuse_clashes(figures, limits.max_moves, limits.max_moved_percent, cancelled)
    pricing = _Pricing(figures, request, met.remarks, course)
    last = pricing.result(is_complete=False)
    for done in pricing.steps():
        last = pricing.result(is_complete=done >= 1)
        course.tell(done, last)
        if course.is_cancelled():
            break
    return last


def held_partners(plan: Plan) -> tuple[PartnerId, ...]:
    """Give the partners under override, in the plan's order."""
    rules = plan.rules.values()
    named = {rule.partner for rule in rules if isinstance(rule, LockPartner | MustHave | MustNotHave)}
    closed = {rule.cpm for rule in rules if isinstance(rule, LockCpm)}
    held = {key for key, each in plan.assignments.items() if closed and closed.intersection(each.cpms)}
    return tuple(key for key in plan.partners if key in named or key in held)


_UNKNOWN: Final = Price(Known.AT_MOST, 0.0, 1.0)


class _Pricing:
    """What is known of the prices so far."""

    def __init__(
        self, figures: Figures, request: RulePricesRequest, remarks: tuple[Remark, ...], course: Course
    ) -> None:
        self._figures, self._plan, self._request = figures, figures.plan, request
        self._remarks, self._course = remarks, course
        self._objective = request.balance.objective
        self._known: dict[RuleId, Price] = {}
        self._solved = 0
        self._debt = _UNKNOWN
        self._translation = self._translated(figures)
        self._base = self._searched(self._translation, None, (0.0, _WITH_ALL), _WITH_ALL)
        refuse_broken(self._plan, self._translation, self._base.assignment, self._base.stopped_by)
        self._placed = self._placed_by(self._translation, self._base)
        self._before = outcome(figures, self._placed)

    def result(self, *, is_complete: bool) -> RulePrices:
        """Give what is known so far, the dearest rules first."""
        plan = self._plan
        prices = (
            RulePrice(key, rule, _concerned(plan, rule), self._known.get(key, _UNKNOWN))
            for key, rule in plan.rules.items()
        )
        return RulePrices(
            before=self._before,
            debt=self._debt,
            prices=tuple(sorted(prices, key=_dearest_first)),
            held=held_partners(plan),
            partners=len(plan.partners),
            solved=self._solved,
            seconds=self._course.seconds,
            remarks=self._remarks,
            is_complete=is_complete,
        )

    def steps(self) -> Iterator[float]:
        """Find out one thing after another, saying which share is done."""
        every = tuple(self._plan.rules)
        if not every:
            self._debt = Price(Known.EXACT, 0.0, 0.0, self._before)
        elif len(every) == 1:  # all rules together are this one
            self._known[every[0]] = self._debt = self._priced_without(every, 0.0, (_WITH_ALL, 1.0), 1.0)
            self._solved = 1
        else:
            self._debt = self._priced_without(every, 0.0, (_WITH_ALL, _WITH_NONE), _WITH_NONE)
            yield _WITH_NONE
            self._bound_all()
            yield _BOUNDED
            yield from self._price_dearest()
        yield 1.0

    def _price_dearest(self) -> Iterator[float]:
        """Balance again without one rule after another, the dearest first, until the time is over."""
        dearest = sorted(self._known, key=lambda key: -self._known[key].at_most)
        worth = [key for key in dearest if self._known[key].at_most > _TINY][: self._request.most_solved]
        step, longest = (1 - _BOUNDED) / max(len(worth), 1), 0.0
        for count, key in enumerate(worth):
            began = self._course.share
            if self._course.is_over(1 - longest):
                return
            fair = began + max((1 - began) / (len(worth) - count), 2 * longest)
            done = _BOUNDED + step * count
            bound = self._bound_of(self._known[key])
            self._known[key] = self._priced_without((key,), bound, (done, done + step), min(fair, 1.0))
            self._solved += 1
            longest = max(longest, self._course.share - began - self._search_share)
            yield min(done + step, 0.99)

    def _bound_of(self, price: Price) -> float:
        """Give the value that no plan without the rules is below, known from the most they may cost."""
        return 0.0 if price.known is Known.NEEDED else self._base.value * (1 - price.at_most)

    def _priced_without(
        self, keys: Collection[RuleId], bound: float, work: tuple[float, float], until: float
    ) -> Price:
        """Balance again without some rules, from the plan with all of them."""
        figures, limits = self._without(keys), self._request.balance
        asked = ClashRequest(limits.max_moves, limits.max_moved_percent)
        met = clashes_of(figures, asked, cancelled=self._course.is_cancelled)
        if not met.can_be_met or not met.is_complete:
            return _UNKNOWN if met.can_be_met else Price(Known.NEEDED, 0.0, 0.0)
        translation = self._translated(figures)
        found = self._searched(translation, self._placed, work, until)
        least = max(self._base.bound - found.value, 0.0)
        most = max(self._base.value - max(found.bound, bound), least)
        is_exact = most - least <= _TINY * max(self._base.value, 1.0)
        after = outcome(self._figures, self._placed_by(translation, found))
        known = Known.EXACT if is_exact else Known.BETWEEN
        weighed = self._weighed(self._base.value - most, found.value)
        return Price(known, self._share(least), self._share(most), after, weighed)

    def _bound_all(self) -> None:
        """Bound what each rule costs by the prices of the plan with all of them."""
        from cpm_planner.balance.core.rule_bounds import prices_of  # noqa: PLC0415 - part of the solver

        start = current_rows(self._placed, self._translation.items)
        prices = prices_of(
            self._translation.problem, self._objective, start, self._base.value, self._is_bounded
        )
        for kind in (LockPartner, MustHave, MustNotHave):
            keys = [key for key, rule in self._plan.rules.items() if isinstance(rule, kind)]
            self._bound_by_partner(keys, prices)
        others = [key for key in self._plan.rules if key not in self._known]
        for key in others[:_MOST_TRANSLATED]:
            if not self._is_bounded():
                self._bound_one(key, prices)
        for key in others:
            self._known.setdefault(key, _UNKNOWN)

    def _is_bounded(self) -> bool:
        """Whether bounding has to end."""
        return self._course.is_over(_LATEST_BOUND)

    def _bound_by_partner(self, keys: Sequence[RuleId], prices: "Prices") -> None:
        """Bound rules that each set free only the partner they name, from all of them left out at once."""
        from cpm_planner.balance.core.rule_bounds import bound_at  # noqa: PLC0415 - as above

        free = self._tried_translation(keys) if keys else None
        if free is None:
            return
        held = bound_at(self._translation.problem, self._objective, prices)
        lowest = bound_at(free.problem, self._objective, prices).lowest
        gain: dict[PartnerId, float] = {}
        for item, before, after in zip(self._translation.items, held.lowest, lowest, strict=True):
            for partner in item.partners:
                gain[partner] = gain.get(partner, 0.0) + max(float(before - after), 0.0)
        for key in keys:
            rule = self._plan.rules[key]
            if isinstance(rule, LockPartner | MustHave | MustNotHave):
                self._known[key] = self._at_most(held.bound - gain.get(rule.partner, 0.0))

    def _bound_one(self, key: RuleId, prices: "Prices") -> None:
        from cpm_planner.balance.core.rule_bounds import bound_at  # noqa: PLC0415 - as above

        free = self._tried_translation([key])
        if free is not None:
            self._known[key] = self._at_most(bound_at(free.problem, self._objective, prices).bound)

    def _at_most(self, bound: float) -> Price:
        """Give a price known from a bound; no rule alone costs more than all of them together."""
        most = max(self._base.value - max(bound, self._bound_of(self._debt)), 0.0)
        return Price(
            Known.AT_MOST, 0.0, self._share(most), weighed=self._weighed(self._base.value - most, None)
        )

    def _weighed(self, without_bound: float, without: float | None) -> Weighed | None:
        if self._base.value <= 0:
            return None
        return Weighed(self._base.value, self._base.bound, without, without_bound)

    def _share(self, gain: float) -> float:
        return gain / self._base.value if self._base.value > 0 else 0.0

    def _without(self, keys: Collection[RuleId]) -> Figures:
        left = {key: rule for key, rule in self._plan.rules.items() if key not in keys}
        return derive(replace(self._plan, rules=left), self._figures)

    def _tried_translation(self, keys: Collection[RuleId]) -> Translation | None:
        try:
            return self._translated(self._without(keys))
        except InfeasibleError:
            return None

    def _translated(self, figures: Figures) -> Translation:
        return self._request.balance.translated(figures)

    def _searched(
        self, translation: Translation, start: Figures | None, work: tuple[float, float], until: float
    ) -> "Result":
        from cpm_planner.balance.core.solve import solve  # noqa: PLC0415 - the solver is loaded when it runs

        began = self._course.share
        found = solve(
            translation.problem,
            objective=self._objective,
            seed=self._request.balance.seed,
            time_limit_seconds=self._course.seconds_until(until),
            work_limit=self._request.work_limit,
            start=None if start is None else current_rows(start, translation.items),
            progress=self._course.listener(*work),
            cancelled=self._course.is_cancelled,
        )
        self._search_share = self._course.share - began
        return found

    def _placed_by(self, translation: Translation, found: "Result") -> Figures:
        assignments = translation.assignments(self._plan, found.assignment)
        return derive(replace(self._plan, assignments=assignments), self._figures)


def _concerned(plan: Plan, rule: Rule) -> tuple[PartnerId, ...]:
    match rule:
        case LockPartner(partner) | MustHave(partner, _) | MustNotHave(partner, _):
            return (partner,)
        case KeepTogether(partners):
            return tuple(key for key in plan.partners if key in partners)
        case LockCpm(cpm):
            return tuple(key for key, each in plan.assignments.items() if cpm in each.cpms)
        case _:
            return ()


def _dearest_first(price: RulePrice) -> tuple[bool, float, float, str]:
    """Those with a known plan first, by what they cost at least, then by what they may cost."""
    is_solved = price.price.after is not None
    return not is_solved, -price.price.at_least, -price.price.at_most, price.key
