"""Which backups are kept as they grow older."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.store.backups import DAYS, HOURS, LATEST, MONTHS, MOST_BYTES, Backup, thinned_out

NOW = datetime(2026, 11, 28, 15, 30, tzinfo=UTC)


def backup(before: timedelta, size: int = 1) -> Backup:
    return Backup(Path(str(before)), NOW - before, size, "0" * 16)


def kept(backups: list[Backup]) -> list[Backup]:
    dropped = set(thinned_out(backups))
    return [each for each in backups if each not in dropped]


def test_a_few_of_today_all_stay() -> None:
    few = [backup(timedelta(hours=hours)) for hours in range(5)]
    assert kept(few) == few


def test_of_an_hour_the_latest_stays() -> None:
    few = [backup(timedelta(minutes=minutes)) for minutes in (1, 5, 20)]
    assert kept(few) == few
    latest, second, third, *others = (backup(timedelta(minutes=minutes)) for minutes in range(1, 29))
    assert kept([latest, second, third, *others]) == [latest, second, third]


def test_years_of_hourly_backups_leave_so_many_hours_days_and_months() -> None:
    hourly = [backup(timedelta(hours=hours)) for hours in range(2 * 365 * 24)]
    left = [each.kept_at for each in kept(hourly)]
    assert left[:HOURS] == [NOW - timedelta(hours=hours) for hours in range(HOURS)]
    assert len({at.strftime("%Y%m%d") for at in left[HOURS:]} | {NOW.strftime("%Y%m%d")}) >= DAYS
    assert {(at.year, at.month) for at in left} == {(2026, month) for month in range(3, 12)}
    assert len(left) <= LATEST + HOURS + DAYS + MONTHS


def test_what_is_too_large_goes_from_the_oldest_on_but_never_the_latest() -> None:
    large = [backup(timedelta(days=days), MOST_BYTES // 2) for days in range(4)]
    assert kept(large) == large[:2]
    huge = [backup(timedelta(days=days), MOST_BYTES * 2) for days in range(2)]
    assert kept(huge) == huge[:1]


@given(st.lists(st.integers(0, 10**8), unique=True))
def test_thinning_again_drops_nothing_more(seconds: list[int]) -> None:
    left = kept([backup(timedelta(seconds=each)) for each in seconds])
    assert thinned_out(left) == []
    assert len(left) <= LATEST + HOURS + DAYS + MONTHS
