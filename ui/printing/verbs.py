"""Printing the page that is shown, and saving it as a PDF, as the window's verbs do it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QIODevice, QObject, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter
from PySide6.QtWidgets import QApplication

from cpm_planner.model.errors import InputError
from ui.actions import Verb
from ui.language import tr
from ui.main_window import MainWindow
from ui.memory import Memory
from ui.printing.report import PrintablePage, Report
from ui.printing.sheets import paint_report, prepare
from ui.printing.work import Work, done_in_turns
from ui.prompts import Prompts

_PRINTS: Final = "prints"
_DOTS_PER_INCH: Final = 300


class PagePrinting(QObject):
    """Lets pages that have a report be printed; the verbs are grey on all others."""

    def __init__(self, window: MainWindow, memory: Memory, prompts: Prompts) -> None:
        """Follow which page the window shows."""
        super().__init__(window)
        self._window, self._memory, self._prompts = window, memory, prompts
        window.page_shown.connect(self._follow)
        window.verbs.on(Verb.PRINT, self.print_page)
        window.verbs.on(Verb.SAVE_PDF, self.save_pdf)
        self._follow("")

    def print_page(self) -> None:
        """Show the sheets of the page, from where they go to a printer."""
        report = self._report()
        if report is not None:
            self._prompts.preview(report.title, lambda device: self._paint(report, device))

    def save_pdf(self) -> None:
        """Ask for a name and write the sheets of the page."""
        report = self._report()
        if report is None:
            return
        suggestion = self._memory.folder(_PRINTS) / f"{report.title}.pdf"
        kinds = self.tr("PDF documents (*.pdf)")
        path = self._prompts.save_file(self.tr("Save the page as PDF"), kinds, suggestion)
        if path is None:
            return
        self._memory.keep_folder(_PRINTS, path)
        doing = self.tr("Writing {name}").format(name=path.name)
        try:
            is_written = done_in_turns(write_pdf(report, path), doing, self._window)
        except InputError as refusal:
            self._prompts.show_refusal(refusal)
        else:
            if is_written:
                self._window.toast.say(self.tr("Wrote {name}").format(name=path.name))

    def _paint(self, report: Report, device: QPagedPaintDevice) -> None:
        """Paint for the preview, which waits for it; what is cancelled stays incomplete there."""
        prepare(device)
        above = QApplication.activeModalWidget() or self._window
        done_in_turns(paint_report(report, device), self.tr("Laying the sheets out"), above)

    def _report(self) -> Report | None:
        shown = self._window.current_page
        page = self._window.page(shown) if shown else None
        return page.report() if isinstance(page, PrintablePage) else None

    def _follow(self, shown: str) -> None:
        can_print = bool(shown) and isinstance(self._window.page(shown), PrintablePage)
        self._window.verbs.set_enabled([Verb.PRINT, Verb.SAVE_PDF], enabled=can_print)


def write_pdf(report: Report, path: Path) -> Work[bool]:
    """Write a report as a PDF document; left before its end, it leaves whatever was there as it was.

    Raises:
        InputError: the file cannot be written.
    """
    file = QSaveFile(str(path))
    is_written = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if is_written:
        writer = QPdfWriter(file)
        writer.setTitle(report.title)
        writer.setCreator("CPM Planner")
        writer.setResolution(_DOTS_PER_INCH)
        prepare(writer)
        is_written = (yield from paint_report(report, writer)) and file.commit()
    if not is_written:
        raise InputError(
            code="cannot-write",
            what=tr("The PDF could not be written"),
            where=str(path),
            remedy=tr("choose a folder you may write to, and close the document if it is open elsewhere"),
        )
    return True
