"""The stops of the walk: a page each, and what a newcomer should know there."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop.

    Attributes:
        page: key of the page shown meanwhile.
        title: what the page is for, in a few words.
        text: what to look at, and what to try.
    """

    page: str
    title: str
    text: str


def stops() -> tuple[Stop, ...]:
    """Give the stops in their order: first who does what today, then what is planned."""
    return (*_today(), *_planned())


def first_of_all() -> tuple[Stop, ...]:
    """Give the only stop while the plan is empty: the others would speak of what is not there."""
    text = translate(
        "tour",
        "The tour shows what becomes of your lists, and there are none yet. Import your partners, then your "
        "team, and take it again; or take it through the sample plan, which is offered when the program "
        "starts.",
    )
    return (Stop("overview", translate("tour", "Import your lists first"), text),)


def _today() -> tuple[Stop, ...]:
    return (
        Stop(
            "overview",
            translate("tour", "How the plan stands"),
            translate(
                "tour",
                "The verdict comes first, then the figures, then what needs attention: each line there leads "
                "to the partners or CPMs it speaks of. CPMs are compared with those of their own role type.",
            ),
        ),
        Stop(
            "partners",
            translate("tour", "Your partners, like a spreadsheet"),
            translate(
                "tour",
                "Type, paste and fill as in Excel. Hours follow from tier and model mix; "
                "the panel at the right says why a partner takes the hours it takes.",
            ),
        ),
        Stop(
            "territories",
            translate("tour", "Who looks after whom"),
            translate(
                "tour",
                "Drag a partner to another CPM: while you drag, every lane shows what it would become. "
                "Lock what has to stay.",
            ),
        ),
    )


def _planned() -> tuple[Stop, ...]:
    return (
        Stop(
            "balance",
            translate("tour", "Let the program propose"),
            translate(
                "tour",
                "Press Balance, and go on with other work meanwhile. Every move comes with its reasons, "
                "and you accept or refuse each one.",
            ),
        ),
        Stop(
            "headcount",
            translate("tour", "Heads and money, month by month"),
            translate(
                "tour",
                "Where capacity falls short of demand, what it costs, and the fewest hires that keep up.",
            ),
        ),
        Stop(
            "charters",
            translate("tour", "What each CPM is there to do"),
            translate(
                "tour",
                "Role charters and scorecards follow from the partners' sales models, and from every edit.",
            ),
        ),
        Stop(
            "assumptions",
            translate("tour", "What all figures rest on"),
            translate(
                "tour",
                "Hours of activities, working time and pay start as guesses and are marked as such until you "
                "confirm them. When you are done: File, Export workbook, for finance.",
            ),
        ),
    )
