"""What rules cost: the alarm, the table, dropping rules; and refusals whose ways out are one click away."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cpm_planner.edit.rules import lock_partners, put_rule, remove_rules
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId, PartnerId, RuleId
from cpm_planner.model.plan import Plan
from cpm_planner.model.rule import MoveCap, MustHave, MustNotHave
from tests.gui.application.stand_ins import Scene, a_lopsided_plan, a_scene
from tests.gui.balance.sample_study import headlines
from ui.balance.proposal_tab import ProposalTab
from ui.balance.refusal import Refusal
from ui.balance.studies.curve_panel import CurvePanel
from ui.balance.studies.panel_list import study_tabs
from ui.balance.studies.rules_panel import RulesPanel
from ui.theme.appearance import ThemeMode, apply_theme

P0, BEN = PartnerId("p0"), CpmId("ben")
MUST = put_rule(RuleId("must"), MustHave(P0, BEN))


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    apply_theme(qapp, ThemeMode.LIGHT)


def a_panel(qtbot: QtBot, plan: Plan) -> tuple[RulesPanel, Scene]:
    scene = a_scene(plan)
    panel = RulesPanel(scene.context)
    panel.seconds.setValue(2)
    qtbot.addWidget(panel)
    panel.show()
    return panel, scene


def locked(count: int) -> Plan:
    return lock_partners([PartnerId(f"p{n}") for n in range(count)])(a_lopsided_plan(10))


def clashing() -> Plan:
    return MUST(locked(1))


def texts(panel: RulesPanel, row: int) -> dict[str, str]:
    return {column.key: panel.values.text_at(row, place) for place, column in enumerate(panel.values.columns)}


@pytest.mark.parametrize(("count", "tone"), [(0, "good"), (1, "warning"), (2, "bad")])
def test_the_alarm_is_told_in_words_and_tone(qtbot: QtBot, count: int, tone: str) -> None:
    panel, _ = a_panel(qtbot, locked(count))
    panel.start()
    assert panel.verdict.property("tone") == tone
    assert f"{count} of 10 partners ({10 * count}.0 %) are held" in panel.verdict.accessibleName()
    assert panel.debt.text().startswith("Without any locks and rules")


def test_each_rule_is_told_with_what_it_costs(qtbot: QtBot) -> None:
    panel, scene = a_panel(qtbot, locked(10))
    panel.start()
    assert panel.values.rowCount() == len(scene.plan.rules)
    told = texts(panel, 0)
    assert told["rule"].startswith("Partner ")
    assert told["partners"] == "1"
    assert float(told["spread"].removesuffix(" points")) > 0
    assert int(told["moves"]) == -1
    assert told["share"].endswith("%")
    assert told["sure"] in {"proved", "tried"}
    assert set(headlines(panel.values)) == {"spread", "overload", "moves", "share"}
    assert f"of {len(scene.plan.rules)} rules" in panel.detail.text()


def test_selected_rules_are_dropped_as_one_step(qtbot: QtBot) -> None:
    panel, scene = a_panel(qtbot, locked(3))
    panel.start()
    before = scene.plan
    assert not panel.drop.isEnabled()
    assert panel.drop.toolTip() == panel.partners.toolTip() == "Select rules in the table first"
    assert "Select rules to " in panel.detail.text()
    panel.table.select_ids(panel.values.shown_ids()[:2])
    assert panel.drop.toolTip() == panel.partners.toolTip() == ""
    assert panel.drop.text().strip() == "Drop these 2 rules"
    panel.drop.click()
    assert len(scene.plan.rules) == len(before.rules) - 2
    assert panel.outdated.isVisible()
    assert not panel.drop.isEnabled()
    scene.session.undo()
    assert scene.plan == before
    assert panel.drop.isEnabled()


def test_the_partners_of_a_rule_are_one_click_away(qtbot: QtBot) -> None:
    panel, scene = a_panel(qtbot, locked(1))
    panel.start()
    assert not panel.partners.isEnabled()
    panel.table.select_ids(panel.values.shown_ids())
    panel.partners.click()
    assert scene.guide.gone == [("partners", [P0])]


def test_a_rule_for_everybody_has_no_partners_to_show_and_says_so(qtbot: QtBot) -> None:
    panel, _ = a_panel(qtbot, put_rule(RuleId("cap"), MoveCap(partner_percent=50))(a_lopsided_plan(10)))
    panel.start()
    panel.table.select_ids(panel.values.shown_ids())
    assert panel.drop.isEnabled()
    assert not panel.partners.isEnabled()
    assert "hold for everybody" in panel.partners.toolTip()


def test_what_a_lock_keeps_against_the_rules_is_remarked(qtbot: QtBot) -> None:
    plan = locked(1)
    away = {key: replace(each, languages=("German",)) for key, each in plan.cpms.items()}
    partners = {**plan.partners, P0: replace(plan.partners[P0], language="French")}
    panel, _ = a_panel(qtbot, replace(plan, cpms=away, partners=partners))
    panel.start()
    assert "does not speak their language: Partner 0." in panel.detail.text()


def test_it_is_a_tab_of_the_page() -> None:
    assert ("rules", "What rules cost") in [(spec.key, spec.title) for spec in study_tabs()]


def test_clashing_rules_are_shown_with_ways_out_that_undo_in_one_step(qtbot: QtBot) -> None:
    panel, scene = a_panel(qtbot, clashing())
    panel.start()
    refusal, before = panel.refusal, scene.plan
    assert refusal.isVisible()
    assert refusal.card.isVisible()
    assert panel.state.isHidden()
    assert refusal.again.isHidden()
    assert {button.accessibleName() for button in refusal.ways} == {
        'Drop the rule "Partner 0 is locked with Ana"',
        'Drop the rule "Partner 0 must be with Ben"',
    }
    refusal.ways[0].click()
    assert len(scene.plan.rules) == len(before.rules) - 1
    assert refusal.card.isHidden()
    assert refusal.again.isVisible()
    scene.session.undo()
    assert scene.plan == before
    assert refusal.card.isVisible()
    scene.session.redo()
    refusal.again.click()
    assert refusal.isHidden()
    assert panel.state.isVisible()
    assert panel.values.rowCount() == 2


def test_a_refused_search_leads_out_and_searches_again(qtbot: QtBot) -> None:
    scene = a_scene(clashing())
    tab = ProposalTab(scene.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.start()
    tab._end()
    assert "Rules clash" in tab.refusal.banner.accessibleName()
    tab.refusal.ways[0].click()
    tab.refusal.again.click()
    assert tab.refusal.isHidden()
    assert tab.result.review is not None


def test_a_limit_of_moves_is_raised_among_the_wishes(qtbot: QtBot) -> None:
    scene = a_scene(MUST(a_lopsided_plan()))
    tab = ProposalTab(scene.context)
    qtbot.addWidget(tab)
    tab.show()
    tab.wishes.limit.setCurrentIndex(1)
    tab.wishes.most.setValue(0)
    tab.start()
    tab._end()
    before = scene.plan
    (raise_it,) = [each for each in tab.refusal.ways if each.accessibleName() == "Let 1 partner move"]
    raise_it.click()
    assert scene.plan is before
    assert tab.wishes.request().max_moves == 1
    tab.refusal.again.click()
    assert tab.result.review is not None
    tab.wishes.allow_moves(None)
    assert tab.wishes.request().max_moves is None


def test_the_curve_is_drawn_further_where_rules_force_more_moves(qtbot: QtBot) -> None:
    plan = a_lopsided_plan()
    barred = [put_rule(RuleId(f"not{n}"), MustNotHave(PartnerId(f"p{n}"), CpmId("ana"))) for n in range(2)]
    scene = a_scene(barred[1](barred[0](plan)))
    panel = CurvePanel(scene.context)
    qtbot.addWidget(panel)
    panel.show()
    panel.search.most.setValue(1)
    panel.start()
    panel.refusal.ways[0].click()
    assert panel.search.most.value() == 2
    panel.refusal.again.click()
    assert panel.refusal.isHidden()


def test_a_plan_that_changed_meanwhile_is_only_tried_again(qtbot: QtBot) -> None:
    scene = a_scene(clashing())
    panel = RulesPanel(scene.context)
    qtbot.addWidget(panel)
    panel.show()
    scene.jobs.paused = True
    panel.start()
    scene.session.apply("Drop", remove_rules([RuleId("must")]))
    scene.jobs.go()
    assert panel.refusal.card.isHidden()
    assert panel.refusal.again.isVisible()


def test_any_other_refusal_is_a_sentence(qtbot: QtBot) -> None:
    refusal = Refusal(a_scene(a_lopsided_plan()).context, "Again", lambda _: None)
    qtbot.addWidget(refusal)
    refusal.show_error(InputError(code="c", what="There is no room"))
    assert refusal.banner.accessibleName() == "There is no room."
    assert refusal.card.isHidden()
    assert refusal.again.isHidden()


def test_many_clashes_are_counted(qtbot: QtBot) -> None:
    rules = {RuleId(f"m{n}"): MustHave(PartnerId(f"p{n}"), BEN) for n in range(4)}
    plan = locked(4)
    scene = a_scene(replace(plan, rules={**plan.rules, **rules, RuleId("cap"): MoveCap(50)}))
    panel = RulesPanel(scene.context)
    qtbot.addWidget(panel)
    panel.start()
    assert "Rules clash in 4 places" in panel.refusal.banner.accessibleName()
