"""Lists of partners: what their rows make of a plan."""

from cpm_planner.exchange.importing.enter import enter
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.mapping import UnknownOwners
from cpm_planner.exchange.rows.verdict import Effect
from cpm_planner.model.assignment import Assignment
from cpm_planner.model.ids import CpmId, PartnerId, TierId
from cpm_planner.model.month import Month
from cpm_planner.model.partner import KnownWorkload, Partner
from cpm_planner.model.place import Address, Coordinates
from cpm_planner.model.sales_model import ModelMix, SalesModel
from tests.builders import a_cpm, a_partner, a_plan
from tests.unit.exchange.importing.lists import PLAN, a_list, a_table, checked, codes, partners, team

EQUAL = ModelMix.equal([SalesModel.SELL_TO, SalesModel.SELL_WITH])


def test_every_field_reaches_the_partner() -> None:
    plan = partners(
        "external_id|name|tier|models|effort|known_hours_per_month|known_hours_reason|start|revenue|segment"
        "|region|language|city|state|country|latitude|longitude|note",
        "0012|Acme|GOLD|sell with; Sell-To|120 %|7.5|Measured|11/2024|$1,234.56|Dealer|North|en|Rome|LZ|Italy"
        "|41,9|12.5|Big one",
    )
    assert plan.partners == {
        "0012": Partner(
            PartnerId("0012"),
            "Acme",
            "0012",
            TierId("gold"),
            EQUAL,
            120,
            KnownWorkload(450, "Measured"),
            Month(2024, 11),
            123_456,
            "Dealer",
            "North",
            "en",
            Address("Rome", "LZ", "Italy"),
            Coordinates(41.9, 12.5),
            "Big one",
        )
    }


def test_ids_keep_case_and_leading_zeros() -> None:
    plan = partners("external_id|name", "007|One", "7|Two", "a7|Three", "A7|Four")
    assert [*plan.partners] == ["007", "7", "a7", "A7"]


def test_without_ids_names_make_them() -> None:
    plan = partners("name|city", "Ä & Co.|Rome", "ä & co|Oslo", "!|Bonn")
    assert sorted(plan.partners) == ["partner", "ä-co", "ä-co-2"]


def test_a_new_id_is_never_one_that_is_in_use() -> None:
    plan = partners("name", "Acme")
    plan = partners("external_id|name", "acme|Other", plan=plan)
    assert {key: each.name for key, each in plan.partners.items()} == {"acme": "Acme", "acme-2": "Other"}


def test_two_partners_may_share_a_name() -> None:
    found = checked(a_list("external_id|name", "1|Twin", "2|Twin", "3|Single"), ListKind.PARTNERS)
    assert len(found.change.partners) == 3
    assert [row.count("name-shared") for row in codes(found)] == [1, 1, 0]


def test_without_ids_the_place_tells_partners_apart() -> None:
    plan = partners("name|city", "Twin|Rome", "Twin|Oslo")
    plan = partners("name|city|note", "TWIN|oslo|Here", plan=plan)
    assert sorted((each.address.city, each.note) for each in plan.partners.values()) == [
        ("Rome", ""),
        ("oslo", "Here"),
    ]


def test_an_id_finds_a_partner_that_had_none_only_by_name_and_place() -> None:
    plan = partners("name|city", "Acme|Rome", "Nord|")
    plan = partners("external_id|name|city", "A1|Acme|Rome", "N1|Nord|", plan=plan)
    assert {key: each.external_id for key, each in plan.partners.items()} == {
        "acme": "A1",
        "nord": "",
        "N1": "N1",
    }


def test_a_name_and_a_place_are_not_taken_for_an_id() -> None:
    found = checked(a_list("external_id|name|city", "|1|Rome", "1|Rome|"), ListKind.PARTNERS)
    assert (found.counts.new, found.counts.refused) == (2, 0)


def test_only_what_a_row_says_changes() -> None:
    before = a_partner(
        "A1", external_id="A1", note="By hand", mix=EQUAL, coordinates=Coordinates(1, 2), tier=TierId("gold")
    )
    plan = partners(
        "external_id|name|tier|note|latitude|longitude", "A1|Acme||||", plan=a_plan(partners=[before])
    )
    assert plan.partners["A1"] == a_partner(
        "A1", name="Acme", external_id="A1", note="By hand", mix=EQUAL, coordinates=Coordinates(1, 2),
        tier=TierId("gold"),
    )  # fmt: skip


def test_a_known_partner_needs_no_name() -> None:
    plan = partners("external_id|name", "A1|Acme")
    plan = partners("external_id|revenue", "A1|10", plan=plan)
    assert (plan.partners["A1"].name, plan.partners["A1"].revenue_cents) == ("Acme", 1_000)


def test_defaults_are_for_new_partners_that_say_nothing() -> None:
    plan = partners("external_id|name|tier", "1|One|", "2|Two|Silver", defaults={"tier": "Gold"})
    assert [each.tier for each in plan.partners.values()] == ["gold", "silver"]
    plan = partners("external_id|name", "2|Two", plan=plan, defaults={"tier": "Gold"})
    assert plan.partners["2"].tier == "silver"


def test_shares_make_the_mix_in_numbers_percents_or_words() -> None:
    plan = partners(
        "name|sell_to|sell_with",
        *("Flags|1|0", "Words|yes|x", "Percents|30 %|70%", "Numbers|30|70", "Fractions|0.3|0.7", "None|0|"),
    )
    thirty = ModelMix(3_000, 0, 7_000)
    assert [each.mix for each in plan.partners.values()] == [
        ModelMix(10_000),
        EQUAL,
        thirty,
        thirty,
        thirty,
        ModelMix(),
    ]


