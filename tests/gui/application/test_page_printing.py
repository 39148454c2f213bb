"""Printing and PDF from the window: which pages can, what is asked, what is written."""

from pathlib import Path

import pytest

from tests.gui.application.conftest import Office
from tests.gui.application.test_desk import give, is_enabled
from tests.gui.application.test_plan_files import saved_plan
from ui.actions import Verb


@pytest.fixture
def on_headcount(office: Office) -> Office:
    """Stand on the headcount page of a plan."""
    office.desk.start(saved_plan(office))
    give(office, Verb.GO_HEADCOUNT)
    return office


@pytest.mark.parametrize(
    "page",
    [
        *(Verb.GO_OVERVIEW, Verb.GO_PARTNERS, Verb.GO_TEAM, Verb.GO_TERRITORIES),
        *(Verb.GO_BALANCE, Verb.GO_HEADCOUNT, Verb.GO_ASSUMPTIONS),
    ],
)
def test_every_page_of_figures_becomes_a_pdf(office: Office, page: Verb, tmp_path: Path) -> None:
    office.desk.start(saved_plan(office))
    office.answers.to_save = tmp_path / "page.pdf"
    give(office, page)
    give(office, Verb.SAVE_PDF)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_only_pages_with_a_report_can_be_printed(on_headcount: Office) -> None:
    assert is_enabled(on_headcount, Verb.PRINT)
    assert is_enabled(on_headcount, Verb.SAVE_PDF)
    give(on_headcount, Verb.GO_CHARTERS)
    assert not is_enabled(on_headcount, Verb.PRINT)
    assert not is_enabled(on_headcount, Verb.SAVE_PDF)


def test_without_a_plan_nothing_can_be_printed(office: Office) -> None:
    office.desk.start(None)
    assert not is_enabled(office, Verb.PRINT)


def test_a_page_is_saved_as_pdf(on_headcount: Office, tmp_path: Path) -> None:
    on_headcount.answers.to_save = tmp_path / "page.pdf"
    give(on_headcount, Verb.SAVE_PDF)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert on_headcount.answers.asked[-1] == "Save the page as PDF"


def test_no_name_no_pdf(on_headcount: Office) -> None:
    on_headcount.answers.to_save = None
    give(on_headcount, Verb.SAVE_PDF)
    assert on_headcount.answers.refusals == []


@pytest.mark.qt_log_ignore("QPainter|QPdf")
def test_a_place_that_cannot_be_written_is_refused(on_headcount: Office, tmp_path: Path) -> None:
    on_headcount.answers.to_save = tmp_path / "none" / "page.pdf"
    give(on_headcount, Verb.SAVE_PDF)
    assert on_headcount.answers.refusals[0].code == "cannot-write"


def test_the_preview_shows_the_sheets(on_headcount: Office, tmp_path: Path) -> None:
    on_headcount.answers.to_save = tmp_path / "preview.pdf"
    give(on_headcount, Verb.PRINT)
    assert on_headcount.answers.asked[-1] == "Headcount"
    assert (tmp_path / "preview.pdf").read_bytes().startswith(b"%PDF")
