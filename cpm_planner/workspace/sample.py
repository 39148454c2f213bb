"""The sample plan: lists that ship with the program and go through the ordinary import."""

from importlib.resources import as_file, files
from typing import Final

from cpm_planner.workspace.importing import (
    ListKind,
    ListSource,
    check_list,
    enter_list,
    mapping_from_file,
    read_list,
)
from cpm_planner.workspace.jobs import Quiet
from cpm_planner.workspace.session import Session

SAMPLE_LISTS: Final = (
    (ListKind.PARTNERS, "partners.csv"),
    (ListKind.TEAM, "team.xlsx"),
    (ListKind.ASSIGNMENTS, "assignments.csv"),
)


def enter_sample(session: Session) -> None:
    """Import the sample's partners, team and assignments into an open plan, a step each."""
    with as_file(files("resources") / "samples") as folder:
        for kind, name in SAMPLE_LISTS:
            table = read_list(Quiet(), ListSource(folder / name))
            mapping = mapping_from_file(folder / f"{kind.value}.toml", kind)
            enter_list(session, check_list(Quiet(), table, mapping, kind, session.plan), name)
