"""What there is to know of each type of partner, in the user's language."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cpm_planner.model.sales_model import SalesModel


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
        _tr("Sell to"),
        "package",
        _tr("The partner is the customer"),
        (_tr("We"), _tr("Partner's product"), _tr("End customer")),
        (
            (
                _tr("How it sells"),
                (
                    _tr("It builds our product into its own"),
                    _tr("It holds the contract with the end customer"),
                    _tr("We hardly see its end customers"),
                ),
            ),
            (
                _tr("What the CPM does"),
                (
                    _tr("Win designs and keep them"),
                    _tr("Agree roadmaps, help its engineers"),
                    _tr("Keep forecast and supply in step"),
                ),
            ),
            (
                _tr("What to look at"),
                (_tr("Design wins in the funnel"), _tr("Forecast accuracy"), _tr("Product lines embedded")),
            ),
        ),
    )


def _sell_through() -> PartnerType:
    return PartnerType(
        SalesModel.SELL_THROUGH,
        _tr("Sell through"),
        "building-2",
        _tr("The partner's sellers sell for us"),
        (_tr("We"), _tr("Dealer, distributor"), _tr("End customer")),
        (
            (
                _tr("How it sells"),
                (
                    _tr("Dealers and distributors resell our product"),
                    _tr("We see some end customers, but do not work them"),
                    _tr("Many sellers, many small deals"),
                ),
            ),
            (
                _tr("What the CPM does"),
                (
                    _tr("Train and certify sellers"),
                    _tr("Plan campaigns and market development funds"),
                    _tr("Review sell-out and stock"),
                ),
            ),
            (
                _tr("What to look at"),
                (_tr("Share of active sellers"), _tr("Certified sellers"), _tr("Sell-out growth")),
            ),
        ),
    )


def _sell_with() -> PartnerType:
    return PartnerType(
        SalesModel.SELL_WITH,
        _tr("Sell with"),
        "handshake",
        _tr("We sell side by side"),
        (_tr("We and partner"), _tr("Joint sales call"), _tr("End customer")),
        (
            (
                _tr("How it sells"),
                (
                    _tr("Both sides work the same opportunity"),
                    _tr("Our experts join its sales calls"),
                    _tr("We know the end customers"),
                ),
            ),
            (
                _tr("What the CPM does"),
                (
                    _tr("Join calls as subject-matter expert"),
                    _tr("Coach the partner's sellers"),
                    _tr("Agree mutual close plans"),
                ),
            ),
            (
                _tr("What to look at"),
                (_tr("Joint opportunities"), _tr("Joint win rate"), _tr("Cycle time")),
            ),
        ),
    )


def _hybrid() -> PartnerType:
    return PartnerType(
        None,
        _tr("Hybrid"),
        "split",
        _tr("Several models at once"),
        (_tr("We"), _tr("Partner, in more ways than one"), _tr("End customer")),
        (
            (
                _tr("How it sells"),
                (
                    _tr("One part of its business resells, another sells with us"),
                    _tr("Its models add up; they are never averaged"),
                    _tr("About a quarter of partners (a guess)"),
                ),
            ),
            (
                _tr("What the CPM does"),
                (
                    _tr("The work of each model, by its weight"),
                    _tr("Or shares it: one CPM for each part"),
                    _tr("Keeps the parts from getting in each other's way"),
                ),
            ),
            (
                _tr("What to look at"),
                (_tr("The criteria of each model, by hours"), _tr("Focus: roles played at once")),
            ),
        ),
    )


def _tr(source: str) -> str:
    return QCoreApplication.translate("charters", source)
