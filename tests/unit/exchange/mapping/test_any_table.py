"""Whatever a table is called and holds, a proposal is made, names its columns, and survives its file."""

from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.mapping.fields import ListKind, field_of
from cpm_planner.exchange.mapping.header_words import normalised, tokens_of
from cpm_planner.exchange.mapping.known_words import KnownWords
from cpm_planner.exchange.mapping.mapping import Mapping, refuse_unfit
from cpm_planner.exchange.mapping.mapping_file import format_mapping, parse_mapping
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.remark_text import describe
from cpm_planner.exchange.mapping.remembered import Remembered, recalled
from cpm_planner.exchange.mapping.source_mark import mark_of
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.errors import InputError

KNOWN = KnownWords(("Gold", "Silver"), ("Manager",), frozenset({"Ana Lima"}), frozenset({"7"}))
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
HEADERS = TEXT | st.sampled_from(
    [
        "Account Name",
        "Owner",
        "Type",
        "OEM",
        "Reseller",
        "ID",
        "No",
        "Sales 2025",
        "City",
        "Start",
        "Tier",
        "%",
    ]
)
CELLS = st.one_of(
    *(st.none(), st.booleans(), st.integers(), st.floats(), st.dates(), TEXT),
    st.sampled_from(["Gold", "Ana Lima", "VAR; OEM", "1", "2", "3", "0", "yes", "Sell Partner x", "1.234,5"]),
)


@st.composite
def tables(draw: st.DrawFn) -> SourceTable:
    """Draw a table."""
    header = tuple(draw(st.lists(HEADERS, min_size=1, max_size=6, unique=True)))
    rows = draw(st.lists(st.tuples(*(CELLS for _ in header)), max_size=8))
    return SourceTable(draw(TEXT), "", header, rows, 2)


def _lacks_a_key(mapping: Mapping, kind: ListKind) -> bool:
    """Tell whether rows could not be told apart; nothing else may be wrong with a proposal."""
    try:
        refuse_unfit(mapping, kind)
    except InputError as refusal:
        return refusal.code == "mapping-no-key"
    else:
        return False


@given(tables(), st.sampled_from(ListKind))
def test_a_proposal_can_be_made_of_any_table(table: SourceTable, kind: ListKind) -> None:
    mapping = propose_mapping(table, kind, known=KNOWN)
    assert {name for each in mapping.columns for name in each.sources} <= {*table.header}
    assert all(field_of(kind, each.field) for each in mapping.columns)
    assert all(describe(remark) for remark in mapping.remarks)
    if not _lacks_a_key(mapping, kind):
        assert parse_mapping(format_mapping(mapping), kind) == mapping


@given(tables(), tables(), st.sampled_from(ListKind))
def test_a_mapping_of_one_table_is_recalled_for_any_other(
    before: SourceTable, now: SourceTable, kind: ListKind
) -> None:
    used = propose_mapping(before, kind, known=KNOWN)
    again = recalled(Remembered(mark_of(before, kind), used, "2026-11-28"), now, kind, KNOWN)
    if again is not None:
        assert {name for each in again.columns for name in each.sources} <= {*now.header}
        assert all(describe(remark) for remark in again.remarks)


@given(TEXT)
def test_headers_are_normal_once(header: str) -> None:
    assert normalised(normalised(header)) == normalised(header)
    assert tokens_of(header) == tokens_of(f" {header} ")
