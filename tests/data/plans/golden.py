"""The document that stands in each golden plan file, and how such a file is made for a new version.

A golden file is made once, when a version of the schema is released, and never again: run
``python -m tests.data.plans.golden`` in the project's folder.
"""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from cpm_planner.model import rule as rules
from cpm_planner.model.activity import Drive
from cpm_planner.model.adjustment import Adjustment
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.assumptions import Assumptions
from cpm_planner.model.budget import BudgetLine
from cpm_planner.model.change import document_difference
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.cpm import Cpm, SeatStatus
from cpm_planner.model.criterion import (
    AgreedTargets,
    Criterion,
    Direction,
    ReviewCadence,
    RollUp,
    Timing,
)
from cpm_planner.model.ids import (
    CharterTextId,
    CpmId,
    CriterionId,
    PartnerId,
    RoleTypeId,
    RuleId,
    ScenarioId,
    SourceId,
    TierId,
)
from cpm_planner.model.import_record import ColumnTotals, ImportRecord
from cpm_planner.model.month import Month
from cpm_planner.model.parked import ParkedPartner
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.pay import Pay
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.plan import Plan
from cpm_planner.model.role_type import Fit, WorkingTime
from cpm_planner.model.rule import Rule
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.model.scenario import Document, Scenario
from cpm_planner.model.seat_terms import Leave, TermsChange
from cpm_planner.store.pay_key import new_key
from cpm_planner.store.schema import VERSION
from cpm_planner.store.step_note import PLAIN
from cpm_planner.store.working_copy import WorkingCopy
from tests.builders import (
    a_budget_line,
    a_cpm,
    a_partner,
    a_plan,
    a_role_type,
    a_tier,
    an_activity,
    an_adjustment,
)

FOLDER = Path(__file__).parent
WORDS = "golden words that unlock pay"


def golden_document(version: int = VERSION) -> Document:
    """Give a document that uses every column of a version and every kind of rule."""
    plan = _plan() if version == 1 else replace(_plan(), parked=_parked(), imports=_imports())
    if version >= 3:
        plan = _with_headcount(plan)
    if version >= 4:
        plan = _with_charters(plan)
    current, lean = ScenarioId("current"), ScenarioId("lean")
    emptier = Plan(plan.assumptions, partners=plan.partners, tiers=plan.tiers)
    scenarios = {
        current: Scenario(current, "Current", 0, plan),
        lean: Scenario(lean, "Lean — 2027", 1, emptier, current, is_locked=version >= 6),
    }
    return Document(scenarios, lean)


ANA, BO = CpmId("ana"), CpmId("bo")
P1, P2, P3, P4 = (PartnerId(f"p{number}") for number in range(1, 5))
GOLD, SILVER = TierId("gold"), TierId("silver")


def _plan() -> Plan:
    plan = a_plan(
        tiers=[
            a_tier("gold", rank=1, onboarding_minutes_per_month=240, handover_minutes=360),
            a_tier("silver", rank=2),
        ],
        role_types=[
            a_role_type("alliance", fit=Fit(100, 30, 60), working_time=WorkingTime(2_000, 1_700, 20, 30)),
            a_role_type("inside", rank=2, ramp_percent=(), pay=Pay(9_500_000_00)),
        ],
        activities=[
            an_activity("review", times_per_year={GOLD: 12, SILVER: 4}),
            an_activity("calls", rank=2, model=SalesModel.SELL_WITH, drive=Drive.REACTIVE),
        ],
        cpms=[_ana(), a_cpm("bo", "inside", status=SeatStatus.PLANNED)],
        partners=[_first_partner(), a_partner("p2")],
        rules_by_id=_rules(),
    )
    split = Assignment(ANA, {SalesModel.SELL_WITH: BO}, Month(2024, 5), Month(2026, 9), BO, Month(2026, 12))
    return replace(plan, assignments={P1: split, P2: Assignment(BO)})


