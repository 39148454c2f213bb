"""A keeper for tests."""

from cpm_planner.model.change import DocumentChange, document_patched
from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document


class Shelf:
    """Keeps a document by its changes, as a plan file does, and can be made to fail."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.labels: list[str] = []
        self.is_full = False

    def apply(self, change: DocumentChange, label: str, _travel: int = 0) -> None:
        """Store one change."""
        if self.is_full:
            raise InputError(code="cannot-write", what="The disk is full")
        self.document = document_patched(self.document, change)
        self.labels.append(label)
