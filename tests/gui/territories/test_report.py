"""The board on paper: loads by role type, and partners by CPM."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cpm_planner.edit.rules import lock_partners
from tests.gui.territories.handling import Page
from ui.printing.report import Heading, Paragraph, Picture, Report, Table
from ui.printing.verbs import write_pdf
from ui.territories import report as report_module
from ui.turns import all_turns


def headings(report: Report) -> list[str]:
    """Give the headings in their order."""
    return [part.text for part in report.parts if isinstance(part, Heading)]


def tables(report: Report) -> list[Table]:
    """Give the tables in their order."""
    return [part for part in report.parts if isinstance(part, Table)]


def test_it_has_loads_by_role_type_and_partners_by_cpm(opened: Page) -> None:
    opened.context.apply("Lock", lock_partners(["p1"]))
    report = opened.page.report()
    assert (report.title, report.subtitle) == ("Territories", "Current")
    assert headings(report) == [
        "Distribution manager",
        "Co-sell manager",
        "Who looks after whom",
        "Unassigned",
        "Ana",
        "Ben",
    ]
    assert sum(isinstance(part, Picture) for part in report.parts) == 2
    loads = tables(report)[0]
    assert loads.rows[0] == ("Ana", "2", "66 of 111 h", "60 %, below target", "USD 0")
    ana = tables(report)[3]
    assert ana.rows[0] == ("Acme", "Sell through", "Gold", "40.0", "0", "locked")


def test_a_filter_lists_what_it_finds(opened: Page) -> None:
    opened.page.filters.search.setText("cedar")
    QTest.keyClick(opened.page.filters.search, Qt.Key.Key_Return)
    report = opened.page.report()
    assert headings(report)[-2:] == ["Who looks after whom", "Ben"]
    said = [part.text for part in report.parts if isinstance(part, Paragraph)]
    assert said == ["Only what the filter of the board finds is listed: 1 partner."]


def test_too_many_partners_are_counted_alone(opened: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_module, "MOST_PARTNERS", 3)
    monkeypatch.setattr(report_module, "MOST_BARS", 1)
    report = opened.page.report()
    assert headings(report)[-1] == "Who looks after whom"
    assert sum(isinstance(part, Picture) for part in report.parts) == 1
    (said,) = [part.text for part in report.parts if isinstance(part, Paragraph)]
    assert said.startswith("4 partners are too many to be listed.")


def test_it_can_be_written_as_a_document(opened: Page, tmp_path: Path) -> None:
    path = tmp_path / "board.pdf"
    assert all_turns(write_pdf(opened.page.report(), path))
    assert path.read_bytes().startswith(b"%PDF")
