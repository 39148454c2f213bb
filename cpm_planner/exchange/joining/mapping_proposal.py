"""Proposes a mapping for a joined table, whose columns say by their names where they come from."""

from dataclasses import replace

from cpm_planner.exchange.joining.joined import Joined
from cpm_planner.exchange.mapping.fields import ListKind
from cpm_planner.exchange.mapping.known_words import NO_WORDS, KnownWords
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping
from cpm_planner.exchange.mapping.proposal import propose_mapping
from cpm_planner.exchange.reading.source_table import Remark, SourceTable


def propose_joined_mapping(
    joined: Joined, kind: ListKind, locale: str = "en", known: KnownWords = NO_WORDS
) -> Mapping:
    """Propose which columns of a joined table feed which fields, as if all of them stood in one file.

    Numbers and dates are proposed for the main table: joined columns are read as their own files write them.
    """
    table, own = joined.table, _own_names(joined)
    as_one = replace(table, header=tuple(own.get(title, title) for title in table.header))
    titles = dict(zip(as_one.header, table.header, strict=True))
    proposed = propose_mapping(as_one, kind, locale, known)
    of_main = propose_mapping(_main(joined), kind, locale)
    return replace(
        proposed,
        columns=tuple(_titled(column, titles) for column in proposed.columns),
        numbers=of_main.numbers,
        dates=of_main.dates,
        remarks=tuple(
            Remark(remark.code, tuple(titles.get(str(value), value) for value in remark.values))
            for remark in proposed.remarks
        ),
    )


def _own_names(joined: Joined) -> dict[str, str]:
    """Give, for joined columns, what they are called in their own files, as far as nothing else is."""
    names = {account.title: account.column for report in joined.reports for account in report.columns}
    called = [names.get(title, title) for title in joined.table.header]
    return {title: name for title, name in names.items() if called.count(name) == 1}


def _main(joined: Joined) -> SourceTable:
    brought = sum(len(report.columns) for report in joined.reports)
    width = len(joined.table.header) - brought
    return replace(
        joined.table,
        header=joined.table.header[:width],
        rows=[row[:width] for row in joined.table.rows],
        formats={},
    )


def _titled(column: ColumnMapping, titles: dict[str, str]) -> ColumnMapping:
    flags = {titles[name]: meaning for name, meaning in column.values.flags.items()}
    names = tuple(titles[name] for name in column.columns)
    return replace(column, columns=names, values=replace(column.values, flags=flags))
