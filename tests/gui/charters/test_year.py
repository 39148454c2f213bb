"""The year of a CPM in the window."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.team import change_cpms
from cpm_planner.model.ids import CpmId
from cpm_planner.workspace.charters import write_calendars
from tests.gui.charters.test_page import Asked, opened_with
from tests.unit.charters.small_team import a_team


def test_the_year_follows_the_chosen_cpm_and_the_plan(qtbot: QtBot) -> None:
    opened, _ = opened_with(qtbot, a_team())
    opened.page.tabs.setCurrentWidget(opened.page.year)
    opened.page.year.finish()
    tab = opened.page.year
    assert tab.values.total > 12
    assert "0 months have more to do than time" in tab.chart.accessibleDescription()
    assert tab.too_much.isHidden()
    opened.context.apply("Less", change_cpms([CpmId("ana")], fte_percent=10))
    tab.finish()
    assert "12 months have more to do than time" in tab.chart.accessibleDescription()
    assert tab.too_much.accessibleName().startswith("This work does not fit into the year: it needs ")
    assert "11.1 h are available" in tab.too_much.accessibleName()
    tab.too_much.findChild(QPushButton).click()
    assert opened.around.gone == [("balance", [])]
    tab.show_keys([CpmId("cleo")])
    assert tab.values.total == 0
    assert tab.too_much.isHidden()


def test_a_year_with_time_for_all_says_which_month_has_not(qtbot: QtBot) -> None:
    opened, _ = opened_with(qtbot, a_team())
    opened.page.tabs.setCurrentWidget(opened.page.year)
    opened.page.year.finish()
    shown = opened.page.year._year
    months = [replace(each, planned=0) for each in shown.months]
    months[3] = replace(months[3], planned=months[3].available + 60)
    words = opened.page.year._too_much(replace(shown, months=tuple(months)))
    assert words.startswith("The year has time for this work, but not every month: ")


def test_a_line_names_a_few_partners_and_all_when_pointed_at(qtbot: QtBot) -> None:
    opened, _ = opened_with(qtbot, a_team())
    opened.page.tabs.setCurrentWidget(opened.page.year)
    opened.page.year.finish()
    tab = opened.page.year
    columns = {column.key: column for column in tab.values.columns}
    calls = next(line for line in tab._lines.values() if line.activity == "Regular call")
    assert columns["partners"].text(calls).endswith("Partner p3 and 1 more")
    tooltip = columns["partners"].tooltip
    assert tooltip is not None
    assert tooltip(calls).endswith("Partner p4")


def test_the_picture_and_the_lines_say_how_they_are_computed(qtbot: QtBot) -> None:
    opened, _ = opened_with(qtbot, a_team())
    opened.page.tabs.setCurrentWidget(opened.page.year)
    opened.page.year.finish()
    tab = opened.page.year
    shown = tab.chart.figure_explained()
    assert shown is not None
    assert "requests and work without a date" in shown[0].text
    assert "Hours available in " in shown[0].text
    keys = [column.key for column in tab.values.columns]
    told = [tab.values.explained_at(0, keys.index(key)) for key in ("times", "hours")]
    assert [each.headline.split(" in ")[0] for each in told if each] == ["Times", "Planned hours"]
    tab.show_keys([CpmId("cleo")])
    idle = tab.chart.figure_explained()
    assert idle is not None
    assert idle[0].headline.endswith(" 0.0 h")


def test_calendars_are_written_by_a_worker(qtbot: QtBot, tmp_path: Path) -> None:
    opened, jobs = opened_with(qtbot, a_team(), Asked(tmp_path))
    opened.page.tabs.setCurrentWidget(opened.page.year)
    opened.page.year.finish()
    opened.page.year.save.click()
    ((work, arguments),) = jobs.started
    assert (work, arguments[0]) == (write_calendars, tmp_path)


def test_without_cpms_there_is_nothing_to_save(qtbot: QtBot) -> None:
    opened, _ = opened_with(qtbot, replace(a_team(), cpms={}, assignments={}))
    opened.page.tabs.setCurrentWidget(opened.page.year)
    opened.page.year.finish()
    assert not opened.page.year.save.isEnabled()
    assert opened.page.year.chart.accessibleDescription() == "Hours by month: No CPM is chosen"
    assert opened.page.year.chart.figure_explained() is None
