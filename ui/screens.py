"""Pictures of every page, the welcome page and the import, painted with no display."""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cpm_planner.formatting.marks import usual_marks
from ui.language import tr

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from cpm_planner.workspace.workspace import Workspace

# isort: split
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from cpm_planner.formatting.language import ENGLISH as ENGLISH_CODE
from cpm_planner.model.errors import InputError
from cpm_planner.workspace.settings import SettingsFile
from ui.application import application, this_month
from ui.desk import Desk, Surroundings
from ui.language import speak_in
from ui.memory import Memory
from ui.theme.appearance import Appearance, ThemeMode, apply_theme

if TYPE_CHECKING:
    from ui.balance.studies.panel import AnyPanel

SIZES: Final = ((1280, 800), (1920, 1080))
MODES: Final = (ThemeMode.LIGHT, ThemeMode.DARK)

_OF_OFFSCREEN: Final = "This plugin does not support"
_SETTLING_ROUNDS: Final = 12
"""A scroll bar that goes makes all that it stood beside wider, which may take another one away."""
_LONGEST_WAIT_SECONDS: Final = 180.0
"""For one search or study, also on a busy machine; a picture without its result says nothing."""
_BREATH_SECONDS: Final = 0.01


@dataclass(frozen=True, slots=True)
class Views:
    """In which ways everything is painted.

    Attributes:
        sizes: of the window, in logical pixels.
        modes: light, dark.
        language: code of the language it speaks.
        zoom: size of all text as a factor of the designed one.
    """

    sizes: Sequence[tuple[int, int]] = SIZES
    modes: Sequence[ThemeMode] = MODES
    language: str = ENGLISH_CODE
    zoom: float = 1.0


@dataclass(frozen=True, slots=True)
class Studio:
    """One window to be painted, and where the pictures go."""

    app: QApplication
    desk: Desk
    appearance: Appearance
    memory: Memory
    folder: Path
    views: Views

    def paint(self, name: str, widget: QWidget, *, resized: bool = True) -> Iterable[Path]:
        """Paint a widget in every look and size."""
        for mode in self.views.modes:
            self.appearance.set_mode(mode)
            self.appearance.finish()
            for width, height in self.views.sizes if resized else self.views.sizes[:1]:
                if resized:
                    widget.resize(width, height)
                settle(self.app)
                path = self.folder / f"{name}-{mode.value}-{width}x{height}.png"
                if not widget.grab().save(str(path)):
                    raise InputError(
                        code="cannot-write",
                        what=tr("The picture cannot be written"),
                        where=str(path),
                        remedy=tr("choose a folder that can be written to"),
                    )
                yield path


def paint_screens(
    plan_path: Path, out_dir: Path, views: Views = Views(), balance_seconds: float = 5.0
) -> list[Path]:
    """Paint the pages of a plan into PNG files named like ``partners-light-1280x800.png``; gives their paths.

    The balance page is painted with a proposal found within ``balance_seconds`` and the result of each
    study, as ``balance-leaver-light-1280x800.png``; 0 leaves it empty, and hiring, too.

    Raises:
        InputError: the plan cannot be opened, or a picture cannot be written.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    told, app = qInstallMessageHandler(_tell), application()
    speak_in(app, views.language)
    try:
        return _painted(plan_path, out_dir, views, balance_seconds)
    finally:
        speak_in(app, ENGLISH_CODE)
        qInstallMessageHandler(told)


def _painted(plan_path: Path, out_dir: Path, views: Views, balance_seconds: float) -> list[Path]:
    app = application()
    appearance = apply_theme(app, views.modes[0], views.zoom)
    marks = usual_marks()
    with tempfile.TemporaryDirectory(prefix="cpm-planner-") as private:
        memory = Memory(SettingsFile(Path(private) / "settings.json"))
        workspace = Workspace(Path(private) / "working")
        desk = Desk(Surroundings(workspace, memory, appearance, this_month, marks, patience_seconds=None))
        try:
            workspace.open(plan_path).close()
            memory.add_recent(plan_path.absolute())
            studio = Studio(app, desk, appearance, memory, out_dir, views)
            return list(_paint_all(studio, plan_path, balance_seconds))
        finally:
            desk.end()
            desk.window.close()


def settle(app: QApplication, until: Callable[[], bool] = lambda: True) -> None:
    """Let the window do what it has put off, and wait until something holds."""
    end = time.monotonic() + _LONGEST_WAIT_SECONDS
    while not until() and time.monotonic() < end:
        app.processEvents()
        time.sleep(_BREATH_SECONDS)
    for _ in range(_SETTLING_ROUNDS):
        app.processEvents()
        app.sendPostedEvents()
        time.sleep(_BREATH_SECONDS)


def _paint_all(studio: Studio, plan_path: Path, balance_seconds: float) -> Iterable[Path]:
    desk, window = studio.desk, studio.desk.window
    window.show()
    window.show_welcome()
    yield from studio.paint("welcome", window)
    desk.files.open(plan_path)
    if desk.files.plan is None:
        return
    for key in window.page_keys:
        window.go_to(key)
        if key == "balance" and balance_seconds:
            _propose(studio, balance_seconds)
        if key == "headcount":
            yield from _paint_headcount(studio, is_searching=balance_seconds > 0)
            continue
        settle(studio.app, partial(_is_up_to_date, window.page(key)))
        yield from studio.paint(key, window)
        if key == "charters":
            yield from _paint_charters(studio)
        if key == "balance" and balance_seconds:
            yield from _paint_studies(studio)
    yield from _paint_dialogs(studio)
    yield from _paint_import(studio)


def _is_up_to_date(page: QWidget) -> bool:
    """Ask a page that shows a large plan only after a while; others are up to date."""
    return bool(getattr(page, "is_up_to_date", True))


def _tell(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform says of every window."""
    if not text.startswith(_OF_OFFSCREEN):
        sys.stderr.write(f"{text}\n")


