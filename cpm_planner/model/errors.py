"""The kinds of failure: the user's or the world's fault, cancelled, or (anything else) a bug."""


class PlannerError(Exception):
    """A failure the program foresees; whatever is raised beside it is a bug."""


class InputError(PlannerError):
    """The user's or the world's fault: says what is wrong, where, and what to do about it."""

    def __init__(self, *, code: str, what: str, where: str = "", remedy: str = "") -> None:
        """Keep the parts of the sentence.

        Args:
            code: stable name of the kind of failure, such as "unknown-tier"; translations hang on it.
            what: what is wrong, as a clause that starts with a capital letter and has no full stop.
            where: file, row, column or thing concerned; empty when ``what`` names it already.
            remedy: what the user can do, as a full clause without a full stop; empty when nothing helps.
        """
        super().__init__(code, what, where, remedy)
        self.code = code
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        """Give the one sentence a person reads: what (where): remedy."""
        place = f" ({self.where})" if self.where else ""
        remedy = f": {self.remedy}" if self.remedy else ""
        return f"{self.what}{place}{remedy}."

    def __reduce__(self) -> tuple[object, ...]:
        """Allow the error to cross from a worker process in one piece."""
        return _rebuild, (type(self), self.code, self.what, self.where, self.remedy)


class EditRefusedError(InputError):
    """An edit that the plan's own laws forbid; the plan is as it was."""


class CancelledError(PlannerError):
    """The user asked for the work to stop; nothing is reported."""


def _rebuild(kind: type[InputError], code: str, what: str, where: str, remedy: str) -> InputError:
    return kind(code=code, what=what, where=where, remedy=remedy)
