"""While lists enter the plan the window goes on; the import can neither be left nor stopped meanwhile."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from cpm_planner.edit.partners import put_partners
from tests.builders import a_partner
from tests.gui.dialogs.list_import.guided import PARTNERS, Guided, go_on, map_partners

LONG_SECONDS = 60


class Entering:
    """A checked list that enters once a gate opens."""

    def __init__(self, guided: Guided, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.dialog = guided.open("partners", guided.file(PARTNERS))
        go_on(self.dialog)
        map_partners(self.dialog)
        go_on(self.dialog, 2)
        assert self.dialog.step is self.dialog.check
        self.scene, self.gate = guided.scene, threading.Event()
        steps = self.scene.context.steps
        steps.patience_seconds = 0.0
        steps.run(lambda: self.gate.wait(LONG_SECONDS), refused=self.scene.answers.show_refusal)

    def let_go(self) -> None:
        self.gate.set()
        self._qtbot.waitUntil(lambda: not self.scene.context.steps.is_busy, timeout=LONG_SECONDS * 1_000)


@pytest.fixture
def entering(guided: Guided, qtbot: QtBot) -> Entering:
    return Entering(guided, qtbot)


def test_the_import_cannot_be_left_meanwhile(entering: Entering) -> None:
    dialog = entering.dialog
    go_on(dialog)
    assert dialog.way.work.said == "Entering the lists"
    assert not any(button.isEnabled() for button in (dialog.go_on, dialog.back, dialog.cancel))
    assert not dialog.work_line.stop.isVisible()
    dialog.way.stop()
    dialog.reject()
    assert (dialog.isVisible(), dialog.way.work.share) == (True, None)
    entering.let_go()
    assert dialog.step is dialog.outcome
    assert (dialog.way.work.said, len(entering.scene.plan.partners)) == ("", 2)


def test_what_is_refused_then_is_said_and_the_import_goes_on(entering: Entering) -> None:
    dialog = entering.dialog
    taken = next(iter(dialog.way.checking.lists[0].check.full.partners))
    entering.scene.context.apply("Add", put_partners([a_partner(taken, name="Another")]))
    go_on(dialog)
    entering.let_go()
    assert dialog.refusal.isVisible()
    assert dialog.step is dialog.check
    assert (dialog.way.work.is_entering, dialog.go_on.isEnabled()) == (False, True)
