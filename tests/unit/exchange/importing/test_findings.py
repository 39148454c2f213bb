"""Every kind of finding comes up where it should, and says what it has to say."""

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.joining.report import JoinFault
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.mapping.value_map import ValueMap
from cpm_planner.exchange.reading.values import CellFault
from cpm_planner.exchange.rows.finding import REFUSALS, FindingCode
from cpm_planner.exchange.rows.verdict import Outcome
from cpm_planner.model.plan import Plan
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list, a_table, checked, partners, team, without

PEOPLE = team("position_id|name", "7|Ana Lima", "8|Bo Ek", "9|Bo Ek")
STORES = partners(
    "external_id|name|city|sell_to|sell_with",
    *("A1|Acme|Rome|1|1", "A2|Twin|Oslo|1|", "A3|Twin|Oslo|1|", "|Nord|Bonn|1|"),
    plan=PEOPLE,
)
P, T, A = ListKind.PARTNERS, ListKind.TEAM, ListKind.ASSIGNMENTS

CASES: list[tuple[FindingCode, ListKind, str, str, str]] = [
    (FindingCode.NO_NAME, P, "external_id|name", "X1|", "A new row needs a name."),
    (FindingCode.NO_NAME, T, "position_id|name", "X1|", "A new row needs a name."),
    (FindingCode.LONG_NAME, P, "name", "x" * 301, "The name has 301 characters, more than 300."),
    (FindingCode.LONG_NAME, T, "name", "x" * 301, "The name has 301 characters, more than 300."),
    (
        FindingCode.ID_UNREADABLE,
        P,
        "external_id|name",
        "1.23E+18|Acme",
        "External ID 1.23E+18 cannot be an ID, or a spreadsheet has rounded it.",
    ),
    (
        FindingCode.FITS_SEVERAL,
        P,
        "name",
        "Twin",
        '"Twin" is not unique: 2 of this name are in the plan; map the ID.',
    ),
    (
        FindingCode.ENDS_BEFORE_START,
        T,
        "name|start|end",
        "Cy|2026-03|2026-02",
        "The end 2026-02 lies before the start 2026-03.",
    ),
    (FindingCode.NO_PARTNER, A, "partner|cpm", "|7", "No partner is named."),
    (FindingCode.NO_CPM, A, "partner|cpm", "A1|", "No CPM is named."),
    (FindingCode.UNKNOWN_PARTNER, A, "partner|cpm", "a1|7", 'No partner "a1" is in the plan.'),
    (
        FindingCode.PARTNER_NOT_UNIQUE,
        A,
        "partner|cpm",
        "Twin|7",
        'The name "Twin" is not unique among the partners; map the ID.',
    ),
    (FindingCode.UNKNOWN_CPM, A, "partner|cpm", "A1|Di Fo", 'No CPM "Di Fo" is in the team.'),
    (
        FindingCode.CPM_NOT_UNIQUE,
        A,
        "partner|cpm",
        "A1|bo  ek",
        'The name "bo  ek" is not unique in the team; map the position ID.',
    ),
    (
        FindingCode.MODEL_UNCLEAR,
        A,
        "partner|cpm|model",
        "A1|7|resale",
        "Which part of the partner this row gives away is not understood.",
    ),
    (
        FindingCode.MODEL_NOT_IN_MIX,
        A,
        "partner|cpm|model",
        "A1|7|sell through",
        "Acme is not tagged with sell_through, so that there is no part to give away.",
    ),
    (
        FindingCode.PLACED_BY_CITY,
        P,
        "name|city|country",
        "New|Muenchen|Deutschland",
        "No coordinates; taken as those of Munich, Bavaria, DE.",
    ),
    (
        FindingCode.PLACED_BY_SIZE,
        P,
        "name|city|country",
        "New|Frankfurt|D",
        (
            "No coordinates; taken as those of Frankfurt am Main, Hesse, DE, by far the largest of its name "
            "(Frankfurt (Oder), Brandenburg, DE)."
        ),
    ),
    (
        FindingCode.PLACE_SEVERAL,
        P,
        "name|city|country",
        "New|Birmingham|USA",
        'No coordinates, and "Birmingham" may be Birmingham, Alabama, US; Birmingham, Michigan, US.',
    ),
    (
        FindingCode.PLACE_ELSEWHERE,
        P,
        "name|city|state|country",
        "New|Kiel|Saarland|DE",
        'No coordinates, and no "Kiel" is known in "Saarland", only Kiel, Schleswig-Holstein, DE.',
    ),
    (
        FindingCode.PLACE_UNKNOWN,
        P,
        "name|city|country",
        "New|Nowhere|DE",
        'No coordinates, and no city "Nowhere" is known in DE.',
    ),
    (
        FindingCode.UNKNOWN_COUNTRY,
        P,
        "name|city|country",
        "New|Bonn|Utopia",
        'No coordinates, and no country "Utopia" is known.',
    ),
    (FindingCode.NO_ID, P, "external_id|name", "|New", "No ID; name and place stand for it."),
    (
        FindingCode.ID_ADOPTED,
        P,
        "external_id|name|city",
        "A9|nord|Bonn",
        '"nord" is in the plan without an ID and gets A9.',
    ),
    (FindingCode.NAME_SHARED, P, "external_id|name", "A9|acme", 'Another partner is called "acme" too.'),
    (
        FindingCode.OUT_OF_RANGE,
        P,
        "name|effort",
        "New|0",
        "Effort factor 0 does not lie between 1 and 10000; left out.",
    ),
    (
        FindingCode.OUT_OF_RANGE,
        P,
        "name|known_hours_per_month",
        "New|10000.5",
        "Known hours a month 10000.5 does not lie between 0 and 10000; left out.",
    ),
    (
        FindingCode.OUT_OF_RANGE,
        P,
        "name|sell_to",
        "New|-30",
        "Sell to -30 does not lie between 0 and 100; left out.",
    ),
    (
        FindingCode.UNKNOWN_MODEL,
        P,
        "name|models",
        "New|sell to; resale",
        '"resale" is no sales model; known are Sell to, Sell through, Sell with.',
    ),
    (
        FindingCode.UNKNOWN_TIER,
        P,
        "name|tier",
        "New|Gold+",
        '"Gold+" is no tier; known are Gold, Silver.',
    ),
    (
        FindingCode.UNKNOWN_ROLE_TYPE,
        T,
        "name|role_type",
        "Cy|Boss",
        '"Boss" is no role type; known are Inside, Manager.',
    ),
    (
        FindingCode.UNKNOWN_STATUS,
        T,
        "name|status",
        "Cy|gone",
        '"gone" is no status of a seat; known are active, open, planned, backfill, leaving.',
    ),
    (FindingCode.TIER_DEFAULT, P, "name|tier", "New|", "No tier; counts as Silver."),
    (
        FindingCode.ROLE_TYPE_DEFAULT,
        T,
        "name|role_type",
        "Cy|",
        "No role type; taken as Manager.",
    ),
    (
        FindingCode.MIX_SCALED,
        P,
        "name|sell_to|sell_with",
        "New|50|30",
        "The shares of the sales models sum to 80 %; scaled to 100 %.",
    ),
    (
        FindingCode.ZERO_COORDINATES,
        P,
        "name|latitude|longitude",
        "New|0.0|0",
        "Coordinates 0, 0 are taken as unknown.",
    ),
    (
        FindingCode.HALF_COORDINATES,
        P,
        "name|latitude|longitude",
        "New|48.1|",
        "Half of the coordinates is missing; taken as unknown.",
    ),
    (
        FindingCode.OFF_GLOBE,
        T,
        "name|latitude|longitude",
        "Cy|91|5",
        "The coordinates 91.0, 5.0 are not on the globe; taken as unknown.",
    ),
    (FindingCode.NEGATIVE_REVENUE, P, "name|revenue", "New|(1,234.50)", "The revenue -1,234.50 is negative."),
    (
        FindingCode.START_IN_FUTURE,
        P,
        "name|start",
        "New|2026-02",
        "The start 2026-02 lies in the future.",
    ),
    (FindingCode.ENDED, T, "name|end", "Cy|2025-12", "The last month 2025-12 is over."),
]

