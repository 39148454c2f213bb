"""Backups of one workspace's plans, as an open plan keeps and finds them."""

import logging
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from cpm_planner.model.errors import InputError
from cpm_planner.model.scenario import Document
from cpm_planner.store.atomic_write import file_digest
from cpm_planner.store.backups import backups_of, keep_backup, keep_state
from cpm_planner.store.errors import cannot_write
from cpm_planner.store.plan_file import read_document

_log = logging.getLogger(__name__)


class PlanBackups:
    """Keeps states of plan files in a private folder."""

    def __init__(self, folder: Path) -> None:
        """Keep them in this folder."""
        self._folder = folder

    def keep(self, path: Path, digest: str) -> None:
        """Keep a file of this digest; what prevents that prevents no work."""
        try:
            keep_backup(self._folder, path, digest, datetime.now(UTC))
        except OSError as error:
            _log.info("No backup was kept: %s", type(error).__name__)

    def keep_as_it_is(self, path: Path) -> None:
        """Keep a file as somebody else left it, before another one takes its place."""
        with suppress(OSError):
            digest = file_digest(path)
            if digest is not None:
                self.keep(path, digest)

    def keep_state(self, path: Path, data: bytes) -> None:
        """Keep a state that the file does not have.

        Raises:
            CannotWriteError: the system refused.
        """
        try:
            keep_state(self._folder, path, data, datetime.now(UTC))
        except OSError as error:
            raise cannot_write(self._folder, error) from error

    def find(self, path: Path, digest: str) -> Document | None:
        """Read the backup of a file of this digest; None where there is none, or it cannot be read."""
        found = (each for each in backups_of(self._folder, path) if digest.startswith(each.mark))
        with suppress(InputError):
            return next((read_document(each.file) for each in found), None)
        return None
