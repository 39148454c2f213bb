"""The smallest team: always a packing, never below the bound, checked by exhaustive search on small cases."""

from collections.abc import Iterator

import numpy as np
import pytest

from cpm_planner.balance.core.problem import UNASSIGNED, UNLIMITED
from cpm_planner.balance.core.team import FORBIDDEN, Seats, Team, TeamSize
from cpm_planner.balance.core.team_size import smallest_team


def team_of(  # noqa: PLR0913 - a team has that much to it
    minutes: list[list[int]],
    capacity: list[int],
    *,
    price: list[int] | None = None,
    limit: int = UNLIMITED,
    given: list[tuple[int, int]] = (),
    planned: list[list[int]] | None = None,
    reserve: int = 0,
) -> Team:
    """Items by kinds; ``given`` seats as (kind, minutes free); ``reserve``: minutes of each for requests."""
    kinds = len(capacity)
    return Team(
        minutes=np.array(minutes, dtype=np.int64).reshape(-1, kinds),
        planned=np.array(minutes if planned is None else planned, dtype=np.int64).reshape(-1, kinds),
        partners=np.ones(len(minutes), dtype=np.int64),
        capacity=np.array(capacity),
        planned_capacity=np.array(capacity).clip(reserve) - reserve,
        price=np.array(price or [1] * kinds),
        limit=np.full(kinds, limit),
        given=Seats(
            np.array([kind for kind, _ in given], dtype=np.int64),
            np.array([room for _, room in given], dtype=np.int64),
            np.array([room - reserve for _, room in given], dtype=np.int64),
            np.full(len(given), limit),
        ),
    )


def a_random_team(random: np.random.Generator, *, has_reserve: bool = True) -> Team:
    kinds, items = int(random.integers(1, 3)), int(random.integers(1, 7))
    minutes = random.integers(5, 70, (items, kinds))
    minutes[random.random((items, kinds)) < 0.15] = FORBIDDEN
    given = [
        (int(random.integers(kinds)), int(random.integers(40, 61)) if has_reserve else 80)
        for _ in range(random.integers(0, 3))
    ]
    limit = int(random.choice([UNLIMITED, UNLIMITED, 2]))
    price = random.integers(1, 4, kinds) if random.random() < 0.3 else np.ones(kinds, dtype=np.int64)
    capacity = random.integers(60, 100, kinds).tolist()
    requests = random.integers(0, 60, minutes.shape) if has_reserve else np.zeros_like(minutes)
    return team_of(
        minutes.tolist(),
        capacity,
        planned=np.where(minutes == FORBIDDEN, FORBIDDEN, (minutes - requests).clip(0)).tolist(),
        reserve=int(random.choice([0, 15, 30])) if has_reserve else 0,
        price=price.tolist(),
        limit=limit,
        given=given,
    )


def least_price(team: Team) -> int:
    """Try every way to put the placeable items on given and new seats."""
    rows = np.flatnonzero(team.placeable).tolist()

    def rest(done: int, seats: list[tuple[int, ...]], price: int, most: int) -> int:
        if done == len(rows) or price >= most:
            return min(price, most)
        for place, kind, left, new in offers(team, rows[done], seats):
            changed = [*seats[:place], (kind, *left), *seats[place + 1 :]]
            most = rest(done + 1, changed, price + new, most)
        return most

    given = team.given
    seats = zip(
        *(each.tolist() for each in (given.kind, given.room, given.planned_room, given.limit)), strict=True
    )
    return rest(0, list(seats), 0, 10**9)


def offers(
    team: Team, item: int, seats: list[tuple[int, ...]]
) -> Iterator[tuple[int, int, tuple[int, int, int], int]]:
    """Seats that have room for the item, then one new seat of each kind."""
    sizes = zip(*(each.tolist() for each in (team.capacity, team.planned_capacity, team.limit)), strict=True)
    new = [(kind, *size) for kind, size in enumerate(sizes)]
    for place, (kind, room, planned_room, limit) in [
        *enumerate(seats),
        *((len(seats), each) for each in new),
    ]:
        need, planned = int(team.minutes[item, kind]), int(team.planned[item, kind])
        if need != FORBIDDEN and need <= room and planned <= planned_room and limit != 0:
            left = room - need, planned_room - planned, limit - 1 if limit != UNLIMITED else UNLIMITED
            yield place, kind, left, int(team.price[kind]) if place == len(seats) else 0


