"""The script that builds the archive of places, on a small made-up source, and the archive it has built."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from cpm_planner.exchange.places.spelling import spelled
from resources.places import build_places

PLACES = Path(build_places.__file__).with_name("places.zip")
COUNTRIES = {
    "DE": {"iso3": "DEU", "name": "Germany"},
    "AT": {"iso3": "AUT", "name": "Austria"},
}
STATES = [
    {"code": "DE.02", "name": "Bavaria"},
    {"code": "DE.05", "name": "Hesse"},
    {"code": "AT.02", "name": "Carinthia"},
]
PROVINCES = """
  {
    code: 'DE-BY',
    name: 'Bayern',
    parent: 'DE'
  },
  {
    code: 'DE-X1',
    name: 'Oberbayern l\\'Est',
    parent: 'DE-BY'
  },
  {
    code: 'AT-2',
    name: 'Kärnten',
    parent: 'AT'
  },
  {
    code: 'AT-9',
    name: "Wien",
    parent: 'AT'
  },
"""
CITIES = {
    "1": ("Munich", "DE", "02", 48.13743, 1_500_000, ["München", "Мюнхен", "MUC"]),
    "2": ("Ulm", "DE", "01", 48.39841, 120, ["Ulma"]),
    "3": ("Linz", "AT", "04", 48.30639, 180_000, ["Lintz"]),
    "4": ("Aying", "DE", "02", 47.97, 4_000, []),
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Give the files of a very small world."""
    cities = {
        key: {
            "geonameid": int(key),
            "name": name,
            "countrycode": country,
            "admin1code": state,
            "latitude": latitude,
            "longitude": 11.5,
            "population": inhabitants,
            "alternatenames": names,
        }
        for key, (name, country, state, latitude, inhabitants, names) in CITIES.items()
    }
    _write(tmp_path / "cities.json", cities)
    _write(tmp_path / "countries.json", COUNTRIES)
    _write(tmp_path / "states.json", STATES)
    (tmp_path / "2.js").write_text(PROVINCES, encoding="utf-8")
    for language in build_places.LANGUAGES:
        names = {"DE": f"Germany in {language}", "AT-alt-variant": "Österreich", "150": "Europe"}
        told = {"main": {language: {"localeDisplayNames": {"territories": names}}}}
        _write(tmp_path / "main" / language / "territories.json", told)
    english = {"deby": "Bavaria", "at2": "Carinthia"}
    told = {"subdivisions": {"localeDisplayNames": {"subdivisions": english}}}
    _write(tmp_path / "subdivisions" / "en" / "en.json", told)
    return tmp_path


def _write(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value), encoding="utf-8")


def _built(source: Path, name: str = "places.zip") -> dict[str, list[list[str]]]:
    words = {
        "cities": source / "cities.json",
        "countries": source / "countries.json",
        "states": source / "states.json",
        "provinces": source / "2.js",
        "country-names": source,
        "state-names": source,
        "output": source / name,
    }
    arguments = [str(each) for word, path in words.items() for each in (f"--{word}", path)]
    assert build_places.main(arguments) == 0
    with ZipFile(source / name) as archive:
        return {
            part: [line.split("\t") for line in archive.read(part).decode().splitlines()]
            for part in archive.namelist()
        }


def test_countries_have_their_codes_and_names(source: Path) -> None:
    austria, germany = _built(source)["countries.tsv"]
    assert austria == ["AT", "at|aut|austria|a|osterreich"]
    assert germany[1].startswith("de|deu|germany|d|brd|")
    assert "germany in pt" in germany[1].split("|")


def test_states_have_the_names_of_their_provinces(source: Path) -> None:
    assert _built(source)["states.tsv"] == [
        ["AT", "02", "Carinthia", "carinthia|karnten"],
        ["DE", "02", "Bavaria", "by|bavaria|bayern|oberbayern lest"],
        ["DE", "05", "Hesse", "hesse"],
    ]


def test_cities_stand_by_country_the_largest_first(source: Path) -> None:
    built = _built(source)
    assert built["cities/DE.tsv"] == [
        ["Munich", "02", "48.137", "11.500", "1500000", "|munchen"],
        ["Aying", "02", "47.970", "11.500", "4000", ""],
        ["Ulm", "01", "48.398", "11.500", "120", ""],
    ]
    assert built["cities/AT.tsv"] == [["Linz", "04", "48.306", "11.500", "180000", "|lintz"]]


def test_building_twice_gives_the_same_bytes(source: Path) -> None:
    _built(source, "first.zip")
    _built(source, "second.zip")
    assert (source / "first.zip").read_bytes() == (source / "second.zip").read_bytes()


def test_the_archive_says_of_every_city_what_the_program_asks_for() -> None:
    with ZipFile(PLACES) as archive:
        parts = [name for name in archive.namelist() if name.startswith("cities/")]
        lines = [line for part in parts for line in archive.read(part).decode().splitlines()]
    assert len(lines) > 150_000
    own = ((line.split("\t")[0], line.split("\t")[-1].split("|")[0]) for line in lines[::7])
    assert [name for name, key in own if spelled(name) != (key or name.casefold())] == []
