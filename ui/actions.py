"""One table of every verb of the program: what it is called, its key, and where it stands."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

_Key = QKeySequence.StandardKey
_Role = QAction.MenuRole
translate = QCoreApplication.translate

EXPLAIN_KEY: Final = "Shift+F1"
"""Says how the figure is computed that the keyboard is on."""


class Verb(StrEnum):
    """Everything the user can tell the window to do."""

    NEW = "new"
    OPEN = "open"
    SAVE = "save"
    SAVE_AS = "save_as"
    SHARE_WITHOUT_PAY = "share_without_pay"
    PROTECT_PAY = "protect_pay"
    BACKUPS = "backups"
    IMPORT_PARTNERS = "import_partners"
    IMPORT_TEAM = "import_team"
    IMPORT_ASSIGNMENTS = "import_assignments"
    EXPORT = "export"
    EXPORT_WITHOUT_PAY = "export_without_pay"
    TAKE_BACK = "take_back"
    PRINT = "print"
    SAVE_PDF = "save_pdf"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    HISTORY = "history"
    FIND = "find"
    REPLACE = "replace"
    FILTER = "filter"
    FILTER_COLUMN = "filter_column"
    FILTER_ROW = "filter_row"
    FIND_ANYTHING = "find_anything"
    BALANCE = "balance"
    ADVISE = "advise"
    CANCEL = "cancel"
    GO_OVERVIEW = "go_overview"
    GO_PARTNERS = "go_partners"
    GO_TEAM = "go_team"
    GO_TERRITORIES = "go_territories"
    GO_MAP = "go_map"
    GO_BALANCE = "go_balance"
    GO_HEADCOUNT = "go_headcount"
    GO_CHARTERS = "go_charters"
    GO_SCENARIOS = "go_scenarios"
    GO_ASSUMPTIONS = "go_assumptions"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    ZOOM_RESET = "zoom_reset"
    THEME_LIGHT = "theme_light"
    THEME_DARK = "theme_dark"
    THEME_SYSTEM = "theme_system"
    SPEAK_ENGLISH = "speak_english"
    SPEAK_GERMAN = "speak_german"
    SPEAK_SYSTEM = "speak_system"
    HELP = "help"
    EXPLAIN = "explain"
    TOUR = "tour"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class MenuName(StrEnum):
    """The menus, from the left."""

    FILE = "file"
    EDIT = "edit"
    PLAN = "plan"
    VIEW = "view"
    HELP = "help"


class Place(StrEnum):
    """Where a verb can be found, beside its menu."""

    MENU = "menu"
    TOP_BAR = "top_bar"
    RAIL = "rail"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One verb: what it is called, how it looks, its key, and where it stands.

    Attributes:
        section: number within the menu; a line is drawn where it changes.
        shortcut: the platform's own key where there is one; ``fallback`` where the platform has none.
        group: verbs of one group are ticked one at a time.
        role: what macOS should do with the entry.
    """

    verb: Verb
    menu: MenuName
    section: int
    title: str
    status_tip: str
    icon: str | None = None
    shortcut: QKeySequence.StandardKey | None = None
    fallback: str = ""
    place: Place = Place.MENU
    group: str = ""
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def all_actions() -> tuple[ActionSpec, ...]:
    """Give every verb in the language that is on; a new one is added here and nowhere else."""
    parts = (
        _file_actions,
        _list_actions,
        _edit_actions,
        _plan_actions,
        _page_actions,
        _look_actions,
        _help_actions,
    )
    return tuple(spec for part in parts for spec in part())


def menu_title(menu: MenuName) -> str:
    """Give a menu's title with its key."""
    return {
        MenuName.FILE: translate("actions", "&File"),
        MenuName.EDIT: translate("actions", "&Edit"),
        MenuName.PLAN: translate("actions", "&Plan"),
        MenuName.VIEW: translate("actions", "&View"),
        MenuName.HELP: translate("actions", "&Help"),
    }[menu]


# As a table, one verb is one block of three lines.
# fmt: off

