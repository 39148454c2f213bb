"""What the program asks and tells in small dialogs over its window."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from cpm_planner.model.errors import InputError
from ui.dialogs.choice import ChoiceDialog
from ui.icons import IconRole, icon_pixmap
from ui.language import tr
from ui.prompts import SaveChoice, refusal_details, refusal_text
from ui.theme.tokens import TONE_ICONS, Tone

_Button = QMessageBox.StandardButton

_ICON_SIDE: Final = 32
_PREVIEW_SHARE: Final = 0.9
_ICONS: Final = {Tone.ACCENT: "circle-help"}


class DialogPrompts:
    """Asks with real dialogs over a window."""

    def __init__(self, window: QWidget) -> None:
        """Ask over a window."""
        self._window = window

    def tell(self, title: str, text: str, details: str = "") -> None:
        """Say something that must be read."""
        box = self._box(Tone.NEUTRAL, title, text)
        box.setDetailedText(details)
        box.exec()

    def show_refusal(self, refusal: InputError) -> None:
        """Say what was wrong, where, and what to do, in three lines."""
        box = self._box(Tone.WARNING, tr("That did not work"), refusal_text(refusal))
        box.setInformativeText(refusal_details(refusal))
        box.exec()

    def confirm(self, title: str, question: str, accept: str) -> bool:
        """Ask before doing something; Cancel is the default."""
        box = self._box(Tone.ACCENT, title, question)
        yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(_Button.Cancel))
        box.exec()
        return box.clickedButton() is yes

    def save_changes(self, plan_name: str) -> SaveChoice:
        """Ask what to do with unsaved work; Save is the default."""
        question = tr("Save the changes to {name}?").format(name=plan_name)
        box = self._box(Tone.WARNING, tr("Unsaved changes"), question)
        box.setInformativeText(tr("They are lost if you do not save them."))
        box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
        box.setDefaultButton(_Button.Save)
        answers = {_Button.Save: SaveChoice.SAVE, _Button.Discard: SaveChoice.DISCARD}
        return answers.get(_Button(box.exec()), SaveChoice.CANCEL)

    def open_file(self, title: str, kinds: str, folder: Path) -> Path | None:
        """Ask for a file to read."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder), kinds)
        return Path(name) if name else None

    def open_files(self, title: str, kinds: str, folder: Path) -> list[Path]:
        """Ask for one file or several to read."""
        names, _ = QFileDialog.getOpenFileNames(self._window, title, str(folder), kinds)
        return [Path(name) for name in names]

    def save_file(self, title: str, kinds: str, suggestion: Path) -> Path | None:
        """Ask where to write a file."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggestion), kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suggestion.suffix)

    def choose_folder(self, title: str, folder: Path) -> Path | None:
        """Ask for a folder to write into."""
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(folder))
        return Path(chosen) if chosen else None

    def preview(self, title: str, paint: Callable[[QPagedPaintDevice], None]) -> None:
        """Show sheets as they will be, with the printer's own settings at hand."""
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415 - rarely needed

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        dialog = QPrintPreviewDialog(printer, self._window)
        dialog.setWindowTitle(title)
        dialog.paintRequested.connect(paint)
        dialog.resize(self._window.size() * _PREVIEW_SHARE)
        dialog.exec()

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for one line of text."""
        return self.ask_value(title, label, text) or None

    def ask_value(self, title: str, label: str, text: str = "") -> str | None:
        """Ask for a value."""
        answer, accepted = QInputDialog.getText(self._window, title, label, text=text)
        return answer.strip() if accepted else None

    def choose(self, title: str, question: str, choices: list[str], details: str = "") -> str | None:
        """Ask for one of several, each by a button of its own."""
        dialog = ChoiceDialog(title, question, choices, details, self._window)
        dialog.exec()
        return dialog.choice

    def _box(self, tone: Tone, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        ratio = self._window.devicePixelRatioF()
        box.setIconPixmap(
            icon_pixmap(_ICONS.get(tone, TONE_ICONS[tone]), IconRole(tone.value), _ICON_SIDE, ratio)
        )
        box.setWindowTitle(title)
        box.setText(text)
        return box
