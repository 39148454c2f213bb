"""One of several widgets in the same place, where heights go by width."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.assembly import flush


class OneOf(QWidget):
    """Shows one widget and asks for its height alone; Qt's own stack asks for that of the highest one."""

    def __init__(self, *pages: QWidget) -> None:
        """Show the first of some widgets."""
        super().__init__()
        self._pages = pages
        column = flush(self, QVBoxLayout())
        for page in pages:
            column.addWidget(page)
        self.show_page(0)

    @property
    def place(self) -> int:
        """Place of the widget shown."""
        return self._place

    def show_page(self, place: int) -> None:
        """Show another one."""
        self._place = place
        for at, page in enumerate(self._pages):
            page.setHidden(at != place)
