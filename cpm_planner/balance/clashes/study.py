"""Which firm rules clash, and how to get out of it; nothing is searched when they do not.

Firm are locks, must have, must not have, keep together, region and language where a rule asks for them, at
most so many partners, fit above 0, caps on moves of rules and of the request, and that whoever has a CPM
keeps one. What each demands exactly stands in :mod:`.demands`. Soft, and so no clash: hours beyond capacity,
partners who have nobody and may have nobody, what a lock keeps at a CPM that does not fit or match (a
remark), and partners whom no CPM fits whatever the rules say (a remark; they stay where they are).
"""

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from cpm_planner.balance.clashes.demand import (
    AskedCap,
    Clash,
    Clashes,
    ClashRequest,
    Demand,
    Remark,
    WayOut,
)
from cpm_planner.balance.clashes.demands import locked
from cpm_planner.balance.clashes.hunt import Found, Hunt
from cpm_planner.balance.clashes.layout import Table, table_of
from cpm_planner.balance.clashes.ways_out import BEST_ROUNDS, COSTS, Outlets
from cpm_planner.balance.core.problem import UNASSIGNED
from cpm_planner.balance.study_progress import StudyProgress
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import (
    KeepTogether,
    LanguageMustMatch,
    LockPartner,
    MustHave,
    MustNotHave,
    RegionMustMatch,
)
from cpm_planner.workload.figures import Figures, derive

NARROWING: Final = "clashes"
"""Phase of a study that has found that there are clashes."""


def find_clashes(
    plan: Plan,
    request: ClashRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Clashes:
    """Find the smallest sets of firm rules that clash, and ways out that were tried, the cheapest first."""
    return clashes_of(derive(plan), request, progress, cancelled)


def clashes_of(
    figures: Figures,
    request: ClashRequest,
    progress: Callable[[StudyProgress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Clashes:
    """Do the same for a plan whose figures are known."""
    if not figures.plan.partners or not figures.plan.cpms:
        return Clashes((), (), ())
    demands = tuple(_demanded(figures.plan, request))
    table = table_of(figures, demands)
    hunt = Hunt(table, [COSTS[type(each.rule)] for each in demands], cancelled or _never, request.seconds)
    remarks = tuple(_remarks(table, demands))
    try:
        if not demands or hunt.is_met(table, hunt.all):
            return Clashes((), (), remarks)
        if progress:
            progress(StudyProgress(0.1, NARROWING))
        hunt.cheapest({}, BEST_ROUNDS)
        ways_out = tuple(_ways_out(hunt, figures, demands, request, progress))
    except CancelledError:
        return Clashes(_told(hunt, demands), (), remarks, is_complete=False)
    return Clashes(_told(hunt, demands), ways_out, remarks)


def _never() -> bool:
    return False


def _demanded(plan: Plan, request: ClashRequest) -> Iterator[Demand]:
    yield from (Demand(key, rule) for key, rule in plan.rules.items())
    if request.max_moves is not None:
        yield Demand(None, AskedCap(request.max_moves))
    if request.max_moved_percent is not None:
        yield Demand(None, AskedCap(request.max_moved_percent, is_percent=True))


def _ways_out(
    hunt: Hunt,
    figures: Figures,
    demands: tuple[Demand, ...],
    request: ClashRequest,
    progress: Callable[[StudyProgress], None] | None,
) -> list[WayOut]:
    ways: list[WayOut] = []
    for way in Outlets(hunt, figures, demands).all(_smallest_first(hunt)[0], request.most_ways_out):
        ways.append(way)
        if progress:
            share = 0.5 + 0.5 * min(len(ways) / request.most_ways_out, 1.0)
            progress(
                StudyProgress(
                    share, NARROWING, Clashes(_told(hunt, demands), tuple(ways), (), is_complete=False)
                )
            )
    return sorted(ways, key=lambda way: (not way.is_cheapest, way.cost, len(way.changes)))


def _smallest_first(hunt: Hunt) -> list[Found]:
    return sorted(hunt.clashes.values(), key=lambda found: (len(found.numbers), found.numbers))


def _told(hunt: Hunt, demands: tuple[Demand, ...]) -> tuple[Clash, ...]:
    return tuple(
        Clash(
            tuple(demands[number] for number in found.numbers),
            _partners(hunt.table, sorted(found.atoms)),
            found.is_irreducible,
        )
        for found in _smallest_first(hunt)
    )


def _partners(table: Table, atoms: list[int]) -> tuple[PartnerId, ...]:
    return tuple(dict.fromkeys(table.items[atom].partners[0] for atom in atoms))


def _remarks(table: Table, demands: tuple[Demand, ...]) -> Iterator[Remark]:
    """Say what stays although it does not match, and which rules speak of what is not balanced now."""
    kinds = {type(each.rule) for each in demands}
    placed = table.home != UNASSIGNED
    held = locked(table, np.ones(len(demands), dtype=bool)) & placed
    kind, home = table.kind, table.home
    for name, misses in (
        ("locked-misfit", held & ~table.able[kind, home]),
        ("locked-region", held & ~table.at_home[kind, home] & (RegionMustMatch in kinds)),
        ("locked-language", held & ~table.speaks[kind, home] & (LanguageMustMatch in kinds)),
        ("nobody-fits", ~held & ~np.logical_or.reduce(table.able, axis=1)[kind]),
    ):
        if misses.any():
            yield Remark(name, _partners(table, np.flatnonzero(misses).tolist()))
    waiting = tuple(sorted({key for each in demands for key in _named(each)} - _placed(table)))
    if waiting:
        yield Remark("waiting", waiting)


def _named(demand: Demand) -> frozenset[PartnerId]:
    match demand.rule:
        case LockPartner(partner) | MustHave(partner, _) | MustNotHave(partner, _):
            return frozenset([partner])
        case KeepTogether(partners):
            return partners
        case _:
            return frozenset()


def _placed(table: Table) -> set[PartnerId]:
    return {partner for item in table.items for partner in item.partners}
