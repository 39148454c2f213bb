"""Starting guesses: known until changed."""

from dataclasses import replace

from cpm_planner.edit.guesses import guessed_assumptions, is_guess, starting_guess
from cpm_planner.edit.scenarios import new_document
from cpm_planner.formatting.language import speak
from cpm_planner.model.month import Month
from cpm_planner.workload.catalogue import default_activities, default_tiers, new_plan
from tests.builders import a_tier

REVIEW = default_activities()["business-review"]


def test_the_catalogue_gives_its_guess_by_id() -> None:
    assert starting_guess("activities", "business-review") == REVIEW
    assert starting_guess("tiers", "wooden") is None


def test_a_value_is_a_guess_until_it_is_changed() -> None:
    changed = replace(REVIEW, minutes_each=30)
    assert is_guess("activities", REVIEW, lambda activity: activity.minutes_each)
    assert not is_guess("activities", changed, lambda activity: activity.minutes_each)
    assert is_guess("activities", changed, lambda activity: activity.name)


def test_what_somebody_added_is_no_guess() -> None:
    assert not is_guess("tiers", a_tier("wooden"), lambda tier: tier.rank)


def test_plan_wide_assumptions_have_guesses_too() -> None:
    assert guessed_assumptions().onboarding_months == 9
    assert guessed_assumptions().default_tier == list(default_tiers())[-1]


def test_a_new_plan_is_made_in_the_language_spoken_with_the_ids_of_any() -> None:
    speak("de")
    try:
        german = new_plan(Month(2026, 11))
        scenario = new_document(german).scenario
    finally:
        speak("en")
    review = german.activities[REVIEW.id]
    assert (scenario.name, scenario.id) == ("Aktuell", "current")
    assert (review.name, review.id) == ("Geschäftsgespräch", REVIEW.id)
    assert german.activities.keys() == default_activities().keys()
    assert is_guess("activities", review, lambda activity: activity.times_per_year)
