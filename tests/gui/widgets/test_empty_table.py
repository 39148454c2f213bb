"""What a table says without rows, however low it is."""

from tests.gui.sample_rows import SampleRow, SampleTable
from ui.widgets.table.view import ValueTable


def inked_lines(table: ValueTable[SampleRow]) -> int:
    """Count lines of pixels that are not of one colour."""
    image = table.viewport().grab().toImage()
    lines = ({image.pixel(x, y) for x in range(12, image.width() - 12)} for y in range(2, image.height() - 2))
    return sum(len(colours) > 1 for colours in lines)


def test_a_low_table_without_rows_shows_its_sentence_whole(
    sample: SampleTable, table: ValueTable[SampleRow]
) -> None:
    sample.model.replace_rows([])
    table.set_placeholder("Nothing is here yet, " * 4)
    table.resize(300, 500)
    whole, lines = inked_lines(table), table.fontMetrics().lineSpacing() * 3
    around = table.height() - table.viewport().height()
    table.resize(300, around + lines + 8)
    assert inked_lines(table) == whole > lines / 2
