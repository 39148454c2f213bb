"""What the command line takes about reading a list: its sheet, header, encoding and separator."""

import argparse
from typing import Final

from cpm_planner.commands.output import say
from cpm_planner.workspace.importing import ListSource, Remark, describe_reading

OF_READING: Final = ("sheet", "header_row", "encoding", "separator")
"""Words about the reading of one list, all of which a recipe says itself."""

_NAMED_SEPARATORS: Final = {"tab": "\t", "\\t": "\t"}


def add_source_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    reading = parser.add_argument_group("how the file is read, which is found out where nothing is said")
    reading.add_argument("--sheet", metavar="NAME", help="sheet of a workbook; the first one when left out")
    reading.add_argument(
        "--header-row", metavar="ROW", type=int, help="row that names the columns, 0 when none does"
    )
    reading.add_argument(
        "--encoding", metavar="NAME", help="encoding of a text file, such as utf-8, cp1252 or utf-16"
    )
    reading.add_argument(
        "--separator", metavar="MARK", help='what stands between the cells of a text file; "tab" for a tab'
    )


def source_of(arguments: argparse.Namespace) -> ListSource:
    """Give the one file of the command, with what is said about its reading."""
    (path,) = arguments.files
    separator = _NAMED_SEPARATORS.get(arguments.separator, arguments.separator)
    return ListSource(path, arguments.sheet, arguments.header_row, arguments.encoding, separator)


def say_reading(source: str, remarks: tuple[Remark, ...]) -> None:
    """Say how a file was read, and how to say it better where its encoding is only likely."""
    say(f"  Read {source}: {'; '.join(map(describe_reading, remarks))}.")
    if any(remark.code == "encoding-proposed" for remark in remarks):
        say("  Its encoding is not certain; --encoding names another one.")
