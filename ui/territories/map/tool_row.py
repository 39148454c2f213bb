"""The controls above the map: search, what signs tell, what dragging does, what is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QToolButton, QVBoxLayout, QWidget

from cpm_planner.formatting.marks import format_count
from ui.icons import IconRole, icon
from ui.territories.map.canvas import Grip
from ui.territories.map.map_state import ColourBy, SizeBy
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, set_words, show_words
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.reflow import Reflow
from ui.widgets.search_field import SearchField
from ui.widgets.stacked import in_flow, in_line
from ui.widgets.styling import set_style


class MapTools(QWidget):
    """One line of controls."""

    colour_changed = Signal(object)
    """A :class:`~ui.territories.map.map_state.ColourBy`."""
    size_changed = Signal(object)
    """A :class:`~ui.territories.map.map_state.SizeBy`."""
    grip_changed = Signal(object)
    """A :class:`~ui.territories.map.canvas.Grip`."""
    outlines_changed = Signal(bool)

    def __init__(self) -> None:
        """Lay the controls out."""
        super().__init__()
        self.search = SearchField(self.tr("Find partners"))
        self.search.setToolTip(self.tr("What is not found is dimmed, not hidden"))
        self.found = text_label("", TextStyle.MUTED)
        self.colour = self._colour_box()
        self.sizes = self._size_box()
        self.outlines = _toggle(self.tr("Outlines"), "hexagon", self.tr("Show the outline of each territory"))
        self.outlines.setChecked(True)
        self.outlines.toggled.connect(self.outlines_changed)
        self.grips = self._grip_buttons()
        self.closer = icon_button("zoom-in", self.tr("Zoom in (+)"))
        self.further = icon_button("zoom-out", self.tr("Zoom out (\u2212)"))
        self.fit = icon_button("maximize", self.tr("Show all partners (Home)"))
        parts = [
            self._named(self.tr("&Signs by"), self.colour),
            self._named(self.tr("Si&ze by"), self.sizes),
            self.outlines,
            in_line(*self.grips.values()),
            in_line(self.closer, self.further, self.fit),
        ]
        flush(self, QVBoxLayout()).addWidget(Reflow(in_line(self.search, self.found), in_flow(*parts)))

    def show_found(self, count: int | None) -> None:
        """Say how many partners the search finds; None while nothing is searched."""
        text = "" if count is None else self.tr("{count} found").format(count=format_count(count))
        self.found.setText(text)

    def _named(self, text: str, box: QComboBox) -> QWidget:
        label = text_label(text, TextStyle.MUTED)
        label.setBuddy(box)
        return in_line(label, box)

    def _colour_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("What colour and shape of a sign tell"))
        box.addItem(self.tr("CPM"), ColourBy.CPM)
        box.addItem(self.tr("Sales model"), ColourBy.MODEL)
        box.currentIndexChanged.connect(lambda _: self.colour_changed.emit(ColourBy(box.currentData())))
        return box

    def _size_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("What the size of a sign tells"))
        box.addItem(self.tr("Hours"), SizeBy.HOURS)
        box.addItem(self.tr("Revenue"), SizeBy.REVENUE)
        box.currentIndexChanged.connect(lambda _: self.size_changed.emit(SizeBy(box.currentData())))
        return box

    def _grip_buttons(self) -> dict[Grip, QToolButton]:
        group = QButtonGroup(self)
        faces = {
            Grip.MOVE: (self.tr("Pan"), "hand", self.tr("Drag to move the map")),
            Grip.RECTANGLE: (self.tr("Rectangle"), "square-dashed", self.tr("Drag to select; or hold Shift")),
            Grip.LASSO: (self.tr("Lasso"), "lasso", self.tr("Draw around partners; or hold Alt")),
        }
        buttons = {}
        for grip, (name, icon_name, tip) in faces.items():
            button = _toggle(name, icon_name, tip)
            button.clicked.connect(lambda _=False, grip=grip: self.grip_changed.emit(grip))
            group.addButton(button)
            buttons[grip] = button
        buttons[Grip.MOVE].setChecked(True)
        return buttons


def _toggle(name: str, icon_name: str, tip: str) -> QToolButton:
    button = QToolButton()
    set_words(button, name)
    show_words(button, shown=True)
    button.setIcon(icon(icon_name, IconRole.MUTED))
    button.setToolTip(tip)
    button.setAccessibleName(f"{name}: {tip}")
    button.setCheckable(True)
    set_style(button, kind="filter")
    return button
