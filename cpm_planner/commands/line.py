"""The whole command line: which words lead to which command, and what becomes of its errors."""

import argparse
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Final

from cpm_planner.commands import balance, check, export, import_list, new, screens, show, window
from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import complain
from cpm_planner.model.errors import CancelledError, InputError

COMMANDS: Final[dict[str, ModuleType]] = {
    "new": new,
    "import": import_list,
    "show": show,
    "balance": balance,
    "export": export,
    "screens": screens,
    "check": check,
}


def run(words: Sequence[str]) -> int:
    """Do what the words say; gives the exit code."""
    try:
        arguments = _parser().parse_args(_with_window_command(words))
        return int(arguments.command(arguments))
    except InputError as error:
        complain(str(error))
        return ExitCode.INPUT_REFUSED
    except (CancelledError, KeyboardInterrupt):
        complain("Cancelled; nothing was changed.")
        return ExitCode.NEEDS_A_PERSON
    except BrokenPipeError:
        sys.stderr.close()
        return ExitCode.DONE


def _with_window_command(words: Sequence[str]) -> Sequence[str]:
    """Without a command's name the window is meant."""
    named = words and (words[0] in COMMANDS or words[0] in ("-h", "--help"))
    return words if named else (window.NAME, *words)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cpm-planner",
        description="Which channel partner manager looks after which partner, how evenly, and at what cost.",
        epilog="Without a command the window opens: cpm-planner [PLAN]",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, module in {**COMMANDS, window.NAME: window}.items():
        command = commands.add_parser(
            name,
            help=module.HELP,
            description=module.HELP,
            epilog=f"Example: {module.EXAMPLE}",
        )
        command.add_argument("--json", action="store_true", help="machine-readable output")
        module.add_arguments(command)
        command.set_defaults(command=module.execute)
    return parser
