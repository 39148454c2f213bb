"""Words of cells in five languages, understood where they leave no doubt."""

import pytest

from cpm_planner.exchange.mapping.fields import FieldType
from cpm_planner.exchange.mapping.known_words import KnownWords, known_words_of
from cpm_planner.exchange.mapping.value_words import is_plans_own, meaning_of, models_in, strong_phrases_in
from tests.builders import a_cpm, a_plan, a_role_type, a_tier

TO, THROUGH, WITH = ("sell_to",), ("sell_through",), ("sell_with",)
BOTH = ("sell_with", "sell_through")
KNOWN = KnownWords(
    ("Platinum", "Gold", "Tech-touch"), ("Partner account manager", "Co-sell manager", "Cloud Sales Manager")
)


@pytest.mark.parametrize(
    ("word", "models"),
    [
        ("Value Added Reseller", BOTH),
        ("VAR", BOTH),
        ("Revendeur à valeur ajoutée", BOTH),
        ("Revendedor de valor añadido", BOTH),
        ("Systemhaus", BOTH),
        ("OEM", TO),
        ("OEM Partner", TO),
        ("Erstausrüster", TO),
        ("Distributor", THROUGH),
        ("Großhändler", THROUGH),
        ("Distributeur", THROUGH),
        ("Distribuidor", THROUGH),
        ("Revenda", THROUGH),
        ("Certified reseller", THROUGH),
        ("Referral partner", WITH),
        ("Empfehlungspartner", WITH),
        ("Apporteur d'affaires", WITH),
        ("Socio de referencia", WITH),
        ("Parceiro de indicação", WITH),
        ("OEM / Reseller", ("sell_to", "sell_through")),
        ("sell-through", THROUGH),
    ],
)
def test_ways_to_sell_are_understood(word: str, models: tuple[str, ...]) -> None:
    assert models_in(word) == models


@pytest.mark.parametrize(
    "word",
    [
        "Former distributor",
        "kein Händler",
        "Prospect OEM",
        "System integrator",
        "Agent",
        "Warehouse",
        "",
        "?",
    ],
)
def test_what_leaves_a_doubt_is_not(word: str) -> None:
    assert models_in(word) is None


def test_phrases_of_several_words_are_found_in_texts() -> None:
    assert strong_phrases_in("EMEA Sell Partner, tier 2") == {("sell", "partner"): THROUGH}
    assert strong_phrases_in("no longer a sell partner") == {}
    assert strong_phrases_in("an OEM of pumps") == {}


@pytest.mark.parametrize("word", ["n/a", "--None--", "k.A.", "-", "Aucun", "Nenhuma"])
def test_words_for_nothing_say_nothing(word: str) -> None:
    assert meaning_of(word, FieldType.TIER, KNOWN) == ()


@pytest.mark.parametrize(
    ("word", "tier"),
    [("Gold", "Gold"), ("GOLD Partner", "Gold"), ("Oro", "Gold"), ("Or", "Gold"), ("2 - Platin", "Platinum")],
)
def test_tiers_are_named_in_every_language(word: str, tier: str) -> None:
    assert meaning_of(word, FieldType.TIER, KNOWN) == (tier,)


def test_a_tier_the_plan_lacks_is_not_understood() -> None:
    assert meaning_of("Silver", FieldType.TIER, KNOWN) is None


def test_role_types_are_known_by_their_words_or_initials() -> None:
    assert meaning_of("Manager, partner account", FieldType.ROLE_TYPE, KNOWN) == ("Partner account manager",)
    assert meaning_of("PAM", FieldType.ROLE_TYPE, KNOWN) == ("Partner account manager",)
    assert meaning_of("CSM", FieldType.ROLE_TYPE, KNOWN) is None


def test_states_of_a_seat_are_known() -> None:
    assert meaning_of("Nachbesetzung", FieldType.STATUS, KNOWN) == ("backfill",)
    assert meaning_of("offen", FieldType.STATUS, KNOWN) == ("open",)


def test_a_row_takes_one_model_where_its_field_does() -> None:
    assert meaning_of("OEM", FieldType.MODEL, KNOWN) == TO
    assert meaning_of("VAR", FieldType.MODEL, KNOWN) is None


def test_words_of_other_fields_are_not_translated() -> None:
    assert meaning_of("Gold", FieldType.TEXT, KNOWN) is None
    assert not is_plans_own("Gold", FieldType.TEXT, KNOWN)


def test_the_words_of_a_plan_are_collected() -> None:
    plan = a_plan(
        cpms=[a_cpm("ana", position_id="007")],
        tiers=[a_tier("silver", rank=2), a_tier("gold")],
        role_types=[a_role_type("manager")],
    )
    assert known_words_of(plan) == KnownWords(
        ("Gold", "Silver"),
        ("Manager",),
        frozenset({"Ana"}),
        frozenset({"007", "ana"}),
        frozenset({"gold", "silver"}),
        frozenset({"manager"}),
    )
