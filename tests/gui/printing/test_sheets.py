"""Reports on paper: pieces that are not torn apart, tables that go on, documents that can be opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from cpm_planner.model.errors import InputError
from tests.gui.widgets.test_month_chart import CHART
from ui.dialogs.frame import Frame
from ui.printing.report import Heading, Paragraph, Picture, Report, Table
from ui.printing.sheets import Piece, _pieces, lay_out
from ui.printing.table_pieces import _font, _settled, column_widths, table_pieces
from ui.printing.verbs import write_pdf
from ui.printing.work import Work, done_in_turns
from ui.theme.fonts import load_fonts
from ui.turns import all_turns
from ui.widgets.progress_panel import ProgressPanel

pytestmark = pytest.mark.usefixtures("qapp")

LONG = Table(
    ("Name", "Hours of a month"),
    tuple((f"Partner {n}", f"{n:,}.0") for n in range(120)),
    frozenset((1,)),
    frozenset((119,)),
)
REPORT = Report(
    "Headcount",
    "Current",
    (
        Heading("Hours", "All regions"),
        Picture(CHART, "Inside", 220, "80 % used"),
        Paragraph("Pay is a starting guess. " * 30),
        Heading("Positions", starts_sheet=True),
        LONG,
    ),
)


def widths_of(table: Table, width: float) -> list[float]:
    settled, wished = all_turns(_settled(table))
    return column_widths(settled, wished, width)


def nothing(_painter: QPainter, _rect: QRectF) -> None:
    """Paint nothing."""


def test_pieces_fill_a_sheet_before_the_next_is_begun() -> None:
    sheets = lay_out([Piece(40, nothing) for _ in range(5)], 100)
    assert [len(sheet.pieces) for sheet in sheets] == [2, 2, 1]
    assert [top for top, _ in sheets[0].pieces] == [0, 40]


def test_a_heading_is_not_left_alone_at_the_foot() -> None:
    pieces = [Piece(70, nothing), Piece(20, nothing, keeps_next=True), Piece(30, nothing)]
    assert [len(sheet.pieces) for sheet in lay_out(pieces, 100)] == [1, 2]


def test_what_starts_a_sheet_does_so_unless_it_is_empty() -> None:
    pieces = [Piece(10, nothing, starts_sheet=True), Piece(10, nothing, starts_sheet=True)]
    assert [len(sheet.pieces) for sheet in lay_out(pieces, 100)] == [1, 1]


def test_something_higher_than_a_sheet_gets_one_for_itself() -> None:
    assert len(lay_out([Piece(500, nothing), Piece(10, nothing)], 100)) == 2
    assert len(lay_out([], 100)) == 1


def test_the_titles_of_a_table_are_repeated_on_every_sheet() -> None:
    sheets = lay_out(all_turns(_pieces([LONG], 900)), 600)
    heads = [sheet.pieces[0][1].paint for sheet in sheets]
    assert len(sheets) > 2
    assert len(set(map(id, heads))) == 1
    assert sum(len(sheet.pieces) for sheet in sheets) == 120 + 1 + len(sheets)


def test_figures_are_never_cut_short_where_a_sheet_is_narrow() -> None:
    load_fonts()
    table = Table(("A", "B", "C"), (("word " * 60, "word " * 60, "1,234,567.89"),), frozenset((2,)))
    widths = widths_of(table, 400)
    assert sum(widths) == pytest.approx(400)
    assert widths[2] > QFontMetricsF(_font()).horizontalAdvance("1,234,567.89")
    assert widths[0] == pytest.approx(widths[1])


def test_room_left_over_is_spread_but_not_all_of_it() -> None:
    small = Table(("A",), (("b",),))
    assert widths_of(small, 900)[0] < 100
    titles, *rows, gap = all_turns(table_pieces(small, 900))
    assert (len(rows), titles.height > 0, gap.height > 0) == (1, True, True)


def test_long_words_take_several_lines_and_leave_short_ones_their_room() -> None:
    load_fonts()
    table = Table(("Who", "Why", "Hours"), (("Ana Lima", "because of this " * 20, "1.0"),), frozenset((2,)))
    widths = widths_of(table, 400)
    assert widths[0] > QFontMetricsF(_font()).horizontalAdvance("Ana Lima")
    titles, row, _ = all_turns(table_pieces(table, 400))
    assert row.height > 3 * 15
    assert all_turns(table_pieces(table, 40_000))[1].height < 20
    assert titles.height > 0


def test_long_titles_take_two_lines() -> None:
    table = Table(("Hours of the longest month",), (("1",),))
    short = Table(("Hours",), (("1",),))
    heights = [all_turns(table_pieces(each, 120))[0].height for each in (table, short)]
    assert heights[0] > heights[1]


def test_a_report_becomes_a_pdf_of_several_sheets(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    assert all_turns(write_pdf(REPORT, path))
    written = path.read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") == len(lay_out(all_turns(_pieces(REPORT.parts, 1_000)), 620))


@pytest.mark.qt_log_ignore("QPainter|QPdf")
def test_a_pdf_that_cannot_be_written_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="could not be written"):
        all_turns(write_pdf(REPORT, tmp_path / "none" / "page.pdf"))


def test_a_pdf_left_before_its_end_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(b"before")
    work = write_pdf(REPORT, path)
    shares = [next(work) for _ in range(4)]
    work.close()
    assert shares == sorted(shares)
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


def test_columns_without_text_are_left_out_where_that_is_wished() -> None:
    table = Table(("A", "B", "C"), (("a", "", "1"), ("b", "", "2")), frozenset((2,)), drops_empty=True)
    settled, wished = all_turns(_settled(table))
    assert (settled.titles, settled.rows, settled.right) == (("A", "C"), [("a", "1"), ("b", "2")], {1})
    assert len(wished) == 2
    assert all_turns(_settled(Table(("A",), (), drops_empty=True)))[0].titles == ("A",)


def slow(pieces: int, failure: Exception | None = None) -> Work[str]:
    """Work of many pieces, more of them than are done on the spot."""
    for at in range(pieces):
        for _ in range(2_000):
            pass
        yield at / pieces
    if failure is not None:
        raise failure
    return "done"


def test_long_work_is_done_in_turns_with_its_progress_in_sight() -> None:
    assert done_in_turns(slow(1), "Writing", None) == "done"
    assert done_in_turns(slow(4_000), "Writing", None) == "done"


def test_long_work_can_be_cancelled() -> None:
    seen: list[str] = []

    def cancel() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, Frame) and dialog.isVisible():
                seen.append(dialog.windowTitle())
                dialog.reject()
                # As between two turns, when the next one is due before the loop has ended.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                dialog.findChild(ProgressPanel).set_progress("", 0.5)

    timer = QTimer(interval=5)
    timer.timeout.connect(cancel)
    timer.start()
    assert done_in_turns(slow(100_000_000), "Writing page.pdf", None) is None
    timer.stop()
    assert seen == ["Writing page.pdf"]


def test_what_goes_wrong_in_a_later_turn_is_raised_where_it_was_asked_for() -> None:
    with pytest.raises(OSError, match="full"):
        done_in_turns(slow(4_000, OSError("full")), "Writing", None)
