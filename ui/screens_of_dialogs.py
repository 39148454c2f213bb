"""Pictures of dialogs, popups and panels: each opened as its verb opens it, painted, and closed again."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cpm_planner.workspace.jobs import Quiet
from ui.actions import Verb
from ui.desk import Desk
from ui.error_reporting import BugDetails, BugReportDialog
from ui.page_context import PageContext
from ui.screens_of_import import Painter

_VERBS: Final = {
    "shortcuts": Verb.SHORTCUTS,
    "about": Verb.ABOUT,
    "help": Verb.HELP,
    "palette": Verb.FIND_ANYTHING,
    "backups": Verb.BACKUPS,
    "protect-pay": Verb.PROTECT_PAY,
    "advise": Verb.ADVISE,
}
"""What opens a window of its own."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The window whose dialogs are painted, and how."""

    desk: Desk
    context: PageContext
    paint: Painter
    settle: Callable[[], None]


def paint_dialogs(scene: Scene) -> Iterator[Path]:
    """Paint every dialog that opens without being asked for a file; the plan stays as it is."""
    window = scene.desk.window
    size = window.size()
    yield from _painted_in_window(scene)
    window.resize(size)  # the last picture may have been of a larger one
    for name, verb in _VERBS.items():
        yield from _painted(scene, name, scene.desk.window.verbs.action(verb).trigger)
    for name, open_one in _openers(scene):
        yield from _painted(scene, name, open_one)


def _painted_in_window(scene: Scene) -> Iterator[Path]:
    """Paint what opens inside the window: the history beside the pages, and the walk over them."""
    verb, window = scene.desk.window.verbs.action, scene.desk.window
    verb(Verb.HISTORY).trigger()
    scene.settle()
    yield from scene.paint("window-history", window)
    verb(Verb.HISTORY).trigger()
    verb(Verb.TOUR).trigger()
    scene.settle()
    yield from scene.paint("window-tour", window)
    scene.desk.tour.stop()


def _painted(scene: Scene, name: str, open_one: Callable[[], object]) -> Iterable[Path]:
    before = _shown()
    open_one()
    scene.settle()
    for widget in [each for each in _shown() if each not in before]:
        yield from scene.paint(f"dialog-{name}", widget, resized=False)
        widget.close()
    scene.settle()


def _shown() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def _openers(scene: Scene) -> Iterator[tuple[str, Callable[[], object]]]:
    """Give what opens a dialog that no verb leads to alone."""
    from ui.balance.rules_dialog import RulesDialog  # noqa: PLC0415 - pages load when they are shown
    from ui.dialogs.about import version  # noqa: PLC0415 - as above
    from ui.dialogs.model_advisor import ModelAdvisor  # noqa: PLC0415 - as above
    from ui.dialogs.passphrase import UnlockDialog  # noqa: PLC0415 - as above
    from ui.headcount.what_if_dialogs import LeaverDialog, questions  # noqa: PLC0415 - as above
    from ui.partners.bulk import who  # noqa: PLC0415 - as above
    from ui.partners.parked_dialog import ParkedDialog  # noqa: PLC0415 - as above

    context, window = scene.context, scene.desk.window
    some = list(context.plan.partners)[:3]
    pages: dict[str, Any] = {key: window.page(key) for key in ("partners", "team")}
    yield "add-partner", pages["partners"].add_partner
    yield "add-seat", pages["team"].add_seat
    yield "parked", lambda: ParkedDialog(context, window).open()
    yield "rules", lambda: RulesDialog(context, window).open()
    yield "model-advisor", lambda: ModelAdvisor(who(context.plan, some), window).open()
    yield "unlock-pay", lambda: UnlockDialog(scene.desk.files.name, window).open()
    yield "bug", lambda: BugReportDialog(BugDetails.of(RuntimeError("an example")), version(), window).open()
    yield "merge", lambda: scene.desk.merging.compare(lambda: None)
    yield "take-back", partial(_open_take_back, scene)
    if context.plan.cpms:
        yield "what-if-leaver", partial(_open, LeaverDialog, context, window)
        for number, each in enumerate(questions(), start=1):
            yield f"what-if-{number}", partial(_open, each.make, context, window)


def _open(make: Callable[[PageContext, QWidget], QDialog], context: PageContext, window: QWidget) -> None:
    make(context, window).open()


def _open_take_back(scene: Scene) -> None:
    """Export a workbook and take it back as it is."""
    from cpm_planner.workspace.exporting import export_workbook  # noqa: PLC0415 - loads Excel's library
    from cpm_planner.workspace.taking_back import compare_workbook, read_workbook  # noqa: PLC0415 - as above
    from ui.dialogs.take_back.dialog import TakeBackDialog  # noqa: PLC0415 - as above

    document = scene.context.session.document
    with tempfile.TemporaryDirectory(prefix="cpm-planner-") as folder:
        path = Path(folder) / "plan.xlsx"
        export_workbook(Quiet(), path, document.scenario, document.base, datetime.now(UTC), with_pay=True)
        found = compare_workbook(read_workbook(Quiet(), path), document)
    TakeBackDialog(scene.context, found, scene.desk.window).open()
