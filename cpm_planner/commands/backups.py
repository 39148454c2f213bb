"""Lists the backups of a plan, or compares one with the plan now."""

import argparse
from pathlib import Path
from typing import Final

from cpm_planner.commands.exit_codes import ExitCode
from cpm_planner.commands.output import say, say_json, say_table
from cpm_planner.commands.plans import chosen_backup, workspace
from cpm_planner.workspace.bringing_back import Backup, ScenarioContrast, compared, written
from cpm_planner.workspace.opening import look_into

HELP: Final = "List the backups kept of a plan, or say how the plan differs now from one of them."
EXAMPLE: Final = "cpm-planner backups north.cpmplan --compare 3"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("plan", metavar="PLAN", type=Path, help="plan file, which may be gone")
    parser.add_argument("--compare", metavar="N", type=int, help="compare the N-th backup with the plan now")


def execute(arguments: argparse.Namespace) -> int:
    """Write the list, or the contrasts."""
    if arguments.compare is None:
        _list(workspace().backups_of(arguments.plan), as_json=arguments.json)
    else:
        backup = chosen_backup(arguments.plan, arguments.compare)
        _compare(backup, compared(backup, look_into(arguments.plan)), as_json=arguments.json)
    return ExitCode.DONE


def _list(backups: list[Backup], *, as_json: bool) -> None:
    if as_json:
        numbered = enumerate(backups, start=1)
        say_json(
            [{"number": n, "kept_at": each.kept_at.isoformat(), "bytes": each.size} for n, each in numbered]
        )
    elif backups:
        rows = [
            (str(number), written(each.kept_at), f"{each.size / 1e6:.1f} MB")
            for number, each in enumerate(backups, start=1)
        ]
        say_table(("No.", "Kept", "Size"), rows, right=(0, 2))
    else:
        say("No backups are kept of this plan.")


def _compare(backup: Backup, found: list[ScenarioContrast], *, as_json: bool) -> None:
    if as_json:
        scenarios = [{"scenario": each.name, "kind": each.kind, "changes": [*each.counts]} for each in found]
        say_json({"kept_at": backup.kept_at.isoformat(), "scenarios": scenarios})
        return
    say(f"The plan now, against the backup of {written(backup.kept_at)}:")
    for each in found:
        say(f"  {each.name}: {', '.join(each.counts) or each.kind}")
