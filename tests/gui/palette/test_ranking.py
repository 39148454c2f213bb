"""What is typed finds what is meant: by its beginning, by any word of it, and when it is misspelt."""

from collections.abc import Iterator

import pytest

from tests.gui.palette.known import CPM, KNOWN, titles
from ui.palette.entries import Entry, EntryKind
from ui.palette.ranking import MOST_SHOWN, Haystack, folded
from ui.turns import ROWS_A_TURN


@pytest.fixture
def haystack() -> Haystack:
    return Haystack(KNOWN)


def test_everything_is_offered_in_order_while_nothing_is_typed(haystack: Haystack) -> None:
    assert haystack.search("  ") == KNOWN


def test_beginnings_come_before_words_and_words_before_what_is_inside(haystack: Haystack) -> None:
    assert titles(haystack.search("bal")) == [
        "Balance",
        "Bal Harbour Sports",
        "Go to Balance",
        "Global Bikes",
    ]


def test_every_word_has_to_occur_and_the_detail_counts(haystack: Haystack) -> None:
    assert titles(haystack.search("harbour miami")) == ["Bal Harbour Sports"]
    assert titles(haystack.search("miami oslo")) == []


def test_accents_and_case_do_not_matter(haystack: Haystack) -> None:
    assert titles(haystack.search("JOSE")) == ["José Saraiva"]
    assert folded("  Ünïted\u00a0 Straße ") == "united strasse"


def test_a_misspelt_name_is_still_found(haystack: Haystack) -> None:
    assert titles(haystack.search("globel bkies")) == ["Global Bikes"]


def test_commands_alone_are_asked_for_by_a_sign(haystack: Haystack) -> None:
    assert titles(haystack.search(">bal")) == ["Balance", "Go to Balance"]
    assert {each.kind for each in haystack.search(">")} == {EntryKind.VERB}


def test_a_crowd_is_cut_to_what_a_list_can_show() -> None:
    crowd = [Entry(EntryKind.CPM, f"{CPM.title} {number}", "", "user", print) for number in range(500)]
    assert len(Haystack(crowd).search("jose")) == MOST_SHOWN


def test_only_what_is_shown_is_read_until_more_is_asked_for() -> None:
    read: list[str] = []

    def crowd() -> Iterator[Entry]:
        for number in range(3 * ROWS_A_TURN):
            read.append(f"Partner {number}")
            yield Entry(EntryKind.PARTNER, read[-1], "", "briefcase", print)

    haystack = Haystack(crowd())
    assert len(haystack.search("")) == len(read) == MOST_SHOWN
    turns = haystack.reading()
    next(turns)
    assert len(read) == MOST_SHOWN + ROWS_A_TURN
    last = f"Partner {3 * ROWS_A_TURN - 1}"
    assert titles(haystack.search(last)) == [last]
    assert [*turns] == []
    assert len(haystack.search("")) == MOST_SHOWN
