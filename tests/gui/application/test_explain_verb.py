"""The verb that explains a figure asks whatever has the keyboard, and says so where nothing is computed."""

from tests.gui.application.conftest import Office
from ui.actions import Verb
from ui.widgets.explanation.popup import ExplanationPopup


def test_the_verb_explains_what_has_the_keyboard(office: Office) -> None:
    window = office.desk.window
    office.desk.start(None)
    office.desk.files.new()
    explain = window.verbs.action(Verb.EXPLAIN)
    explain.trigger()
    assert window.toast.accessibleName().startswith("Nothing is computed here")
    window.go_to("overview")
    tile = window.page("overview").tiles.partners
    tile.setFocus()
    explain.trigger()
    (popup,) = tile.findChildren(ExplanationPopup)
    assert popup.explained.headline == "Partners 0"
