"""Years as calendar files."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from cpm_planner.charters.year import Years
from cpm_planner.exchange.charters.calendar_file import working_days, write_calendar
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.workload.figures import derive
from tests.unit.charters.small_team import a_team

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
ANA = CpmId("ana")


def written(path: Path) -> Calendar:
    plan = a_team()
    year = Years(derive(plan)).of_cpm(ANA)
    count = write_calendar(path, plan, plan.cpms[ANA], year, NOON)
    calendar = Calendar.from_ical(path.read_bytes())
    assert count == len(calendar.walk("VEVENT")) == sum(each.times for each in year.work)
    return calendar


def test_every_time_is_an_entry_on_a_working_day_of_its_month(tmp_path: Path) -> None:
    events = written(tmp_path / "ana.ics").walk("VEVENT")
    days = [event.decoded("dtstart") for event in events]
    assert all(day.weekday() < 5 for day in days)
    assert {day.year for day in days} == {2026}
    reviews = [event for event in events if str(event["summary"]).startswith("Business review: ")]
    assert len(reviews) == 10
    assert str(reviews[0]["description"]) == "7:30 h"  # 6 h at a fit of 80 %


def test_the_days_of_a_month_are_used_evenly(tmp_path: Path) -> None:
    events = written(tmp_path / "ana.ics").walk("VEVENT")
    in_march = [event.decoded("dtstart") for event in events if event.decoded("dtstart").month == 3]
    assert len(set(in_march)) > 0.6 * min(len(in_march), len(working_days(Month(2026, 3))))


def test_bringing_it_in_again_doubles_nothing(tmp_path: Path) -> None:
    first, second = (written(tmp_path / name).walk("VEVENT") for name in ("a.ics", "b.ics"))
    ids = [str(event["uid"]) for event in first]
    assert len(set(ids)) == len(ids)
    assert ids == [str(event["uid"]) for event in second]


def test_working_days_leave_the_weekend_out() -> None:
    days = working_days(Month(2026, 2))
    assert (len(days), days[0], days[-1]) == (20, date(2026, 2, 2), date(2026, 2, 27))


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        written(tmp_path / "missing" / "a.ics")
