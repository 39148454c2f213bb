"""What there is to know of each type of partner, in the user's language."""

from dataclasses import dataclass

from cpm_planner.model.sales_model import SalesModel
from ui.language import tr


@dataclass(frozen=True, slots=True)
class PartnerType:
    """One type of partner; ``model`` is None for hybrids, which are several at once."""

    model: SalesModel | None
    title: str
    icon: str
    tagline: str
    chain: tuple[str, ...]
    """Who passes our product on to whom."""
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    """Headings with their points."""


def partner_types() -> tuple[PartnerType, ...]:
    """Give the four types."""
    return (_sell_to(), _sell_through(), _sell_with(), _hybrid())


def _sell_to() -> PartnerType:
    return PartnerType(
        SalesModel.SELL_TO,
        tr("Sell to"),
        "package",
        tr("The partner is the customer"),
        (tr("We"), tr("Partner's product"), tr("End customer")),
        (
            (
                tr("How it sells"),
                (
                    tr("It builds our product into its own"),
                    tr("It holds the contract with the end customer"),
                    tr("We hardly see its end customers"),
                ),
            ),
            (
                tr("What the CPM does"),
                (
                    tr("Win designs and keep them"),
                    tr("Agree roadmaps, help its engineers"),
                    tr("Keep forecast and supply in step"),
                ),
            ),
            (
                tr("What to look at"),
                (tr("Design wins in the funnel"), tr("Forecast accuracy"), tr("Product lines embedded")),
            ),
        ),
    )


def _sell_through() -> PartnerType:
    return PartnerType(
        SalesModel.SELL_THROUGH,
        tr("Sell through"),
        "building-2",
        tr("The partner's sellers sell for us"),
        (tr("We"), tr("Dealer, distributor"), tr("End customer")),
        (
            (
                tr("How it sells"),
                (
                    tr("Dealers and distributors resell our product"),
                    tr("We see some end customers, but do not work them"),
                    tr("Many sellers, many small deals"),
                ),
            ),
            (
                tr("What the CPM does"),
                (
                    tr("Train and certify sellers"),
                    tr("Plan campaigns and market development funds"),
                    tr("Review sell-out and stock"),
                ),
            ),
            (
                tr("What to look at"),
                (tr("Share of active sellers"), tr("Certified sellers"), tr("Sell-out growth")),
            ),
        ),
    )


def _sell_with() -> PartnerType:
    return PartnerType(
        SalesModel.SELL_WITH,
        tr("Sell with"),
        "handshake",
        tr("We sell side by side"),
        (tr("We and partner"), tr("Joint sales call"), tr("End customer")),
        (
            (
                tr("How it sells"),
                (
                    tr("Both sides work the same opportunity"),
                    tr("Our experts join its sales calls"),
                    tr("We know the end customers"),
                ),
            ),
            (
                tr("What the CPM does"),
                (
                    tr("Join calls as subject-matter expert"),
                    tr("Coach the partner's sellers"),
                    tr("Agree mutual close plans"),
                ),
            ),
            (
                tr("What to look at"),
                (tr("Joint opportunities"), tr("Joint win rate"), tr("Cycle time")),
            ),
        ),
    )


def _hybrid() -> PartnerType:
    return PartnerType(
        None,
        tr("Hybrid"),
        "split",
        tr("Several models at once"),
        (tr("We"), tr("Partner, in more ways than one"), tr("End customer")),
        (
            (
                tr("How it sells"),
                (
                    tr("One part of its business resells, another sells with us"),
                    tr("Its models add up; they are never averaged"),
                    tr("About a quarter of partners (a guess)"),
                ),
            ),
            (
                tr("What the CPM does"),
                (
                    tr("Do the work of each model, by its weight"),
                    tr("Or share it: one CPM for each part"),
                    tr("Keep the parts from getting in each other's way"),
                ),
            ),
            (
                tr("What to look at"),
                (tr("The criteria of each model, by hours"), tr("Focus: roles played at once")),
            ),
        ),
    )
