"""Views of a table under a name, and the columns it remembers by itself."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.workspace.settings import SettingsFile
from tests.gui.sample_rows import SampleRow, SampleTable
from ui.memory import Memory, RememberedTables
from ui.widgets.table.arranging.ordering import Sort
from ui.widgets.table.arranging.row_filter import RowFilter
from ui.widgets.table.columns.keeping import ForgottenTexts, KeptGroups, KeptLayout
from ui.widgets.table.columns.layout import KeptColumns
from ui.widgets.table.columns.saved_views import SavedView, views_from_text, views_to_text
from ui.widgets.table.columns.views_button import Keeping, ViewsButton
from ui.widgets.table.conditions import Condition, Way
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.table_tools import add_table_tools
from ui.widgets.table.view import ValueTable

NAME, TIER, MIX, HOURS, CPM, LOAD = range(6)
ASKED = RowFilter(
    "metro",
    {"tier": frozenset({"Gold", "Silver"})},
    frozenset({"open"}),
    {"cpm": frozenset({"Jae Pak"})},
    {"hours": Condition(Way.BETWEEN, ("5", "30"), ((4.95, 5.05), (29.95, 30.05)))},
)
VIEW = SavedView(
    "Mine",
    KeptColumns(("name", "hours", "gone", "tier"), frozenset({"mix"}), {"hours": 99}, 1),
    (Sort("hours", descending=True),),
    ASKED,
    {"hours": "Hours a month", "gone": "Old figure"},
    ("tier", "gone"),
)


@dataclass
class User:
    """Answers as told, and remembers what it was told."""

    text: str | None = None
    says_yes: bool = True
    told: list[str] = field(default_factory=list)

    def ask_text(self, _title: str, _label: str, _text: str = "") -> str | None:
        return self.text

    def confirm(self, _title: str, _question: str, _accept: str) -> bool:
        return self.says_yes


class Page(QWidget):
    """A table below its filter bar, with columns and views to choose."""

    def __init__(self, texts: ForgottenTexts | None = None) -> None:
        super().__init__()
        self.user, self.texts = User(), texts or ForgottenTexts()
        self.values = SampleTable(40).model
        self.bar: FilterBar[SampleRow] = FilterBar(self.values, "partners")
        self.table: ValueTable[SampleRow] = ValueTable(self.values, "Partners")
        keeping = Keeping(self.texts, self.user, self.user.told.append)
        self.views: ViewsButton = add_table_tools(self.bar, self.table, keeping, "sample")
        column = QVBoxLayout(self)
        column.addWidget(self.bar)
        column.addWidget(self.table)

    def choose(self, beginning: str) -> None:
        self.views.fill_menu()
        next(each for each in self.views.menu().actions() if each.text().startswith(beginning)).trigger()

    def names(self) -> list[str]:
        return [view.name for view in self.views.views()]


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    return made


def test_a_view_is_the_same_when_it_is_read_again() -> None:
    assert views_from_text(views_to_text([VIEW])) == [VIEW]


@pytest.mark.parametrize(
    "spoilt",
    [
        {"name": " "},
        {"columns": 3},
        {"sorts": [["hours"]]},
        {"choices": ["tier"]},
        {"conditions": {"hours": {"way": "between", "typed": ["5"], "spans": [[5, 5]], "count": 0}}},
        {"conditions": {"hours": {"way": "top", "typed": ["5"], "spans": [], "count": 0}}},
        {"conditions": {"hours": {"way": "guess", "typed": [], "spans": [], "count": 0}}},
        {"conditions": {"hours": {"way": "above", "typed": ["5"], "spans": [[5, "x"]], "count": 0}}},
    ],
)
def test_what_makes_no_sense_is_left_out(spoilt: dict[str, Any]) -> None:
    (whole,) = json.loads(views_to_text([VIEW]))
    assert views_from_text(json.dumps([{**whole, **spoilt}, whole, 7])) == [VIEW]
    assert views_from_text("{") == views_from_text("{}") == []


def test_a_view_brings_back_columns_sort_filters_and_what_is_frozen(page: Page, qtbot: QtBot) -> None:
    page.table.column_layout.show_column(CPM, shown=False)
    page.table.column_layout.put_in_order([NAME, LOAD])
    page.table.frozen.hold(1)
    page.values.sort_by(Sort("hours"))
    page.values.filter_by(ASKED)
    page.values.group_by("tier")
    QApplication.processEvents()
    before = page.table.column_layout.kept()
    page.user.text = "Mine"
    page.choose("Save view as")
    page.choose("All columns and rows as designed")
    page.values.sort_by()
    assert CPM in page.table.column_layout.shown_columns()
    assert not page.values.filter.is_on
    assert page.values.groups == ()
    page.choose("Mine")
    qtbot.waitUntil(lambda: page.table.column_layout.kept() == before)
    assert (page.values.sorts, page.values.filter) == ((Sort("hours"),), ASKED)
    assert (page.bar.search.text(), page.values.groups) == ("metro", ("tier",))


def test_a_view_of_columns_that_are_gone_says_so(page: Page) -> None:
    gone = RowFilter(conditions={"gone": Condition(Way.FILLED), "name": Condition(Way.TOP, ("3",), count=3)})
    words = Condition(Way.ABOVE, ("2026-11",), (("2026-11", "2026-11-30"),))
    asked = gone.asking("hours", words).asking("tier", words)
    view = SavedView("Old", VIEW.columns, (Sort("gone"), Sort("tier")), asked, VIEW.titles, VIEW.groups)
    page.texts.save("sample.views", views_to_text([view]))
    page.choose("Old")
    assert (page.values.sorts, page.values.groups) == ((Sort("tier"),), ("tier",))
    assert set(page.values.filter.conditions) == {"name"}
    (told,) = page.user.told
    assert "Old figure" in told


def test_views_are_renamed_saved_again_and_deleted(page: Page) -> None:
    for name in ("One", "Two"):
        page.user.text = name
        page.choose("Save view as")
    assert page.names() == ["One", "Two"]
    page.user.text = "Three"
    page.choose("Rename “Two”")
    assert page.names() == ["One", "Three"]
    page.values.filter_by(ASKED)
    page.choose("Save “Three” as it is now")
    assert next(view for view in page.views.views() if view.name == "Three").filter == ASKED
    page.choose("Delete “Three”")
    assert page.names() == ["One"]


def test_a_view_takes_the_place_of_another_only_when_that_is_confirmed(page: Page) -> None:
    page.user.text = "One"
    page.choose("Save view as")
    page.values.filter_by(ASKED)
    page.user.says_yes = False
    page.choose("Save view as")
    assert not page.views.views()[0].filter.is_on
    page.choose("Delete “One”")
    assert page.names() == ["One"]
    page.user.text = None
    page.choose("Save view as")
    page.choose("Rename “One”")
    assert page.names() == ["One"]


def test_columns_are_remembered_when_the_table_is_left(page: Page, qtbot: QtBot) -> None:
    page.table.column_layout.show_column(TIER, shown=False)
    page.table.frozen.hold(1)
    page.hide()
    again: ValueTable[SampleRow] = ValueTable(SampleTable(3).model, "Partners")
    qtbot.addWidget(again)
    KeptLayout(again, page.texts, "sample")
    assert TIER not in again.column_layout.shown_columns()
    assert again.frozen.count == 1


def test_groups_are_kept_for_the_next_time(page: Page, qtbot: QtBot) -> None:
    page.values.group_by("tier", "cpm")
    again: ValueTable[SampleRow] = ValueTable(SampleTable(3).model, "Partners")
    qtbot.addWidget(again)
    KeptGroups(again, page.texts, "sample")
    assert again.values.groups == ("tier", "cpm")
    page.texts.save("sample.groups", "gone\ntier")
    KeptGroups(again, page.texts, "sample")
    assert again.values.groups == ("tier",)
    again.values.group_by()
    assert page.texts.load("sample.groups") == ""


def test_what_tables_remember_outlives_the_program(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    RememberedTables(Memory(file)).save("sample.columns", "kept")
    again = RememberedTables(Memory(file))
    assert (again.load("sample.columns"), again.load("other")) == ("kept", "")


def test_the_filter_row_is_there_again_the_next_time(page: Page, qtbot: QtBot) -> None:
    page.table.headings.turn_filter_row()
    again = Page(page.texts)
    qtbot.addWidget(again)
    assert again.table.headings.has_filter_row
    again.table.headings.turn_filter_row()
    third = Page(page.texts)
    qtbot.addWidget(third)
    assert not third.table.headings.has_filter_row