NOTES = [
    (
        FindingCode.NO_TIER_COLUMN,
        P,
        "name",
        "New",
        "No column says the tier; new partners count as Silver.",
    ),
    (
        FindingCode.NO_ROLE_TYPE_COLUMN,
        T,
        "name",
        "Cy",
        "Nothing says the role type; new CPMs are taken as Manager.",
    ),
    (
        FindingCode.READ_AS_FRACTIONS,
        T,
        "name|fte",
        "Cy|0.8",
        "FTE: no number is larger than 2, so that 1 is read as 100 %.",
    ),
    (
        FindingCode.NO_COUNTRY,
        P,
        "name|city",
        "New|Bonn",
        "No coordinates and no country (rows: 1), so that no city is looked up; a default helps.",
    ),
]


def _sentences(found: ImportCheck, code: str) -> list[str]:
    return [each.sentence for row in found.verdicts for each in row.findings if each.code == code]


@pytest.mark.parametrize(("code", "kind", "header", "row", "sentence"), CASES)
def test_a_row_says_what_is_wrong_with_it(
    code: FindingCode, kind: ListKind, header: str, row: str, sentence: str
) -> None:
    found = checked(a_list(header, row), kind, STORES)
    assert _sentences(found, code) == [sentence]
    refused = Outcome.REFUSED if code in REFUSALS else Outcome.ENTERS_WITH_REMARKS
    assert [verdict.outcome for verdict in found.verdicts] == [refused]


