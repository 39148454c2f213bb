"""CPM Planner's entry: a command with words after it, the window without."""

import sys

from cpm_planner.commands.line import run


def main() -> int:
    """Run the command line that was given; gives the exit code."""
    if getattr(sys, "frozen", False):  # a worker of a frozen program starts here and needs what only it loads
        import multiprocessing

        multiprocessing.freeze_support()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
