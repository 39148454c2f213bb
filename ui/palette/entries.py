"""What can be found: verbs of the window, and partners, CPMs and scenarios of the open plan."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.action_registry import ActionRegistry, plain_text
from ui.actions import all_actions, menu_title
from ui.page_context import PageContext

translate = QCoreApplication.translate


class EntryKind(IntEnum):
    """What an entry is; of entries that fit equally well, the first kind comes first."""

    VERB = 0
    CPM = 1
    PARTNER = 2
    SCENARIO = 3


ICONS = {EntryKind.CPM: "user", EntryKind.PARTNER: "briefcase", EntryKind.SCENARIO: "layers"}
"""The icon of each kind; verbs have their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be chosen.

    Attributes:
        title: what it is looked for by.
        detail: where it stands, or what more is known of it; looked for, too.
        icon: by name.
        key: the keys that do the same, as the platform writes them.
        is_enabled: False for a verb that cannot be given now.
        choose: does it, or leads there.
    """

    kind: EntryKind
    title: str
    detail: str
    icon: str
    choose: Callable[[], object]
    key: str = ""
    is_enabled: bool = True


def verb_entries(verbs: ActionRegistry) -> Iterator[Entry]:
    """Give every verb of the window as it is now, with its menu and its key."""
    for spec in all_actions():
        action = verbs.action(spec.verb)
        yield Entry(
            EntryKind.VERB,
            plain_text(action),
            menu_title(spec.menu).replace("&", ""),
            spec.icon or "chevron-right",
            action.trigger,
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.isEnabled(),
        )


def plan_entries(context: PageContext) -> Iterator[Entry]:
    """Give CPMs, partners and other scenarios of the plan; choosing one leads to its page, or switches."""
    plan, go_to = context.plan, context.navigator.go_to
    for cpm in plan.cpms.values():
        role = plan.role_types[cpm.role_type].name
        yield Entry(EntryKind.CPM, cpm.name, role, ICONS[EntryKind.CPM], partial(go_to, "team", [cpm.id]))
    for partner in plan.partners.values():
        place = ", ".join(filter(None, (partner.address.city, partner.region)))
        yield Entry(
            EntryKind.PARTNER,
            partner.name,
            place or translate("palette", "Partner"),
            ICONS[EntryKind.PARTNER],
            partial(go_to, "partners", [partner.id]),
        )
    document = context.session.document
    for key, scenario in document.scenarios.items():
        if key != document.active:
            yield Entry(
                EntryKind.SCENARIO,
                scenario.name,
                translate("palette", "Switch to this scenario"),
                ICONS[EntryKind.SCENARIO],
                partial(
                    context.step, partial(context.session.switch, key), translate("palette", "Switching")
                ),
            )
