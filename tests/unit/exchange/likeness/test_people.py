"""Names of people, alike in many ways."""

import pytest

from cpm_planner.exchange.likeness import people_index
from cpm_planner.exchange.likeness.people import LEAST_LIKE, NameLikeness, likeness_of
from cpm_planner.exchange.likeness.people_index import PeopleIndex

WAY = NameLikeness


@pytest.mark.parametrize(
    ("word", "name", "way"),
    [
        ("Ana Líma", "Ana Lima", WAY.ACCENTS),
        ("ANA LIMA", "Ana Lima", WAY.ACCENTS),
        ("Dr. Ana Lima (EMEA)", "Ana Lima", WAY.ACCENTS),
        ("Juergen Mueller", "Jürgen Müller", WAY.ACCENTS),
        ("Sean O'Brien", "Seán OBrien", WAY.ACCENTS),
        ("Lima, Ana", "Ana Lima", WAY.ORDER),
        ("ana.lima@firm.com", "Ana Lima", WAY.EMAIL),
        ("lima.ana2@firm.com", "Ana Lima", WAY.EMAIL),
        ("analima@firm.com", "Ana Lima", WAY.EMAIL),
        ("A. Lima", "Ana Lima", WAY.INITIALS),
        ("Lima A.", "Ana Lima", WAY.INITIALS),
        ("Ana Limma", "Ana Lima", WAY.SLIP),
        ("Jilian Carson", "Jillian Carson", WAY.SLIP),
        ("Ana Lima Costa", "Ana Lima", WAY.PART),
        ("Lima", "Ana Lima", WAY.PART),
        ("alima", "Ana Lima", WAY.ALIAS),
        ("alima@firm.com", "Ana Lima", WAY.ALIAS),
        ("limaa", "Ana Lima", WAY.ALIAS),
        ("Aleksandr Petrov", "Alexander Petrov", WAY.ALIKE),
    ],
)
def test_names_that_may_be_one_person(word: str, name: str, way: NameLikeness) -> None:
    found = likeness_of(word, name)
    assert found is not None
    assert found.way is way
    assert found.score >= LEAST_LIKE


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Bo Ek", "Ana Lima"),
        ("Ana Ruiz", "Ana Lima"),
        ("A.", "Ana Lima"),
        ("", "Ana Lima"),
        ("Ana Lima", "(open)"),
        ("B. Lima", "Ana Lima"),
        ("House Account", "Ana Lima"),
        ("CPM 1", "CPM 2"),
        ("Open seat 3", "Open seat"),
    ],
)
def test_names_that_are_not(word: str, name: str) -> None:
    assert likeness_of(word, name) is None


def test_the_likeliest_comes_first() -> None:
    index = PeopleIndex[str]()
    for name in ("Ana Lima", "Ana Lima Costa", "Alba Lima", "Bo Ek"):
        index.add(name, name)
    found = [(key, likeness.way) for key, likeness in index.candidates("Lima, Ana")]
    assert found == [("Ana Lima", WAY.ORDER), ("Ana Lima Costa", WAY.PART)]
    initials = [key for key, _ in index.candidates("A. Lima")]
    assert initials == ["Alba Lima", "Ana Lima"]
    assert [key for key, _ in index.candidates("alima@firm.com")] == ["Alba Lima", "Ana Lima"]
    assert [key for key, _ in index.candidates("Bo Ekk")] == ["Bo Ek"]
    assert index.candidates("Nobody Else") == []


def test_a_word_that_very_many_share_is_no_sign() -> None:
    index = PeopleIndex[int]()
    for number in range(60):
        index.add(number, f"Sales {chr(97 + number % 26) * 7} {chr(97 + number // 26) * 7}")
    assert index.candidates("Sales Desk") == []


def test_among_very_many_people_spellings_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people_index, "_MOST_COMPARED", 1)
    index = PeopleIndex[str]()
    for name in ("Bo Ek", "Ana Lima"):
        index.add(name, name)
    assert index.candidates("Boo Ekk") == []
    assert [key for key, _ in index.candidates("Ek, Bo")] == ["Bo Ek"]
