"""The names and places that ship with the program, each list read when it is first asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from zipfile import ZipFile

from cpm_planner.exchange.places.spelling import spelled
from cpm_planner.model.place import Coordinates


@dataclass(frozen=True, slots=True)
class City:
    """One city.

    Attributes:
        name: as GeoNames calls it.
        state: GeoNames' code of its state; empty where it has none.
        country: the two letters of ISO 3166.
        coordinates: where it is, to a hundred metres.
        inhabitants: how many people live there; 0 where that is not known.
    """

    name: str
    state: str
    country: str
    coordinates: Coordinates
    inhabitants: int


def country_code(name: str) -> str:
    """Give the two letters of a country by its name or a code, in several languages; empty when not known."""
    return _countries().get(spelled(name), "") if name else ""


def state_code(country: str, name: str) -> str:
    """Give GeoNames' code of a state, by its name or code; empty when not known. The country is a code."""
    return _states().get((country, spelled(name)), "") if name else ""


def state_name(country: str, code: str) -> str:
    """Give what GeoNames calls a state; empty when the code is not known."""
    return _state_names().get((country, code), "")


def cities_called(country: str, name: str) -> tuple[City, ...]:
    """Give the cities of a country with this name, as ``spelled`` leaves it, the largest first."""
    return tuple(_city(country, line) for line in _cities(country).get(name, ()))


@cache
def _countries() -> dict[str, str]:
    return {name: code for code, names in _lines("countries.tsv") for name in names.split("|")}


@cache
def _states() -> dict[tuple[str, str], str]:
    return {
        (country, name): code for country, code, _, names in _lines("states.tsv") for name in names.split("|")
    }


@cache
def _state_names() -> dict[tuple[str, str], str]:
    return {(country, code): name for country, code, name, _ in _lines("states.tsv")}


@cache
def _cities(country: str) -> dict[str, list[list[str]]]:
    """Give the lines of the cities of a country by each of their names, the largest first."""
    by_name: dict[str, list[list[str]]] = {}
    for line in _lines(f"cities/{country}.tsv"):
        own, *others = line[-1].split("|")
        for name in (own or line[0].casefold(), *others):
            by_name.setdefault(name, []).append(line)
    return by_name


def _city(country: str, line: list[str]) -> City:
    name, state, latitude, longitude, inhabitants, _ = line
    return City(name, state, country, Coordinates(float(latitude), float(longitude)), int(inhabitants))


def _lines(part: str) -> Iterator[list[str]]:
    with as_file(files("resources") / "places" / "places.zip") as path, ZipFile(path) as archive:
        if part in archive.namelist():
            for line in archive.read(part).decode().splitlines():
                yield line.split("\t")
