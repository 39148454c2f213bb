"""Criteria, agreed targets and texts of charters: edits, laws, and what goes with what is gone."""

from dataclasses import replace

import pytest

from cpm_planner.charters.catalogue import default_criteria
from cpm_planner.edit.charters import agree_target, put_text, with_usual_criteria
from cpm_planner.edit.kinds import Edit
from cpm_planner.edit.laws import refuse_unlawful
from cpm_planner.edit.partners import remove_partners
from cpm_planner.edit.upkeep import kept_up
from cpm_planner.model.change import difference
from cpm_planner.model.charter_text import CharterText
from cpm_planner.model.criterion import AgreedTargets
from cpm_planner.model.errors import EditRefusedError
from cpm_planner.model.ids import CharterTextId, CriterionId, PartnerId, TierId
from cpm_planner.model.plan import Plan
from tests.builders import a_partner, a_plan

WINS, SELLERS = CriterionId("design-wins"), CriterionId("active-sellers")
PARTNER = PartnerId("p1")
PURPOSE = CharterTextId("purpose")


def start() -> Plan:
    return with_usual_criteria(a_plan(partners=[a_partner("p1")]))


def edited(edit: Edit) -> Plan:
    before = start()
    after = edit(before)
    return kept_up(after, difference(before, after))


def test_usual_criteria_come_with_targets_of_the_tiers_there_are() -> None:
    plan = start()
    assert plan.criteria.keys() == default_criteria().keys()
    assert plan.criteria[WINS].tier_targets == {TierId("gold"): 200}
    own = replace(plan.criteria[WINS], name="Mine")
    changed = replace(plan, criteria={WINS: own})
    assert with_usual_criteria(changed).criteria[WINS] is own


def test_a_target_is_agreed_changed_and_taken_back() -> None:
    plan = agree_target(PARTNER, WINS, 900)(start())
    plan = agree_target(PARTNER, SELLERS, 5_000)(plan)
    assert plan.agreed_targets[PARTNER].hundredths == {WINS: 900, SELLERS: 5_000}
    plan = agree_target(PARTNER, WINS, None)(plan)
    assert plan.agreed_targets[PARTNER].hundredths == {SELLERS: 5_000}
    assert agree_target(PARTNER, SELLERS, None)(plan).agreed_targets == {}


def test_a_text_is_worded_anew_and_taken_back() -> None:
    plan = put_text(PURPOSE, "{name}: sell")(start())
    assert plan.charter_texts == {PURPOSE: CharterText(PURPOSE, "{name}: sell")}
    assert put_text(PURPOSE, None)(plan).charter_texts == {}


def test_what_is_gone_takes_its_targets_along() -> None:
    agreed = agree_target(PARTNER, SELLERS, 1)(agree_target(PARTNER, WINS, 900)(start()))
    without_partner = remove_partners([PARTNER])(agreed)
    assert kept_up(without_partner, difference(agreed, without_partner)).agreed_targets == {}
    fewer = replace(agreed, criteria={key: each for key, each in agreed.criteria.items() if key != WINS})
    kept = kept_up(fewer, difference(agreed, fewer))
    assert kept.agreed_targets[PARTNER].hundredths == {SELLERS: 1}
    none = replace(agreed, tiers={})
    assert kept_up(none, difference(agreed, none)).criteria[WINS].tier_targets == {}


def criterion(**fields: object) -> Edit:
    def edit(plan: Plan) -> Plan:
        changed = replace(plan.criteria[WINS], **fields)  # type: ignore[arg-type] # any field
        return replace(plan, criteria={**plan.criteria, WINS: changed})

    return edit


def text(key: str, words: str) -> Edit:
    return put_text(CharterTextId(key), words)


def agreed(under: PartnerId, partner: PartnerId, **targets: int) -> Edit:
    values = {CriterionId(key.replace("_", "-")): each for key, each in targets.items()}
    return lambda plan: replace(plan, agreed_targets={under: AgreedTargets(partner, values)})


@pytest.mark.parametrize(
    ("code", "edit"),
    [
        ("no-name", criterion(name=" ")),
        ("wrong-id", criterion(id=SELLERS)),
        ("out-of-range", criterion(target_hundredths=-1)),
        ("out-of-range", criterion(tier_targets={TierId("gold"): -1})),
        ("unknown-tier", criterion(tier_targets={TierId("diamond"): 1})),
        ("name-taken", criterion(name="FORECAST accuracy")),
        ("wrong-id", agreed(PARTNER, PartnerId("p2"), design_wins=1)),
        ("out-of-range", agreed(PARTNER, PARTNER, design_wins=-1)),
        ("unknown-criterion", agreed(PARTNER, PARTNER, weather=1)),
        ("unknown-partner", agreed(PartnerId("p9"), PartnerId("p9"), design_wins=1)),
        ("unknown-text", text("poem", "Roses")),
        ("no-text", text("purpose", " ")),
        ("long-text", text("purpose", "x" * 4_001)),
        ("braces", text("purpose", "{name")),
        ("unknown-place", text("purpose", "{salary}")),
        (
            "wrong-id",
            lambda plan: replace(plan, charter_texts={PURPOSE: CharterText(CharterTextId("not-any"), "x")}),
        ),
    ],
)
def test_a_breach_is_refused_with_a_sentence(code: str, edit: Edit) -> None:
    before = start()
    after = edit(before)
    with pytest.raises(EditRefusedError) as refusal:
        refuse_unlawful(after, difference(before, after))
    assert refusal.value.code == code
    assert refusal.value.remedy


def test_lawful_texts_and_targets_pass() -> None:
    plan = edited(lambda plan: put_text(PURPOSE, "{name} {{here}}")(agree_target(PARTNER, WINS, 0)(plan)))
    refuse_unlawful(plan, difference(start(), plan))
    assert plan.charter_texts[PURPOSE].text == "{name} {{here}}"
