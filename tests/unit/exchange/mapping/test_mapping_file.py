"""Mappings as TOML: what is written is read again, and what is not known is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_planner.exchange.mapping import mapping_file
from cpm_planner.exchange.mapping.decisions import Decisions, OwnerChoice, OwnerDecision
from cpm_planner.exchange.mapping.fields import (
    FIELDS,
    MANY_VALUED,
    SEVERAL_COLUMNS,
    VALUE_MAPPED,
    FieldType,
    ListKind,
    defaults_of,
)
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, OtherCurrencies, UnknownOwners
from cpm_planner.exchange.mapping.mapping_file import format_mapping, parse_mapping
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN, ValueMap, folded_text
from cpm_planner.exchange.reading.values import NUMBER_FORMATS, DateOrder
from cpm_planner.formatting.language import speak
from cpm_planner.model.errors import InputError

NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
SMALLEST = '[columns]\nname = "Name"\n'
PARTNERS = ListKind.PARTNERS


def _value_maps(field_type: FieldType) -> st.SearchStrategy[ValueMap]:
    if field_type not in VALUE_MAPPED:
        return st.just(AS_WRITTEN)
    most = 1 if field_type is FieldType.TEXT else 3
    words = st.dictionaries(NAMES, st.lists(NAMES, max_size=most).map(tuple), max_size=2)
    split = st.sampled_from(["", ";", "|"]) if field_type in MANY_VALUED else st.just("")
    return st.builds(ValueMap, words, words, words, split)


OWNERS = st.one_of(
    st.sampled_from([OwnerDecision(OwnerChoice.CREATE), OwnerDecision(OwnerChoice.LEAVE)]),
    NAMES.map(lambda name: OwnerDecision(OwnerChoice.SAME_AS, name)),
)


@st.composite
def decisions(draw: st.DrawFn, kind: ListKind) -> Decisions:
    """Draw decisions that make sense for a kind of list; an owner is decided once."""
    words = draw(st.lists(NAMES, max_size=3, unique_by=folded_text)) if kind is not ListKind.TEAM else []
    pairs = st.lists(st.tuples(NAMES, NAMES), max_size=2 if kind is PARTNERS else 0).map(tuple)
    return Decisions({word: draw(OWNERS) for word in words}, draw(pairs), draw(pairs))


@st.composite
def mappings(draw: st.DrawFn, kind: ListKind) -> Mapping:
    """Draw a mapping of all fields of a kind, in the order in which files have them."""
    columns = []
    for field in FIELDS[kind]:
        most = 3 if field.type in SEVERAL_COLUMNS else 1
        names = tuple(draw(st.lists(NAMES, min_size=1, max_size=most)))
        columns.append(ColumnMapping(field.key, names, draw(_value_maps(field.type))))
    return Mapping(
        tuple(columns),
        draw(st.sampled_from([*NUMBER_FORMATS])),
        draw(st.sampled_from(DateOrder)),
        draw(st.dictionaries(st.sampled_from([each.key for each in defaults_of(kind)]), NAMES, max_size=3)),
        draw(st.sampled_from(UnknownOwners)),
        draw(decisions(kind)),
        draw(st.sampled_from(OtherCurrencies)),
    )


@given(st.sampled_from(ListKind).flatmap(lambda kind: st.tuples(st.just(kind), mappings(kind))))
def test_what_is_written_is_read_again(case: tuple[ListKind, Mapping]) -> None:
    kind, mapping = case
    assert parse_mapping(format_mapping(mapping), kind) == mapping


def test_the_example_of_the_documentation_is_a_mapping() -> None:
    documentation = mapping_file.__doc__ or ""
    example = documentation.split("::\n", 1)[1].split("\nFields are", 1)[0]
    mapping = parse_mapping("\n".join(line.strip() for line in example.splitlines()), PARTNERS)
    assert mapping.of("revenue") == ColumnMapping("revenue", ("Hardware", "Services"))
    assert mapping.unknown_owners is UnknownOwners.CREATE
    models = mapping.of("models")
    assert models is not None
    assert models.sources == ("BusinessType", "OEM?")
    assert models.values.equals["n/a"] == ()
    assert mapping.decisions == Decisions(
        {
            "Bo Ek": OwnerDecision(OwnerChoice.CREATE),
            "House Account": OwnerDecision(OwnerChoice.LEAVE),
            "Lima, Ana": OwnerDecision(OwnerChoice.SAME_AS, "Ana Lima"),
        },
        (("A-1", "A-7"),),
        (("A-2", "A-3"),),
    )
    assert mapping.of("tier") is None


def test_what_a_file_leaves_out_has_its_usual_value() -> None:
    assert parse_mapping(SMALLEST, PARTNERS) == Mapping((ColumnMapping("name", ("Name",)),))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("columns = [", "This is not TOML"),
        (
            f'colums = "x"\n{SMALLEST}',
            '"colums" is not a key here .*: use one of numbers, dates, unknown_owners',
        ),
        (f'{SMALLEST}nmae = "X"', '"nmae" is not a field here .*: use one of external_id, name, tier'),
        (f'{SMALLEST}[defaults]\ncpm = "X"', '"cpm" is not a field with a default here'),
        (f'{SMALLEST}[values.nmae.equals]\n"x" = "y"', '"nmae" is not a field here'),
        (
            f'{SMALLEST}[values.models.equal]\n"x" = "y"',
            '"equal" is not a key of "values.models" here .*: use one of equals, contains, flags, split',
        ),
        (
            f'numbers = "us"\n{SMALLEST}',
            '"us" is not a value of "numbers" here .*: use one of en, de',
        ),
        (f'dates = "ymd"\n{SMALLEST}', "use one of day first, month first"),
        (f'unknown_owners = "guess"\n{SMALLEST}', "use one of create, leave unassigned, refuse"),
        (f"numbers = 1\n{SMALLEST}", '"numbers" cannot be 1 .*: give text in quotation marks'),
        ('columns = "x"', "\"columns\" cannot be 'x' .*: give a table"),
        ("[columns]\nname = [1]", '"name" cannot be 1'),
        ('[columns]\ntier = "Tier"', "No column is mapped to external_id or name"),
        ("[columns]\nname = []", 'The field "name" has no column'),
        ('[columns]\nname = "N"\ntier = ["A", "B"]', 'The field "tier" takes one column only'),
        (
            f'{SMALLEST}revenue = "R"\n[values.revenue.equals]\n"x" = "y"',
            'The field "revenue" holds no words that could be translated',
        ),
        (f'{SMALLEST}[values.name]\nsplit = ";"', 'The field "name" holds one value'),
        (f'{SMALLEST}[values.name.equals]\n"x" = ["y", "z"]', "a word cannot mean several"),
        (f'{SMALLEST}[owners]\nmake = ["A"]', '"make" is not a key of "owners" here'),
        (
            f'{SMALLEST}[owners]\ncreate = ["A b"]\nleave_unassigned = ["a  B"]',
            'The owner "a  B" is decided twice .*line 5',
        ),
        (f'{SMALLEST}[owners.same_as]\n"A" = 7', '"A" cannot be 7 .*line 4'),
        (f'{SMALLEST}[duplicates]\none = [["A", "B"]]', '"one" is not a key of "duplicates" here'),
        (f'{SMALLEST}[duplicates]\nsame = "A"', "\"same\" cannot be 'A' .*: give a list of pairs"),
        (f'{SMALLEST}[duplicates]\nsame = [["A"]]', r'"same" cannot be \[.A.\] .*: give pairs such as'),
        (f'{SMALLEST}[duplicates]\nsame = [["A", 1]]', '"same" cannot be 1'),
    ],
)
def test_what_makes_no_sense_is_refused(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_mapping(text, PARTNERS)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f'numbers = "en"\n{SMALLEST}nmae = "X"', "partners.toml, line 4"),
        (f'{SMALLEST}[values.models.equal]\n"x" = "y"', "partners.toml, line 3"),
        (f'\n\nnumbers = "us"\n{SMALLEST}', "partners.toml, line 3"),
        (f'{SMALLEST}\ntier = ["A", "B"]', "partners.toml, line 4"),
        ("[columns]\n'name' = []", "partners.toml, line 2"),
        ('[columns]\ntier = "Tier"', "partners.toml"),
    ],
)
def test_errors_name_the_line(text: str, place: str) -> None:
    with pytest.raises(InputError) as refusal:
        parse_mapping(text, PARTNERS, "partners.toml")
    assert refusal.value.where == place
    assert refusal.value.remedy


def test_errors_in_other_languages_name_the_line_too() -> None:
    speak("de")
    try:
        with pytest.raises(InputError) as refusal:
            parse_mapping(f'numbers = "en"\n{SMALLEST}nmae = "X"', PARTNERS, "partners.toml")
    finally:
        speak("en")
    assert refusal.value.where.startswith("partners.toml, ")
    assert refusal.value.where.endswith(" 4")


@pytest.mark.parametrize(
    ("kind", "text", "table"),
    [
        (ListKind.TEAM, '[columns]\nname = "N"\n[owners]\ncreate = ["A"]', "owners"),
        (
            ListKind.ASSIGNMENTS,
            '[columns]\npartner = "P"\ncpm = "C"\n[duplicates]\nsame = [["A", "B"]]',
            "duplicates",
        ),
    ],
)
def test_decisions_of_another_list_are_refused(kind: ListKind, text: str, table: str) -> None:
    with pytest.raises(InputError, match=f'"{table}" makes no sense for a list of {kind.value}'):
        parse_mapping(text, kind)
