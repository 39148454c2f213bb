"""How large a source may be, and how much a parser may use, before it is refused."""

from cpm_planner.formatting.language import translate
from cpm_planner.formatting.marks import format_count
from cpm_planner.model.errors import InputError

MAXIMUM_UNPACKED_BYTES = 512 * 1024 * 1024
"""Unpacked size of a workbook, and size of a text file."""

MAXIMUM_RATIO = 250
"""Unpacked over packed size of one part; honest workbooks stay below 140."""

RATIO_FREE_BYTES = 1024 * 1024
"""Parts up to this size may shrink as far as they like."""

MAXIMUM_PARTS = 1_000
"""Parts (files) inside one workbook."""

MAXIMUM_COLUMNS = 2_000
"""Columns of one table."""

MAXIMUM_CELLS = 20_000_000
"""Cells of one table, rows times columns."""

PARSER_MEMORY_BYTES = 2 * 1024 * 1024 * 1024
"""Address space of the process that parses files."""

PARSER_SECONDS = 60.0
"""Processor time that a file may take to parse."""

PARSER_WAIT_SECONDS = 4 * PARSER_SECONDS
"""How long parsing it may last: longer than the processor time, which a busy computer has other uses for."""


def table_too_large(name: str, last_cell: str = "") -> InputError:
    """Make the refusal of a table with more cells than can be taken in, its last one far away perhaps."""
    if last_cell:
        what = translate("import", "The table has more than {count} cells, as it reaches to {cell}")
    else:
        what = translate("import", "The table has more than {count} cells")
    return InputError(
        code="table-too-large",
        what=what.format(count=format_count(MAXIMUM_CELLS), cell=last_cell),
        where=name,
        remedy=translate(
            "import", "Delete rows and columns beyond the table, or those the plan does not need"
        ),
    )
