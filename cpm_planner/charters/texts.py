"""The texts of role charters: as the program has them, unless the plan words them anew."""

from collections.abc import Mapping
from string import Formatter
from typing import Final

from cpm_planner.formatting.language import to_translate, translate
from cpm_planner.model.ids import CharterTextId
from cpm_planner.model.plan import Plan
from cpm_planner.model.sales_model import SalesModel

NAME: Final = "name"
ROLE_TYPE: Final = "role_type"
PARTNERS: Final = "partners"
MODELS: Final = "models"
COUNT: Final = "count"
RESERVE: Final = "reserve"

_DEFAULTS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "purpose": (
        to_translate(
            "charters",
            "{name} works as {role_type} and makes {partners} successful in the way each of them sells: "
            "{models}.",
        ),
        (NAME, ROLE_TYPE, PARTNERS, MODELS),
    ),
    "purpose-nobody": (
        to_translate(
            "charters",
            "{name} works as {role_type} and has no partners yet. Until partners are given, the job is to "
            "prepare for them: know the offer, the programme and the partners of the home regions.",
        ),
        (NAME, ROLE_TYPE),
    ),
    "purpose-untagged": (
        to_translate(
            "charters",
            "{name} works as {role_type} and looks after {partners}. How they sell has not been said yet, so "
            "that neither success criteria nor limits can follow from it: the first task is to find out.",
        ),
        (NAME, ROLE_TYPE, PARTNERS),
    ),
    "purpose-sell_to": (
        to_translate(
            "charters",
            "Sell to ({count}): the partner builds our product into its own and is our customer. Get "
            "designed in, stay designed in, and keep roadmap and supply in step.",
        ),
        (COUNT,),
    ),
    "purpose-sell_through": (
        to_translate(
            "charters",
            "Sell through ({count}): dealers and distributors sell to customers we do not work ourselves. "
            "Make their sellers able and willing to sell our product without us.",
        ),
        (COUNT,),
    ),
    "purpose-sell_with": (
        to_translate(
            "charters",
            "Sell with ({count}): we sell side by side. Bring expertise into the partner's sales calls and "
            "coach its sellers until they need it less.",
        ),
        (COUNT,),
    ),
    "decides-all": (
        to_translate(
            "charters",
            "How the hours for partners are spread over the activities above, within the cadence of each "
            "tier.\n"
            "When a request is answered, as long as the reserve of {reserve} h a month holds.\n"
            "Which partner gets help first when time is short: by tier, then by revenue.",
        ),
        (RESERVE,),
    ),
    "decides-sell_to": (to_translate("charters", "Which designs get integration support first."), ()),
    "decides-sell_through": (
        to_translate(
            "charters",
            "Which sellers are trained, and what market development funds are spent on, within the "
            "programme.",
        ),
        (),
    ),
    "decides-sell_with": (
        to_translate("charters", "Which sales calls to join, and when the partner's sellers go alone."),
        (),
    ),
    "escalates": (
        to_translate(
            "charters",
            "Prices and discounts outside the programme, changes of contract, a new tier or another CPM "
            "for a partner: these go to the channel director.",
        ),
        (),
    ),
    "not-sell_to": (
        to_translate(
            "charters",
            "Does not steer design-ins, integration or roadmaps: no partner here builds our product into "
            "its own.",
        ),
        (),
    ),
    "not-sell_through": (
        to_translate(
            "charters",
            "Does not run dealer programmes, sales trainings for dealers or market development funds: no "
            "partner here sells through its own sales force alone.",
        ),
        (),
    ),
    "not-sell_with": (
        to_translate(
            "charters",
            "Does not work end customers, join sales calls or carry deals: no partner here sells side by "
            "side with us.",
        ),
        (),
    ),
    "not-any": (
        to_translate(
            "charters",
            "Does not take over work of a sales model that no partner here has; a request of that kind goes "
            "to the CPM whose role it is.",
        ),
        (),
    ),
}


def text_ids() -> tuple[CharterTextId, ...]:
    """Give the ids of all texts, in the order in which charters use them."""
    return tuple(CharterTextId(key) for key in _DEFAULTS)


def default_text(key: CharterTextId) -> str:
    """Give a text as the program has it."""
    return translate("charters", _DEFAULTS[key][0])


def places_of(key: CharterTextId) -> tuple[str, ...]:
    """Give the names that may stand in braces in a text."""
    return _DEFAULTS[key][1]


def unknown_places(key: CharterTextId, text: str) -> tuple[str, ...]:
    """Give what stands in braces in a text but is nothing that can be filled in.

    Raises:
        ValueError: a brace is not closed, or stands alone.
    """
    named = (name for _, name, _, _ in Formatter().parse(text) if name is not None)
    return tuple(name for name in named if name not in places_of(key))


def filled(plan: Plan, key: str, **values: str) -> str:
    """Give a text of the plan with its places filled in."""
    own = plan.charter_texts.get(CharterTextId(key))
    text = default_text(CharterTextId(key)) if own is None else own.text
    return text.format_map(values)


def of_model(kind: str, model: SalesModel) -> str:
    """Give the id of a text that there is for every sales model."""
    return f"{kind}-{model.value}"
