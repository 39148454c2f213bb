"""The whole command line: which words lead to which command, and what becomes of its errors."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import complain
from cpm_planner.formatting.language import ENGLISH, LANGUAGES, speak
from cpm_planner.model.errors import CancelledError, InputError

COMMANDS: Final = {
    "new": "new",
    "import": "import_list",
    "show": "show",
    "park": "park",
    "balance": "balance",
    "study": "study",
    "headcount": "headcount",
    "hire": "hire",
    "compare": "compare",
    "take": "take",
    "what-if": "what_if",
    "export": "export",
    "take-back": "take_back",
    "charters": "charters",
    "scorecard": "scorecard",
    "calendar": "calendar",
    "advise": "advise",
    "share": "share",
    "protect": "protect",
    "backups": "backups",
    "restore": "restore",
    "history": "history",
    "rescue": "rescue",
    "screens": "screens",
    "check": "check",
    "window": "window",
}
"""Module by name; only the one asked for is imported, as the libraries of all take a second to load."""


IN_ANOTHER_LANGUAGE: Final = frozenset({"charters", "calendar", "scorecard"})
"""Commands that write what people hand out."""


def run(words: Sequence[str]) -> int:
    """Do what the words say; gives the exit code."""
    try:
        arguments = _understood(_with_command(words))
        return _executed(arguments)
    except InputError as error:
        complain(str(error))
        return ExitCode.INPUT_REFUSED
    except (CancelledError, KeyboardInterrupt):
        complain("Cancelled; nothing was changed.")
        return ExitCode.NEEDS_A_PERSON
    except BrokenPipeError:
        sys.stderr.close()
        return ExitCode.DONE


def _executed(arguments: argparse.Namespace) -> int:
    """Do what a command does in the language asked for, with pay unlocked where a passphrase is given."""
    speak(getattr(arguments, "language", ENGLISH))
    try:
        return _executed_with_pay(arguments)
    finally:
        speak(ENGLISH)


def _executed_with_pay(arguments: argparse.Namespace) -> int:
    if arguments.passphrase_file is None:
        return int(arguments.execute(arguments))
    from cpm_planner.commands.passphrases import read_passphrase  # noqa: PLC0415 - seldom needed
    from cpm_planner.workspace.plan_pay import offer  # noqa: PLC0415 - as above

    offer(read_passphrase(arguments.passphrase_file))
    try:
        return int(arguments.execute(arguments))
    finally:
        offer(None)


def _with_command(words: Sequence[str]) -> Sequence[str]:
    """Without a command's name the window is meant."""
    return words if words and (words[0] in COMMANDS or words[0] in ("-h", "--help")) else ("window", *words)


def _understood(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="cpm-planner",
        description="Which channel partner manager looks after which partner, how evenly, and at what cost.",
        epilog="Without a command the window opens: cpm-planner [PLAN]",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name in COMMANDS if words[0] not in COMMANDS else (words[0],):
        module = _module(name)
        command = commands.add_parser(
            name, help=module.HELP, description=module.HELP, epilog=f"Example: {module.EXAMPLE}"
        )
        command.add_argument("--json", action="store_true", help="machine-readable output")
        command.add_argument(
            "--passphrase-file",
            metavar="FILE",
            type=Path,
            help="text file with the passphrase of encrypted pay; - to type it; without, pay stays hidden",
        )
        if name in IN_ANOTHER_LANGUAGE:
            command.add_argument(
                "--language", choices=LANGUAGES, default=ENGLISH, help="language of what is written (en)"
            )
        module.add_arguments(command)
        command.set_defaults(execute=module.execute)
    return parser.parse_args(words)


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"cpm_planner.commands.{COMMANDS[name]}")
