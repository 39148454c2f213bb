"""Model mixes as they are typed."""

import pytest
from hypothesis import given

from cpm_planner.formatting.marks import ENGLISH, GERMAN
from cpm_planner.formatting.models import mix_in_words
from cpm_planner.model.errors import InputError
from cpm_planner.model.sales_model import UNTAGGED, ModelMix, SalesModel
from tests.drawn_values import MIXES
from ui.partners.typed_mix import mix_to_type, typed_mix


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", UNTAGGED),
        ("through", ModelMix(sell_through=10_000)),
        ("Sell with", ModelMix(sell_with=10_000)),
        ("with 60, through 40", ModelMix(0, 4_000, 6_000)),
        ("with 60,through 40", ModelMix(0, 4_000, 6_000)),
        ("60 % with; 40 % thr", ModelMix(0, 4_000, 6_000)),
        ("to + with", ModelMix(5_000, 0, 5_000)),
        ("to/through/with", ModelMix(3_334, 3_333, 3_333)),
        ("with 60, through", ModelMix(0, 4_000, 6_000)),
        ("with 60, through, to", ModelMix(2_000, 2_000, 6_000)),
        ("with 3, to 1", ModelMix(2_500, 0, 7_500)),
    ],
)
def test_a_mix_is_read(text: str, expected: ModelMix) -> None:
    assert typed_mix(text, ENGLISH) == expected


def test_a_mix_is_read_as_it_is_shown_in_any_language(monkeypatch: pytest.MonkeyPatch) -> None:
    german = dict(zip(SalesModel, ("Verkauf an", "Verkauf über", "Verkauf mit"), strict=True))
    monkeypatch.setattr("ui.partners.typed_mix.model_name", german.__getitem__)
    mix = ModelMix(0, 4_000, 6_000)
    shown = mix_in_words(mix, german.__getitem__)
    assert shown == "über 40 %, mit 60 %"
    assert typed_mix(shown, GERMAN) == mix


@pytest.mark.parametrize("text", ["sell", "t 50", "with through", "50", "with 1.2.3", "beside 40"])
def test_what_is_no_mix_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match="such as: with 60, through 40"):
        typed_mix(text, ENGLISH)


@given(MIXES)
def test_what_the_editor_starts_with_is_the_mix_itself(mix: ModelMix) -> None:
    assert typed_mix(mix_to_type(mix, ENGLISH), ENGLISH) == mix
    assert typed_mix(mix_to_type(mix, GERMAN), GERMAN) == mix
