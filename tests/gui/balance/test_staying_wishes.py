"""What must not change in the next searches, chosen on the balance page."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.balance.staying import Staying
from cpm_planner.edit.partners import change_partners, remove_partners
from cpm_planner.model.ids import CpmId, PartnerId
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from ui.balance.choose_dialog import ChooseDialog
from ui.balance.staying_wishes import StayingWishes
from ui.theme.appearance import ThemeMode, apply_theme

KEY = PartnerId("p1")


@pytest.fixture
def asked(qapp: QApplication, qtbot: QtBot) -> tuple[StayingWishes, Scene]:
    apply_theme(qapp, ThemeMode.LIGHT)
    scene = a_scene(change_partners([KEY], revenue_cents=90_000_000, region="North")(a_lopsided_plan()))
    wishes = StayingWishes(scene.context)
    qtbot.addWidget(wishes)
    wishes.follow_plan()
    wishes.show()
    return wishes, scene


def dialog_of(wishes: StayingWishes, kind: str) -> ChooseDialog:
    wishes.buttons[kind].click()
    dialog = wishes.findChildren(ChooseDialog)[-1]
    assert isinstance(dialog, ChooseDialog)
    return dialog


def test_nothing_has_to_stay_at_first(asked: tuple[StayingWishes, Scene]) -> None:
    wishes, _ = asked
    assert wishes.wished == Staying()
    assert [button.text().strip() for button in wishes.buttons.values()] == [
        "Keep CPMs…",
        "Keep regions…",
        "Keep partners…",
    ]


def test_cpms_regions_and_partners_are_chosen_in_a_dialog(asked: tuple[StayingWishes, Scene]) -> None:
    wishes, _ = asked
    dialog = dialog_of(wishes, "cpms")
    assert dialog.values.text_at(0, 1).endswith("partners")
    dialog.table.select_ids(["ana"])
    dialog.accept()
    dialog = dialog_of(wishes, "regions")
    assert [dialog.values.text_at(0, column) for column in range(2)] == ["North", "1 partner"]
    dialog.table.select_ids(["north"])
    dialog.accept()
    dialog = dialog_of(wishes, "partners")
    dialog.table.select_ids([KEY, "p2"])
    dialog.accept()
    assert wishes.wished == Staying(
        cpms=frozenset({CpmId("ana")}),
        partners=frozenset({KEY, PartnerId("p2")}),
        regions=frozenset({"north"}),
    )
    assert [button.text().strip() for button in wishes.buttons.values()] == [
        "1 CPM stays",
        "1 region stays",
        "2 partners stay",
    ]


def test_a_dialog_left_changes_nothing_and_shows_what_was_chosen(asked: tuple[StayingWishes, Scene]) -> None:
    wishes, _ = asked
    wishes.keep("cpms", frozenset({"ana"}))
    dialog = dialog_of(wishes, "cpms")
    assert dialog.table.selected_ids() == ["ana"]
    dialog.table.clearSelection()
    dialog.reject()
    assert wishes.wished.cpms == {"ana"}


def test_much_revenue_begins_where_one_in_twenty_is(asked: tuple[StayingWishes, Scene]) -> None:
    wishes, _ = asked
    assert not wishes.large.isEnabled()
    wishes.is_large.setChecked(True)
    wishes.large.setValue(250)
    assert wishes.wished.revenue_above_cents == 25_000_000


def test_who_left_the_plan_need_not_stay(asked: tuple[StayingWishes, Scene]) -> None:
    wishes, scene = asked
    wishes.keep("partners", frozenset({KEY}))
    scene.session.apply("Remove", remove_partners([KEY]))
    wishes.follow_plan()
    assert wishes.wished.partners == frozenset()
