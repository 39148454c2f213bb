"""The QActions of a window, and the menus and buttons made from the table of verbs."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from ui.actions import ActionSpec, MenuName, Place, Verb, all_actions, menu_title
from ui.icons import icon
from ui.language import tr


class ActionRegistry:
    """The QActions of one window; they belong to the window itself, so keys work whatever is hidden."""

    def __init__(self, window: QMainWindow) -> None:
        """Make an action of every verb and add it to the window."""
        self._specs = {spec.verb: spec for spec in all_actions()}
        self._groups: dict[str, QActionGroup] = {}
        self.recent_menu = QMenu(tr("Open &recent"), window)
        self._actions = {verb: self._make(spec, window) for verb, spec in self._specs.items()}
        window.addActions(list(self._actions.values()))

    def action(self, verb: Verb) -> QAction:
        """Give the action of a verb, for a button or an empty state."""
        return self._actions[verb]

    def on(self, verb: Verb, callback: Callable[[], object]) -> None:
        """Call back when the user gives the verb."""
        self._actions[verb].triggered.connect(_without_tick(callback))

    def set_enabled(self, verbs: Iterable[Verb], *, enabled: bool) -> None:
        """Let verbs be given, or grey them."""
        for verb in verbs:
            self._actions[verb].setEnabled(enabled)

    def tick(self, verb: Verb) -> None:
        """Tick a verb of a group, without giving it."""
        self._actions[verb].setChecked(True)

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Show what undo and redo would do ("Undo Move 3 partners to Ana Lima"); None greys them."""
        for verb, step in ((Verb.UNDO, undo), (Verb.REDO, redo)):
            action, title = self._actions[verb], self._specs[verb].title
            action.setEnabled(step is not None)
            action.setText(f"{title} {_literal(step)}" if step else title)
            action.setToolTip(_tool_tip(action))

    def at(self, place: Place) -> list[QAction]:
        """Give the actions that stand in a place, in the table's order."""
        return [self._actions[spec.verb] for spec in self._specs.values() if spec.place is place]

    def fill(self, bar: QMenuBar) -> None:
        """Build all menus from the table; recent files come after Open."""
        for name in MenuName:
            menu = bar.addMenu(menu_title(name))
            section = 0
            for spec in (spec for spec in self._specs.values() if spec.menu is name):
                if spec.section != section:
                    menu.addSeparator()
                section = spec.section
                menu.addAction(self._actions[spec.verb])
                if spec.verb is Verb.OPEN:
                    menu.addMenu(self.recent_menu)

    def _make(self, spec: ActionSpec, window: QMainWindow) -> QAction:
        action = QAction(spec.title, window)
        action.setObjectName(spec.verb)
        action.setStatusTip(spec.status_tip)
        action.setShortcuts(_keys(spec))
        action.setMenuRole(spec.role)
        action.setToolTip(_tool_tip(action))
        if spec.icon is not None:
            action.setIcon(icon(spec.icon))
        if spec.group:
            action.setCheckable(True)
            group = self._groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
        return action


def plain_text(action: QAction) -> str:
    """Give an action's text without the mark of its key, for tool tips and screen readers."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def _keys(spec: ActionSpec) -> list[QKeySequence]:
    keys = QKeySequence.keyBindings(spec.shortcut) if spec.shortcut is not None else []
    return keys or ([QKeySequence(spec.fallback)] if spec.fallback else [])


def _tool_tip(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain_text(action)} ({key})" if key else plain_text(action)


def _literal(name: str) -> str:
    return name.replace("&", "&&")


def _without_tick(callback: Callable[[], object]) -> Callable[[bool], None]:
    """Drop the tick that Qt passes, so that any callback without arguments will do."""

    def called(_is_checked: bool) -> None:  # noqa: FBT001 - Qt's own signature
        callback()

    return called
