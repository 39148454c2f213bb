"""Enters a checked list: a pure function from the plan before to the plan after, all of it or nothing."""

from cpm_planner.edit.parking import park, take_back
from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.refreshing.items import AS_PROPOSED, Choices
from cpm_planner.formatting.language import translate
from cpm_planner.model.change import COLLECTIONS, PlanChange, patched
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan


def enter(
    plan: Plan, check: ImportCheck, choices: Choices = AS_PROPOSED, *, skip_refused: bool = True
) -> Plan:
    """Give the plan with everything in it that the check lets in and somebody takes.

    Args:
        plan: the plan that was checked against; what the list does not touch may have changed since.
        check: the check.
        choices: what is taken of it.
        skip_refused: whether to leave refused rows out; otherwise one of them keeps out the whole list.

    Raises:
        InputError: a row is refused and must not be skipped, or the plan has changed where the list does.
    """
    refused = check.counts.refused
    if refused and not skip_refused:
        raise InputError(
            code="rows-refused",
            what=translate(
                "import", "{refused} of {verdicts} rows are refused, so that nothing was entered"
            ).format(refused=refused, verdicts=len(check.verdicts)),
            remedy=translate("import", "mend them or allow them to be skipped"),
        )
    agreed = check.agreed(choices)
    if agreed.back:
        plan = take_back(agreed.back)(plan)
    _refuse_moved_on(plan, agreed.change)
    if not agreed.change.is_empty:
        plan = patched(plan, agreed.change)
    why = translate("import", "gone from {source}").format(source=check.source.name)
    return park(agreed.parks, why=why)(plan) if agreed.parks else plan


def _refuse_moved_on(plan: Plan, change: PlanChange) -> None:
    for name in COLLECTIONS:
        values = getattr(plan, name)
        for key, (before, _) in getattr(change, name).items():
            if values.get(key) != before:
                raise InputError(
                    code="plan-moved-on",
                    what=translate(
                        "import", '"{key}" was changed in the plan after the list was checked'
                    ).format(key=key),
                    remedy=translate("import", "check the list again"),
                )
