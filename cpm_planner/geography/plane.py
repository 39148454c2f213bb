"""The plane of the map: Mercator's projection, measured in degrees of longitude at the equator.

    x = longitude          y = degrees(asinh(tan(latitude)))

Mercator keeps angles, so that a region has its true shape and north is up wherever the map is moved to, at
any zoom; a convex outline of a territory stays the same one, too. What it does not keep is size: the further
from the equator, the larger. Nothing is therefore told by areas, only by partners and kilometres.
"""

from typing import Final

import numpy as np

from cpm_planner.balance.distance import EARTH_RADIUS_KM
from cpm_planner.workload.arrays import Floats

NORTHERNMOST: Final = 84.0
"""What lies further from the equator, in degrees, is shown there."""

TURN: Final = 360.0
KM_PER_DEGREE: Final = EARTH_RADIUS_KM * float(np.pi) / 180

_WORTH_TURNING: Final = 0.5
"""The world is cut elsewhere than at 180 degrees only where that makes the map at most half as wide."""


def onto_plane(longitude: Floats, latitude: Floats) -> Floats:
    """Give points on the plane, shape (points, 2)."""
    upright = np.radians(np.clip(latitude, -NORTHERNMOST, NORTHERNMOST))
    return np.column_stack((longitude, np.degrees(np.arcsinh(np.tan(upright)))))


def latitude_of(y: float) -> float:
    """Give the latitude of a point on the plane, in degrees."""
    return float(np.degrees(np.arctan(np.sinh(np.radians(y)))))


def kilometres_per_degree(y: float) -> float:
    """Give how many kilometres one unit of the plane is at a height of it."""
    return float(KM_PER_DEGREE * np.cos(np.radians(latitude_of(y))))


def western_edge(longitude: Floats) -> float:
    """Give where to cut the world so that nothing that lies together is torn apart; usually at -180.

    Args:
        longitude: of all that is shown, in degrees from -180 to 180.
    """
    if not len(longitude):
        return -TURN / 2
    around = np.sort(longitude)
    gaps = np.diff(around, append=around[0] + TURN)
    widest = int(gaps.argmax())
    if TURN - gaps[widest] >= np.ptp(around) * _WORTH_TURNING:
        return -TURN / 2
    return float(around[widest] + gaps[widest] / 2)


def turned(longitude: Floats, west: float) -> Floats:
    """Give longitudes from a western edge on, which is at most one turn away."""
    east: Floats = west + (longitude - west) % TURN
    return east
