"""Draws every shared widget, light and dark, into pictures: python -m tests.gui.gallery OUTDIR."""

import os
import sys
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.gui.sample_rows import sample_model
from ui.actions import Verb
from ui.main_window import MainWindow, PageSpec
from ui.theme.appearance import Appearance, ThemeMode, apply_theme
from ui.theme.tokens import Space, Tone
from ui.widgets import buttons
from ui.widgets.banner import InfoBanner
from ui.widgets.card import Card
from ui.widgets.charts.bars import LoadChart, LoadRow
from ui.widgets.charts.lines import Line, LineChart
from ui.widgets.charts.stacked import Series, StackedChart, StackRow
from ui.widgets.charts.view import ChartView
from ui.widgets.chip import Chip, ChipFace
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.load_bar import LoadBar
from ui.widgets.load_level import Load
from ui.widgets.mix_bar import MixBar
from ui.widgets.model_marks import model_hue, model_mark, model_name
from ui.widgets.model_mix_editor import ModelMixEditor
from ui.widgets.number_field import NumberField
from ui.widgets.progress_panel import ProgressPanel
from ui.widgets.search_field import SearchField
from ui.widgets.stat_tile import StatTile
from ui.widgets.styling import set_style
from ui.widgets.table.filters.bar import FilterBar
from ui.widgets.table.view import ValueTable
from ui.widgets.toast import Toast

MODELS = tuple(SalesModel)


def controls_board() -> QWidget:
    """Show buttons, fields, chips, bars and cards."""
    board, grid = _board("Controls")
    row = QHBoxLayout()
    for button in (
        buttons.primary_button("Balance", "scale"),
        buttons.secondary_button("Import partners", "upload"),
        buttons.quiet_button("Clear all", "x"),
        buttons.danger_button("Delete scenario", "trash-2"),
        buttons.icon_button("settings", "Settings"),
    ):
        row.addWidget(button)
    disabled = buttons.primary_button("Save")
    disabled.setEnabled(False)
    row.addWidget(disabled)
    row.addStretch(1)
    grid.addLayout(row, 1, 0, 1, 2)
    grid.addWidget(_form_card(), 2, 0)
    side = QVBoxLayout()
    side.setSpacing(Space.L)
    for widget in (_chips_card(), _bars_card(), _banner_card()):
        side.addWidget(widget)
    side.addStretch(1)
    grid.addLayout(side, 2, 1)
    return board


def figures_board() -> QWidget:
    """Show tiles, progress, the empty state and a toast."""
    board, grid = _board("Figures")
    tiles = QHBoxLayout()
    tiles.setSpacing(Space.L)
    tile = StatTile("Utilisation", "96 %", "mean of 13 CPMs")
    tile.set_trend("4 points since import", up=True, tone=Tone.GOOD)
    over = StatTile("Over capacity", "2", "Linda Mitchell, Jae Pak")
    for each in (
        StatTile("Partners", "701", "of these 214 hybrids"),
        tile,
        over,
        StatTile("Unassigned", "0"),
    ):
        tiles.addWidget(each)
    grid.addLayout(tiles, 1, 0, 1, 2)
    panel = ProgressPanel("Balancing")
    panel.set_progress("Solving blocks of CPMs", 0.42, "Best so far: spread 11 % after 34 moves")
    grid.addWidget(panel, 2, 0, 1, 2)
    action = QAction("Import partners", board)
    other = QAction("Open the sample plan", board)
    empty = EmptyState(
        "users",
        "No partners yet",
        "Import your list from Excel or your CRM. Nothing is changed in the file.",
        action,
        other,
    )
    grid.addWidget(Card().add(empty), 3, 0, 1, 2)
    grid.setRowStretch(3, 1)
    toast = Toast(board)
    toast.say("Moved 3 partners to Ana Lima", "Undo", lambda: None)
    return board


