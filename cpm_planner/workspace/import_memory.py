"""Remembers which mapping was used for which source of lists, in a folder of the user's own.

One TOML file a source: what it is known by, when it was used, and the mapping as in a mapping file. What
cannot be read, or is of another version, counts as not remembered; nothing here ever stops an import.
"""

import hashlib
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import tomli_w

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import KnownWords, known_words_of
from cpm_planner.exchange.mapping.mapping import Mapping
from cpm_planner.exchange.mapping.mapping_file import mapping_document, mapping_in
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.mapping.remembered import Remembered, likeliest, recalled
from cpm_planner.exchange.mapping.source_mark import SourceMark, mark_of
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.model.errors import InputError
from cpm_planner.model.plan import Plan

MOST_SOURCES: Final = 200
_VERSION: Final = 1
_SUFFIX: Final = ".toml"


class ImportMemory:
    """The mappings that were used, by source."""

    def __init__(self, folder: Path) -> None:
        """Use this folder, which need not exist yet."""
        self._folder = folder

    def propose(self, table: SourceTable, kind: ListKind, plan: Plan, locale: str = "en") -> Mapping:
        """Give the mapping used last for such a list, as far as it fits, else a fresh proposal.

        Remarks say which it is and what has changed.
        """
        known = known_words_of(plan)
        return self.recall(table, kind, known) or propose_mapping(table, kind, locale, known)

    def recall(self, table: SourceTable, kind: ListKind, known: KnownWords) -> Mapping | None:
        """Give the mapping used last for such a list, as far as it fits; None where there is none."""
        remembered = likeliest(self._kept(), mark_of(table, kind))
        return None if remembered is None else recalled(remembered, table, kind, known)

    def remember(self, table: SourceTable, kind: ListKind, mapping: Mapping, now: datetime) -> None:
        """Keep the mapping that was used for a list."""
        mark = mark_of(table, kind)
        document = {
            "version": _VERSION,
            "used": now.isoformat(timespec="seconds"),
            "source": {"kind": kind.value, "files": mark.pattern, "columns": list(mark.header)},
            "mapping": mapping_document(mapping),
        }
        path = self._folder / f"{_fingerprint(mark)}{_SUFFIX}"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            beside = path.with_suffix(".new")
            beside.write_text(tomli_w.dumps(document), encoding="utf-8")
            beside.replace(path)
            self._forget_oldest()

    def _kept(self) -> Iterator[Remembered]:
        for path in self._files():
            try:
                document = tomllib.loads(path.read_text(encoding="utf-8"))
                remembered = _remembered(document)
            except (OSError, ValueError, KeyError, TypeError, RecursionError, InputError):
                continue
            yield remembered

    def _files(self) -> list[Path]:
        try:
            return sorted(self._folder.glob(f"*{_SUFFIX}"))
        except OSError:
            return []

    def _forget_oldest(self) -> None:
        files = sorted(self._files(), key=lambda path: path.stat().st_mtime)
        for path in files[:-MOST_SOURCES]:
            path.unlink()


def _fingerprint(mark: SourceMark) -> str:
    """Give what a source's file is called: the same for the same kind, columns and names of files."""
    text = "\n".join((mark.kind.value, mark.pattern, *sorted(mark.names)))
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _remembered(document: dict[str, Any]) -> Remembered:
    """Read what was kept.

    Raises:
        KeyError, TypeError, ValueError, InputError: it is not what this version keeps.
    """
    if document["version"] != _VERSION:
        raise ValueError(document["version"])
    source = document["source"]
    kind = ListKind(source["kind"])
    mark = SourceMark(kind, str(source["files"]), tuple(map(str, source["columns"])))
    return Remembered(mark, mapping_in(document["mapping"], kind), str(document["used"]))
