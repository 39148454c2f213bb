"""What a list said when it was last brought in, which a later export of it is compared with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from cpm_planner.model.ids import SourceId


@dataclass(frozen=True, slots=True)
class ColumnTotals:
    """Control totals of one mapped column over all rows, as read and before anything enters.

    Attributes:
        column: its name in the file.
        field: the field it feeds.
        filled: cells that hold something.
        blank: cells that hold nothing.
        distinct: different things the filled cells hold.
        unreadable: filled cells that were not understood.
        total, lowest, highest: of the numbers in it; None where it holds no numbers.
    """

    column: str
    field: str
    filled: int
    blank: int
    distinct: int
    unreadable: int
    total: Decimal | None = None
    lowest: Decimal | None = None
    highest: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """What one source said when it was last brought into a plan.

    A statement is one text, which :mod:`cpm_planner.exchange.refreshing.statements` writes and reads; so a
    record of 20,000 partners costs no more than their lines, and a plan file opens without reading them.

    Attributes:
        id: what the plan knows the source by.
        kind: what its rows are, such as "partners".
        name: the name of its file.
        sheet: the name of its sheet; empty for text files.
        imported_at: when it was brought in; None where nobody said so.
        is_whole: whether it was taken for the whole list; else whoever it did not name was not gone.
        header: the columns it had.
        fields: what the statements are about, in the order in which they say it.
        totals: control totals of its mapped columns.
        said: by partner or CPM of the plan what the list said of it.
        gone: the same for those that earlier lists named and the last complete one did not.
    """

    id: SourceId
    kind: str
    name: str
    sheet: str = ""
    imported_at: datetime | None = None
    is_whole: bool = True
    header: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    totals: tuple[ColumnTotals, ...] = ()
    said: Mapping[str, str] = field(default_factory=dict)
    gone: Mapping[str, str] = field(default_factory=dict)
