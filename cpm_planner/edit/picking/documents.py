"""Merging two documents that were made of one: scenario by scenario, and change by change within each."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.picking.found import Reached, unwatched, within
from cpm_planner.edit.picking.merging import Merge, merge
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.picking.taking import taken
from cpm_planner.edit.scenarios import free_name, remove_scenario
from cpm_planner.model.ids import ScenarioId
from cpm_planner.model.scenario import Document, Scenario

NAME: Final = Place("scenarios", "", "name")
"""The name of a scenario."""
LOCK: Final = Place("scenarios", "", "is_locked")
"""Whether the plan of a scenario is to stay as it is."""
WHOLE: Final = Place("scenarios")
"""A scenario that is there or not."""


class Where(NamedTuple):
    """Which change of theirs: its scenario, and its place there."""

    scenario: ScenarioId
    place: Place


class Fate(StrEnum):
    """What became of a scenario as a whole on their side."""

    THERE = "there"
    """All three have it."""
    CAME = "came"
    """They made it."""
    WENT = "went"
    """They removed it."""
    WENT_HERE = "went-here"
    """We removed it, and they changed it."""


@dataclass(frozen=True, slots=True)
class ScenarioMerge:
    """One scenario in three documents; None where it is not there."""

    key: ScenarioId
    fate: Fate
    base: Scenario | None
    ours: Scenario | None
    theirs: Scenario | None
    plans: Merge | None = None
    """Their changes inside, where all three have it."""

    @property
    def name(self) -> str:
        """What it is called: here, unless they made it."""
        known = (self.theirs,) if self.fate is Fate.CAME else (self.ours, self.theirs, self.base)
        for scenario in known:
            if scenario is not None:
                return scenario.name
        return ""

    @property
    def free(self) -> Iterator[Place]:
        """Their changes that meet none of ours."""
        if self.plans is not None and not self.is_locked_here:
            yield from (pick.place for pick in self.plans.free)
        if self._lock_differs and self._is_untouched:
            yield LOCK
        if self._is_renamed and self._name(self.ours) == self._name(self.base):
            yield NAME
        if self.fate is Fate.CAME or (
            self.fate is Fate.WENT and self.ours == self.base and not self.is_locked_here
        ):
            yield WHOLE

    @property
    def clashes(self) -> Iterator[Place]:
        """Their changes that somebody has to decide about."""
        if self.plans is not None:
            yield from (conflict.pick.place for conflict in self.plans.conflicts)
        if self.plans is not None and self.is_locked_here:
            yield from (pick.place for pick in self.plans.free)
        if self._lock_differs and not self._is_untouched:
            yield LOCK
        if self._is_renamed and self._name(self.ours) not in {self._name(self.base), self._name(self.theirs)}:
            yield NAME
        if self.fate is Fate.WENT_HERE or (
            self.fate is Fate.WENT and (self.ours != self.base or self.is_locked_here)
        ):
            yield WHOLE

    @property
    def is_locked_here(self) -> bool:
        """Whether nothing of theirs can be taken before it is unlocked here."""
        return self.ours is not None and self.ours.is_locked

    @property
    def _is_renamed(self) -> bool:
        return self.fate is Fate.THERE and self._name(self.base) != self._name(self.theirs)

    @property
    def _lock_differs(self) -> bool:
        """Whether they locked or unlocked it, and we did not."""
        base, ours, theirs = self.base, self.ours, self.theirs
        if base is None or ours is None or theirs is None:
            return False
        return theirs.is_locked is not base.is_locked and theirs.is_locked is not ours.is_locked

    @property
    def _is_untouched(self) -> bool:
        return self.base is not None and self.ours is not None and self.base.plan == self.ours.plan

    @staticmethod
    def _name(scenario: Scenario | None) -> str:
        return "" if scenario is None else scenario.name


@dataclass(frozen=True, slots=True)
class DocumentMerge:
    """What they changed in a document, beside what we did."""

    base: Document
    ours: Document
    theirs: Document
    scenarios: tuple[ScenarioMerge, ...]
    """Those in which they changed something."""

    @property
    def free(self) -> frozenset[Where]:
        """Their changes that meet none of ours."""
        return frozenset(Where(each.key, place) for each in self.scenarios for place in each.free)

    @property
    def clashes(self) -> frozenset[Where]:
        """Their changes that somebody has to decide about."""
        return frozenset(Where(each.key, place) for each in self.scenarios for place in each.clashes)

    def made(self, chosen: Collection[Where], start: Document | None = None) -> Document:
        """Give our document with these changes of theirs taken, and what they need.

        Args:
            chosen: where their changes are.
            start: our document, where it went on since the merge was made.

        Raises:
            EditRefusedError: both sides together would break a law.
        """
        document = self.ours if start is None else start
        for each in self.scenarios:
            places = [where.place for where in chosen if where.scenario == each.key]
            if places:
                document = _with_taken(document, each, places)
        return document


def merge_documents(
    base: Document, ours: Document, theirs: Document, reached: Reached = unwatched
) -> DocumentMerge:
    """Compare three documents: what each side made of the base; ``reached`` is told which share is done."""
    keys = dict.fromkeys((*theirs.scenarios, *base.scenarios))
    found = (
        _compared(
            key,
            (base.scenarios.get(key), ours.scenarios.get(key), theirs.scenarios.get(key)),
            within(reached, at / len(keys), (at + 1) / len(keys)),
        )
        for at, key in enumerate(keys)
    )
    merges = (each for each in found if each is not None)
    return DocumentMerge(
        base, ours, theirs, tuple(each for each in merges if any(each.free) or any(each.clashes))
    )


def _compared(
    key: ScenarioId,
    versions: tuple[Scenario | None, Scenario | None, Scenario | None],
    reached: Reached,
) -> ScenarioMerge | None:
    base, ours, theirs = versions
    if base is None:
        is_same = ours is not None and theirs is not None and _content(ours) == _content(theirs)
        return None if theirs is None or is_same else ScenarioMerge(key, Fate.CAME, base, ours, theirs)
    if theirs is None:
        return None if ours is None else ScenarioMerge(key, Fate.WENT, base, ours, theirs)
    if ours is None:
        is_changed = _content(base) != _content(theirs)
        return ScenarioMerge(key, Fate.WENT_HERE, base, ours, theirs) if is_changed else None
    plans = merge(base.plan, ours.plan, theirs.plan, reached)
    return ScenarioMerge(key, Fate.THERE, base, ours, theirs, plans)


def _content(scenario: Scenario) -> tuple[object, ...]:
    return scenario.name, scenario.plan


def _with_taken(document: Document, each: ScenarioMerge, places: Collection[Place]) -> Document:
    if WHOLE in places:
        return _with_whole(document, each)
    if each.key not in document.scenarios:
        return document
    scenario = document.scenarios[each.key]
    if NAME in places and each.theirs is not None:
        others = replace(
            document, scenarios={key: one for key, one in document.scenarios.items() if key != each.key}
        )
        scenario = replace(scenario, name=free_name(others, each.theirs.name))
    if each.plans is not None:
        scenario = replace(scenario, plan=taken(each.plans.found, places, scenario.plan).plan)
    if LOCK in places and each.theirs is not None:
        scenario = replace(scenario, is_locked=each.theirs.is_locked)
    return document.with_scenario(scenario)


def _with_whole(document: Document, each: ScenarioMerge) -> Document:
    if each.theirs is None:
        return remove_scenario(each.key)(document) if each.key in document.scenarios else document
    key = each.key
    if key in document.scenarios:
        key = ScenarioId(fresh_id(each.theirs.name, document.scenarios))
    base = each.theirs.base if each.theirs.base in document.scenarios else None
    rank = 1 + max(scenario.rank for scenario in document.scenarios.values())
    name = free_name(document, each.theirs.name)
    return document.with_scenario(replace(each.theirs, id=key, name=name, rank=rank, base=base))