def test_words_leave_the_weights_that_somebody_set() -> None:
    weighted = ModelMix(2_000, 0, 8_000)
    plan = a_plan(partners=[a_partner("A1", external_id="A1", mix=weighted)])
    same = partners("external_id|models", "A1|sell to; sell with", plan=plan)
    other = partners("external_id|models", "A1|sell to", plan=plan)
    assert same == plan
    assert other.partners["A1"].mix == ModelMix(10_000)


def test_known_hours_have_a_reason() -> None:
    plan = partners("external_id|name|known_hours_per_month", "1|One|3")
    assert plan.partners["1"].known_workload == KnownWorkload(180, "As in the imported list")
    plan = partners("external_id|known_hours_reason", "1|Counted", plan=plan)
    plan = partners("external_id|known_hours_per_month", "1|3", plan=plan)
    assert plan.partners["1"].known_workload == KnownWorkload(180, "Counted")
    plan = partners("external_id|known_hours_per_month", "1|4", plan=plan)
    assert plan.partners["1"].known_workload == KnownWorkload(240, "As in the imported list")


def test_numbers_and_dates_may_come_typed_from_a_workbook() -> None:
    table = a_table("external_id|name|revenue|effort", (7, "Acme", 1234.565, 1), (8, 99, None, True))
    found = checked(table, ListKind.PARTNERS)
    after = [each for _, each in found.change.partners.values() if each is not None]
    assert [(each.external_id, each.name, each.revenue_cents, each.effort_percent) for each in after] == [
        ("7", "Acme", 123_456, 100),
        ("8", "99", 0, 100),
    ]
    assert codes(found)[1] == ["number-not-a-number"]


def test_owners_come_with_their_partners() -> None:
    people = team("position_id|name", "7|Ana Lima", "8|Bo Ek")
    plan = partners("name|cpm|cpm_name", "One|7|", "Two||bo  ek", "Three|Ana Lima|", "Four||", plan=people)
    assert {key: each.primary for key, each in plan.assignments.items()} == {
        "one": "7",
        "two": "8",
        "three": "7",
    }


def test_an_unknown_owner_is_created_once_whatever_the_rows_call_them() -> None:
    plan = partners(
        "name|cpm|cpm_name",
        *("One|9|Cy Day", "Two|9|", "Three||cy day", "Four||Di Fo", "Five|Ed Go|"),
        unknown_owners=UnknownOwners.CREATE,
    )
    assert {key: (each.name, each.position_id, each.role_type) for key, each in plan.cpms.items()} == {
        "9": ("Cy Day", "9", "manager"),
        "di-fo": ("Di Fo", "", "manager"),
        "ed-go": ("Ed Go", "", "manager"),
    }
    assert [each.primary for each in plan.assignments.values()] == ["9", "9", "9", "di-fo", "ed-go"]


def test_created_owners_get_the_role_type_that_the_mapping_gives() -> None:
    plan = partners(
        "name|cpm", "One|Cy Day", unknown_owners=UnknownOwners.CREATE, defaults={"role_type": "Inside"}
    )
    assert plan.cpms[CpmId("cy-day")].role_type == "inside"


def test_a_refused_row_creates_no_owner() -> None:
    plan = partners("name|cpm", "|Cy Day", unknown_owners=UnknownOwners.CREATE)
    assert plan == PLAN


def test_an_id_of_somebody_else_does_not_find_a_namesake() -> None:
    people = team("position_id|name", "7|Ana Lima")
    plan = partners("name|cpm|cpm_name", "One|9|Ana Lima", plan=people, unknown_owners=UnknownOwners.CREATE)
    assert plan.assignments == {"one": Assignment(CpmId("9"))}


def test_another_owner_alone_is_a_change() -> None:
    plan = a_plan(
        partners=[a_partner("A1", external_id="A1")], cpms=[a_cpm("ana"), a_cpm("bo")], owners={"A1": "ana"}
    )
    found = checked(a_list("external_id|cpm", "A1|bo"), ListKind.PARTNERS, plan)
    assert [verdict.effect for verdict in found.verdicts] == [Effect.CHANGED]
    assert enter(plan, found).assignments == {"A1": Assignment(CpmId("bo"))}


def test_blank_rows_are_counted_and_left_out() -> None:
    found = checked(a_list("external_id|name", "1|One", "| ", "2|Two"), ListKind.PARTNERS)
    assert (found.counts.new, found.counts.blank) == (2, 1)
    assert [verdict.row_number for verdict in found.verdicts] == [2, 4]


def test_the_end_of_a_partner_and_its_growth_reach_it() -> None:
    plan = partners("name|start|end|growth", "Acme|2025-03|2027-06-30|-5 %", "Birch||2027-01|0")
    found = [(each.end, each.growth_percent) for each in plan.partners.values()]
    assert found == [(Month(2027, 6), -5), (Month(2027, 1), 0)]


def test_a_partner_that_would_end_before_it_begins_is_kept_out() -> None:
    found = checked(a_list("name|start|end", "Acme|2026-03|2026-02"), ListKind.PARTNERS)
    assert [each.sentence for each in found.verdicts[0].findings] == [
        "The end 2026-02 lies before the start 2026-03."
    ]
    assert not found.change.partners
