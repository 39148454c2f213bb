"""What is copied in Calc and pasted in the window, and the other way round; run by ``__main__.py``.

``python -m tests.gui.calc_clipboard.checks de-en FOLDER``: languages of Calc and of this program.
"""

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from cpm_planner.formatting.marks import ENGLISH, GERMAN, parse_number
from cpm_planner.model.month import Month
from cpm_planner.workspace.sample import enter_sample
from cpm_planner.workspace.settings import SettingsFile
from cpm_planner.workspace.workspace import Workspace

# isort: split
from PySide6.QtWidgets import QApplication

from tests.gui.application.stand_ins import Answers
from tests.gui.calc_clipboard.calc import Calc, CellRead, CellSaid, type_keys, until
from tests.gui.stand import cell
from ui.application import application
from ui.desk import Desk, Surroundings
from ui.language import speak_in
from ui.memory import Memory
from ui.theme.appearance import ThemeMode, apply_theme
from ui.widgets.table.blocks.rejected_cells import RejectedCells
from ui.widgets.table.blocks.selection import Block
from ui.widgets.table.blocks.verbs import kind_of
from ui.widgets.table.cell_edits import PutReport
from ui.widgets.table.copying.calc_cells import CellKind

_TRIES: Final = 10
NOVEMBER: Final = Month(2026, 11)
_FIRST, _LAST = "hours", "note"
_FORMATS: Final = {
    "en": {"hours": "0.00", "money": "#,##0.00", "share": "0%", "day": "MM/DD/YYYY"},
    "de": {"hours": "0,00", "money": "#.##0,00", "share": "0%", "day": "TT.MM.JJJJ"},
}
_TEXTS: Final = (
    {"segment": "Müller & Söhne", "region": '"Best" <GmbH>', "note": 'Zeile 1\nZeile 2\n\nsagt "ja"'},
    {"segment": "=1+1", "region": "a\tb  c", "note": '"t\tb"\nx', "external_id": "007"},
    {"segment": "", "city": "Łódź", "state": "1-2", "country": "日本", "external_id": "+49 30"},
)


