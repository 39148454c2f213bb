"""Values of arguments that several commands take, with what is refused."""

import argparse

from cpm_planner.balance.main_models import FocusWish
from cpm_planner.balance.proposal import EVEN_WITHIN_POINTS
from cpm_planner.formatting.days import parse_month
from cpm_planner.model.month import Month


def seconds(text: str) -> float:
    """Read a duration."""
    value = float(text)
    if not 0 < value <= 86_400:  # noqa: PLR2004 - a day
        message = "between 0 and 86400 seconds"
        raise argparse.ArgumentTypeError(message)
    return value


def count(text: str) -> int:
    """Read how many of something."""
    value = int(text)
    if value < 0:
        message = "0 or more"
        raise argparse.ArgumentTypeError(message)
    return value


def share(text: str) -> int:
    """Read a whole percentage, with or without its sign."""
    value = int(text.removesuffix("%"))
    if not 0 <= value <= 100:  # noqa: PLR2004 - percent
        message = "0 to 100 percent"
        raise argparse.ArgumentTypeError(message)
    return value


def month(text: str) -> Month:
    """Read a month."""
    value = parse_month(text)
    if value is None:
        message = "a month such as 2027-03"
        raise argparse.ArgumentTypeError(message)
    return value


def points(text: str) -> int:
    """Read a difference of percentages."""
    value = int(text)
    if not 0 <= value <= 100:  # noqa: PLR2004 - percentages differ by so much at most
        message = "0 to 100 points"
        raise argparse.ArgumentTypeError(message)
    return value


def add_outcomes(parser: argparse.ArgumentParser) -> None:
    """Let a command that balances be told what counts as even, and how focused CPMs should be."""
    parser.add_argument(
        "--even-within",
        metavar="POINTS",
        type=points,
        default=EVEN_WITHIN_POINTS,
        help=f"spread of utilisation that counts as even, in points ({EVEN_WITHIN_POINTS})",
    )
    parser.add_argument(
        "--focus",
        metavar="WISH",
        type=_focus,
        default=FocusWish.AS_IT_COMES,
        help="how focused CPMs should be on few sales models: as-it-comes, rather or strongly (as-it-comes)",
    )


def _focus(text: str) -> FocusWish:
    if text not in tuple(FocusWish):
        message = "as-it-comes, rather or strongly"
        raise argparse.ArgumentTypeError(message)
    return FocusWish(text)
