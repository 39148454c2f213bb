"""Takes thousands of spoilt lists the whole way into a plan: none may end the program or enter in part.

Run from the project's folder: ``python -m tests.fuzz.mutated_lists [FILES] [FIRST] [--keep FOLDER]``; 5,000
files take about half an hour. Every file has a number and is the same at every run, so that one that fails is
found again with ``mutated_lists 1 NUMBER``. The first hundreds run as a test.
"""

import argparse
import sys
from pathlib import Path

if __name__ == "__main__":
    from tests.fuzz.runs import run  # not above: every child process that reads a file would load it, too

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=int, nargs="?", default=5_000)
    parser.add_argument("first", type=int, nargs="?", default=0)
    parser.add_argument("--keep", type=Path, help="folder for the files that fail")
    arguments = parser.parse_args()
    sys.exit(1 if run(arguments.files, arguments.first, arguments.keep) else 0)
