"""A mix editor that drops down, with a button that gives the mix."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cpm_planner.model.sales_model import ModelMix
from ui.theme.tokens import Space
from ui.widgets.assembly import laid_out
from ui.widgets.buttons import primary_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.model_mix_editor import ModelMixEditor
from ui.widgets.popup_place import open_over
from ui.widgets.styling import set_style

_WIDTH = 320


class MixPopup(QFrame):
    """Set up a mix, then Enter or the button gives it; Escape leaves all as it was."""

    mix_given = Signal(object)
    """The ModelMix to give."""

    def __init__(self, mix: ModelMix, title: str, parent: QWidget) -> None:
        """Start from a mix; ``title`` says for whom it is."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        set_style(self, kind="card")
        self.editor = ModelMixEditor(mix)
        self.give = primary_button(self.tr("Set this mix"), "check")
        self.give.clicked.connect(self._give)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text_label(title, TextStyle.SUBTITLE))
        column.addWidget(self.editor)
        column.addWidget(self.give)
        self.setFixedWidth(_WIDTH)

    def open_over(self, anchor: QWidget) -> None:
        """Open at a control and take the keyboard."""
        self.adjustSize()
        open_over(self, anchor)
        self.editor.setFocus()

    def _give(self) -> None:
        mix = self.editor.mix
        self.close()
        self.mix_given.emit(mix)
