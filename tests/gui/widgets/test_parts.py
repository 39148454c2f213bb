"""The small parts: each shows what it is given, and says it to screen readers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeyEvent, QPaintDevice, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cpm_planner.model.sales_model import WHOLE, ModelMix, SalesModel
from ui.theme.light import LIGHT
from ui.theme.tokens import Tone
from ui.widgets import buttons
from ui.widgets.banner import InfoBanner
from ui.widgets.card import Card
from ui.widgets.chip import Chip, ChipFace
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.form import Form
from ui.widgets.labels import text_label
from ui.widgets.load_bar import LoadBar, paint_load_bar
from ui.widgets.load_level import LEVEL_ICONS, Load, LoadLevel, load_text
from ui.widgets.mix_bar import MixBar
from ui.widgets.model_marks import mix_text, model_mark, model_name
from ui.widgets.model_mix_editor import ModelMixEditor, reweighed
from ui.widgets.number_field import NumberField
from ui.widgets.progress_panel import ProgressPanel
from ui.widgets.search_field import SearchField
from ui.widgets.stat_tile import StatTile
from ui.widgets.toast import Toast

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("propagateSizeHints"),  # what the screenless platform cannot do
]

TO, THROUGH, WITH = SalesModel


@pytest.mark.parametrize(
    ("utilisation", "low", "high", "level"),
    [
        (0.84, 0.85, 1.0, LoadLevel.BELOW),
        (0.85, 0.85, 1.0, LoadLevel.ON_TARGET),
        (1.0, 0.85, 1.0, LoadLevel.ON_TARGET),
        (1.01, 0.85, 1.0, LoadLevel.OVER),
        (0.96, 0.8, 0.95, LoadLevel.ABOVE),
        (1.04, 0.85, 1.05, LoadLevel.ON_TARGET),
    ],
)
def test_a_load_has_a_level(utilisation: float, low: float, high: float, level: LoadLevel) -> None:
    assert Load(utilisation, low, high).level is level


def test_every_level_has_an_icon_of_its_own() -> None:
    assert len({LEVEL_ICONS[level] for level in LoadLevel}) == len(LoadLevel)


def test_a_load_bar_says_its_value_and_what_it_means(qtbot: QtBot) -> None:
    bar = LoadBar(Load(0.96), "Ana Lima")
    qtbot.addWidget(bar)
    assert (bar.value(), bar.accessibleName()) == (96, "Utilisation of Ana Lima")
    assert bar.accessibleDescription() == load_text(Load(0.96)) == "96 %, on target"


@pytest.mark.parametrize(
    ("utilisation", "is_broken"), [(1.2, False), (1.25, False), (1.26, True), (5.23, True)]
)
def test_a_bar_is_broken_before_its_end_where_the_load_lies_beyond_its_scale(
    utilisation: float,
    is_broken: bool,  # noqa: FBT001 - a row of the table
) -> None:
    image = QImage(QSize(240, 22), QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_load_bar(painter, QRectF(0, 0, 240, 22), Load(utilisation), LIGHT)
    assert painter.end()
    beyond = [image.pixelColor(x, 11).name() for x in range(130, 158)]
    assert ("#ffffff" in beyond) == is_broken


def test_a_text_over_several_lines_keeps_figures_with_their_units(qtbot: QtBot) -> None:
    label = text_label("290.3 h of 55.5 h", wraps=True)
    qtbot.addWidget(label)
    assert label.text() == "290.3 h of 55.5 h"
    assert QLabel.text(label) == "290.3\u00a0h of 55.5\u00a0h"
    label.setText("54 % of it")
    assert (label.text(), QLabel.text(label)) == ("54 % of it", "54\u00a0% of it")


def test_a_mix_is_said_in_words() -> None:
    assert mix_text(ModelMix()) == "Untagged"
    assert mix_text(ModelMix.equal([TO])) == "Sell to"
    assert mix_text(ModelMix.equal([TO, WITH])) == "to 50 %, with 50 %"


def test_marks_of_models_differ() -> None:
    assert len({model_mark(model) for model in SalesModel}) == len(SalesModel)


def test_a_mix_bar_says_its_mix(qtbot: QtBot) -> None:
    bar = MixBar(ModelMix.equal([TO]))
    qtbot.addWidget(bar)
    bar.set_mix(ModelMix.equal([WITH]))
    assert bar.accessibleName() == "Model mix: Sell with"


mixes = st.lists(st.integers(0, 9), min_size=3, max_size=3).map(
    lambda shares: ModelMix.of(dict(zip(SalesModel, shares, strict=True)))
)


@given(mixes, st.sampled_from(SalesModel), st.integers(100, WHOLE - 200))
def test_a_weight_set_by_hand_is_kept_and_the_rest_shared(
    mix: ModelMix, model: SalesModel, weight: int
) -> None:
    changed = reweighed(mix, model, weight)
    others = [each for each in mix.models if each is not model]
    assert (changed.weight(model) == weight) if others else (changed == mix)
    assert set(changed.models) <= {*mix.models, model}


def test_ticking_a_second_model_makes_an_equal_hybrid(qtbot: QtBot) -> None:
    editor = ModelMixEditor(ModelMix.equal([TO]))
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.mix_changed) as changed:
        editor._ticks[WITH].click()
    assert changed.args == [ModelMix.equal([TO, WITH])]
    assert [field.value() for field in editor._weights.values()] == [50, 0, 50]


def test_weights_typed_always_sum_to_the_whole_and_can_be_made_equal_again(qtbot: QtBot) -> None:
    editor = ModelMixEditor(ModelMix.equal([TO, WITH]))
    qtbot.addWidget(editor)
    editor._weights[TO].setValue(70)
    assert editor.mix == ModelMix(sell_to=7_000, sell_with=3_000)
    editor._equal.click()
    assert editor.mix == ModelMix.equal([TO, WITH])
    assert not editor._equal.isEnabled()


def test_unticking_all_leaves_the_partner_untagged(qtbot: QtBot) -> None:
    editor = ModelMixEditor(ModelMix.equal([THROUGH]))
    qtbot.addWidget(editor)
    editor._ticks[THROUGH].click()
    assert editor.mix == ModelMix()


def test_showing_a_mix_tells_nobody(qtbot: QtBot) -> None:
    editor = ModelMixEditor(ModelMix())
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.mix_changed):
        editor.set_mix(ModelMix.equal(SalesModel))
    assert [tick.isChecked() for tick in editor._ticks.values()] == [True] * 3
    assert editor._weights[TO].accessibleName() == f"Weight of {model_name(TO)}"


def test_a_form_gives_each_field_label_buddy_name_and_hint(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    field = form.add("&Workload", QLineEdit(), hint="As known from the diary.", unit="hours a month")
    label = next(each for each in form.findChildren(QLabel) if each.buddy() is field)
    assert label.text() == "&Workload"
    assert field.accessibleName() == "Workload (hours a month)"
    assert field.accessibleDescription() == "As known from the diary."


def test_an_error_stands_below_its_field_until_it_is_mended(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    field = form.add("Factor", QLineEdit(), hint="1 is usual.")
    form.set_error(field, "Not a number.")
    assert (field.property("invalid"), field.accessibleDescription()) == (True, "Not a number.")
    form.set_error(field, "")
    assert (field.property("invalid"), field.accessibleDescription()) == (False, "1 is usual.")


def test_a_number_field_ignores_the_wheel_unless_the_keyboard_is_there(qtbot: QtBot) -> None:
    field = NumberField(0, 9)
    qtbot.addWidget(field)
    nowhere, up = QPointF(1, 1), QPoint(0, 120)
    buttons_up, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(nowhere, nowhere, up, up, buttons_up, no_keys, Qt.ScrollPhase.NoScrollPhase, False)  # noqa: FBT003 - Qt's own signature
    QApplication.sendEvent(field, turn)
    assert field.value() == 0


def test_an_empty_state_offers_its_actions(qtbot: QtBot) -> None:
    action, other = QAction("Import"), QAction("Open")
    other.setEnabled(False)
    state = EmptyState("users", "No partners yet", "Import your list.", action, other)
    qtbot.addWidget(state)
    first, second = state.findChildren(QPushButton)
    with qtbot.waitSignal(action.triggered):
        first.click()
    assert not second.isEnabled()
    other.setEnabled(True)
    assert second.isEnabled()
    assert state.accessibleDescription() == "Import your list."


def test_a_chip_grows_with_its_text_and_says_it(qtbot: QtBot) -> None:
    chip = Chip(ChipFace("Gold"))
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.set_face(ChipFace.status("Over capacity", Tone.BAD))
    assert chip.sizeHint().width() > narrow
    assert chip.accessibleName() == "Over capacity"


def test_a_banner_can_be_closed_and_can_carry_a_button(qtbot: QtBot) -> None:
    banner = InfoBanner("Two CPMs are over capacity.", Tone.WARNING, closable=True)
    qtbot.addWidget(banner)
    assert banner.add_button("Show them").text() == "Show them"
    with qtbot.waitSignal(banner.closed):
        banner._close()
    assert banner.isHidden()
    assert banner.accessibleName() == "Two CPMs are over capacity."


def test_a_tile_says_label_figure_hint_and_trend(qtbot: QtBot) -> None:
    tile = StatTile("Partners", "701")
    qtbot.addWidget(tile)
    tile.set_figure("702", "214 hybrids")
    tile.set_trend("1 more", up=True, tone=Tone.GOOD)
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Partners: 702", "214 hybrids 1 more")


def test_progress_shows_phase_and_share_and_asks_once_to_stop(qtbot: QtBot) -> None:
    panel = ProgressPanel("Balancing")
    qtbot.addWidget(panel)
    panel.set_progress("Blocks", 0.5, "Spread 11 %")
    assert (panel._bar.value(), panel._bar.maximum()) == (500, 1000)
    with qtbot.waitSignal(panel.cancelled):
        panel._cancel.click()
    assert not panel._cancel.isEnabled()
    panel.start("Again")
    assert panel._cancel.isEnabled()
    assert panel._bar.maximum() == 0


def test_a_toast_takes_no_focus_and_does_its_action(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    field = QLineEdit()
    QVBoxLayout(host).addWidget(field)
    host.resize(600, 400)
    host.show()
    field.setFocus()
    done: list[str] = []
    toast = Toast(host)
    toast.say("Moved 3 partners", "Undo", lambda: done.append("undo"))
    assert toast.isVisible()
    assert host.focusWidget() is field
    toast._button.click()
    assert done == ["undo"]
    assert toast.isHidden()


def test_a_toast_stays_inside_its_host(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    toast = Toast(host)
    toast.say("Saved")
    host.resize(900, 300)
    assert host.rect().contains(toast.geometry())


def test_a_search_waits_for_the_last_key_and_escape_clears_it(qtbot: QtBot) -> None:
    field = SearchField("Search partners")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched) as searched:
        field.setText(" ana ")
    assert searched.args == ["ana"]
    field.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert field.text() == ""


def test_buttons_are_named_for_screen_readers(qtbot: QtBot) -> None:
    makers = (buttons.primary_button, buttons.secondary_button, buttons.quiet_button, buttons.danger_button)
    made = [make("&Save", "save") for make in makers]
    for button in made:
        qtbot.addWidget(button)
    assert {button.accessibleName() for button in made} == {"Save"}
    cross = buttons.icon_button("x", "Close")
    qtbot.addWidget(cross)
    assert (cross.accessibleName(), cross.toolTip()) == ("Close", "Close")


def test_a_button_of_an_action_follows_it(qtbot: QtBot) -> None:
    action = QAction("&Undo")
    button = buttons.action_button(action)
    qtbot.addWidget(button)
    action.setText("&Undo Move 3 partners")
    assert button.accessibleName() == "Undo Move 3 partners"


def test_a_card_holds_what_it_is_given(qtbot: QtBot) -> None:
    label = QLabel("inside")
    card = Card("Title").add(label)
    qtbot.addWidget(card)
    assert label.parent() is card
    assert card.accessibleName() == "Title"


class _AskedLabel(QLabel):
    """Counts how often it is asked for its size."""

    asked = 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        self.asked += 1
        return super().sizeHint()


def test_a_flow_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout()
    host.setLayout(flow)
    for _ in range(4):
        part = QWidget()
        part.setFixedSize(100, 20)
        flow.addWidget(part)
    assert (flow.heightForWidth(424), flow.heightForWidth(423), flow.heightForWidth(100)) == (20, 48, 104)
    assert flow.sizeHint().width() == 424
    assert flow.itemAt(4) is None


def test_a_flow_asks_its_items_once_until_one_of_them_changes(qtbot: QtBot) -> None:
    host, part, flow = QWidget(), _AskedLabel("short"), FlowLayout()
    qtbot.addWidget(host)
    host.setLayout(flow)
    flow.addWidget(part)
    host.show()
    short, asked = flow.sizeHint().width(), part.asked
    assert [flow.heightForWidth(width) for width in (50, 100, 150)] == [flow.sizeHint().height()] * 3
    assert part.asked == asked
    part.setText("much longer than it was")
    assert flow.sizeHint().width() > short
    part.hide()
    assert flow.sizeHint().width() == 0


def test_every_part_can_be_drawn_at_any_size(qtbot: QtBot) -> None:
    parts: list[QWidget] = [
        LoadBar(Load(2.4, 0.85, 1.0, 0.25), "x"),
        MixBar(ModelMix.equal(SalesModel)),
        MixBar(ModelMix()),
        Chip(ChipFace("Gold", icon_name="tag")),
    ]
    for part in parts:
        qtbot.addWidget(part)
        for width, height in ((1, 1), (20, 8), (400, 60)):
            part.resize(width, height)
            drawn: QPaintDevice = part.grab()
            assert drawn.width() > 0


def test_a_layout_that_python_has_taken_apart_still_answers_qt() -> None:
    flow = FlowLayout()
    del flow._items
    assert (flow.count(), flow.itemAt(0), flow.takeAt(0)) == (0, None, None)


def test_a_flow_makes_what_is_wider_than_a_line_narrower(qtbot: QtBot) -> None:
    holder, field = QWidget(), SearchField("Search")
    flow = FlowLayout()
    holder.setLayout(flow)
    flow.addWidget(field)
    qtbot.addWidget(holder)
    holder.resize(field.minimumSizeHint().width() + 10, 40)
    holder.show()
    assert field.width() == holder.width() < field.sizeHint().width()


def test_a_flow_sets_what_asks_for_it_at_the_foot_of_its_line(qtbot: QtBot) -> None:
    host, flow = QWidget(), FlowLayout()
    qtbot.addWidget(host)
    host.setLayout(flow)
    high, middle, low = QWidget(), QWidget(), QWidget()
    for part, height in ((high, 60), (middle, 20), (low, 20)):
        part.setFixedSize(100, height)
        flow.addWidget(part)
    flow.setAlignment(low, Qt.AlignmentFlag.AlignBottom)
    flow.setGeometry(QRect(0, 0, 400, 60))
    assert (high.y(), middle.y(), low.y()) == (0, 20, 40)
    flow.setGeometry(QRect(0, 0, 250, 100))
    assert low.y() == 68