def _file_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.NEW, MenuName.FILE, 0, translate("actions", "&New plan"),
                   translate("actions", "Start an empty plan"),
                   icon="file-plus", shortcut=_Key.New, fallback="Ctrl+N"),
        ActionSpec(Verb.OPEN, MenuName.FILE, 0, translate("actions", "&Open…"),
                   translate("actions", "Open a plan file"),
                   icon="folder-open", shortcut=_Key.Open, fallback="Ctrl+O"),
        ActionSpec(Verb.SAVE, MenuName.FILE, 1, translate("actions", "&Save"),
                   translate("actions", "Save the plan to its file"),
                   icon="save", shortcut=_Key.Save, fallback="Ctrl+S", place=Place.TOP_BAR),
        ActionSpec(Verb.SAVE_AS, MenuName.FILE, 1, translate("actions", "Save &as…"),
                   translate("actions", "Save the plan under another name"),
                   icon="save", shortcut=_Key.SaveAs, fallback="Ctrl+Shift+S"),
        ActionSpec(Verb.SHARE_WITHOUT_PAY, MenuName.FILE, 1,
                   translate("actions", "Save a &copy without pay…"),
                   translate("actions", "Save a copy to hand on in which nothing tells what seats cost"),
                   icon="eye-off"),
        ActionSpec(Verb.PROTECT_PAY, MenuName.FILE, 1, translate("actions", "Passphrase for pa&y…"),
                   translate("actions", "Encrypt pay with a passphrase, change it, or unlock pay"),
                   icon="lock"),
        ActionSpec(Verb.BACKUPS, MenuName.FILE, 1, translate("actions", "&Backups…"),
                   translate("actions", "Earlier states of this plan: see what changed, and bring them back"),
                   icon="archive", fallback="Ctrl+Alt+B"),
    )


def _list_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.IMPORT_PARTNERS, MenuName.FILE, 2, translate("actions", "Import &partners…"),
                   translate("actions", "Import a partner list from CSV or Excel"),
                   icon="upload", fallback="Ctrl+I"),
        ActionSpec(Verb.IMPORT_TEAM, MenuName.FILE, 2, translate("actions", "Import &team…"),
                   translate("actions", "Import CPMs and role types from CSV or Excel"),
                   icon="users"),
        ActionSpec(Verb.IMPORT_ASSIGNMENTS, MenuName.FILE, 2, translate("actions", "Import assi&gnments…"),
                   translate("actions", "Import who looks after whom today"),
                   icon="link"),
        ActionSpec(Verb.EXPORT, MenuName.FILE, 3, translate("actions", "&Export workbook…"),
                   translate("actions", "Write the plan to an Excel workbook"),
                   icon="file-spreadsheet", fallback="Ctrl+E"),
        ActionSpec(Verb.EXPORT_WITHOUT_PAY, MenuName.FILE, 3, translate("actions", "Export &without pay…"),
                   translate("actions", "Write the workbook without what tells what a seat costs"),
                   icon="eye-off"),
        ActionSpec(Verb.TAKE_BACK, MenuName.FILE, 3, translate("actions", "Ta&ke workbook back…"),
                   translate("actions", "Take back what finance changed in an exported workbook"),
                   icon="download"),
        ActionSpec(Verb.PRINT, MenuName.FILE, 4, translate("actions", "P&rint the page…"),
                   translate("actions", "Look at the sheets of this page and print them"),
                   icon="printer", shortcut=_Key.Print, fallback="Ctrl+P"),
        ActionSpec(Verb.SAVE_PDF, MenuName.FILE, 4, translate("actions", "Save the page as P&DF…"),
                   translate("actions", "Write the sheets of this page to a PDF document"),
                   icon="file-text"),
        ActionSpec(Verb.QUIT, MenuName.FILE, 5, translate("actions", "&Quit"),
                   translate("actions", "Close CPM Planner"),
                   icon="log-out", shortcut=_Key.Quit, fallback="Ctrl+Q", role=_Role.QuitRole),
    )


