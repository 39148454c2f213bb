"""The map page: what can be done with who is selected, the lists beside it, what it tells."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners, remove_partners
from cpm_planner.edit.rules import is_locked, lock_partners
from cpm_planner.edit.team import remove_cpms
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.place import Coordinates
from cpm_planner.model.sales_model import SalesModel
from tests.builders import a_plan
from tests.gui.application.stand_ins import a_scene
from tests.gui.territories.map.conftest import Open
from tests.gui.territories.map.opened import OpenedMap, small_map
from ui.printing.report import Picture, Table
from ui.territories.map import page as map_page
from ui.territories.map.ground import sea_colour
from ui.territories.map.map_keys import MapVerb
from ui.territories.map.map_state import ColourBy, SizeBy
from ui.territories.map.page import MapPage
from ui.territories.map.partner_list import Listed
from ui.territories.map.signs import MOST_SIGNS
from ui.territories.move_dialog import MoveDialog
from ui.theme.appearance import current_theme

CHECK = Qt.ItemDataRole.CheckStateRole
USER = Qt.ItemDataRole.UserRole


def dialog(opened: OpenedMap) -> MoveDialog:
    (found,) = [each for each in opened.page.findChildren(MoveDialog) if each.isVisible()]
    return found


def tags(opened: OpenedMap) -> QMenu:
    (found,) = [each for each in opened.page.findChildren(QMenu) if each.isVisible()]
    return found


def texts(opened: OpenedMap) -> list[str]:
    model = opened.page.partners.model
    return [str(model.data(model.index(row))).strip() for row in range(model.rowCount())]


# What is done


def test_the_selected_are_moved_to_a_cpm_with_the_effect_shown(opened: OpenedMap) -> None:
    opened.select("potsdam")
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_M)
    dialog(opened).accept()
    assert opened.holder("potsdam") == "ana"
    assert opened.scene.told[-1] == "Move Potsdam to Ana"
    opened.scene.session.undo()
    assert opened.holder("potsdam") == "ben"


def test_nobody_selected_is_told_how_to_select(opened: OpenedMap) -> None:
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_M)
    assert opened.scene.told == ["Select partners first: click them, or draw around them"]


def test_the_selected_are_locked_and_unlocked(opened: OpenedMap) -> None:
    opened.select("munich", "berlin")
    lock = opened.page.bar.buttons[MapVerb.LOCK]
    lock.click()
    assert is_locked(opened.plan, PartnerId("munich"))
    assert lock.text().strip() == "Unlock"
    lock.click()
    assert not is_locked(opened.plan, PartnerId("munich"))


def test_the_selected_are_taken_away_unless_a_lock_keeps_them(opened: OpenedMap) -> None:
    opened.select("munich")
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Delete)
    assert opened.holder("munich") is None
    opened.scene.context.apply("Lock", lock_partners([PartnerId("berlin")]))
    opened.select("berlin")
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_Delete)
    assert opened.holder("berlin") == "ana"
    assert opened.scene.told[-1] == "Locked partner"


def test_the_selected_are_tagged_with_model_and_tier(opened: OpenedMap) -> None:
    opened.select("munich", "berlin")
    opened.page.bar.buttons[MapVerb.TAG].click()
    tags(opened).actions()[2].trigger()
    assert opened.plan.partners[PartnerId("munich")].mix.models == (
        SalesModel.SELL_THROUGH,
        SalesModel.SELL_WITH,
    )
    tags(opened).close()
    QApplication.processEvents()
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_T)
    tags(opened).actions()[-1].trigger()
    assert opened.plan.partners[PartnerId("berlin")].tier is not None
    assert opened.scene.told[-1].startswith("Set tier of 2 partners to ")


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_P, "partners"), (Qt.Key.Key_B, "territories")])
def test_the_selected_are_shown_elsewhere(opened: OpenedMap, key: Qt.Key, page: str) -> None:
    opened.select("munich")
    QTest.keyClick(opened.page.canvas, key)
    assert [(name, [*keys]) for name, keys in opened.scene.guide.gone] == [(page, ["munich"])]


def test_a_cpm_gets_a_home_where_the_menu_was_asked_for(opened: OpenedMap) -> None:
    opened.page.look_at(CpmId("ana"))
    menu = opened.page.verbs.menu(CpmId("ana"), Coordinates(52.0, 11.0))
    menu.actions()[-1].trigger()
    assert opened.plan.cpms[CpmId("ana")].coordinates == Coordinates(52.0, 11.0)
    assert len(opened.page.state.places.homes) == 1
    assert "Home of a CPM" in opened.page.legend.accessibleDescription()
    opened.page.canvas.grab()


# What is shown


def test_the_selection_is_told_and_can_be_cleared(opened: OpenedMap) -> None:
    opened.select("munich", "berlin")
    assert "2 partners selected workload 20.0 h a month" in opened.page.bar.accessibleDescription()
    opened.page.bar.clear.click()
    assert opened.selected == set()
    assert not opened.page.bar.clear.isEnabled()


def test_the_picture_is_told_in_words(opened: OpenedMap) -> None:
    told = opened.page.canvas.accessibleDescription()
    assert "7 of 9 partners are on the map" in told
    assert "Ana: 3 partners, 1 of others inside the outline" in told
    opened.page.canvas.grab()


def test_a_cpm_in_focus_tells_how_its_territory_lies(opened: OpenedMap) -> None:
    opened.page.look_at(CpmId("ben"))
    assert opened.page.state.focus == "ben"
    assert "3 partners on the map; 1 without a place" in opened.page.cpms.told.text()
    model = opened.page.cpms.model
    counts = {str(model.data(model.index(row))): model.data(model.index(row), USER) for row in range(2)}
    assert counts == {"Ana": "3", "Ben": "3 of 4"}
    opened.page.cpms.own.click()
    assert opened.selected == {"munich", "stuttgart", "potsdam"}
    opened.page.look_at(CpmId("ana"))
    opened.page.cpms.others.click()
    assert opened.selected == {"potsdam"}


def test_ticks_say_which_cpms_stand_out(opened: OpenedMap) -> None:
    model, state = opened.page.cpms.model, opened.page.state
    assert state.shown == ("ana", "ben")
    assert model.setData(model.index(0), Qt.CheckState.Unchecked, CHECK)
    assert state.shown == ("ben",)
    assert model.data(model.index(0), CHECK) is Qt.CheckState.Unchecked
    assert model.setData(model.index(0), Qt.CheckState.Checked, CHECK)
    assert set(state.shown) == {"ana", "ben"}
    opened.page.cpms.few.click()
    assert state.shown == ()
    opened.page.look_at(CpmId("ana"))
    assert state.shown == ("ana",)
    opened.page.canvas.grab()


def test_no_more_cpms_stand_out_than_there_are_signs(open_map: Open) -> None:
    plan = small_map()
    some = plan.cpms[CpmId("ana")]
    keys = [CpmId(f"c{n:02}") for n in range(MOST_SIGNS + 1)]
    many = {key: replace(some, id=key, name=key.upper()) for key in keys}
    opened = open_map(replace(plan, cpms={**plan.cpms, **many}))
    state, model = opened.page.state, opened.page.cpms.model
    assert len(state.shown) < len(state.figures.plan.cpms)
    opened.page.cpms.model.shown_changed.emit(list(state.figures.plan.cpms)[:MOST_SIGNS])
    assert not model.setData(model.index(len(model.keys) - 1), Qt.CheckState.Checked, CHECK)
    assert opened.scene.told[-1].startswith("24 CPMs stand out already")


def test_signs_tell_models_and_revenue_when_asked(opened: OpenedMap) -> None:
    opened.page.tools.colour.setCurrentIndex(1)
    opened.page.tools.sizes.setCurrentIndex(1)
    assert opened.page.state.colour is ColourBy.MODEL
    assert opened.page.state.size is SizeBy.REVENUE
    assert "Hybrid" in opened.page.legend.accessibleDescription()
    assert "Larger: more revenue" in opened.page.legend.accessibleDescription()
    opened.page.canvas.grab()


def test_outlines_can_be_left_out(opened: OpenedMap) -> None:
    opened.page.tools.outlines.click()
    assert not opened.page.state.has_outlines
    opened.page.canvas.grab()


def test_a_search_dims_whom_it_does_not_find(opened: OpenedMap) -> None:
    opened.page.start_search()
    QTest.keyClicks(opened.page.tools.search, "mun")
    QTest.keyClick(opened.page.tools.search, Qt.Key.Key_Return)
    assert opened.page.tools.found.text() == "1 found"
    found = opened.page.state.kind_of_points
    assert (found != len(opened.page.state.kinds) - 1).sum() == 1
    QTest.keyClick(opened.page.tools.search, Qt.Key.Key_Escape)
    QTest.keyClick(opened.page.tools.search, Qt.Key.Key_Return)
    assert opened.page.tools.found.text() == ""


def test_what_changes_elsewhere_is_shown(opened: OpenedMap) -> None:
    opened.select("munich", "berlin")
    opened.scene.context.apply("Remove", remove_partners({PartnerId("munich")}))
    assert opened.selected == {"berlin"}
    assert "6 of 8 partners" in opened.page.canvas.accessibleDescription()
    opened.scene.context.apply("Move", change_partners([PartnerId("berlin")], coordinates=None))
    assert opened.page.partners.kind.itemText(1) == "Not on the map (3)"


def test_a_hidden_page_catches_up_when_it_is_shown(opened: OpenedMap) -> None:
    opened.page.hide()
    opened.scene.context.apply("Remove", remove_partners({PartnerId("munich")}))
    assert "7 of 9" in opened.page.canvas.accessibleDescription()
    opened.page.show()
    assert "6 of 8" in opened.page.canvas.accessibleDescription()


def test_partners_and_cpms_of_other_pages_are_shown(opened: OpenedMap) -> None:
    opened.page.show_keys(["munich", "gone"])
    assert opened.selected == {"munich"}
    opened.page.show_keys(["ana"])
    assert opened.page.cpms.current == "ana"


def test_an_empty_plan_says_the_next_step(open_map: Open) -> None:
    opened = open_map(a_plan())
    wanted: list[str] = []
    opened.page.action_wanted.connect(wanted.append)
    buttons = [each for each in opened.page.findChildren(type(opened.page.cpms.look)) if each.isVisible()]
    buttons[0].click()
    assert wanted == ["import_partners"]


# The lists


def test_partners_are_listed_by_region_and_selected_there(opened: OpenedMap) -> None:
    panel = opened.page.partners
    opened.page.missing.click()
    assert opened.page.side.currentWidget() is panel
    assert texts(opened) == ["No region", "Lost", "South", "Ulm"]
    panel.list.setCurrentIndex(panel.model.index(2))
    assert opened.selected == {"ulm"}


def test_the_list_stays_while_partners_only_move_and_tells_who_has_them_now(opened: OpenedMap) -> None:
    opened.page.side.setCurrentWidget(opened.page.partners)
    QApplication.processEvents()
    model, resets = opened.page.partners.model, []
    model.modelReset.connect(lambda: resets.append(True))
    before, row = texts(opened), texts(opened).index("Potsdam")
    opened.select("potsdam")
    QTest.keyClick(opened.page.canvas, Qt.Key.Key_M)
    dialog(opened).accept()
    assert (texts(opened), resets) == (before, [])
    assert "Ana" in str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))
    opened.scene.session.apply("Leave", remove_partners({PartnerId("potsdam")}))
    assert "Potsdam" not in texts(opened)


def test_the_list_finds_partners_by_name_and_leads_to_them(opened: OpenedMap) -> None:
    panel = opened.page.partners
    panel.model.search("ham")
    assert texts(opened) == ["No region", "Hamburg"]
    panel.list.activated.emit(panel.model.index(1))
    panel.list.setCurrentIndex(panel.model.index(1))
    panel.list.activated.emit(panel.model.index(1))
    centre = opened.page.canvas.rect().center()
    assert (opened.place_of("hamburg") - centre).manhattanLength() <= 4


def test_who_was_drawn_around_is_listed(opened: OpenedMap) -> None:
    opened.page._show_list(Listed.SELECTED)
    assert texts(opened) == []
    opened.select("munich", "berlin")
    assert texts(opened) == ["No region", "Berlin", "Munich"]


def test_cities_are_looked_up_and_what_is_not_known_is_told(opened: OpenedMap) -> None:
    panel = opened.page.partners
    opened.page.missing.click()
    assert panel.lookup.text().strip() == "Look up 2 cities"
    panel.lookup.click()
    ulm = opened.plan.partners[PartnerId("ulm")].coordinates
    assert ulm is not None
    assert round(ulm.latitude, 1) == 48.4
    assert opened.scene.told[-1] == "1 partner placed by city, 1 not known"
    assert texts(opened) == ["No region", "Lost"]
    assert not panel.lookup.isVisible()
    tip = str(panel.model.data(panel.model.index(1), Qt.ItemDataRole.ToolTipRole))
    assert "No city Atlantis is known in Germany" in tip


def test_cities_that_are_all_unknown_change_nothing(opened: OpenedMap) -> None:
    before = opened.plan
    opened.page.verbs.look_up([PartnerId("lost")])
    assert opened.plan is before
    assert opened.scene.told[-1] == "None of the 1 cities is known"


# On paper


def test_the_page_is_printed_as_picture_and_tables(opened: OpenedMap) -> None:
    report = opened.page.report()
    assert any(isinstance(part, Picture) for part in report.parts)
    tables = [part for part in report.parts if isinstance(part, Table)]
    assert tables[0].rows[0][:4] == ("Ana", "Distribution manager", "3", "0")
    assert tables[-1].rows == (("No region", "1"), ("South", "1"))
    assert report.subtitle == "7 of 9 partners are on the map"


def test_a_point_beside_all_signs_is_nobodys(opened: OpenedMap) -> None:
    assert opened.page.canvas.partners_at(QPoint(1, 1).toPointF()) == []


def test_of_many_partners_all_is_shown_in_turns_and_the_map_stays_meanwhile(
    opened: OpenedMap, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = opened.page
    monkeypatch.setattr(map_page, "MOST_AT_ONCE", 3)
    opened.scene.session.apply("Park", remove_partners({PartnerId("cologne")}))
    assert "7 of 9" in page.canvas.accessibleDescription()
    page.tools.colour.setCurrentIndex(1)  # while the first is under way, which is ended before
    assert "6 of 8" in page.canvas.accessibleDescription()
    assert not page.canvas.updatesEnabled()
    qtbot.waitUntil(page.canvas.updatesEnabled, timeout=60_000)
    assert "Sell through" in page.legend.accessibleDescription()


def test_lists_of_many_tell_of_the_plan_they_were_made_of_until_they_are_made_anew(
    opened: OpenedMap, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = opened.page
    page.side.setCurrentWidget(page.partners)
    QApplication.processEvents()
    monkeypatch.setattr(map_page, "MOST_AT_ONCE", 3)
    before, cpms = texts(opened), page.cpms.model
    opened.scene.session.apply("Leave", remove_partners({PartnerId("munich")}))
    opened.scene.session.apply("Leave", remove_cpms({CpmId("ben")}))
    assert not page.is_up_to_date
    assert [cpms.data(cpms.index(row)) for row in range(cpms.rowCount())] == ["Ana", "Ben"]
    assert texts(opened) == [each for each in before if each != "Munich"]
    qtbot.waitUntil(lambda: page.is_up_to_date, timeout=60_000)
    assert [cpms.data(cpms.index(row)) for row in range(cpms.rowCount())] == ["Ana"]


def test_a_map_of_many_is_sea_until_it_is_drawn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_page, "MOST_AT_ONCE", 3)
    page = MapPage(a_scene(small_map()).context)
    qtbot.addWidget(page)
    page.show()
    canvas, sea = page.canvas, sea_colour(current_theme()).rgb()
    assert not page.is_up_to_date
    picture = canvas.grab().toImage()
    assert {picture.pixel(x, x) for x in range(0, min(picture.width(), picture.height()), 10)} == {sea}
    qtbot.waitUntil(lambda: page.is_up_to_date, timeout=60_000)
    qtbot.waitUntil(lambda: canvas.grab().toImage() != picture, timeout=60_000)


def test_signs_stay_where_they_are_while_nothing_of_them_changes(opened: OpenedMap) -> None:
    state, scale = opened.page.state, opened.page.canvas.camera.scale
    before = state.scene(scale, 1.0).layout
    opened.scene.session.apply("Lock", lock_partners([PartnerId("potsdam")]))
    assert state.scene(scale, 1.0).layout is before
    state.set_size(SizeBy.REVENUE)
    assert state.scene(scale, 1.0).layout is not before
