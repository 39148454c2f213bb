"""Filters beside other controls while they need no more than a few lines, else above them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.reflow import Reflow

_LINES_BESIDE: Final = 2


class FlowBeside(Reflow):
    """What flows in lines at the left, and controls at the end of the first of them, or below all."""

    def __init__(self, flowing: QWidget, controls: QWidget, flow: FlowLayout) -> None:
        """Lay out both; the flow is the part of the first that can take several lines."""
        self._flow = flow
        super().__init__(flowing, controls)
        self.row.setAlignment(controls, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def least_beside(self) -> int:
        """Give the width at which the flow keeps to so many lines."""
        rest = self.first.minimumSizeHint().width() - self._flow.minimumSize().width()
        flow = max(self._flow.minimumSize().width(), self._flow.sizeHint().width() // _LINES_BESIDE)
        return rest + flow + self.row.spacing() + self.width_of_second()
