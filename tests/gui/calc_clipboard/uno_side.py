"""Drives a running LibreOffice Calc for ``calc.py``: orders come as lines of JSON, and each has an answer.

Runs in the Python that has LibreOffice's ``uno``, which is the system's: nothing of this project is imported.
"""

import json
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from threading import Event
from typing import Any

import uno
from com.sun.star.lang import Locale

_DAY_ZERO = date(1899, 12, 30)


class Sheet:
    """The window of Calc, and its sheet that comes first."""

    def __init__(self, pipe: str, language: str, country: str) -> None:
        """Wait for the window to be there."""
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        context = _when_there(lambda: resolver.resolve(address))
        services = context.ServiceManager
        desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.document = _when_there(desktop.getCurrentComponent)
        self.controller = self.document.CurrentController
        self.dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        self.locale = Locale(language, country, "")
        self.cells = self.document.Sheets.getByIndex(0)

    def put(self, rows: list[list[dict[str, Any]]]) -> None:
        """Fill a new sheet: a text, a number with its format, or a day ("2026-11-03") with its format."""
        name = f"Sheet {self.document.Sheets.Count + 1}"
        self.document.Sheets.insertNewByName(name, 0)
        self.cells = self.document.Sheets.getByIndex(0)
        self.controller.setActiveSheet(self.cells)
        for row, line in enumerate(rows):
            for column, said in enumerate(line):
                cell = self.cells.getCellByPosition(column, row)
                if "text" in said:
                    cell.String = said["text"]
                else:
                    day = said.get("day")
                    cell.Value = (date.fromisoformat(day) - _DAY_ZERO).days if day else said["number"]
                    cell.NumberFormat = self._format(said["format"])

    def select(self, left: int, top: int, right: int, bottom: int) -> None:
        """Select a range of the sheet."""
        self.controller.select(self.cells.getCellRangeByPosition(left, top, right, bottom))

    def dispatch(self, command: str) -> None:
        """Give a verb, as a menu does."""
        self.dispatcher.executeDispatch(self.controller.Frame, command, "", 0, ())

    def read(self, right: int, bottom: int) -> list[list[list[Any]]]:
        """Give the cells from the first one on: what each shows, and the number it is worth, if it is one."""
        data = self.cells.getCellRangeByPosition(0, 0, right, bottom).getDataArray()
        return [
            [self._read(column, row, held) for column, held in enumerate(line)]
            for row, line in enumerate(data)
        ]

    def _read(self, column: int, row: int, held: str | float) -> list[Any]:
        is_text = isinstance(held, str)
        return [held, None] if is_text else [self.cells.getCellByPosition(column, row).String, held]

    def _format(self, code: str) -> int:
        formats = self.document.NumberFormats
        key = formats.queryKey(code, self.locale, False)  # noqa: FBT003 - not to be searched for
        return formats.addNew(code, self.locale) if key == -1 else key


def _when_there(ask: Callable[[], Any]) -> Any:
    pause = Event()
    for _ in range(240):
        with suppress(uno.getClass("com.sun.star.connection.NoConnectException")):
            found = ask()
            if found is not None:
                return found
        pause.wait(0.25)
    return sys.exit("LibreOffice did not start")


def main() -> None:
    """Do what is said until nothing more comes."""
    sheet = Sheet(*sys.argv[1:4])
    sys.stdout.write("null\n")
    sys.stdout.flush()
    for line in sys.stdin:
        verb, *given = json.loads(line)
        sys.stdout.write(json.dumps(getattr(sheet, verb)(*given)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