def _propose(studio: Studio, seconds: float) -> None:
    """Search on the state as imported, where there is most to move."""
    from ui.balance.page import BalancePage  # noqa: PLC0415 - pages load when they are shown

    context = studio.desk.context
    if context is not None and context.session.document.base is not None:
        context.session.switch(context.session.document.base.id)
    page = studio.desk.window.page("balance")
    if isinstance(page, BalancePage):
        page.start(seconds)
        settle(studio.app, lambda: not page.is_searching)


def _paint_studies(studio: Studio) -> Iterable[Path]:
    """Run every study with its first settings and paint its tab."""
    from ui.balance.page import BalancePage  # noqa: PLC0415 - as above

    page = studio.desk.window.page("balance")
    if not isinstance(page, BalancePage):
        return
    for key in page.study_keys:
        page.show_study(key)
        panel = page.panel(key)
        panel.start()
        _wait_for(studio, panel)
        yield from studio.paint(f"balance-{key}", studio.desk.window)


def _paint_charters(studio: Studio) -> Iterable[Path]:
    """Paint the tabs behind the first one."""
    from ui.charters.page import ChartersPage  # noqa: PLC0415 - as above

    page = studio.desk.window.page("charters")
    if isinstance(page, ChartersPage):
        for at, key in enumerate(("scorecards", "year", "types"), start=1):
            page.tabs.setCurrentIndex(at)
            settle(studio.app)
            yield from studio.paint(f"charters-{key}", studio.desk.window)


def _paint_headcount(studio: Studio, *, is_searching: bool) -> Iterable[Path]:
    """Paint every tab, once the months are counted."""
    from ui.headcount.page import HeadcountPage  # noqa: PLC0415 - as above

    page = studio.desk.window.page("headcount")
    if not isinstance(page, HeadcountPage):
        return
    settle(studio.app, lambda: page.is_up_to_date)
    for at, key in enumerate(page.panel_keys):
        page.show_panel(key)
        if is_searching:
            _hire(studio, page.panel(key))
        yield from studio.paint(f"headcount-{key}" if at else "headcount", studio.desk.window)


def _hire(studio: Studio, panel: QWidget) -> None:
    """Look for hires where the tab is that of hiring."""
    from ui.headcount.hiring_panel import HiringPanel  # noqa: PLC0415 - as above

    if isinstance(panel, HiringPanel):
        panel.start()
        settle(studio.app, lambda: not panel.is_running)


def _wait_for(studio: Studio, panel: "AnyPanel") -> None:
    settle(studio.app, lambda: not panel.is_running)


def _paint_dialogs(studio: Studio) -> Iterable[Path]:
    """Paint what opens over the pages."""
    from ui.screens_of_dialogs import Scene, paint_dialogs  # noqa: PLC0415 - as above

    context = studio.desk.context
    if context is None:
        return ()
    studio.desk.window.resize(*studio.views.sizes[0])
    return paint_dialogs(Scene(studio.desk, context, studio.paint, lambda: settle(studio.app)))


def _paint_import(studio: Studio) -> Iterable[Path]:
    """Paint every step of the guided import."""
    from ui.screens_of_import import paint_import  # noqa: PLC0415 - readers load when they are needed

    context = studio.desk.context
    if context is None:
        return ()
    window = studio.desk.window
    return paint_import(context, studio.memory, window, studio.paint, lambda until: settle(studio.app, until))
