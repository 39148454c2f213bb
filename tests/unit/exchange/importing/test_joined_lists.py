"""Lists with columns that were joined to them: each file's own number format, findings on the rows."""

import pytest

from cpm_planner.exchange.importing.check import check
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.importing.joined_check import with_join_findings
from cpm_planner.exchange.joining.join import Brought, Gather, Join
from cpm_planner.exchange.joining.joined import Joined, join_tables
from cpm_planner.exchange.joining.report import JoinFault
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.reading.values import DateOrder
from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.verdict import Outcome
from cpm_planner.model.month import Month
from cpm_planner.model.partner import Partner
from tests.unit.exchange.importing.lists import PLAN, TODAY, a_list

MAIN = a_list("external_id|name|Own", "A1|Acme|1,000.5", "A2|Borg|2")


def _joined(*lines: str, gather: Gather = Gather.ONLY) -> Joined:
    columns = (Brought("Amount", gather), Brought("Since", gather))
    join = Join("de", (("external_id", "Key"),), columns, "de", DateOrder.MONTH_FIRST)
    return join_tables(MAIN, [(join, a_list("Key|Amount|Since", *lines))])


def _checked(joined: Joined, **columns: str | tuple[str, ...]) -> ImportCheck:
    named = {"external_id": "external_id", "name": "name", **columns}
    fed = ((key, (value,) if isinstance(value, str) else value) for key, value in named.items())
    mapping = Mapping(tuple(ColumnMapping(key, value) for key, value in fed))
    return check(joined.table, ListKind.PARTNERS, mapping, PLAN, today=TODAY)


def _partners(found: ImportCheck) -> dict[str, Partner]:
    return {key: after for key, (_, after) in found.change.partners.items() if after is not None}


def test_every_column_is_read_as_its_own_file_writes_it() -> None:
    joined = _joined("A1|1.234|03/25/2020", "A2|0,5|12/31/2021")
    found = _checked(joined, revenue=("Own", "de: Amount"), start="de: Since")
    assert [each.revenue_cents for each in _partners(found).values()] == [223_450, 250]
    assert [each.start for each in _partners(found).values()] == [Month(2020, 3), Month(2021, 12)]
    assert [str(each.total) for each in found.totals if each.field == "revenue"] == ["1002.5", "1234.5"]


def test_sums_are_exact_and_need_no_format() -> None:
    summed = _joined("A1|0,10|", "A1|0,20|", "A2|123.456.789.012,34|", gather=Gather.SUM)
    assert not summed.table.formats
    found = _checked(summed, revenue="de: Amount (sum)")
    assert [each.revenue_cents for each in _partners(found).values()] == [30, 12_345_678_901_234]


def test_what_joining_found_is_said_of_the_row() -> None:
    joined = _joined("A1|1|", "A1|2|")
    found = with_join_findings(_checked(joined, revenue="de: Amount"), joined.reports)
    assert [verdict.outcome for verdict in found.verdicts] == [Outcome.ENTERS_WITH_REMARKS] * 2
    assert [[each.sentence for each in verdict.findings] for verdict in found.verdicts] == [
        ['"de: Amount" is left out: the lines of its key differ (1, 2).'],
        ['No line of "de" has the key "A2".'],
    ]
    assert not any(each.refuses for verdict in found.verdicts for each in verdict.findings)


def test_without_joins_a_check_stays_as_it_is() -> None:
    found = _checked(join_tables(MAIN, []), revenue="Own")
    assert with_join_findings(found, ()) == found


@pytest.mark.parametrize("fault", JoinFault)
def test_every_fault_of_a_join_has_its_sentence(fault: JoinFault) -> None:
    assert fault.value in set(FindingCode)
