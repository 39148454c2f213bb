"""What is said of varied guesses: every sentence, in one and in many."""

from dataclasses import replace

import pytest

from cpm_planner.balance.studies.robustness.guesses import Guess, GuessKind
from cpm_planner.balance.studies.robustness.result import Distribution, Effect, MoveSurvival, Robustness
from cpm_planner.balance.studies.robustness_text import (
    doubt_sentence,
    effect_text,
    guess_name,
    headline,
    overload_sentence,
    spread_sentence,
    survival_sentence,
)
from cpm_planner.model.ids import PartnerId, RoleTypeId
from tests.builders import a_plan, a_role_type


def survival(same: int, leaves: int = 0, draws: int = 10) -> MoveSurvival:
    return MoveSurvival(PartnerId("p"), None, None, max(leaves, same), same, draws)


FOUND = Robustness(
    proposal=None,
    moves=(survival(9), survival(8), survival(3, leaves=5)),
    vary_percent=20,
    draws=10,
    otherwise_anyway=0,
    spread=0.05,
    overload_minutes=30,
    drawn_spread=Distribution(0.04, 0.12, 0.25),
    drawn_spreads={},
    drawn_overload_minutes=Distribution(0, 90, 600),
    guesses=(),
    is_complete=True,
)


def test_the_headline_counts_safe_moves() -> None:
    assert headline(FOUND) == (
        "2 of 3 moves are safe: they stay right in 80 % or more of 10 draws with every guess up to 20 % "
        "too high or too low."
    )
    assert headline(replace(FOUND, moves=())) == "The proposal moves nobody, so there is no move to doubt."
    assert headline(replace(FOUND, draws=0)).startswith("No draw was finished")


def test_spread_and_overload_are_told_as_ranges() -> None:
    assert spread_sentence(FOUND) == (
        "If nobody reacts, the widest spread is 4 to 25 points in 80 % of draws, 12 points in the middle "
        "one; planned is 5 points."
    )
    assert overload_sentence(FOUND) == (
        "Overload is 0.0 to 10.0 h a month in 80 % of draws, 1.5 h in the middle one; planned are 0.5 h."
    )


def test_nothing_is_told_where_nothing_is_known() -> None:
    assert spread_sentence(replace(FOUND, spread=None)) == ""
    assert spread_sentence(replace(FOUND, drawn_spread=None)) == ""
    assert overload_sentence(replace(FOUND, drawn_overload_minutes=None)) == ""
    assert doubt_sentence(FOUND) == doubt_sentence(replace(FOUND, otherwise_anyway=None)) == ""


@pytest.mark.parametrize(("count", "placed"), [(1, "1 partner"), (4, "4 partners")])
def test_the_doubt_of_the_search_itself_is_told(count: int, placed: str) -> None:
    assert doubt_sentence(replace(FOUND, otherwise_anyway=count)) == (
        f"Even with every guess right, balancing again would leave {placed} placed otherwise."
    )


@pytest.mark.parametrize(
    ("each", "said"),
    [
        (survival(0, draws=0), "Not known yet"),
        (survival(8), "Safe: made again in 8 of 10 draws"),
        (survival(7, 8), "Moving is safe, where to is not: to this CPM in 7 of 10 draws, away in 8"),
        (survival(2, 5), "Depends on the guesses: made again in 2 of 10 draws, away in 5"),
        (survival(2, 4), "Doubtful: made again in only 2 of 10 draws, away in 4"),
    ],
)
def test_each_move_is_called_as_sure_as_it_is(each: MoveSurvival, said: str) -> None:
    assert survival_sentence(each) == said


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (GuessKind.ACTIVITY, "Hours of Gold"),
        (GuessKind.TIER, "How often Gold partners need us"),
        (GuessKind.FIT, "Fit of Gold"),
        (GuessKind.CAPACITY, "Partner hours of Gold"),
        (GuessKind.EFFORT, "Hours of all partners alike"),
    ],
)
def test_guesses_have_the_names_a_director_would_use(kind: GuessKind, said: str) -> None:
    assert guess_name(Guess(kind, 0, "Gold")) == said


def test_effects_say_spread_overload_and_partners() -> None:
    role = a_role_type("manager", name="Managers")
    plan = a_plan(role_types=[role])
    manager = RoleTypeId("manager")
    assert effect_text(Effect(2.34, manager, 90, 1), plan) == (
        "overload +1.5 h, spread +2.3 points (Managers), 1 partner placed otherwise"
    )
    assert effect_text(Effect(-0.5, manager, -60, 3), plan) == (
        "overload -1.0 h, spread -0.5 points (Managers), 3 partners placed otherwise"
    )
    assert effect_text(Effect(0.0, None, 0), plan) == "no change"
