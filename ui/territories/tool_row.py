"""The controls of the board beside its heading: order of the cards, how much of each partner is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QToolButton, QWidget

from cpm_planner.edit.step_names import lowered
from ui.icons import IconRole, icon
from ui.territories.contents import SortBy
from ui.territories.layout import Density
from ui.theme.tokens import Space
from ui.widgets.assembly import flush
from ui.widgets.buttons import icon_button, set_words, show_words
from ui.widgets.labels import TextStyle, text_label
from ui.widgets.styling import set_style


class ToolRow(QWidget):
    """Sort and zoom."""

    sort_changed = Signal(object)
    """A :class:`SortBy`."""
    explanation_wanted = Signal(bool)
    """Whether the panel with the reasons for hours is to be seen."""
    zoomed = Signal(int)
    """1 to come nearer, -1 to go farther away."""
    density_changed = Signal(object)
    """A :class:`Density`."""

    def __init__(self) -> None:
        """Lay the controls out in one line."""
        super().__init__()
        self.sort = self._sort_box()
        self.densities = self._density_buttons()
        self.explain = self._explain_button()
        self.farther = icon_button("zoom-out", self.tr("More at once (-, or Ctrl with the wheel)"))
        self.nearer = icon_button("zoom-in", self.tr("Larger (+, or Ctrl with the wheel)"))
        row = flush(self, QHBoxLayout(), Space.S)
        label = text_label(self.tr("&Order partners by"), TextStyle.MUTED)
        label.setBuddy(self.sort)
        row.addWidget(label)
        row.addWidget(self.sort)
        row.addSpacing(Space.M)
        for button in self.densities.values():
            row.addWidget(button)
        for zoom, steps in ((self.farther, -1), (self.nearer, 1)):
            zoom.clicked.connect(lambda _=False, steps=steps: self.zoomed.emit(steps))
            row.addWidget(zoom)
        row.addSpacing(Space.S)
        row.addWidget(self.explain)

    def set_compact(self, *, compact: bool) -> None:
        """Show icons alone where there is little room; tool tips and names say what they are."""
        for button in (*self.densities.values(), self.explain):
            show_words(button, shown=not compact)

    def show_density(self, density: Density) -> None:
        """Tick the button of the density shown."""
        self.densities[density].setChecked(True)

    def _sort_box(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Order of the partners in each lane"))
        names = {
            SortBy.HOURS: self.tr("Hours"),
            SortBy.REVENUE: self.tr("Revenue"),
            SortBy.NAME: self.tr("Name"),
        }
        for sort, name in names.items():
            box.addItem(name, sort)
        box.currentIndexChanged.connect(lambda _: self.sort_changed.emit(SortBy(box.currentData())))
        return box

    def _explain_button(self) -> QToolButton:
        button = QToolButton()
        set_words(button, self.tr("Why"))
        show_words(button, shown=True)
        button.setIcon(icon("circle-help", IconRole.MUTED))
        button.setToolTip(self.tr("Show where the hours of a partner or CPM come from (I)"))
        button.setAccessibleName(self.tr("Show where hours come from"))
        button.setCheckable(True)
        button.toggled.connect(self.explanation_wanted)
        set_style(button, kind="filter")
        return button

    def _density_buttons(self) -> dict[Density, QToolButton]:
        group = QButtonGroup(self)
        faces = {
            Density.CARDS: (self.tr("Cards"), "square-kanban", "1"),
            Density.LINES: (self.tr("Lines"), "list-filter", "2"),
            Density.BARS: (self.tr("Bars"), "gauge", "3"),
        }
        buttons = {}
        for density, (name, icon_name, key) in faces.items():
            button = QToolButton()
            set_words(button, name)
            show_words(button, shown=True)
            button.setIcon(icon(icon_name, IconRole.MUTED))
            button.setToolTip(self.tr("Show partners as {name} ({key})").format(name=lowered(name), key=key))
            button.setAccessibleName(self.tr("Show partners as {name}").format(name=lowered(name)))
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, density=density: self.density_changed.emit(density))
            set_style(button, kind="filter")
            group.addButton(button)
            buttons[density] = button
        buttons[Density.CARDS].setChecked(True)
        return buttons
