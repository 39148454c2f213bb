"""Clashes and prices of rules on the command line, on a small real plan file."""

from pathlib import Path

import pytest

from cpm_planner.commands.plans import edited
from cpm_planner.edit.rules import lock_partners, put_rule
from cpm_planner.model.ids import CpmId, RuleId
from cpm_planner.model.rule import MustHave
from tests.integration.commands.conftest import Command


def lock(path: Path, count: int, *, must_move: bool = False) -> None:
    """Lock the first partners; the first of them may be one that has to move."""
    with edited(path) as opened:
        plan = opened.session.plan
        partners = list(plan.assignments)
        opened.session.apply("Lock", lock_partners(partners[:count]))
        if must_move:
            other = next(key for key in plan.cpms if key != plan.assignments[partners[0]].primary)
            opened.session.apply("Must", put_rule(RuleId("must"), MustHave(partners[0], CpmId(other))))


def test_rules_that_can_be_kept_need_nobody(plan: Path, command: Command) -> None:
    told = command("study", "clashes", plan)
    assert (told.code, told.out) == (0, "All firm rules can be kept.\n")
    assert command("study", "clashes", plan, "--json").json == {
        "can_be_met": True,
        "clashes": [],
        "ways_out": [],
        "remarks": [],
        "complete": True,
    }


def test_clashing_rules_need_a_person_and_name_the_ways_out(plan: Path, command: Command) -> None:
    lock(plan, 1, must_move=True)
    told = command("study", "clashes", plan)
    assert told.code == 1
    assert "These cannot all be kept: Acme is locked with Ana Lima; Acme must be with Ben Okoro" in told.out
    assert '- drop the rule "Acme is locked with Ana Lima" (no cheaper way)' in told.out
    found = command("study", "clashes", plan, "--json")
    assert found.code == 1
    (clash,) = found.json["clashes"]
    assert (len(clash["rules"]), len(clash["partners"]), clash["is_irreducible"]) == (2, 1, True)
    dropped = [change["rule"] for way in found.json["ways_out"] for change in way["changes"]]
    assert sorted(dropped) == sorted(rule["rule"] for rule in clash["rules"])


def test_a_limit_of_moves_can_clash_too(plan: Path, command: Command) -> None:
    with edited(plan) as opened:
        partner = next(iter(opened.session.plan.assignments))
        other = list(opened.session.plan.cpms)[1]
        opened.session.apply("Must", put_rule(RuleId("must"), MustHave(partner, other)))
    assert command("study", "clashes", plan, "--max-moves", "1").code == 0
    found = command("study", "clashes", plan, "--max-moves", "0", "--json")
    assert found.code == 1
    changes = [change for way in found.json["ways_out"] for change in way["changes"]]
    assert {"rule": None, "words": "let 1 partner move", "is_limit_of_request": True} in changes


@pytest.mark.parametrize(("count", "code", "alarm"), [(0, 0, "fine"), (1, 1, "bad")])
def test_prices_of_rules_are_told_in_words_and_as_json(
    plan: Path, command: Command, count: int, code: int, alarm: str
) -> None:
    lock(plan, count)
    told = command("study", "rules", plan, "--seconds", "2", "--most", "3")
    assert told.code == code
    assert f"{count} of 6 partners" in told.out
    found = command("study", "rules", plan, "--seconds", "2", "--json")
    assert (found.code, found.json["alarm"], len(found.json["held"])) == (code, alarm, count)
    assert found.json["complete"]
    for rule in found.json["rules"]:
        assert rule["words"]
        assert 0 <= rule["at_least"] <= rule["at_most"]


@pytest.mark.parametrize("study", ["rules", "curve", "robustness", "leaver", "splitting"])
def test_every_study_of_clashing_rules_needs_a_person(plan: Path, command: Command, study: str) -> None:
    lock(plan, 1, must_move=True)
    leaver = ("--cpm", "S-7") if study == "leaver" else ()
    refused = command("study", study, plan, *leaver)
    assert (refused.code, refused.out) == (1, "")
    assert "These cannot all be kept: Acme is locked" in refused.err