def _edit_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.UNDO, MenuName.EDIT, 0, translate("actions", "&Undo"),
                   translate("actions", "Undo the last step"),
                   icon="undo-2", shortcut=_Key.Undo, fallback="Ctrl+Z", place=Place.TOP_BAR),
        ActionSpec(Verb.REDO, MenuName.EDIT, 0, translate("actions", "&Redo"),
                   translate("actions", "Do the step that was undone again"),
                   icon="redo-2", shortcut=_Key.Redo, fallback="Ctrl+Shift+Z", place=Place.TOP_BAR),
        ActionSpec(Verb.HISTORY, MenuName.EDIT, 0, translate("actions", "&History"),
                   translate("actions", "All edits: who made them and when, and the way back to any of them"),
                   icon="history", fallback="Ctrl+Shift+H"),
        ActionSpec(Verb.FIND, MenuName.EDIT, 1, translate("actions", "&Find…"),
                   translate("actions", "Find a text on this page, or in the cells of its table"),
                   icon="search", shortcut=_Key.Find, fallback="Ctrl+F"),
        ActionSpec(Verb.REPLACE, MenuName.EDIT, 1, translate("actions", "R&eplace…"),
                   translate("actions", "Find a text in the cells of a table and put another in its place"),
                   fallback="Ctrl+H"),
        ActionSpec(Verb.FILTER, MenuName.EDIT, 1, translate("actions", "Fi&lter…"),
                   translate("actions", "Show only what has the words that are typed"),
                   icon="list-filter", fallback="Ctrl+Shift+L"),
        ActionSpec(Verb.FILTER_COLUMN, MenuName.EDIT, 1, translate("actions", "Filter by &column…"),
                   translate("actions", "Choose the values of a column whose rows are shown, or a condition"),
                   icon="list-filter", fallback="Alt+Shift+Down"),
        ActionSpec(Verb.FILTER_ROW, MenuName.EDIT, 1, translate("actions", "Filter ro&w"),
                   translate("actions", "Show or hide fields below the headings, one to filter each column"),
                   icon="list-filter", fallback="Ctrl+Alt+F"),
        ActionSpec(Verb.FIND_ANYTHING, MenuName.EDIT, 1, translate("actions", "Find &anything…"),
                   translate("actions", "Find a command, partner, CPM or scenario by name"),
                   icon="list-filter", fallback="Ctrl+K"),
    )


def _plan_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.BALANCE, MenuName.PLAN, 0, translate("actions", "&Balance"),
                   translate("actions", "Let the program propose a more even plan"),
                   icon="scale", fallback="Ctrl+B"),
        ActionSpec(Verb.ADVISE, MenuName.PLAN, 0, translate("actions", "&Advise models by rules…"),
                   translate("actions", "Tag many partners with sales models, by rules over their columns"),
                   icon="tag", fallback="Ctrl+Shift+A"),
        ActionSpec(Verb.CANCEL, MenuName.PLAN, 0, translate("actions", "&Cancel the work"),
                   translate("actions", "Stop the work that is running and keep the best result found"),
                   icon="square", fallback="Ctrl+."),
    )


def _page_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.GO_OVERVIEW, MenuName.VIEW, 0, translate("actions", "&Overview"),
                   translate("actions", "How the plan stands"),
                   icon="layout-dashboard", fallback="Ctrl+1", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_PARTNERS, MenuName.VIEW, 0, translate("actions", "&Partners"),
                   translate("actions", "All partners with tier, model mix and workload"),
                   icon="briefcase", fallback="Ctrl+2", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_TEAM, MenuName.VIEW, 0, translate("actions", "&Team"),
                   translate("actions", "CPMs, seats and role types"),
                   icon="users", fallback="Ctrl+3", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_TERRITORIES, MenuName.VIEW, 0, translate("actions", "Te&rritories"),
                   translate("actions", "Who looks after whom, a lane for each CPM"),
                   icon="square-kanban", fallback="Ctrl+4", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_MAP, MenuName.VIEW, 0, translate("actions", "&Map"),
                   translate("actions", "Where partners are, and who looks after them there"),
                   icon="map", fallback="Ctrl+Shift+M", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_BALANCE, MenuName.VIEW, 0, translate("actions", "&Balance"),
                   translate("actions", "Propose moves, then accept or refuse each"),
                   icon="scale", fallback="Ctrl+5", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_HEADCOUNT, MenuName.VIEW, 0, translate("actions", "&Headcount"),
                   translate("actions", "Hours, seats, cost and heads, month by month"),
                   icon="calendar", fallback="Ctrl+6", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_CHARTERS, MenuName.VIEW, 0, translate("actions", "&Charters"),
                   translate("actions", "What each CPM is there to do, and what they are measured by"),
                   icon="clipboard-list", fallback="Ctrl+7", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_SCENARIOS, MenuName.VIEW, 0, translate("actions", "&Scenarios"),
                   translate("actions", "Compare two plans of the file and take changes from one to another"),
                   icon="layers", fallback="Ctrl+8", place=Place.RAIL, group="page"),
        ActionSpec(Verb.GO_ASSUMPTIONS, MenuName.VIEW, 0, translate("actions", "&Assumptions"),
                   translate("actions", "Activities, hours, capacity and tiers behind the figures"),
                   icon="sliders-horizontal", fallback="Ctrl+9", place=Place.RAIL, group="page"),
    )


