"""Focus and fit: the moves told are the best there are, and every figure is that of the plan after them."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from cpm_planner.balance.check_rules import Outcome, broken_rules
from cpm_planner.balance.studies.focus.result import (
    NOT_BALANCED,
    Focus,
    FocusRequest,
    Sense,
    Strain,
)
from cpm_planner.balance.studies.focus.study import find_focus
from cpm_planner.balance.studies.focus_text import (
    guesses_sentence,
    headline,
    left_out_sentence,
    move_sentence,
    role_sentence,
    strain_sentence,
)
from cpm_planner.edit.assignments import put_assignments
from cpm_planner.model.activity import Drive
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.cpm import Cpm
from cpm_planner.model.ids import CpmId, PartnerId
from cpm_planner.model.partner import Partner
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit
from cpm_planner.model.rule import (
    AtMostPartners,
    KeepTogether,
    LockCpm,
    LockPartner,
    MoveCap,
    MustNotHave,
    Rule,
)
from cpm_planner.model.sales_model import ModelMix
from cpm_planner.workload.figures import Figures, derive
from tests.builders import a_cpm, a_partner, a_plan, a_role_type, an_activity
from tests.unit.balance.studies.any_plan import Patience
from tests.unit.balance.studies.plain_focus import figure_of, figures_hold, is_strained

TO, THROUGH, WITH = ModelMix(10_000), ModelMix(0, 10_000), ModelMix(0, 0, 10_000)
MANY, SHORT, ANOTHERS = Sense.MANY_MODELS, Sense.SHORT_RESERVE, Sense.ANOTHERS_WORK
ALIKE = Fit(100, 100, 100)
MANAGER, SELLER = a_role_type("manager", fit=ALIKE), a_role_type("seller", fit=Fit(60, 90, 100))


def sized(key: str, mix: ModelMix, effort: int = 100) -> Partner:
    return a_partner(key, tier="gold", mix=mix, effort_percent=effort)


def planned(
    pairs: list[tuple[Partner, str]],
    cpms: tuple[Cpm, ...],
    *rules: Rule,
    asked_minutes: int = 30,
) -> Plan:
    return a_plan(
        partners=[partner for partner, _ in pairs],
        cpms=cpms,
        role_types=(MANAGER, SELLER),
        activities=[
            an_activity("review", times_per_year={"gold": 24}, minutes_each=300),
            an_activity(
                "asked", drive=Drive.REACTIVE, times_per_year={"gold": 24}, minutes_each=asked_minutes
            ),
        ],
        owners={partner.id: owner for partner, owner in pairs},
        rules_by_id={str(number): rule for number, rule in enumerate(rules)},
    )


def two_roles(*rules: Rule) -> Plan:
    """Ana plays two models alike; Ben and Cem one each; Dee has no room."""
    return planned(
        [
            (sized("a1", TO), "ana"),
            (sized("a2", TO, 150), "ana"),
            (sized("a3", WITH), "ana"),
            (sized("a4", WITH, 120), "ana"),
            (sized("b1", TO, 200), "ben"),
            (sized("c1", WITH, 200), "cem"),
            (sized("d1", WITH, 1_200), "dee"),
        ],
        tuple(a_cpm(key) for key in ("ana", "ben", "cem", "dee")),
        *rules,
    )


def strain_of(found: Focus, cpm: str, sense: Sense) -> Strain:
    return next(each for each in found.strains if each.cpm == cpm and each.sense is sense)


def anothers_work_falls(before: Figures, after: Figures, *cpms: CpmId) -> bool:
    now, then = (
        sum(figure_of(each, cpm, ANOTHERS, FocusRequest()) for cpm in cpms) for each in (before, after)
    )
    return then < now - 1e-6


def every_move(plan: Plan, giver: CpmId, sense: Sense) -> Iterator[tuple[float, PartnerId, CpmId]]:
    """Try every partner at every other CPM: the figure of the giver where the getter bears it."""
    before = derive(plan)
    for key, assignment in plan.assignments.items():
        for getter in plan.cpms if assignment.primary == giver else ():
            after = derive(put_assignments({key: Assignment(getter)})(plan))
            told = after.cpm(getter)
            target = plan.role_types[plan.cpms[getter].role_type].target_high_percent
            bears = (
                getter != giver
                and told.minutes_needed <= told.minutes_available * target / 100
                and told.planned_in_reserve_minutes <= before.cpm(getter).planned_in_reserve_minutes
                and not is_strained(after, getter, sense, FocusRequest())
                and (sense is not MANY or after.cpm(giver).focus is not None)
                and (sense is not ANOTHERS or anothers_work_falls(before, after, giver, getter))
            )
            changes = {key: (assignment, Assignment(getter))}
            available = {cpm: after.cpm(cpm).minutes_available for cpm in plan.cpms}
            if bears and not list(broken_rules(Outcome(plan, changes, available, only_moved=True))):
                yield figure_of(after, giver, sense, FocusRequest()), key, getter


def short_of_reserve() -> Plan:
    """Ana's partners ask for more than her reserve; Ben has hardly anything to do."""
    pairs = [(sized(f"a{number}", TO, 100 + 10 * number), "ana") for number in range(6)]
    return planned([*pairs, (sized("b1", TO, 40), "ben")], (a_cpm("ana"), a_cpm("ben")), asked_minutes=260)


