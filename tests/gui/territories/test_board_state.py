"""Focus, selection and search hold while the plan changes beneath them."""

import pytest

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.partners import remove_partners
from cpm_planner.edit.team import remove_cpms
from cpm_planner.workload.figures import derive
from tests.gui.territories.plans import small_plan
from ui.territories.board_filter import BoardFilter
from ui.territories.board_state import BoardState
from ui.territories.contents import UNASSIGNED, SortBy, contents_of
from ui.territories.layout import HEAD, Spot


@pytest.fixture
def state() -> BoardState:
    """Lanes: nobody, Ana with Acme and Birch, Ben with Cedar, Cy."""
    return BoardState(contents_of(derive(small_plan()), SortBy.NAME))


def change(state: BoardState, edit: object) -> None:
    """Show the plan after an edit."""
    state.set_contents(contents_of(derive(edit(state.contents.figures.plan)), SortBy.NAME))


def test_what_is_chosen_is_the_selection_else_the_card_in_focus(state: BoardState) -> None:
    assert state.chosen() == ()
    state.go_to(Spot(1, 1))
    assert state.chosen() == ("p2",)
    state.toggle(Spot(2, 0))
    assert state.chosen() == ("p3",)
    state.toggle(Spot(1, 0))
    assert state.chosen() == ("p1", "p3")
    state.toggle(Spot(1, 0))
    assert state.chosen() == ("p3",)


def test_extending_selects_the_run_from_where_it_began(state: BoardState) -> None:
    state.select_only(Spot(1, 1))
    state.go_to(Spot(1, HEAD), extend=True)
    assert state.selected == {"p1", "p2"}
    state.go_to(Spot(2, 0), extend=True)
    assert state.selected == {"p1", "p2"}


def test_the_focus_follows_a_cpms_lane_and_stays_near_where_a_card_was(state: BoardState) -> None:
    state.select_only(Spot(1, 1))
    change(state, assign(["p2"], "ben"))
    assert state.focus == Spot(1, 0)
    assert state.selected == {"p2"}
    change(state, remove_cpms(["ana"]))
    assert state.focus.lane == UNASSIGNED


def test_the_focus_stays_on_its_partner_when_others_come(state: BoardState) -> None:
    state.select_only(Spot(2, 0))
    change(state, assign(["p1"], "ben"))
    assert state.focused_key() == "p3"


def test_partners_that_are_gone_are_no_longer_selected(state: BoardState) -> None:
    state.select_lane(1)
    change(state, remove_partners({"p1"}))
    assert state.selected == {"p2"}


def test_a_search_finds_every_word_anywhere_and_narrows_the_selection_of_a_lane(state: BoardState) -> None:
    state.filter_by(BoardFilter("  BIR ch "))
    assert state.matches is not None
    assert state.matches.tolist() == [False, True, False, False]
    state.select_lane(1)
    assert state.selected == {"p2"}
    state.filter_by(BoardFilter(""))
    assert state.matches is None


def test_showing_partners_selects_them_and_passes_over_strangers(state: BoardState) -> None:
    state.show(["nobody", "p3", "p1"])
    assert state.selected == {"p1", "p3"}
    assert state.focus == Spot(2, 0)
    state.show(["nobody"])
    assert state.selected == {"p1", "p3"}
