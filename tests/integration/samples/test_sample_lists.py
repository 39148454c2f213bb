"""The lists that ship with the program, brought in as any user's lists are."""

from collections import Counter
from collections.abc import Mapping
from itertools import chain, pairwise

from cpm_planner.exchange.importing.import_check import ImportCheck
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.rows.finding import FindingCode
from cpm_planner.exchange.rows.verdict import Counts
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import ModelMix, SalesModel

MIXES = {
    "Value Added Reseller": ModelMix.equal((SalesModel.SELL_THROUGH, SalesModel.SELL_WITH)),
    "Warehouse": ModelMix.equal((SalesModel.SELL_THROUGH,)),
    "Specialty Bike Shop": ModelMix.equal((SalesModel.SELL_WITH,)),
}
LANGUAGES = {"Germany": {"de"}, "France": {"fr"}, "Canada": {"en", "fr"}}


def test_every_row_enters(checks: Mapping[ListKind, ImportCheck]) -> None:
    assert {kind: check.counts for kind, check in checks.items()} == {
        ListKind.PARTNERS: Counts(new=701),
        ListKind.TEAM: Counts(new=13),
        ListKind.ASSIGNMENTS: Counts(new=701),
    }


def test_only_shared_names_and_unknown_places_are_remarked_on(checks: Mapping[ListKind, ImportCheck]) -> None:
    verdicts = chain.from_iterable(check.verdicts for check in checks.values())
    found = Counter(finding.code for verdict in verdicts for finding in verdict.findings)
    assert found == {
        FindingCode.ZERO_COORDINATES: 30,
        FindingCode.NAME_SHARED: 4,
        FindingCode.PLACED_BY_CITY: 1,
        FindingCode.PLACE_ELSEWHERE: 23,
        FindingCode.PLACE_UNKNOWN: 6,
    }


def test_two_pairs_of_partners_share_a_name(sample: Plan) -> None:
    names = Counter(partner.name for partner in sample.partners.values())
    shared = {name: count for name, count in names.items() if count > 1}
    assert shared == {"Friendly Bike Shop": 2, "Sports Products Store": 2}


def test_29_places_are_unknown(sample: Plan) -> None:
    assert sum(partner.coordinates is None for partner in sample.partners.values()) == 29


def test_partners_are_where_the_source_has_them(sample: Plan) -> None:
    countries = Counter(partner.address.country for partner in sample.partners.values())
    abroad = dict.fromkeys(("Australia", "France", "Germany", "United Kingdom"), 40)
    assert countries == {"United States": 427, "Canada": 114, **abroad}


def test_revenue_of_the_last_year_is_complete(sample: Plan) -> None:
    assert sum(partner.revenue_cents for partner in sample.partners.values()) == 35_129_997_32


def test_business_types_become_sales_models(sample: Plan) -> None:
    types = Counter(partner.segment for partner in sample.partners.values())
    assert types == {"Value Added Reseller": 238, "Warehouse": 232, "Specialty Bike Shop": 231}
    assert all(partner.mix == MIXES[partner.segment] for partner in sample.partners.values())


def test_higher_tiers_have_higher_revenue_and_fewer_partners(sample: Plan) -> None:
    revenues = [
        [partner.revenue_cents for partner in sample.partners.values() if partner.tier == tier]
        for tier in sorted(sample.tiers, key=lambda key: sample.tiers[key].rank)
    ]
    assert all(min(higher) > max(lower) for higher, lower in pairwise(revenues))
    assert all(len(higher) < len(lower) for higher, lower in pairwise(revenues))


def test_owners_are_those_of_the_source(sample: Plan) -> None:
    counts = Counter(assignment.primary for assignment in sample.assignments.values())
    assert sorted(counts.values(), reverse=True) == [80, 79, 77, 76, 74, 40, 40, 40, 40, 40, 39, 38, 38]
    assert counts.keys() == sample.cpms.keys()
    assert all(cpm.position_id == key for key, cpm in sample.cpms.items())


def test_84_partners_are_outside_their_owners_home_territory(sample: Plan) -> None:
    homes = {key: cpm.regions[0] for key, cpm in sample.cpms.items()}
    pairs = sample.assignments.items()
    assert sum(sample.partners[key].region != homes[owner.primary] for key, owner in pairs) == 84


def test_three_role_types_have_several_people_each(sample: Plan) -> None:
    counts = Counter(cpm.role_type for cpm in sample.cpms.values())
    assert len(counts) == 3
    assert min(counts.values()) >= 3


def test_every_partner_is_spoken_to_in_its_language(sample: Plan) -> None:
    for key, assignment in sample.assignments.items():
        assert sample.partners[key].language in sample.cpms[assignment.primary].languages


def test_languages_follow_countries(sample: Plan) -> None:
    spoken: dict[str, set[str]] = {}
    for partner in sample.partners.values():
        spoken.setdefault(partner.address.country, set()).add(partner.language)
    assert spoken == {country: LANGUAGES.get(country, {"en"}) for country in spoken}
    french = [partner for partner in sample.partners.values() if partner.language == "fr"]
    assert {each.address.state for each in french if each.address.country == "Canada"} == {"Quebec"}
