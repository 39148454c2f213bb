"""How far a study is, and what it knows already."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StudyProgress:
    """Where a study stands."""

    done: float
    """Share of the work, 0 to 1; never falls."""
    phase: str
    """What is being done, in a word or two such as "points"."""
    partial: object | None = None
    """The study's result as far as it is known, None where that is of no use yet."""
