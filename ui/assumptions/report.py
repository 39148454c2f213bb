"""Assumptions on paper: the settings of the whole plan, then every table of theirs."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.assumptions.settings_form import SettingsForm
from ui.assumptions.table_section import TableSection
from ui.printing.report import Heading, ReportPart, Table
from ui.printing.shown_table import shown_table
from ui.widgets.table.view import ValueTable

translate = QCoreApplication.translate


def form_parts(title: str, form: SettingsForm) -> Iterator[ReportPart]:
    """Give the settings of a form, line by line."""
    yield Heading(title)
    titles = translate("assumptions", "Assumption"), translate("assumptions", "Value")
    yield Table(titles, form.lines())


def table_parts(section: TableSection) -> Iterator[ReportPart]:
    """Give the table of a section as it is shown; nothing where it has no rows."""
    if section.values.rowCount():
        yield Heading(section.words.title, section.words.hint)
        yield shown_table(section.table)


def matrix_parts(title: str, table: ValueTable[Any]) -> Iterator[ReportPart]:
    """Give a table that stands below another."""
    if table.values.rowCount():
        yield Heading(title)
        yield shown_table(table)
