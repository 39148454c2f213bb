"""Makes a point of the latitude and longitude of a row."""

from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.row import Row
from cpm_planner.model.place import Coordinates


def stated_coordinates(row: Row) -> Coordinates | None:
    """Give the point a row states, as :func:`coordinates_of` does."""
    return coordinates_of(row, row.stated.get("latitude"), row.stated.get("longitude"))


def coordinates_of(row: Row, latitude: float | None, longitude: float | None) -> Coordinates | None:
    """Give the point a row states; None, with a remark, when it is half of one, 0, 0 or not on the globe."""
    if latitude is None and longitude is None:
        return None
    if latitude is None or longitude is None:
        row.find(FindingCode.HALF_COORDINATES, field="latitude")
        return None
    if latitude == 0 and longitude == 0:
        row.find(FindingCode.ZERO_COORDINATES, field="latitude")
        return None
    return _on_globe(row, latitude, longitude)


def _on_globe(row: Row, latitude: float, longitude: float) -> Coordinates | None:
    try:
        return Coordinates(latitude, longitude)
    except ValueError:
        row.find(FindingCode.OFF_GLOBE, str(latitude), str(longitude), field="latitude")
        return None
