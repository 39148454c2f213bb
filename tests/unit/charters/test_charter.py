"""A charter says what a CPM is there to do, and what not."""

from dataclasses import replace

import pytest
from hypothesis import given

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.charters.charter import charter
from cpm_planner.charters.page import Bullets, Grid, Page, Paragraph
from cpm_planner.charters.subject import Subject, Team
from cpm_planner.charters.texts import default_text, places_of, text_ids, unknown_places
from cpm_planner.formatting.hours import format_hours
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.criterion import AgreedTargets
from cpm_planner.model.ids import CharterTextId, CpmId, CriterionId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel
from cpm_planner.workload.figures import derive
from tests.builders import PLANS, a_partner
from tests.unit.charters.small_team import HYBRID, THROUGH, a_team, subject, with_partner

CRITERIA = "Success criteria"
HEADINGS = [
    "Purpose",
    "Partners",
    "Time budget",
    "Success criteria",
    "Decides",
    "Does not do",
    "Changes and hand-overs",
]


def texts(page: Page, heading: str) -> list[str]:
    """Give what stands in a section, tables row by row."""
    section = next(each for each in page.sections if each.heading == heading)
    found: list[str] = []
    for block in section.blocks:
        match block:
            case Paragraph(text):
                found.append(text)
            case Bullets(points):
                found.extend(points)
            case Grid() as grid:
                found.extend(" | ".join(row) for row in (*grid.rows, grid.total))
    return found


def test_languages_are_named_where_lists_have_codes() -> None:
    plan = a_team()
    ana = replace(plan.cpms[CpmId("ana")], languages=("en", "PT", "Klingon"))
    one = subject(replace(plan, cpms={**plan.cpms, ana.id: ana}), "ana")
    assert charter(one).subtitle.endswith("English, Portuguese and Klingon")


@given(PLANS)
def test_every_plan_gets_whole_charters(plan: Plan) -> None:
    team = Team(derive(replace(plan, criteria=default_criteria())))
    for key in plan.cpms:
        one = Subject(team, key)
        page = charter(one, one)
        assert [section.heading for section in page.sections] == HEADINGS
        assert all(any(texts(page, heading)) for heading in HEADINGS)
        for section in page.sections:
            for block in section.blocks:
                if isinstance(block, Grid):
                    columns = {len(block.header), len(block.is_number), len(block.widths)}
                    assert columns == {len(row) for row in (*block.rows, block.total)}
                    assert sum(block.widths) == 100


def test_the_purpose_follows_from_the_models(plan: Plan) -> None:
    page = charter(subject(plan, "ana"))
    assert page.title == "Ana"
    assert page.subtitle == "Manager · 1 FTE"
    purpose = texts(page, "Purpose")
    assert "makes 5 partners successful in the way each of them sells: sell through." in purpose[0]
    assert [point.split(":")[0] for point in purpose[1:]] == ["Sell through (5 partners)"]


def test_what_a_cpm_does_not_do_follows_from_the_models_they_do_not_have(plan: Plan) -> None:
    limits = texts(charter(subject(plan, "ana")), "Does not do")
    assert limits[:2] == [
        default_text(CharterTextId("not-sell_to")),
        default_text(CharterTextId("not-sell_with")),
    ]


def test_the_partners_are_summed_by_tier_and_model(plan: Plan) -> None:
    told = texts(charter(subject(plan, "ana")), "Partners")
    assert told[0].startswith("5 partners: 5 Gold; 0 hybrids. Their hours by sales model: 100 % sell through")
    assert told[1].startswith("Partner p4 | Gold | sell through | ")


