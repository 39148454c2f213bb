"""Two scenarios are worked out apart, compared, and what is best of both is merged into a third."""

from pytestqt.qtbot import QtBot

from cpm_planner.edit.assignments import assign
from cpm_planner.edit.partners import put_partners
from cpm_planner.edit.picking.place import Place
from cpm_planner.edit.scenarios import find_scenario
from cpm_planner.edit.team import put_cpms
from cpm_planner.model.ids import CpmId, PartnerId, ScenarioId
from cpm_planner.model.scenario import Document
from cpm_planner.workspace.opening import look_into
from cpm_planner.workspace.session import Session
from tests.builders import a_cpm, a_partner
from tests.gui.application.conftest import Office
from ui.actions import Verb
from ui.scenarios.page import ScenariosPage

ROLE = "partner-account-manager"
WAIT_MS = 60_000
"""Worker processes need a while on a busy machine."""


def test_two_scenarios_are_compared_and_merged_into_a_third(office: Office, qtbot: QtBot) -> None:
    session = _begun(office)
    verb = office.desk.window.verbs.action
    _work_out_two_ideas(office, session)

    # Compared side by side, on the page.
    verb(Verb.GO_SCENARIOS).trigger()
    page = office.desk.window.page("scenarios")
    assert isinstance(page, ScenariosPage)
    share = _named(session.document, "Share out")
    page.pair.choose(share, _named(session.document, "Hire"))
    qtbot.waitUntil(lambda: page.is_up_to_date, timeout=WAIT_MS)
    assert page.pair.tabs.tabText(1) == "Moves (4)"

    # One move to the new seat is chosen; the seat comes along into a third scenario.
    changes = page.pair.changes
    changes.choose([Place("assignments", "p2")], is_chosen=True)
    changes.target.setCurrentIndex(changes.target.findText("A new scenario…"))
    office.answers.text = "Best of both"
    changes.take.click()
    qtbot.waitUntil(lambda: session.document.scenario.name == "Best of both", timeout=WAIT_MS)
    owners = [session.plan.assignments[PartnerId(f"p{n}")].primary for n in range(6)]
    assert owners == ["ben", "ben", "cara", "ana", "ana", "ana"]
    assert session.document.scenario.base == share

    # One step, undone and made again; all of it is in the file.
    assert session.undo_label == 'Take 2 changes of "Hire" into "Best of both"'
    verb(Verb.UNDO).trigger()
    assert [each.name for each in session.document.scenarios.values()] == ["Current", "Share out", "Hire"]
    verb(Verb.REDO).trigger()
    path = office.answers.to_save = office.folder / "merged.cpmplan"
    verb(Verb.SAVE).trigger()
    kept = look_into(path)
    assert kept == session.document
    assert [each.is_locked for each in kept.scenarios.values()] == [True, False, False, False]


def _begun(office: Office) -> Session:
    """Start a plan of six partners, all of them with Ana."""
    office.desk.window.verbs.action(Verb.NEW).trigger()
    assert office.desk.files.plan is not None
    session = office.desk.files.plan.session
    session.apply("Team", put_cpms([a_cpm("ana", ROLE), a_cpm("ben", ROLE)]))
    session.apply("Partners", put_partners(a_partner(f"p{n}") for n in range(6)))
    session.apply("Assign", assign([PartnerId(f"p{n}") for n in range(6)], CpmId("ana")))
    return session


def _work_out_two_ideas(office: Office, session: Session) -> None:
    """Lock the state as agreed, and change two copies of it."""
    office.desk.scenarios.toggle_lock()
    assert office.desk.locked.isVisible()
    for name, edits in (
        ("Share out", [assign([PartnerId("p0"), PartnerId("p1")], CpmId("ben"))]),
        (
            "Hire",
            [put_cpms([a_cpm("cara", ROLE)]), assign([PartnerId("p2"), PartnerId("p3")], CpmId("cara"))],
        ),
    ):
        session.switch(_named(session.document, "Current"))
        office.answers.text = name
        office.desk.locked.copy_button.click()
        for edit in edits:
            session.apply(name, edit)


def _named(document: Document, name: str) -> ScenarioId:
    return find_scenario(document, name).id
