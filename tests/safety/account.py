"""What must be there at any moment, kept by whoever listens to a story."""

from dataclasses import dataclass, field
from typing import Any

from cpm_planner.model.scenario import Document


class LostError(AssertionError):
    """Something acknowledged is not there, or something is there that was never meant."""


@dataclass(slots=True)
class Account:
    """The acknowledged document and file, and what is on its way to take their places."""

    document: Document | None = None
    coming: Document | None = None
    file: Document | None = None
    coming_file: Document | None = None
    edits: int = 0
    saves: int = 0
    slowest: float = 0.0
    """Seconds of the longest start."""
    under_way: dict[str, int] = field(default_factory=dict)
    """How often an end came in the middle of what."""

    def hear(self, kind: str, value: Any) -> None:
        """Take one message of a story into account.

        Raises:
            LostError: what a start found is not what was acknowledged.
        """
        match kind:
            case "found":
                self.check_work(value[0])
                self.slowest = max(self.slowest, value[1])
            case "edits":
                self.coming = value
            case "edited":
                self.document, self.coming = self.coming, None
                self.edits += 1
            case "saves":
                self.coming_file = value
            case "saved":
                self.file, self.coming_file = self.coming_file, None
                self.saves += 1
            case "failed":
                raise LostError(value)

    def check_work(self, found: Document) -> None:
        """Judge what a start found; it is the work from now on."""
        if self.document is not None and found not in (self.document, self.coming):
            message = "a start found another document than the one acknowledged"
            raise LostError(message)
        self.document, self.coming = found, None

    def check_file(self, found: Document) -> None:
        """Judge what stands in the plan file; it is the file from now on."""
        if self.file is not None and found not in (self.file, self.coming_file):
            message = "the file holds another document than the one saved"
            raise LostError(message)
        self.file, self.coming_file = found, None

    def ended(self) -> None:
        """Note in the middle of what the story ended."""
        what = "save" if self.coming_file else "edit" if self.coming else "start or between"
        self.under_way[what] = self.under_way.get(what, 0) + 1
