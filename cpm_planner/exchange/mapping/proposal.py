"""Proposes a mapping for a table: by the words above its columns first, by what they hold second."""

from cpm_planner.exchange.mapping.column_content import content_of
from cpm_planner.exchange.mapping.fields import FIELDS, ListKind
from cpm_planner.exchange.mapping.known_words import NO_WORDS, KnownWords
from cpm_planner.exchange.mapping.mapping import ColumnMapping, Mapping, UnknownOwners
from cpm_planner.exchange.mapping.proposing.by_content import take_keys_by_content, take_known_words
from cpm_planner.exchange.mapping.proposing.by_header import take_by_header, take_name_parts
from cpm_planner.exchange.mapping.proposing.draft import Draft
from cpm_planner.exchange.mapping.proposing.formats import date_order_of, number_format_of
from cpm_planner.exchange.mapping.proposing.revenue import take_revenue
from cpm_planner.exchange.mapping.proposing.words import take_models_by_content, translate_words
from cpm_planner.exchange.mapping.value_map import AS_WRITTEN
from cpm_planner.exchange.reading.source_table import SourceTable


def propose_mapping(
    table: SourceTable, kind: ListKind, locale: str = "en", known: KnownWords = NO_WORDS
) -> Mapping:
    """Propose which columns feed which fields; what is not sure is left open with a remark.

    Args:
        table: the list.
        kind: what its rows are.
        locale: name of the number format the user would write in, taken where several fit.
        known: the words of the plan the list is to enter; with them more is understood.
    """
    draft = Draft(table, kind, tuple(content_of(table, column) for column in range(len(table.header))))
    take_by_header(draft)
    take_revenue(draft)
    take_name_parts(draft)
    take_keys_by_content(draft)
    take_known_words(draft, known)
    take_models_by_content(draft, known)
    translate_words(draft, known)
    return Mapping(
        columns=tuple(
            ColumnMapping(
                each.key, draft.named(*draft.taken.get(each.key, ())), draft.values.get(each.key, AS_WRITTEN)
            )
            for each in FIELDS[kind]
            if each.key in draft.taken
        ),
        numbers=number_format_of(draft, locale),
        dates=date_order_of(draft),
        unknown_owners=UnknownOwners.CREATE if kind is ListKind.PARTNERS else UnknownOwners.REFUSE,
        remarks=tuple(draft.remarks),
    )
