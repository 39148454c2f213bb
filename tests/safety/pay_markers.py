"""Saves plans without their pay, or with pay encrypted: no figure of it may stand in any file that is left.

Run from the project's folder: ``python -m tests.safety.pay_markers [TIMES] [SEED]``; 1,000 times take some
minutes. Each time a plan with marked pay in every place is edited by steps that bear the figures in their
names. Then a copy without pay is saved, or the plan with its pay encrypted and work left unsaved; somebody
else, who has no passphrase, opens it, edits, saves, undoes and exports it. Then all that is left is searched
for the marks: plans, working copies, steps to undo, backups, exports, and the report of a crash that had pay
in its hands.
"""

import argparse
import gc
import logging
import sys
import tempfile
import traceback
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Final

from cpm_planner.edit.partners import change_partners
from cpm_planner.edit.row_edit import in_turn
from cpm_planner.edit.seat_edits import pay_edit
from cpm_planner.exchange.workbook.write import write_workbook
from cpm_planner.model.change import document_difference
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.pay import Pay
from cpm_planner.workspace.open_plan import OpenPlan
from cpm_planner.workspace.workspace import Workspace
from tests.safety.marked_pay import Marks, marked_document

_ANA: Final = CpmId("ana")
WORDS: Final = "four words made up"
_NOW: Final = datetime(2026, 11, 28, tzinfo=UTC)


def raise_pay(plan: OpenPlan, marks: Marks) -> None:
    """Change pay as the window does: the name of the step bears the figure."""
    cents = marks.cents()
    shown = f"{cents / 100:,.2f}"
    edit = pay_edit(plan.session.plan.cpms[_ANA], Pay(), shown, base_cents=cents)
    plan.session.apply(f"Set base pay of Ana to {shown}", in_turn([edit]))


def crash(plan: OpenPlan, marks: Marks, report: Path) -> None:
    """Let the database refuse pay that makes no sense, and keep what a report of it would say."""
    document = plan.session.document
    ana = document.plan.cpms[_ANA]
    broken = replace(ana, pay=Pay(marks.cents(), None))  # type: ignore[arg-type] # it is to be refused
    seats = {**document.plan.cpms, _ANA: broken}
    change = document_difference(document, document.with_plan(replace(document.plan, cpms=seats)))
    try:
        plan._copy.apply(change, "Spoil")
    except Exception as error:  # noqa: BLE001 - as whatever ends in a report
        report.write_text("".join(traceback.format_exception(error)), encoding="utf-8")


def used(path: Path, folder: Path) -> None:
    """Work on a copy as whoever it was sent to."""
    workspace = Workspace(folder / "private")
    plan = workspace.open(path)
    rename = change_partners([PartnerId("p1")], name="Renamed")
    plan.session.apply("Rename", rename)
    plan.save()
    plan.session.undo()
    document = plan.session.document
    write_workbook(folder / "out.xlsx", document.scenario, base=document.base, exported_at=_NOW)
    plan.close()
    for found in workspace.unsaved_work():
        workspace.recover(found).close()


def shared(marks: Marks, folder: Path) -> None:
    """Make a plan, edit it, and save a copy without pay, which somebody else works on."""
    plan = Workspace(folder / "sender").new_from(marked_document(marks))
    raise_pay(plan, marks)
    crash(plan, marks, folder / "report.txt")
    raise_pay(plan, marks)
    plan.session.undo()
    copy = folder / "copy.cpmplan"
    plan.share_without_pay(copy)
    plan.close(discard=True)
    used(copy, folder)


def encrypted(marks: Marks, folder: Path) -> None:
    """Save a plan with encrypted pay, leave work unsaved, and let somebody go on without the passphrase."""
    workspace, path = Workspace(folder / "private"), folder / "plan.cpmplan"
    plan = workspace.new_from(marked_document(marks))
    raise_pay(plan, marks)
    plan.protect(WORDS)
    plan.save(path)
    raise_pay(plan, marks)
    crash(plan, marks, folder / "report.txt")
    plan.save()
    plan.session.undo()
    raise_pay(plan, marks)
    document = plan.session.document
    write_workbook(
        folder / "bare.xlsx", document.scenario, base=document.base, exported_at=_NOW, with_pay=False
    )
    plan.close()
    del plan, document
    gc.collect()
    used(path, folder)


def once(random: Random) -> list[str]:
    """Do one way in a folder of its own; gives what was found that should not be there."""
    marks, way = Marks(random), random.choice((shared, encrypted))
    with tempfile.TemporaryDirectory() as place, (Path(place) / "log.txt").open("w") as log:
        handler = logging.StreamHandler(log)
        logging.getLogger().addHandler(handler)
        try:
            way(marks, Path(place))
        finally:
            logging.getLogger().removeHandler(handler)
        log.flush()
        return marks.found_in(Path(place))


def run(times: int, seed: int) -> Counter[str]:
    """Save so many copies and count what was found in them; nothing is how it should be."""
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    return Counter(found for _ in range(times) for found in once(random))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("times", type=int, nargs="?", default=1_000)
    parser.add_argument("seed", type=int, nargs="?", default=0)
    arguments = parser.parse_args()
    counted = run(arguments.times, arguments.seed)
    sys.stdout.write(f"{arguments.times} copies, {counted or 'no pay found'}\n")
    sys.exit(1 if counted else 0)
