"""The Qt binding is one of the releases that keep their count of references to None."""

import ast
import sys

import PySide6
from PySide6.QtCore import QObject

from tests.architecture.source import assert_none, calls, modules

CALLS = 2_000
BOXES = {"QVBoxLayout", "QHBoxLayout", "QGridLayout", "QFormLayout", "QStackedLayout"}
"""Layouts that can be given to a widget as they are made."""


def test_the_release_is_older_than_6_12() -> None:
    assert tuple(int(part) for part in PySide6.__version__.split(".")[:2]) < (6, 12)


def test_calls_that_return_nothing_lose_no_reference_to_none() -> None:
    qobject = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        qobject.setObjectName("partner")
    lost = before - sys.getrefcount(None)
    assert lost < CALLS // 10


def test_layouts_are_given_where_they_can_wait() -> None:
    # Given at once, all that is in a page is styled anew for every widget that it is put into.
    given = [
        module.at(call, name)
        for module in modules("ui")
        for call, name in calls(module, "setLayout", "QBoxLayout", *BOXES)
        if module.path != "ui/widgets/assembly.py"
        and (
            name.endswith(".setLayout")
            or (name in BOXES and call.args)
            or (name == "QBoxLayout" and call.args[1:])
        )
    ]
    assert given == []


def test_nobody_asks_for_children() -> None:
    # PySide binds the lives of what QObject.children() gives to that of the object asked: where that one was
    # only looked at, widgets that go on living are taken for gone. What findChildren gives stays free.
    asked = [
        module.at(call, name)
        for module in modules("ui", "tests/gui")
        for call, name in calls(module, "children")
    ]
    assert asked == []


def test_nobody_asks_for_neighbours() -> None:
    # The same with what stands beside the widget asked, in the order of the keyboard or as a label's field.
    asked = [
        module.at(call, name)
        for module in modules("ui")
        for call, name in calls(module, "nextInFocusChain", "previousInFocusChain", "buddy")
    ]
    assert asked == []


def test_nobody_asks_for_items_of_layouts() -> None:
    # And with items: PySide keeps what itemAt() gives as long as the layout, though Qt may end it before, as
    # when its widget is laid out anew. A widget that comes to stand at its address is taken for that item.
    # Assembling lets go of each at once, which a test of it watches.
    assert_none(
        module.at(node, node.attr)
        for module in modules("ui")
        if module.path != "ui/widgets/assembly.py" and "itemAt" in module.text
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and node.attr in {"itemAt", "itemAtPosition"}
    )
