"""A figure that matters, with its name, its meaning and which way it goes."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.icons import IconRole
from ui.theme.tokens import Space, Tone
from ui.widgets.assembly import laid_out
from ui.widgets.explanation.asking import offer_explanation, put_tip
from ui.widgets.explanation.explained import Explained
from ui.widgets.labels import IconLabel, TextStyle, text_label
from ui.widgets.styling import set_style


class StatTile(QFrame):
    """A card with a label, a big figure, a hint and an optional trend."""

    def __init__(self, label: str, figure: str = "", hint: str = "") -> None:
        """Show a figure under a label."""
        super().__init__()
        set_style(self, kind="card")
        self._explain: Callable[[], Explained] | None = None
        self._label = text_label(label, TextStyle.LABEL)
        set_style(self._label, textStyle=TextStyle.MUTED.value)
        self._figure = text_label(figure, TextStyle.DISPLAY)
        self._hint = text_label(hint, TextStyle.CAPTION, wraps=True)
        self._trend_icon = IconLabel("trending-up", size=14)
        self._trend = text_label("", TextStyle.CAPTION)
        self._lay_out()
        self.set_figure(figure, hint)
        self.set_trend("", up=True, tone=Tone.NEUTRAL)

    def explain_by(self, explain: Callable[[], Explained]) -> None:
        """Let the figure be explained; the keyboard can come here for it from now on."""
        self._explain = explain
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def figure_explained(self) -> tuple[Explained, QRect] | None:
        """Say how the figure is computed."""
        return None if self._explain is None else (self._explain(), self.rect())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Have the tool tip ready for who rests here."""
        super().enterEvent(event)
        put_tip(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to explain the figure."""
        offer_explanation(self, event)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Label, figure and hint."""
        return self._label.text(), self._figure.text(), self._hint.text()

    def set_figure(self, figure: str, hint: str = "") -> None:
        """Change the figure and its hint."""
        self._figure.setText(figure)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._name()

    def set_trend(self, text: str, *, up: bool, tone: Tone) -> None:
        """Show how the figure moved, such as "+4 since import"; an empty text hides it."""
        self._trend.setText(text)
        self._trend_icon.set_icon("trending-up" if up else "trending-down", IconRole(tone.value))
        set_style(self._trend, tone=tone.value)
        for part in (self._trend, self._trend_icon):
            part.setVisible(bool(text))
        self._name()

    def _lay_out(self) -> None:
        trend = QHBoxLayout()
        trend.setSpacing(Space.XS)
        trend.addWidget(self._trend_icon)
        trend.addWidget(self._trend)
        trend.addStretch(1)
        column = laid_out(self, QVBoxLayout())
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self._figure)
        column.addWidget(self._hint)
        column.addLayout(trend)
        column.addStretch(1)

    def _name(self) -> None:
        parts = (self._label.text(), self._figure.text(), self._hint.text(), self._trend.text())
        self.setAccessibleName(": ".join(part for part in parts[:2] if part))
        self.setAccessibleDescription(" ".join(part for part in parts[2:] if part))
