"""Errors in methods that Qt calls, at which Python 3.11 and PySide 6.11 together end the program.

PySide looks into the error of an overridden method to say where it happened. Until Python 3.12 an error that
the interpreter itself raises, such as an IndexError of a list, is no object yet at that moment but a text,
and there the program ends, before the error can be reported. An error that was caught and raised again is an
object; so on such a Python every override catches and raises again.
"""

import sys
from collections.abc import Callable
from functools import cache, wraps
from types import FunctionType
from typing import Any, Final

from PySide6.QtCore import QObject

_MADE_OF_OBJECTS: Final = (3, 12)
"""The first Python whose errors are objects from the beginning."""


def guard_overrides() -> None:
    """See to it, for all classes derived from Qt's from now on; nothing where it is not needed."""
    if sys.version_info < _MADE_OF_OBJECTS:
        QObject.__init_subclass__ = classmethod(_derived)  # type: ignore[assignment]


def _derived(cls: type[QObject], /, **words: Any) -> None:
    super(QObject, cls).__init_subclass__(**words)
    known = _overridden(next(base for base in cls.__mro__ if _is_qt(base)))
    for name, method in list(vars(cls).items()):
        if isinstance(method, FunctionType) and name in known and not name.startswith("__"):
            setattr(cls, name, _raising_again(method))


def _is_qt(base: type) -> bool:
    return issubclass(base, QObject) and base.__module__.startswith("PySide6")


@cache
def _overridden(qt: type) -> frozenset[str]:
    """Give the names of what Qt may call of a class of its own; asked once of each, as windows start.

    Slots are left out: signals look at how many arguments these take, so they stay as they are.
    """
    told = getattr(qt, "staticMetaObject")  # noqa: B009 - PySide's types do not tell of it
    slots = {bytes(told.method(at).name().data()).decode() for at in range(told.methodCount())}
    return frozenset(dir(qt)) - slots


def _raising_again(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def called(*arguments: Any, **words: Any) -> Any:
        try:
            return method(*arguments, **words)
        except Exception:  # noqa: TRY203 - raising it again is the point, see above
            raise

    return called
