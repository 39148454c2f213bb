"""The pages of the window, each imported and built when it is first shown."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Final, cast

from PySide6.QtWidgets import QWidget

from ui.actions import Verb
from ui.main_window import PageSpec
from ui.page_context import PageContext

_PAGES: Final = (
    ("overview", Verb.GO_OVERVIEW, "ui.overview.page", "OverviewPage"),
    ("partners", Verb.GO_PARTNERS, "ui.partners.page", "PartnersPage"),
    ("team", Verb.GO_TEAM, "ui.team.page", "TeamPage"),
    ("territories", Verb.GO_TERRITORIES, "ui.territories.page", "TerritoriesPage"),
    ("map", Verb.GO_MAP, "ui.territories.map.page", "MapPage"),
    ("balance", Verb.GO_BALANCE, "ui.balance.page", "BalancePage"),
    ("headcount", Verb.GO_HEADCOUNT, "ui.headcount.page", "HeadcountPage"),
    ("charters", Verb.GO_CHARTERS, "ui.charters.page", "ChartersPage"),
    ("scenarios", Verb.GO_SCENARIOS, "ui.scenarios.page", "ScenariosPage"),
    ("assumptions", Verb.GO_ASSUMPTIONS, "ui.assumptions.page", "AssumptionsPage"),
)
"""Key, verb, module and class; from the top of the rail."""

_LOADED_WHEN_ASKED: Final = (
    "numpy.ma",  # for its medians
    "ui.dialogs.backups.dialog",
    "ui.palette.popup",
)
"""What is loaded at the first question, and takes as long as building what is asked for."""


def page_modules() -> tuple[str, ...]:
    """Name what has to be loaded before the pages, so that none has to be waited for."""
    from ui.balance.studies.panel_list import study_tabs  # noqa: PLC0415 - what this is there to load
    from ui.headcount.panel_list import headcount_tabs  # noqa: PLC0415 - as above

    tabs = (tab.module for tab in (*headcount_tabs(), *study_tabs()))
    return (*(module for _, _, module, _ in _PAGES), *tabs, *_LOADED_WHEN_ASKED)


def page_specs(context: Callable[[], PageContext], prepare: Callable[[QWidget], None]) -> Iterator[PageSpec]:
    """Give the pages; each is built on the context of that moment and then prepared."""
    for key, verb, module, name in _PAGES:
        yield PageSpec(key, verb, _builder(module, name, context, prepare))


def _builder(
    module: str, name: str, context: Callable[[], PageContext], prepare: Callable[[QWidget], None]
) -> Callable[[], QWidget]:
    def build() -> QWidget:
        page_class = cast("Callable[[PageContext], QWidget]", getattr(import_module(module), name))
        page = page_class(context())
        prepare(page)
        return page

    return build