def _look_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.ZOOM_IN, MenuName.VIEW, 1, translate("actions", "Zoom &in"),
                   translate("actions", "Make all text larger"),
                   icon="zoom-in", shortcut=_Key.ZoomIn, fallback="Ctrl++"),
        ActionSpec(Verb.ZOOM_OUT, MenuName.VIEW, 1, translate("actions", "Zoom &out"),
                   translate("actions", "Make all text smaller"),
                   icon="zoom-out", shortcut=_Key.ZoomOut, fallback="Ctrl+-"),
        ActionSpec(Verb.ZOOM_RESET, MenuName.VIEW, 1, translate("actions", "&Normal size"),
                   translate("actions", "Show all text at its designed size"),
                   icon="rotate-ccw", fallback="Ctrl+0"),
        ActionSpec(Verb.THEME_LIGHT, MenuName.VIEW, 2, translate("actions", "&Light"),
                   translate("actions", "Dark text on light ground"),
                   icon="sun", group="theme"),
        ActionSpec(Verb.THEME_DARK, MenuName.VIEW, 2, translate("actions", "&Dark"),
                   translate("actions", "Light text on dark ground"),
                   icon="moon", group="theme"),
        ActionSpec(Verb.THEME_SYSTEM, MenuName.VIEW, 2, translate("actions", "Like the &system"),
                   translate("actions", "Light or dark as the system is set"),
                   icon="sun-moon", group="theme"),
        ActionSpec(Verb.SPEAK_ENGLISH, MenuName.VIEW, 3, "English",
                   translate("actions", "Speak English from the next start on"),
                   group="language"),
        ActionSpec(Verb.SPEAK_GERMAN, MenuName.VIEW, 3, "Deutsch",
                   translate("actions", "Speak German from the next start on"),
                   group="language"),
        ActionSpec(Verb.SPEAK_SYSTEM, MenuName.VIEW, 3, translate("actions", "Lan&guage of the system"),
                   translate("actions", "Speak the language of the system from the next start on"),
                   group="language"),
    )


def _help_actions() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec(Verb.HELP, MenuName.HELP, 0, translate("actions", "&Help on this page"),
                   translate("actions", "What this page is for, and how figures are computed"),
                   icon="circle-help", shortcut=_Key.HelpContents, fallback="F1"),
        ActionSpec(Verb.EXPLAIN, MenuName.HELP, 0, translate("actions", "&Explain this figure"),
                   translate("actions", "How the figure the keyboard is on is computed, and from what"),
                   icon="circle-help", fallback=EXPLAIN_KEY),
        ActionSpec(Verb.TOUR, MenuName.HELP, 0, translate("actions", "Take the &tour"),
                   translate("actions", "A short walk through the pages of this plan"),
                   icon="play"),
        ActionSpec(Verb.SHORTCUTS, MenuName.HELP, 0, translate("actions", "&Keyboard shortcuts"),
                   translate("actions", "All keys at a glance"),
                   icon="keyboard", fallback="Ctrl+/"),
        ActionSpec(Verb.ABOUT, MenuName.HELP, 1, translate("actions", "&About CPM Planner"),
                   translate("actions", "Version and licences"),
                   icon="info", role=_Role.AboutRole),
    )
