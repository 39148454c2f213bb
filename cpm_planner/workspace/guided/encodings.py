"""The encodings a text file may be written in, where that is in doubt."""

from pathlib import Path
from typing import Final

from cpm_planner.exchange.reading.encoding_proposals import TITLES
from cpm_planner.exchange.reading.source_table import EncodingProposal, SourceTable
from cpm_planner.exchange.reading.tables import list_encodings
from cpm_planner.workspace.jobs import Control

__all__ = ["EncodingProposal", "encoding_title", "encodings_in_doubt"]

_REMARK: Final = "encoding-proposed"


def encodings_in_doubt(control: Control, path: Path, table: SourceTable) -> tuple[EncodingProposal, ...]:
    """Give the encodings that the reader had to choose from, the one it took first; none where it was sure.

    Raises:
        InputError: the file cannot be read any more.
        CancelledError: the user asked to stop.
    """
    if not any(each.code == _REMARK for each in table.remarks):
        return ()
    return list_encodings(path, cancelled=control.is_cancelled)


def encoding_title(name: str) -> str:
    """Say what people call an encoding; its own name where they call it nothing else."""
    return TITLES.get(name.removesuffix("-sig"), name)
