"""The course of a study: it says how far it is, never falls back, and knows when to stop."""

from typing import Any

from cpm_planner.balance.core.control import Progress
from cpm_planner.balance.studies.course import Course
from cpm_planner.balance.studies.rule_prices import RulePricesRequest, price_rules
from tests.unit.balance.studies.test_rule_prices import locks, lopsided


def now(seconds: float) -> Progress:
    return Progress("descent", 1.0, 0.5, 0.5, seconds)


def test_a_search_moves_the_share_between_its_ends() -> None:
    heard: list[Any] = []
    course = Course(100.0, "rules", heard.append, None)
    listen = course.listener(0.2, 0.4)
    for seconds in (0.0, 10.0, 1_000.0):
        listen(now(seconds))
    course.tell(0.1, "known")
    assert [round(each.done, 1) for each in heard] == [0.2, 0.3, 0.4, 0.4]
    assert heard[-1].partial == "known"


def test_without_a_limit_of_seconds_only_cancelling_ends_it() -> None:
    course = Course(None, "rules", None, None)
    assert course.seconds_until(0.5) is None
    assert not course.is_over(0.0001)
    course.tell(1.0)
    assert Course(None, "rules", None, lambda: True).is_over()


def test_a_course_whose_time_is_over_leaves_searches_a_moment() -> None:
    course = Course(1e-9, "rules", None, None)
    assert course.is_over()
    assert 0 < (course.seconds_until(1.0) or 0) < 0.1


def test_the_first_search_of_prices_is_heard_and_can_be_cancelled() -> None:
    heard: list[Any] = []
    found = price_rules(
        lopsided(**locks(2)), RulePricesRequest(seconds=2.0), heard.append, lambda: bool(heard)
    )
    assert heard[0].partial is None
    assert heard[0].done < 0.3
    assert not found.is_complete
    assert found.solved == 0
