"""Paper that pages are made for."""

from enum import StrEnum


class Paper(StrEnum):
    """A size of paper; who uses which depends on the country."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def millimetres(self) -> tuple[float, float]:
        """Width and height."""
        return (210.0, 297.0) if self is Paper.A4 else (215.9, 279.4)


_LETTER_COUNTRIES = frozenset(("US", "CA", "MX", "CL", "CO", "CR", "GT", "PA", "PH", "PR", "SV", "VE"))


def paper_of(country: str) -> Paper:
    """Give the usual paper of a country by its ISO 3166 code (Unicode CLDR, paper size)."""
    return Paper.LETTER if country.upper() in _LETTER_COUNTRIES else Paper.A4
