"""The scenarios page: what each comes to, two side by side, changes taken over, locks and prints."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.row_edit import in_turn
from cpm_planner.edit.scenarios import copy_scenario, remove_scenario
from cpm_planner.edit.team import put_cpms, put_role_type, remove_cpms, remove_role_type
from cpm_planner.model.ids import CpmId, PartnerId, ScenarioId
from cpm_planner.model.plan import Plan
from tests.builders import a_cpm, a_plan, a_role_type
from tests.gui.headcount.plans import eventful_plan
from tests.gui.stand import Opened, open_page
from ui.printing.report import Heading, Picture, PrintablePage, Table
from ui.scenarios.page import ScenariosPage

CURRENT, NEXT = ScenarioId("current"), ScenarioId("scenario-1")


@pytest.fixture
def open_on(qtbot: QtBot) -> Callable[[Plan], Opened[ScenariosPage]]:
    """Open pages on plans; they end with the test."""
    return lambda plan: open_page(qtbot, ScenariosPage, plan)


@pytest.fixture
def opened(open_on: Callable[[Plan], Opened[ScenariosPage]]) -> Opened[ScenariosPage]:
    """Open the page on a plan and a scenario with a new seat that gets two partners."""
    opened = open_on(eventful_plan())
    session = opened.context.session
    session.apply_to_document("Copy", copy_scenario(CURRENT, "Growth"))
    plan = session.plan
    seat = a_cpm("new", plan.cpms[next(iter(plan.cpms))].role_type, name="New seat")
    session.apply("Hire", put_cpms([seat]))
    session.apply("Move", assign(list(plan.partners)[:2], CpmId("new")))
    settle(opened)
    return opened


def settle(opened: Opened[ScenariosPage]) -> None:
    for _ in range(20):
        QApplication.processEvents()
    assert opened.page.is_up_to_date


def places(opened: Opened[ScenariosPage]) -> list[Place]:
    return [place for place in opened.page.pair.changes.values.shown_ids() if isinstance(place, Place)]


def choose(opened: Opened[ScenariosPage], *chosen: Place) -> None:
    opened.page.pair.changes.choose(chosen, is_chosen=True)


def moves(opened: Opened[ScenariosPage]) -> list[Place]:
    return [place for place in places(opened) if place.collection == "assignments"]


def test_every_scenario_is_a_row_with_its_figures(opened: Opened[ScenariosPage]) -> None:
    values = opened.page.values
    assert values.shown_ids() == [CURRENT, NEXT]
    titles = [column.title for column in values.columns]
    rows = [[values.text_at(at, column) for column in range(len(titles))] for at in (0, 1)]
    by_title = [dict(zip(titles, row, strict=True)) for row in rows]
    assert [row["Status"] for row in by_title] == ["", "in use"]
    assert [row["Copied from"] for row in by_title] == ["", "Current"]
    assert int(by_title[1]["CPMs"]) == int(by_title[0]["CPMs"]) + 1
    assert int(by_title[1]["Heads"]) == int(by_title[0]["Heads"]) + 1


def test_figures_of_a_role_type_that_went_are_told_until_newer_ones_are_counted(
    open_on: Callable[[Plan], Opened[ScenariosPage]],
) -> None:
    opened = open_on(eventful_plan())
    session, extra = opened.context.session, a_role_type("extra", name="Extra manager")
    session.apply("Add", in_turn([put_role_type(extra), put_cpms([a_cpm("z", extra.id, name="Zoe")])]))
    session.apply_to_document("Copy", copy_scenario(CURRENT, "Growth"))
    session.apply("Hire", put_cpms([a_cpm("y", extra.id, name="Yan")]))
    session.switch(CURRENT)
    settle(opened)
    session.apply("Remove", in_turn([remove_cpms([CpmId("z")]), remove_role_type(extra.id)]))
    opened.page.pair.show_figures()
    lines = opened.page.pair.figures.lines.values
    assert "Extra manager: heads at the end" in [lines.text_at(row, 0) for row in range(lines.rowCount())]
    settle(opened)
    names = [lines.text_at(row, 0) for row in range(lines.rowCount())]
    assert not [name for name in names if name.startswith("Extra manager: heads")]


def test_the_one_worked_on_is_compared_with_its_base(opened: Opened[ScenariosPage]) -> None:
    opened.page.table.select_ids([NEXT])
    settle(opened)
    pair = opened.page.pair
    assert pair.chosen == (CURRENT, NEXT)
    assert [pair.tabs.tabText(at) for at in (1, 2)] == ["Moves (2)", "Changes (3)"]
    lines = pair.figures.lines.values
    assert pair.figures.lines.titles == ("", "Current", "Growth", "Difference")
    names = [lines.text_at(row, 0) for row in range(lines.rowCount())]
    heads = names.index("Heads at the end")
    told = [lines.explained_at(heads, column) for column in range(4)]
    assert [each.headline.split(" ")[0] for each in told if each] == ["Heads", "Heads", "Difference"]
    assert told[3] is not None
    assert "heads at the end of the horizon, Growth" in told[3].text
    assert lines.explained_at(names.index("Partners"), 1) is None
    assert len(pair.figures.charts) == 3
    assert "Growth from" in pair.figures.charts[2].accessibleDescription()
    behind = [chart.figure_explained() for chart in pair.figures.charts]
    texts = [explained.text for explained, _ in filter(None, behind)]
    assert [text.split(" ")[0] for text in texts] == ["Difference"] * 3
    figures = ("mean utilisation of", "cost of fiscal year", "heads at the end of the horizon")
    for text, figure in zip(texts, figures, strict=True):
        assert figure in text
        assert ", Growth" in text
        assert ", Current" in text


def test_nothing_is_compared_before_the_page_is_shown(qtbot: QtBot, opened: Opened[ScenariosPage]) -> None:
    page = ScenariosPage(opened.context)
    qtbot.addWidget(page)
    opened.context.steps.finish()
    assert page.pair.comparing.found is None
    page.show()
    opened.context.steps.finish()
    assert page.pair.comparing.found is not None


def test_choosing_other_scenarios_and_swapping_compares_those(opened: Opened[ScenariosPage]) -> None:
    opened.page.table.select_ids([CURRENT, NEXT])
    opened.page.pair._swap.click()
    settle(opened)
    assert opened.page.pair.chosen == (NEXT, CURRENT)
    row = opened.page.pair.changes.values
    shown = {row.text_at(at, 3) for at in range(len(places(opened)))}
    assert shown == {"seat removed", "CPM"}


def test_a_move_to_a_new_seat_takes_the_seat_along_once_that_is_agreed(opened: Opened[ScenariosPage]) -> None:
    taken = moves(opened)[0]
    choose(opened, taken)
    opened.page.pair.changes.take.click()
    settle(opened)
    plan = opened.context.session.document.scenarios[CURRENT].plan
    assert CpmId("new") in plan.cpms
    assert plan.assignments[PartnerId(taken.key)].primary == "new"
    assert "come along, as the chosen ones need them: 1." in opened.around.questions[-1]
    assert opened.around.labels[-1] == 'Take 2 changes of "Growth" into "Current"'
    opened.context.session.undo()
    settle(opened)
    assert CpmId("new") not in opened.context.session.document.scenarios[CURRENT].plan.cpms


def test_refusing_what_comes_along_changes_nothing(opened: Opened[ScenariosPage]) -> None:
    before = opened.context.session.document
    opened.around.says_yes = False
    choose(opened, moves(opened)[0])
    opened.page.pair.changes.take.click()
    settle(opened)
    assert opened.context.session.document is before


def test_all_changes_make_a_new_scenario_like_the_second(opened: Opened[ScenariosPage]) -> None:
    changes = opened.page.pair.changes
    choose(opened, *places(opened))
    changes.target.setCurrentIndex(changes.target.findText("A new scenario…"))
    opened.around.text = "Both"
    changes.take.click()
    settle(opened)
    document = opened.context.session.document
    assert document.scenario.name == "Both"
    assert document.scenario.base == CURRENT
    assert document.plan == document.scenarios[NEXT].plan
    assert opened.around.told[-1] == "Now working on Both"


def take_all_into(opened: Opened[ScenariosPage], target: ScenarioId) -> str:
    """Take every change into a scenario; give what was asked before."""
    changes = opened.page.pair.changes
    changes.target.setCurrentIndex(changes.target.findData(target))
    choose(opened, *places(opened))
    opened.around.questions.clear()
    changes.take.click()
    settle(opened)
    return "".join(opened.around.questions)


def test_what_would_be_overwritten_is_said_first(opened: Opened[ScenariosPage]) -> None:
    session, page = opened.context.session, opened.page
    session.apply_to_document("Copy", copy_scenario(CURRENT, "Other"))
    first = next(iter(session.plan.partners))
    held = session.plan.assignments.get(first)
    elsewhere = next(key for key in session.plan.cpms if held is None or key != held.primary)
    session.apply("Move", assign([first], elsewhere))
    page.pair.choose(CURRENT, NEXT)
    settle(opened)
    assert 'overwrite what "Other" has otherwise: 1.' in take_all_into(opened, session.document.active)
    assert session.plan.assignments[first].primary == "new"


def test_who_would_be_left_without_a_cpm_is_said_first(opened: Opened[ScenariosPage]) -> None:
    session, page = opened.context.session, opened.page
    session.apply_to_document("Copy", copy_scenario(NEXT, "Without it"))
    without = session.document.active
    session.apply("Remove", remove_cpms([CpmId("new")]))
    session.apply_to_document("Copy", copy_scenario(NEXT, "More of it"))
    third = list(session.plan.partners)[2]
    session.apply("Move", assign([third], CpmId("new")))
    page.pair.choose(NEXT, without)
    settle(opened)
    assert "left without a CPM, as theirs goes: 3." in take_all_into(opened, session.document.active)
    assert third not in session.plan.assignments


def test_space_and_clicks_choose_changes(opened: Opened[ScenariosPage], qtbot: QtBot) -> None:
    changes = opened.page.pair.changes
    changes.table.select_ids(places(opened)[:2])
    qtbot.keyClick(changes.table, Qt.Key.Key_Space)
    assert changes.chosen == set(places(opened)[:2])
    changes.table.clicked.emit(changes.values.index(0, 0))
    assert changes.chosen == {places(opened)[1]}
    assert changes.take.text().strip() == "Take 1 change"
    menu = QMenu()
    changes._fill_menu(menu, list(places(opened)))
    [action.trigger() for action in menu.actions()]
    assert not changes.chosen
    assert not changes.take.isEnabled()


def test_a_locked_scenario_is_no_target_and_cannot_be_removed(opened: Opened[ScenariosPage]) -> None:
    page = opened.page
    page.table.select_ids([CURRENT])
    page.lock.click()
    settle(opened)
    assert opened.context.session.document.scenarios[CURRENT].is_locked
    assert page.lock.text().strip() == "Unlock"
    assert not page.remove.isEnabled()
    page.pair.choose(CURRENT, NEXT)
    assert page.pair.changes.target.findText("Current") == -1
    page.lock.click()
    settle(opened)
    assert page.pair.changes.target.findText("Current") >= 0


def test_scenarios_are_copied_renamed_switched_to_and_removed_from_here(
    opened: Opened[ScenariosPage],
) -> None:
    page, session = opened.page, opened.context.session
    page.table.select_ids([CURRENT])
    page.switch.click()
    settle(opened)
    assert session.document.active == CURRENT
    opened.around.text = "As agreed"
    page.rename.click()
    assert session.document.scenario.name == "As agreed"
    opened.around.text = "Lean"
    page.copy.click()
    settle(opened)
    assert session.document.scenario.name == "Lean"
    page.table.select_ids([session.document.active])
    page.remove.click()
    settle(opened)
    assert [each.name for each in session.document.scenarios.values()] == ["As agreed", "Growth"]
    menu = QMenu()
    page._fill_menu(menu, [NEXT])
    assert [action.text() for action in menu.actions()] == [
        "Work on it",
        "New copy…",
        "Rename…",
        "Lock",
        "Remove…",
    ]


def test_one_that_goes_is_no_longer_compared(opened: Opened[ScenariosPage]) -> None:
    opened.context.session.apply_to_document("Remove", remove_scenario(NEXT))
    settle(opened)
    pair = opened.page.pair
    assert pair.chosen == (CURRENT, CURRENT)
    assert pair.nothing.isVisible()
    assert not pair.tabs.isVisible()
    opened.around.text = "Again"
    pair.nothing.findChild(QPushButton).click()
    settle(opened)
    assert opened.context.session.document.scenario.name == "Again"
    assert pair.tabs.isVisible()


def test_scenarios_that_come_and_go_while_another_page_is_shown_are_compared_next(
    opened: Opened[ScenariosPage],
) -> None:
    page, session = opened.page, opened.context.session
    page.hide()
    session.apply_to_document("Remove", remove_scenario(CURRENT))
    session.apply_to_document("Copy", copy_scenario(NEXT, "Again"))
    page.show()
    settle(opened)
    assert page.pair.chosen == (NEXT, session.document.active)
    assert session.document.scenario.name == "Again"


def test_one_that_went_while_another_page_is_shown_is_no_matter_for_what_was_counted_meanwhile(
    opened: Opened[ScenariosPage],
) -> None:
    session = opened.context.session
    assert NEXT in opened.page.pair.chosen
    opened.page.hide()
    session.apply_to_document("Remove", remove_scenario(NEXT))
    opened.page.counts.changed.emit(CURRENT)
    opened.page.show()
    settle(opened)
    assert opened.page.pair.chosen == (CURRENT, CURRENT)


def test_the_comparison_can_be_printed(opened: Opened[ScenariosPage]) -> None:
    opened.page.table.select_ids([NEXT])
    settle(opened)
    page = opened.page
    assert isinstance(page, PrintablePage)
    report = page.report()
    assert report.title == "Current and Growth"
    assert [part.text for part in report.parts if isinstance(part, Heading)] == ["Figures", "Changes"]
    assert sum(isinstance(part, Picture) for part in report.parts) == 3
    table = [part for part in report.parts if isinstance(part, Table)][-1]
    assert ("Seats", "New seat", "new seat") in [row[:3] for row in table.rows]


def test_comparing_can_be_stopped_and_is_taken_up_again(
    opened: Opened[ScenariosPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened.page
    with monkeypatch.context() as stopping:
        stopping.setattr(opened.context.steps, "is_cancelled", lambda: True)
        page.pair.choose(NEXT, CURRENT)
        for _ in range(20):
            QApplication.processEvents()
        assert page.pair.comparing.found is None
    page.pair.choose(NEXT, CURRENT)
    settle(opened)
    assert page.pair.comparing.found is not None


def test_an_empty_plan_asks_for_lists_before_copies(
    open_on: Callable[[Plan], Opened[ScenariosPage]],
) -> None:
    page = open_on(a_plan()).page
    wanted: list[str] = []
    page.action_wanted.connect(wanted.append)
    assert not page.pair.nothing.isVisible()
    for button in page.pair.empty_plan.findChildren(QPushButton):
        button.click()
    assert wanted == ["import_partners", "import_team"]
    assert page.copy.property("kind") == "secondary"
    assert page.table.height() <= page.table.sizeHint().height()
    filled = open_on(eventful_plan()).page
    assert filled.pair.nothing.isVisible()
    assert [button.property("kind") for button in filled.pair.nothing.buttons] == ["primary"]
    assert filled.copy.property("kind") == "secondary"  # one button of a page is the next thing to do
