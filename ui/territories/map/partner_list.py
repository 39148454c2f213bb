"""The partners beside the map, by region: those on it, those not on it, or those selected."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from cpm_planner.formatting.marks import format_count
from cpm_planner.formatting.natural_order import natural_key
from cpm_planner.model.ids import PartnerId
from cpm_planner.workspace.locating import Unclear
from ui.territories.map.map_state import MapState
from ui.territories.map.words import holder_name, place_name, unclear_text
from ui.theme.appearance import current_theme
from ui.theme.fonts import font
from ui.theme.tokens import TextSize

_Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()
_Role = Qt.ItemDataRole
_HEIGHT: Final = 28


class Listed(StrEnum):
    """Which partners are listed."""

    PLACED = "placed"
    MISSING = "missing"
    SELECTED = "selected"


class Row(NamedTuple):
    """A region with all of its partners listed, or one of these."""

    region: str
    keys: tuple[PartnerId, ...]
    is_region: bool


class PartnerListModel(QAbstractListModel):
    """Regions, each followed by its partners by name."""

    def __init__(self, state: MapState, parent: QWidget) -> None:
        """List the partners that are not on the map."""
        super().__init__(parent)
        self._state = state
        self._search = ""
        self.listed = Listed.PLACED
        self.unclear = dict[PartnerId, Unclear]()
        """Why cities that were looked up are not known."""
        self.rows: tuple[Row, ...] = ()
        self._plan = state.figures.plan
        """The plan whose partners are listed, which the state may have left since."""
        self._made_of: tuple[Listed, str, frozenset[PartnerId] | None] | None = None

    def show(self, listed: Listed) -> None:
        """List other partners."""
        self.listed = listed
        self.refresh()

    def search(self, text: str) -> None:
        """List only partners whose name, region, city or country has every word."""
        self._search = text
        self.refresh()

    def refresh(self) -> None:
        """List anew what the state has; where that is the same, only what is told of it is another."""
        before, self._plan = self._plan, self._state.figures.plan
        partners = self._plan.partners
        selected = frozenset(self._state.selected) if self.listed is Listed.SELECTED else None
        made_of = self.listed, self._search, selected
        if partners is before.partners and made_of == self._made_of:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
            return
        self._made_of = made_of
        self.beginResetModel()
        by_region: dict[str, list[PartnerId]] = defaultdict(list)
        for key in self._found(self.keys_of(self.listed)):
            by_region[partners[key].region].append(key)
        self.rows = tuple(row for region in sorted(by_region) for row in _rows(region, by_region[region]))
        self.endResetModel()

    def keys_of(self, listed: Listed) -> list[PartnerId]:
        """Give the partners of a list, by name."""
        state = self._state
        if listed is Listed.SELECTED:
            found = list(state.selected)
        else:
            rows = state.places.rows if listed is Listed.PLACED else state.places.missing
            found = [state.keys[row] for row in rows.tolist()]
        partners = state.figures.plan.partners
        return sorted(found, key=lambda key: natural_key(partners[key].name))

    def count_of(self, listed: Listed) -> int:
        """Count the partners of a list."""
        places = self._state.places
        return {
            Listed.PLACED: len(places.rows),
            Listed.MISSING: len(places.missing),
            Listed.SELECTED: len(self._state.selected),
        }[listed]

    def rowCount(self, parent: _Index = _TOP) -> int:
        """Count regions and partners."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Give names, counts and what is known of each partner."""
        row = self.rows[index.row()]
        if role == _Role.DisplayRole:
            return self._region(row) if row.is_region else f"    {self._name(row)}"
        if role == _Role.UserRole:
            return format_count(len(row.keys)) if row.is_region else ""
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            return self._told(row)
        if role == _Role.FontRole and row.is_region:
            return font(TextSize.BODY, QFont.Weight.DemiBold, current_theme().zoom)
        return QSize(0, current_theme().px(_HEIGHT)) if role == _Role.SizeHintRole else None

    def _found(self, keys: Iterable[PartnerId]) -> Iterable[PartnerId]:
        words = self._search.casefold().split()
        if not words:
            yield from keys
            return
        partners = self._state.figures.plan.partners
        for key in keys:
            each = partners[key]
            text = f"{each.name} {each.region} {each.address.city} {each.address.country}".casefold()
            if all(word in text for word in words):
                yield key

    def _name(self, row: Row) -> str:
        return self._plan.partners[row.keys[0]].name

    def _region(self, row: Row) -> str:
        return row.region or self.tr("No region")

    def _told(self, row: Row) -> str:
        if row.is_region:
            count = format_count(len(row.keys))
            return self.tr("{region}, {count} partners").format(region=self._region(row), count=count)
        plan, key = self._plan, row.keys[0]
        parts = [self._name(row), place_name(plan.partners[key]), holder_name(plan, key)]
        if key in self.unclear:
            parts.append(unclear_text(self.unclear[key], plan.partners[key]))
        return "\n".join(filter(None, parts))


def _rows(region: str, keys: list[PartnerId]) -> Iterable[Row]:
    yield Row(region, tuple(keys), is_region=True)
    for key in keys:
        yield Row(region, (key,), is_region=False)
