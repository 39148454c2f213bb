"""Charters for word processors have real styles and tables, and survive what people type."""

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from cpm_planner.charters import words
from cpm_planner.charters.charter import charter
from cpm_planner.charters.page import Page
from cpm_planner.exchange.charters.word_file import write_word_file
from cpm_planner.formatting.language import speak
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.paper import Paper, paper_of
from cpm_planner.model.plan import Plan
from tests.unit.charters.small_team import a_team, subject


def named(name: str) -> Plan:
    plan = a_team()
    ana = replace(plan.cpms[CpmId("ana")], name=name)
    return replace(plan, cpms={**plan.cpms, ana.id: ana})


def written(tmp_path: Path, page: Page, paper: Paper = Paper.A4) -> Document:  # type: ignore[valid-type]
    path = tmp_path / "charter.docx"
    write_word_file(path, page, paper)
    return Document(str(path))


def test_headings_lists_and_tables_are_real(tmp_path: Path) -> None:
    page = charter(subject(a_team(), "ana"))
    document = written(tmp_path, page)
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings == [section.heading for section in page.sections]
    assert any(each.style.name == "List Bullet" for each in document.paragraphs)
    assert [len(table.columns) for table in document.tables] == [5, 6, 7]
    assert document.tables[2].rows[-1].cells[-1].text == "100 %"
    assert document.core_properties.title == "Ana"
    assert "page" in document.sections[0].footer.paragraphs[0].text


def test_the_footer_counts_pages_in_the_order_of_the_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def backwards(_context: str, _sentence: str) -> str:
        return "{count} Blätter, dies ist {number}: {footer}"

    page = replace(charter(subject(a_team(), "ana")), footer="Ana")
    monkeypatch.setattr(words, "translate", backwards)
    footer = written(tmp_path, page).sections[0].footer.paragraphs[0]
    pieces = [run.text or run._r.findtext(qn("w:instrText"), "").strip() for run in footer.runs]
    assert [each for each in pieces if each] == ["NUMPAGES", " Blätter, dies ist ", "PAGE", ": Ana"]


def test_header_rows_come_again_and_rows_stay_whole(tmp_path: Path) -> None:
    table = written(tmp_path, charter(subject(a_team(), "ana"))).tables[1]
    first, second = (row._tr.trPr for row in table.rows[:2])
    assert first.find(qn("w:tblHeader")) is not None
    assert second.find(qn("w:cantSplit")) is not None


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 210.0), (Paper.LETTER, 215.9)])
def test_the_paper_is_that_of_the_user(tmp_path: Path, paper: Paper, width: float) -> None:
    document = written(tmp_path, charter(subject(a_team(), "ana")), paper)
    assert document.sections[0].page_width.mm == pytest.approx(width, abs=0.1)


def test_names_written_from_right_to_left_stay_so(tmp_path: Path) -> None:
    document = written(tmp_path, charter(subject(named("דנה לוי"), "ana")))
    title = next(each for each in document.paragraphs if each.style.name == "Title")
    assert title._p.pPr.find(qn("w:bidi")) is not None


def test_a_long_name_is_kept_whole(tmp_path: Path) -> None:
    document = written(tmp_path, charter(subject(named("Ana " * 30), "ana")))
    assert document.paragraphs[0].text == "Ana " * 30


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        write_word_file(tmp_path / "missing" / "a.docx", charter(subject(a_team(), "ana")), Paper.A4)
    assert caught.value.code == "cannot-write-file"


def test_why_a_file_cannot_be_written_is_told_in_the_language_spoken(tmp_path: Path) -> None:
    speak("de")
    try:
        with pytest.raises(InputError) as caught:
            write_word_file(tmp_path / "missing" / "a.docx", charter(subject(a_team(), "ana")), Paper.A4)
    finally:
        speak("en")
    assert caught.value.what.startswith("Die Datei konnte nicht geschrieben werden (")


def test_paper_follows_the_country() -> None:
    assert [paper_of(each) for each in ("us", "DE", "")] == [Paper.LETTER, Paper.A4, Paper.A4]
