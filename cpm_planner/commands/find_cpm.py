"""Which CPM of a plan an argument names."""

from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import CpmId
from cpm_planner.model.plan import Plan


def find_cpm(plan: Plan, text: str) -> CpmId:
    """Give the CPM of this name, position ID or id, whatever its case.

    Raises:
        InputError: there is none, or several have the name.
    """
    wanted = text.strip().casefold()
    found = [
        cpm.id
        for cpm in plan.cpms.values()
        if wanted and wanted in (cpm.name.casefold(), cpm.position_id.casefold(), cpm.id.casefold())
    ]
    if len(found) == 1:
        return found[0]
    names = ", ".join(cpm.name for cpm in plan.cpms.values())
    raise InputError(
        code="ambiguous-cpm" if found else "unknown-cpm",
        what=f'{len(found) or "No"} CPMs are called "{text.strip()}"'
        if wanted
        else "Nobody was named to leave",
        remedy="give the position ID" if found else f"name one of {names}" if names else "add CPMs first",
    )
