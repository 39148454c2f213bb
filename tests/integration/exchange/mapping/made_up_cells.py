"""Cells such as exports hold, made up, the same at every run."""

from cpm_planner.exchange.reading.source_table import Cell

ROWS = 24

_WORDS: dict[str, tuple[str, ...]] = {
    "person": ("Ana Lima", "Bo Ek", "Carla Ruiz", "Dev Rao", "Eva Stein", "Finn Brandt"),
    "given name": ("Ana", "Bo", "Carla", "Dev", "Eva", "Finn", "Greta"),
    "surname": ("Lima", "Ek", "Ruiz", "Rao", "Stein", "Brandt", "Moreau"),
    "alias": ("alima", "boek", "cruiz", "drao", "estei"),
    "kind": ("Value Added Reseller", "Distributor", "OEM", "Referral partner", "System integrator"),
    "industry": ("Manufacturing", "Retail", "Banking", "Education", "Energy"),
    "rating": ("Hot", "Warm", "Cold"),
    "city": ("München", "Lyon", "Sevilla", "Porto", "Leeds", "Gent", "Graz", "Basel", "Como", "Turku"),
    "state": ("Bayern", "Rhône", "Andalucía", "Norte", "Yorkshire", "Tirol"),
    "country": ("Germany", "France", "Spain", "Portugal", "United Kingdom", "Austria"),
    "country code": ("DE", "FR", "ES", "PT", "GB", "AT"),
    "region": ("North", "South", "EMEA West", "Central"),
    "tier": ("Gold", "Silver", "Platinum"),
    "model": ("Sell with", "Sell through", "Sell to"),
    "role type": ("Partner account manager", "Co-sell manager", "Distribution manager"),
    "status": ("active", "open", "planned"),
    "active": ("Active", "Inactive"),
    "job": ("Sales Manager", "Senior Representative", "Director", "Head of Region"),
    "word": ("Alpha", "Beta", "Gamma", "Delta"),
    "flag": ("0", "1"),
    "language": ("English", "German", "French"),
    "languages": ("English; German", "French", "Spanish; Portuguese"),
    "currency": ("EUR",),
    "fte": ("1.0", "0.8", "0.5"),
    "finance status": ("Filled", "Vacant", "TBH", "Backfill"),
    "account": ("610100", "610200"),
    "entity": ("Example GmbH", "Example SAS", "Example Ltd"),
    "burden": ("24", "21.5", "19.25"),
    "whole percent": ("5", "-3", "12", "0"),
    "street": ("Main Street 1", "12 rue Haute", "Calle Mayor 5", "High Road 77"),
}
_FIRST = ("Acme", "Nord", "Alto", "Blue", "Kern", "Lumen", "Orbis", "Pico")
_SECOND = ("Systems GmbH", "Trading Ltd", "Soluciones SA")


def cells_of(sort: str, place: int) -> tuple[Cell, ...]:
    """Give the cells of a column: what it holds, and its place so that two columns differ."""
    return tuple(_cell(sort, row, row + place) for row in range(ROWS))


def _cell(sort: str, row: int, drawn: int) -> Cell:  # noqa: PLR0911 - a line for every sort of cell
    if sort in _WORDS:
        return _WORDS[sort][drawn % len(_WORDS[sort])]
    number = (drawn * 7_919 + 104_729) % 99_991
    match sort:
        case "blank":
            return None
        case "row number":
            return row + 1
        case "company":
            return f"{_FIRST[row % 8]} {_SECOND[row // 8]}"
        case "sentence":
            return f"Met at fair {number}, wants more training" if row % 3 else None
        case "date":
            return f"{2015 + number % 10}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        case "money" | "money some":
            return f"{number * 13.25:.2f}" if sort == "money" or row % 4 == 0 else None
        case "email":
            return f"{_WORDS['given name'][drawn % 7].lower()}.{number}@firm.example"
        case _:
            return _code(sort, row, number)


def _code(sort: str, row: int, number: int) -> Cell:
    few = _WORDS["person"].__len__()
    owner = row % few
    return {
        "crm id": f"0015g00000{number:05}AAQ",
        "crm user": f"0055g00000{owner:05}AAU",
        "long number": str(8_100_000_000 + number),
        "long user": str(4_200_000_000 + owner * 77),
        "guid": f"3f2a{number:05}-1b2c-4d3e-9f00-00155d0{number:05}",
        "checksum": f"Zk{number}+q/{number * 3}==",
        "code": f"P-{number:05}",
        "code some": f"A{number}" if row % 5 == 0 else None,
        "code word": f"CC{owner}",
        "whole": str(number % 283),
        "zip": f"{number:05}",
        "phone": f"+49 89 {number:05}",
        "url": f"www.firm{number}.example",
        "domain": f"firm{number}.example",
        "tax number": f"{number:05}/0001-{row:02}",
        "latitude": f"{40 + number % 1000 / 100:.4f}",
        "longitude": f"{-8 + number % 2000 / 100:.4f}",
    }[sort]