def check_packing(team: Team, found: TeamSize) -> None:
    """Recount every seat in plain Python."""
    for row, kind in enumerate(found.seats.kind.tolist()):
        held = [item for item, seat in enumerate(found.seat.tolist()) if seat == row]
        needs = [int(team.minutes[item, kind]) for item in held]
        assert FORBIDDEN not in needs
        assert sum(needs) <= found.seats.room[row]
        assert sum(int(team.planned[item, kind]) for item in held) <= found.seats.planned_room[row]
        assert found.seats.limit[row] == UNLIMITED or len(held) <= found.seats.limit[row]
    assert (found.seat[team.placeable] != UNASSIGNED).all()
    assert found.price == sum(int(team.price[kind]) for kind in found.seats.kind[len(team.given.kind) :])
    assert np.array_equal(
        found.counts, np.bincount(found.seats.kind[len(team.given.kind) :], minlength=len(team.capacity))
    )


@pytest.mark.parametrize("seed", range(150))
def test_small_teams_are_packed_and_bounded_as_exhaustive_search_says(seed: int) -> None:
    team = a_random_team(np.random.default_rng(seed))
    found, least = smallest_team(team, time_limit_seconds=5), least_price(team)
    check_packing(team, found)
    assert found.bound <= least <= found.price


@pytest.mark.parametrize(("has_reserve", "least"), [(False, 55), (True, 53)])
def test_most_small_teams_are_proved(*, has_reserve: bool, least: int) -> None:
    """Items of two sizes, all work and planned work, are harder to prove."""
    teams = [a_random_team(np.random.default_rng(seed), has_reserve=has_reserve) for seed in range(60)]
    assert sum(smallest_team(team).proved for team in teams) >= least


def test_planned_work_leaves_alone_what_is_kept_for_requests() -> None:
    found = smallest_team(team_of([[50]] * 4, [100], planned=[[50], [50], [0], [0]], reserve=30))
    assert (found.price, found.bound, found.seats.planned_room.tolist()) == (2, 2, [70, 70])
    found = smallest_team(team_of([[40]] * 4, [100], reserve=30))
    assert (found.price, found.bound) == (4, 4)
    found = smallest_team(team_of([[80]], [100], given=[(0, 100)], reserve=30))
    assert found.seat.tolist() == [UNASSIGNED]


def test_large_items_prove_more_than_their_minutes() -> None:
    found = smallest_team(team_of([[60]] * 5, [100]))
    assert (found.price, found.bound) == (5, 5)


def test_items_of_a_third_and_more_go_two_by_two() -> None:
    found = smallest_team(team_of([[34]] * 6, [100]))
    assert (found.price, found.bound) == (3, 3)


def test_the_kind_that_needs_least_is_chosen() -> None:
    found = smallest_team(team_of([[50, 100]] * 2 + [[100, 50]] * 2, [100, 100]))
    assert (found.counts.tolist(), found.proved) == ([1, 1], True)


def test_dear_seats_are_spared() -> None:
    found = smallest_team(team_of([[50, 60]] * 4, [100, 130], price=[5, 2]))
    assert (found.counts.tolist(), found.price, found.bound) == ([0, 2], 4, 4)


def test_seats_there_are_come_first() -> None:
    found = smallest_team(team_of([[50]] * 3, [100], given=[(0, 100)]))
    assert (found.counts.tolist(), found.proved) == ([1], True)


def test_people_are_all_there_can_be_where_no_seat_may_be_added() -> None:
    found = smallest_team(team_of([[60], [60], [30]], [0], given=[(0, 90)]))
    assert (found.price, found.seat.tolist().count(0)) == (0, 2)


def test_parts_that_share_nothing_are_sized_on_their_own() -> None:
    apart = [[60, FORBIDDEN]] * 3 + [[FORBIDDEN, 60]] * 2
    found = smallest_team(team_of(apart, [100, 100], given=[(1, 100), (0, 100)]))
    assert (found.counts.tolist(), found.bound) == ([2, 1], 3)


def test_what_fits_no_seat_is_left_out() -> None:
    found = smallest_team(team_of([[150], [FORBIDDEN], [50]], [100]))
    assert (found.seat.tolist(), found.price) == ([UNASSIGNED, UNASSIGNED, 0], 1)


def test_somebody_has_to_be_there_for_partners_without_work() -> None:
    found = smallest_team(team_of([[0]], [100]))
    assert (found.price, found.bound) == (1, 1)


def test_nothing_to_carry_needs_nobody() -> None:
    found = smallest_team(team_of([], [100]))
    assert (found.price, found.proved) == (0, True)


def test_a_cancelled_search_still_gives_a_packing() -> None:
    team = a_random_team(np.random.default_rng(3))
    found = smallest_team(team, cancelled=lambda: True)
    check_packing(team, found)
    assert found.bound <= least_price(team)


def test_the_same_seed_gives_the_same_team() -> None:
    team = a_random_team(np.random.default_rng(8))
    first, second = smallest_team(team, seed=1), smallest_team(team, seed=1)
    assert np.array_equal(first.seat, second.seat)
