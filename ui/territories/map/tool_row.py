"""The controls above the map: search, what signs tell, what dragging does, what is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QWidget

from cpm_planner.formatting.marks import format_count
from ui.icons import IconRole, icon
from ui.territories.map.canvas import Grip
from ui.territories.map.map_state import ColourBy, SizeBy
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.search_field import SearchField
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.search, 2)
        row.addWidget(self.found)
        row.addStretch(1)
        for text, box in ((self.tr("&Signs by"), self.colour), (self.tr("Si&ze by"), self.sizes)):
            label = text_label(text, TextStyle.MUTED)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addWidget(self.outlines)
        row.addSpacing(Space.S)
        for button in self.grips.values():
            row.addWidget(button)
        row.addSpacing(Space.S)
        for tool in (self.closer, self.further, self.fit):
            row.addWidget(tool)

    def show_found(self, count: int | None) -> None:
        """Say how many partners the search finds; None while nothing is searched."""
        text = "" if count is None else self.tr("{count} found").format(count=format_count(count))
        self.found.setText(text)

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
            Grip.MOVE: (self.tr("Move"), "hand", self.tr("Drag to move the map")),
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
    button.setText(name)
    button.setIcon(icon(icon_name, IconRole.MUTED))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    button.setAccessibleName(f"{name}: {tip}")
    button.setCheckable(True)
    set_style(button, kind="filter")
    return button
