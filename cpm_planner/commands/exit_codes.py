"""What the exit code of a command means."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Codes scripts may rely on."""

    DONE = 0
    NEEDS_A_PERSON = 1
    """Done, but something was found that a person has to look at."""
    WRONG_USAGE = 2
    INPUT_REFUSED = 3