def anothers_work() -> Plan:
    """Eve sells to, which managers do better by 40 points; Ana has room, Dee has none."""
    return planned(
        [
            (sized("e1", TO, 60), "eve"),
            (sized("e2", TO, 90), "eve"),
            (sized("e3", THROUGH, 120), "eve"),
            (sized("e4", WITH, 120), "eve"),
            (sized("e5", TO, 30), "eve"),
            (sized("d1", TO, 1_200), "dee"),
            (sized("a1", TO, 50), "ana"),
        ],
        (a_cpm("eve", "seller"), a_cpm("ana"), a_cpm("dee")),
    )


A_RULE_EACH: list[tuple[Rule, ...]] = [
    (),
    (LockPartner(PartnerId("a1")),),
    (LockPartner(PartnerId("a4")), LockPartner(PartnerId("a3"))),
    (LockCpm(CpmId("ben")),),
    (LockCpm(CpmId("cem")),),
    (MustNotHave(PartnerId("a3"), CpmId("cem")),),
    (AtMostPartners(1, CpmId("cem")),),
    (MoveCap(partner_percent=15),),
    (KeepTogether(frozenset({PartnerId("a3"), PartnerId("a4")})),),
]


@pytest.mark.parametrize("rules", A_RULE_EACH)
def test_the_first_move_for_focus_is_the_best_of_all_that_are_tried(rules: tuple[Rule, ...]) -> None:
    plan = two_roles(*rules)
    found = find_focus(plan, FocusRequest())
    first = strain_of(found, "ana", MANY).helpful[0]
    best = min(every_move(plan, CpmId("ana"), MANY))
    assert first.giver[1] == pytest.approx(best[0])
    figures_hold(plan, found)


def test_moves_for_focus_leave_one_model_and_end_when_the_cpm_is_relieved() -> None:
    plan = two_roles()
    strain = strain_of(find_focus(plan, FocusRequest(focus_above=1.01)), "ana", MANY)
    assert [each.move.partner for each in strain.helpful] == ["a4", "a3"]
    assert strain.is_relieved
    assert strain.figure_after == 1.0


@pytest.mark.parametrize(
    ("plan", "giver", "sense"), [(short_of_reserve(), "ana", SHORT), (anothers_work(), "eve", ANOTHERS)]
)
def test_the_first_move_is_the_best_in_the_other_senses(plan: Plan, giver: str, sense: Sense) -> None:
    found = find_focus(plan, FocusRequest())
    strain = strain_of(found, giver, sense)
    assert strain.helpful[0].giver[1] == pytest.approx(min(every_move(plan, CpmId(giver), sense))[0])
    figures_hold(plan, found)