@pytest.mark.parametrize(("code", "kind", "header", "row", "sentence"), NOTES)
def test_the_list_as_a_whole_says_what_it_lacks(
    code: FindingCode, kind: ListKind, header: str, row: str, sentence: str
) -> None:
    found = checked(a_list(header, row), kind)
    assert [each.sentence for each in found.notes if each.code == code] == [sentence]


@pytest.mark.parametrize(
    ("kind", "header", "row"),
    [(P, "external_id|name", "X1|Acme"), (T, "position_id|name", "X1|Cy"), (A, "partner|cpm", "A1|7")],
)
def test_the_second_row_about_one_thing_is_refused(kind: ListKind, header: str, row: str) -> None:
    found = checked(a_list(header, row, row), kind, STORES)
    assert _sentences(found, FindingCode.DUPLICATE) == ["The same as row 2."]
    assert [verdict.effect is None for verdict in found.verdicts] == [False, True]


@pytest.mark.parametrize(
    ("plan", "kind", "header", "row"),
    [
        (without(PLAN, "role_types"), T, "name", "Cy"),
        (without(PLAN, "role_types"), P, "name|cpm", "New|Cy"),
    ],
)
def test_without_role_types_nobody_joins_the_team(plan: Plan, kind: ListKind, header: str, row: str) -> None:
    found = checked(a_list(header, row), kind, plan, unknown_owners=UnknownOwners.CREATE)
    assert _sentences(found, FindingCode.NO_ROLE_TYPES) == [
        "The plan has no role type that a new CPM could have."
    ]


def test_an_unknown_owner_may_leave_the_partner_unassigned() -> None:
    found = checked(a_list("name|cpm", "New|Cy"), P, unknown_owners=UnknownOwners.LEAVE)
    assert _sentences(found, FindingCode.LEFT_UNASSIGNED) == ['No CPM "Cy" is in the team; left unassigned.']
    assert not found.change.assignments


def test_an_owner_with_too_long_a_name_keeps_only_his_own_row_out() -> None:
    rows = ("New|" + "x" * 301, "Old|Cy")
    found = checked(a_list("name|cpm", *rows), P, unknown_owners=UnknownOwners.CREATE)
    assert [each.outcome for each in found.verdicts] == [Outcome.REFUSED, Outcome.ENTERS]
    assert found.verdicts[0].findings[0].sentence == "The name has 301 characters, more than 300."


