"""Findings as lines and as JSON."""

from collections.abc import Sequence

from cpm_planner.commands.output import say
from cpm_planner.edit.findings import Finding, Severity, sentence
from cpm_planner.model.plan import Plan


def findings_json(found: Sequence[Finding], plan: Plan) -> list[dict[str, object]]:
    """Give one object a finding."""
    return [
        {
            "code": finding.code.value,
            "severity": finding.severity.value,
            "sentence": sentence(finding, plan),
            "partners": list(finding.partners),
            "cpms": list(finding.cpms),
            "role_types": list(finding.role_types),
        }
        for finding in found
    ]


def say_findings(found: Sequence[Finding], plan: Plan) -> None:
    """Write one line a finding; "!" marks what needs a person."""
    if not found:
        say("Nothing needs attention.")
    for finding in found:
        mark = "!" if finding.severity is Severity.NEEDS_PERSON else " "
        say(f"{mark} {sentence(finding, plan)}")
