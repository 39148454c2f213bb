"""Fields that say whether their value is still the starting guess and can bring it back."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ui.assumptions.legend import OriginMark
from ui.theme.appearance import current_theme
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import quiet_button, set_text
from ui.widgets.fitted_stack import FittedStack
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.sized import follow_text_size
from ui.widgets.stacked import in_flow
from ui.widgets.styling import set_style

_WIDTH = 130


class GuessedField(Reflow):
    """Holds an editor; emits ``restored`` when the starting guess is wanted back."""

    restored = Signal()

    def __init__(self, editor: QWidget, unit: str, fields: Sequence["GuessedField"]) -> None:
        """Put an editor and its unit before the state of the value, which stands in line with others' states.

        Args:
            editor: what the value is typed or chosen in.
            unit: said after it.
            fields: all of a form, of which this is one, as far as there are any.
        """
        self._editor, self._origin, self._fields = editor, FittedStack(), fields
        super().__init__(in_flow(editor, text_label(unit, TextStyle.MUTED)), self._origin, Space.M)
        follow_text_size(self, lambda: editor.setFixedWidth(current_theme().px(_WIDTH)))
        self.setFocusProxy(editor)
        self.restore = quiet_button("", "rotate-ccw")
        self.restore.clicked.connect(self.restored)
        self._origin.addWidget(_guess_label(self.tr("Starting guess")))
        self._origin.addWidget(self.restore)
        self.row.setStretch(0, 0)
        self.row.addStretch(1)

    def least_beside(self) -> int:
        """Give the width at which editor, unit and state stand in one line."""
        return self._width_of_first() + self.row.spacing() + self.width_of_second()

    def fit(self) -> None:
        """Turn with the width, and let all states beside their values begin at one place."""
        super().fit()
        self.first.setMinimumWidth(self._width_of_first() if self.is_beside else 0)

    def _width_of_first(self) -> int:
        return max(field.first.sizeHint().width() for field in (self, *self._fields))

    def show_origin(self, text: str, guess: str | None) -> None:
        """Say whether a text is the starting guess; None where there is no guess."""
        self._origin.setVisible(guess is not None)
        self._origin.setCurrentIndex(0 if text == guess else 1)
        set_text(self.restore, self.tr("Restore {guess}").format(guess=guess))

    def mark_wrong(self, *, is_wrong: bool) -> None:
        """Draw the editor as one that needs another value."""
        set_style(self._editor, invalid=is_wrong)

    def setAccessibleName(self, name: str) -> None:
        """Name the editor itself, which is what has the focus."""
        super().setAccessibleName(name)
        self._editor.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the editor itself."""
        super().setAccessibleDescription(description)
        self._editor.setAccessibleDescription(description)


class GuessField(GuessedField):
    """A line to type in; emits ``edited`` when another text is left or entered."""

    edited = Signal(str)

    def __init__(self, unit: str, fields: Sequence[GuessedField]) -> None:
        """Start empty; ``fields`` are all of the form."""
        self.line = QLineEdit()
        super().__init__(self.line, unit, fields)
        self._text = ""
        self.line.editingFinished.connect(self._finish)

    def show_value(self, text: str, guess: str | None) -> None:
        """Show a value and its starting guess; None where there is no guess."""
        self._text = text
        self.line.setText(text)
        self.show_origin(text, guess)

    def _finish(self) -> None:
        if self.line.text() != self._text:
            self.edited.emit(self.line.text())


class GuessChoice(GuessedField):
    """A list to choose from; emits ``chosen`` with the key of another choice."""

    chosen = Signal(object)

    def __init__(self, fields: Sequence[GuessedField]) -> None:
        """Start without choices; ``fields`` are all of the form."""
        self.box = QComboBox()
        super().__init__(self.box, "", fields)
        self.box.activated.connect(lambda: self.chosen.emit(self.box.currentData()))

    def show_choices(self, names: Mapping[Hashable, str], chosen: Hashable, guess: str | None) -> None:
        """Show what there is to choose, what is chosen, and the starting guess."""
        self.box.clear()
        for key, name in names.items():
            self.box.addItem(name, key)
        self.box.setCurrentIndex(list(names).index(chosen))
        self.show_origin(names[chosen], guess)


def _guess_label(text: str) -> QWidget:
    label = QWidget()
    row = flush(label, QHBoxLayout(), Space.XS)
    row.addWidget(OriginMark(is_changed=False))
    row.addWidget(text_label(text, TextStyle.CAPTION))
    row.addStretch(1)
    return label
