"""CPM Planner's entry: a command with words after it, the window without."""

import multiprocessing
import sys

from cpm_planner.commands.line import run


def main() -> int:
    """Run the command line that was given; gives the exit code."""
    multiprocessing.freeze_support()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
