"""Spellings of one name are brought together, and other names stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.places.spelling import spelled, spellings


@pytest.mark.parametrize(
    "names",
    [
        ("Müllheim", "Muellheim", "MULLHEIM", "mu\u0308llheim"),
        ("St. Louis", "St Louis", "Saint-Louis", "saint  louis"),
        ("Sankt Gallen", "St. Gallen", "SAINT GALLEN"),
        ("Saint-Ouen-l'Aumône", "ST OUEN L\u2019AUMONE"),
        ("Straße", "Strasse"),
        ("Łódź", "Lodz"),
        ("Tromsø", "TROMSO"),
        ("Ærø", "Aero"),
        ("\u0130zmir", "Izmir", "\u0131zmir"),
        ("Mt. Vernon", "Mount Vernon"),
        ("Ft Worth", "Fort Worth"),
    ],
)
def test_spellings_of_one_name_are_one(names: tuple[str, ...]) -> None:
    assert len({spelled(name) for name in names}) == 1


@pytest.mark.parametrize(("one", "other"), [("Bonn", "Born"), ("Halle", "Hall"), ("東京", "京都")])
def test_other_names_stay_apart(one: str, other: str) -> None:
    assert spelled(one) != spelled(other)


@given(st.text(max_size=12))
def test_what_is_spelled_stays_so(name: str) -> None:
    assert spelled(spelled(name).upper()) == spelled(spelled(name))


@pytest.mark.parametrize(
    ("city", "names"),
    [
        ("Bonn", ("bonn",)),
        ("Frankfurt (Main)", ("frankfurt main", "frankfurt")),
        ("Halle/Saale", ("halle saale", "halle")),
        ("Paris Cedex 15", ("paris cedex 15", "paris")),
        ("Lyon 3e, Rhône", ("lyon 3e rhone", "lyon 3e", "lyon")),
        ("(Bonn)", ("bonn",)),
        ("", ()),
        ("...", ()),
    ],
)
def test_a_city_may_be_listed_under_less(city: str, names: tuple[str, ...]) -> None:
    assert spellings(city) == names