def charts_board() -> QWidget:
    """Show the charts and the editor of a mix."""
    board, grid = _board("Charts")
    names = ("Ana Lima", "Jae Pak", "Linda Mitchell", "Tete Mensa-Annan", "Shu Ito")
    figures = (1.18, 0.93, 0.62, 1.02, 0.88)
    rows = zip(names, figures, strict=True)
    loads = LoadChart(tuple(LoadRow(name, Load(each, 0.85, 1.05)) for name, each in rows))
    series = tuple(
        Series(model_name(model), partial(model_hue, model), model_mark(model)) for model in MODELS
    )
    values = ((40.0, 30.0, 20.0), (10.0, 50.0, 5.0), (0.0, 12.0, 44.0))
    hours = StackedChart(
        "Hours by model",
        series,
        tuple(StackRow(name, row, f"{sum(row):.0f} h") for name, row in zip(names, values, strict=False)),
        tuple(tuple(f"{value:.0f} h" for value in row) for row in values),
    )
    months = tuple(
        f"{name} 26"
        for name in ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    )
    lines = LineChart(
        "Demand and capacity",
        months,
        (
            Line("Demand", lambda theme: theme.accent, tuple(1000.0 + 40 * at for at in range(12))),
            Line(
                "Capacity",
                lambda theme: theme.good,
                (1110.0,) * 4 + (1221.0,) * 5 + (1332.0,) * 3,
                steps=True,
            ),
        ),
        "h",
    )
    grid.addWidget(Card("Utilisation").add(ChartView(loads, "Utilisation")), 1, 0)
    grid.addWidget(Card("Hours by model").add(ChartView(hours, "Hours by model")), 1, 1)
    grid.addWidget(Card("Demand and capacity").add(ChartView(lines, "Demand and capacity")), 2, 0)
    grid.addWidget(Card("Model mix").add(ModelMixEditor(ModelMix.equal(MODELS[:2]))), 2, 1)
    grid.setRowStretch(3, 1)
    return board


def table_board(count: int = 300) -> QWidget:
    """Show a filter bar over a table."""
    board, grid = _board("Partners")
    model = sample_model(count)
    bar: FilterBar[object] = FilterBar(model, "partners")
    table: ValueTable[object] = ValueTable(model, "Partners")
    bar.controls.addWidget(buttons.secondary_button("Columns", "columns-3"))
    grid.addWidget(bar, 1, 0, 1, 2)
    grid.addWidget(table, 2, 0, 1, 2)
    grid.setRowStretch(2, 1)
    table.select_ids([2, 3, 7])
    table.hovered_row = 5
    return board


def _board(title: str) -> tuple[QWidget, QGridLayout]:
    board = QWidget()
    set_style(board, surface="window")
    grid = QGridLayout(board)
    grid.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    grid.setSpacing(Space.L)
    grid.addWidget(text_label(title, TextStyle.TITLE), 0, 0, 1, 2)
    return board, grid


def _form_card() -> Card:
    form = Form()
    form.add_heading("Partner", "What the planner needs to know of it.")
    form.add("&Name", QLineEdit("Valley Bicycle Specialists"))
    tier = QComboBox()
    tier.addItems(["Platinum", "Gold", "Silver"])
    form.add("&Tier", tier, hint="Sets how often each activity happens.")
    hours = NumberField(0, 999)
    hours.setValue(12)
    form.add("&Known workload", hours, unit="hours a month")
    wrong = form.add("&Effort factor", QLineEdit("abc"))
    form.set_error(wrong, "Not a number: type a factor such as 1.2.")
    tick = QCheckBox("New partner")
    tick.setChecked(True)
    form.add("Onboarding", tick)
    radio = QRadioButton("Keep as is")
    radio.setChecked(True)
    form.add("Lock", radio)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setValue(40)
    form.add("Disruption", slider)
    note = QPlainTextEdit("Known from last year's diary")
    note.setFixedHeight(64)
    form.add("Reason", note)
    form.add("Search", SearchField("Search partners"))
    return Card().add(form)


