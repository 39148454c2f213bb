"""What values refuse, and what they derive."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.model.assignment import Assignment
from cpm_planner.model.errors import EditRefusedError, InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.month import Month
from cpm_planner.model.place import Coordinates
from cpm_planner.model.role_type import WorkingTime
from cpm_planner.model.sales_model import UNTAGGED, WHOLE, ModelMix, SalesModel

SHARES = st.dictionaries(st.sampled_from(SalesModel), st.integers(0, 10**6))


@given(SHARES)
def test_a_mix_always_sums_to_the_whole_and_keeps_proportions(shares: dict[SalesModel, int]) -> None:
    mix, total = ModelMix.of(shares), sum(shares.values())
    assert sum(weight for _, weight in mix) == (WHOLE if total else 0)
    assert all(abs(mix.weight(model) - share * WHOLE / total) < 1 for model, share in shares.items() if total)


def test_a_hybrid_is_derived_from_the_mix() -> None:
    hybrid = ModelMix.equal([SalesModel.SELL_TO, SalesModel.SELL_WITH])
    assert hybrid == ModelMix(5_000, 0, 5_000)
    assert hybrid.is_hybrid
    assert not ModelMix(sell_to=WHOLE).is_hybrid
    assert UNTAGGED.is_untagged
    assert ModelMix.equal(SalesModel) == ModelMix(3_334, 3_333, 3_333)


@pytest.mark.parametrize("weights", [(1, 0, 0), (-1, 1, WHOLE), (WHOLE, 1, 0)])
def test_weights_that_are_no_mix_are_refused(weights: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="basis points"):
        ModelMix(*weights)


@given(st.integers(12, 9_000 * 12), st.integers(-11, 11))
def test_months_can_be_counted_on(ordinal: int, step: int) -> None:
    month = Month.from_ordinal(ordinal)
    assert month.ordinal == ordinal
    if ordinal + step >= 12:
        assert month.plus(step).since(month) == step


@pytest.mark.parametrize(("year", "month"), [(2026, 0), (2026, 13), (0, 1), (10_000, 1)])
def test_a_month_that_does_not_exist_is_refused(year: int, month: int) -> None:
    with pytest.raises(ValueError, match="no such month"):
        Month(year, month)


def test_a_point_off_the_globe_is_refused() -> None:
    with pytest.raises(ValueError, match="not on the globe"):
        Coordinates(91, 0)


def test_the_default_year_leaves_111_hours_a_month_for_partners() -> None:
    assert WorkingTime().partner_minutes_per_month == 111 * 60


def test_a_split_assignment_names_everybody_once() -> None:
    ana, ben = CpmId("ana"), CpmId("ben")
    split = Assignment(ana, {SalesModel.SELL_TO: ben, SalesModel.SELL_WITH: ben})
    assert split.cpms == (ana, ben)
    assert split.is_split
    assert split.cpm_for(SalesModel.SELL_THROUGH) == ana
    assert not Assignment(ana, {SalesModel.SELL_TO: ana}).is_split


def test_an_input_error_is_one_sentence_and_crosses_processes() -> None:
    error = EditRefusedError(
        code="c", what="The file is empty", where="partners.csv", remedy="choose another"
    )
    assert str(error) == "The file is empty (partners.csv): choose another."
    assert str(InputError(code="c", what="Nothing to do")) == "Nothing to do."
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(again), again.code, str(again)) == (EditRefusedError, "c", str(error))
