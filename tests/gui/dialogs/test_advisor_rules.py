"""Rules of the advisor are shown on the partners they speak of before they are applied as one step."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cpm_planner.charters.advice.questions import Question
from cpm_planner.charters.advice.rules import AdviceRule, Column, Comparison
from cpm_planner.model.ids import PartnerId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import UNTAGGED, ModelMix
from tests.builders import a_partner, a_plan
from tests.gui.stand import Around, Opened, open_page
from ui.dialogs.advisor_rules.advised_columns import range_text, why_text
from ui.dialogs.advisor_rules.dialog import AdvisorRulesDialog
from ui.dialogs.advisor_rules.rule_row import RuleRow
from ui.theme.appearance import MAX_ZOOM, ThemeMode, apply_theme, current_theme

OEM = AdviceRule(Column.SEGMENT, Comparison.CONTAINS, ("oem",), mix=ModelMix(10_000))
DEALER = AdviceRule(Column.SEGMENT, Comparison.EQUALS, ("Dealer",), {Question.ENABLES: "sellers"})


class Asked(Around):
    """Stands in for prompts that ask for files."""

    def __init__(self, path: Path | None) -> None:
        super().__init__()
        self.path = path

    def open_file(self, *_: object) -> Path | None:
        """Ask for a file to read."""
        return self.path

    def save_file(self, *_: object) -> Path | None:
        """Ask for a file to write."""
        return self.path


def some_partners() -> Plan:
    segments = ("OEM North", "OEM South", "Dealer", "Agent")
    untagged = [
        a_partner(f"p{number}", name=segment, segment=segment, mix=UNTAGGED)
        for number, segment in enumerate(segments)
    ]
    tagged = a_partner("t", name="Tagged", segment="OEM", mix=ModelMix(0, 0, 10_000))
    return a_plan(partners=[*untagged, tagged])


class Bench:
    """A dialog on a plan, with its prompts."""

    def __init__(
        self, qtbot: QtBot, asked: Asked, selected: tuple[str, ...] = (), *rules: AdviceRule
    ) -> None:
        self.opened: Opened[QWidget] = open_page(qtbot, lambda _: QWidget(), some_partners())
        self.context = replace(self.opened.context, prompts=cast("Any", asked))
        keys = tuple(PartnerId(key) for key in selected)
        self.dialog = AdvisorRulesDialog(self.context, keys, rules, self.opened.page)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # noqa: FBT003 - looked at after
        self.dialog.show()
        self.wait(qtbot)

    def wait(self, qtbot: QtBot) -> None:
        """Wait until the rules have been applied to all partners."""
        qtbot.waitUntil(lambda: not self.dialog.is_asking)

    @property
    def names(self) -> list[str]:
        """The partners shown."""
        values = self.dialog.values
        return [values.text_at(row, 0) for row in range(values.total)]


def test_partners_are_shown_with_mixes_ranges_and_reasons(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Asked(None), (), OEM, DEALER)
    dialog = bench.dialog
    assert bench.names == ["OEM North", "OEM South", "Dealer"]
    by_rule, by_answers = (dialog.values.row_at(row) for row in (0, 2))
    assert by_rule is not None
    assert by_answers is not None
    assert (range_text(by_rule), why_text(by_rule)) == ("set by the rule", "Rule 1")
    assert range_text(by_answers).startswith("to 0\u2013")
    assert why_text(by_answers) == "Rule 2: many sellers need enabling; 5 questions are open"
    assert "speak of 3 partners: 3 would be tagged, 0 stay" in dialog.summary.text()
    assert [row.count.text() for row in dialog.rows] == ["2 partners", "1 partner"]


def test_nothing_changes_before_it_is_applied_as_one_step(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Asked(None), (), OEM, DEALER)
    assert bench.context.session.undo_label is None
    assert bench.dialog.apply.text().strip() == "Tag 3 partners"
    bench.dialog.apply.click()
    partners = bench.context.plan.partners
    assert [partners[PartnerId(key)].mix.sell_to for key in ("p0", "p1", "p2", "t")] == [10_000, 10_000, 0, 0]
    assert bench.context.session.undo_label == "Tag 3 partners as advised"
    bench.context.session.undo()
    assert all(bench.context.plan.partners[PartnerId(f"p{n}")].mix.is_untagged for n in range(4))


def test_tagged_partners_and_the_selection_are_choices(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Asked(None), ("p0", "t"), OEM)
    assert bench.names == ["OEM North"]
    bench.dialog.tagged_too.setChecked(True)
    bench.wait(qtbot)
    assert bench.names == ["OEM North", "Tagged"]
    bench.dialog.among.setCurrentIndex(0)
    bench.wait(qtbot)
    assert len(bench.names) == 3


def test_a_rule_is_made_in_its_row(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Asked(None))
    dialog = bench.dialog
    assert not dialog.apply.isEnabled()
    assert not dialog.save.isEnabled()
    assert dialog.summary.text().startswith("No advisor rule is complete yet")
    dialog.rows[0].words.setText("agent;  dealer ")
    dialog.rows[0].give_mix(ModelMix(0, 10_000))
    bench.wait(qtbot)
    assert bench.names == ["Dealer", "Agent"]
    dialog.rows[0].give_answers({Question.EMBEDS: "no"})
    bench.wait(qtbot)
    assert dialog.summary.text().endswith("For 2 of these the answers speak for no model.")
    assert not dialog.apply.isEnabled()
    dialog.add_rule.click()
    assert len(dialog.rows) == 2
    dialog.rows[0].remove.click()
    dialog.rows[0].remove.click()
    assert [row.rule for row in dialog.rows] == [None]


def test_answers_and_mixes_are_asked_for(qtbot: QtBot, qapp: QApplication) -> None:
    bench = Bench(qtbot, Asked(None), (), DEALER)
    row = bench.dialog.rows[0]
    row.ask_answers()
    advisor = cast("Any", qapp.activeModalWidget())
    assert advisor.given == {Question.ENABLES: "sellers"}
    advisor.answer(Question.CALLS, "never")
    advisor.take.click()
    assert row.rule == replace(DEALER, answers={Question.ENABLES: "sellers", Question.CALLS: "never"})
    row.ask_mix()
    popup = cast("Any", qapp.activePopupWidget())
    popup.editor.set_mix(ModelMix(10_000))
    popup.give.click()
    assert row.rule == replace(DEALER, answers={}, mix=ModelMix(10_000))


def test_rules_are_kept_in_files(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    bench = Bench(qtbot, Asked(path), (), OEM, DEALER)
    bench.dialog.save.click()
    other = Bench(qtbot, Asked(path))
    other.dialog.load.click()
    other.wait(qtbot)
    assert other.dialog.rules == (OEM, DEALER)


@pytest.mark.parametrize("button", ["load", "save"])
def test_files_that_cannot_be_used_are_refused(qtbot: QtBot, tmp_path: Path, button: str) -> None:
    asked = Asked(tmp_path / "none" / "rules.toml")
    bench = Bench(qtbot, asked, (), OEM)
    getattr(bench.dialog, button).click()
    assert len(asked.refusals) == 1
    assert bench.dialog.rules == (OEM,)
    asked.path = None
    getattr(bench.dialog, button).click()
    assert len(asked.refusals) == 1


def test_without_partners_the_import_is_offered(qtbot: QtBot) -> None:
    opened: Opened[QWidget] = open_page(qtbot, lambda _: QWidget(), a_plan())
    dialog = AdvisorRulesDialog(opened.context, (), (), opened.page)
    dialog.show()
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "Import partners…"]
    assert dialog.focusWidget() is button
    assert not any(part.isVisible() for part in (dialog.summary, dialog.add_rule, dialog.table, dialog.apply))
    with qtbot.waitSignal(dialog.import_wanted):
        button.click()


def test_nothing_to_tag_names_no_number(qtbot: QtBot) -> None:
    bench = Bench(qtbot, Asked(None))
    dialog = bench.dialog
    assert dialog.apply.text().strip() == "Tag partners"
    assert not dialog.apply.isEnabled()
    assert dialog.summary.text().startswith("No advisor rule is complete yet")


@pytest.mark.parametrize("width", [700, 1264])
def test_words_to_look_for_have_room_in_large_text(qtbot: QtBot, qapp: QApplication, width: int) -> None:
    apply_theme(qapp, ThemeMode.LIGHT, MAX_ZOOM)
    bench = Bench(qtbot, Asked(None))
    dialog = bench.dialog
    dialog.resize(width, 700)
    qapp.processEvents()
    room, wanted = dialog.rows[0].words.width(), current_theme().px(180)
    apply_theme(qapp, ThemeMode.LIGHT)
    assert room >= wanted


def test_what_follows_begins_below_the_first_field_where_there_is_little_room(qtbot: QtBot) -> None:
    row = RuleRow(None)
    qtbot.addWidget(row)
    row.show()
    for width, is_beside in ((1_400, True), (520, False)):
        row.resize(width, 120)
        QApplication.processEvents()
        assert row.both.is_beside is is_beside
    assert row.gives.mapTo(row, QPoint()).x() == row.column.mapTo(row, QPoint()).x()