def _chips_card() -> Card:
    card = Card("Chips", "Status, tier, role type")
    row = QHBoxLayout()
    for face in (
        ChipFace("Gold"),
        ChipFace.status("On target", Tone.GOOD),
        ChipFace.status("Below target", Tone.WARNING),
        ChipFace.status("Over capacity", Tone.BAD),
        ChipFace("Hybrid", Tone.ACCENT),
    ):
        row.addWidget(Chip(face))
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def _bars_card() -> Card:
    card = Card("Loads and mixes")
    for utilisation in (0.62, 0.93, 1.04, 1.18, 2.4):
        card.add(LoadBar(Load(utilisation, 0.85, 1.05, 0.25), "Ana Lima"))
    for models in (MODELS[:1], MODELS[1:2], MODELS[2:], MODELS[:2], MODELS, ()):
        card.add(MixBar(ModelMix.equal(models)))
    return card


def _banner_card() -> Card:
    card = Card()
    for tone in Tone:
        banner = InfoBanner(
            "Two CPMs are over 100 %: balance, or move partners by hand.", tone, closable=True
        )
        if tone is Tone.BAD:
            banner.add_button("Show them")
        card.add(banner)
    return card


BOARDS = {"controls": controls_board, "figures": figures_board, "charts": charts_board, "table": table_board}


def window(count: int = 20_000) -> MainWindow:
    """Show the shell around three pages that are not the program's own, one with a large table."""
    pages = (
        PageSpec("overview", Verb.GO_OVERVIEW, figures_board),
        PageSpec("partners", Verb.GO_PARTNERS, lambda: table_board(count)),
        PageSpec("team", Verb.GO_TEAM, controls_board),
    )
    shell = MainWindow(pages, NoState())
    shell.set_plan("Channel 2026", is_modified=True)
    shell.verbs.name_steps("Move 3 partners to Ana Lima", None)
    picker = QComboBox()
    picker.addItems(["Current", "Balanced, few moves"])
    picker.setAccessibleName("Scenario")
    shell.top_bar.scenario_slot.addWidget(picker)
    shell.status.set_saved("Edited since 14:02")
    shell.status.set_filter("300 of 20,000 partners")
    shell.status.set_selection("Count 3 · Sum 44.4 h · Average 14.8 h")
    shell.status.set_work("Balancing", 0.4)
    shell.go_to("partners")
    return shell


class NoState:
    """Keeps nothing between two runs."""

    def load(self) -> bytes:
        """Give nothing."""
        return b""

    def save(self, geometry: bytes) -> None:
        """Keep nothing."""


def draw_windows(folder: Path, appearance: Appearance) -> None:
    """Save pictures of the shell at a laptop's and a desk's size, narrow, and at 150 % zoom."""
    for mode, width, height, zoom in (
        (ThemeMode.LIGHT, 1280, 800, 1.0),
        (ThemeMode.DARK, 1920, 1080, 1.0),
        (ThemeMode.LIGHT, 1000, 700, 1.0),
        (ThemeMode.LIGHT, 1280, 800, 1.5),
    ):
        appearance.set_mode(mode)
        appearance.set_zoom(zoom)
        shell = window()
        shell.resize(width, height)
        shell.show()
        QApplication.processEvents()
        shell.grab().save(str(folder / f"window-{mode}-{width}-{zoom:.0%}.png"))
        shell.close()
        shell.deleteLater()
    appearance.set_zoom(1.0)


def draw(folder: Path, appearance: Appearance) -> None:
    """Save a picture of each board in each theme."""
    folder.mkdir(parents=True, exist_ok=True)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        appearance.set_mode(mode)
        for name, make in BOARDS.items():
            board = make()
            board.resize(1180, 860)
            board.show()
            QApplication.processEvents()
            board.grab().save(str(folder / f"{name}-{mode}.png"))
            board.deleteLater()


def main() -> None:
    """Draw into the folder named on the command line."""
    app = QApplication(sys.argv[:1])
    appearance = apply_theme(app, ThemeMode.LIGHT)
    draw(Path(sys.argv[1]), appearance)
    draw_windows(Path(sys.argv[1]), appearance)


if __name__ == "__main__":
    main()