def _ana() -> Cpm:
    return a_cpm(
        "ana",
        "alliance",
        position_id="007",
        fte_percent=80,
        start=Month(2025, 11),
        end=Month(2027, 6),
        regions=("North", "Île-de-France"),
        languages=("en", "fr"),
        coordinates=Coordinates(48.8566, 2.3522),
        cost_centre="CC-1",
        note='Says "hello"',
    )


def _first_partner() -> Partner:
    return a_partner(
        "p1",
        name="Łódź & Søn 株式会社",
        external_id="00042",
        tier=GOLD,
        mix=ModelMix(2_500, 2_500, 5_000),
        effort_percent=120,
        known_workload=KnownWorkload(900, "measured"),
        start=Month(2026, 1),
        revenue_cents=12_345_678_90,
        segment="Reseller",
        region="North",
        language="fr",
        address=Address("Paris", "", "FR"),
        coordinates=Coordinates(-33.4489, -70.6693),
        note="Two\nlines",
    )


def _rules() -> dict[str, Rule]:
    kinds = (
        rules.LockPartner(P1),
        rules.LockCpm(ANA),
        rules.MustHave(P1, ANA),
        rules.MustNotHave(P2, BO),
        rules.KeepTogether(frozenset({P1, P2})),
        rules.RegionMustMatch(),
        rules.LanguageMustMatch(),
        rules.AtMostPartners(40, ANA),
        rules.AtMostPartners(60),
        rules.MoveCap(10, None),
    )
    return {str(number): rule for number, rule in enumerate(kinds, start=1)}


def _parked() -> dict[PartnerId, ParkedPartner]:
    about = (
        rules.LockPartner(P3),
        rules.MustHave(P3, ANA),
        rules.MustNotHave(P3, BO),
        rules.KeepTogether(frozenset({P1, P2, P3})),
        rules.KeepTogether(frozenset({P3})),
    )
    first = ParkedPartner(
        replace(_first_partner(), id=P3),
        Month(2026, 10),
        "gone from resellers.csv",
        Assignment(ANA, {SalesModel.SELL_WITH: BO}, Month(2024, 5), Month(2026, 9), BO, Month(2026, 12)),
        {RuleId(f"parked-{number}"): rule for number, rule in enumerate(about)},
    )
    return {P3: first, P4: ParkedPartner(a_partner("p4"), Month(2026, 11))}


def _imports() -> dict[SourceId, ImportRecord]:
    number = Decimal("123456789.05")
    record = ImportRecord(
        SourceId("partners:resellers"),
        "partners",
        "résellers.xlsx",
        "Sheet 1",
        datetime(2026, 11, 28, 13, 5, tzinfo=UTC),
        is_whole=False,
        header=("Number", "Revenue"),
        fields=("external_id", "revenue"),
        totals=(
            ColumnTotals("Number", "external_id", 2, 0, 2, 0),
            ColumnTotals("Revenue", "revenue", 1, 1, 1, 1, number, -number, number),
        ),
        said={P1: '["00042",1234567890]', P2: '["00043",null]'},
        gone={P3: '["00044",0]'},
    )
    team = ImportRecord(SourceId("team:team"), "team", "team.csv")
    return {each.id: each for each in (record, team)}


def _with_headcount(plan: Plan) -> Plan:
    """Use what version 3 knows beyond version 2."""
    gold, inside = plan.tiers[GOLD], plan.role_types[RoleTypeId("inside")]
    first, parked = plan.partners[P1], plan.parked[P3]
    gone = replace(parked.partner, end=Month(2026, 9), growth_percent=-10)
    return replace(
        plan,
        assumptions=_finance(plan.assumptions),
        tiers={**plan.tiers, GOLD: replace(gold, growth_percent=12)},
        role_types={**plan.role_types, inside.id: replace(inside, pay=_pay("GBP"), months_to_hire=5)},
        cpms={ANA: _ana_of_finance(plan.cpms[ANA]), BO: replace(plan.cpms[BO], backfill_of=ANA)},
        partners={**plan.partners, P1: replace(first, end=Month(2028, 2), growth_percent=0)},
        parked={**plan.parked, P3: replace(parked, partner=gone)},
        adjustments={each.id: each for each in _adjustments()},
        budget={each.id: each for each in _budget()},
    )


