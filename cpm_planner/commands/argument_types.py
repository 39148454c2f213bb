"""Values of arguments that several commands take, with what is refused."""

import argparse


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