class Checks:
    """The two windows, and what did not arrive as it should."""

    def __init__(self, calc_language: str, language: str, folder: Path) -> None:
        """Open both."""
        self._formats, self._marks = _FORMATS[calc_language], {"en": ENGLISH, "de": GERMAN}[language]
        self.calc, self.faults = Calc(calc_language), list[str]()
        self._app = application()
        speak_in(self._app, language, self._marks)
        self._desk = Desk(
            Surroundings(
                workspace=Workspace(folder / "working"),
                memory=Memory(SettingsFile(folder / "settings.json"), folder / "mappings"),
                appearance=apply_theme(self._app, ThemeMode.LIGHT, 1.0),
                today=lambda: NOVEMBER,
                marks=self._marks,
                prompts=lambda _: Answers(),
            )
        )
        self._desk.window.show()
        self._desk.start(_sample(folder))
        assert until(lambda: self._desk.context is not None), "the plan does not open"
        window: Any = self._desk.window
        window.go_to("partners")
        self._page: Any = window.page("partners")
        self.table, self.values = self._page.table, self._page.values
        assert until(lambda: self.values.rowCount() > 0), "no partners are shown"
        self._reports: list[PutReport] = []
        self.values.cells_put.connect(self._reports.append)

    def end(self) -> None:
        """Close both."""
        self._desk.end()
        self.calc.end()

    # What is done

    def press(self, keys: str) -> None:
        """Press keys in the window, at the table."""
        window = self._desk.window.windowHandle()
        for _ in range(_TRIES):  # Calc may take the keyboard once more
            type_keys("windowfocus", str(int(window.winId())))
            if until(lambda: self._app.focusWindow() is window, seconds=2):
                break
        self.table.setFocus()
        type_keys("key", "--clearmodifiers", keys)

    def paste(self) -> PutReport:
        """Paste into the table by key, and give what is told of it."""
        self._reports.clear()
        self.press("ctrl+v")
        assert until(lambda: bool(self._reports)), "nothing was pasted"
        assert until(lambda: not self._desk.steps.is_busy)
        for told in self._desk.window.findChildren(RejectedCells):
            told.close()
        return self._reports[0]

    def copy(self, block: Block) -> None:
        """Copy cells of the table by key."""
        clipboard, heard = QApplication.clipboard(), list[int]()
        clipboard.dataChanged.connect(lambda: heard.append(1))
        self.table.cells.select(block, (block.rows[0], block.columns[0]))
        self.press("ctrl+c")
        assert until(lambda: bool(heard) and clipboard.ownsClipboard()), "nothing was copied"

    def same(self, what: str, found: object, wanted: object) -> None:
        """Note what is not as it should be."""
        if found != wanted:
            self.faults.append(f"{what}: {found!r} instead of {wanted!r}")

    # What is checked

    def a_range_from_calc(self) -> None:
        """Texts, numbers, shares and days of a range arrive as if they were typed."""
        columns = self._columns_between(_FIRST, _LAST)
        keys = [self.values.columns[at].key for at in columns]
        said = [self._row(keys, texts, row) for row, texts in enumerate(_TEXTS)]
        self.calc.put(said)
        self.calc.copy(len(keys), len(said))
        self.table.cells.select(Block([0], columns[:1]), (0, columns[0]))
        ids = [self.values.id_at(row) for row in range(len(said))]
        report = self.paste()
        self.same("what is refused", [(each.title, each.text) for each in report.rejected], [])
        shown = {"hours": "12.5|1,234.3|12.5", "effort": "85 %|85 %|85 %", "start": "2026-11|2026-11|2026-11"}
        shown["revenue"] = "1,234,568|1,234,568|1,234,568"
        for row, row_id in enumerate(ids):
            for key, line in shown.items():
                wanted = line.split("|")[row]
                is_figure = key != "start"
                marks = {ord(","): self._marks.group, ord("."): self._marks.decimal} if is_figure else {}
                found = self.values.text_at(*cell(self._page, row_id, key))
                self.same(f"{key} of row {row + 1}", found, wanted.translate(marks))
            for key, text in _TEXTS[row].items():
                self.same(
                    f"{key} of row {row + 1}", self.values.text_at(*cell(self._page, row_id, key)), text
                )

    def what_makes_no_sense(self) -> None:
        """A text that would be refused when it is typed is refused when it is pasted; the rest is taken."""
        self.calc.put([[{"text": "viel"}], [{"number": 0.5, "format": self._formats["share"]}]])
        self.calc.copy(1, 2)
        (effort,) = self._columns_between("effort", "effort")
        self.table.cells.select(Block([4], [effort]), (4, effort))
        report = self.paste()
        self.same("what is refused", [each.text for each in report.rejected], ["viel"])
        self.same("what is taken", self.values.text_at(5, effort), "50 %")

    def one_cell_into_many(self) -> None:
        """One cell copied in Calc fills a selection."""
        self.calc.put([[{"text": 'Über "alles"\nhinweg'}]])
        self.calc.copy(1, 1)
        (segment,) = self._columns_between("segment", "segment")
        self.table.cells.select(Block(range(6, 12), [segment]), (6, segment))
        self.same("cells that are filled", self.paste().taken, 6)
        for row in range(6, 12):
            self.same(f"row {row + 1}", self.values.text_at(row, segment), 'Über "alles"\nhinweg')

    def all_to_calc(self) -> None:
        """The whole table arrives in Calc: words as texts, figures as numbers, months as days."""
        columns = self.table.column_layout.shown_columns()
        count = self.values.rowCount()
        self.copy(Block(range(count), columns))
        self.calc.paste()
        for row, line in enumerate(self.calc.read(len(columns), count)):
            for at, found in zip(columns, line, strict=True):
                column, text = self.values.columns[at], self.values.text_at(row, at)
                wanted = self._in_calc(text, kind_of(column))
                self.same(f"{column.key} of row {row + 1}", _worth(found), wanted)

    def back_again(self) -> None:
        """What Calc was given comes back from there as the same, and changes nothing."""
        columns = self._columns_between(_FIRST, _LAST)
        before = [[self.values.text_at(row, at) for at in columns] for row in range(12)]
        self.copy(Block(range(12), columns))
        self.calc.paste()
        self.calc.copy(len(columns), 12)
        self.table.cells.select(Block([0], columns[:1]), (0, columns[0]))
        report = self.paste()
        self.same("what is refused", [(each.title, each.text) for each in report.rejected], [])
        for row, line in enumerate(before):
            for at, text in zip(columns, line, strict=True):
                what = f"{self.values.columns[at].key} of row {row + 1}"
                self.same(what, self.values.text_at(row, at), text.replace("\t", " "))

    # How it is done

    def _columns_between(self, first: str, last: str) -> list[int]:
        shown = self.table.column_layout.shown_columns()
        keys = [self.values.columns[at].key for at in shown]
        return shown[keys.index(first) : keys.index(last) + 1]

    def _row(self, keys: Sequence[str], texts: dict[str, str], row: int) -> list[CellSaid]:
        figures: dict[str, CellSaid] = {
            "hours": {"number": 1234.3 if row == 1 else 12.5, "format": self._formats["hours"]},
            "effort": {"number": 0.85, "format": self._formats["share"]},
            "revenue": {"number": 1_234_567.89, "format": self._formats["money"]},
            "start": {"day": "2026-11-03", "format": self._formats["day"]},
        }
        hybrid = [self.values.columns[at].key for at in range(len(self.values.columns))].index("hybrid")
        kept = {"hybrid": self.values.text_at(row, hybrid)}
        return [figures.get(key) or {"text": {**kept, **texts}.get(key, "")} for key in keys]

    def _in_calc(self, text: str, kind: CellKind) -> object:
        if kind is CellKind.FIGURE and text:
            share = 100 if text.endswith("%") else 1
            return round(float(parse_number(text.removesuffix("%"), self._marks)) / share, 6)
        if kind is CellKind.TIME and text:
            return f"{text}-01"
        return text.replace("\t", " ")  # HTML knows no tab


