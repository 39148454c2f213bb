"""The map page on a small plan: two CPMs in Germany, one partner with nobody, two without a place."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from cpm_planner.model.ids import PartnerId
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix
from tests.builders import a_cpm, a_partner, a_plan
from tests.gui.application.stand_ins import Scene
from tests.gui.stand import with_catalogue
from ui.territories.map.page import MapPage

SIZE: Final = (1_280, 800)
CITIES: Final = {
    "hamburg": (53.6, 10.0),
    "berlin": (52.5, 13.4),
    "dresden": (51.0, 13.7),
    "munich": (48.1, 11.6),
    "stuttgart": (48.8, 9.2),
    "potsdam": (52.2, 12.9),
    "cologne": (50.9, 7.0),
}
OWNERS: Final = {
    **dict.fromkeys(("hamburg", "berlin", "dresden"), "ana"),
    **dict.fromkeys(("munich", "stuttgart", "potsdam", "ulm"), "ben"),
}


def small_map() -> Plan:
    """Give Ana the north east and Ben the south with Potsdam, which lies inside Ana's outline."""
    placed = [_partner(key, coordinates=Coordinates(*place)) for key, place in CITIES.items()]
    ulm = _partner("ulm", region="South", address=Address("Ulm", "", "Germany"))
    lost = _partner("lost", address=Address("Atlantis", "", "Germany"))
    return with_catalogue(
        a_plan(
            partners=[*placed, ulm, lost],
            cpms=[a_cpm("ana", "distribution-manager"), a_cpm("ben", "distribution-manager")],
            owners=OWNERS,
        )
    )


def a_crowd() -> Plan:
    """Give twelve CPMs partners around one city, and one of them some at the other end of the world."""
    keys = [f"c{number}" for number in range(12)]
    owners = {f"p{number}": keys[number % 12] for number in range(120)}
    partners = [
        _partner(key, coordinates=Coordinates(40.0 + number % 7, -120.0 + number % 13))
        for number, key in enumerate(owners)
    ]
    far = [_partner(f"far{number}", coordinates=Coordinates(-35.0, 148.0 + number)) for number in range(4)]
    return with_catalogue(
        a_plan(
            partners=[*partners, *far],
            cpms=[a_cpm(key, "distribution-manager") for key in keys],
            owners={**owners, **{each.id: "c0" for each in far}},
        )
    )


def _partner(key: str, **fields: object) -> Partner:
    through = ModelMix(0, 10_000)
    known = KnownWorkload(600, "measured")
    return a_partner(key, **{"name": key.title(), "mix": through, "known_workload": known, **fields})


@dataclass
class OpenedMap:
    """A map page with all around it."""

    page: MapPage
    scene: Scene

    @property
    def selected(self) -> set[str]:
        """Who is selected."""
        return {*self.page.state.selected}

    @property
    def plan(self) -> Plan:
        return self.scene.plan

    def holder(self, key: str) -> str | None:
        """Name the CPM of a partner."""
        assignment = self.plan.assignments.get(PartnerId(key))
        return None if assignment is None else assignment.primary

    def place_of(self, key: str) -> QPoint:
        """Give where a partner is in the view."""
        (place,) = self.page.canvas.camera.to_screen(self.page.state.points_of([PartnerId(key)])).tolist()
        return QPointF(*place).toPoint()

    def box_around(self, *keys: str) -> tuple[QPoint, QPoint]:
        """Give two corners of a box around partners."""
        places = np.array([[self.place_of(key).x(), self.place_of(key).y()] for key in keys])
        low, high = places.min(axis=0) - 12, places.max(axis=0) + 12
        return QPoint(*low.tolist()), QPoint(*high.tolist())

    def select(self, *keys: str) -> None:
        """Select partners."""
        self.page.canvas.select(PartnerId(key) for key in keys)
        QApplication.processEvents()
