"""Who does what in the planning month: one record a partner and CPM, with its minutes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from cpm_planner.model.cpm import Cpm
from cpm_planner.model.partner import Partner
from cpm_planner.model.rule import LockCpm, LockPartner
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.arrays import PARTS, SHARED, Ints
from cpm_planner.workload.figures import Figures
from cpm_planner.workload.hours import PartnerWorkload, partner_workload
from cpm_planner.workload.load import Doing, doing, model_minutes, requests


class Part(StrEnum):
    """How much of a partner a CPM has."""

    WHOLE = "Whole"
    PRIMARY = "Primary"
    """The shared work and the models no specialist has."""
    SPECIALIST = "Specialist"
    UNASSIGNED = "Unassigned"
    """Nobody has the partner in the planning month."""


@dataclass(frozen=True, slots=True)
class Portion:
    """What one partner means to one CPM."""

    partner: Partner
    cpm: Cpm | None
    part: Part
    models: tuple[SalesModel, ...]
    """The models with a weight that this CPM plays for the partner."""
    minutes: int
    """Whole minutes a month this CPM needs."""
    minutes_by_model: tuple[float, float, float]
    """How those spread over the models, shared work included; less than all of them where there is no mix."""
    reactive_minutes: int
    revenue_cents: int
    """All of the partner's for a whole or primary part, nothing for a specialist's."""
    is_locked: bool

    @property
    def minutes_without_model(self) -> float:
        """Minutes that belong to no model, since the partner is untagged or its models are with others."""
        return round(self.minutes - sum(self.minutes_by_model), 6) + 0.0  # no traces of floats, no -0


def portions_of(figures: Figures) -> tuple[Portion, ...]:
    """List every partner's portions, in the order of the plan; the minutes of a CPM's sum to its load."""
    plan, arrays = figures.plan, figures.arrays
    month = plan.assumptions.planning_month.ordinal
    workload = partner_workload(arrays.partners, arrays.catalogue, month, plan.assumptions.onboarding_curve)
    done = doing(arrays, workload, month)
    held = _held(done)
    minutes = _Minutes.of(done, workload, held)
    return tuple(_portions(figures, done, held, minutes))


@dataclass(frozen=True, slots=True)
class _Held:
    """Portions as arrays, shape (portions,): whose, by whom, and by which part it is first met."""

    partner: Ints
    doer: Ints
    first_part: Ints
    owns: "np.ndarray[tuple[int, int], np.dtype[np.bool_]]"
    """(4, portions): the parts this CPM does for the partner."""


def _held(done: Doing) -> _Held:
    """Find the different doers of each partner, the primary first."""
    doer = done.doer
    is_first = np.array(
        [np.ones(doer.shape[1], dtype=bool)]
        + [(doer[part] != doer[:part]).all(axis=0) for part in range(1, PARTS)]
    )
    partner, part = np.nonzero(is_first.T)
    whom = doer[part, partner]
    return _Held(partner, whom, part, doer[:, partner] == whom)


@dataclass(frozen=True, slots=True)
class _Minutes:
    needed: list[int]
    by_model: list[list[float]]
    reactive: list[int]

    @classmethod
    def of(cls, done: Doing, workload: PartnerWorkload, held: _Held) -> "_Minutes":
        needed = (done.needed[:, held.partner] * held.owns).sum(axis=0)
        by_model = np.array(list(model_minutes(done)))[:, held.partner] * held.owns[1:]
        reactive = (np.array(list(requests(workload, done)))[:, held.partner] * held.owns).sum(axis=0)
        return cls(needed.astype(np.int64).tolist(), by_model.T.tolist(), reactive.astype(np.int64).tolist())


def _portions(figures: Figures, done: Doing, held: _Held, minutes: _Minutes) -> Iterator[Portion]:
    plan = figures.plan
    partners, cpms = tuple(plan.partners.values()), (*plan.cpms.values(), None)
    locked_partners = {rule.partner for rule in plan.rules.values() if isinstance(rule, LockPartner)}
    locked_cpms = {rule.cpm for rule in plan.rules.values() if isinstance(rule, LockCpm)}
    is_split = (done.doer != done.doer[SHARED]).any(axis=0).tolist()
    models = (held.owns[1:] & (figures.arrays.partners.weight[1:, held.partner] > 0)).T.tolist()
    rows = zip(held.partner.tolist(), held.doer.tolist(), held.first_part.tolist(), strict=True)
    for at, (partner_row, cpm_row, part) in enumerate(rows):
        partner, cpm = partners[partner_row], cpms[cpm_row]
        yield Portion(
            partner=partner,
            cpm=cpm,
            part=_part(cpm, is_first=part == SHARED, is_split=is_split[partner_row]),
            models=_models(models[at]),
            minutes=minutes.needed[at],
            minutes_by_model=(minutes.by_model[at][0], minutes.by_model[at][1], minutes.by_model[at][2]),
            reactive_minutes=minutes.reactive[at],
            revenue_cents=partner.revenue_cents if part == SHARED else 0,
            is_locked=partner.id in locked_partners or (cpm is not None and cpm.id in locked_cpms),
        )


def _part(cpm: Cpm | None, *, is_first: bool, is_split: bool) -> Part:
    if not is_first:
        return Part.SPECIALIST
    if is_split:
        return Part.PRIMARY
    return Part.WHOLE if cpm is not None else Part.UNASSIGNED


def _models(has: Sequence[bool]) -> tuple[SalesModel, ...]:
    return tuple(model for model, is_there in zip(SalesModel, has, strict=True) if is_there)
