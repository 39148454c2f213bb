"""Other ways to hire, what is said of them, and their sentences."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cpm_planner.headcount.hiring import hiring_text as text
from cpm_planner.headcount.hiring.alternatives import AlternativeKind, Alternatives, plan_alternatives
from cpm_planner.headcount.hiring.core.smallest import Sought
from cpm_planner.headcount.hiring.request import HiringRequest
from cpm_planner.headcount.hiring.study import plan_hires
from cpm_planner.model.errors import CancelledError
from cpm_planner.model.ids import TierId
from cpm_planner.model.month import Month
from tests.unit.headcount.hiring.plans import WITH, a_team, hours

if TYPE_CHECKING:
    from cpm_planner.balance.study_progress import StudyProgress


def some_ways() -> Alternatives:
    """Ways to hire for a plan in which they differ."""
    return plan_alternatives(
        a_team(hours("p", 160), hours("q", 40, mix=WITH, tier=TierId("bronze"))), HiringRequest()
    )


def test_what_is_asked_comes_first_and_no_two_are_the_same() -> None:
    ways = some_ways()
    assert ways.each[0].kind is AlternativeKind.ASKED
    assert ways.asked is ways.each[0].hiring
    told = [(each.hiring.hires, each.hiring.left_minutes) for each in ways.each]
    assert len(set(told)) == len(told)


def test_later_hires_cost_less_and_leave_more_months_beyond_the_target() -> None:
    ways = some_ways()
    later = [each.hiring for each in ways.each if each.kind is AlternativeKind.LATER]
    assert later
    assert all(each.cost_cents < ways.asked.cost_cents for each in later)
    assert all(len(each.months_left) > len(ways.asked.months_left) for each in later)


def test_a_lower_tier_may_be_served_by_the_cheapest_role_type() -> None:
    served = [each for each in some_ways().each if each.kind is AlternativeKind.SERVED]
    assert [text.alternative_name(each) for each in served] == ["Bronze also served by Inside, cheapest"]


def test_given_heads_have_no_other_ways() -> None:
    assert len(plan_alternatives(a_team(hours("p", 300)), HiringRequest(most_heads=1)).each) == 1


def test_progress_hands_over_what_is_known() -> None:
    told: list[StudyProgress] = []
    plan_alternatives(a_team(hours("p", 190)), HiringRequest(), told.append)
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert any(isinstance(each.partial, Alternatives) for each in told)


def test_cancelled_it_gives_what_it_has() -> None:
    told: list[StudyProgress] = []
    ways = plan_alternatives(
        a_team(hours("p", 190)), HiringRequest(), told.append, lambda: any(each.partial for each in told)
    )
    assert len(ways.each) == 1


def test_cancelled_before_anything_is_known() -> None:
    with pytest.raises(CancelledError):
        plan_alternatives(a_team(hours("p", 190)), HiringRequest(), cancelled=lambda: True)


def test_sentences_of_hires() -> None:
    found = plan_hires(a_team(hours("p", 140)), HiringRequest())
    assert text.headline(found) == (
        "1 hire keeps utilisation within each role type's target band in every month that hiring can still "
        "reach."
    )
    assert text.proof_sentence(found) == "Proved: no fewer hires will do, and no other hire costs less."
    assert text.cost_sentence(found) == "They cost USD 100.0k until Dec 2027, and USD 120.0k in a full year."
    assert text.overload_sentence(found) == (
        "Up to 40.0 h a month stay beyond the target in Jan 2027 to Feb 2027, "
        "whoever is hired: it is too late."
    )
    assert text.reason_text(found.hires[0]) == (
        "without it 40.0 h undone in Mar 2027, some in Mar 2027 to Dec 2027"
    )
    assert text.mix_text(found) == "1 \u00d7 Manager"
    assert text.moved_sentence(found) == ""


def test_sentences_of_no_hires() -> None:
    found = plan_hires(a_team(hours("p", 10)), HiringRequest(target_percent=90))
    assert text.headline(found) == "Nobody has to be hired to keep utilisation at 90 % or less."
    assert text.proof_sentence(found) == "Proved: no fewer hires will do."
    assert text.cost_sentence(found) == ""
    assert text.overload_sentence(found) == ""
    assert text.mix_text(found) == "nobody"


def test_sentences_of_accepted_overload() -> None:
    found = plan_hires(a_team(hours("p", 140)), HiringRequest(kept_from=Month(2027, 10)))
    assert text.headline(found).startswith(
        "1 hire keeps utilisation within each role type's target band from Oct 2027 on"
    )
    assert text.overload_sentence(found) == (
        "Up to 40.0 h a month beyond the target are accepted in Jan 2027 to Sep 2027."
    )


def test_sentences_of_bounds_that_are_not_met() -> None:
    found = plan_hires(a_team(hours("p", 340)), HiringRequest())
    fewer = replace(found, bound=found.heads - 1)
    assert text.proof_sentence(fewer) == "At most 1 fewer might do; no such plan was found."
    dearer = replace(found, cost_bound=found.cost_cents * 9 // 10)
    assert text.proof_sentence(dearer) == (
        "Proved: no fewer hires will do. They might be had up to 10.0 % cheaper; nothing such was found."
    )
    cheap = replace(dearer, bound=dearer.cost_bound, request=HiringRequest(sought=Sought.COST))
    assert text.proof_sentence(cheap) == "Hires at most 10.0 % cheaper might do; none such were found."
    met = replace(cheap, cost_bound=found.cost_cents)
    assert text.proof_sentence(met) == "Proved: no cheaper hires will do."


def test_sentences_of_limits() -> None:
    found = plan_hires(a_team(hours("p", 400)), HiringRequest(most_heads=1))
    assert text.headline(found).startswith("With 1 hire 4")
    assert text.proof_sentence(found) == "Proved: no hires within the limits cover more revenue."
    open_ = replace(found, is_proved=False, revenue_bound=0.9)
    assert text.proof_sentence(open_) == "At most 90.0 % can be covered within the limits."
    assert text.overload_sentence(found).endswith("are beyond the target in Jan 2027 to Dec 2027.")
    assert "Gold, North: " in text.left_text(found.left[0], found)


def test_what_another_way_brings_is_said_beside_what_is_asked() -> None:
    ways = some_ways()
    assert text.buys_text(ways.asked, ways.asked) == "the same number, cost and months"
    later = next(each.hiring for each in ways.each if each.kind is AlternativeKind.LATER)
    assert "less" in text.buys_text(later, ways.asked)
    assert "more beyond the target" in text.buys_text(later, ways.asked)
    names = {text.alternative_name(each) for each in ways.each}
    assert "As asked" in names
    assert any(each.startswith("Overload accepted until") for each in names)
    moved = next(each.hiring for each in ways.each if any(each.hiring.moved_minutes))
    assert "change role type" in text.buys_text(moved, ways.asked)
    assert text.moved_sentence(moved).endswith("another role type than now.")
