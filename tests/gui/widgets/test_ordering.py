"""Sort and filter of the value table, in the data: laws, and what each filter means."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.table.arranging.ordering import Ordering, Sort, all_turns, next_sorts
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.column import Column, FilterKind, QuickFilter


@dataclass(frozen=True)
class Person:
    """A row with a text, a number that may be missing, and a group."""

    name: str
    hours: float | None
    group: str


COLUMNS = (
    Column[Person](key="name", title="Name", text=lambda row: row.name),
    Column[Person](
        key="hours", title="Hours", text=lambda row: str(row.hours), sort_key=lambda row: row.hours
    ),
    Column[Person](key="group", title="Group", text=lambda row: row.group, filter_kind=FilterKind.CHOICE),
)
QUICK = (QuickFilter[Person]("idle", "Idle", lambda row: not row.hours),)

people = st.lists(
    st.builds(
        Person,
        name=st.text(alphabet="abcÄß ", max_size=4),
        hours=st.none() | st.integers(0, 3).map(float),
        group=st.sampled_from(["x", "y", ""]),
    ),
    max_size=12,
)
sorts = st.lists(st.builds(Sort, st.sampled_from(["name", "hours", "group"]), st.booleans()), max_size=3)
filters = st.builds(
    RowFilter,
    search=st.sampled_from(["", "a", "A b", "ss"]),
    choices=st.sampled_from([{}, {"group": frozenset({"x"})}, {"group": frozenset({"x", ""})}]),
    quick=st.sampled_from([frozenset[str](), frozenset({"idle"})]),
)


def ordering(rows: list[Person]) -> Ordering[Person]:
    """Give the rows under their positions as ids."""
    made = Ordering(COLUMNS, dict(enumerate(rows)).get, QUICK)
    made.replace(range(len(rows)))
    return made


def shown(order: Ordering[Person]) -> list[object]:
    """Give the ids shown."""
    return list(order.shown_ids())


@given(people, sorts)
def test_a_sort_loses_and_invents_nothing(rows: list[Person], by: list[Sort]) -> None:
    order = ordering(rows)
    order.sort_by(by)
    assert sorted(shown(order), key=str) == sorted(range(len(rows)), key=str)


@given(people, st.booleans())
def test_a_sort_is_stable_with_missing_values_last(rows: list[Person], descending: bool) -> None:  # noqa: FBT001 - drawn
    order = ordering(rows)
    order.sort_by([Sort("hours", descending)])
    sign = -1 if descending else 1
    keys = [(row.hours is None, sign * (row.hours or 0), at) for at, row in enumerate(rows)]
    assert shown(order) == [at for *_, at in sorted(keys)]


def test_numbers_in_names_are_sorted_by_their_size() -> None:
    order = ordering([Person(name, None, "") for name in ("C10", "c2", "C1")])
    order.sort_by([Sort("name")])
    assert shown(order) == [2, 1, 0]
    order.sort_by([Sort("name", descending=True)])
    assert shown(order) == [0, 1, 2]


@given(people, filters, sorts)
def test_a_filter_keeps_the_order_and_taking_it_away_gives_all(
    rows: list[Person], by: RowFilter, s: list[Sort]
) -> None:
    order = ordering(rows)
    order.sort_by(s)
    before = shown(order)
    order.filter_by(by)
    left = shown(order)
    assert left == [each for each in before if each in left]
    order.filter_by(RowFilter())
    assert shown(order) == before


@given(people, filters)
def test_what_a_choice_offers_counts_the_rows_other_filters_leave(rows: list[Person], by: RowFilter) -> None:
    order = ordering(rows)
    order.filter_by(by)
    offered = all_turns(order.offering("group"))
    order.filter_by(RowFilter(by.search, {}, by.quick))
    assert sum(offered.values()) == len(shown(order))


@given(people, filters, st.sets(st.integers(0, 15)))
def test_positions_are_where_the_ids_are_shown(rows: list[Person], by: RowFilter, wanted: set[int]) -> None:
    order = ordering(rows)
    order.filter_by(by)
    assert [order.id_at(place) for place in order.positions(wanted)] == [
        at for at in shown(order) if at in wanted
    ]


def test_every_word_searched_must_be_in_some_column_whatever_its_case() -> None:
    order = ordering(
        [Person("Ana Lima", 1, "North"), Person("Ana Pak", 1, "South"), Person("Lima", 1, "South")]
    )
    order.filter_by(RowFilter("LIMA south"))
    assert shown(order) == [2]


def test_changed_rows_are_read_anew_at_the_next_filter() -> None:
    rows = {0: Person("Ana", 1, "x")}
    order = Ordering(COLUMNS, rows.get, QUICK)
    order.replace([0])
    order.filter_by(RowFilter("ana", {"group": frozenset({"x"})}))
    rows[0] = Person("Jae", 1, "y")
    order.forget([0, 7])
    order.filter_by(RowFilter("jae", {"group": frozenset({"y"})}))
    assert shown(order) == [0]


def test_a_row_that_is_gone_sorts_last_and_meets_no_filter() -> None:
    rows = {0: Person("b", 1, "x"), 1: Person("a", 1, "x")}
    order = Ordering(COLUMNS, rows.get, QUICK)
    order.replace([0, 1])
    del rows[0]
    order.sort_by([Sort("name")])
    assert shown(order) == [1, 0]
    order.forget([0])
    order.filter_by(RowFilter("b"))
    assert shown(order) == []


def test_clicks_on_a_heading_go_round() -> None:
    up, down = Sort("a"), Sort("a", descending=True)
    assert next_sorts((), "a", added=False) == [up]
    assert next_sorts((up,), "a", added=False) == [down]
    assert next_sorts((down,), "a", added=False) == []


def test_clicks_with_shift_keep_the_other_columns() -> None:
    other, up, down = Sort("b"), Sort("a"), Sort("a", descending=True)
    assert next_sorts((other,), "a", added=True) == [other, up]
    assert next_sorts((up, other), "a", added=True) == [down, other]
    assert next_sorts((down, other), "a", added=True) == [other]


def test_texts_read_beforehand_are_not_read_again_by_the_search_and_changed_ones_are() -> None:
    rows = dict(enumerate(Person(name, None, "x") for name in ("Ana", "Ben", "Cleo", "Dan")))
    read: list[str] = []

    def name_of(row: Person) -> str:
        read.append(row.name)
        return row.name

    order = Ordering((Column[Person](key="name", title="Name", text=name_of),), rows.get)
    order.replace(range(4))
    assert not order.ready_search(3)
    assert read == ["Ana", "Ben", "Cleo"]
    assert order.ready_search(3)
    rows[1] = Person("Bea", None, "x")
    order.forget([1])
    order.filter_by(RowFilter("bea"))
    assert shown(order) == [1]
    assert read == ["Ana", "Ben", "Cleo", "Dan", "Bea"]
