"""Edits of success criteria, of targets agreed with partners, and of the texts of charters."""

from dataclasses import replace

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.edit.kinds import Edit
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.criterion import AgreedTargets
from cpm_planner.model.ids import CharterTextId, CriterionId, PartnerId
from cpm_planner.model.plan import Plan


def with_usual_criteria(plan: Plan) -> Plan:
    """Add the program's criteria that the plan lacks, with targets of those tiers that it has."""
    missing = {
        key: replace(
            each,
            tier_targets={tier: target for tier, target in each.tier_targets.items() if tier in plan.tiers},
        )
        for key, each in default_criteria().items()
        if key not in plan.criteria
    }
    return replace(plan, criteria={**plan.criteria, **missing})


def put_text(key: CharterTextId, text: str | None) -> Edit:
    """Word a text of the charters anew; None takes that of the program again."""

    def edit(plan: Plan) -> Plan:
        others = {each: value for each, value in plan.charter_texts.items() if each != key}
        own = {} if text is None else {key: CharterText(key, text)}
        return replace(plan, charter_texts={**others, **own})

    return edit


def agree_target(partner: PartnerId, criterion: CriterionId, hundredths: int | None) -> Edit:
    """Agree a target with a partner, in hundredths of the criterion's unit; None takes it back."""

    def edit(plan: Plan) -> Plan:
        agreed = plan.agreed_targets.get(partner, AgreedTargets(partner, {}))
        targets = {key: each for key, each in agreed.hundredths.items() if key != criterion}
        if hundredths is not None:
            targets[criterion] = hundredths
        others = {key: each for key, each in plan.agreed_targets.items() if key != partner}
        own = {partner: replace(agreed, hundredths=targets)} if targets else {}
        return replace(plan, agreed_targets={**others, **own})

    return edit
