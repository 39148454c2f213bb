"""What is known of unsaved work before anybody opens it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Recoverable:
    """One plan with edits that no file has."""

    place: Path
    """The folder of its working copy."""
    origin: Path | None
    """The file it came from; None when it was never saved."""
    changed_at: datetime
    """Time of the last edit (UTC)."""
    unsaved_steps: int
    last_labels: tuple[str, ...]
    """The latest edits by name, the last one first."""
