"""What is said of splits: what they buy and take, in one and in many, and how sure that is."""

from dataclasses import replace

import pytest

from cpm_planner.balance.proposal import Proposal
from cpm_planner.balance.studies.splitting.result import RoleDifference, Split, Splitting, SplittingRequest
from cpm_planner.balance.studies.splitting_text import (
    brings_something,
    contacts_sentence,
    headline,
    models_text,
    proof_sentence,
)
from cpm_planner.model.ids import CpmId, PartnerId, RoleTypeId
from cpm_planner.model.sales_model import SalesModel
from cpm_planner.workload.evenness import Evenness
from tests.builders import a_plan

MANAGER = RoleTypeId("manager")
SPLIT = Split(
    PartnerId("p"),
    CpmId("ana"),
    CpmId("ben"),
    (SalesModel.SELL_WITH,),
    is_new=True,
    minutes_alone=300,
    minutes_kept=100,
    minutes_given=50,
    minutes_saved=90,
    worth=1,
)


def found(
    spread: tuple[float, float] = (0.05, 0.05),
    overload: tuple[int, int] = (0, 0),
    misfit: tuple[int, int] = (0, 0),
    gap: float = 0.0,
) -> Splitting:
    """Draw up one split among three hybrids that does this for one role type."""
    whole, split = (Evenness(2, 0.8, 0.8, 0.8 - each, each, each / 2, 0) for each in spread)
    return Splitting(
        request=SplittingRequest(),
        roles=(RoleDifference(MANAGER, whole, split, overload, misfit),),
        splits=(SPLIT,),
        joined=(),
        candidates=3,
        extra_contacts=(2, 3),
        whole_value=2.0,
        whole_bound=1.0,
        whole_moves=3,
        moves_allowed=None,
        value=1.0,
        bound=1.0,
        proposal=Proposal(a_plan(), (), {}, {}, 1.0, 1.0, gap, 1.0, "time"),
        is_complete=True,
        seconds=1.0,
    )


@pytest.mark.parametrize(
    ("gains", "said"),
    [
        ({"overload": (120, 30)}, "saves 1.5 h of overload a month"),
        ({"misfit": (120, 0)}, "saves 2.0 h lost to poor fit a month"),
        (
            {"overload": (60, 0), "misfit": (120, 0)},
            "saves 1.0 h of overload and 2.0 h lost to poor fit a month",
        ),
        ({"spread": (0.085, 0.05)}, "narrows the widest spread by 3.5 points"),
        ({}, "makes the plan as a whole a little better"),
    ],
)
def test_the_headline_says_what_splits_buy_and_what_they_take(
    gains: dict[str, tuple[float, float]], said: str
) -> None:
    splits = found(**gains)  # type: ignore[arg-type]
    assert (
        headline(splits) == f"Splitting 1 of 3 hybrids {said} and takes 1.0 h a month to keep CPMs in step."
    )
    free = replace(splits, request=SplittingRequest(contact_minutes_per_month=0))
    assert headline(free) == f"Splitting 1 of 3 hybrids {said}."


def test_three_effects_are_listed() -> None:
    assert headline(found(misfit=(60, 0), spread=(0.1, 0.05))) == (
        "Splitting 1 of 3 hybrids saves 1.0 h lost to poor fit a month, narrows the widest spread by "
        "5.0 points and takes 1.0 h a month to keep CPMs in step."
    )


def test_without_splits_the_headline_says_how_sure_that_is() -> None:
    none = replace(found(), splits=())
    assert headline(none) == "No split pays: all 3 hybrids are better whole, each with one CPM."
    assert headline(replace(none, proposal=found(gap=0.1).proposal)) == (
        "No split that pays was found among 3 hybrids."
    )
    assert headline(replace(none, candidates=0)).startswith("There is nothing to split")


def test_second_cpms_are_counted_and_joins_told() -> None:
    assert contacts_sentence(found()) == "Second CPMs of partners: 2 now, 3 with these splits."
    joined = replace(found(), joined=(PartnerId("q"),))
    assert contacts_sentence(joined).endswith("; 1 split of now no longer pays and is joined.")


def test_a_comparison_with_more_moves_than_allowed_is_told() -> None:
    assert contacts_sentence(replace(found(), moves_allowed=3)) == contacts_sentence(found())
    assert contacts_sentence(replace(found(), moves_allowed=2)).endswith(
        " Compared is with all hybrids whole, which would take 3 moves, more than the 2 allowed."
    )


def test_the_proof_is_told() -> None:
    assert "this is proved" in proof_sentence(found())
    assert "more than 12.5 % better" in proof_sentence(found(gap=0.125))
    assert "ended early" in proof_sentence(replace(found(), is_complete=False))


def test_models_are_named() -> None:
    both = replace(SPLIT, models=(SalesModel.SELL_TO, SalesModel.SELL_THROUGH))
    assert models_text(both) == "Sell to, Sell through"


def test_without_splits_nothing_is_said_of_what_they_save() -> None:
    assert headline(replace(found(misfit=(600, 0)), splits=())) == (
        "No split pays: all 3 hybrids are better whole, each with one CPM."
    )


def test_splits_that_save_nothing_are_told_apart_from_the_moves_beside_them() -> None:
    idle = replace(SPLIT, minutes_saved=1)
    without = replace(found(spread=(0.04, 0.05), misfit=(600, 252)), splits=(idle,))
    assert not brings_something(without)
    assert headline(without) == (
        "Splitting brings nothing here: the 1 split found saves no hours of its own. "
        "The plan shown loses 5.8 h a month less to poor fit, but owes that to its other moves."
    )
    assert headline(replace(found(), splits=(idle, idle))) == (
        "Splitting brings nothing here: the 2 splits found save no hours of their own."
    )
    for gains in ({"overload": (60, 0)}, {"spread": (0.05, 0.04)}):
        assert brings_something(replace(found(**gains), splits=(idle,)))  # type: ignore[arg-type]


def test_what_other_moves_save_is_not_put_down_to_the_splits() -> None:
    assert headline(found(misfit=(600, 0))) == (
        "Splitting 1 of 3 hybrids saves 10.0 h lost to poor fit a month and takes 1.0 h a month to keep CPMs "
        "in step. The splits themselves save 2.5 h of that; the rest comes from other moves of the plan."
    )
