"""The charters page follows the plan, and hands charters out."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import change_partners
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.paper import Paper
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.charters import write_charters
from tests.builders import a_plan
from tests.gui.stand import Opened, open_page
from tests.unit.charters.small_team import HYBRID, a_team
from ui.charters.page import ChartersPage
from ui.charters.partner_type_words import partner_types
from ui.charters.partner_types_chart import PartnerTypesChart
from ui.charters.pdf import write_pdf
from ui.theme.appearance import ThemeMode, apply_theme
from ui.theme.dark import DARK
from ui.theme.light import LIGHT


@dataclass
class Jobs:
    """Stands in for the job runner: remembers what was started."""

    started: list[tuple[Any, tuple[Any, ...]]] = field(default_factory=list)

    def run(self, work: Any, *arguments: Any, **_callbacks: Any) -> None:
        """Start work."""
        self.started.append((work, arguments))


@dataclass
class Asked:
    """Stands in for prompts that ask where to save."""

    answer: Path | None
    refusals: list[Any] = field(default_factory=list)

    def save_file(self, _title: str, _kinds: str, _suggestion: Path) -> Path | None:
        """Ask for a file."""
        return self.answer

    def choose_folder(self, _title: str, _folder: Path) -> Path | None:
        """Ask for a folder."""
        return self.answer

    def show_refusal(self, refusal: Any) -> None:
        """Say what was wrong."""
        self.refusals.append(refusal)


def opened_with(qtbot: QtBot, plan: Plan, asked: Asked | None = None) -> tuple[Opened[ChartersPage], Jobs]:
    jobs = Jobs()

    def build(context: Any) -> ChartersPage:
        prompts = asked if asked is not None else context.prompts
        return ChartersPage(replace(context, jobs=cast("Any", jobs), prompts=cast("Any", prompts)))

    return open_page(qtbot, build, plan), jobs


@pytest.fixture
def opened(qtbot: QtBot) -> Opened[ChartersPage]:
    return opened_with(qtbot, a_team())[0]


def test_the_charter_of_the_chosen_cpm_is_shown(opened: Opened[ChartersPage]) -> None:
    tab = opened.page.charters
    tab.preview.finish()
    assert tab.preview.toPlainText().startswith("Ana\n")
    tab.side.names.setCurrentRow(1)
    assert tab.preview.toPlainText().startswith("Ben\n")


def test_an_edit_changes_the_charter_right_after(opened: Opened[ChartersPage]) -> None:
    assert "Joint opportunities sourced" not in opened.page.charters.preview.toPlainText()
    opened.context.apply("Tag", change_partners([PartnerId("p0")], mix=HYBRID))
    opened.page.charters.preview.finish()
    assert "Joint opportunities sourced" in opened.page.charters.preview.toPlainText()


def test_a_charter_takes_the_colours_of_another_look(
    opened: Opened[ChartersPage], qapp: QApplication
) -> None:
    preview = opened.page.charters.preview
    headings = DARK.surface.sunken, LIGHT.surface.sunken
    for mode, colour in zip((ThemeMode.DARK, ThemeMode.LIGHT), headings, strict=True):
        apply_theme(qapp, mode)
        qapp.processEvents()
        assert colour.lower() in preview.toHtml().lower()


def test_a_search_hides_the_others(opened: Opened[ChartersPage]) -> None:
    tab = opened.page.charters
    opened.page.start_search()
    tab.side.search.searched.emit("CLEO")
    assert [tab.side.names.item(row).isHidden() for row in range(3)] == [True, True, False]


def test_other_pages_lead_to_a_charter(opened: Opened[ChartersPage]) -> None:
    opened.page.show_keys([CpmId("cleo")])
    assert opened.page.charters.preview.toPlainText().startswith("Cleo\n")


def test_a_plan_without_cpms_says_what_to_do(qtbot: QtBot) -> None:
    opened = opened_with(qtbot, replace(a_team(), cpms={}, assignments={}))[0]
    page, asked = opened.page, list[str]()
    page.action_wanted.connect(asked.append)
    for tab in (page.charters, page.scorecards, page.year):
        page.tabs.setCurrentWidget(tab)
        assert tab.body.nothing.isVisible()
        assert not tab.side.isVisible()
        tab.body.nothing.findChildren(QPushButton)[0].click()
        assert [each.text() for each in tab.body.nothing.findChildren(QPushButton)] == ["Import the team…"]
    assert asked == ["import_team"] * 3
    assert not page.charters.preview.isVisible()
    assert not page.charters.pdf.isVisible()


@pytest.mark.parametrize(("button", "work"), [("pdf", write_pdf), ("word", write_charters)])
def test_charters_are_written_by_a_worker(qtbot: QtBot, tmp_path: Path, button: str, work: Any) -> None:
    opened, jobs = opened_with(qtbot, a_team(), Asked(tmp_path / "out"))
    tab = opened.page.charters
    tab.paper.setCurrentText("Letter")
    getattr(tab, button).click()
    ((started, arguments),) = jobs.started
    assert started is work
    assert arguments[0] == tmp_path / "out"
    assert arguments[3] is Paper.LETTER


@pytest.mark.parametrize("button", ["pdf", "word"])
def test_nothing_is_written_when_nobody_says_where(qtbot: QtBot, button: str) -> None:
    opened, jobs = opened_with(qtbot, a_team(), Asked(None))
    getattr(opened.page.charters, button).click()
    assert jobs.started == []


def test_the_types_of_partner_are_told_to_those_who_do_not_see(opened: Opened[ChartersPage]) -> None:
    told = opened.page.types.chart.accessibleDescription()
    assert all(one.title in told and one.facts[0][1][0] in told for one in partner_types())


def test_the_types_of_partner_are_drawn(opened: Opened[ChartersPage]) -> None:
    chart = opened.page.types.chart.chart
    size = chart.size_hint(DARK)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    chart.paint(painter, image.rect().toRectF(), DARK)
    painter.end()
    drawn = {image.pixelColor(x, y).name() for x in range(0, size.width(), 9) for y in range(0, 300, 9)}
    assert {DARK.model.sell_to.solid.lower(), DARK.model.sell_with.tint.lower()} <= drawn


def test_the_types_of_partner_are_saved(qtbot: QtBot, tmp_path: Path) -> None:
    asked = Asked(tmp_path / "types.pdf")
    opened, _ = opened_with(qtbot, a_team(), asked)
    opened.page.types.save.click()
    assert (tmp_path / "types.pdf").read_bytes().startswith(b"%PDF")
    asked.answer = tmp_path / "types.doc"
    opened.page.types.save.click()
    assert [each.code for each in asked.refusals] == ["chart-not-written"]
    asked.answer = None
    opened.page.types.save.click()
    assert len(asked.refusals) == 1


def test_cpms_are_listed_in_the_order_people_expect(qtbot: QtBot) -> None:
    plan = a_team()
    names = ("C10", "C2", "c1")
    cpms = {key: replace(cpm, name=name) for (key, cpm), name in zip(plan.cpms.items(), names, strict=True)}
    page = opened_with(qtbot, replace(plan, cpms=cpms))[0].page
    for tab in (page.charters, page.scorecards, page.year):
        page.tabs.setCurrentWidget(tab)
        assert [item.text().split("\n")[0] for item in tab.side._items()] == ["c1", "C2", "C10"]


def test_an_empty_plan_offers_to_bring_in_partners_too(qtbot: QtBot) -> None:
    page = opened_with(qtbot, a_plan())[0].page
    asked = list[str]()
    page.action_wanted.connect(asked.append)
    for tab in (page.charters, page.scorecards, page.year):
        page.tabs.setCurrentWidget(tab)
        assert tab.body.currentWidget() is tab.body.neither
        for button in tab.body.neither.findChildren(QPushButton):
            button.click()
    assert asked == ["import_team", "import_partners"] * 3


@pytest.mark.parametrize("across", [4, 2])
def test_the_four_types_are_as_high_as_their_texts(across: int) -> None:
    chart = PartnerTypesChart(across)
    narrow, wide = (chart.height_at(width, LIGHT) for width in (500, 1_700))
    assert narrow > wide > 300
    assert chart.size_hint(LIGHT).height() == chart.height_at(chart.size_hint(LIGHT).width(), LIGHT)