def test_a_created_owner_is_named_once_for_the_whole_list() -> None:
    found = checked(a_list("name|cpm", "New|Cy", "Old|Cy"), P, unknown_owners=UnknownOwners.CREATE)
    sentences = [each.sentence for each in found.notes if each.code == FindingCode.CPM_CREATED]
    assert sentences == ['The CPM "Cy" is new to the team (rows: 2).']


def test_flags_that_disagree_say_nothing() -> None:
    table = a_list("name|gold|silver", "New|1|1")
    flags = ValueMap(flags={"gold": ("Gold",), "silver": ("Silver",)})
    mapping = Mapping((ColumnMapping("name", ("name",)), ColumnMapping("tier", (), flags)))
    found = check(table, P, mapping, PLAN, today=TODAY)
    assert _sentences(found, FindingCode.SEVERAL_VALUES) == [
        "Tier: the columns say different things; left out."
    ]


@pytest.mark.parametrize("fault", [CellFault.NOT_A_NUMBER, CellFault.NOT_FINITE, CellFault.TOO_LARGE])
def test_a_cell_that_cannot_be_read_is_left_out(fault: CellFault) -> None:
    cell = {"number-not-a-number": "much", "number-not-finite": float("inf"), "number-too-large": "1e400"}
    found = checked(a_table("name|revenue", ("New", cell[fault.value])), P)
    assert fault.value in [finding.code for finding in found.verdicts[0].findings]
    (partner,) = (after for _, after in found.change.partners.values())
    assert partner is not None
    assert partner.revenue_cents == 0


def test_errors_of_a_spreadsheet_are_no_words_and_no_ids() -> None:
    found = checked(a_list("external_id|name|city", "A1|New|#N/A", "#REF!|Old|", "A3|#NV|"), P)
    assert [each.outcome for each in found.verdicts] == [
        Outcome.ENTERS_WITH_REMARKS,
        Outcome.REFUSED,
        Outcome.REFUSED,
    ]
    city = next(each for each in found.verdicts[0].findings if each.code == CellFault.SPREADSHEET_ERROR)
    assert city.sentence == "City: '#N/A' is an error of a spreadsheet; left out."


def test_every_kind_of_finding_has_its_test() -> None:
    tested = {case[0] for case in (*CASES, *NOTES)}
    of_currencies = {code for code in FindingCode if "CURRENC" in code.name}
    elsewhere = {
        *of_currencies,
        FindingCode.DUPLICATE,
        FindingCode.NO_ROLE_TYPES,
        FindingCode.LEFT_UNASSIGNED,
        FindingCode.CPM_CREATED,
        FindingCode.SEVERAL_VALUES,
        FindingCode.SAME_NAME,
        *(FindingCode(fault.value) for fault in JoinFault),
        FindingCode.OWNER_UNDECIDED,
        FindingCode.OWNER_GONE,
        FindingCode.OWNER_NOBODY,
        *(code for code in FindingCode if "CURRENC" in code.name),
        FindingCode.NO_PLAN_RATE,
        FindingCode.NO_TAKEOVER,
        FindingCode.PAY_OUT_OF_RANGE,
        FindingCode.MERGED,
        FindingCode.MERGED_DIFFERS,
        FindingCode.MERGED_INTO_PLAN,
        FindingCode.MERGED_REFUSED,
        FindingCode.MERGE_GONE,
        FindingCode.CONFLICT,
        FindingCode.REMOVED,
        FindingCode.BACK,
        FindingCode.STAYS_PARKED,
        FindingCode.REFRESHES,
        FindingCode.PART_OF_LIST,
        FindingCode.TOTALS_JUMPED,
        FindingCode.GONE_PARKED,
        FindingCode.GONE_TOLD,
    }
    assert tested | elsewhere == {*FindingCode}