def test_the_partners_with_most_revenue_come_first_and_the_others_go_on_in_order(plan: Plan) -> None:
    more = [a_partner(f"m{n}", name=f"More {n}", mix=THROUGH, revenue_cents=n // 10) for n in range(30)]
    crowded = replace(
        plan,
        partners={**plan.partners, **{each.id: each for each in more}},
        assignments={**plan.assignments, **{each.id: Assignment(CpmId("cleo")) for each in more}},
    )
    told = texts(charter(subject(crowded, "cleo")), "Partners")
    listed = [line.split(" | ")[0] for line in told[1:16]]
    assert listed == [f"More {n}" for n in (*range(20, 30), *range(10, 15))]
    others = told[-1].removeprefix("The others: ").removesuffix(".").split("; ")
    assert others == [f"More {n}" for n in (*range(15, 20), *range(10))]


def test_sixty_partners_stay_readable(plan: Plan) -> None:
    more = [a_partner(f"m{n:02}", name=f"More {n:02}", tier=None, mix=THROUGH) for n in range(60)]
    crowded = replace(
        plan,
        partners={**plan.partners, **{each.id: each for each in more}},
        assignments={**plan.assignments, **{each.id: Assignment(CpmId("cleo")) for each in more}},
    )
    told = texts(charter(subject(crowded, "cleo")), "Partners")
    assert told[-3].startswith("45 others |")
    assert told[-1].startswith("The others: More 15; More 16;")


def test_a_split_hybrid_says_which_part_is_here(plan: Plan) -> None:
    split = with_partner(plan, "p0", mix=HYBRID)
    shared = Assignment(CpmId("ana"), {SalesModel.SELL_WITH: CpmId("cleo")})
    split = replace(split, assignments={**split.assignments, PartnerId("p0"): shared})
    assert any("(here: sell with)" in row for row in texts(charter(subject(split, "cleo")), "Partners"))


def test_requests_are_held_against_the_reserve(plan: Plan) -> None:
    told = texts(charter(subject(plan, "ana")), "Time budget")
    assert "within the reserve of 27.8 h" in told[-1]
    busy = with_partner(plan, "p0", effort_percent=500)
    assert "more than the reserve of 27.8 h" in texts(charter(subject(busy, "ana")), "Time budget")[-1]


def test_planned_work_in_the_reserve_is_told(plan: Plan) -> None:
    figures = subject(plan, "ana").figures
    free = figures.minutes_available - figures.minutes_needed
    role = plan.role_types[plan.cpms[CpmId("ana")].role_type]
    short = replace(role, working_time=replace(role.working_time, reserve_percent=90))
    page = charter(subject(replace(plan, role_types={**plan.role_types, role.id: short}), "ana"))
    taken = round(figures.minutes_available * 0.9) - figures.reactive_minutes - free
    assert f", {format_hours(taken)} h of which planned work takes up." in texts(page, "Time budget")[-1]


def test_a_cpm_without_hours_is_told(plan: Plan) -> None:
    gone = replace(plan.cpms[CpmId("ana")], end=Month(2025, 12))
    told = texts(charter(subject(replace(plan, cpms={**plan.cpms, gone.id: gone}), "ana")), "Time budget")
    assert told[0].startswith("No hours for partners in this month")


def test_a_cpm_without_partners_or_tags_is_told_what_to_do(plan: Plan) -> None:
    assert "has no partners yet" in texts(charter(subject(plan, "cleo")), "Purpose")[0]
    untagged = with_partner(plan, "w", mix=ModelMix())
    page = charter(subject(untagged, "ben"))
    assert "How they sell has not been said yet" in texts(page, "Purpose")[0]
    assert texts(page, "Success criteria")[0].startswith("No criteria follow yet")


def test_a_plan_without_criteria_says_so(plan: Plan) -> None:
    bare = replace(plan, criteria={})
    assert texts(charter(subject(bare, "ana")), "Success criteria") == [
        "No criteria: the plan has none for these sales models."
    ]


def test_agreed_targets_are_named(plan: Plan) -> None:
    agreed = AgreedTargets(PartnerId("p0"), {CriterionId("active-sellers"): 9_000})
    told = texts(charter(subject(replace(plan, agreed_targets={agreed.partner: agreed}), "ana")), CRITERIA)
    assert told[-1] == "Partner p0: Active sellers at least 90 %."


def test_many_agreed_targets_are_cut_short(plan: Plan) -> None:
    more = {
        f"m{n:02}": a_partner(f"m{n:02}", name=f"More {n:02}", tier=TierId("gold"), mix=THROUGH)
        for n in range(20)
    }
    agreed = {
        PartnerId(key): AgreedTargets(PartnerId(key), {CriterionId("active-sellers"): 1}) for key in more
    }
    crowded = replace(
        plan,
        partners={**plan.partners, **{each.id: each for each in more.values()}},
        assignments={**plan.assignments, **{each.id: Assignment(CpmId("cleo")) for each in more.values()}},
        agreed_targets=agreed,
    )
    told = texts(charter(subject(crowded, "cleo")), CRITERIA)
    assert (told[-2][:8], told[-1]) == ("More 11:", "And 8 more.")


def test_changes_since_the_base_are_told(plan: Plan) -> None:
    moved = replace(plan, assignments={**plan.assignments, PartnerId("w"): Assignment(CpmId("ana"))})
    half = replace(moved.cpms[CpmId("ana")], fte_percent=50)
    moved = replace(moved, cpms={**moved.cpms, half.id: half})
    told = texts(charter(subject(moved, "ana"), subject(plan, "ana")), "Changes and hand-overs")
    assert told[0].startswith("New: Partner w, ")
    assert "FTE: 0.5 instead of 1." in told
    assert any(each.startswith("Hours needed: ") for each in told)
    back = texts(charter(subject(plan, "ana"), subject(moved, "ana")), "Changes and hand-overs")
    assert back[0].startswith("No longer: Partner w, ")


def test_handovers_come_with_their_month(plan: Plan) -> None:
    later = Assignment(CpmId("ana"), effective=Month(2026, 3), previous=CpmId("ben"), holdout=Month(2026, 5))
    moved = replace(plan, assignments={**plan.assignments, PartnerId("w"): later})
    told = [texts(charter(subject(moved, cpm)), "Changes and hand-overs") for cpm in ("ana", "ben", "cleo")]
    assert told == [
        ["Jun 2026: takes over Partner w from Ben."],
        ["Jun 2026: hands Partner w over to Ana."],
        ["Nothing has changed, and nothing is to be handed over."],
    ]


def test_another_role_type_is_a_change(plan: Plan) -> None:
    role = replace(next(iter(plan.role_types.values())), name="Coach")
    renamed = replace(plan, role_types={role.id: role})
    told = texts(charter(subject(renamed, "cleo"), subject(plan, "cleo")), "Changes and hand-overs")
    assert told == ["Role type: Coach instead of Manager."]


def test_a_text_of_the_plan_wins(plan: Plan) -> None:
    own = CharterText(CharterTextId("purpose"), "{name} serves {partners}.")
    worded = replace(plan, charter_texts={own.id: own})
    assert texts(charter(subject(worded, "ana")), "Purpose")[0] == "Ana serves 5 partners."


@pytest.mark.parametrize("key", text_ids())
def test_the_texts_of_the_program_use_only_what_can_be_filled_in(key: CharterTextId) -> None:
    assert unknown_places(key, default_text(key)) == ()
    assert all(f"{{{place}}}" in default_text(key) for place in places_of(key))


def test_unknown_places_are_found() -> None:
    assert unknown_places(CharterTextId("purpose"), "{name} and {nobody}") == ("nobody",)
    with pytest.raises(ValueError, match="expected '}'"):
        unknown_places(CharterTextId("purpose"), "{name")
