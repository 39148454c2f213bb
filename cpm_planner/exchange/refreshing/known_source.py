"""Recognises a list as a later export of one that was brought in before."""

from collections.abc import Collection, Iterable
from typing import Final

from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.source_mark import pattern_of
from cpm_planner.exchange.mapping.value_map import folded_text
from cpm_planner.exchange.reading.source_table import SourceTable
from cpm_planner.exchange.refreshing.listed import Listed
from cpm_planner.exchange.refreshing.source import Claim, Source
from cpm_planner.exchange.rows.new_ids import FreshIds, slug
from cpm_planner.formatting.language import translate
from cpm_planner.model.errors import InputError
from cpm_planner.model.ids import SourceId
from cpm_planner.model.import_record import ImportRecord
from cpm_planner.model.plan import Plan

LEAST_IN_COMMON: Final = 0.5
"""A guess: a list that names fewer of those of the last import is not taken for the whole list again."""


def source_of(listed: Listed, subjects: Collection[str], plan: Plan, claim: Claim) -> Source:
    """Find the source of a list among those of a plan, by its name or its columns and by whom it names.

    Raises:
        InputError: the claim names a source that the plan does not know.
    """
    kind, name = listed.kind, listed.table.source
    record = _claimed(plan, kind, claim.source) if claim.source is not None else None
    if record is None and not claim.is_new:
        record = _recognised(listed.table, kind, plan.imports.values(), subjects)
    if record is None:
        fresh = FreshIds(plan.imports).take(f"{kind.value}:{slug(pattern_of(name), 'list')}")
        return Source(SourceId(fresh), name, is_complete=claim.is_complete is not False)
    common, is_complete = _common(record, subjects), claim.is_complete
    if is_complete is None:
        is_complete = _is_likely_whole(record, listed, common, len(subjects))
    return Source(record.id, name, record, is_complete, common)


def _is_likely_whole(record: ImportRecord, listed: Listed, common: int, count: int) -> bool:
    """Tell whether whoever is missing counts as gone; the same file again is taken as it was before."""
    if listed.totals == record.totals and common == count:
        return record.is_whole
    return common >= LEAST_IN_COMMON * len(record.said)


def _claimed(plan: Plan, kind: ListKind, source: SourceId) -> ImportRecord:
    record = plan.imports.get(source)
    if record is None or record.kind != kind.value:
        known = ", ".join(key for key, each in plan.imports.items() if each.kind == kind.value)
        raise InputError(
            code="unknown-source",
            what=translate(
                "import", 'No list of {value} called "{source}" was imported into this plan'
            ).format(value=kind.value, source=source),
            remedy=translate("import", "name one of {known}").format(known=known)
            if known
            else translate("import", "import it as a new list"),
        )
    return record


def _recognised(
    table: SourceTable, kind: ListKind, records: Iterable[ImportRecord], subjects: Collection[str]
) -> ImportRecord | None:
    """Give the likeliest record: of the same name and somebody in common, or of the same columns and half."""
    likely: list[tuple[bool, int, ImportRecord]] = []
    for record in records:
        common = _common(record, subjects)
        is_namesake = pattern_of(record.name) == pattern_of(table.source) and record.sheet == table.sheet
        is_alike = _columns(record.header) == _columns(table.header)
        most = common >= LEAST_IN_COMMON * max(1, len(record.said))
        if record.kind == kind.value and ((is_namesake and common) or (is_alike and most)):
            likely.append((is_namesake, common, record))
    return max(likely, key=lambda each: each[:2])[2] if likely else None


def _common(record: ImportRecord, subjects: Collection[str]) -> int:
    return sum(key in record.said for key in subjects)


def _columns(header: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded_text, header))
