"""What if the team were another: somebody leaves, ramp is slower, hiring is frozen, seats are left."""

import random
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from cpm_planner.balance.studies.leaver.result import Leaving
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.edit.assumptions import change_assumptions
from cpm_planner.edit.fresh_ids import fresh_id
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.team import change_cpms, put_cpms
from cpm_planner.formatting.language import translate
from cpm_planner.headcount.horizon import months_of
from cpm_planner.headcount.presence import is_there
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.ids import CpmId, RoleTypeId
from cpm_planner.model.month import MONTHS_PER_YEAR, Month
from cpm_planner.model.plan import Plan

EMPTY: Final = (SeatStatus.OPEN, SeatStatus.PLANNED, SeatStatus.BACKFILL)
"""Seats that nobody has been hired for yet."""
POINTS: Final = 10_000
"""Hundredths of a percent in a whole."""


def leaves(leaving: Leaving) -> Edit:
    """Let a CPM leave and others take what the study of it says."""

    def edit(plan: Plan) -> Plan:
        taken = put_assignments(leaving.assignments)(plan)
        return change_cpms([leaving.cpm], end=leaving.end, status=SeatStatus.LEAVING)(taken)

    return edit


def slower_ramp(months: int, role_types: Collection[RoleTypeId] | None = None) -> Edit:
    """Let new CPMs of these role types, or of all, stay so many months longer on the first step of ramp."""

    def edit(plan: Plan) -> Plan:
        slowed = {
            key: replace(each, ramp_percent=(each.ramp_percent[:1] or (0,)) * months + each.ramp_percent)
            for key, each in plan.role_types.items()
            if role_types is None or key in role_types
        }
        return replace(plan, role_types={**plan.role_types, **slowed})

    return edit


def freeze_until(month: Month) -> Edit:
    """Let no new seat start up to this month; empty seats that would have start in the month after it."""

    def edit(plan: Plan) -> Plan:
        after = month.plus(1)
        late = {
            key: replace(each, start=after, start_day=1)
            for key, each in plan.cpms.items()
            if each.status in EMPTY
            and each.start is not None
            and plan.assumptions.planning_month < each.start <= month
            and (each.end is None or each.end >= after)
        }
        frozen = replace(plan, cpms={**plan.cpms, **late})
        return change_assumptions(freeze_until=month)(frozen)

    return edit


def expected_attrition(points: int) -> Edit:
    """Expect seats to be left at this rate a year, in hundredths of a percent, without saying whose."""
    return change_assumptions(attrition_points=points)


def named_attrition(leavers: Sequence[tuple[CpmId, Month]], *, backfilled: bool = True) -> Edit:
    """Let these CPMs leave at the end of these months, each with a backfill once one can be hired.

    Their partners stay with the seat, so that their work is to be covered until the backfill is there. What
    attrition was expected has then come about, and is expected no more.
    """

    def edit(plan: Plan) -> Plan:
        seats: list[Cpm] = []
        keys = set(plan.cpms)
        for key, month in leavers:
            cpm = plan.cpms[key]
            seats.append(replace(cpm, status=SeatStatus.LEAVING, end=month, end_day=None))
            if backfilled:
                seats.append(_backfill(plan, cpm, month, fresh_id(f"backfill {cpm.name}", keys)))
                keys.add(seats[-1].id)
        return change_assumptions(attrition_points=0)(put_cpms(seats)(plan))

    return edit


def draw_leavers(plan: Plan, points: int, seed: int = 0) -> list[tuple[CpmId, Month]]:
    """Draw who leaves when, at a rate a year in hundredths of a percent; the same seed, the same people.

    Those who are there in the planning month and have no end yet come into question. As many leave as the
    rate says of their number over the horizon, rounded half up, in months spread evenly.
    """
    months = months_of(plan)
    staying = [
        key for key, each in plan.cpms.items() if each.end is None and months and is_there(each, months[0])
    ]
    survive = (1 - points / POINTS) ** (len(months) / MONTHS_PER_YEAR)
    count = min(int(len(staying) * (1 - survive) + 0.5), len(staying))
    drawn = random.Random(seed).sample(staying, count)  # noqa: S311 - who is drawn is no secret
    return [(key, months[(2 * number + 1) * len(months) // (2 * count)]) for number, key in enumerate(drawn)]


def _backfill(plan: Plan, cpm: Cpm, left: Month, key: str) -> Cpm:
    """Give the seat that takes over, at the same terms, as soon as somebody can be hired for it."""
    start = left.plus(1 + plan.role_types[cpm.role_type].months_to_hire)
    frozen = plan.assumptions.freeze_until
    return replace(
        cpm,
        id=CpmId(key),
        name=translate("laws", "Backfill of {name}").format(name=cpm.name),
        position_id="",
        status=SeatStatus.BACKFILL,
        start=start if frozen is None else max(start, frozen.plus(1)),
        start_day=1,
        end=None,
        end_day=None,
        backfill_of=cpm.id,
        leave=(),
        approval="",
    )
