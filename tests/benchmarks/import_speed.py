"""How long a workbook of partners takes from the file into the plan, beside calamine alone reading it.

Run from the project's folder: ``python -m tests.benchmarks.import_speed [ROWS]``. The list has 20 columns of
ids, names, amounts, dates and words, fourteen of which the plan uses. Reading, checking and entering together
are to take at most three times as long as calamine takes for the file, both measured in turn.
"""

import sys

if __name__ == "__main__":
    from tests.benchmarks.list_import.speed import main  # not above: the child that reads would load it, too

    main(*(int(each) for each in sys.argv[1:2] or ["100000"]))
