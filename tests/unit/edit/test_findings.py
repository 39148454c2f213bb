"""Findings name what deserves attention, once a kind, and say it in one sentence."""

import pytest

from cpm_planner.edit.findings import Finding, FindingCode, Severity, findings, sentence
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.cpm import SeatStatus
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, WorkingTime
from cpm_planner.model.rule import LanguageMustMatch, LockCpm, LockPartner
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import JANUARY, a_cpm, a_partner, a_plan, a_role_type, an_activity

TO, THROUGH, WITH = (ModelMix.equal([model]) for model in SalesModel)
FULL = 6_660
"""Partner minutes a month of a full-time CPM of the default role type."""


def a_sound_partner(key: str, **fields: object) -> object:
    """Build a partner that no finding is about."""
    return a_partner(key, **{"mix": TO, "tier": "gold", **fields})


def worth(share: float) -> KnownWorkload:
    """Give a workload as a share of a CPM's capacity."""
    return KnownWorkload(round(share * FULL), "measured")


def found(plan: Plan, code: FindingCode) -> Finding | None:
    return next((each for each in findings(derive(plan)) if each.code is code), None)


def test_a_plan_in_order_has_no_findings() -> None:
    partner = a_sound_partner("p1", known_workload=worth(0.72))
    assert findings(derive(a_plan(partners=[partner], cpms=[a_cpm()], owners={"p1": "ana"}))) == ()


def test_an_empty_plan_has_no_findings() -> None:
    assert findings(derive(a_plan())) == ()


def test_partners_with_nobody_are_unassigned_and_ordered_by_revenue() -> None:
    plan = a_plan(partners=[a_partner("small", revenue_cents=1), a_partner("large", revenue_cents=9)])
    finding = found(plan, FindingCode.UNASSIGNED)
    assert finding is not None
    assert finding.partners == ("large", "small")
    assert finding.severity is Severity.NEEDS_PERSON


@pytest.mark.parametrize(
    ("share", "code"),
    [
        (1.2, FindingCode.OVER_CAPACITY),
        (0.95, FindingCode.OVER_TARGET),
        (0.5, FindingCode.UNDER_TARGET),
        (0.8, None),
    ],
)
def test_a_load_is_judged_once(share: float, code: FindingCode | None) -> None:
    partner = a_sound_partner("p1", known_workload=worth(share))
    plan = a_plan(
        partners=[partner],
        cpms=[a_cpm()],
        owners={"p1": "ana"},
        role_types=[a_role_type(working_time=WorkingTime(reserve_percent=0))],
    )
    about_load = [each for each in findings(derive(plan)) if each.cpms]
    assert [each.code for each in about_load] == ([code] if code else [])
    for each in about_load:
        assert each.values == (pytest.approx(share, abs=0.001),)
        assert each.role_types == ("manager",)


def test_a_cpm_before_the_first_month_has_no_capacity() -> None:
    plan = a_plan(
        partners=[a_sound_partner("p1")],
        cpms=[a_cpm(start=JANUARY.plus(2))],
        owners={"p1": "ana"},
    )
    assert found(plan, FindingCode.NO_CAPACITY) == Finding(FindingCode.NO_CAPACITY, partners=("p1",))


def test_a_partner_waiting_for_its_cpm_is_judged_by_the_one_who_has_it_until_then() -> None:
    plan = a_plan(
        partners=[a_sound_partner("p1")],
        cpms=[a_cpm(start=JANUARY.plus(2)), a_cpm("bo")],
        owners={"p1": "ana"},
    )
    waiting = plan.assignments["p1"].__class__("ana", effective=Month(2026, 3), previous="bo")
    plan = plan.__class__(**{**_fields(plan), "assignments": {"p1": waiting}})
    assert found(plan, FindingCode.NO_CAPACITY) is None


def test_a_fit_of_nothing_is_a_misfit_only_for_models_played() -> None:
    role = a_role_type(fit=Fit(100, 0, 60))
    plan = a_plan(
        partners=[a_sound_partner("p1"), a_sound_partner("p2", mix=THROUGH)],
        cpms=[a_cpm()],
        role_types=[role],
        owners={"p1": "ana", "p2": "ana"},
    )
    finding = found(plan, FindingCode.MISFIT)
    assert finding is not None
    assert finding.partners == ("p2",)


