"""The line at the foot: saved state, filter, figures of the selection, work in the background."""

from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar

from ui.widgets.labels import ElidedLabel, TextStyle

_BAR_WIDTH = 120
_STEPS = 1000


class StatusLine(QStatusBar):
    """Four places that never move; a status tip covers the left ones for a moment."""

    def __init__(self) -> None:
        """Start with nothing to say."""
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._saved = self._place(self.tr("Saved state"), permanent=False)
        self._filter = self._place(self.tr("Filter"), permanent=False)
        self._work = self._place(self.tr("Work in the background"), permanent=True)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the work in the background"))
        self.addPermanentWidget(self._bar)
        self._selection = self._place(self.tr("Selection"), permanent=True)
        self.set_work("", None)

    def set_saved(self, text: str) -> None:
        """Say whether the plan is saved, and when."""
        self._saved.setText(text)

    def set_filter(self, text: str) -> None:
        """Say how many rows a filter leaves; empty when none is on."""
        self._filter.setText(text)

    def set_selection(self, text: str) -> None:
        """Say count, sum and average of what is selected."""
        self._selection.setText(text)

    def selection(self) -> str:
        """Give what is said of the selection."""
        return self._selection.text()

    def set_work(self, text: str, share: float | None) -> None:
        """Say what is being done, and a share from 0 to 1 (None while unknown); an empty text ends it."""
        self._work.setText(text)
        self._bar.setVisible(bool(text))
        self._bar.setRange(0, 0 if share is None else _STEPS)
        self._bar.setValue(round((share or 0) * _STEPS))

    def _place(self, name: str, *, permanent: bool) -> QLabel:
        label = ElidedLabel(TextStyle.CAPTION)
        label.setAccessibleName(name)
        if permanent:
            self.addPermanentWidget(label)
        else:
            self.addWidget(label)
        return label