def _worth(found: CellRead) -> object:
    """Give a number as one, unless it shows a day; a text as what it shows."""
    shown, value = found
    is_day = shown.count("-") == 2 and not shown.startswith("-")
    return shown if value is None or is_day else round(value, 6)


def _sample(folder: Path) -> Path:
    path = folder / "sample.cpmplan"
    plan = Workspace(folder / "making").new(NOVEMBER)
    enter_sample(plan.session)
    plan.save(path)
    plan.close()
    return path


def main() -> None:
    """Do all checks, and tell how each went; gives the number of those that failed."""
    calc_language, language = sys.argv[1].split("-")
    checks = Checks(calc_language, language, Path(sys.argv[2]))
    ways: Sequence[Callable[[Checks], None]] = (
        *(Checks.a_range_from_calc, Checks.what_makes_no_sense, Checks.one_cell_into_many),
        *(Checks.all_to_calc, Checks.back_again),
    )
    failed = 0
    for way in ways:
        checks.faults.clear()
        partial(way, checks)()
        failed += bool(checks.faults)
        words = (way.__doc__ or "").strip()
        sys.stdout.write(
            "\n    ".join([f"  {'FAILED' if checks.faults else 'ok'}: {words}", *checks.faults[:20]]) + "\n"
        )
        sys.stdout.flush()
    checks.end()
    sys.stdout.flush()
    os._exit(failed)


if __name__ == "__main__":
    main()
