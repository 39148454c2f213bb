"""An icon at the front of a field, as large as its text asks for; Qt's own ones keep one size."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit

from ui.icons import IconRole
from ui.theme.tokens import Space
from ui.widgets.labels import IconLabel
from ui.widgets.sized import follow_text_size


def lead_with_icon(field: QLineEdit, name: str) -> None:
    """Show an icon before the text of a field; it says nothing to screen readers, the field's name does."""
    label = IconLabel(name, IconRole.MUTED)
    label.setParent(field)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def fit() -> None:
        size = label.sizeHint()
        label.resize(size)
        label.move(Space.S, (field.height() - size.height()) // 2)
        field.setTextMargins(Space.S + size.width() + Space.XS, 0, 0, 0)

    follow_text_size(field, fit)
    field.installEventFilter(_Centring(field, label))


class _Centring(QObject):
    """Keeps an icon at half the height of its field; lives as long as that."""

    def __init__(self, field: QLineEdit, label: IconLabel) -> None:
        """Follow a field's size."""
        super().__init__(field)
        self._field, self._label = field, label

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move the icon after each change of size, and hold nothing back."""
        if event.type() == QEvent.Type.Resize:
            self._label.move(Space.S, (self._field.height() - self._label.height()) // 2)
        return False
