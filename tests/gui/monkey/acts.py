"""What the monkey can do: events of keyboard and mouse, verbs, files dropped on the window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from tests.gui import hands
from tests.gui.monkey.answers import TEXTS
from ui.actions import Verb
from ui.desk import Desk

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
KEYS: Final = (
    *(_Key.Key_Up, _Key.Key_Down, _Key.Key_Left, _Key.Key_Right) * 3,
    *(_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Space, _Key.Key_Escape) * 2,
    *(_Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Delete, _Key.Key_Backspace),
    *(_Key.Key_F2, _Key.Key_F4, _Key.Key_F6, _Key.Key_F10, _Key.Key_Menu, _Key.Key_Insert, _Key.Key_Plus),
    *(
        _Key.Key_A,
        _Key.Key_C,
        _Key.Key_D,
        _Key.Key_L,
        _Key.Key_M,
        _Key.Key_R,
        _Key.Key_S,
        _Key.Key_V,
        _Key.Key_X,
    ),
    *(_Key.Key_1, _Key.Key_2, _Key.Key_5, _Key.Key_0, _Key.Key_Minus, _Key.Key_Period, _Key.Key_Slash),
)
MODIFIERS: Final = (
    *(_Modifier.NoModifier,) * 8,
    *(_Modifier.ShiftModifier,) * 2,
    *(_Modifier.ControlModifier,) * 2,
    _Modifier.AltModifier,
    _Modifier.ControlModifier | _Modifier.ShiftModifier,
)
HANDLES: Final = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
)
"""Widgets that something can be done with."""
FIELDS: Final = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
SIZES: Final = ((800, 600), (1280, 800), (1600, 900), (1920, 1080))
_LONGEST_IN_A_DIALOG: Final = 60
"""Events until the monkey wants to get out of a dialog."""
_MOST_DIALOGS: Final = 4


class Monkey:
    """Does one random thing after the other; what it is about to do is told first."""

    def __init__(self, desk: Desk, random: Random, folder: Path, tell: Callable[[str], None]) -> None:
        """Play with a window; files to drop lie in the folder."""
        self._desk, self._random, self._folder, self._tell = desk, random, folder, tell
        self._in_dialog = 0
        self._acts = [act for weight, act in self._weights() for _ in range(weight)]
        skipped = (Verb.QUIT, Verb.BALANCE)
        self._verbs = [verb for verb in Verb if verb not in skipped]

    def act(self) -> None:
        """Do something."""
        hands.come_back(self._desk.window)
        is_held = QApplication.activeModalWidget() is not None
        self._in_dialog = self._in_dialog + 1 if is_held else 0
        if self._in_dialog > _LONGEST_IN_A_DIALOG or len(dialogs()) > _MOST_DIALOGS:
            self._in_dialog = 0
            self._leave()
        else:
            self._random.choice(self._acts)()

    def _weights(self) -> tuple[tuple[int, Callable[[], None]], ...]:
        return (
            (30, self._press),
            (30, self._click),
            (12, self._write_into),
            (8, self._drag),
            (6, self._move),
            (4, self._turn_wheel),
            (4, self._give_verb),
            (3, self._go),
            (3, self._undo_or_redo),
            (2, self._paste),
            (1, self._choose_scenario),
            (1, self._save),
            (1, self._be_rare),
        )

    def _be_rare(self) -> None:
        chosen = (self._resize, self._drop, self._balance, self._resize)
        self._random.choice(chosen)()

    # Keyboard

    def _press(self) -> None:
        key, modifiers = self._random.choice(KEYS), self._random.choice(MODIFIERS)
        times = self._random.choice((1, 1, 1, 2, 5))
        self._tell(f"press {modifiers.name} {key.name} x {times} in {_named(QApplication.focusWidget())}")
        for _ in range(times):
            hands.press(key, modifiers)

    def _write_into(self) -> None:
        """Type something into a field and leave it."""
        found = self._widgets(FIELDS)
        if not found:
            return
        widget, text = self._random.choice(found), self._random.choice(TEXTS)
        end = self._random.choice((_Key.Key_Return, _Key.Key_Tab, _Key.Key_Escape, None))
        self._tell(f"write {text[:40]!r} into {_named(widget)}, then {end and end.name}")
        self._click_on(widget)
        if self._random.random() < 0.5:
            hands.press(self._random.choice((_Key.Key_F2, _Key.Key_Home)))
        if self._random.random() < 0.5:
            hands.press(_Key.Key_A, _Modifier.ControlModifier)
        if len(text) < 50:
            hands.write(text)
        if end is not None:
            hands.press(end)

    def _paste(self) -> None:
        """Put some cells on the clipboard and paste them, or copy."""
        texts = [[self._random.choice(TEXTS) for _ in range(self._random.randint(1, 4))] for _ in range(3)]
        key = self._random.choice((_Key.Key_V, _Key.Key_V, _Key.Key_C, _Key.Key_X))
        self._tell(f"clipboard with {texts!r}, then Ctrl+{key.name} in {_named(QApplication.focusWidget())}")
        if key is _Key.Key_V:
            QGuiApplication.clipboard().setText(
                "\n".join("\t".join(line) for line in texts), QClipboard.Mode.Clipboard
            )
        hands.press(key, _Modifier.ControlModifier)

    # Mouse

    def _click(self) -> None:
        front = hands.front()
        if front is None:
            return
        button = self._random.choice((Qt.MouseButton.LeftButton,) * 12 + (Qt.MouseButton.RightButton,))
        keys = self._random.choice(MODIFIERS)
        found = self._widgets(HANDLES) if self._random.random() < 0.7 else []
        widget = self._random.choice(found) if found else front
        at = self._point_of(widget)
        is_double = self._random.random() < 0.1
        self._tell(
            f"{'double ' * is_double}click {button.name} {keys.name} at {at.toTuple()} of {_named(widget)}"
        )
        window = hands.window_of(widget)
        if window is None:
            return
        place = widget.mapTo(widget.window(), at)
        if is_double:
            hands.click(window, place, button, keys=keys)
            hands.double_click(window, place)
        else:
            hands.click(window, place, button, keys=keys)

    def _drag(self) -> None:
        front = hands.front()
        window = None if front is None else hands.window_of(front)
        if front is None or window is None:
            return
        found = self._widgets(HANDLES)
        widget = self._random.choice(found) if found and self._random.random() < 0.5 else front
        start = widget.mapTo(widget.window(), self._point_of(widget))
        way = [
            start,
            start + QPoint(12, 12),
            *(self._point_of(front.window()) for _ in range(self._random.randint(1, 3))),
        ]
        self._tell(f"drag {[at.toTuple() for at in way]} from {_named(widget)}")
        hands.drag(window, way)

    def _move(self) -> None:
        front = hands.front()
        window = None if front is None else hands.window_of(front)
        if front is not None and window is not None:
            at = self._point_of(front.window())
            self._tell(f"move to {at.toTuple()} of {_named(front)}")
            hands.QTest.mouseMove(window, at)

    def _turn_wheel(self) -> None:
        front = hands.front()
        if front is None:
            return
        at = self._point_of(front.window())
        widget = front.window().childAt(at) or front.window()
        notches, keys = self._random.choice((-3, -1, 1, 3)), self._random.choice(MODIFIERS)
        self._tell(f"wheel {notches} {keys.name} over {_named(widget)}")
        hands.turn_wheel(widget, widget.mapFrom(front.window(), at), notches, keys)

    # Verbs of the window, as from its menus

    def _give_verb(self) -> None:
        self._trigger(self._desk.window.verbs.action(self._random.choice(self._verbs)))

    def _go(self) -> None:
        self._trigger(
            self._desk.window.verbs.action(self._random.choice([v for v in Verb if v.startswith("go_")]))
        )

    def _undo_or_redo(self) -> None:
        self._trigger(self._desk.window.verbs.action(self._random.choice((Verb.UNDO, Verb.UNDO, Verb.REDO))))

    def _save(self) -> None:
        self._trigger(self._desk.window.verbs.action(Verb.SAVE))

    def _balance(self) -> None:
        self._trigger(self._desk.window.verbs.action(self._random.choice((Verb.BALANCE, Verb.CANCEL))))

    def _choose_scenario(self) -> None:
        menu = self._desk.scenarios.menu()
        self._desk.scenarios.fill_menu()
        if actions := [each for each in menu.actions() if not each.isSeparator()]:
            self._trigger(self._random.choice(actions))

    def _trigger(self, action: QAction) -> None:
        """Give a verb, unless something is in front of the window."""
        if (
            action.isEnabled()
            and QApplication.activeModalWidget() is None
            and QApplication.activePopupWidget() is None
        ):
            self._tell(f"give {action.objectName() or action.text()}")
            action.trigger()

    # What is rare

    def _resize(self) -> None:
        size = self._random.choice(SIZES)
        self._tell(f"resize to {size}")
        self._desk.window.resize(*size)

    def _drop(self) -> None:
        if QApplication.activeModalWidget() is None:
            path = self._random.choice(sorted(each for each in self._folder.iterdir() if each.suffix))
            self._tell(f"drop {path.name}")
            self._desk.window.files_dropped.emit([path])

    def _leave(self) -> None:
        """Leave what is in front, by its key or by closing its window."""
        widget = (
            QApplication.activePopupWidget()
            or QApplication.activeModalWidget()
            or next(iter(dialogs()), None)
        )
        self._tell(f"leave {_named(widget)}")
        hands.press(_Key.Key_Escape)
        if widget is not None and isValid(widget) and widget.isVisible():
            widget.close()

    # Choosing

    def _widgets(self, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
        """Give the widgets of some kinds that are in sight where the user is."""
        front = hands.front()
        if front is None:
            return []
        inside = front if isinstance(front, QMenu) else front.window()
        found = (each for each in _shown_in(inside) if isinstance(each, kinds))
        return [each for each in found if each.isEnabled() and not each.visibleRegion().isEmpty()]

    def _point_of(self, widget: QWidget) -> QPoint:
        """Give a point of a widget that is in sight."""
        seen = widget.visibleRegion().boundingRect()
        if seen.isEmpty():
            seen = widget.rect()
        return QPoint(
            seen.left() + self._random.randrange(max(1, seen.width())),
            seen.top() + self._random.randrange(max(1, seen.height())),
        )

    def _click_on(self, widget: QWidget) -> None:
        window = hands.window_of(widget) if isValid(widget) else None
        if window is not None:
            hands.click(window, widget.mapTo(widget.window(), self._point_of(widget)))


def _shown_in(widget: QWidget) -> Iterator[QWidget]:
    """Give what can be seen inside a widget; what lies in a hidden page is not even looked at."""
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible():
            yield child
            yield from _shown_in(child)


def dialogs() -> list[QDialog]:
    """Give the dialogs that are open."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def _named(widget: QWidget | None) -> str:
    if widget is None or not isValid(widget):
        return "nothing"
    name = widget.accessibleName() or widget.objectName() or widget.windowTitle()
    return f"{type(widget).__name__} {name!r}"