def _finance(assumptions: Assumptions) -> Assumptions:
    return replace(
        assumptions,
        onboarding_percent=(150, 100, 50),
        horizon_months=36,
        fiscal_year_start=7,
        growth_percent={SalesModel.SELL_TO: 8, SalesModel.SELL_WITH: -3},
        attrition_points=1_250,
        merit_month=10,
        merit_points=325,
        freeze_until=Month(2026, 3),
        rates={"GBP": Decimal("1.270"), "JPY": Decimal("0.0066")},
    )


def _pay(currency: str = "") -> Pay:
    return Pay(9_500_000_00, 3_000_000_00, 2_150, 800_000_00, 1_200_000_00, 250_000_00, currency)


def _ana_of_finance(ana: Cpm) -> Cpm:
    return replace(
        ana,
        start_day=15,
        end_day=20,
        gl_account="0610-00",
        entity="Société Exemple SA",
        approval="HC-2026/007",
        pay=_pay(),
        leave=(Leave(Month(2026, 5), Month(2026, 9)), Leave(Month(2026, 10), Month(2026, 10), 50)),
        terms=(
            TermsChange(Month(2026, 4), fte_percent=100),
            TermsChange(Month(2026, 7), None, "CC-2", "0610-01", "Example Ltd", _pay("GBP")),
        ),
    )


def _adjustments() -> tuple[Adjustment, ...]:
    return (
        an_adjustment("severance", amount_cents=40_000_00, name="Severance", currency="GBP", cpm=ANA),
        an_adjustment("credit", amount_cents=-12_345, name="Credit", cost_centre="CC-9", gl_account="0699"),
    )


def _budget() -> tuple[BudgetLine, ...]:
    inside = RoleTypeId("inside")
    return (
        a_budget_line("all", note="approved 2 November"),
        a_budget_line("inside", role_type=inside, cost_centre="CC-1", fte_percent=250),
    )


def _with_charters(plan: Plan) -> Plan:
    """Use what version 4 knows beyond version 3."""
    wins = Criterion(
        CriterionId("design-wins"),
        "Design wins — früh",
        3,
        SalesModel.SELL_TO,
        Timing.LAGGING,
        250,
        "wins",
        Direction.LOWER,
        RollUp.MEAN,
        ReviewCadence.HALF_YEARLY,
        "Designs won",
        "Register",
        {GOLD: 400, SILVER: 0},
    )
    plain = Criterion(CriterionId("calls"), "Calls", 0, SalesModel.SELL_WITH, Timing.LEADING, 0)
    own = CharterText(CharterTextId("purpose"), "{name} looks after {partners}.\nNothing else.")
    return replace(
        plan,
        criteria={each.id: each for each in (wins, plain)},
        agreed_targets={P1: AgreedTargets(P1, {wins.id: 7_500, plain.id: 1}, "agreed in May")},
        charter_texts={own.id: own},
    )


def make(path: Path) -> None:
    """Write the golden file of this version."""
    with tempfile.TemporaryDirectory() as folder:
        before = replace(golden_document(), active=ScenarioId("current"))
        copy = WorkingCopy.create(Path(folder), before)
        # So that the history has an edit.
        copy.apply(document_difference(before, golden_document()), "Work on the leaner plan")
        copy.publish(path)
        copy.close()


def make_encrypted(path: Path) -> None:
    """Write the golden file of this version whose pay `WORDS` encrypt."""
    with tempfile.TemporaryDirectory() as folder:
        copy = WorkingCopy.create(Path(folder), golden_document())
        copy.protect(new_key(WORDS), PLAIN)
        copy.publish(path)
        copy.close()


if __name__ == "__main__":
    make(FOLDER / f"version_{VERSION}.cpmplan")
    make_encrypted(FOLDER / f"encrypted_{VERSION}.cpmplan")