def test_each_following_move_is_the_best_after_those_before() -> None:
    plan = short_of_reserve()
    strain = strain_of(find_focus(plan, FocusRequest()), "ana", SHORT)
    assert len(strain.helpful) > 1
    for each in strain.helpful:
        assert each.giver[1] == pytest.approx(min(every_move(plan, CpmId("ana"), SHORT))[0])
        plan = put_assignments({each.move.partner: each.move.after})(plan)


def test_nothing_is_moved_where_everything_is_locked_and_the_text_says_so() -> None:
    plan = two_roles(LockCpm(CpmId("ana")))
    strain = strain_of(find_focus(plan, FocusRequest()), "ana", MANY)
    assert not strain.helpful
    assert strain.figure_after == strain.figure
    assert strain_sentence(plan, strain).endswith(
        "no move helps that the rules and the other CPMs' limits allow"
    )


def test_a_cap_on_revenue_holds_for_all_moves_together() -> None:
    plan = two_roles(MoveCap(revenue_percent=0))
    paying = {key: replace(each, revenue_cents=100) for key, each in plan.partners.items()}
    found = find_focus(replace(plan, partners=paying), FocusRequest())
    assert not strain_of(found, "ana", MANY).helpful


def test_role_types_tell_how_much_of_another_roles_work_they_do() -> None:
    plan = anothers_work()
    seller = next(each for each in find_focus(plan, FocusRequest()).roles if each.role_type == "seller")
    minutes = derive(plan).cpm(CpmId("eve")).minutes_by_model
    assert seller.minutes == pytest.approx(sum(minutes))
    assert seller.anothers_minutes == pytest.approx(minutes[0])
    assert role_sentence(plan, seller).startswith(f"Seller: {round(100 * seller.share)}")


def test_the_most_strained_come_first_and_what_is_left_out_is_told() -> None:
    plan = two_roles()
    request = FocusRequest(focus_above=0.5, reserve_minutes_above=-1, most_strains=4)
    found = find_focus(plan, request)
    assert len(found.strains) == 4
    assert found.found[MANY] == len(plan.cpms)
    assert next(each for each in found.strains if each.sense is MANY).cpm == "ana"
    assert left_out_sentence(found) == (
        f"Moves were worked out for 4 strains, not for {found.left_out}; the most strained come first"
    )


def test_a_cancelled_study_keeps_what_is_known() -> None:
    request = FocusRequest(focus_above=0.5)
    found = find_focus(two_roles(), request, cancelled=Patience(1).is_over)
    assert len(found.strains) == 1
    assert not found.is_complete
    assert left_out_sentence(found).endswith("it was stopped early")


def test_a_plan_without_cpms_or_strain_says_so() -> None:
    found = find_focus(a_plan(), FocusRequest())
    assert headline(found) == "No CPM plays too many roles, loses its reserve or does another role's work"
    assert left_out_sentence(found) == ""


def test_sentences_name_both_cpms_with_figures_before_and_after() -> None:
    plan = two_roles()
    found = find_focus(plan, FocusRequest())
    strain = strain_of(found, "ana", MANY)
    said = move_sentence(plan, strain, strain.helpful[0])
    assert said.startswith("Partner a4 to Cem: Ana 1.99 models to ")
    assert "Cem 1.00 models to 1.00 models, used " in said
    assert headline(found).startswith("CPMs who play too many roles: 1, ")
    assert guesses_sentence(found).startswith(
        "Starting guesses: more than 1.8 models; any of the reserve lost; more than "
    )
    some = replace(found, request=replace(found.request, reserve_minutes_above=30))
    assert "; more than 30 min a month of the reserve lost; " in guesses_sentence(some)
    assert found.proposal(plan, strain).stopped_by == NOT_BALANCED


def test_another_roles_work_is_not_handed_to_one_more_of_the_same_role() -> None:
    """Fay has room, but sells to as badly as Eve."""
    plan = anothers_work()
    fay = a_cpm("fay", "seller")
    found = find_focus(replace(plan, cpms={**plan.cpms, fay.id: fay}), FocusRequest())
    getters = {
        each.move.after and each.move.after.primary for each in strain_of(found, "eve", ANOTHERS).helpful
    }
    assert getters == {"ana"}
