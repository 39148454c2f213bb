"""Large steps in the window: it goes on meanwhile, nothing gets out of order, and nothing enters half."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.partners import change_partners, put_partners, remove_partners
from cpm_planner.edit.row_edit import field_edit
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.plan import Plan
from cpm_planner.workspace.opening import look_into
from tests.builders import a_partner
from tests.gui.application.conftest import Office
from tests.gui.application.test_plan_files import edit, partners, saved_plan
from ui.actions import Verb
from ui.page_context import PageContext
from ui.prompts import SaveChoice

LONG_SECONDS = 60


class LargeSteps:
    """An office that waits for no step, and a step that lasts until it is let go."""

    def __init__(self, office: Office, qtbot: QtBot) -> None:
        self.office, self.desk, self._qtbot = office, office.desk, qtbot
        self.gate = threading.Event()
        self.desk.files.open(saved_plan(office))
        self.desk.steps.patience_seconds = self.desk.opening.patience_seconds = 0.0

    @property
    def context(self) -> PageContext:
        assert self.desk.context is not None
        return self.desk.context

    @property
    def partners(self) -> set[str]:
        return partners(self.desk.files)

    def held(self, edit: Edit) -> Edit:
        def wait(plan: Plan) -> Plan:
            assert self.gate.wait(LONG_SECONDS)
            return edit(plan)

        return wait

    def begin(self, name: str = "large") -> None:
        """Begin a large step."""
        self.context.apply(f"Add {name}", self.held(put_partners([a_partner(name)])))

    def let_go(self) -> None:
        """Let the large step end, and wait until nothing is under way."""
        self.gate.set()
        self._qtbot.waitUntil(
            lambda: not (self.desk.steps.is_busy or self.desk.opening.is_busy), timeout=LONG_SECONDS * 1_000
        )


@pytest.fixture
def large(office: Office, qtbot: QtBot) -> LargeSteps:
    return LargeSteps(office, qtbot)


def test_edits_made_meanwhile_come_after_it(large: LargeSteps) -> None:
    large.begin()
    large.context.apply("Remove", remove_partners(["large"]))
    assert large.partners == {"kept"}
    large.let_go()
    assert large.partners == {"kept"}
    assert large.context.session.undo_label == "Remove"


def test_undo_pressed_meanwhile_takes_it_back(large: LargeSteps) -> None:
    large.context.apply("First", put_partners([a_partner("first")]))
    large.begin()
    for verb in (Verb.UNDO, Verb.REDO, Verb.UNDO):
        large.desk.window.verbs.action(verb).setEnabled(True)
        large.desk.window.verbs.action(verb).trigger()
    large.let_go()
    assert large.partners == {"kept", "first"}
    assert large.context.session.redo_label == "Add large"


def test_a_refused_one_leaves_all_as_it_was(large: LargeSteps) -> None:
    before = large.context.session.document

    def refuse(_: Plan) -> Plan:
        raise EditRefusedError(code="c", what="No", remedy="ask again")

    followed: list[str] = []
    large.context.apply("Refused", large.held(refuse), then=lambda: followed.append("then"))
    large.let_go()
    assert large.context.session.document is before
    assert (followed, len(large.office.answers.refusals), large.desk.files.is_modified) == ([], 1, False)


def test_an_edit_of_what_it_takes_away_is_refused(large: LargeSteps) -> None:
    large.context.apply("Remove", large.held(remove_partners(["kept"])))
    large.context.apply("Rename", field_edit("partners", "kept", "Acme", name="Acme"))
    large.context.apply("Retag", change_partners(["kept"], region="North"))
    large.let_go()
    assert [refusal.code for refusal in large.office.answers.refusals] == ["moved-on", "moved-on"]
    assert (large.partners, large.context.session.undo_label) == (set(), "Remove")


def test_what_takes_long_is_told_quietly(large: LargeSteps, qtbot: QtBot) -> None:
    status = large.desk.window.status
    large.begin()
    qtbot.waitUntil(lambda: status._work.text() == "Add large", timeout=LONG_SECONDS * 1_000)
    large.let_go()
    assert status._work.text() == ""


def test_saving_meanwhile_saves_what_it_makes(large: LargeSteps) -> None:
    large.begin()
    large.desk.files.save()
    large.let_go()
    path = large.office.folder / "north.cpmplan"
    assert set(look_into(path).plan.partners) == {"kept", "large"}
    assert not large.desk.files.is_modified


@pytest.mark.parametrize("choice", [SaveChoice.DISCARD, SaveChoice.CANCEL])
def test_closing_meanwhile_asks_about_what_it_makes(large: LargeSteps, choice: SaveChoice) -> None:
    large.office.answers.unsaved = choice
    large.begin()
    assert not large.desk.window.close()
    assert (large.desk.window.isVisible(), large.office.answers.asked) == (True, [])
    large.let_go()
    assert large.office.answers.asked == ["save north"]
    assert large.desk.window.isVisible() is (choice is SaveChoice.CANCEL)


def test_saving_on_the_way_out_closes_once_it_is_saved(large: LargeSteps) -> None:
    large.office.answers.unsaved = SaveChoice.SAVE
    large.begin()
    large.desk.window.close()
    large.let_go()
    assert not large.desk.window.isVisible()
    assert set(look_into(large.office.folder / "north.cpmplan").plan.partners) == {"kept", "large"}


@pytest.mark.parametrize(
    ("choice", "left"), [(SaveChoice.DISCARD, {"other"}), (SaveChoice.CANCEL, {"kept", "p1"})]
)
def test_edits_made_while_another_plan_opens_are_asked_about(
    large: LargeSteps, choice: SaveChoice, left: set[str]
) -> None:
    other = saved_plan(large.office, "south.cpmplan", partner="other")
    large.office.answers.unsaved = choice
    large.desk.opening.run(lambda: large.gate.wait(LONG_SECONDS), refused=large.office.answers.show_refusal)
    large.desk.files.open(other)
    edit(large.office)
    assert large.partners == {"kept", "p1"}
    large.let_go()
    assert large.office.answers.asked == ["save north"]
    assert large.partners == left


def test_the_end_of_the_program_waits_for_it(large: LargeSteps) -> None:
    large.begin()
    large.gate.set()
    large.desk.end()
    (found,) = large.desk.files.unsaved_work()
    assert found.last_labels == ("Add large",)