def test_languages_matter_only_where_a_rule_says_so() -> None:
    spoken = {"partners": [a_sound_partner("p1", language="German")], "cpms": [a_cpm(languages=("English",))]}
    free = a_plan(**spoken, owners={"p1": "ana"})
    bound = a_plan(**spoken, owners={"p1": "ana"}, rules_by_id={"language": LanguageMustMatch()})
    assert found(free, FindingCode.LANGUAGE_MISMATCH) is None
    finding = found(bound, FindingCode.LANGUAGE_MISMATCH)
    assert finding is not None
    assert finding.partners == ("p1",)


def test_partners_far_from_home_untagged_and_without_a_tier_are_remarks() -> None:
    plan = a_plan(
        partners=[a_partner("p1", region="South")], cpms=[a_cpm(regions=("North",))], owners={"p1": "ana"}
    )
    codes = {each.code: each for each in findings(derive(plan))}
    for code in (FindingCode.OUT_OF_REGION, FindingCode.UNTAGGED, FindingCode.NO_TIER):
        assert codes[code].partners == ("p1",)
        assert codes[code].severity is Severity.REMARK


def test_many_models_are_no_focus() -> None:
    each_model = [an_activity(model, model=model, times_per_year={"gold": 120}) for model in SalesModel]
    plan = a_plan(
        partners=[a_sound_partner(f"p{n}", mix=mix) for n, mix in enumerate((TO, THROUGH, WITH))],
        cpms=[a_cpm()],
        role_types=[a_role_type(fit=Fit(100, 100, 100))],
        activities=each_model,
        owners=dict.fromkeys(("p0", "p1", "p2"), "ana"),
    )
    finding = found(plan, FindingCode.UNFOCUSED)
    assert finding is not None
    assert finding.values == (pytest.approx(3.0),)


def test_requests_beyond_the_reserve_eat_it() -> None:
    requests = an_activity(drive="reactive", minutes_each=FULL * 6, times_per_year={"gold": 1})
    plan = a_plan(
        partners=[a_sound_partner("p1")], cpms=[a_cpm()], activities=[requests], owners={"p1": "ana"}
    )
    finding = found(plan, FindingCode.RESERVE_EATEN)
    assert finding is not None
    assert finding.values == (pytest.approx(0.5),)


