"""The last page says what the plan still lacks, and offers that first."""

from pytestqt.qtbot import QtBot

from cpm_planner.model.sales_model import UNTAGGED
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.dialogs.list_import.guided import Guided, go_on, map_columns, texts
from ui.dialogs.list_import.dialog import ImportDialog


def entered(guided: Guided, plan: object = None) -> ImportDialog:
    dialog = guided.open("partners", guided.file("Name\nAcme\n"), plan=plan)  # type: ignore[arg-type]
    go_on(dialog, 4)
    assert dialog.step is dialog.outcome
    return dialog


def test_without_a_team_its_import_comes_first(guided: Guided, qtbot: QtBot) -> None:
    dialog = entered(guided)
    onward = dialog.outcome.onward
    assert onward.first is onward.team
    assert onward.team.property("kind") == "primary"
    assert dialog.go_on.property("kind") == "secondary"
    assert not onward.balance.isVisible()
    assert "The plan has no CPMs yet." in onward.open.text()
    with qtbot.waitSignal(dialog.list_wanted) as wanted:
        onward.team.click()
    assert wanted.args == ["team"]
    assert not dialog.isVisible()


def test_partners_without_a_model_are_told_and_shown(guided: Guided) -> None:
    known = a_partner("p", name="Known", mix=UNTAGGED)
    dialog = entered(guided, a_plan(partners=[known], cpms=[a_cpm("c")]))
    onward = dialog.outcome.onward
    assert onward.first is onward.models
    assert onward.open.text().endswith("2 partners have no sales model yet.")
    assert onward.balance.isVisible()
    onward.models.click()
    ((page, keys),) = guided.scene.guide.gone
    assert page == "partners"
    assert set(keys) == {key for key, each in guided.scene.plan.partners.items() if each.mix.is_untagged}


def test_rows_that_entered_with_findings_are_listed_and_led_to(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Id,Partner name,Revenue\nA1,Acme,12x\nA2,Birch,100\n"))
    go_on(dialog)
    map_columns(dialog, revenue="Revenue")
    go_on(dialog, 3)
    outcome = dialog.outcome
    assert outcome.refused_title.text() == "1 row with findings"
    ((file, row, became, why),) = texts(outcome.refused)
    assert (file, row, became) == ("list.csv", "2", "entered")
    assert "12x" in why
    assert not outcome.export.isVisible()
    assert outcome.onward.y() < outcome.refused.y()
    outcome.onward.told.click()
    acme = next(key for key, each in guided.scene.plan.partners.items() if each.name == "Acme")
    assert guided.scene.guide.gone == [("partners", [acme])]


def test_the_button_that_enters_names_what_enters(guided: Guided) -> None:
    dialog = guided.open("partners", guided.file("Name\nAcme\nBirch\n"))
    go_on(dialog, 3)
    assert dialog.step is dialog.check
    assert dialog.go_on.text() == "&Enter 2 partners"