def test_planned_work_in_the_reserve_is_a_remark() -> None:
    """Nine tenths of the hours are planned, and a quarter is kept for requests that do not come."""
    planned = an_activity(minutes_each=FULL * 9 // 10, times_per_year={"gold": 12})
    plan = a_plan(
        partners=[a_sound_partner("p1")], cpms=[a_cpm()], activities=[planned], owners={"p1": "ana"}
    )
    finding = found(plan, FindingCode.PLANNED_IN_RESERVE)
    assert finding is not None
    assert finding.values == (pytest.approx(0.15, abs=0.01),)
    assert finding.severity is Severity.REMARK
    assert found(plan, FindingCode.RESERVE_EATEN) is None
    assert "1 CPM has planned work in the hours kept for requests" in sentence(finding, plan)


def test_planned_work_beyond_capacity_is_told_as_that_alone() -> None:
    partner = a_sound_partner("p1", known_workload=worth(1.2))
    plan = a_plan(partners=[partner], cpms=[a_cpm()], owners={"p1": "ana"})
    assert found(plan, FindingCode.OVER_CAPACITY) is not None
    assert found(plan, FindingCode.PLANNED_IN_RESERVE) is None


def test_locks_are_a_debt_above_a_tenth_whether_of_partners_or_of_their_cpm() -> None:
    partners = [a_sound_partner(f"p{n}") for n in range(20)]
    team = {"cpms": [a_cpm(), a_cpm("bo")], "owners": {"p0": "ana", "p1": "ana", "p2": "bo"}}
    few = a_plan(partners=partners, **team, rules_by_id={"a": LockCpm("ana")})
    many = a_plan(partners=partners, **team, rules_by_id={"a": LockCpm("ana"), "b": LockPartner("p2")})
    assert found(few, FindingCode.LOCK_DEBT) is None
    finding = found(many, FindingCode.LOCK_DEBT)
    assert finding is not None
    assert finding.values == (pytest.approx(0.15),)


def test_a_sentence_names_a_few() -> None:
    plan = a_plan(partners=[a_partner(f"p{n}", name=name) for n, name in enumerate(["Acme", "Borg", "Cyan"])])
    finding = found(plan, FindingCode.UNASSIGNED)
    assert finding is not None
    assert sentence(finding, plan) == "3 partners have no CPM: Acme, Borg and Cyan."
    assert sentence(finding, plan, limit=2) == "3 partners have no CPM, such as Acme and Borg."
    assert sentence(finding, plan, limit=0) == "3 partners have no CPM."


def test_a_sentence_about_one_is_in_the_singular() -> None:
    plan = a_plan(partners=[a_partner("p1", name="Acme")])
    assert (
        sentence(Finding(FindingCode.UNTAGGED, partners=("p1",)), plan)
        == "1 partner has no sales model: Acme."
    )


def test_a_sentence_about_locks_says_how_many_of_all() -> None:
    plan = a_plan(partners=[a_partner("p1", name="Acme"), a_partner("p2", name="Borg")])
    finding = Finding(FindingCode.LOCK_DEBT, partners=("p1", "p2"), values=(0.4,))
    assert sentence(finding, plan) == "2 partners are locked, 40 % of all: Acme and Borg."


@pytest.mark.parametrize("code", FindingCode)
def test_every_kind_has_words(code: FindingCode) -> None:
    plan = a_plan(cpms=[a_cpm()])
    assert sentence(Finding(code, cpms=("ana",), values=(0.5,)), plan).startswith("1 CPM ")


def _fields(plan: Plan) -> dict[str, object]:
    return {name: getattr(plan, name) for name in plan.__dataclass_fields__}


def test_empty_seats_without_a_start_and_leavers_without_an_end_are_told() -> None:
    seats = [
        a_cpm("open", status=SeatStatus.OPEN),
        a_cpm("planned", status=SeatStatus.PLANNED, start=JANUARY),
        a_cpm("leaver", status=SeatStatus.LEAVING),
        a_cpm("gone", status=SeatStatus.LEAVING, end=JANUARY),
    ]
    start = found(a_plan(cpms=seats), FindingCode.NO_START)
    end = found(a_plan(cpms=seats), FindingCode.NO_END)
    assert start is not None
    assert end is not None
    assert (start.cpms, end.cpms, start.role_types) == (("open",), ("leaver",), ("manager",))
    assert start.severity is Severity.REMARK
    assert sentence(end, a_plan(cpms=seats)) == "1 CPM is leaving without a last month: Leaver."


@pytest.mark.parametrize(
    ("leaves", "starts", "told"),
    [
        ({"end": JANUARY}, {"start": JANUARY.plus(1)}, ()),
        ({"end": JANUARY}, {"start": JANUARY}, ("new",)),
        ({"end": JANUARY, "end_day": 15}, {"start": JANUARY, "start_day": 16}, ()),
        ({"end": JANUARY, "end_day": 16}, {"start": JANUARY, "start_day": 16}, ("new",)),
        ({}, {"start": JANUARY}, ("new",)),
        ({}, {}, ()),
    ],
)
def test_a_backfill_that_overlaps_its_leaver_is_told(
    leaves: dict[str, object], starts: dict[str, object], told: tuple[str, ...]
) -> None:
    backfill = a_cpm("new", status=SeatStatus.BACKFILL, backfill_of="old", **starts)
    finding = found(a_plan(cpms=[a_cpm("old", **leaves), backfill]), FindingCode.OVERLAP)
    assert (() if finding is None else finding.cpms) == told


def test_seats_that_start_during_the_freeze_are_told() -> None:
    seats = [
        a_cpm("early", status=SeatStatus.OPEN, start=JANUARY.plus(2)),
        a_cpm("late", status=SeatStatus.OPEN, start=JANUARY.plus(3)),
        a_cpm("there", start=JANUARY.plus(1)),
    ]
    frozen = a_plan(cpms=seats, assumptions=Assumptions(JANUARY, freeze_until=JANUARY.plus(2)))
    finding = found(frozen, FindingCode.IN_FREEZE)
    assert finding is not None
    assert finding.cpms == ("early",)
    assert found(a_plan(cpms=seats), FindingCode.IN_FREEZE) is None


def test_partners_that_are_not_there_are_told_and_those_that_ended_need_nobody() -> None:
    partners = [a_partner("gone", end=JANUARY.plus(-1)), a_partner("later", start=JANUARY.plus(1))]
    plan = a_plan(partners=partners)
    away, unassigned = found(plan, FindingCode.NOT_THERE), found(plan, FindingCode.UNASSIGNED)
    assert away is not None
    assert unassigned is not None
    assert (away.partners, unassigned.partners) == (("gone", "later"), ("later",))
